"""Series out of an export: its dates, its figures, the questions that it leaves open, and what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from . import column_names as names
from .across import turned
from .amounts import Amounts, amounts_of, decimal_mark, tell_no_figures, values_of
from .asking import Asking
from .cells import spelled
from .columns import Column
from .counted_dates import counted_from_start, from_machine_counts
from .currencies import leave_out_other_currencies
from .date_columns import DateColumn, date_columns, principal
from .grouping import Figures, series_of
from .hints import Hints, hints_in
from .layout import Table
from .limits import nothing_else_leaves, told
from .marks import Mark, Order
from .orders import settle_order
from .repeats import leave_out_repeats
from .results import Problem, Series, SeriesImport, UnreadableImport
from .swapped_dates import put_right
from .tables import read_tables
from .timeline import timeline
from .whole_dates import alone_as_years, from_lone_numbers, from_parts, with_missing_year, with_year_of

if TYPE_CHECKING:
    pass

_MOST_MARKS = 5_000  # that are looked at for the order of day and month


@dataclass(slots=True)
class _Dated:
    """A table with the column that says when. `days` is that column written out, once nothing in it is open."""

    table: Table
    column: Column
    lacks_year: bool
    hints: Hints
    beside: list[Column] = field(default_factory=list)  # the other columns with dates

    def marks(self) -> list[tuple[str, Mark]]:
        pairs = zip(self.column.distinct_days().cells, self.column.marks(), strict=True)
        open_marks = ((spelled(cell), mark) for cell, mark in pairs if mark and mark.kind in ("numbers", "pair"))
        return list(islice(open_marks, _MOST_MARKS))


def read_series(data: bytes, name: str, answers: Mapping[str, str] | None = None) -> SeriesImport:
    """The series in a file. `name` is the file's own, and may say the year; `answers` are options by question code.

    While `questions` are open the series are a proposal, made with the first option of each. Points are in the order of
    their dates. Raises UnreadableImport, and nothing else, where there are no figures with dates.
    """
    with nothing_else_leaves():
        return _read(data, name, answers)


def _read(data: bytes, name: str, answers: Mapping[str, str] | None) -> SeriesImport:
    found = read_tables(data)
    asking = Asking(answers)
    problems: list[Problem] = list(found.problems)
    stem = name.rpartition(".")[0] or name
    tables = [turned(table, stem, problems) for table in found.tables if len(table.numbers)]
    dated = [found_date for table in tables if (found_date := _dated(table, stem, asking, problems))]
    if not dated:
        raise _without_dates(tables)
    if found.form != "json":  # there, every object around the figures is a table too
        left = [table for table in tables if not _is_among(table, dated)]
        problems += [
            Problem("table_without_dates", None, table.label or table.names[0]) for table in left if table.columns
        ]
    order = settle_order(_evidence(dated), asking)
    amounts = [[(column, amounts_of(column)) for column in _other_columns(one)] for one in dated]
    read: list[tuple[str, Series]] = []
    for one, columns in zip(dated, amounts, strict=True):
        figures = _figures(one, columns, order, asking, problems, [a for cs in amounts for _, a in cs if a])
        if figures is not None:
            read += [(one.table.label, _with_last_days(series, one)) for series in series_of(figures, asking, problems)]
    if not read and not asking.open:
        raise _nothing_left(problems)
    return SeriesImport(_told_apart(read), asking.open, told(problems), asking.answered)


def _with_last_days(series: Series, one: _Dated) -> Series:
    """Weeks that are dated by their end say so in the name of the column, months by their last days."""
    ends = [(day + timedelta(days=1)).day == 1 for day, _ in series.points]
    by_month = series.every == "month" and all(ends)
    return replace(series, last_days=by_month or (series.every == "week" and names.is_end(one.column.name)))


def _is_among(table: Table, dated: list[_Dated]) -> bool:
    return any(one.table is table for one in dated)


def _without_dates(tables: list[Table]) -> UnreadableImport:
    from .kinds import begins_with_total

    rows = [row for table in tables for row in table.rows()]
    if rows and all(any(map(begins_with_total, row)) for row in rows):
        return UnreadableImport("only_totals")
    return UnreadableImport("no_dates")


def _nothing_left(problems: list[Problem]) -> UnreadableImport:
    codes = Counter(problem.code for problem in problems)
    if codes["total"] and not any("date" in code for code in codes):
        return UnreadableImport("only_totals")
    return UnreadableImport("no_figures")


def _dated(table: Table, stem: str, asking: Asking, problems: list[Problem]) -> _Dated | None:
    hints = hints_in([stem, table.title, *table.above])
    counted = counted_from_start(table.columns, hints, problems)
    if counted:
        return _Dated(table, counted, False, hints, [])
    candidates = date_columns(table.columns)
    whole = from_parts(table.columns)
    if whole and not any(one.unit in ("day", "week") and not one.lacks_year for one in candidates):
        return _Dated(table, whole, False, hints, [one.column for one in candidates])
    if not candidates:
        if lone := from_lone_numbers(table.columns, hints):
            return _Dated(table, lone, not names.is_day(lone.name), hints)
        column = from_machine_counts(table.columns, problems) or alone_as_years(table.columns)
        return _Dated(table, column, False, hints) if column else None
    chosen = _chosen(principal(candidates), asking)
    beside = [one.column for one in candidates]
    if chosen.lacks_year and (completed := with_year_of(chosen.column, table.columns)):
        return _Dated(table, completed, False, hints, beside)
    return _Dated(table, put_right(chosen.column, asking), chosen.lacks_year, hints, beside)


def _chosen(candidates: list[DateColumn], asking: Asking) -> DateColumn:
    name = asking.ask("date_column", [one.column.name for one in candidates])
    return next((one for one in candidates if one.column.name == name), candidates[0])


def _evidence(dated: list[_Dated]) -> list[tuple[str, Mark]]:
    """What speaks for an order: all dates of the file, those above its tables too, since one program wrote them."""
    around = [("", mark) for one in dated for mark in one.hints.dates if mark.kind == "numbers"]
    within = [cell for one in dated for cell in one.marks()]
    return within + around if within else []


def _other_columns(one: _Dated) -> list[Column]:
    dates = {id(column) for column in (one.column, *one.beside)} | {column.name for column in (one.column,)}
    return [column for column in one.table.columns if id(column) not in dates and column.name not in dates]


def _figures(
    one: _Dated,
    columns: list[tuple[Column, Amounts | None]],
    order: Order,
    asking: Asking,
    problems: list[Problem],
    file: list[Amounts],
) -> Figures | None:
    column: Column | None = one.column
    if one.lacks_year:
        column = with_missing_year(one.column, order, one.hints, asking, problems)
    if column is None:
        return None
    when = timeline(one.table, column, order, problems)
    others = [other for other, amounts in columns if amounts is None]
    leave_out_repeats(one.table, when.days, others, problems)
    leave_out_other_currencies(when.days, others, asking, problems)
    kept = when.days > 0
    values = []
    for _, amounts in columns:
        if amounts and len(amounts.currencies) > 1:
            problems.append(Problem("currencies_mixed", None, amounts.name))
        elif amounts:
            mark = decimal_mark(amounts, file, one.table.separator, asking)
            tell_no_figures(amounts, one.table.numbers, kept, problems)
            values.append((amounts, values_of(amounts, mark, asking)))
    return Figures(one.table.label, when.days, when.unit, when.covered, values, others)


def _told_apart(read: list[tuple[str, Series]]) -> list[Series]:
    """A name that two tables share gets the title of its table in front, one that says nothing gives way to it."""
    seen: Counter[str] = Counter()
    shared = Counter(series.name for _, series in read)
    found = []
    for title, series in read:
        name = series.name
        if title and names.is_generic(name):
            name = title
        elif title and shared[name] > 1:
            name = f"{title} – {name}"
        seen[name] += 1
        name = name if seen[name] == 1 else f"{name} ({seen[name]})"
        found.append(replace(series, name=name))
    return found
