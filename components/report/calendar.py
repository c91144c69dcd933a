"""The plan in the owner's own calendar: what to do on which day, and which file to open for it."""

from collections.abc import Iterator
from datetime import date

from components.texts import Words, words_for
from components.workbook import Pilot, Workbook

from .answers import Answers
from .calendar_entries import Entry, entries


class NothingDated(ValueError):
    """Nothing in the plan has a day yet: no start, no counting weeks. A calendar without entries is not valid."""


def calendar(book: Workbook, pilot_id: str | None, *, language: str, today: date) -> bytes:
    """An iCalendar file of whole days for the pilot; None for a plan without one, which may have counting weeks.

    Importing it again updates what is there: every entry keeps its UID, and SEQUENCE grows with the plan's revision.
    Equal input gives equal bytes. Raises KeyError where no pilot has this id, and NothingDated.
    """
    pilot, words = _pilot(book, pilot_id), words_for(language)
    dated = sorted(_entries(book, pilot, words, today), key=lambda entry: entry.day)
    if not dated:
        raise NothingDated
    from .calendar_file import calendar_file  # icalendar takes most of a second to import: only where one is made

    return calendar_file(book, pilot, dated, words, today)


def has_dates(book: Workbook, pilot_id: str | None, *, today: date) -> bool:
    """Whether there is anything to put into a calendar."""
    found = _entries(book, _pilot(book, pilot_id), words_for("en"), today)
    return next(found, None) is not None


def _entries(book: Workbook, pilot: Pilot | None, words: Words, today: date) -> Iterator[Entry]:
    return entries(Answers(book, words, today), pilot)


def _pilot(book: Workbook, pilot_id: str | None) -> Pilot | None:
    if pilot_id is None:
        return None
    found = next((pilot for pilot in book.pilots if pilot.id == pilot_id), None)
    if found is None:
        raise KeyError(pilot_id)
    return found
