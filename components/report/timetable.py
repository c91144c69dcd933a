"""On which day each part of a plan falls due: counting weeks, actions, readings, the last day, the review."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from components.advice import monday_list
from components.measurement import counting_weeks
from components.workbook import Metric, Pilot, Resources, Workbook

from .course import metric_of

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
SATURDAY = 5


@dataclass(frozen=True)
class Week:
    number: int
    first: date
    last: date


class Timetable:
    """The days of one pilot; without a pilot, those of the counting weeks before it.

    A draft whose number is still to be counted starts on the Monday after the counting weeks, or later.
    """

    def __init__(self, book: Workbook, pilot: Pilot | None, today: date) -> None:
        self.pilot = pilot
        self.metric = metric_of(book, pilot)
        self.counting = _open_counting_weeks(book, self.metric, today) if _not_started(pilot) else []
        self._away = _away(book.resources)
        self._there: dict[date, bool] = {}

    @property
    def can_start(self) -> date | None:
        """The day after the last counting week; None where nothing has to be counted first."""
        return self.counting[-1].last + DAY if self.counting else None

    @property
    def start(self) -> date | None:
        given = self.pilot.start if self.pilot else None
        return max(given, self.can_start or given) if given else None

    def weeks(self) -> list[Week]:
        """The planned weeks; none while start or length is open."""
        planned = self.pilot.weeks if self.pilot else None
        return [self.week(number) for number in range(1, planned + 1)] if planned and self.start else []

    def week(self, number: int) -> Week:
        assert self.start is not None
        first = self.start + (number - 1) * WEEK
        return Week(number, first, first + 6 * DAY)

    def day_in(self, week: Week) -> date:
        """The first day of the week on which somebody is there, else its first day."""
        return _first(_days(week.first, 7), self._somebody_is_there)

    def all_away(self, week: Week) -> bool:
        return not any(map(self._somebody_is_there, _days(week.first, 7)))

    def reading_day(self, week: Week) -> date:
        """The metric's weekday on which the week is over, Monday where none was chosen; later where all are away."""
        weekday = (self.metric.weekday if self.metric else None) or 0
        due = week.last + (weekday - week.last.weekday()) % 7 * DAY
        return _first(_days(due, 7), self._somebody_is_there)

    def review_day(self, last: Week) -> date:
        """The first weekday after the end on which the last number is there and somebody to read it."""
        earliest = max(last.last + DAY, self.reading_day(last))
        weekdays = [day for day in _days(earliest, 28) if day.weekday() < SATURDAY]
        return _first(weekdays, self._somebody_is_there)

    def _somebody_is_there(self, day: date) -> bool:
        if day not in self._there:
            self._there[day] = not any(first <= day <= last for first, last in self._away)
        return self._there[day]


def _not_started(pilot: Pilot | None) -> bool:
    return pilot is None or pilot.status == "draft"


def _open_counting_weeks(book: Workbook, metric: Metric | None, today: date) -> list[Week]:
    """Those of the Monday list, with their places among the four."""
    if metric is None or metric.counting_from is None:
        return []
    tasks = monday_list(book, today)
    waiting = {task.due for task in tasks if task.code == "metrics.counting_week" and task.about == metric.id}
    weeks = [Week(number, *days) for number, days in enumerate(counting_weeks(metric.counting_from), start=1)]
    return [week for week in weeks if week.first in waiting]


def _away(resources: Resources) -> list[tuple[date, date]]:
    """An absence with one day only is that day."""
    days = [(absence.first or absence.last, absence.last or absence.first) for absence in resources.absences]
    return [(first, last) for first, last in days if first and last]


def _days(first: date, count: int) -> list[date]:
    return [first + number * DAY for number in range(count)]


def _first(days: Iterable[date], fits: Callable[[date], bool]) -> date:
    """The first day that fits, else the first of all."""
    days = list(days)
    return next(filter(fits, days), days[0])
