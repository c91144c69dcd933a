"""Tables with hairlines, whose heads are repeated on every page and whose rows may be of any height."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .paper import WHOLE, Column, Line, Paper, Passage
from .style import MULBERRY, QUIET, SMALL, SMALL_STRONG

BETWEEN, AFTER_NUMBERS = 4.0, 9.0  # between columns; between a number and the words that follow it
PADDING = 1.3  # above and below a row
SMALL_TABLE = 60.0  # rows up to this height in all stand on one page
FEWEST = 2  # rows on either side of the end of a page
AFTER = 2.0
HEAD = SMALL_STRONG.but(colour=MULBERRY)


@dataclass(frozen=True)
class Head:
    title: str
    share: float  # of the table's width, next to the other columns' shares
    right: bool = False  # for numbers


Cell = str | Sequence[Passage]


def table(
    paper: Paper,
    heads: Sequence[Head],
    rows: Iterable[Sequence[Cell]],
    totals: Sequence[Cell] | None = None,
    note: str = "",
    grouped: bool = False,
) -> None:
    """Rows of cells, `totals` and a quiet `note` under them. A text that is an address becomes a link; an empty cell
    stays empty. No page begins or ends with a single row. Of `grouped` rows, which share their first cell, only the
    first on each page shows it."""
    places = _places(heads, paper.width)
    opened = [
        Column(x, wide, paper.short(head.title, HEAD, wide, 2), head.right)
        for head, (x, wide) in zip(heads, places, strict=True)
    ]
    laid = [_columns(paper, heads, places, row) for row in rows]
    last = _columns(paper, heads, places, [_bold(cell) for cell in totals]) if totals else []
    noted = [Column(0, paper.width, paper.lay(note, QUIET, paper.width))] if note else []
    heights, foot = [_row_height(columns) for columns in laid], _foot(last, noted)
    paper.keep(_height(opened) + _first_group(heights, foot))
    _draw_heads(paper, opened)
    for number, columns in enumerate(laid):
        company = sum(heights[number + 1 :]) + foot if number >= len(laid) - FEWEST else 0.0
        turned = paper.keep(heights[number] + company)
        if turned:
            _draw_heads(paper, opened)
        if grouped and number > 0 and not turned and columns[0] == laid[number - 1][0]:
            columns = [replace(columns[0], lines=[]), *columns[1:]]
        paper.flow(columns, PADDING, number > 0 and not turned, lambda: _draw_heads(paper, opened))
    if last:
        paper.rule(MULBERRY, 0.35)
        paper.flow(last, PADDING)
    paper.rule(MULBERRY, 0.35)
    paper.y += AFTER
    if noted:
        paper.flow(noted)


def _first_group(heights: Sequence[float], foot: float) -> float:
    """What stands under the heads on the page on which the table begins: all of a small one."""
    whole = sum(heights) + foot
    return whole if whole <= SMALL_TABLE or len(heights) < 2 * FEWEST else sum(heights[:FEWEST])


def _foot(last: Sequence[Column], noted: Sequence[Column]) -> float:
    return (_row_height(last) if last else 0.0) + (AFTER + noted[0].height if noted else 0.0)


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


def _row_height(columns: Sequence[Column]) -> float:
    """What the row needs to begin on a page: all of it, unless it is of the kind that is split."""
    return min(max(column.height for column in columns), WHOLE) + 2 * PADDING


def _bold(cell: Cell) -> Cell:
    return [(cell, SMALL_STRONG)] if isinstance(cell, str) else cell


def _height(opened: Sequence[Column]) -> float:
    return max(column.height for column in opened) + 1.0


def _draw_heads(paper: Paper, opened: Sequence[Column]) -> None:
    """Names of columns stand on their common last line."""
    height = _height(opened)
    for column in opened:
        paper.draw(column, paper.y + height - 1.0 - column.height)
    paper.y += height
    paper.rule(MULBERRY, 0.35)


def _columns(
    paper: Paper, heads: Sequence[Head], places: Sequence[tuple[float, float]], row: Sequence[Cell]
) -> list[Column]:
    return [
        Column(x, wide, _lines(paper, cell, wide), head.right)
        for head, (x, wide), cell in zip(heads, places, row, strict=True)
    ]


def _lines(paper: Paper, cell: Cell, width: float) -> list[Line]:
    if isinstance(cell, str):
        return paper.lay(cell, SMALL, width) if cell else []
    return paper.lay_all([passage for passage in cell if passage[0]], width)
