"""Large and regular texts, read by Arrow into columns without a Python object for each cell.

The layout is found on the first rows, in the same way as for any other text. Whatever is not regular from there to the
end (rows of another width, blank rows, remarks) is left to `separated`, which is slower and more patient.
"""

import re
from itertools import islice
from typing import Any

from .cells import Sheet
from .columns import BulkColumn
from .headings import Row
from .layout import Table, lay_out
from .separated import check_size, find_separator, numbered_rows, unified

_FEWEST_LINES = 5_000
_FEWEST_SIGNS = 2 * _FEWEST_LINES
_LONGEST_HEAD = 200_000  # signs
_HEAD = 100  # rows on which the layout is found


def read_bulk(text: str) -> Table | None:
    """The one table of a large text; None where the text is small, irregular or holds more than a table."""
    if len(text) < _FEWEST_SIGNS:
        return None
    lines = text.count("\n", 0, len(text) - 1) + 1
    if lines < _FEWEST_LINES:
        return None
    separator = find_separator(unified(text[:_LONGEST_HEAD]))
    check_size(text, separator)
    found = _layout(text, separator)
    if found is None:
        return None
    model, start, width = found
    array = _arrow_columns(_from_line(text, start), separator, width)
    if array is None or array.num_columns != width or array.num_rows != lines - start:  # a lone \r ends a row too
        return None
    columns = [BulkColumn(name, array.column(place).combine_chunks()) for place, name in enumerate(model.names)]
    return Table(model.title, model.above, [*columns], range(start + 1, start + 1 + array.num_rows), separator)


def _layout(text: str, separator: str) -> tuple[Table, int, int] | None:
    """The headings, the line after them (from 0), and how many columns every row must have."""
    head = list(islice(numbered_rows(unified(text[: text.rfind("\n", 0, _LONGEST_HEAD) + 1]), separator), _HEAD))
    rows: list[Row] = [list(row) for _, row in head]
    tables, _ = lay_out(Sheet("", rows))
    if len(tables) != 1 or not tables[0].numbers or not tables[0].columns:
        return None
    table = tables[0]
    width = len(table.columns)
    first = table.numbers[0] - 1
    if any(len(row) != width for _, row in head[first:]) or len(head[first:]) != len(table.numbers):
        return None
    return table, head[first - 1][0] if first else 0, width


def _from_line(text: str, line: int) -> bytes:
    place = 0
    for _ in range(line):
        place = text.index("\n", place) + 1
    return text[place:].encode()


def _arrow_columns(data: bytes, separator: str, width: int) -> Any:
    import pyarrow as pa
    import pyarrow.csv as arrow_csv

    names = [str(place) for place in range(width)]
    if re.search(rb'[^",;\t|\r\n]"[^",;\t|\r\n]', data[:100_000]):
        return None  # a quotation mark inside a cell is read differently
    try:
        return arrow_csv.read_csv(
            pa.BufferReader(data),
            read_options=arrow_csv.ReadOptions(column_names=names),
            parse_options=arrow_csv.ParseOptions(
                delimiter=separator, newlines_in_values=True, ignore_empty_lines=False
            ),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
