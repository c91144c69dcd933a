"""The tables of a file of notes, those included that hold one column of words, or are wrapped in a line of a script."""

import json
import re

from .cells import Cell, spelled
from .columns import Column
from .decoding import decoded
from .layout import Table
from .note_names import role
from .results import UnreadableImport
from .separated import read_separated
from .tables import Tables, read_tables

_SCRIPT = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:window\.)?[A-Za-z_][\w.]{0,80} ?= ?(?=[\[{])")


def read_source(data: bytes) -> Tables:
    if script := _SCRIPT.match(data[:200]):
        data = data[script.end() :].rstrip().rstrip(b";")
    try:
        found = read_tables(data)
    except UnreadableImport as error:
        if error.code != "not_a_table":
            raise
        found = _named_records(data) or _one_column(data, error)
    found.tables = list(map(_with_questions, found.tables))
    return found


def _named_records(data: bytes) -> Tables | None:
    """{"r1": {"text": …}, "r2": {"text": …}}: records under names of their own are a list too."""
    try:
        content = json.loads(data)
    except ValueError:
        return None
    for _ in range(3):
        if not isinstance(content, dict) or not all(isinstance(value, dict) for value in content.values()):
            return None
        if len(content) > 1:
            return read_tables(json.dumps(list(content.values())).encode())
        content = next(iter(content.values()), None)
    return None


def _one_column(data: bytes, error: UnreadableImport) -> Tables:
    """A heading such as “Comment”, and words below it: too little to be a table of figures."""
    text, problems = decoded(data)
    sheet, more = read_separated(text)
    rows = [(number, row) for number, row in enumerate(sheet.rows, 1) if any(cell for cell in row)]
    if len(rows) < 2 or any(len([cell for cell in row if cell]) > 1 for _, row in rows[:20]):
        raise error
    name = str(rows[0][1][0] or "")
    if role(name) not in ("body", "title", "good_side", "bad_side") or len(name) > 80:
        raise error
    cells = [str(row[0] or "") for _, row in rows[1:]]
    return Tables("text", [Table("", [], [Column(name, cells)], [number for number, _ in rows[1:]])], problems + more)


def _with_questions(table: Table) -> Table:
    """The questions as headings, where the program of a survey leaves marks of its own below them."""
    marked = [place for place in range(min(2, len(table.numbers))) if any(map(_is_mark, table.row(place)))]
    if not marked:
        return table
    begin = marked[0] + 1
    names = [spelled(cell) for cell in table.row(0)] if marked[0] else table.names
    columns = [
        Column(name or column.name, list(column.cells())[begin:])
        for name, column in zip(names, table.columns, strict=True)
    ]
    return Table(table.title, table.above, columns, table.numbers[begin:], table.separator)


def _is_mark(cell: Cell) -> bool:
    return isinstance(cell, str) and cell.startswith('{"ImportId"')
