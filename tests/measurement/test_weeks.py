"""Mondays, and four weeks of counting."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import counting_weeks, missing_weeks, monday_of, next_monday
from components.workbook import Reading


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2026, 4, 4), date(2026, 4, 6)),  # Saturday
        (date(2026, 4, 5), date(2026, 4, 6)),  # Sunday
        (date(2026, 4, 6), date(2026, 4, 13)),  # Monday
        (date(2026, 12, 29), date(2027, 1, 4)),
    ],
)
def test_next_monday_after_the_weekend(day: date, monday: date) -> None:
    assert next_monday(day) == monday


def test_four_counting_weeks_follow_one_another() -> None:
    assert counting_weeks(date(2026, 4, 6)) == [
        (date(2026, 4, 6), date(2026, 4, 12)),
        (date(2026, 4, 13), date(2026, 4, 19)),
        (date(2026, 4, 20), date(2026, 4, 26)),
        (date(2026, 4, 27), date(2026, 5, 3)),
    ]


def test_counting_begins_on_a_monday_whatever_day_was_typed() -> None:
    assert counting_weeks(date(2026, 4, 8)) == counting_weeks(date(2026, 4, 13))


@given(st.dates(date(1990, 1, 1), date(2100, 12, 1)))
def test_mondays_are_mondays(day: date) -> None:
    assert monday_of(day).weekday() == next_monday(day).weekday() == 0
    assert monday_of(day) <= day < next_monday(day) == monday_of(day) + timedelta(days=7)


def test_weeks_without_a_reading_are_named() -> None:
    weekly = [Reading(first=date(2026, 1, day), value=1.0) for day in (5, 26)]
    assert missing_weeks(weekly) == [date(2026, 1, 12), date(2026, 1, 19)]
    fortnight = Reading(first=date(2026, 1, 12), days=14, value=2.0)
    assert missing_weeks([*weekly, fortnight]) == []
    assert missing_weeks([]) == []


def test_a_week_that_is_covered_in_part_is_not_missing() -> None:
    saturdays = [Reading(first=date(2026, 1, day), value=1.0) for day in (3, 10, 31)]
    assert missing_weeks(saturdays) == [date(2026, 1, 19)]
