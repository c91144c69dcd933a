"""Which column of a table says when."""

from collections import Counter
from dataclasses import dataclass, field

from . import column_names as names
from .cells import Cell, is_blank, spelled
from .columns import Column
from .dates import read_mark
from .kinds import kind
from .marks import Mark, Unit

_SAMPLE = 200
_SHARE = 0.5  # of the cells with something in them
_RANK: dict[Unit, int] = {"day": 0, "week": 1, "month": 2, "quarter": 3, "year": 4}
_YEAR_MISSING = frozenset({"pair", "yearless", "month_only", "month_number", "week_only"})
_MEANS_LITTLE_ALONE = frozenset({"pair", "month_only", "week_only"})


@dataclass(slots=True)
class DateColumn:
    """A column in which most cells say when. `kinds` counts what they say, by the rows looked at."""

    column: Column
    place: int
    kinds: Counter[str] = field(default_factory=Counter)
    unit: Unit = "day"

    @property
    def lacks_year(self) -> bool:
        return sum(self.kinds[kind] for kind in _YEAR_MISSING) * 2 > self.kinds.total()


def date_columns(columns: list[Column]) -> list[DateColumn]:
    """The candidates, the finest first: days before weeks before months; of one kind, as they stand."""
    found = [candidate for place, column in enumerate(columns) if (candidate := _candidate(column, place))]
    return sorted(found, key=lambda candidate: _RANK[candidate.unit])


def _candidate(column: Column, place: int) -> DateColumn | None:
    if names.is_code(column.name):
        return None
    cells = [cell for cell in column.head(_SAMPLE) if not is_blank(cell)]
    if not cells or names.is_year(column.name):
        return None
    named = names.says_when(column.name)
    marks = [mark for cell in cells if (mark := _mark(cell, column, named, place))]
    if len(marks) < _SHARE * len(cells) or len(marks) < _SHARE * sum(kind(cell) != "text" for cell in cells):
        return None
    kinds = Counter(mark.kind for mark in marks)
    units = Counter(mark.unit for mark in marks if mark.kind != "impossible")
    if not units:
        return None
    return DateColumn(column, place, Counter(kinds), units.most_common(1)[0][0])


def _mark(cell: Cell, column: Column, named: bool, place: int) -> Mark | None:
    """What the cell says about a time, where that is meant: a bare number, a pair, a month may be something else."""
    mark = read_mark(cell)
    if mark is None:
        return None
    if kind(cell) == "number":
        whole_day = mark.kind == "day" and len(spelled(cell)) >= 8
        pair = mark.kind == "pair" and names.is_date(column.name) and isinstance(cell, str)
        return mark if whole_day or pair or (named and mark.kind in ("month", "week", "year")) else None
    if mark.kind in _MEANS_LITTLE_ALONE:
        return mark if named or place == 0 else None
    return mark


def principal(candidates: list[DateColumn]) -> list[DateColumn]:
    """Of several candidates those between which only the owner can choose; one where it is clear.

    The end of a period, a column that never changes, and a month that only repeats the day beside it, are no choice.
    """
    chosen = _without_ends(candidates)
    varied = [candidate for candidate in chosen if _varies(candidate)]
    chosen = varied or chosen
    finest = [candidate for candidate in chosen if candidate.unit == chosen[0].unit]
    coarser = [candidate for candidate in chosen if candidate.unit != chosen[0].unit]
    complete = [candidate for candidate in finest if not candidate.lacks_year]
    finest = complete or finest
    different: list[DateColumn] = []
    for candidate in finest:
        if not any(_alike(candidate, other) for other in different):
            different.append(candidate)
    return different + [candidate for candidate in coarser if _contradicts(candidate, different[0])]


def _without_ends(candidates: list[DateColumn]) -> list[DateColumn]:
    starts = [candidate for candidate in candidates if names.is_start(candidate.column.name)]
    if not starts and len(candidates) < 2:
        return candidates
    return [candidate for candidate in candidates if not names.is_end(candidate.column.name)] or candidates


def _varies(candidate: DateColumn) -> bool:
    cells = {spelled(cell) for cell in candidate.column.head(_SAMPLE) if not is_blank(cell)}
    return len(cells) > 1


def _alike(one: DateColumn, other: DateColumn) -> bool:
    first, second = one.column.head(_SAMPLE), other.column.head(_SAMPLE)
    return all(read_mark(here) == read_mark(there) for here, there in zip(first, second, strict=True))


def _contradicts(coarse: DateColumn, fine: DateColumn) -> bool:
    """Whether a column of months names other months than the days beside it."""
    if coarse.unit != "month" or coarse.lacks_year:
        return False
    pairs = zip(coarse.column.head(_SAMPLE), fine.column.head(_SAMPLE), strict=True)
    known = [(a, b) for here, there in pairs if (a := read_mark(here)) and (b := read_mark(there)) and b.kind == "day"]
    return sum(a.parts[:2] != b.parts[:2] for a, b in known) * 10 > len(known)
