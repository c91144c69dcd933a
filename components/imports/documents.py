"""Orders that fill several rows, one for each thing bought: what stands in each of them once must not count twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import column_names as names
from .cells import is_blank, spelled
from .columns import Column

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Days = npt.NDArray[np.int64]
    Values = npt.NDArray[np.float64]
    Rows = npt.NDArray[np.bool_]

_SMALL = 3  # numbers up to this are quantities, which are often alike by chance


@dataclass(frozen=True, slots=True)
class Documents:
    """`repeats`: the rows of an order which stood before. `alike`: the columns that say the same in all its rows."""

    repeats: Rows
    alike: frozenset[str]

    def once(self, name: str, values: Values) -> Values:
        """The values of a column that says the same in all rows of an order, each once."""
        import numpy as np

        return np.where(self.repeats, np.nan, values) if name in self.alike else values


def documents(others: Sequence[Column], days: Days, amounts: Sequence[tuple[str, Values]]) -> Documents | None:
    """The orders of a table; None where no order has more than one row."""
    for column in others:
        if _numbers_orders(column):
            repeats = _repeats(column, days)
            if repeats.any():
                codes = column.distinct().codes
                alike = {name for name, values in amounts if _is_alike(values, codes, days > 0, repeats)}
                return Documents(repeats, frozenset(alike))
    return None


def _numbers_orders(column: Column) -> bool:
    if not names.names_an_order(column.name) and not names.is_code(column.name):
        return False
    cells = [spelled(cell) for cell in column.distinct().cells if not is_blank(cell)]
    numbered = sum(any(map(str.isdigit, cell)) for cell in cells)
    return bool(cells) and numbered * 2 > len(cells) and len(cells) * 4 > len(column)


def _repeats(column: Column, days: Days) -> Rows:
    """Rows with the number and the day of one above."""
    import numpy as np

    distinct = column.distinct()
    blank = np.array([is_blank(cell) for cell in distinct.cells])[distinct.codes]
    keys = days * (len(distinct.cells) + 1) + distinct.codes
    _, first = np.unique(keys, return_index=True)
    repeats: Rows = ~blank & (days > 0)
    repeats[first] = False
    return repeats


def _is_alike(values: Values, codes: Days, kept: Rows, repeats: Rows) -> bool:
    """Whether every order of several rows has one value in all of them, and not a small number by chance."""
    import numpy as np

    several = np.isin(codes, codes[repeats]) & kept
    if np.isnan(values[several]).any() or (np.abs(values[several]) <= _SMALL).all():
        return False
    low = np.full(int(codes.max()) + 1, np.inf)
    high = -low
    np.minimum.at(low, codes[several], values[several])
    np.maximum.at(high, codes[several], values[several])
    touched = np.unique(codes[several])
    return bool((low[touched] == high[touched]).all())
