"""One judgement, wherever it is told: review, ledger, paper and money (M18)."""

import csv
from dataclasses import replace
from datetime import date, timedelta
from io import StringIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.advice.outcomes import Voice, headline
from components.files import ledger_csv
from components.measurement import average, cautions, freeze, ledger, outcome
from components.texts import words_for
from components.workbook import CheckIn, Workbook
from tests.flows.pilots_that_ran import CALLS_BEFORE, CALLS_DURING, START, WEEK, ran, spending, weekly

from .prolonged import in_two

TODAY = date(2026, 6, 1)
values = st.integers(0, 120)
amounts = st.none() | st.floats(0, 40).map(lambda amount: round(amount, 1))


@st.composite
def books(draw: st.DrawFn) -> Workbook:
    """A pilot that ran, in weeks some of which may be missing or left out, with whatever else bears on it."""
    before, during = draw(st.lists(values, max_size=12)), draw(st.lists(values, min_size=2, max_size=10))
    book = ran(
        before, during, weeks=draw(st.integers(len(during), 10)), status=draw(st.sampled_from(["running", "ended"])),
        quantity=draw(st.sampled_from(["count", "amount", "rate", "level"])),
        better=draw(st.sampled_from(["lower", "higher"])), target_percent=draw(st.none() | st.just(10.0)),
        target_value=draw(st.none() | st.just(50.0)), value_low=draw(st.none() | st.just(8.4)), hour_cost=35.0,
    )  # fmt: skip
    metric, pilot = book.metrics[0], book.pilots[0]
    for reading in metric.readings:
        reading.excluded = draw(st.integers(0, 9)) == 0
    metric.readings = [reading for reading in metric.readings if draw(st.integers(0, 9))]
    if draw(st.booleans()):
        comparison = [draw(st.integers(0, 60)) for _ in (*before, *during)]
        metric.comparison_name = "The other branch"
        metric.comparison = weekly(START - len(before) * WEEK, comparison)
    freeze(pilot, metric, START)
    pilot.check_ins = [
        CheckIn(week=week, hours=draw(amounts), cash=draw(amounts)) for week in draw(st.sets(st.integers(1, 10)))
    ]
    pilot.review.hours, pilot.review.cash = draw(amounts), draw(amounts)
    return book


@st.composite
def books_with_pilots(draw: st.DrawFn) -> Workbook:
    book = draw(books())
    weeks = book.pilots[0].weeks or 2
    return in_two(book, draw(st.integers(1, weeks - 1)), draw(st.integers(0, 2))) if draw(st.booleans()) else book


slow = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@slow
@given(books_with_pilots(), st.integers(-4, 20))
def test_the_ledger_says_what_the_review_says(book: Workbook, week: int) -> None:
    """On whatever day, of every pilot: the verdict and how final it is, the figures, and what it took."""
    today = START + week * WEEK
    entries, words = ledger(book, today), words_for("en")
    sheet = list(csv.DictReader(StringIO(ledger_csv(entries, words).decode("utf-8-sig"))))
    for pilot, entry, row in zip(book.pilots, entries, sheet, strict=True):
        seen = outcome(book, pilot, today)
        assert seen is not None
        assert (entry.verdict, entry.stage) == (seen.verdict, seen.stage)
        if seen.metric.quantity != "level":  # of which no average is told
            assert (entry.usual, entry.lately) == (average(seen.before), average(seen.during))
        assert (entry.hours.amount, entry.cash.amount) == (seen.spent.hours, seen.spent.cash)
        assert entry.aim == seen.aim
        assert row["Verdict"] == headline(seen.verdict, Voice(words, book.currency))
        if seen.money is not None and entry.cost is not None:
            assert seen.money.cost.middle == pytest.approx(entry.cost)


@slow
@given(books(), st.data())
def test_to_go_on_longer_is_no_new_beginning(book: Workbook, data: st.DataObject) -> None:
    """Told as two pilots, of which the second prolongs the first, the same weeks say the same."""
    book.pilots[0].review.hours = book.pilots[0].review.cash = None
    weeks = data.draw(st.integers(1, (book.pilots[0].weeks or 2) - 1))
    whole = outcome(book, book.pilots[0], TODAY)
    halves = in_two(book, weeks)
    seen = outcome(halves, halves.pilots[1], TODAY)
    assert whole is not None
    assert seen is not None
    assert (seen.before, seen.during, seen.planned_weeks) == (whole.before, whole.during, whole.planned_weeks)
    same = replace(whole, weeks_judged=seen.weeks_judged)
    assert replace(seen, spent=whole.spent, money=whole.money, year=whole.year) == same
    assert seen.spent.cost == pytest.approx(whole.spent.cost)
    assert (seen.money and seen.money.net) == (whole.money and pytest.approx(whole.money.net))
    assert cautions(halves, seen) == cautions(book, whole)


