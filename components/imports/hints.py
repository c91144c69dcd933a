"""What stands around a table about its time.

“dal 01-03-2026 al 31-03-2026”, “# Start date: 20250801”, “Report 2025”.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from .dates import read_mark
from .marks import Mark, settled

DATES = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    r"|(?<!\d)20\d{6}(?!\d)"
    r"|\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.? (?:de )?\d{4}"
    r"|[^\W\d_]{3,12}\.? \d{1,2},? \d{4}"
)
_MONTH = re.compile(r"[^\W\d_]{3,12}\.? (?:de )?\d{4}")
_YEAR = re.compile(r"(?<![\d/.-])(?:19[89]|20[0-4])\d(?![\d/-])")
_LONGEST = 500  # signs of a line that are looked at


class Hints(NamedTuple):
    """`dates` in the order in which they stand, `years` those that are named without a day."""

    dates: list[Mark]
    years: list[int]
    first: date | None  # of a period that is named from the first to the last day
    last: date | None
    months: list[Mark]  # named with their year


def hints_in(texts: Iterable[str]) -> Hints:
    dates: list[Mark] = []
    years: list[int] = []
    starts: list[Mark] = []
    months: list[Mark] = []
    period: tuple[date, date] | None = None
    for text in texts:
        text = text[:_LONGEST].replace("_", " ")
        found = [mark for place in DATES.findall(text) if (mark := read_mark(place)) and mark.unit == "day"]
        years += [int(year) for year in _YEAR.findall(DATES.sub(" ", text))]
        months += [mark for place in _MONTH.findall(text) if (mark := read_mark(place)) and mark.kind == "month"]
        dates += found
        if len(found) == 2 and period is None:
            period = _period(found[0], found[1])
        elif len(found) == 1 and re.search(r"start|inizi|from|dal\b|desde|beginn|début", text, re.IGNORECASE):
            starts += found
        elif len(found) == 1 and starts and period is None:
            period = _period(starts[-1], found[0])
    first = period[0] if period else _single(starts)
    return Hints(dates, list(dict.fromkeys(years)), first, period[1] if period else None, months)


def _period(first: Mark, last: Mark) -> tuple[date, date] | None:
    """Both ends, if only one order of day and month makes a period of them."""
    fitting = set()
    for order in ("dmy", "mdy"):
        start, end = settled(first, order), settled(last, order)
        if start and end and start <= end:
            fitting.add((start, end))
    return fitting.pop() if len(fitting) == 1 else None


def _single(marks: list[Mark]) -> date | None:
    sure = {day for mark in marks for day in (settled(mark, "dmy"), settled(mark, "mdy"))}
    return sure.pop() if len(sure) == 1 else None
