"""What a cell looks like at first sight: enough to tell headings from rows."""

import re
from functools import lru_cache
from typing import Literal

from .cells import Cell, is_blank, spelled
from .dates import read_mark
from .figures import Figure, read_figure

CellKind = Literal["blank", "number", "date", "text"]

_WORDS = (
    r"(?:sub|gran |grand |overall |report )?-?(?:total[aei]?s?|totale|totaux|totaal|tot)",
    r"somma|suma|sum|summe|gesamt(?:summe)?|insgesamt|somme",
    r"average|avg|mean|media|medio|promedio|mittelwert|durchschnitt|moyenne|median[ae]?",
    r"massimo|minimo|maximum|minimum|max|min|riepilogo",
)
_TOTAL_WORD = "|".join(_WORDS)
_OF_WHAT = "generale|complessivo|general|generales|annuo|anno|year|mese|month|periodo|period"
_BEGINS_WITH_TOTAL = re.compile(rf"(?:{_TOTAL_WORD})\b", re.IGNORECASE)
_TOTAL = re.compile(rf"(?:{_TOTAL_WORD})\.?(?: (?:{_OF_WHAT}))?\s*:?(?: ?\(?\d+\)?)?|total: .*", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def _kind_of_text(text: str) -> CellKind:
    if isinstance(read_figure(text), Figure):
        return "number"
    mark = read_mark(text)
    return "date" if mark and mark.kind not in ("pair", "month_only") else "text"


def kind(cell: Cell) -> CellKind:
    """A bare number is a number, even where it could be a date; “26/08” and “May” are texts for now."""
    if is_blank(cell):
        return "blank"
    if isinstance(cell, str):
        return _kind_of_text(cell)
    if isinstance(cell, bool):
        return "text"
    return "number" if isinstance(cell, int | float) else "date"


def is_total(cell: Cell) -> bool:
    """Whether the cell says that its row is a total, an average or the like, and nothing else."""
    return isinstance(cell, str) and bool(_TOTAL.fullmatch(cell.strip()))


def begins_with_total(cell: Cell) -> bool:
    """The same for a cell in which a date is expected: “Totale gennaio”."""
    return isinstance(cell, str) and bool(_BEGINS_WITH_TOTAL.match(cell.strip()))


def is_comment(row: list[Cell]) -> bool:
    """A line such as “# Start date: 20250801”; a heading “#” over a column of numbers is none."""
    first = next((cell for cell in row if not is_blank(cell)), None)
    return (
        isinstance(first, str)
        and re.match(r"#(?:\s|[-=*#]|$|\D{3})", first) is not None
        and not (first == "#" and sum(not is_blank(cell) for cell in row) > 1)
    )


def texts_of(row: list[Cell]) -> str:
    return " ".join(spelled(cell) for cell in row if not is_blank(cell))
