"""Days on which nobody can work on the pilot, laid over its weeks (M16)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from components.workbook import Absence, Pilot, Resources

WORKING_DAYS = 5  # Monday to Friday: a week without these is lost, whatever its weekend


class PilotWeek(NamedTuple):
    number: int  # from 1
    first: date
    last: date


def ends_before_it_begins(absence: Absence) -> bool:
    return absence.first is not None and absence.last is not None and absence.last < absence.first


def weeks_away(resources: Resources, pilot: Pilot) -> list[PilotWeek]:
    """The weeks of the pilot without a working day on which anybody is there."""
    return [week for week in _weeks(pilot) if all(_is_away(resources, day) for day in _working_days(week))]


def _weeks(pilot: Pilot) -> Iterator[PilotWeek]:
    if pilot.start:
        for number in range(1, (pilot.weeks or 0) + 1):
            first = pilot.start + timedelta(weeks=number - 1)
            yield PilotWeek(number, first, first + timedelta(days=6))


def _working_days(week: PilotWeek) -> Iterator[date]:
    return (week.first + timedelta(days=n) for n in range(WORKING_DAYS))


def _is_away(resources: Resources, day: date) -> bool:
    """A row with one day only stands for that day."""
    return any(absence.first and absence.first <= day <= (absence.last or absence.first)
               for absence in resources.absences)  # fmt: skip
