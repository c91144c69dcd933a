"""How much stands in each row of a column, once it is clear which sign marks the decimals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from . import column_names as names
from .across import TurnedColumn
from .asking import Asking
from .cells import Cell, is_blank, spelled
from .columns import Column
from .figures import DecimalMark, Figure, NoFigure, read_figure
from .kinds import kind
from .limits import shortened
from .plain_numbers import Plain, plain_numbers
from .results import Problem

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Values = npt.NDArray[np.float64]
    Rows = npt.NDArray[np.bool_]

_SAMPLE = 200
_SHARE = 0.5  # of the cells with something in them
_ALMOST = re.compile(
    r"[-+]?inf(?:inity)?|#\S{1,8}|true|false|vero|falso|[^\W\d_]?[\d½¼¾][\w½¼¾.,]{0,24}|[½¼¾]", re.IGNORECASE
)
_NUMBERS_FROM = 1_000  # the smallest number that an order or invoice has, where it begins above 1
_LONG = 10_000  # the smallest number that may be a telephone number or a postcode

DECIMAL_OPTIONS: dict[DecimalMark, str] = {".": "decimal_point", ",": "decimal_comma"}
BELOW = {"half": 0.5, "zero": 0.0, "as_written": 1.0, "leave_out": float("nan")}


@dataclass(slots=True)
class Amounts:
    """A column of figures; `figures` are those of its different cells, unless all are plain numbers already."""

    column: Column
    figures: list[Figure | NoFigure]
    plain: Plain | None = None

    @property
    def name(self) -> str:
        return self.column.name

    def _some(self) -> Iterable[Figure]:
        return (figure for figure in self.figures if isinstance(figure, Figure))

    def marks(self) -> set[DecimalMark]:
        """The decimal marks that some cell of the column can have only."""
        found: set[DecimalMark] = set()
        for figure in self._some():
            if figure.comma is None:
                found.add(".")
            elif figure.point is None:
                found.add(",")
        return found

    def open_cell(self) -> tuple[str, Figure] | None:
        cells = zip(self.column.distinct().cells, self.figures, strict=True) if self.figures else ()
        return next(((spelled(c), f) for c, f in cells if isinstance(f, Figure) and f.is_open), None)

    @property
    def is_percent(self) -> bool:
        return any(figure.percent for figure in self._some())

    @property
    def currencies(self) -> set[str]:
        if self.plain is not None:
            return {self.plain.currency} - {""}
        return {figure.currency for figure in self._some() if figure.currency}


def amounts_of(column: Column) -> Amounts | None:
    """The column as figures; None where it holds texts, codes or parts of a date."""
    if names.is_code(column.name) or names.is_time_part(column.name) or not _mostly_figures(column.head(_SAMPLE)):
        return None
    plain = plain_numbers(column)
    if plain is not None:
        return None if _numbers_rows(column.name, plain.values.tolist()) else Amounts(column, [], plain)
    distinct = column.distinct()
    found = Amounts(column, [read_figure(cell) for cell in distinct.cells])
    if not _is_amount(found, Counter(distinct.codes.tolist())):
        return None
    return found


def _mostly_figures(cells: Iterable[Cell]) -> bool:
    figures = [(read_figure(cell), cell) for cell in cells]
    known = [(figure, cell) for figure, cell in figures if not _is_missing(figure)]
    return sum(_means_a_figure(figure, cell) for figure, cell in known) >= _SHARE * len(known)


def _is_missing(figure: Figure | NoFigure) -> bool:
    return isinstance(figure, NoFigure) and figure.code == "missing"


def _means_a_figure(figure: Figure | NoFigure, cell: Cell) -> bool:
    """A number, or what a broken formula or a slip of the hand has made of one: #DIV/0!, inf, 450.00.00."""
    return isinstance(figure, Figure) or isinstance(cell, bool) or _ALMOST.fullmatch(spelled(cell)) is not None


