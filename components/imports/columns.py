"""The columns of a table. Each different cell is looked at once, however often it stands there.

Columns of a large text come as Arrow arrays: they stay outside Python until somebody asks for their cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .cells import Cell
from .dates import read_mark
from .marks import Mark

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Codes = npt.NDArray[np.int64]

_TIME_AT_THE_END = (
    r"(?:T|[ ,]+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?"
    r"(?: ?(?:Z|UTC|GMT))?(?: ?[+-]\d{2}:?\d{2})?$"
)
_MANY = 2_000  # different cells


class Distinct(NamedTuple):
    """The different cells in the order in which they first stand, and for each row which of them it holds."""

    codes: Codes
    cells: list[Cell]


class Column:
    def __init__(self, name: str, cells: Sequence[Cell]) -> None:
        self.name = name
        self._cells = cells
        self._distinct: Distinct | None = None
        self._marks: list[Mark | None] | None = None

    def __len__(self) -> int:
        return len(self._cells)

    def __getitem__(self, row: int) -> Cell:
        return self._cells[row]

    def cells(self) -> Sequence[Cell]:
        return self._cells

    def head(self, rows: int) -> Sequence[Cell]:
        return self._cells[:rows]

    def distinct(self) -> Distinct:
        if self._distinct is None:
            self._distinct = _distinct(self._cells)
        return self._distinct

    def distinct_days(self) -> Distinct:
        """The same with times of day cut off, where there are too many different cells to look at each."""
        found = self.distinct()
        if len(found.cells) < _MANY:
            return found
        cut = _distinct([_day_of(cell) for cell in found.cells])
        return Distinct(cut.codes[found.codes], cut.cells)

    def marks(self) -> list[Mark | None]:
        """What each of the distinct days says about a time."""
        if self._marks is None:
            self._marks = [read_mark(cell) for cell in self.distinct_days().cells]
        return self._marks

    def arrow(self) -> Any:
        """As an Arrow array of texts; None where some cell is no text."""
        import pyarrow as pa

        return pa.array(self._cells, pa.string()) if all(type(cell) is str for cell in self._cells) else None


class BulkColumn(Column):
    """A column of texts that is held as an Arrow array."""

    def __init__(self, name: str, array: Any) -> None:
        super().__init__(name, ())
        self._array = array
        self._days: Distinct | None = None

    def __len__(self) -> int:
        return len(self._array)

    def __getitem__(self, row: int) -> Cell:
        return str(self._array[row].as_py())

    def cells(self) -> Sequence[Cell]:
        if not self._cells:
            self._cells = self._array.to_pylist()
        return self._cells

    def head(self, rows: int) -> Sequence[Cell]:
        cells: list[Cell] = self._array.slice(0, rows).to_pylist()
        return cells

    def distinct(self) -> Distinct:
        if self._distinct is None:
            self._distinct = _encoded(self._array)
        return self._distinct

    def distinct_days(self) -> Distinct:
        if self._days is None:
            self._days = _encoded(_without_times(self._array))
        return self._days

    def arrow(self) -> Any:
        return self._array


def _distinct(cells: Iterable[Cell]) -> Distinct:
    import numpy as np

    index: dict[tuple[type, Cell], int] = {}  # 1, 1.0 and True are equal, but not the same cell
    codes = np.fromiter((index.setdefault((type(cell), cell), len(index)) for cell in cells), np.int64)
    return Distinct(codes, [cell for _, cell in index])


def _encoded(array: Any) -> Distinct:
    import numpy as np

    encoded = array.dictionary_encode()
    return Distinct(encoded.indices.to_numpy().astype(np.int64), encoded.dictionary.to_pylist())


def days_in(days: Codes) -> tuple[Codes, Codes]:
    """The different days, 0 left out, and how many rows each has; a day is its number in the calendar."""
    import numpy as np

    kept = days[days > 0]
    if not len(kept):
        return kept, kept
    first = int(kept.min())
    counts = np.bincount(kept - first)
    present = np.flatnonzero(counts)
    return present + first, counts[present]


def _without_times(array: Any) -> Any:
    """“2026-03-29 02:30:00” becomes “2026-03-29”: days repeat, moments do not."""
    import pyarrow.compute as pc

    head = [text for text in array.slice(0, 50).to_pylist() if text]
    if not any(":" in text for text in head):
        return array
    ends = {len(re.sub(_TIME_AT_THE_END, "", text)) for text in head}
    lengths = pc.min_max(pc.binary_length(array)).as_py()
    if len(ends) == 1 and lengths["min"] == lengths["max"]:
        return pc.utf8_slice_codeunits(array, 0, ends.pop())
    return pc.replace_substring_regex(array, _TIME_AT_THE_END, "")


def _day_of(cell: Cell) -> Cell:
    return re.sub(_TIME_AT_THE_END, "", cell) if isinstance(cell, str) else cell
