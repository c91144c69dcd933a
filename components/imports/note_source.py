"""The tables of a file of notes, those included that hold one column of words, or are wrapped in a line of a script."""

import re

from .columns import Column
from .decoding import decoded
from .layout import Table
from .note_names import role
from .results import UnreadableImport
from .separated import read_separated
from .tables import Tables, read_tables

_SCRIPT = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:window\.)?[A-Za-z_][\w.]{0,80} ?= ?(?=[\[{])")


def read_source(data: bytes) -> Tables:
    if found := _SCRIPT.match(data[:200]):
        data = data[found.end() :].rstrip().rstrip(b";")
    try:
        return read_tables(data)
    except UnreadableImport as error:
        if error.code != "not_a_table":
            raise
        return _one_column(data, error)


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
