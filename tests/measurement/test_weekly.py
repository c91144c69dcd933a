"""Readings as people write them down become weeks that can be compared (MEASUREMENT 1)."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import Weekly, monday_of, sort_out, weekly
from components.workbook import Reading
from tests.measurement.series import days_from, months, weeks_from

MONDAY = date(2026, 1, 5)


def test_a_monthly_total_is_not_a_week() -> None:
    september = weekly(months(), "count")[0]
    assert september.value == pytest.approx(2310 * 7 / 30)
    assert september.weeks == pytest.approx(30 / 7)
    assert [entry.days for entry in weekly(months(), "count")] == [30, 31, 30, 31, 31, 28]


def test_seven_days_are_one_week_as_they_are() -> None:
    assert weekly(weeks_from(MONDAY, [52]), "count") == [Weekly(MONDAY, 7, 52.0, 1.0)]


def test_days_add_up_to_weeks_from_monday_to_sunday() -> None:
    two_weeks = days_from(MONDAY, [1, 2, 3, 4, 5, 6, 7] + [10] * 7)
    assert [(w.first, w.value) for w in weekly(two_weeks, "count")] == [(MONDAY, 28), (date(2026, 1, 12), 70)]


def test_an_incomplete_first_and_last_week_stay_out() -> None:
    from_friday_to_tuesday = days_from(date(2026, 1, 2), [9.0] * 12)
    sorted_out = sort_out(from_friday_to_tuesday, "count")
    assert [(w.first, w.value) for w in sorted_out.entries] == [(MONDAY, 63)]
    assert [r.first.day for r in sorted_out.incomplete] == [2, 3, 4, 12, 13]


def test_a_week_with_a_missing_day_is_a_missing_week() -> None:
    readings = days_from(MONDAY, [1.0] * 14)
    del readings[3]
    assert [w.first for w in weekly(readings, "count")] == [date(2026, 1, 12)]


def test_half_weeks_make_a_week_but_not_across_its_end() -> None:
    halves = [Reading(first=MONDAY, days=3, value=10.0), Reading(first=date(2026, 1, 8), days=4, value=20.0)]
    assert [w.value for w in weekly(halves, "count")] == [30]
    across = [Reading(first=date(2026, 1, 8), days=4, value=1.0), Reading(first=date(2026, 1, 12), days=3, value=1.0)]
    assert weekly(across, "count") == []
    shifted = [Reading(first=date(2026, 1, 9), days=4, value=1.0), Reading(first=date(2026, 1, 13), days=3, value=1.0)]
    assert weekly(shifted, "count") == []


def test_a_zero_is_a_value_and_an_excluded_week_is_none() -> None:
    readings = weeks_from(MONDAY, [0, 5, 7])
    readings[1].excluded = True
    assert [w.value for w in weekly(readings, "count")] == [0, 7]


def test_readings_come_in_any_order() -> None:
    readings = weeks_from(MONDAY, [1, 2, 3])
    assert [w.value for w in weekly(reversed(readings), "count")] == [1, 2, 3]


def test_a_month_and_its_own_weeks_do_not_count_twice() -> None:
    weeks = weeks_from(MONDAY, [50, 60])
    january = Reading(first=date(2026, 1, 1), days=31, value=240.0)
    sorted_out = sort_out([january, *weeks], "count")
    assert [w.value for w in sorted_out.entries] == [50, 60]
    assert sorted_out.overlapping == [january]


def test_the_same_week_typed_twice_counts_once() -> None:
    first, second = weeks_from(MONDAY, [50]) + weeks_from(MONDAY, [55])
    sorted_out = sort_out([first, second], "count")
    assert [w.value for w in sorted_out.entries] == [50]
    assert sorted_out.overlapping == [second]


def test_one_stray_day_does_not_push_a_whole_month_out() -> None:
    january = Reading(first=date(2026, 1, 1), days=31, value=310.0)
    sorted_out = sort_out([january, *days_from(date(2026, 1, 7), [9.0])], "count")
    assert [w.value for w in sorted_out.entries] == [pytest.approx(70)]


def test_a_rate_stays_a_rate_over_a_month() -> None:
    assert weekly([Reading(first=MONDAY, days=28, value=12.5)], "rate")[0].value == 12.5


def test_rates_of_days_weigh_by_what_they_are_a_share_of() -> None:
    week = [
        Reading(first=MONDAY + timedelta(days=n), days=1, value=value, numerator=part, denominator=whole)
        for n, (value, part, whole) in enumerate([(50.0, 1.0, 2.0), (10.0, 10.0, 100.0)] + [(10.0, 1.0, 10.0)] * 5)
    ]
    assert weekly(week, "rate")[0].value == pytest.approx(100 * 16 / 152)


def test_a_level_is_averaged_and_one_look_stands_for_its_week() -> None:
    stock = days_from(MONDAY, [90.0, 70.0]) + days_from(date(2026, 1, 14), [60.0])
    assert [(w.first, w.value, w.weeks) for w in weekly(stock, "level")] == [
        (MONDAY, 80.0, 1.0),
        (date(2026, 1, 12), 60.0, 1.0),
    ]


any_reading = st.builds(
    Reading,
    first=st.dates(date(2025, 12, 1), date(2026, 3, 31)),
    days=st.one_of(st.integers(1, 7), st.integers(8, 40)),
    value=st.integers(0, 1000).map(float),
    excluded=st.booleans(),
)


@given(st.lists(any_reading, max_size=40))
def test_no_total_is_lost_without_a_word_and_none_is_counted_twice(readings: list[Reading]) -> None:
    sorted_out = sort_out(readings, "count")
    left_out = sum(r.value for r in sorted_out.overlapping + sorted_out.incomplete)
    counted = sum(entry.value * entry.weeks for entry in sorted_out.entries)
    assert counted + left_out == pytest.approx(sum(r.value for r in readings if not r.excluded))


@given(st.lists(any_reading, max_size=40), st.sampled_from(["count", "amount", "rate", "level"]))
def test_no_day_is_covered_twice_and_time_runs_forward(readings: list[Reading], quantity: str) -> None:
    entries = weekly(readings, quantity)  # type: ignore[arg-type]
    assert all(earlier.last < later.first for earlier, later in pairwise(entries))
    assert all(entry.weeks == entry.days / 7 for entry in entries)


@given(st.dates(date(2025, 1, 1), date(2026, 12, 31)), st.lists(st.integers(0, 99), max_size=60))
def test_days_of_whole_weeks_keep_their_sum(first: date, values: list[int]) -> None:
    readings = days_from(first, values)
    whole = [r for r in readings if readings[0].first <= monday_of(r.first) <= readings[-1].first - timedelta(days=6)]
    assert sum(entry.value for entry in weekly(readings, "amount")) == sum(r.value for r in whole)
