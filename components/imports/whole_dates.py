"""Dates whose parts lie apart: the year in another column, in a row above or in the title.

Each is written out as a text that says it all, so that it is read like any other date.
"""

from collections import Counter
from datetime import date
from itertools import pairwise

from . import column_names as names
from .asking import Asking
from .cells import Cell, is_blank, spelled
from .columns import Column
from .dates import read_mark
from .figures import Figure, read_figure
from .hints import Hints
from .marks import Mark, Order, settled
from .results import Problem

YEARS = range(2010, 2040)  # offered where nothing in the file names one
_SAMPLE = 200
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def from_parts(columns: list[Column]) -> Column | None:
    """Year and month, year and week, or all three parts in columns of their own; None where there is no such thing."""
    year = next((column for column in columns if names.is_year(column.name) and _holds_years(column)), None)
    if year is None:
        return None
    month = next((column for column in columns if names.is_month(column.name) and _within(column, 12)), None)
    if month:
        day = next((column for column in columns if names.is_day(column.name) and _within(column, 31)), None)
        return _composed(year, month, day)
    week = next((column for column in columns if names.is_week(column.name) and _within(column, 53)), None)
    if week:
        return Column(week.name, [f"{y}-W{_number(w):02}" if y else "" for y, w in _filled_down(year, week)])
    return None


def from_lone_numbers(columns: list[Column], hints: Hints) -> Column | None:
    """Weeks 1 to 53 and months 1 to 12 without a year; days 1 to 31 below the name of their month."""
    for column in columns:
        if names.is_week(column.name) and _within(column, 53):
            return Column(column.name, [f"W{n}" if (n := _number(cell)) else cell for cell in column.cells()])
        if names.is_month(column.name) and _within(column, 12):
            return Column(
                column.name, [_MONTHS[n - 1] if 1 <= (n := _number(cell)) <= 12 else cell for cell in column.cells()]
            )
        if names.is_day(column.name) and _within(column, 31) and len(set(hints.months)) == 1:
            year, month = hints.months[0].parts
            return Column(
                column.name, [f"{year}-{month:02}-{n:02}" if (n := _number(cell)) else cell for cell in column.cells()]
            )
    return None


def with_year_of(column: Column, columns: list[Column]) -> Column | None:
    """26/08 with the 2025 of the column beside it."""
    year = next((other for other in columns if names.is_year(other.name) and _holds_years(other)), None)
    if year is None:
        return None
    return Column(column.name, [_with_year(cell, int(y)) if y else cell for y, cell in _filled_down(year, column)])


def alone_as_years(columns: list[Column]) -> Column | None:
    """A column of years, where no other says when."""
    return next((column for column in columns if names.is_year(column.name) and _holds_years(column)), None)


def _composed(year: Column, month: Column, day: Column | None) -> Column:
    days = day.cells() if day else [None] * len(year)
    written = []
    for (y, m), d in zip(_filled_down(year, month), days, strict=True):
        text = f"{y}-{_month(m):02}" if y and _month(m) else ""
        written.append(f"{text}-{_number(d):02}" if day and text else text)
    return Column(month.name, written)


def _filled_down(year: Column, other: Column) -> list[tuple[str, Cell]]:
    """A year that stands once, above the rows that belong to it, as merged cells leave it."""
    pairs, current = [], ""
    for cell, beside in zip(year.cells(), other.cells(), strict=True):
        mark = read_mark(_plain(cell))
        current = str(mark.parts[0]) if mark and mark.kind == "year" else current if is_blank(cell) else ""
        pairs.append((current, beside))
    return pairs


def _holds_years(column: Column) -> bool:
    cells = [cell for cell in column.head(_SAMPLE) if not is_blank(cell)]
    years = sum((mark := read_mark(_plain(cell))) is not None and mark.kind == "year" for cell in cells)
    return bool(cells) and years * 2 > len(cells)


def _within(column: Column, most: int) -> bool:
    cells = [cell for cell in column.head(_SAMPLE) if not is_blank(cell)]
    fitting = sum(1 <= (_number(cell) or (_month(cell) if most == 12 else 0)) <= most for cell in cells)
    return bool(cells) and fitting * 2 > len(cells)


def _plain(cell: Cell) -> Cell:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _number(cell: Cell) -> int:
    figure = read_figure(cell)
    value = figure.value(".") if isinstance(figure, Figure) else None
    return int(value) if value is not None and value.is_integer() else 0


def _month(cell: Cell) -> int:
    mark = read_mark(cell) if isinstance(cell, str) else None
    return mark.parts[0] if mark and mark.kind == "month_only" else _number(cell)


def _with_year(cell: Cell, year: int) -> Cell:
    mark = read_mark(_plain(cell))
    if mark is None:
        return cell
    if mark.kind == "pair":
        return f"{mark.parts[0]}/{mark.parts[1]}/{year}"
    if mark.kind == "month_number":
        mark = Mark("yearless", mark.parts)
    day = settled(mark, year=year) if mark.kind in ("yearless", "month_only", "week_only") else None
    if day is None:
        return cell
    return _written(day, mark)


