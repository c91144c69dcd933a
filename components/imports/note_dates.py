"""When each note was written: a column of dates, of computer's counts, or of sentences with a date inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from . import column_names
from .asking import Asking
from .cells import Cell, is_blank, spelled
from .columns import Column
from .date_columns import DateColumn, date_columns, principal
from .dates import read_mark
from .figures import Figure, read_figure
from .hints import DATES, Hints
from .marks import Mark, Order, settled
from .note_names import last, plain
from .results import Problem
from .swapped_dates import put_right
from .whole_dates import from_parts, with_missing_year

_SAMPLE = 200
_LONGEST_SENTENCE = 200
_EARLIEST, _LATEST = date(1990, 1, 1), date(2100, 12, 31)  # of a note in the workbook
_UNITS = ("day", "week", "month")
_LATER = re.compile(  # what happened before or after it was written
    r"\b(?:updat\w*|modif\w*|edit\w*|repl(?:y|ied|ies)|respon\w*|risp\w*|respuesta|answer\w*|closed?|chius[oa]|chiusura"
    r"|resol\w*|risolt[oa]|solved|visit\w*|stay\w*|soggiorno|experience|esperienza|purchas\w*|acquisto|order\w*|ordine"
    r"|birth\w*|nascita|nacimiento|joined|regist\w*|due|scadenza|check ?(?:in|out)|arriv\w*|last|ultim[oa]|scrap\w*"
    r"|crawl\w*|export\w*|retriev\w*|fetch\w*|deliver\w*|consegna|shipp\w*|travel\w*|aggiorn\w*|actualiz\w*|cerrado"
    r"|first response|assigned|assegnat[oa]|due|deleted|imported|processed|indexed|account|user|member\w*)\b"
)
_WRITTEN = re.compile(
    r"\b(?:creat\w*|creazione|creado|review\w*|recension\w*|resena|comment\w*|submi\w*|post(?:ed)?|publish\w*|pubblicat\w*"
    r"|sent|inviat\w*|invio|received|ricevut\w*|opened|apert\w*|written|scritt\w*|at|timestamp)\b"
)
_COUNTED = re.compile(
    r"\b(?:ts|at|time|epoch|unix\w*|millis|creat\w*|timestamp|ms|sec(?:ond)?s|utc|posted|sent|published)\b"
)
_BANDS = ((6e8, 3e9, 1.0), (6e11, 3e12, 1e3), (6e14, 3e15, 1e6))  # 1989 to 2065, in seconds and their parts


@dataclass(slots=True)
class Days:
    """The column that says when, and the others that hold dates; `column` None where nothing does."""

    column: Column | None = None
    lacks_year: bool = False
    beside: list[Column] = field(default_factory=list)

    def evidence(self) -> list[tuple[str, Mark]]:
        """The cells that leave the order of day and month open."""
        if self.column is None:
            return []
        pairs = zip(self.column.distinct_days().cells, self.column.marks(), strict=True)
        return [(spelled(cell), mark) for cell, mark in pairs if mark and mark.kind in ("numbers", "pair")][:5_000]


def find_days(columns: Sequence[Column], asking: Asking, problems: list[Problem]) -> Days:
    """Asked where several columns of dates may be meant."""
    candidates = _that_say_when_written(date_columns(list(columns)))
    candidates = [one for one in candidates if one.unit in _UNITS]
    if candidates:
        chosen = _chosen(candidates, asking)
        beside = [one.column for one in candidates if one is not chosen]
        return Days(put_right(chosen.column, asking), chosen.lacks_year, beside)
    if whole := from_parts(list(columns)):
        return Days(whole)
    counted = [column for column in columns if _is_counted(column)]
    if counted:
        column = min(counted, key=lambda one: _LATER.search(plain(one.name)) is not None)
        problems.append(Problem("read_as_epoch", None, column.name))
        return Days(Column(column.name, [_from_count(cell) for cell in column.cells()]), beside=[column])
    inside = [column for column in columns if _holds_sentences(column)]
    if inside:
        column = min(inside, key=lambda one: _LATER.search(plain(one.name)) is not None)
        return Days(Column(column.name, [_inside(cell) for cell in column.cells()]), beside=[column])
    return Days()


def _that_say_when_written(candidates: list[DateColumn]) -> list[DateColumn]:
    """Those of the note itself, before those of a visit, an order, a reply, a change."""
    at_once = [one for one in candidates if not _is_later(one.column.name)]
    return at_once or candidates


def _is_later(name: str) -> bool:
    words = plain(name)
    return _LATER.search(words) is not None and _OF_THE_REVIEW.fullmatch(words) is None


_OF_THE_REVIEW = re.compile(
    r"(?:user |customer )?(?:review|comment) (?:date|time|timestamp|(?:created|submit|posted|publ).*)"
)


def _chosen(candidates: list[DateColumn], asking: Asking) -> DateColumn:
    open_ones = principal(candidates)
    if len(open_ones) > 1:
        written = [one for one in open_ones if _WRITTEN.search(last(one.column.name))]
        open_ones = written or open_ones
    if len(open_ones) > 1:
        open_ones = [one for one in open_ones if not column_names.is_end(one.column.name)] or open_ones
    options = list(dict.fromkeys(one.column.name for one in open_ones))
    name = asking.ask("date_column", options)
    return next((one for one in open_ones if one.column.name == name), open_ones[0])


def _is_counted(column: Column) -> bool:
    name = plain(column.name)
    if not (column_names.says_when(column.name) or _COUNTED.search(name)):
        return False
    values = [_value(cell) for cell in column.head(_SAMPLE) if not is_blank(cell)]
    return bool(values) and sum(value is not None and _band(value) > 0 for value in values) >= 0.9 * len(values)


def _value(cell: Cell) -> float | None:
    figure = read_figure(cell)
    return figure.value(".") if isinstance(figure, Figure) else None


def _band(value: float) -> float:
    return next((parts for low, high, parts in _BANDS if low <= value < high), 0)


def _from_count(cell: Cell) -> str:
    value = _value(cell)
    if value is None or not _band(value):
        return ""
    return datetime.fromtimestamp(value / _band(value), UTC).date().isoformat()


def _holds_sentences(column: Column) -> bool:
    cells = [cell for cell in column.head(_SAMPLE) if not is_blank(cell)]
    short = [cell for cell in cells if isinstance(cell, str) and len(cell) <= _LONGEST_SENTENCE]
    named = column_names.says_when(column.name) or _WRITTEN.search(plain(column.name)) is not None
    share = 0.2 if named else 0.5
    return bool(cells) and len(short) == len(cells) and sum(_inside(cell) != "" for cell in cells) > share * len(cells)


def _inside(cell: Cell) -> str:
    """The one date in a sentence: “Reviewed in Italy on 5 March 2026”."""
    if not isinstance(cell, str) or len(cell) > _LONGEST_SENTENCE:
        return ""
    found = [text for text in DATES.findall(cell) if (mark := read_mark(text)) and mark.kind != "impossible"]
    return found[0] if found else ""


def days_of(days: Days, order: Order, asking: Asking, problems: list[Problem]) -> list[date | None]:
    """The day of each row; None where it has none that can be read."""
    column = days.column
    if column is not None and days.lacks_year:
        column = with_missing_year(column, order, Hints([], [], None, None, []), asking, problems)
    if column is None:
        return []
    distinct = column.distinct_days()
    settled_days = [_day(mark, order) for mark in column.marks()]
    return [settled_days[code] for code in distinct.codes.tolist()]


def _day(mark: Mark | None, order: Order) -> date | None:
    if mark is None or mark.unit not in _UNITS:
        return None
    day = settled(mark, order)
    return day if day and _EARLIEST <= day <= _LATEST else None