def calls() -> Workbook:
    book = spending(ran(value_low=8.4, value_high=8.4, hour_cost=35.0), 12.0, 150.0)
    book.pilots[0].cap_hours, book.pilots[0].cap_cash = 10.0, 200.0
    return book


def test_a_pause_between_the_two_counts_on_neither_side() -> None:
    """What was read in the two weeks without a pilot says nothing about it; that they are gone widens the range."""
    book = in_two(calls(), 4, pause=2)
    book.metrics[0].readings += weekly(START + 4 * WEEK, [500, 500])
    seen = outcome(book, book.pilots[1], TODAY)
    assert seen is not None
    assert [week.value for week in seen.during] == CALLS_DURING
    assert (seen.planned_weeks, seen.missing, seen.reached_end) == (6, [], True)
    assert (seen.gaps, seen.verdict.widening) == (True, 1.3)


def test_a_first_pilot_that_stopped_early_ends_where_the_second_begins() -> None:
    book = in_two(calls(), 4)
    book.pilots[0].weeks = 12
    book.pilots[0].check_ins.append(CheckIn(week=7, hours=99.0))
    seen = outcome(book, book.pilots[1], TODAY)
    assert seen is not None
    assert [week.value for week in seen.during] == CALLS_DURING
    assert (seen.planned_weeks, seen.reached_end) == (6, True)
    assert [check_in.week for check_in in seen.pilot.check_ins] == [1, 2, 3, 4, 5, 6]


def test_two_pilots_take_their_hours_and_cash_together() -> None:
    book = in_two(calls(), 4)
    book.pilots[1].check_ins = [CheckIn(week=1, hours=3.0, cash=20.0)]
    book.pilots[1].cap_hours, book.pilots[1].cap_cash = 5.0, None
    seen = outcome(book, book.pilots[1], TODAY)
    assert seen is not None
    assert (seen.spent.hours, seen.spent.cash, seen.spent.cap_hours, seen.spent.cap_cash) == (15, 170, 15, None)
    assert seen.money is not None
    assert seen.money.cost.middle == pytest.approx(15 * 35 + 170)
    assert [check_in.week for check_in in seen.pilot.check_ins] == [1, 2, 3, 4, 5]


def test_the_target_does_not_move_on_the_way() -> None:
    """15.8% fewer are short of 20, which was frozen first, though they are more than the 5 of today."""
    book = ran(target_percent=20.0)
    freeze(book.pilots[0], book.metrics[0], START)
    book = in_two(book, 4)
    book.metrics[0].target_percent = 5.0
    freeze(book.pilots[1], book.metrics[0], TODAY)
    seen = outcome(book, book.pilots[1], TODAY)
    assert seen is not None
    assert seen.verdict.code == "improved_below_target"
    assert seen.aim.percent == 20


def test_a_pilot_is_prolonged_once() -> None:
    """What follows an extension is a new pilot, with what came before it as its baseline."""
    book = in_two(ran(during=[*CALLS_DURING, 44, 42]), 2)
    second = book.pilots[1]
    second.weeks, second.review.decision = 2, "extend"
    third = second.model_copy(update={"id": "third", "start": START + 4 * WEEK, "weeks": 4}, deep=True)
    freeze(third, book.metrics[0], TODAY)
    book.pilots.append(third)
    seen = [outcome(book, pilot, TODAY) for pilot in book.pilots]
    prolongs = [found.prolongs.id if found and found.prolongs else "" for found in seen]
    assert prolongs == ["", book.pilots[0].id, ""]
    assert seen[2] is not None
    assert len(seen[2].before) == len(CALLS_BEFORE) + 4


def test_a_second_pilot_that_begins_no_later_is_judged_alone() -> None:
    book = in_two(ran(), 4)
    book.pilots[1].start = START - timedelta(weeks=1)
    seen = outcome(book, book.pilots[1], TODAY)
    assert seen is not None
    assert seen.prolongs is None