def _is_amount(found: Amounts, weights: Counter[int]) -> bool:
    cells = found.column.distinct().cells
    figures = [
        (figure, cell, weights[code]) for code, (figure, cell) in enumerate(zip(found.figures, cells, strict=True))
    ]
    known = sum(weight for figure, _, weight in figures if not _is_missing(figure))
    meant = sum(weight for figure, cell, weight in figures if _means_a_figure(figure, cell) and not _is_missing(figure))
    some = [figure for figure in found.figures if isinstance(figure, Figure)]
    if not some or meant < _SHARE * known:
        return False
    if any(figure.leading_zero for figure in some):
        return False
    values = [figure.value(".") or 0.0 for figure in some]
    least = _LONG if names.may_be_long_number(found.name) else _NUMBERS_FROM
    named = names.may_be_long_number(found.name) or names.is_document_number(found.name)
    return not _numbers_rows(found.name, values) and not (
        named and all(value.is_integer() and value >= least for value in values)
    )


def _numbers_rows(name: str, values: Iterable[float]) -> bool:
    """Whether the column only counts its rows or documents: more, or less, each time; without a name, 0 or 1, 2, 3 …"""
    named, unnamed = names.may_be_numbered(name), names.is_letter(name)
    if not named and not unnamed:
        return False
    listed = list(values)
    steps = [later - earlier for earlier, later in pairwise(listed[:_SAMPLE])]
    if unnamed or len(listed) == 2:
        return len(listed) > 1 and set(steps) == {1.0} and listed[0] in (0.0, 1.0) and _runs(listed, 1.0)
    if len(listed) <= 2 or not (all(step > 0 for step in steps) or all(step < 0 for step in steps)):
        return False
    upwards = all(later > earlier for earlier, later in pairwise(listed))
    downwards = all(later < earlier for earlier, later in pairwise(listed))
    return (upwards or downwards) and all(value.is_integer() for value in listed)


def _runs(listed: list[float], step: float) -> bool:
    return all(later - earlier == step for earlier, later in pairwise(listed))


def decimal_mark(column: Amounts, file: Iterable[Amounts], separator: str, asking: Asking) -> DecimalMark:
    """From the column's own cells, else from the other columns of the file; asked where neither says it."""
    opened = column.open_cell()
    if opened is None:
        return "."
    for known in (column.marks(), {mark for other in file for mark in other.marks()}):
        if len(known) == 1:
            return next(iter(known))
    text, figure = opened
    likely: list[DecimalMark] = [".", ","] if _point_first(text, separator) else [",", "."]
    options = [DECIMAL_OPTIONS[mark] for mark in likely]
    answer = asking.ask("decimal_mark", options, text, [figure.value(mark) or 0.0 for mark in likely])
    return next(mark for mark, option in DECIMAL_OPTIONS.items() if option == answer)


def _point_first(text: str, separator: str) -> bool:
    """Programs that put semicolons between cells write decimal commas; else three decimals are rarer than thousands."""
    return separator == "," or (separator != ";" and "," in text)


def values_of(amounts: Amounts, decimal: DecimalMark, asking: Asking) -> Values:
    """The value in each row, NaN where there is none."""
    import numpy as np

    if amounts.plain is not None:
        return amounts.plain.values
    below = 1.0
    if text := next((f for f in amounts._some() if f.below), None):
        below = BELOW[asking.ask("below", list(BELOW), f"<{text.value(decimal):g}")]
    values = [
        float("nan")
        if isinstance(figure, NoFigure)
        else (figure.value(decimal) or 0.0) * (below if figure.below else 1.0)
        for figure in amounts.figures
    ]
    found: Values = np.array(values or [float("nan")])[amounts.column.distinct().codes]
    return found


def tell_no_figures(amounts: Amounts, numbers: Any, kept: Rows, problems: list[Problem]) -> None:
    """The cells in dated rows that hold something, but no number."""
    import numpy as np

    bad = [
        code for code, figure in enumerate(amounts.figures) if isinstance(figure, NoFigure) and figure.code != "missing"
    ]
    if not bad:
        return
    distinct = amounts.column.distinct()
    for place in np.flatnonzero(np.isin(distinct.codes, bad) & kept).tolist():
        code = distinct.codes[place]
        figure = amounts.figures[code]
        row = amounts.column.number if isinstance(amounts.column, TurnedColumn) else numbers[place]
        if isinstance(figure, NoFigure):
            problems.append(Problem(figure.code, row, shortened(spelled(distinct.cells[code]))))


def holds_texts(column: Column) -> bool:
    cells = [cell for cell in column.head(_SAMPLE) if not is_blank(cell)]
    return bool(cells) and sum(kind(cell) == "text" for cell in cells) * 2 > len(cells)
