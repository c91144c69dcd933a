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
    weeks = (_week(pilot.start, number) for number in range(1, (pilot.weeks or 0) + 1)) if pilot.start else ()
    return [week for week in weeks if _days_there(resources, week.first) == 0]


def share_there(resources: Resources, pilot: Pilot, week: int) -> float:
    """How much of a week's working days somebody is there, from 0 to 1; a whole week while the start is open."""
    return _days_there(resources, _week(pilot.start, week).first) / WORKING_DAYS if pilot.start else 1.0


def _week(start: date, number: int) -> PilotWeek:
    first = start + timedelta(weeks=number - 1)
    return PilotWeek(number, first, first + timedelta(days=6))


def _days_there(resources: Resources, monday: date) -> int:
    return sum(not _is_away(resources, day) for day in _working_days(monday))


def _working_days(monday: date) -> Iterator[date]:
    return (monday + timedelta(days=n) for n in range(WORKING_DAYS))


def _is_away(resources: Resources, day: date) -> bool:
    """A row with one day only stands for that day."""
    return any(absence.first and absence.first <= day <= (absence.last or absence.first)
               for absence in resources.absences)  # fmt: skip
