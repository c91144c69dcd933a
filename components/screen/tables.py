"""Tables that are edited in place: add, change, delete. Every cell is written to the workbook at once.

The grid is fed with the rows as they were when the visit began and reports edits against those; feeding its own
result back would lose every second edit.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import streamlit as st
from pydantic import ValidationError

from components.texts import N_, NotANumber, Words
from components.texts.questions import QUESTIONS
from components.workbook import Named, Part, remove

from . import session
from .frame import Page

Row = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """One field of the parts in the table. `kind`: text, number, whole, day, flag, choice (with `options`)."""

    name: str
    kind: str = "text"
    options: Mapping[str, str] = field(default_factory=dict)  # code -> text, ready to read
    width: str | int | None = None
    unit: str = ""


@dataclass
class Visit:
    """One visit to a table: the rows it began with, and what came of the added ones."""

    base: list[Row]
    ids: list[str]  # of the parts after the last change made here
    generation: int
    added: dict[int, str] = field(default_factory=dict)  # position among the added rows -> id
    waiting: list[Row] = field(default_factory=list)  # rows that are not complete yet
    problems: list[str] = field(default_factory=list)


def table(
    page: Page, owner: Part, name: str, model: type[Named], columns: list[Column], fresh: Callable[[], Row] = dict
) -> None:
    """The parts in `owner.name` as a grid. `fresh` gives what a new row needs that its cells do not say."""
    subject = f"{page.book.id}.{type(owner).__name__.lower()}.{getattr(owner, 'id', '')}.{name}"
    visit, key = _visit(subject, getattr(owner, name), columns, page.words)

    def changed() -> None:
        rows = rows_after(visit.base, session.widget_state(key) or {})
        take(page, owner, name, model, columns, rows, visit, fresh)
        session.save()

    st.data_editor(
        _frame(visit.base, columns),
        key=key,
        num_rows="dynamic",
        hide_index=True,
        column_config={"id": None} | {c.name: _config(page.words, model, c) for c in columns},
        on_change=changed,
        width="stretch",
        placeholder="",
    )
    for problem in visit.problems[:3]:
        st.warning(problem, icon=":material/edit_note:")


def rows_after(base: list[Row], state: Mapping[str, Any]) -> list[Row]:
    """The rows that the grid shows: the base with its edits, without the deleted ones, then the added ones.

    An added row carries its position among the added ones under "added".
    """
    edited = {int(position): cells for position, cells in state.get("edited_rows", {}).items()}
    gone = set(state.get("deleted_rows", []))
    kept = [row | edited.get(position, {}) for position, row in enumerate(base) if position not in gone]
    return kept + [row | {"added": position} for position, row in enumerate(state.get("added_rows", []))]


def take(
    page: Page, owner: Part, name: str, model: type[Named], columns: list[Column], rows: list[Row], visit: Visit,
    fresh: Callable[[], Row],
) -> None:  # fmt: skip
    """Write the rows into the workbook. What could not be taken stays in the grid, and `visit` says why."""
    before: dict[str, Named] = {part.id: part for part in getattr(owner, name)}
    after: list[Named] = []
    visit.problems, visit.waiting = [], []
    for number, row in enumerate(rows, start=1):
        known = before.get(row.get("id") or visit.added.get(row.get("added", -1), ""))
        values = _values(row, number, columns, page.words, visit.problems)
        if known is None and not any(values.values()):
            continue
        part = _changed(known, values) if known else _made(model, fresh() | values)
        if part is None:
            visit.waiting.append(row)
            visit.problems.append(page.words(N_("Row {row} is not complete yet, so it does not count."), row=number))
            continue
        if "added" in row:
            visit.added[row["added"]] = part.id
        row["id"] = part.id
        after.append(part)
    gone = before.keys() - {part.id for part in after}
    setattr(owner, name, after)
    for id in gone:
        remove(page.book, id)
    visit.ids = [part.id for part in after]


def _values(row: Row, number: int, columns: list[Column], words: Words, problems: list[str]) -> Row:
    values: Row = {}
    for column in columns:
        if column.name not in row:
            continue
        cell = row[column.name]
        try:
            values[column.name] = _read(cell, column, words)
        except ValueError:
            sentence = N_("Row {row}: “{text}” could not be taken. What was there before still counts.")
            problems.append(words(sentence, row=number, text=cell))
    return values


def _read(cell: Any, column: Column, words: Words) -> Any:
    if column.kind in ("number", "whole"):
        value = words.parse_number(str(cell)) if cell is not None else None
        if column.kind == "whole" and value is not None:
            if value != int(value):
                raise NotANumber(str(cell))
            return int(value)
        return value
    if column.kind == "day":
        return date.fromisoformat(str(cell)[:10]) if cell else None
    if column.kind == "flag":
        return bool(cell)
    if column.kind == "text":
        return cell or ""
    return cell or None


def _changed(part: Named, values: Row) -> Named:
    for name, value in values.items():
        if getattr(part, name) == value or (value is None and name in {"first", "value", "days", "week"}):
            continue
        try:
            setattr(part, name, "" if value is None and isinstance(getattr(part, name), str) else value)
        except ValidationError:
            continue
    return part


def _made(model: type[Named], values: Row) -> Named | None:
    given = {name: value for name, value in values.items() if value is not None}
    try:
        return model(**given)
    except ValidationError:
        return None


def _visit(subject: str, parts: list[Named], columns: list[Column], words: Words) -> tuple[Visit, str]:
    """The rows that this visit began with, and the grid's key; both new where something else changed the parts."""
    state = session.session()
    visits: dict[str, Visit] = state.in_hand.setdefault("tables", {})
    ids = [part.id for part in parts]
    known = visits.get(subject)
    if known is not None:
        key = f"{subject}.{state.token}.{known.generation}.{words.language}"
        if known.ids == ids and session.widget_state(key) is not None:
            return known, key
    generation = known.generation + 1 if known else 0
    waiting = [{c.name: row.get(c.name) for c in columns} for row in known.waiting] if known else []
    visit = Visit([_row(part, columns, words) for part in parts] + waiting, ids, generation)
    visit.waiting = known.waiting if known else []
    visits[subject] = visit
    return visit, f"{subject}.{state.token}.{generation}.{words.language}"