def _written(day: date, mark: Mark) -> str:
    """As a text of the same unit."""
    if mark.unit == "week":
        return "{}-W{:02}".format(*day.isocalendar())
    return f"{day:%Y-%m}" if mark.unit == "month" else day.isoformat()


def with_missing_year(
    column: Column, order: Order, hints: Hints, asking: Asking, problems: list[Problem]
) -> Column | None:
    """Dates without a year, with the one that the file names around them; asked for where there is none.

    None while there is no answer: a date is never invented.
    """
    marks = [read_mark(_plain(cell)) for cell in column.cells()]
    if _are_months_and_years(marks):
        return Column(column.name, [_month_and_year(cell) for cell in column.cells()])
    if any(mark and mark.kind == "year" for mark in marks):
        return _under_years(column, marks)
    months = [_month_of(mark, order) for mark in marks]
    step = _direction(months)
    if years := _named_around(hints, step):
        problems.append(Problem("year_from_title", None, str(years[0])))
        return _counted_on(column, months, years[0], step)
    likely = sorted({*hints.years, *(mark.parts[0] for mark in hints.dates if mark.kind == "day")}, reverse=True)
    options = _with_right_weekdays(marks, [*likely, *(year for year in YEARS if year not in likely)])
    answer = asking.ask("year", list(map(str, options)), _first_text(column))
    return None if asking.is_open("year") else _counted_on(column, months, int(answer), step)


def _named_around(hints: Hints, step: int) -> list[int]:
    """The year of the first row, where a period or a lone year above the table says it."""
    if hints.first and hints.last and (hints.last - hints.first).days < 366:
        return [hints.first.year if step > 0 else hints.last.year]
    return hints.years if len(hints.years) == 1 and not hints.dates else []


def _are_months_and_years(marks: list[Mark | None]) -> bool:
    """Aug-25, Sep-25 … Jan-26 name months of years; Aug 25, Aug 26 … name days."""
    named = [mark.parts for mark in marks if mark and mark.kind == "month_number"]
    steps = [abs((later[1] - earlier[1]) * 12 + later[0] - earlier[0]) for earlier, later in pairwise(named)]
    return len(named) > 1 and sum(step == 1 for step in steps) * 2 > len(steps)


def _month_and_year(cell: Cell) -> Cell:
    mark = read_mark(_plain(cell))
    day = settled(mark) if mark and mark.kind == "month_number" else None
    return f"{day:%Y-%m}" if day else cell


def _under_years(column: Column, marks: list[Mark | None]) -> Column:
    """2024, gennaio, febbraio …, 2025, gennaio …: a row with a year heads the months below it."""
    cells, year = [], 0
    for cell, mark in zip(column.cells(), marks, strict=True):
        year = mark.parts[0] if mark and mark.kind == "year" else year
        cells.append(_with_year(cell, year) if year else cell)
    return Column(column.name, cells)


def _direction(months: list[int]) -> int:
    """1 where the rows run forward in time, -1 where the newest comes first."""
    steps = [later - earlier for earlier, later in pairwise(filter(None, months)) if later != earlier]
    forward = sum(0 < step <= 6 or step < -6 for step in steps)
    return 1 if forward * 2 >= len(steps) else -1


def _counted_on(column: Column, months: list[int], year: int, step: int) -> Column:
    """The year of the first row, one more or less wherever the rows pass from one year to the next."""
    cells, before = [], 0
    for cell, month in zip(column.cells(), months, strict=True):
        if month and before and (before - month) * step > 6:
            year += step
        before = month or before
        cells.append(_with_year(cell, year) if month else cell)
    return Column(column.name, cells)


def _month_of(mark: Mark | None, order: Order) -> int:
    """1 to 12; a week counts as the month in which it lies. 0 where there is no date without a year."""
    if mark is None or mark.kind not in ("yearless", "month_number", "month_only", "week_only", "pair"):
        return 0
    if mark.kind == "week_only":
        return min(12, 1 + (mark.parts[0] - 1) * 12 // 52)
    return mark.parts[1] if mark.kind == "pair" and order == "dmy" else mark.parts[0]


def _with_right_weekdays(marks: list[Mark | None], years: list[int]) -> list[int]:
    """The years in which the named weekdays fall on these dates; all of them where none is named."""
    named = [mark for mark in marks if mark and mark.weekday is not None and mark.kind in ("yearless", "month_number")]
    if not named:
        return years
    right = Counter[int]()
    for year in years:
        for mark in named:
            day = settled(Mark("yearless", mark.parts), year=year)
            right[year] += day is not None and day.weekday() == mark.weekday
    return [year for year in years if right[year] == max(right.values())]


def _first_text(column: Column) -> str:
    return next((spelled(cell) for cell in column.cells() if not is_blank(cell)), "")
