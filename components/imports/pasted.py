"""Cells copied out of a spreadsheet without their dates: a first day and a period give them back."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from .results import SeriesImport
from .series import read_series

Pace = Literal["day", "week", "month"]


def read_undated(text: str, first: date, pace: Pace, answers: Mapping[str, str] | None = None) -> SeriesImport:
    """The series in `text`, one line a day, week or month from `first` on. An empty line in between is a gap.

    Raises UnreadableImport where there are no figures, or where the calendar ends before they do.
    """
    lines = text.strip("\r\n").splitlines()
    heading = [f"date\t{lines.pop(0)}"] if lines and not any(map(str.isdigit, lines[0])) else []
    dated = [f"{_day(first, pace, number)}\t{line}" for number, line in enumerate(lines)]
    return read_series("\n".join(heading + dated).encode(), "", answers)


def _day(first: date, pace: Pace, number: int) -> str:
    try:
        if pace == "month":
            year, month = divmod(first.year * 12 + first.month - 1 + number, 12)
            return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1])).isoformat()
        return (first + timedelta(days=number * (7 if pace == "week" else 1))).isoformat()
    except (ValueError, OverflowError):
        return "9999-12-31"
