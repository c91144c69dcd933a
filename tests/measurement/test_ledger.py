"""The ledger: every started pilot with what was expected, what came of it, and what it cost (M18)."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from components.files import loads
from components.measurement import freeze, ledger, next_baseline
from components.workbook import CheckIn, Lesson, Pilot, Reading, Workbook
from tests.advice.plans import START, WEEK, essential_plan, plan_with_ended_pilot, readings
from tests.files.test_round_trip import files

OVER = START + 7 * WEEK


def test_a_draft_is_no_entry() -> None:
    assert ledger(essential_plan(), OVER) == []
    assert ledger(Workbook(), OVER) == []


def test_an_entry_holds_the_published_verdict() -> None:
    """The support calls of the method sheet: 51.25 before, 43.17 in the pilot, 15.8% better (8.6 to 22.6)."""
    book = plan_with_ended_pilot()
    review = book.pilots[0].review
    review.decision, review.hours, review.lessons = "grow", 12.0, [Lesson(what="Photos"), Lesson(what=" ")]
    book.pilots[0].check_ins = [CheckIn(week=1, hours=2.0, cash=60.0)]
    (entry,) = ledger(book, OVER)
    assert entry.verdict is not None
    assert entry.verdict.code == "improved_target_reached"
    found = (entry.verdict.low, entry.verdict.improvement, entry.verdict.high)
    assert found == pytest.approx((8.6, 15.8, 22.6), abs=0.05)
    assert (entry.usual, entry.lately) == pytest.approx((51.25, 43.1667), abs=0.001)
    assert entry.aim.value == pytest.approx(46.125)
    assert (entry.hours.amount, entry.hours.whole, entry.cash.amount, entry.cash.whole) == (12, True, 60, False)
    assert (entry.decision, [lesson.what for lesson in entry.lessons]) == ("grow", ["Photos"])
    assert entry.objective.startswith("By June")


def test_the_verdict_rests_on_the_frozen_figures() -> None:
    book = plan_with_ended_pilot()
    before = ledger(book, OVER)[0].verdict
    for reading in book.metrics[0].readings[:8]:
        reading.value += 500
    assert ledger(book, OVER)[0].verdict == before


def test_without_the_last_number_a_verdict_stays_interim() -> None:
    book = plan_with_ended_pilot()
    last = book.metrics[0].readings.pop()
    stages = [ledger(book, day)[0].stage for day in (START + 5 * WEEK, OVER)]
    book.metrics[0].readings.append(last)
    assert [*stages, ledger(book, OVER)[0].stage] == ["interim", "interim", "final"]


def test_an_extension_is_judged_together_with_what_it_prolongs() -> None:
    """Four weeks and two more are the six weeks of the method sheet, and so is their verdict."""
    book = plan_with_ended_pilot()
    first, metric = book.pilots[0], book.metrics[0]
    (whole,) = ledger(book, OVER)
    first.weeks, first.review.decision = 4, "extend"
    second = Pilot(objective=first.objective, metric="calls", start=START + 4 * WEEK, weeks=2, status="ended")
    freeze(second, metric, START + 4 * WEEK)
    book.pilots = [first, second]
    alone, together = ledger(book, OVER)
    assert together.verdict == whole.verdict
    assert alone.verdict is not None
    assert alone.verdict.mean_during == pytest.approx((44 + 41 + 47 + 39) / 4)


def test_without_a_number_that_decides_there_is_no_verdict() -> None:
    book = plan_with_ended_pilot()
    book.metrics[0].better = None
    freeze(book.pilots[0], book.metrics[0], START)
    assert ledger(book, OVER)[0].verdict is None
    book.metrics = []
    (entry,) = ledger(book, OVER)
    assert (entry.metric, entry.verdict, entry.usual) == (None, None, None)


def test_what_the_pilot_does_not_touch_is_compared_with_where_it_covers_all_weeks() -> None:
    book = plan_with_ended_pilot()
    metric = book.metrics[0]
    metric.comparison = [Reading(first=r.first, value=r.value * 2) for r in metric.readings]
    metric.comparison[0].value += 3
    verdict = ledger(book, OVER)[0].verdict
    assert verdict is not None
    assert verdict.against == "comparison"
    metric.comparison = metric.comparison[1:]
    verdict = ledger(book, OVER)[0].verdict
    assert verdict is not None
    assert verdict.against == "before"


def test_the_next_baseline_takes_in_the_weeks_of_the_last_pilot_and_says_how_many() -> None:
    book = plan_with_ended_pilot()
    seen = next_baseline(book.metrics[0], book.pilots[0])
    assert (seen.figures, seen.own) == (14, 6)
    assert seen.without == pytest.approx(51.25)
    assert seen.usual == pytest.approx((8 * 51.25 + 259) / 14)


def test_after_half_a_year_the_last_pilot_is_all_there_is_no_more() -> None:
    book = plan_with_ended_pilot()
    metric = book.metrics[0]
    metric.readings = [*metric.readings, *readings(START + 6 * WEEK, [45] * 26)]
    seen = next_baseline(metric, book.pilots[0])
    assert (seen.figures, seen.own, seen.usual) == (26, 0, 45)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(files)
def test_no_plan_is_too_odd_for_the_ledger(file: dict[str, Any]) -> None:
    book = loads(json.dumps(file).encode())
    assert len(ledger(book, date(2026, 4, 14) + timedelta(days=1))) == sum(p.status != "draft" for p in book.pilots)
