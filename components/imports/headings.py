"""Which rows of a block are titles, which are headings, and where the figures begin."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from .cells import Cell, is_blank, spelled
from .dates import read_mark
from .figures import MISSING
from .kinds import CellKind, begins_with_total, kind

Row = list[Cell]
_LOOK_AHEAD = 12  # rows below a heading that may speak for it


class Heading(NamedTuple):
    """`titles` rows of title, then the rows from which the names come; none of those where a table has no headings."""

    titles: int
    rows: int


def filled(row: Row) -> list[int]:
    return [place for place, cell in enumerate(row) if not is_blank(cell)]


def find_heading(block: list[Row], first_of_all: bool) -> Heading | None:
    """The heading of a block of rows; None where its rows go on with what was there before, or are remarks.

    `first_of_all`: no table has been found before, so that a row of figures starts one without headings.
    """
    titles = _titles(block)
    rest = block[titles : titles + _LOOK_AHEAD]
    if not rest:
        return None
    if is_heading(rest[0], rest[1:]):
        return Heading(titles, 2 if _has_second_row(rest) else 1)
    if first_of_all and _has_figures(rest):
        return Heading(titles, 0)
    return None


def _titles(block: list[Row]) -> int:
    """How many rows at the top have one cell only, although the block is wider than that."""
    width = max(len(filled(row)) for row in block[:_LOOK_AHEAD])
    titles = 0
    for row, following in zip(block, [*block[1:], []], strict=True):
        places = filled(row)
        narrow = len(places) == 1 and width > 1 and kind(row[places[0]]) in ("text", "date")
        if not narrow or (places[0] > 0 and _is_data(following)):
            break
        titles += 1
    return titles


def _is_data(row: Row) -> bool:
    kinds = {kind(row[place]) for place in filled(row)}
    return bool(kinds & {"number", "date"})


def _has_figures(rows: list[Row]) -> bool:
    return any(_is_data(row) for row in rows)


def is_heading(row: Row, following: list[Row]) -> bool:
    """Whether a row gives names: all its cells are texts, or dates and years that run across."""
    cells = [row[place] for place in filled(row)]
    if not cells or begins_with_total(cells[0]):
        return False
    kinds = Counter(map(kind, cells))
    if kinds["text"] == len(cells):
        alone = len(cells) == 1
        return _named_below(row, following) if alone else not following or _differs(row, following)
    return _runs_across(cells, kinds) and _has_figures(following)


def _named_below(row: Row, following: list[Row]) -> bool:
    """A single name is a heading where dates or figures stand right below it."""
    place = filled(row)[0]
    below = [line[place] for line in following[:3] if place < len(line) and not is_blank(line[place])]
    return bool(below) and all(kind(cell) in ("date", "number") for cell in below)


def _differs(row: Row, following: list[Row]) -> bool:
    """Rows of texts only still make a table, if they have no single name in common with the heading."""
    return _has_figures(following) or all(set(map(spelled, line)) != set(map(spelled, row)) for line in following)


def _runs_across(cells: Row, kinds: Counter[CellKind]) -> bool:
    """Canale | 5/1/2026 | 12/1/2026 …, or Mese | 2024 | 2025."""
    if kinds["text"] > max(3, len(cells) // 3):
        return False
    years = [cell for cell in cells if kind(cell) == "number"]
    marks = [read_mark(cell) for cell in cells if kind(cell) == "date"]
    if not years:
        return len(marks) >= 3 and len({mark for mark in marks if mark}) == len(marks)
    values = [mark.parts[0] if (mark := read_mark(cell)) and mark.kind == "year" else 0 for cell in years]
    run = all(later - earlier in (1, -1) for earlier, later in pairwise(values))
    return not marks and kinds["text"] == 1 and len(values) >= 2 and min(values) > 0 and run


def _has_second_row(rest: list[Row]) -> bool:
    """A second row of names: it stands over figures, or fills what a merged cell above left open."""
    if len(rest) < 3:
        return False
    upper, lower, below = rest[0], rest[1], rest[2:]
    places = filled(lower)
    if not places or any(kind(lower[place]) != "text" for place in places) or begins_with_total(lower[places[0]]):
        return False
    over_figures = [place for place in _figure_places(below) if place in places]
    if over_figures:
        return all(spelled(lower[place]).lower() not in MISSING for place in over_figures)
    return bool(_figure_places(below)) and any(place >= len(upper) or is_blank(upper[place]) for place in places)


def _figure_places(rows: list[Row]) -> set[int]:
    """The columns in which most rows have a date or a number."""
    counts = Counter(place for row in rows for place in filled(row) if kind(row[place]) in ("date", "number"))
    return {place for place, count in counts.items() if count * 2 > len(rows)}


def names_of(rows: list[Row], width: int) -> list[str]:
    """A name for each column, none twice; where there is none, the letter that a spreadsheet gives."""
    lines = [[spelled(row[place]) if place < len(row) else "" for place in range(width)] for row in rows]
    if not lines:
        plain = [""] * width
    elif len(lines) == 1:
        plain = lines[0]
    else:
        plain = _joined(lines[0], lines[1])
    return list(_told_apart(name or letters(place) for place, name in enumerate(plain)))


def _joined(upper: list[str], lower: list[str]) -> list[str]:
    """The lower name, with the merged one above it where that is needed to tell two columns apart."""
    complete = all(low for up, low in zip(upper, lower, strict=True) if up)
    names, group = [], ""
    for place, (up, low) in enumerate(zip(upper, lower, strict=True)):
        group = up or group
        spans = not up or (place + 1 < len(upper) and not upper[place + 1] and bool(lower[place + 1]))
        if not low or (up and not spans and not complete):
            names.append(up)
        else:
            twice = [name for name in lower if name].count(low) > 1
            names.append(f"{group}: {low}" if twice and group else low)
    return names


def _told_apart(names: Iterable[str]) -> Iterable[str]:
    """Views, Views (2)."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def letters(place: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    place += 1
    found = ""
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found
