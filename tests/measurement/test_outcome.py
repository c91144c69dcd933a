"""Everything that the weeks of one pilot say, gathered from a plan (M14, M18)."""

from datetime import date, timedelta

import pytest

from components.measurement import before, cautions, has_gaps, outcome
from components.workbook import Person, Reading
from tests.flows.pilots_that_ran import CALLS_BEFORE, CALLS_DURING, START, WEEK, ran, spending, stock, weekly

LATER = date(2026, 6, 1)


def test_nothing_can_be_said_without_start_metric_or_direction() -> None:
    for name in ("start", "metric"):
        book = ran()
        setattr(book.pilots[0], name, None)
        assert outcome(book, book.pilots[0], LATER) is None
    book = ran(better=None)
    assert outcome(book, book.pilots[0], LATER) is None


def test_the_frozen_readings_are_the_ones_that_count() -> None:
    book = ran()
    book.metrics[0].readings = book.metrics[0].readings[4:]
    seen = outcome(book, book.pilots[0], LATER)
    assert seen is not None
    assert seen.verdict.mean_before == pytest.approx(51.25)
    assert seen.with_todays_readings is not None
    assert seen.with_todays_readings.mean_before == pytest.approx((58 + 50 + 46 + 53) / 4)
    assert "changed_readings" in cautions(book, seen)


def test_the_same_weeks_of_last_year_are_found_and_compared() -> None:
    """Last year the calls were what they were this year before, all the time: the fall is new."""
    book = ran()
    year = weekly(START - 60 * WEEK, [*CALLS_BEFORE, *CALLS_BEFORE[:6]])
    book.metrics[0].readings = year + book.metrics[0].readings
    book.pilots[0].baseline = None
    seen = outcome(book, book.pilots[0], LATER)
    assert seen is not None
    assert (set(seen.apart), seen.verdict.against) == ({"before", "last_year"}, "last_year")


def test_too_little_of_last_year_is_no_comparison() -> None:
    book = ran()
    book.metrics[0].readings = weekly(START - 52 * WEEK, CALLS_DURING) + book.metrics[0].readings
    book.pilots[0].baseline = None
    seen = outcome(book, book.pilots[0], LATER)
    assert seen is not None
    assert (seen.last_year, seen.apart) == (None, {})


def test_a_missing_week_is_a_gap_and_widens_the_range() -> None:
    book = ran()
    whole = outcome(book, book.pilots[0], LATER)
    book.metrics[0].readings = [r for r in book.metrics[0].readings if r.first != START + 2 * WEEK]
    holed = outcome(book, book.pilots[0], LATER)
    assert whole is not None
    assert holed is not None
    assert (whole.gaps, holed.gaps) == (False, True)
    assert (whole.verdict.widening, holed.verdict.widening) == (1.1, 1.3)
    assert not has_gaps(before(book.metrics[0], book.pilots[0]))


def test_a_last_week_left_out_for_a_reason_is_an_end_too() -> None:
    book = ran(weeks=7)
    seen = outcome(book, book.pilots[0], LATER)
    assert seen is not None
    assert seen.stage == "interim"
    last = Reading(first=START + 6 * WEEK, value=99.0, excluded=True, why="Closed")
    book.metrics[0].readings = [*book.metrics[0].readings, last]
    seen = outcome(book, book.pilots[0], LATER)
    assert seen is not None
    assert seen.stage == "final"


def test_hours_cost_what_those_who_work_cost() -> None:
    """2 hours a week at 20 and 1 at 50: 30 on average."""
    book = spending(ran(value_low=8.4, hour_cost=35.0), 10.0, 0.0)
    book.resources.people = [Person(hours=2.0, hour_cost=20.0), Person(hours=1.0, hour_cost=50.0)]
    seen = outcome(book, book.pilots[0], LATER)
    assert seen is not None
    assert seen.spent.cost == pytest.approx(300)


def test_steps_of_stock_begin_at_the_last_level_before() -> None:
    book = stock()
    book.pilots[0].start, book.pilots[0].baseline = START + WEEK, None
    seen = outcome(book, book.pilots[0], LATER + timedelta(weeks=1))
    assert seen is not None
    assert seen.moved is not None
    assert seen.moved.steps == [110, 135, 115, 110, 130, 110, 100, 70]
    assert seen.moved.total == 880
