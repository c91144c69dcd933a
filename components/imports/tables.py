"""Tables out of bytes: what an export holds, whatever program wrote it, told by its content and never by its name.

    found = read_tables(data)
    for table in found.tables:
        table.title, table.above, table.names   # the sheet; the lines above the headings; the headings
        for number, row in zip(table.numbers, table.rows()): ...

Cells are texts (as they stand, spaces included), numbers, dates, True and False; an empty cell is None or "". Text
files give texts only. Rows of totals and remarks are still among the rows: only whoever knows what the columns mean
can tell.
No other exception than UnreadableImport leaves.
"""

from dataclasses import dataclass, field
from typing import Literal

from .bulk import read_bulk
from .cells import Sheet
from .chat import read_chat
from .decoding import decoded
from .layout import Table, lay_out
from .limits import LARGEST, MEGABYTE, nothing_else_leaves, told
from .markup import looks_like_markup, read_markup
from .records import looks_like_json, read_json
from .results import Problem, UnreadableImport
from .separated import read_separated
from .signatures import container
from .spreadsheet import xls, xlsx

Form = Literal["spreadsheet", "page", "json", "chat", "text"]


@dataclass(slots=True)
class Tables:
    """What was found, in the order of the file; `form` is the kind of file that it was."""

    form: Form
    tables: list[Table]
    problems: list[Problem] = field(default_factory=list)


def read_tables(data: bytes) -> Tables:
    """Raises UnreadableImport where there is no table, or more than the bounds in `limits` allow."""
    with nothing_else_leaves():
        found = _read(data)
    if not found.tables:
        raise UnreadableImport("not_a_table")
    if not any(map(len, (table.numbers for table in found.tables))):
        raise UnreadableImport("no_rows")
    found.problems = told(found.problems)
    return found


def _read(data: bytes) -> Tables:
    if len(data) > LARGEST:
        raise UnreadableImport("too_large", f"{LARGEST // MEGABYTE} MB")
    packed = container(data)
    if packed != "text":
        sheets, problems = xlsx(data) if packed == "zip" else xls(data)
        return _laid_out("spreadsheet", sheets, problems)
    text, problems = decoded(data)
    if not text.strip():
        raise UnreadableImport("empty")
    found = _read_text(text)
    found.problems = problems + found.problems
    return found


def _read_text(text: str) -> Tables:
    if looks_like_markup(text):
        return _laid_out("page", read_markup(text), [])
    if chat := read_chat(text):
        return Tables("chat", [chat])
    if looks_like_json(text):
        tables, problems = read_json(text)
        return Tables("json", tables, problems)
    if bulk := read_bulk(text):
        return Tables("text", [bulk])
    sheet, problems = read_separated(text)
    return _laid_out("text", [sheet], problems)


def _laid_out(form: Form, sheets: list[Sheet], problems: list[Problem]) -> Tables:
    found = Tables(form, [], problems)
    for sheet in sheets:
        tables, more = lay_out(sheet)
        found.tables += tables
        found.problems += more
    return found
