"""Tables that are edited in place: add, change, delete. Every cell is written to the workbook at once.

The grid is fed with the rows as they were when the visit began and reports edits against those; feeding its own
result back would lose every second edit.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from components.files import dumps
from components.texts import Words
from components.texts.questions import QUESTIONS
from components.workbook import Named, Part

from . import session, undo
from .frame import Page
from .table_rows import NOT_COMPLETE, Column, Row, Table, Visit, facts, same_part, take

__all__ = ["Column", "table"]

ONE_LINE = 60  # letters that a wide column shows on one line
SHOWN_WHOLE = 8  # rows; a longer table is moved through
TWO_LINES = 72  # pixels; from there on Streamlit breaks lines


def table(
    page: Page,
    owner: Part,
    name: str,
    model: type[Named],
    columns: list[Column],
    fresh: Callable[[], Row] = dict,
    *,
    only: Callable[[Any], bool] = lambda part: True,
    filtered: str = "",
    tidy: Callable[[Any], None] = lambda part: None,
) -> None:
    """The parts in `owner.name` as a grid. `fresh` gives what a new row needs that its cells do not say.

    `only` picks the parts to show, under a name of its own for each choice (`filtered`). `tidy` mends what was typed.
    """
    shown = Table(name, model, columns, page.words, fresh, only, tidy)
    subject = f"{page.book.id}.{type(owner).__name__.lower()}.{getattr(owner, 'id', '')}.{name}{filtered}"
    visit = _visit(shown, owner, subject)
    key = _key(subject, visit, page.words)

    def changed() -> None:
        """Runs before the page is drawn, and after another window may have written."""
        book = session.catch_up()
        owner_now = same_part(owner, page.book, book) if book else None
        if book and owner_now:
            before = dumps(book)
            take(shown, book, owner_now, visit, session.widget_state(key) or {})
            session.save()
            if visit.deleted:
                undo.remember(before, undo.deleted(visit.orphans), subject)

    st.data_editor(
        _frame(visit.base, columns),
        key=key,
        num_rows="dynamic",
        hide_index=True,
        column_config={c.name: _config(page.words, model, c) for c in columns},
        on_change=changed,
        width="stretch",
        height="content" if len(visit.base) <= SHOWN_WHOLE else "auto",
        row_height=_row_height(visit.base, columns),
        placeholder="",
    )
    _what_became_of_it(page, subject, visit)


def _what_became_of_it(page: Page, subject: str, visit: Visit) -> None:
    with st.container():  # it comes and goes, and must not move the fields below
        page.undo_here(subject)
        for problem in visit.problems[:3]:
            st.warning(problem, icon=":material/edit_note:")


def _row_height(base: list[Row], columns: list[Column]) -> int | None:
    """Room for two lines where there are sentences, so that they are read in their row."""
    longest = max((len(str(row[c.name] or "")) for row in base for c in columns if c.kind == "text"), default=0)
    return TWO_LINES if longest > ONE_LINE else None


def _visit(shown: Table, owner: Part, subject: str) -> Visit:
    """The visit that goes on; a new one where the page is entered or where something else changed the parts."""
    visits: dict[str, Visit] = session.session().in_hand.setdefault("tables", {})
    known, there = visits.get(subject), facts(shown, owner)
    if (
        known
        and not known.tidied
        and known.written == there
        and session.widget_state(_key(subject, known, shown.words)) is not None
    ):
        return known
    waiting = [{c.name: row.get(c.name) for c in shown.columns} for row in known.waiting] if known else []
    rows = [_row(part, shown) for part in getattr(owner, shown.name) if shown.only(part)]
    visit = Visit(
        base=rows + waiting,
        ids=[part["id"] for part in there] + [None for _ in waiting],
        generation=known.generation + 1 if known else 0,
        written=there,
        waiting=waiting,
        problems=[shown.words(NOT_COMPLETE, row=len(rows) + n) for n in range(1, len(waiting) + 1)],
    )
    visits[subject] = visit
    return visit


def _key(subject: str, visit: Visit, words: Words) -> str:
    return f"{subject}.{session.session().token}.{visit.generation}.{words.language}"


def _row(part: Named, shown: Table) -> Row:
    row: Row = {}
    for column in shown.columns:
        value = getattr(part, column.name)
        row[column.name] = shown.words.typed(value) if column.kind in ("number", "whole") else value
    return row


def _frame(base: list[Row], columns: list[Column]) -> Any:
    import pandas as pd

    frame = pd.DataFrame(base, columns=[column.name for column in columns])
    kinds = {"text": "string", "number": "string", "whole": "string", "choice": "string", "day": "datetime64[s]",
             "flag": "boolean"}  # fmt: skip
    return frame.astype({column.name: kinds[column.kind] for column in columns})


def _config(words: Words, model: type[Named], column: Column) -> Any:
    label = words(column.head or QUESTIONS[f"{model.__name__.lower()}.{column.name}"].name)
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
