"""Dates that are one number: days from a first one, seconds since 1970, Excel's days since 1900, 31012026."""

import re
from datetime import UTC, date, datetime, timedelta

from . import column_names as names
from .cells import Cell, spelled
from .columns import Column
from .figures import Figure, read_figure
from .hints import Hints
from .results import Problem

_SAMPLE = 200
_YEAR_LAST = re.compile(r"(\d{1,2})(\d\d)((?:19[89]|20[0-4])\d)", re.ASCII)


def counted_from_start(columns: list[Column], hints: Hints, problems: list[Problem]) -> Column | None:
    """Days, weeks or months numbered from a first day that stands above the table."""
    column = next((one for one in columns if names.is_counted(one.name) and _mostly_whole(one)), None)
    if column is None:
        return None
    if hints.first is None:
        problems.append(Problem("start_missing", None, column.name))
        return None
    numbers = [_whole(cell) for cell in column.cells()]
    known = [number for number in numbers if number is not None]
    zeros = any(len(text := spelled(cell)) > 1 and text[0] == "0" for cell in column.head(_SAMPLE))
    origin = 0 if zeros or 0 in known else 1
    problems.append(Problem("counted_from", None, hints.first.isoformat()))
    return Column(column.name, [_after(hints.first, n, origin, column.name) for n in numbers])


def _mostly_whole(column: Column) -> bool:
    whole = [_whole(cell) is not None for cell in column.head(_SAMPLE)]
    return sum(whole) * 2 > len(whole)


def _whole(cell: Cell) -> int | None:
    text = spelled(cell)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 5 else None


def _after(first: date, number: int | None, origin: int, name: str) -> str:
    if number is None:
        return ""
    steps = number - origin
    if "month" in name.lower() or "mes" in name.lower():
        months = first.year * 12 + first.month - 1 + steps
        return f"{months // 12:04}-{months % 12 + 1:02}"
    weekly = any(word in name.lower() for word in ("week", "settimana", "semana"))
    return (first + timedelta(days=steps * (7 if weekly else 1))).isoformat()


def from_machine_counts(columns: list[Column], problems: list[Problem]) -> Column | None:
    """Seconds since 1970 (or thousandths of them), and Excel's days since 1900, where the whole column is that."""
    for column in columns:
        if not names.says_when(column.name) or names.is_time_part(column.name):
            continue
        if year_last := _with_year_last(column):
            return year_last
        values = [_value(cell) for cell in column.cells()]
        known = [value for value in values if value is not None]
        for code, low, high, read in _COUNTS:
            if known and all(low <= value < high for value in known):
                problems.append(Problem(code, None, column.name))
                return Column(column.name, [read(value) if value is not None else "" for value in values])
    return None


def _with_year_last(column: Column) -> Column | None:
    """31012026, perhaps without its first nought, as 31/01/2026."""
    texts = [spelled(cell) for cell in column.cells()]
    found = [_YEAR_LAST.fullmatch(text) for text in texts]
    if not any(found) or any(text and not match for text, match in zip(texts, found, strict=True)):
        return None
    return Column(column.name, [f"{match[1]}/{match[2]}/{match[3]}" if match else "" for match in found])


def _value(cell: Cell) -> float | None:
    figure = read_figure(cell)
    return figure.value(".") if isinstance(figure, Figure) else None


def _epoch(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


_COUNTS = (
    ("read_as_epoch", 6e8, 3e9, _epoch),  # 1989 to 2065
    ("read_as_epoch", 6e11, 3e12, lambda value: _epoch(value / 1e3)),
    ("read_as_serial", 36_526, 54_789, lambda value: (date(1899, 12, 30) + timedelta(days=int(value))).isoformat()),
)
