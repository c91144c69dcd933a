"""Rows of a text that were cut: at an unquoted line break, or at a decimal comma between commas."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from .cells import is_blank, spelled
from .headings import Row
from .kinds import begins_with_total, kind, texts_of
from .limits import shortened
from .results import Problem, UnreadableImport

_SAMPLE = 200
_WHOLE = re.compile(r"[^\w.,]{0,2}-?\d{1,3}(?:\.\d{3})*|[^\w.,]{0,2}-?\d+")
_DECIMALS = re.compile(r"\d{1,2}(?: ?[€$£%])?")


@dataclass(slots=True)
class Draft:
    """A table while its rows are gathered."""

    above: list[str]
    heading: list[Row]
    rows: list[Row] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    def take(self, rows: list[Row], first: int) -> None:
        self.rows += rows
        self.numbers += range(first, first + len(rows))


def mend(draft: Draft, separator: str, problems: list[Problem]) -> None:
    """Brings cut rows to the width of the headings where there is one way only; leaves out what stays doubtful."""
    width = len(draft.heading[-1])
    lengths = set(map(len, draft.rows))
    if separator == "," and max(lengths, default=0) > width:
        _join_numbers(draft, width, problems)
    if min(lengths, default=width) < width:
        _join_lines(draft, width)


def _join_numbers(draft: Draft, width: int, problems: list[Problem]) -> None:
    kept, numbers, left_out = [], [], 0
    for row, number in zip(draft.rows, draft.numbers, strict=True):
        mended = _joined_number(_trimmed(row, width), width) if len(row) > width else row
        if mended is None:
            left_out += 1
            problems.append(Problem("number_cut", number, shortened(texts_of(row))))
        else:
            kept.append(mended)
            numbers.append(number)
    if left_out * 2 > len(draft.rows):
        raise UnreadableImport("numbers_cut")
    draft.rows, draft.numbers = kept, numbers


def _trimmed(row: Row, width: int) -> Row:
    """Without the empty cells that stand beyond the headings."""
    length = len(row)
    while length > width and is_blank(row[length - 1]):
        length -= 1
    return row[:length]


def _joined_number(row: Row, width: int) -> Row | None:
    """“12” and “50” become “12,50” if that, and only that, gives the row its width; None where it stays doubtful."""
    if len(row) == width:
        return row
    pairs = [
        place
        for place in range(len(row) - 1)
        if _WHOLE.fullmatch(spelled(row[place])) and _DECIMALS.fullmatch(spelled(row[place + 1]))
    ]
    if not pairs:
        return row
    overlap = any(second - first == 1 for first, second in pairwise(pairs))
    if overlap or len(pairs) != len(row) - width:
        return None
    joined = list(row)
    for place in reversed(pairs):
        joined[place : place + 2] = [f"{spelled(row[place])},{spelled(row[place + 1])}"]
    return joined


def _join_lines(draft: Draft, width: int) -> None:
    """A row that goes on in the next line: where every row begins with a date or a number, that line does not."""
    usual = _usual_kinds(draft.rows, width)
    if not usual or usual[0] not in ("date", "number"):
        return
    rows: list[Row] = []
    numbers: list[int] = []
    for place, (row, number) in enumerate(zip(draft.rows, draft.numbers, strict=True)):
        last = place + 1 == len(draft.rows)
        if rows and _goes_on(rows[-1], row, usual) and not (last and len(row) == 1):
            rows[-1] = [*rows[-1][:-1], f"{spelled(rows[-1][-1])}\n{spelled(row[0])}", *row[1:]]
        else:
            rows.append(row)
            numbers.append(number)
    draft.rows, draft.numbers = rows, numbers


def _goes_on(before: Row, row: Row, usual: list[str]) -> bool:
    """Whether the row is the rest of a text that begins in the last cell of the one before."""
    if not row or not before or len(before) + len(row) - 1 != len(usual) or begins_with_total(row[0]):
        return False
    return kind(row[0]) == "text" and usual[len(before) - 1] == "text" and kind(before[-1]) == "text"


def _usual_kinds(rows: list[Row], width: int) -> list[str]:
    whole = [row for row in rows[:_SAMPLE] if len(row) == width]
    if len(whole) * 3 < min(len(rows), _SAMPLE):
        return []
    return [Counter(kind(row[place]) for row in whole).most_common(1)[0][0] for place in range(width)]
