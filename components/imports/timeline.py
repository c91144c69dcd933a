"""When each row of a table is: its date, or why it has none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .cells import Cell, is_blank, spelled
from .columns import Column
from .dates import read_mark
from .kinds import begins_with_total, is_total, kind
from .layout import Table
from .limits import shortened
from .marks import Mark, Order, Unit, settled
from .results import Problem

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_FAR = 3_653  # days from the middle one
_MOST_LABELS = 50  # different texts in a column that may name a total


@dataclass(slots=True)
class Timeline:
    """`days` holds a day's number (`date.toordinal`) for each row, 0 where the row is left out."""

    days: npt.NDArray[np.int64]
    unit: Unit
    covered: int = 1  # days of each, where the dates are ranges


def timeline(table: Table, column: Column, order: Order, problems: list[Problem]) -> Timeline:
    """The dates of the rows. What is left out, and what is odd, goes to `problems`."""
    import numpy as np

    distinct = column.distinct_days()
    marks = column.marks()
    weights = np.bincount(distinct.codes, minlength=len(marks))
    unit = _usual_unit(marks, weights.tolist())
    covered = _usual_length(marks, weights.tolist())
    days = [
        day.toordinal() if mark and _belongs(mark, unit, covered) and (day := settled(mark, order)) else 0
        for mark in marks
    ]
    lookup = np.array(days or [0], np.int64)
    found = Timeline(lookup[distinct.codes], unit, covered)
    _leave_out(table, column, found, order, problems)
    _leave_out_totals(table, column, found, problems)
    _tell_far(table, column, found, problems)
    return found


def _belongs(mark: Mark, unit: Unit, covered: int) -> bool:
    return mark.unit == unit and (mark.days <= 3 * covered)


def _usual_unit(marks: list[Mark | None], weights: list[int]) -> Unit:
    units = Counter[Unit]()
    for mark, weight in zip(marks, weights, strict=True):
        if mark and mark.kind != "impossible":
            units[mark.unit] += weight
    return units.most_common(1)[0][0] if units else "day"


def _usual_length(marks: list[Mark | None], weights: list[int]) -> int:
    lengths = Counter[int]()
    for mark, weight in zip(marks, weights, strict=True):
        if mark:
            lengths[mark.days] += weight
    return lengths.most_common(1)[0][0] if lengths else 1


def _leave_out(table: Table, column: Column, found: Timeline, order: Order, problems: list[Problem]) -> None:
    import numpy as np

    for place in np.flatnonzero(found.days == 0).tolist():
        row = table.row(place)
        code = _reason(row, column[place], table.names, found.unit, order)
        if code:
            text = spelled(column[place]) if code in _ABOUT_THE_DATE else " ".join(filter(None, map(spelled, row)))
            problems.append(Problem(code, table.numbers[place], shortened(text)))


_ABOUT_THE_DATE = frozenset({"impossible_date", "date_out_of_range", "not_a_date", "other_period"})


def _reason(row: list[Cell], cell: Cell, names: list[str], unit: Unit, order: Order) -> str | None:
    """Why a row has no date; None for a row with nothing in it."""
    texts = [other for other in row if not is_blank(other)]
    if not texts:
        return None
    if begins_with_total(texts[0]) or any(map(is_total, texts)):
        return "total"
    if [spelled(other) for other in row] == names:
        return "repeated_heading"
    if len(texts) == 1 and kind(texts[0]) == "text":
        return "remark"
    if is_blank(cell):
        return "no_date"
    mark = read_mark(cell)
    if mark is None:
        return "not_a_date"
    if mark.kind != "impossible" and mark.unit != unit:
        return "other_period"
    return "other_period" if settled(mark, order) else _why_impossible(mark)


def _why_impossible(mark: Mark) -> str:
    return "date_out_of_range" if mark.kind in ("day", "month", "week") else "impossible_date"


def _leave_out_totals(table: Table, column: Column, found: Timeline, problems: list[Problem]) -> None:
    """A dated row that adds up the others: “Total” where others name a shop or a channel."""
    import numpy as np

    for other in table.columns:
        if other is column or kind(next(iter(other.head(1)), None)) == "number":
            continue
        if not any(map(is_total, other.head(2_000))):
            continue
        distinct = other.distinct()
        totals = [code for code, cell in enumerate(distinct.cells) if is_total(cell)]
        if len(distinct.cells) > max(_MOST_LABELS, len(table.numbers) // 10) or len(totals) == len(distinct.cells):
            continue
        rows = np.isin(distinct.codes, totals) & (found.days > 0)
        for place in np.flatnonzero(rows).tolist():
            problems.append(Problem("total", table.numbers[place], shortened(spelled(other[place]))))
        found.days[rows] = 0


def _tell_far(table: Table, column: Column, found: Timeline, problems: list[Problem]) -> None:
    import numpy as np

    known = found.days[found.days > 0]
    if len(known) < 3 or known.max() - known.min() <= _FAR:
        return
    far = (np.abs(found.days - np.median(known)) > _FAR) & (found.days > 0)
    if 0 < far.sum() * 4 <= len(known) * 2:
        places = np.flatnonzero(far).tolist()
        middle_spread = np.subtract(*np.percentile(known, [75, 25]))
        if middle_spread < _FAR:
            problems += [Problem("far_away", table.numbers[place], spelled(column[place])) for place in places]
