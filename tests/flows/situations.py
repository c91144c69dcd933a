"""Plans as they stand at some moment, seen from the Saturday on which the tests take place (7 March 2026)."""

from collections.abc import Callable
from datetime import date, timedelta

from components.files import open_example
from components.measurement import counting_weeks, freeze
from components.workbook import Objective, Workbook
from tests.advice.plans import essential_plan
from tests.conftest import TODAY

MONDAY = date(2026, 3, 9)  # the next one
EARLIER = date(2026, 2, 2)  # a Monday; four of the eight readings lie before it, four after


def empty() -> Workbook:
    """As it is right after "Start with objectives"."""
    return Workbook(id="book", created=TODAY, objectives=[Objective(id="fewer-calls", chosen=True)])


def draft() -> Workbook:
    """All of the essential path, and a start on Monday."""
    book = _essential()
    book.pilots[0].start = MONDAY
    return book


def counting() -> Workbook:
    """No figures yet: four weeks of counting come first."""
    book = draft()
    metric = book.metrics[0]
    metric.readings, metric.counting_from = [], MONDAY
    book.pilots[0].start = counting_weeks(MONDAY)[-1][1] + timedelta(days=1)
    return book


def running() -> Workbook:
    """In its fifth week of six; the four weeks before have their numbers."""
    book = _essential()
    pilot = book.pilots[0]
    pilot.start, pilot.status = EARLIER, "running"
    freeze(pilot, book.metrics[0], EARLIER)
    return book


def ended() -> Workbook:
    book = running()
    book.pilots[0].weeks, book.pilots[0].status = 4, "ended"
    return book


def abandoned() -> Workbook:
    book = running()
    book.pilots[0].status, book.pilots[0].status_reason = "abandoned", "The van broke down"
    return book


def _essential() -> Workbook:
    book = essential_plan()
    book.objectives[0].kind = "fewer_support"
    return book


SITUATIONS: dict[str, Callable[[], Workbook]] = {
    "empty": empty,
    "draft": draft,
    "counting": counting,
    "running": running,
    "ended": ended,
    "abandoned": abandoned,
    "English example": lambda: open_example("en", TODAY),
    "Italian example": lambda: open_example("it", TODAY),
}
