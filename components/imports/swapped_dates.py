"""Dates that a spreadsheet program took for others: it read 03/04 as the fourth of March, and left 13/04 a text.

What remains is a column of dates up to the twelfth, and of texts from the thirteenth on.
"""

from datetime import date

from .asking import Asking
from .cells import Cell
from .columns import Column
from .dates import read_mark
from .marks import settled

_FEWEST = 2  # of each
_SAMPLE = 200


def put_right(column: Column, asking: Asking) -> Column:
    """The column with day and month of its dates changed over, if the owner says so; asked only where the signs are."""
    if not any(isinstance(cell, date) for cell in column.head(_SAMPLE)):
        return column
    cells = column.cells()
    dates = [cell for cell in cells if isinstance(cell, date)]
    if len(dates) < _FEWEST or len(dates) == len(cells):
        return column
    texts = [mark for cell in cells if isinstance(cell, str) and (mark := read_mark(cell)) and mark.kind == "numbers"]
    left_over = len(texts) >= _FEWEST and not any(settled(mark, "mdy") for mark in texts)
    if not left_over or any(cell.day > 12 for cell in dates) or all(cell.day == cell.month for cell in dates):
        return column
    example = next(cell for cell in dates if cell.day != cell.month)
    answer = asking.ask("dates_swapped", ["swapped", "as_they_are"], example.isoformat(), [_swapped(example), example])
    return column if answer == "as_they_are" else Column(column.name, [_put_right(cell) for cell in cells])


def _put_right(cell: Cell) -> Cell:
    return _swapped(cell) if isinstance(cell, date) else cell


def _swapped(day: date) -> date:
    return day.replace(month=day.day, day=day.month)
