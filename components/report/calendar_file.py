"""Dated entries as an iCalendar file (RFC 5545)."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from unicodedata import category

from icalendar import Calendar, Event, vText

from components.texts import N_, Words
from components.workbook import Pilot, Workbook

from .answers import shortened
from .calendar_entries import Entry

LONGEST_NAME = 120
_ENDS_OF_LINES = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Escaped(vText):
    """The library's own escaping takes a backslash before a capital N for the end of a line."""

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode("utf-8")


def calendar_file(book: Workbook, pilot: Pilot | None, dated: Iterable[Entry], words: Words, today: date) -> bytes:
    file = Calendar()
    file.add("prodid", "-//Weekend workbook//Plan//EN")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    names = [book.business.name, pilot.name if pilot else "", words(N_("Worked example")) if book.example else ""]
    file.add("x-wr-calname", Escaped(" · ".join(filter(None, map(_line, names))) or words(N_("Plan"))))
    for entry in dated:
        file.add_component(_event(entry, book.revision, today))
    return bytes(file.to_ical())


def _event(entry: Entry, revision: int, today: date) -> Event:
    """A date without a time is the same day everywhere, whatever the clocks do."""
    event = Event()
    event.add("uid", f"{entry.key}@weekend-workbook")
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("sequence", revision)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", Escaped(_line(entry.title)))
    event.add("description", Escaped(_allowed("\n".join(entry.lines))))
    event.add("status", entry.state)
    event.add("transp", "TRANSPARENT")
    return event


def _line(text: str) -> str:
    return shortened(" ".join(_allowed(text).split()), LONGEST_NAME)


def _allowed(text: str) -> str:
    """Without the control characters that the format forbids; joiners of emoji and marks of direction stay."""
    lines = _ENDS_OF_LINES.sub("\n", text)
    return "".join(c for c in lines if c in "\n\t" or category(c) != "Cc")
