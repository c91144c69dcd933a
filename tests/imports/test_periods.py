"""Every figure gets the days that it covers; weeks are made of whole days only (M14)."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.imports import Series, UnreadableImport
from components.imports.merging import beside
from components.imports.pasted import read_undated
from components.imports.periods import empty_days, likely_covers, readings_of
from components.workbook import LONGEST_LIST, Reading

TODAY = date(2026, 3, 7)
MONDAY = date(2026, 1, 5)


def daily(values: list[float | None], first: date = MONDAY, adds: bool = True) -> Series:
    points = [(first + timedelta(days=n), value) for n, value in enumerate(values) if value is not None]
    return Series("Sales", "day", points, adds)


def told(readings: list[Reading]) -> list[tuple[str, int, float]]:
    return [(reading.first.isoformat(), reading.days, reading.value) for reading in readings]


def test_seven_days_make_a_week_and_parts_of_weeks_stay_out() -> None:
    made = readings_of(daily([5, 5, *[1] * 7, *[2] * 7, 9], first=date(2026, 1, 3)), "day", TODAY)
    assert told(made.readings) == [("2026-01-05", 7, 7), ("2026-01-12", 7, 14)]
    assert made.parts_of_weeks == 2


def test_a_shop_closed_on_mondays_says_what_its_mondays_were() -> None:
    """Never a zero unless the owner says so."""
    series = daily([None, 1, 1, 1, 1, 1, 1, None, 2, 2, 2, 2, 2, 2, None, 9], first=MONDAY)
    assert empty_days(series) == [date(2026, 1, 12)]  # the first Monday lies before the file begins
    known = daily([4, 1, 1, 1, 1, 1, 1, None, 2, 2, 2, 2, 2, 2])
    assert told(readings_of(known, "day", TODAY, empty="zero").readings) == [
        ("2026-01-05", 7, 10), ("2026-01-12", 7, 12),
    ]  # fmt: skip
    unknown = readings_of(known, "day", TODAY)
    assert (told(unknown.readings), unknown.parts_of_weeks) == ([("2026-01-05", 7, 10)], 1)


def test_a_week_without_any_day_is_a_zero_only_where_the_owner_says_so() -> None:
    series = daily([*[1] * 7, *[None] * 7, *[1] * 7])
    assert [r.value for r in readings_of(series, "day", TODAY, empty="zero").readings] == [7, 0, 7]
    assert [r.value for r in readings_of(series, "day", TODAY).readings] == [7, 7]


def test_a_level_is_averaged_and_never_added_up() -> None:
    made = readings_of(
        daily([10, 20, None, None, None, None, None, 30, *[30] * 6], adds=False), "day", TODAY, adds=False
    )
    assert told(made.readings) == [("2026-01-05", 7, 15), ("2026-01-12", 7, 30)]


@pytest.mark.parametrize(
    ("covers", "expected"),
    [
        ("week", [("2026-01-09", 7, 4), ("2026-01-16", 7, 5)]),
        ("week_to", [("2026-01-03", 7, 4), ("2026-01-10", 7, 5)]),
        ("until_next", [("2026-01-09", 7, 4)]),
        ("month", [("2026-01-01", 31, 4), ("2026-01-01", 31, 5)]),
    ],
)
def test_a_figure_covers_what_the_owner_says(covers: str, expected: list[tuple[str, int, float]]) -> None:
    series = Series("Calls", "week", [(date(2026, 1, 9), 4.0), (date(2026, 1, 16), 5.0)])
    assert told(readings_of(series, covers, TODAY).readings) == expected  # type: ignore[arg-type]


def test_time_that_is_not_over_is_left_out() -> None:
    series = Series("Calls", "month", [(date(2026, 2, 1), 4.0), (date(2026, 3, 1), 5.0), (date(2026, 4, 1), 0.0)])
    made = readings_of(series, "month", TODAY)
    assert (told(made.readings), made.not_over) == ([("2026-02-01", 28, 4)], 2)


def test_what_no_plan_holds_is_counted_and_left_out() -> None:
    series = Series("Calls", "week", [(date(1901, 1, 1), 4.0), (MONDAY, 1e300), (date(2026, 1, 12), 5.0)])
    made = readings_of(series, "week", TODAY)
    assert (told(made.readings), made.not_kept) == ([("2026-01-12", 7, 5)], 2)


def test_only_a_regular_series_has_a_likely_period() -> None:
    ends = Series("Calls", "week", [(MONDAY, 1.0)], last_days=True)
    assert likely_covers(ends)[0] == "week_to"
    assert likely_covers(Series("Calls", "month", [(MONDAY, 1.0)]))[0] == "month"


@given(
    st.dictionaries(st.dates(date(2020, 1, 1), date(2026, 2, 28)), st.integers(0, 1000), min_size=1, max_size=400),
    st.sampled_from(["zero", "unknown"]),
)
def test_weeks_never_hold_more_than_their_days(points: dict[date, int], empty: str) -> None:
    series = Series("Sales", "day", [(day, float(n)) for day, n in sorted(points.items())])
    made = readings_of(series, "day", TODAY, empty=empty)  # type: ignore[arg-type]
    for reading in made.readings:
        inside = [n for day, n in points.items() if 0 <= (day - reading.first).days < 7]
        assert (reading.first.weekday(), reading.value) == (0, sum(inside))
        assert empty == "zero" or len(inside) == 7
    assert len({reading.first for reading in made.readings}) == len(made.readings)


def week(number: int, value: float, days: int = 7) -> Reading:
    return Reading(first=MONDAY + timedelta(weeks=number), days=days, value=value)


def test_the_same_figures_twice_add_nothing() -> None:
    known = [week(0, 5), week(1, 6)]
    found = beside(known, [week(0, 5), week(1, 6), week(2, 7)])
    assert (told(found.added), found.already, found.differing) == (told([week(2, 7)]), 2, [])
    assert told(found.merged(known, instead=True)) == told([week(0, 5), week(1, 6), week(2, 7)])


def test_what_differs_waits_for_the_owner() -> None:
    known = [week(0, 5), week(1, 6), week(2, 7)]
    month = Reading(first=date(2026, 1, 12), days=10, value=99)
    found = beside(known, [month])
    assert (found.added, told(found.differing), told(found.theirs)) == (
        [],
        told([month]),
        told([week(1, 6), week(2, 7)]),
    )
    assert found.merged(known, instead=False) == known
    assert told(found.merged(known, instead=True)) == told([week(0, 5), month])


def test_a_plan_holds_only_so_many_figures() -> None:
    known = [Reading(first=date(1990, 1, 1), days=1, value=0)] * (LONGEST_LIST - 1)
    found = beside(known, [week(0, 1), week(1, 2), week(2, 3)])
    assert (told(found.added), found.too_many) == (told([week(2, 3)]), 2)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40), st.integers(0, 3)), max_size=12))
def test_bringing_in_twice_is_bringing_in_once(spans: list[tuple[int, int, int]]) -> None:
    new = [Reading(first=MONDAY + timedelta(days=a), days=b, value=c) for a, b, c in spans[::2]]
    known = [Reading(first=MONDAY + timedelta(days=a), days=b, value=c) for a, b, c in spans[1::2]]
    once = beside(known, new).merged(known, instead=False)
    again = beside(once, new)
    assert again.added == []
    assert again.merged(once, instead=False) == once


@pytest.mark.parametrize(
    ("text", "pace", "points"),
    [
        ("52\n47\n55", "week", [("2026-01-05", 52), ("2026-01-12", 47), ("2026-01-19", 55)]),
        ("52\r\n\r\n55\r\n", "week", [("2026-01-05", 52), ("2026-01-19", 55)]),
        ("Calls\n1.234,50\n2.345,60", "month", [("2026-01-05", 1234.5), ("2026-02-05", 2345.6)]),
        ("€ 12,5\n€ 7", "day", [("2026-01-05", 12.5), ("2026-01-06", 7)]),
    ],
)
def test_cells_without_dates_follow_each_other(text: str, pace: str, points: list[tuple[str, float]]) -> None:
    (series,) = read_undated(text, MONDAY, pace).series  # type: ignore[arg-type]
    assert [(day.isoformat(), value) for day, value in series.points] == points


def test_several_columns_without_dates_are_several_series() -> None:
    read = read_undated("Calls\tMails\n5\t6\n7\t8", MONDAY, "week")
    assert {series.name: [value for _, value in series.points] for series in read.series} == {
        "Calls": [5, 7], "Mails": [6, 8],
    }  # fmt: skip


@given(st.text(max_size=200), st.dates(), st.sampled_from(["day", "week", "month"]))
def test_no_pasted_text_breaks_anything(text: str, first: date, pace: str) -> None:
    with suppress(UnreadableImport):
        read_undated(text, first, pace)  # type: ignore[arg-type]
