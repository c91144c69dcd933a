"""Plans whose pilot has run, with chosen figures: one for every outcome that the review can tell."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from components.measurement import freeze
from components.workbook import Branch, CheckIn, Metric, Reading, Rule, Workbook
from tests.advice.plans import essential_plan

START = date(2026, 3, 2)  # a Monday
WEEK = timedelta(weeks=1)
LATER = "2026-06-01"  # the planned weeks are over, and no other season has begun
CALLS_BEFORE = [52, 47, 55, 49, 58, 50, 46, 53]
CALLS_DURING = [44, 41, 47, 39, 45, 43]
STEADY = [100, 104, 97, 101, 99, 103, 98, 102]
RISING = [100, 103, 105, 108, 111, 113, 116, 119]
RULE = Rule(
    target_reached=Branch(words="Reached, add one thing.", decision="grow"),
    below_target=Branch(words="Short, change one thing", decision="adjust"),
    no_useful_change=Branch(words="Nothing, leave it", decision="stop"),
    worsened=Branch(words="Worse, find the cause", decision="repeat"),
    cannot_tell=Branch(words="Open, four more weeks", decision="extend"),
    written=date(2026, 2, 28),
)


def weekly(first: date, values: Sequence[float]) -> list[Reading]:
    return [Reading(first=first + n * WEEK, value=float(v)) for n, v in enumerate(values)]


def ran(
    before: Sequence[float] = CALLS_BEFORE,
    during: Sequence[float] = CALLS_DURING,
    *,
    weeks: int | None = None,
    status: str = "ended",
    **metric: Any,
) -> Workbook:
    """Calls, of which fewer are better, with a target of 10%, unless said otherwise; frozen at the start.

    As in files of early versions, target and rule are not: a test may still set them.
    """
    book = essential_plan()
    calls, pilot = book.metrics[0], book.pilots[0]
    calls.readings = weekly(START - len(before) * WEEK, before)
    for name, value in metric.items():
        setattr(calls, name, value)
    pilot.start, pilot.weeks, pilot.rule = START, weeks or max(len(during), 1), RULE.model_copy(deep=True)
    freeze(pilot, calls, START)
    assert pilot.baseline
    pilot.baseline.terms = None
    calls.readings = [*calls.readings, *weekly(START, during)]
    pilot.status = status  # type: ignore[assignment]
    return book


def spending(book: Workbook, hours: float | None, cash: float | None) -> Workbook:
    """All of it in the first week; the others have a zero."""
    later = [CheckIn(week=week, hours=0.0, cash=0.0) for week in range(2, (book.pilots[0].weeks or 1) + 1)]
    for check_in in later:
        check_in.hours, check_in.cash = None if hours is None else 0.0, None if cash is None else 0.0
    book.pilots[0].check_ins = [CheckIn(week=1, hours=hours, cash=cash), *later]
    return book


def with_signal(book: Workbook, before: Sequence[float], during: Sequence[float], name: str = "Replies") -> Workbook:
    readings = weekly(START - len(before) * WEEK, before) + weekly(START, during)
    signal = Metric(id="signal", name=name, role="signal", better="higher", readings=readings)
    book.metrics = [*book.metrics, signal]
    book.pilots[0].signal = "signal"
    return book


def pizzeria(before: Sequence[float] = (0, 0, 0, 0), orders: Sequence[float] = (3, 2, 4, 2)) -> Workbook:
    """Paid ads: 233 in cash brought 189 visits and 11 orders, each of which leaves 5."""
    book = ran(before, orders, name="Orders from the ads", better="higher", target_percent=None, target_value=2.0)
    book.pilots[0].rule.cost_ceiling = 5.0
    return with_signal(spending(book, None, 233.0), (10, 12, 11, 9), (50, 45, 52, 42), "Visits")


def stock() -> Workbook:
    """Pairs of shoes that should go, read every week; nobody counted before."""
    return ran([], [900, 790, 655, 540, 430, 300, 190, 90, 20], name="Pairs in stock", unit="pairs", quantity="level",
               target_percent=None, target_value=0.0)  # fmt: skip
