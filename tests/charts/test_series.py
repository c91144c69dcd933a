from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts import DARK, LIGHT, Point, SeriesWords, Shaded, Spec, Tick, series

from .conftest import Check

MONDAY = date(2026, 1, 5)
START, END = date(2026, 3, 9), date(2026, 4, 19)
BEFORE = [52, 47, 55, 49, 58, 50, 46, 53]
DURING = [44, 41, 47, 39, 45, 43]


def weekly(first: date, values: Sequence[float]) -> list[Point]:
    return [Point(first + timedelta(weeks=week), 7, value) for week, value in enumerate(values)]


def words(**changes: Any) -> SeriesWords:
    given = {"usual": "Usually 51", "target": "Target 46", "pilot": "Pilot 43", "ticks": [Tick(START, 7, "week 1")]}
    return SeriesWords(**{"description": "Calls a week", "number": "{:g}".format, **given, **changes})


def verdict(**changes: Any) -> Spec:
    figures = {"usual": 51.25, "target": 46.0, "band": (46.2, 56.3), "pilot_average": 43.2, "pilot": (START, END)}
    return series(weekly(MONDAY, BEFORE), weekly(START, DURING), words=words(), **{**figures, **changes})


def rows(spec: Spec, mark: str, at: int = 0) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = layers(spec, mark)[at]["data"]["values"]
    return found


def layers(spec: Spec, mark: str) -> list[Spec]:
    return [layer for layer in spec["layer"] if layer["mark"]["type"] == mark]


def test_readings_keep_their_values_in_order(sound: Check) -> None:
    spec = sound(verdict())
    assert [row["y"] for row in rows(spec, "point")] == BEFORE
    assert [row["y"] for row in rows(spec, "point", 1)] == DURING


def test_a_reading_stands_at_the_middle_of_its_days() -> None:
    month = Point(date(2026, 1, 1), 31, 560)
    spec = series([month], [], words=words())
    assert rows(spec, "point")[0]["x"] == date(2026, 1, 16).toordinal() + 0.5


def test_shape_and_dash_tell_what_colour_tells() -> None:
    spec = verdict()
    assert [layer["mark"]["shape"] for layer in layers(spec, "point")] == ["circle", "diamond"]
    thin, thick = (layer["mark"]["strokeWidth"] for layer in layers(spec, "line"))
    assert thin < thick == 2.5
    assert [layer["mark"].get("strokeDash") for layer in layers(spec, "rule")] == [None, [6, 4], None]


def test_a_missing_week_breaks_the_line() -> None:
    points = weekly(MONDAY, BEFORE)
    spec = series(points[:2] + points[3:], [], words=words())
    assert [row["run"] for row in rows(spec, "line")] == [0, 0, 1, 1, 1, 1, 1]


def test_months_and_closed_sundays_do_not_break_it() -> None:
    months = [Point(date(2026, 1, 1), 31, 1), Point(date(2026, 2, 1), 28, 2), Point(date(2026, 3, 1), 31, 3)]
    days = [Point(day, 1, 1) for day in (date(2026, 1, 9), date(2026, 1, 10), date(2026, 1, 12))]
    for points in (months, days):
        assert {row["run"] for row in rows(series(points, [], words=words()), "line")} == {0}


def test_readings_may_come_in_any_order() -> None:
    points = weekly(MONDAY, BEFORE)
    assert series(points[::-1], [], words=words()) == series(points, [], words=words())


def test_band_target_and_average_lie_in_the_weeks_of_the_pilot() -> None:
    spec = verdict()
    weeks = (START.toordinal(), END.toordinal() + 1)
    band = rows(spec, "rect")[0]
    assert (band["x"], band["x2"], band["y"], band["y2"]) == (*weeks, 46.2, 56.3)
    target, average = rows(spec, "rule", 1)[0], rows(spec, "rule", 2)[0]
    assert (target["x"], target["x2"], target["y"]) == (*weeks, 46)
    assert (average["x"], average["x2"], average["y"]) == (*weeks, 43.2)


def test_the_usual_reaches_from_the_first_reading_to_the_end_of_the_pilot() -> None:
    usual = rows(verdict(), "rule")[0]
    assert (usual["x"], usual["x2"], usual["y"]) == (MONDAY.toordinal(), END.toordinal() + 1, 51.25)


def test_a_plan_is_drawn_before_its_first_week(sound: Check) -> None:
    spec = sound(series(weekly(MONDAY, BEFORE), [], words=words(), target=46, pilot=(START, END)))
    assert rows(spec, "point", 1) == []
    assert rows(spec, "rule", 1)[0]["x"] == START.toordinal()


