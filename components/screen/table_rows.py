"""What was done in a table, written into the workbook: cells typed, rows added and deleted, and nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import ValidationError

from components.texts import N_, NotANumber, Words
from components.workbook import Named, Part, Workbook, parts, references_to, remove

from .layout import literal, shortened

Row = dict[str, Any]
NOT_COMPLETE = N_("Row {row} is not complete yet, so it does not count.")
NOT_TAKEN = N_("Row {row}: “{text}” could not be taken. What was there before still counts.")


@dataclass(frozen=True)
class Column:
    """One field of the parts in the table. `kind`: text, number, whole, day, flag, choice (with `options`).

    `head` is a shorter name for it, marked for translation, where its question's own leaves no room for the rest.
    """

    name: str
    kind: str = "text"
    options: Mapping[str, str] = field(default_factory=dict)  # code -> text, ready to read
    width: str | int | None = None
    unit: str = ""
    head: str = ""


@dataclass(frozen=True)
class Table:
    """The parts in one list of the workbook. `fresh` gives what a new one needs that its cells do not say."""

    name: str
    model: type[Named]
    columns: list[Column]
    words: Words
    fresh: Callable[[], Row] = dict
    only: Callable[[Any], bool] = lambda part: True  # which of the parts are shown
    tidy: Callable[[Any], None] = lambda part: None  # what is done to a part that was typed into


@dataclass
class Visit:
    """One visit to a table: the rows that it began with, which never change, and what became of each row."""

    base: list[Row]
    ids: list[str | None]  # of the parts in the base rows; None while a row is not complete
    generation: int = 0
    written: list[Row] = field(default_factory=list)  # the parts as this visit last wrote or found them
    added: list[Row] = field(default_factory=list)  # the rows added so far, as last seen
    added_ids: list[str | None] = field(default_factory=list)
    waiting: list[Row] = field(default_factory=list)  # rows that are not complete yet
    problems: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)  # ids of the parts that the last edit took away
    orphans: int = 0  # other parts that referred to those
    tidied: bool = False  # a part now differs from what was typed, so that the rows have to be shown anew


def take(table: Table, book: Workbook, owner: Part, visit: Visit, state: Mapping[str, Any]) -> None:
    """Write the grid's `state` (all edits since the visit began) into `owner`. `visit` says what could not be taken."""
    visit.problems, visit.waiting = [], []
    edited = {int(position): cells for position, cells in state.get("edited_rows", {}).items()}
    deleted = set(state.get("deleted_rows", []))
    gone = [visit.ids[position] for position in deleted] + _keep_pace(visit, state.get("added_rows", []))
    here = {part.id for part in getattr(owner, table.name)}
    visit.deleted = [part_id for part_id in gone if part_id in here]
    visit.orphans = sum(len(references_to(book, part_id)) for part_id in visit.deleted)
    for part_id in visit.deleted:
        remove(book, part_id)
    rows = {part.id: part for part in getattr(owner, table.name)}
    kept = [position for position in range(len(visit.base)) if position not in deleted]
    for number, position in enumerate(kept, start=1):
        id, cells = visit.ids[position], edited.get(position, {})
        if id is None:
            visit.ids[position] = _new(table, owner, visit, visit.base[position] | cells, number)
        elif id in rows:
            _change(table, rows[id], visit, cells, number)
    for index, cells in enumerate(visit.added):
        number, id = len(kept) + index + 1, visit.added_ids[index]
        if id in rows:
            _change(table, rows[id], visit, cells, number)
        else:
            visit.added_ids[index] = _new(table, owner, visit, cells, number)
    visit.written = facts(table, owner)


def facts(table: Table, owner: Part) -> list[Row]:
    """What the parts hold in the columns of the table."""
    columns = [column.name for column in table.columns]
    shown = [part for part in getattr(owner, table.name) if table.only(part)]
    return [{"id": part.id} | {name: getattr(part, name) for name in columns} for part in shown]


def same_part(owner: Part, then: Workbook, now: Workbook) -> Part | None:
    """The part in the plan as it has been read again since: by its id, else inside the part that holds it."""
    if now is then:
        return owner
    if isinstance(owner, Named):
        return next((p for p in parts(now) if isinstance(p, type(owner)) and p.id == owner.id), None)
    for holder in parts(then):
        for name, value in holder:
            if value is owner and isinstance(holder, Part):
                return getattr(same_part(holder, then, now), name, None)
    return None


def _keep_pace(visit: Visit, now: list[Row]) -> list[str | None]:
    """Bring the added rows up to date; the ids of those that are gone. Deleting one moves the later ones up."""
    rows, ids = visit.added, visit.added_ids
    gone = []
    while len(rows) > len(now):
        position = next((n for n, row in enumerate(now) if rows[n] != row), len(now))
        gone.append(ids[position])
        rows, ids = rows[:position] + rows[position + 1 :], ids[:position] + ids[position + 1 :]
    visit.added = [dict(row) for row in now]
    visit.added_ids = ids + [None] * (len(now) - len(ids))
    return gone


def _new(table: Table, owner: Part, visit: Visit, cells: Row, number: int) -> str | None:
    values = {name: value for name, value in _values(table, visit, cells, number).items() if value is not None}
    if not any(values.values()):
        return None
    needed = {name: value for name, value in values.items() if table.model.model_fields[name].is_required()}
    try:
        part = table.model(**table.fresh() | needed)
    except ValidationError:
        visit.waiting.append(cells)
        visit.problems.append(table.words(NOT_COMPLETE, row=number))
        return None
    _write(table, part, visit, values, cells, number)
    if not any(getattr(part, name) for name in values):
        return None
    setattr(owner, table.name, [*getattr(owner, table.name), part])
    return part.id


def _change(table: Table, part: Named, visit: Visit, cells: Row, number: int) -> None:
    _write(table, part, visit, _values(table, visit, cells, number), cells, number)


def _write(table: Table, part: Named, visit: Visit, values: Row, cells: Row, number: int) -> None:
    for name, value in values.items():
        wanted = "" if value is None and type(part).model_fields[name].default == "" else value
        try:
            if getattr(part, name) != wanted:
                setattr(part, name, wanted)
        except ValidationError:
            _refuse(table, visit, cells[name], number)
    if values:
        as_typed = part.model_copy()
        table.tidy(part)
        visit.tidied = visit.tidied or part != as_typed


def _values(table: Table, visit: Visit, cells: Row, number: int) -> Row:
    values: Row = {}
    for column in table.columns:
        if column.name not in cells:
            continue
        try:
            values[column.name] = _read(cells[column.name], column, table.words)
        except ValueError:
            _refuse(table, visit, cells[column.name], number)
    return values


def _refuse(table: Table, visit: Visit, cell: object, number: int) -> None:
    text = "" if cell is None else literal(shortened(str(cell)))
    visit.problems.append(table.words(NOT_TAKEN, row=number, text=text))


def _read(cell: Any, column: Column, words: Words) -> Any:
    if column.kind in ("number", "whole"):
        value = words.parse_number(str(cell)) if cell is not None else None
        if column.kind == "number" or value is None:
            return value
        if not value.is_integer():
            raise NotANumber(str(cell))
        return int(value)
    if column.kind == "day":
        return date.fromisoformat(str(cell)[:10]) if cell else None
    if column.kind == "flag":
        return bool(cell)
    if column.kind == "text":
        return cell or ""
    return cell or None
