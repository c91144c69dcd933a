"""CSV and its relatives: which sign separates the cells, and the rows that follow from it."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from .cells import Cell, Sheet
from .kinds import kind
from .limits import LONGEST_LINE, MEGABYTE, check_cells, check_columns, check_rows
from .results import Problem, UnreadableImport

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 60
_SAMPLE_SIGNS = 100_000
_SEPARATOR_LINE = re.compile(r'"?sep=(?P<sign>.)"?[ ,;\t]*\r?\n?', re.IGNORECASE)
_ALMOST_ALL = 0.8

Row = list[str]


def read_separated(text: str) -> tuple[Sheet, list[Problem]]:
    """The rows of the text. A `sep=` line counts as a row without cells, so that the numbers of the rows hold."""
    text = unified(text)
    separator = find_separator(text)
    check_size(text, separator)
    rows, problems = parsed(text, separator)
    return Sheet("", _as_cells(rows), separator), problems


def unified(text: str) -> str:
    """With one kind of line end, as far as rows are concerned."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    return text.replace("\r", "\n") if "\r" in text else text


def check_size(text: str, separator: str) -> None:
    """Before anything is taken apart: how many rows, columns and cells there can be at most."""
    lines = text.count("\n") + 1
    check_rows(lines)
    check_cells(text.count(separator) + lines)
    start = 0
    while len(text) - start > LONGEST_LINE:
        start = text.rfind("\n", start, start + LONGEST_LINE + 1) + 1
        if not start:
            raise UnreadableImport("line_too_long", f"{LONGEST_LINE // MEGABYTE} MB")


def find_separator(text: str) -> str:
    if found := _SEPARATOR_LINE.match(text):
        return found["sign"]
    sample = text[:_SAMPLE_SIGNS]
    if len(text) > _SAMPLE_SIGNS:
        sample = sample[: sample.rfind("\n")]
    present = [sign for sign in _SEPARATORS if sign in sample]
    return max(present, key=lambda sign: _merit(sample, sign), default=",")


def _merit(sample: str, separator: str) -> float:
    """How well the text falls into cells: rows of one width, the heading included, in which the cells make sense."""
    try:
        rows = [row for row in islice(_reader(sample, separator), 2 * _SAMPLE_ROWS) if any(row)][:_SAMPLE_ROWS]
    except csv.Error:
        return 0.0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0
    width, _ = widths.most_common(1)[0]
    alike = sum(count for other, count in widths.items() if abs(other - width) <= width // 10)
    cells = [cell.strip() for row in rows for cell in row if len(row) == width]
    known = sum(kind(cell) != "text" or _is_word(cell) for cell in cells)
    return alike / len(rows) * (known / len(cells)) * (1 - 1 / (width + 1))


def _is_word(cell: str) -> bool:
    """A text in which no separator seems to be left."""
    return not any(sign in cell for sign in ";\t|") and not re.search(r"\d,|,\S", cell)


def parsed(text: str, separator: str) -> tuple[list[Row], list[Problem]]:
    rows = _rows(text, separator)
    if _quoted_as_a_whole(rows):
        inner = "\n".join(row[0] if row else "" for row in rows)
        separator = find_separator(inner)
        check_size(inner, separator)
        rows = _rows(inner, separator)
    opened = _never_closed(text, rows)
    if opened is None:
        return rows, []
    return _line_by_line(text, separator), [Problem("quote_not_closed", opened)]


def _rows(text: str, separator: str) -> list[Row]:
    rows: list[Row] = []
    try:
        for row in _reader(text, separator):
            check_columns(len(row))
            rows.append(row)
    except csv.Error as error:
        raise UnreadableImport("damaged", str(error)) from error
    if rows and _SEPARATOR_LINE.fullmatch(text.split("\n", 1)[0]):
        rows[0] = []
    return rows


def numbered_rows(text: str, separator: str) -> Iterator[tuple[int, Row]]:
    """Each row with how many lines of the text lie behind it."""
    reader = csv.reader(_lines(text), delimiter=separator, skipinitialspace=separator != "\t")
    for row in reader:
        yield reader.line_num, row


def _reader(text: str, separator: str) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_LINE + 1)
    return csv.reader(_lines(text), delimiter=separator, skipinitialspace=separator != "\t")


def _lines(text: str) -> Iterable[str]:
    """Not `splitlines`, which also ends a line at signs that stand inside cells."""
    return (f"{line}\n" for line in text.removesuffix("\n").split("\n"))


def _quoted_as_a_whole(rows: list[Row]) -> bool:
    """Some programs put every line in quotation marks once more."""
    sample = [row for row in rows[:_SAMPLE_ROWS] if any(row)]
    whole = sum(len(row) == 1 and any(sign in row[0] for sign in ",;\t|") for row in sample)
    return len(sample) > 1 and whole >= _ALMOST_ALL * len(sample) and max(map(len, sample)) == 1


def _never_closed(text: str, rows: list[Row]) -> int | None:
    """The row in which a quotation mark opens that swallows the rest of the file; None where there is none."""
    if not rows or text.count('"') % 2 == 0:
        return None
    for number, row in enumerate(rows, 1):
        if any("\n" in cell and _holds_rows(cell, row) for cell in row[1:]):
            return number
    last = rows[-1]
    swallowed = bool(last) and "\n" in last[-1].removesuffix("\n")
    return len(rows) if swallowed else None


def _holds_rows(cell: str, row: Row) -> bool:
    """Whether the lines inside a cell look like rows themselves: they begin as this one does, and are as wide."""
    lines = cell.split("\n")[1:21]
    begins = kind(row[0])
    alike = 0
    for line in lines:
        for sign in _SEPARATORS:
            cells = line.split(sign)
            alike += len(cells) >= len(row) > 1 and (kind(cells[0].strip('"')) == begins != "text" or len(row) > 3)
    return alike * 2 > len(lines)


def _line_by_line(text: str, separator: str) -> list[Row]:
    """Every line for itself: a mark that never closes costs one line, not the file."""
    rows = []
    for line in text.removesuffix("\n").split("\n"):
        row = next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])
        if line.count('"') % 2:
            row = [cell.strip('"') for cell in line.split(separator)]
        rows.append(row)
    return rows


def _as_cells(rows: list[Row]) -> list[list[Cell]]:
    return rows  # type: ignore[return-value]  # a list of texts is read only, as a list of cells
