"""Tables with hairlines, whose heads are repeated on every page and whose rows may be of any height."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .paper import Column, Line, Paper, Passage
from .style import MULBERRY, SMALL, SMALL_STRONG

BETWEEN, AFTER_NUMBERS = 4.0, 9.0  # between columns; between a number and the words that follow it
PADDING = 1.3  # above and below a row
HEAD = SMALL_STRONG.but(colour=MULBERRY)


@dataclass(frozen=True)
class Head:
    title: str
    share: float  # of the table's width, next to the other columns' shares
    right: bool = False  # for numbers


Cell = str | Sequence[Passage]


def table(
    paper: Paper, heads: Sequence[Head], rows: Iterable[Sequence[Cell]], totals: Sequence[Cell] | None = None
) -> None:
    """Rows of cells. A text that is an address becomes a link; an empty cell stays empty."""
    places = _places(heads, paper.width)
    paper.keep(30)
    _heads(paper, heads, places)
    for number, row in enumerate(rows):
        if number:
            paper.rule()
        _row(paper, heads, places, row)
    if totals:
        paper.rule(MULBERRY, 0.35)
        _row(paper, heads, places, [[(cell, SMALL_STRONG)] if isinstance(cell, str) else cell for cell in totals])
    paper.rule(MULBERRY, 0.35)
    paper.y += 2.0


def _places(heads: Sequence[Head], width: float) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is."""
    gaps = [AFTER_NUMBERS if one.right and not other.right else BETWEEN for one, other in pairwise(heads)]
    free, whole = width - sum(gaps), sum(head.share for head in heads)
    places, x = [], 0.0
    for head, gap in zip(heads, [*gaps, 0.0], strict=True):
        wide = free * head.share / whole
        places.append((x, wide))
        x += wide + gap
    return places


def _heads(paper: Paper, heads: Sequence[Head], places: Sequence[tuple[float, float]]) -> None:
    columns = [
        Column(x, wide, paper.short(head.title, HEAD, wide, 2), head.right)
        for head, (x, wide) in zip(heads, places, strict=True)
    ]
    height = max(column.height for column in columns)
    for column in columns:
        paper.draw(column, paper.y + height - column.height)
    paper.y += height + 1.0
    paper.rule(MULBERRY, 0.35)


def _row(paper: Paper, heads: Sequence[Head], places: Sequence[tuple[float, float]], row: Sequence[Cell]) -> None:
    columns = [
        Column(x, wide, _lines(paper, cell, wide), head.right)
        for head, (x, wide), cell in zip(heads, places, row, strict=True)
    ]

    def again() -> None:
        _heads(paper, heads, places)
        paper.y += PADDING

    paper.y += PADDING
    paper.flow(columns, again)
    paper.y += PADDING


def _lines(paper: Paper, cell: Cell, width: float) -> list[Line]:
    if isinstance(cell, str):
        return paper.lay(cell, SMALL, width) if cell else []
    return paper.lay_all([passage for passage in cell if passage[0]], width)
