"""A day as an owner types it: "3.3", "3/3/26", "3 March", "2026-03-03"."""

from datetime import date

from .dates import read_mark
from .marks import Mark, settled

_WITHOUT_YEAR = ("pair", "yearless", "month_only", "week_only")
_TOO_COARSE = ("year", "quarter")
_YEARS_BACK = 8  # from one 29 February to the last, at most


def typed_day(text: str, today: date) -> date | None:
    """The day in the text, or the first day of its week or month; None where it says none.

    The day comes before the month, as in British English and in Italian, unless it cannot. Without a year it is the
    latest such day up to today.
    """
    mark = read_mark(text)
    if mark is None or mark.kind in _TOO_COARSE:
        return None
    if mark.kind == "month_number":  # "March 3": nobody types a month of 2003 so
        mark = Mark("yearless", mark.parts)
    if mark.kind not in _WITHOUT_YEAR:
        return settled(mark) or settled(mark, "mdy")
    days = [day for back in range(_YEARS_BACK + 1) if (day := _in_year(mark, today.year - back))]
    return next((day for day in days if day <= today), None)


def _in_year(mark: Mark, year: int) -> date | None:
    return settled(mark, year=year) or settled(mark, "mdy", year=year)