def test_without_a_plan_the_target_lies_under_all_readings() -> None:
    spec = series(weekly(MONDAY, BEFORE), [], words=words(), target=46)
    assert rows(spec, "rule", 1)[0]["x"] == MONDAY.toordinal()


def test_lines_carry_their_words_at_the_end() -> None:
    labels = rows(verdict(), "text")
    assert [(row["words"], row["colour"]) for row in labels] == [
        ("Pilot 43", LIGHT.pilot),
        ("Target 46", LIGHT.target_words),
        ("Usually 51", LIGHT.quiet),
    ]
    assert layers(verdict(), "text")[0]["encoding"]["x"] == {"value": "width"}


def test_words_without_a_line_are_not_shown() -> None:
    spec = series(weekly(MONDAY, BEFORE), [], words=words(), usual=51.25)
    assert [row["words"] for row in rows(spec, "text")] == ["Usually 51"]


def test_equal_lines_have_words_apart() -> None:
    spec = verdict(usual=45.0, target=45.0, pilot_average=45.0)
    low, high = spec["encoding"]["y"]["scale"]["domain"]
    heights = [row["y"] / (high - low) * spec["height"] for row in rows(spec, "text")]
    assert heights[1] - heights[0] == pytest.approx(17)
    assert heights[2] - heights[1] == pytest.approx(17)


def test_ticks_carry_the_words_given_and_stay_in_the_picture() -> None:
    ticks = [Tick(START, 7, "1ª “settimana”"), Tick(date(2027, 1, 4), 7, "far away")]
    axis = series(weekly(MONDAY, BEFORE), weekly(START, DURING), words=words(ticks=ticks))["encoding"]["x"]["axis"]
    assert axis["values"] == [START.toordinal() + 3.5]
    assert "1ª “settimana”" in axis["labelExpr"]
    assert "far away" not in axis["labelExpr"]


def test_numbers_speak_through_the_words() -> None:
    axis = verdict()["encoding"]["y"]["axis"]
    assert axis["values"] == [40, 50, 60]
    assert axis["labelExpr"] == '["40", "50", "60"][indexof([40.0, 50.0, 60.0], datum.value)]'


def test_dark_paper_has_its_own_ink() -> None:
    assert LIGHT.pilot not in str(verdict(dark=True))
    assert DARK.pilot in str(verdict(dark=True))


def test_who_cannot_see_it_hears_the_description() -> None:
    spec = verdict()
    assert spec["description"] == "Calls a week"
    assert spec["config"]["mark"]["aria"] is False


@pytest.mark.parametrize("count", [0, 1, 4, 12, 104])
def test_few_and_many_readings_are_sound(count: int, sound: Check) -> None:
    spec = sound(series(weekly(MONDAY, [50.0] * count), [], words=words(), usual=50))
    assert len(rows(spec, "point")) == count


numbers = st.floats(min_value=-1e12, max_value=1e12, allow_nan=False)
figure = st.none() | numbers
points = st.lists(
    st.builds(Point, st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(1, 3700), numbers), max_size=12
)


@given(points, points, figure, figure, st.none() | st.tuples(numbers, numbers), figure)
def test_any_readings_make_a_picture_that_holds_them(
    before: list[Point],
    during: list[Point],
    target: float | None,
    usual: float | None,
    band: tuple[float, float] | None,
    average: float | None,
) -> None:
    spec = series(before, during, words=words(), target=target, usual=usual, band=band, pilot_average=average)
    low, high = spec["encoding"]["y"]["scale"]["domain"]
    start, end = spec["encoding"]["x"]["scale"]["domain"]
    assert sorted(row["y"] for row in rows(spec, "point")) == sorted(point.value for point in before)
    assert sorted(row["y"] for row in rows(spec, "point", 1)) == sorted(point.value for point in during)
    for layer in spec["layer"]:
        for row in layer["data"]["values"]:
            assert low <= row["y"] <= high
            assert start <= row.get("x", start) <= row.get("x2", end) <= end


def test_weeks_in_which_something_else_happened_are_shaded_from_top_to_bottom(sound: Check) -> None:
    spec = sound(verdict(events=[Shaded(START, 7, "Easter"), Shaded(date(2027, 1, 4), 7, "Outside the picture")]))
    (shade,) = rows(spec, "rect", 1)
    low, high = spec["encoding"]["y"]["scale"]["domain"]
    assert (shade["x2"] - shade["x"], shade["y"], shade["y2"], shade["tip"]) == (7, low, high, "Easter")
    assert len(layers(verdict(), "rect")) == 1
