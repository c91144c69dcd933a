"""What was heard long ago counts for less (M24)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.evidence import is_old, weight
from components.workbook import EARLIEST, LATEST, Note

DAYS = st.dates(EARLIEST, LATEST)


@pytest.mark.parametrize(
    ("days_ago", "counts"),
    [(0, 1), (180, 1), (365, 1), (2 * 365, 0.5), (3 * 365, 0.25), (5 * 365, 0.0625)],
)
def test_a_note_counts_in_full_for_a_year_and_half_as_much_with_each_further_one(
    today: date, days_ago: int, counts: float
) -> None:
    assert weight(today - timedelta(days_ago), today) == counts


def test_a_note_without_a_day_counts_in_full(today: date) -> None:
    assert weight(None, today) == 1
    assert not is_old(Note(words="No hot water"), today)


def test_a_day_to_come_is_a_slip_of_the_pen_and_counts_as_today(today: date) -> None:
    assert weight(today + timedelta(400), today) == 1
    assert not is_old(Note(day=today + timedelta(400)), today)


def test_a_note_is_old_the_day_after_its_first_year(today: date) -> None:
    assert not is_old(Note(day=date(2025, 3, 7)), today)
    assert is_old(Note(day=date(2025, 3, 6)), today)


@given(DAYS, DAYS, DAYS)
def test_an_older_note_never_counts_for_more_and_none_for_nothing(one: date, other: date, today: date) -> None:
    older, newer = sorted((one, other))
    assert 0 < weight(older, today) <= weight(newer, today) <= 1


@given(DAYS, DAYS)
def test_a_note_fades_exactly_when_it_is_old(day: date, today: date) -> None:
    assert is_old(Note(day=day), today) == (weight(day, today) < 1)