def _row(part: Named, columns: list[Column], words: Words) -> Row:
    row: Row = {"id": part.id}
    for column in columns:
        value = getattr(part, column.name)
        row[column.name] = words.typed(value) if column.kind in ("number", "whole") else value
    return row


def _frame(base: list[Row], columns: list[Column]) -> Any:
    import pandas as pd

    frame = pd.DataFrame(base, columns=["id", *(column.name for column in columns)])
    kinds = {"text": "string", "number": "string", "whole": "string", "choice": "string", "day": "datetime64[s]",
             "flag": "bool"}  # fmt: skip
    return frame.astype({column.name: kinds[column.kind] for column in columns})


def _config(words: Words, model: type[Named], column: Column) -> Any:
    label = words(QUESTIONS[f"{model.__name__.lower()}.{column.name}"].name)
    if column.unit:
        label = f"{label} ({column.unit})"
    width: Any = column.width
    if column.kind == "day":
        return st.column_config.DateColumn(label, width=width, format="DD/MM/YYYY")
    if column.kind == "flag":
        return st.column_config.CheckboxColumn(label, width=width)
    if column.kind == "choice":
        texts = dict(column.options)
        return st.column_config.SelectboxColumn(
            label, width=width, options=list(texts), format_func=lambda code: texts.get(str(code), str(code))
        )
    alignment: Any = "right" if column.kind in ("number", "whole") else "left"
    return st.column_config.TextColumn(label, width=width, alignment=alignment)
