from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts import LIGHT, HoursWords, PlannedHours, Spec, hours_by_week
from components.charts.hours import KINDS

from .conftest import Check

PLAN = [
    PlannedHours(1, "show", 0.5),
    PlannedHours(1, "help", 1.5),
    PlannedHours(1, "help", 0.5),
    PlannedHours(1, "listen", 0.5),
    PlannedHours(3, "help", 2),
]


def words(weeks: int = 6) -> HoursWords:
    return HoursWords(
        description="Hours planned",
        number="{:g} h".format,
        weeks={week: f"Week {week}" for week in range(1, weeks + 1)},
        kinds={
            "listen": "Listen",
            "help": "Help",
            "show": "Show",
            "sell": "Sell",
            "open": "Kind?",
            "beside": "For the channels",
        },
        capacity="You have 2½ h",
    )


def bars(spec: Spec) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = spec["layer"][0]["data"]["values"]
    return found


def test_a_bar_has_one_part_a_kind_of_work(sound: Check) -> None:
    spec = sound(hours_by_week(PLAN, capacity=2.5, words=words()))
    first = {row["kind"]: row["y"] for row in bars(spec) if row["x"] == 1}
    assert first == {"listen": 0.5, "help": 2, "show": 0.5}


def test_listening_lies_at_the_bottom_and_what_is_no_action_on_top() -> None:
    spec = hours_by_week([PlannedHours(1, kind, 1) for kind in KINDS], capacity=None, words=words())
    stacked = [row["kind"] for row in sorted(bars(spec), key=lambda row: row["order"])]
    assert stacked == ["listen", "help", "show", "sell", "open", "beside"]


def test_what_is_no_action_is_hollow() -> None:
    spec = hours_by_week([*PLAN, PlannedHours(1, "beside", 1)], capacity=None, words=words())
    drawn = spec["layer"][0]["encoding"]
    assert (drawn["color"]["scale"]["range"][-1], drawn["stroke"]["scale"]["range"][-1]) == (LIGHT.page, LIGHT.before)
    assert set(drawn["stroke"]["scale"]["range"][:-1]) == {LIGHT.page}
    spec = hours_by_week([*PLAN, PlannedHours(1, "open", 1)], capacity=None, words=words())
    assert spec["layer"][0]["encoding"]["stroke"]["scale"]["range"][-1] == LIGHT.before, "nor is one of no kind filled"


def test_a_week_without_work_keeps_its_place() -> None:
    spec = hours_by_week(PLAN, capacity=2.5, words=words())
    assert spec["encoding"]["x"]["scale"]["domain"] == [1, 2, 3, 4, 5, 6]


def test_work_after_the_last_week_is_still_shown() -> None:
    spec = hours_by_week([PlannedHours(8, "help", 1)], capacity=None, words=words())
    assert 8 in spec["encoding"]["x"]["scale"]["domain"]


def test_the_line_says_how_many_hours_there_are() -> None:
    _, rule, label = hours_by_week(PLAN, capacity=2.5, words=words())["layer"]
    assert rule["mark"]["strokeDash"] == [6, 4]
    assert label["data"]["values"] == [{"y": 2.5, "words": "You have 2½ h", "colour": LIGHT.target_words}]


def test_a_week_with_days_away_has_a_lower_line(sound: Check) -> None:
    spec = sound(hours_by_week(PLAN, capacity=2.5, words=words(3), fewer={2: 1.5}))
    assert [row["y"] for row in spec["layer"][1]["data"]["values"]] == [2.5, 1.5, 2.5]


def test_unknown_hours_draw_no_line(sound: Check) -> None:
    spec = sound(hours_by_week(PLAN, capacity=None, words=words()))
    assert [layer["data"]["values"] for layer in spec["layer"][1:]] == [[], []]


def test_the_axis_speaks_in_hours_from_zero() -> None:
    y = hours_by_week(PLAN, capacity=2.5, words=words())["encoding"]["y"]
    assert y["scale"]["domain"][0] == 0
    assert y["axis"]["labelExpr"].startswith('["0 h", "1 h", "2 h", "3 h"]')


def test_only_kinds_that_are_planned_are_named() -> None:
    colour = hours_by_week(PLAN, capacity=2.5, words=words())["layer"][0]["encoding"]["color"]
    assert colour["legend"]["values"] == ["listen", "help", "show"]
    assert colour["scale"]["range"] == [LIGHT.pale, LIGHT.pilot, LIGHT.middle]


@pytest.mark.parametrize("weeks", [0, 1, 6, 52])
def test_any_length_is_sound(weeks: int, sound: Check) -> None:
    rows = [PlannedHours(week, "help", 1) for week in range(1, weeks + 1)]
    assert len(bars(sound(hours_by_week(rows, capacity=0.0, words=words(weeks))))) == weeks


planned = st.builds(PlannedHours, st.integers(1, 52), st.sampled_from(KINDS), st.floats(min_value=0, max_value=10_000))


@given(st.lists(planned), st.none() | st.floats(min_value=0, max_value=10_000))
def test_hours_are_neither_lost_nor_cut_off(rows: list[PlannedHours], capacity: float | None) -> None:
    spec = hours_by_week(rows, capacity=capacity, words=words())
    drawn = bars(spec)
    assert sum(row["y"] for row in drawn) == pytest.approx(sum(row.hours for row in rows))
    top = spec["encoding"]["y"]["scale"]["domain"][1]
    for week in {row["x"] for row in drawn}:
        assert sum(row["y"] for row in drawn if row["x"] == week) <= top * (1 + 1e-12)
    assert (capacity or 0) <= top
