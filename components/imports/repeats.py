"""Rows that stand twice, alike in every cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import column_names as names
from .cells import spelled
from .columns import Column, days_in
from .layout import Table
from .limits import shortened
from .results import Problem

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


_MANY = 5_000  # rows


def leave_out_repeats(table: Table, days: npt.NDArray[np.int64], others: list[Column], problems: list[Problem]) -> None:
    """A repeated row counts once where a row is a reading, or carries the number of its order.

    Where it is one sale of many and has no number, two alike may be two sales: they stay, and the owner is told.
    """
    numbered = any(map(_is_number_of_order, others))
    if len(table.numbers) > _MANY and not numbered and len(days_in(days)[0]) * 2 < len(days):
        return  # sales without numbers, many a day: some are bound to be alike
    places = _repeated(table, days)
    if not places:
        return
    if len(places) * 2 > len(table.numbers) or numbered or _are_readings(days, places):
        for place in places:
            days[place] = 0
            problems.append(Problem("repeated_row", table.numbers[place], shortened(spelled(table.row(place)[0]))))
    else:
        problems.append(Problem("alike_rows_kept", None, str(len(places))))


def _repeated(table: Table, days: npt.NDArray[np.int64]) -> list[int]:
    """The rows that stood before, alike in every cell."""
    import numpy as np

    kept = np.flatnonzero(days > 0)
    if len(days_in(days)[0]) == len(kept):
        return []
    keys = days.copy()
    for column in table.columns:
        codes = column.distinct().codes
        _, keys = np.unique(keys * (int(codes.max(initial=0)) + 1) + codes, return_inverse=True)
        if len(np.unique(keys[kept])) == len(kept):
            return []
    _, first = np.unique(keys[kept], return_index=True)
    again = np.setdiff1d(np.arange(len(kept)), first)
    return [int(place) for place in kept[again]]


def _is_number_of_order(column: Column) -> bool:
    return names.is_code(column.name) or names.may_be_long_number(column.name)


def _are_readings(days: npt.NDArray[np.int64], places: list[int]) -> bool:
    """Whether each date stands once, but for the repeated rows."""
    import numpy as np

    rest = np.delete(days, places)
    rest = rest[rest > 0]
    return len(np.unique(rest)) == len(rest)
