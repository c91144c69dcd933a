"""Cells and sheets: what every kind of file is brought to before its tables are looked for."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows as they stand, some shorter than others; row 1 is the first. `title` is the name of the sheet, if any.

    `separator` is what stood between the cells of a text; where it is a comma, a number may have been cut in two.
    """

    title: str
    rows: list[list[Cell]]
    separator: str = ""


def is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def spelled(cell: Cell) -> str:
    """The cell as a text, as an owner would see it."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell).strip()
