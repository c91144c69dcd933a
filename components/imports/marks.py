"""What a cell says about a time, and the date that it stands for once order and year are known."""

from calendar import isleap
from datetime import date
from typing import Literal, NamedTuple

from .limits import EARLIEST_YEAR, LATEST_YEAR

Kind = Literal[
    "day", "numbers", "yearless", "pair",  # a day: year, month, day · three numbers · month, day · two numbers
    "month", "month_only", "month_number",  # year, month · month · month and a number: day or year?
    "week", "week_only", "quarter", "year",  # year, week · week · year, quarter · year
    "impossible",  # written like a date, but not in the calendar
]  # fmt: skip
Order = Literal["dmy", "mdy", "ymd"]
Unit = Literal["day", "week", "month", "quarter", "year"]


class Mark(NamedTuple):
    kind: Kind
    parts: tuple[int, ...] = ()
    weekday: int | None = None  # Monday is 0
    separator: str = ""  # between three numbers
    days: int = 1  # covered, where the cell is a range

    @property
    def unit(self) -> Unit:
        return _UNITS.get(self.kind, "day")


_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNITS: dict[str, Unit] = {
    "month": "month",
    "month_only": "month",
    "month_number": "month",
    "week": "week",
    "week_only": "week",
    "quarter": "quarter",
    "year": "year",
}


def settled(mark: Mark, order: Order = "dmy", year: int | None = None) -> date | None:
    """The date, or the first day of the week, month, quarter or year; None where there is none or the year is open."""
    parts = mark.parts
    if mark.kind == "numbers":
        parts = _ordered(parts, order)
    elif mark.kind == "pair":
        parts = (year or 0, parts[1], parts[0]) if order == "dmy" else (year or 0, *parts)
    elif mark.kind == "yearless":
        parts = (year or 0, *parts)
    elif mark.kind in ("month_only", "week_only"):
        parts = (year or 0, parts[0])
    elif mark.kind == "month_number":
        parts = (full_year(parts[1]), parts[0])
    if mark.kind == "impossible" or not EARLIEST_YEAR <= parts[0] <= LATEST_YEAR:
        return None
    return _first_day(mark.unit, parts)


def _first_day(unit: Unit, parts: tuple[int, ...]) -> date | None:
    if unit == "day":
        return date(*parts) if exists(*parts) else None
    if unit == "week":
        return date.fromisocalendar(parts[0], parts[1], 1) if week_mark(*parts).kind == "week" else None
    if unit == "month":
        return date(parts[0], parts[1], 1)
    return date(parts[0], 3 * parts[1] - 2, 1) if unit == "quarter" else date(parts[0], 1, 1)


def _ordered(parts: tuple[int, ...], order: Order) -> tuple[int, ...]:
    first, second, third = parts
    if order == "ymd":
        return full_year(first), second, third
    year = third if third > 99 else full_year(third)
    return (year, second, first) if order == "dmy" else (year, first, second)


def full_year(year: int) -> int:
    if year > 99:
        return year
    return 2000 + year if year < 70 else 1900 + year


def day_mark(year: int, month: int, day: int) -> Mark:
    return Mark("day" if exists(year, month, day) else "impossible", (year, month, day))


def month_mark(year: int, month: int) -> Mark:
    return Mark("month" if 1 <= month <= 12 else "impossible", (year, month))


def week_mark(year: int, week: int) -> Mark:
    known = EARLIEST_YEAR <= year <= LATEST_YEAR
    last = date(year, 12, 28).isocalendar().week if known else 53
    return Mark("week" if 1 <= week <= last else "impossible", (year, week))


def exists(year: int, month: int, day: int) -> bool:
    known = 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= _LONGEST_MONTHS[month - 1]
    return known and (day < 29 or month != 2 or isleap(year))


def parts_of(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day
