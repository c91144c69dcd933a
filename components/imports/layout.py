"""The tables on a sheet: between titles, comments, blank rows and remarks, several of them if need be."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .cells import Cell, Sheet, is_blank, spelled
from .columns import Column
from .headings import Heading, Row, filled, find_heading, is_heading, names_of
from .kinds import is_comment, kind, texts_of
from .limits import MOST_TABLES, shortened
from .mending import Draft, mend
from .results import Problem

_MANY_ROWS = 3_000  # beyond, a second heading is only looked for after a blank row
_FEW = 10  # problems of one kind that are told row by row


_LONGEST_TITLE = 80
_NO_TITLE = re.compile(r"\d{4}|\d[-/.]\d|^#|^sep=|^[\W_]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and what stands below them.

    `title` is the name of the sheet, or what leads here in a JSON file; `above` the lines over the headings; `numbers`
    the number of each row in the file, as a spreadsheet counts.
    """

    title: str
    above: list[str]
    columns: list[Column]
    numbers: Sequence[int]
    separator: str = ""  # between the cells of a text

    @property
    def label(self) -> str:
        """The title, or the line above the headings that comes nearest to one."""
        lines = (line for line in reversed(self.above) if _is_title(line))
        return self.title or next(lines, "")

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    def row(self, place: int) -> list[Cell]:
        return [column[place] for column in self.columns]

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Every row as it stands, those included that are a total or a remark."""
        return zip(*(column.cells() for column in self.columns), strict=True)


def _is_title(line: str) -> bool:
    return len(line) <= _LONGEST_TITLE and not _NO_TITLE.search(line)


def lay_out(sheet: Sheet) -> tuple[list[Table], list[Problem]]:
    """The tables in the order in which they stand, and what on the sheet belongs to none of them."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    above: list[str] = []
    for block, first, comments in _blocks(sheet.rows):
        above += comments
        heading = find_heading(block, first_of_all=not drafts)
        if heading is None:
            above += _go_on(block, first, drafts, problems)
        elif drafts and heading.titles == 0 and block[: heading.rows] == drafts[-1].heading:
            problems.append(Problem("repeated_heading", first, shortened(texts_of(block[0]))))
            drafts[-1].take(block[heading.rows :], first + heading.rows)
        else:
            drafts += _begun(block, first, heading, above)
            above = []
    tables = []
    for draft in drafts[:MOST_TABLES]:
        if sheet.separator and draft.heading:
            mend(draft, sheet.separator, problems)
        tables.append(_table(sheet, draft, problems))
    return tables, problems


def _blocks(rows: list[Row]) -> Iterator[tuple[list[Row], int, list[str]]]:
    """Runs of rows between blank ones and comments: the rows, the number of the first, the comments over it."""
    start, comments = 0, list[str]()
    for place, row in enumerate([*rows, []]):
        first = row[0] if row else None
        blank = (is_blank(first) and all(map(is_blank, row))) or (first and _is_rule(row))
        if not blank and not (isinstance(first, str) and first[:1] == "#" and is_comment(row)):
            continue
        if start < place:
            yield rows[start:place], start + 1, comments
            comments = []
        if not blank:
            comments.append(texts_of(row))
        start = place + 1


def _is_rule(row: Row) -> bool:
    """A line of dashes, as it stands below headings in plain text."""
    return all(isinstance(cell, str) and (cell.startswith(("---", ":--")) or not cell.strip()) for cell in row)


def _go_on(block: list[Row], first: int, drafts: list[Draft], problems: list[Problem]) -> list[str]:
    """Rows without a heading belong to the table above them; lines of one cell are remarks, or titles of what comes."""
    if not drafts:
        return [texts_of(row) for row in block]
    if all(len(filled(row)) == 1 and kind(row[filled(row)[0]]) == "text" for row in block):
        problems += [Problem("remark", first + place, shortened(texts_of(row))) for place, row in enumerate(block)]
        return [texts_of(row) for row in block]
    drafts[-1].take(block, first)
    return []


def _begun(block: list[Row], first: int, heading: Heading, above: list[str]) -> Iterator[Draft]:
    """The table that a block begins, and those that follow in it without a blank row between."""
    titles = [texts_of(row) for row in block[: heading.titles]]
    begin = heading.titles + heading.rows
    draft = Draft([*above, *titles], block[heading.titles : begin])
    for place in _later_headings(block, begin, draft.heading):
        draft.take(block[begin:place], first + begin)
        yield draft
        draft, begin = Draft([], [block[place]]), place + 1
    draft.take(block[begin:], first + begin)
    yield draft


def _later_headings(block: list[Row], begin: int, heading: list[Row]) -> Iterator[int]:
    if len(block) > _MANY_ROWS or not heading:
        return
    for place in range(begin + 1, len(block) - 1):
        row, before, after = block[place], block[place - 1], block[place + 1]
        if row in heading or not row or not before or not after or kind(row[0]) != "text":
            continue
        between = kind(before[0]) in ("date", "number") and kind(after[0]) != "text"
        if between and len(filled(row)) > 1 and is_heading(row, [after]):
            yield place


def _table(sheet: Sheet, draft: Draft, problems: list[Problem]) -> Table:
    width = _width(draft, problems)
    cells = _transposed(draft.rows, width)
    names = names_of(draft.heading, width)
    named = [any(place < len(row) and spelled(row[place]) for row in draft.heading) for place in range(width)]
    columns = [
        Column(name, column)
        for name, column, has_name in zip(names, cells, named, strict=True)
        if has_name or not all(map(is_blank, column))
    ]
    return Table(sheet.title, draft.above, columns, draft.numbers, sheet.separator)


def _transposed(rows: list[Row], width: int) -> list[Sequence[Cell]]:
    if not rows:
        return [[] for _ in range(width)]
    even = [row if len(row) == width else (row + [""] * width)[:width] for row in rows]
    return list(zip(*even, strict=True))


def _width(draft: Draft, problems: list[Problem]) -> int:
    """As wide as the headings, wider where many rows are; what differs is told."""
    lengths = list(map(len, draft.rows))
    heading = max(map(len, draft.heading), default=0)
    usual = heading or max(set(lengths), key=lengths.count, default=0)
    longer = [
        place for place, length in enumerate(lengths) if length > usual and _goes_beyond(draft.rows[place], usual)
    ]
    if len(longer) * 5 > len(lengths):
        return max(lengths)
    shorter = [place for place, length in enumerate(lengths) if 1 < length < usual]
    _tell(
        problems,
        "cells_extra",
        "cells_extra_often",
        [(draft.numbers[place], texts_of(draft.rows[place][usual:])) for place in longer],
    )
    _tell(
        problems,
        "cells_missing",
        "cells_missing_often",
        [(draft.numbers[place], texts_of(draft.rows[place])) for place in shorter],
    )
    return usual


def _goes_beyond(row: Row, width: int) -> bool:
    return not all(map(is_blank, row[width:]))


def _tell(problems: list[Problem], code: str, often: str, found: list[tuple[int, str]]) -> None:
    """Row by row while they are few, else how many there are."""
    if len(found) > _FEW:
        problems.append(Problem(often, None, str(len(found))))
    else:
        problems += [Problem(code, number, shortened(text)) for number, text in found]
