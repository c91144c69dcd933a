"""Tables in which time runs across, one column a week or a month: turned, they are like any other."""

from collections.abc import Iterator, Sequence

from . import column_names as names
from .cells import Cell, is_blank, spelled
from .columns import Column
from .dates import read_mark
from .kinds import is_total, kind
from .layout import Table
from .results import Problem

_FEWEST = 3  # columns that name a time
_MOST_LABELS = 5  # columns before them that name the row


class TurnedColumn(Column):
    """A row of the file that has become a column; `number` is where it stands there."""

    def __init__(self, name: str, cells: Sequence[Cell], number: int) -> None:
        super().__init__(name, cells)
        self.number = number


def turned(table: Table, name: str, problems: list[Problem]) -> Table:
    """The table with its times in the first column; as it is where they stand there already.

    `name` is for a series that has no other name.
    """
    over = [place for place, name in enumerate(table.names) if _is_time(name)]
    labels = [place for place in range(len(table.columns)) if place not in over and not _is_figure_column(table, place)]
    if len(over) < _FEWEST and not _are_years(table, over):
        return table
    if len(labels) > _MOST_LABELS or not table.numbers or len(over) * 2 < len(table.columns) - len(labels):
        return table
    if _are_years(table, over):
        return _years_over_months(table, over, name)
    years = next((place for place in labels if names.is_year(table.names[place])), None)
    first = table.columns[0]
    if years is None and labels and all((m := read_mark(cell)) and m.kind == "year" for cell in first.cells() if cell):
        years = 0 if 0 in labels else None
    if years is not None and all(_kind_of_name(table.names[place]) == "month_only" for place in over):
        return _months_beside_years(table, over, years, name)
    if any(_is_date_column(table.columns[place]) for place in labels):
        return table
    return _rows_as_columns(table, over, labels, problems)


def _kind_of_name(name: str) -> str:
    mark = read_mark(name)
    return mark.kind if mark else ""


def _is_time(name: str) -> bool:
    return _kind_of_name(name) not in ("", "impossible") and (kind(name) != "number" or _kind_of_name(name) == "year")


def _is_figure_column(table: Table, place: int) -> bool:
    """Totals beside the weeks are no labels."""
    column = table.columns[place]
    if is_total(column.name):
        return True
    kinds = [kind(cell) for cell in column.head(50) if not is_blank(cell)]
    return bool(kinds) and kinds.count("number") == len(kinds) and place > 0


def _are_years(table: Table, over: list[int]) -> bool:
    """Mese | 2024 | 2025, with the names or numbers of months below the first."""
    if len(over) < 2 or any(_kind_of_name(table.names[place]) != "year" for place in over) or 0 in over:
        return False
    cells = [cell for cell in table.columns[0].cells() if not is_blank(cell) and not is_total(cell)]
    return bool(cells) and all(_kind_of_name(spelled(cell)) == "month_only" for cell in cells)


def _is_date_column(column: Column) -> bool:
    cells = [cell for cell in column.head(50) if not is_blank(cell)]
    marks = [mark for cell in cells if kind(cell) != "number" and (mark := read_mark(cell))]
    return len(marks) * 2 > len(cells)


def _years_over_months(table: Table, over: list[int], name: str) -> Table:
    months = table.columns[0].cells()
    dates = [
        f"{spelled(month)} {table.names[place]}" if not is_total(month) else month for place in over for month in months
    ]
    values = [cell for place in over for cell in table.columns[place].cells()]
    numbers = [number for _ in over for number in table.numbers]
    return _one_series(table, name, dates, values, numbers)


def _months_beside_years(table: Table, over: list[int], years: int, name: str) -> Table:
    rows = [(table.row(place), number) for place, number in enumerate(table.numbers)]
    dates = [f"{table.names[place]} {spelled(row[years])}" for row, _ in rows for place in over]
    values = [row[place] for row, _ in rows for place in over]
    return _one_series(table, name, dates, values, [number for _, number in rows for _ in over])


def _one_series(table: Table, name: str, dates: Sequence[Cell], values: list[Cell], numbers: list[int]) -> Table:
    title = table.title or (table.above[-1] if table.above else "") or name
    return Table(table.title, table.above, [Column("date", dates), Column(title, values)], numbers, table.separator)


def _rows_as_columns(table: Table, over: list[int], labels: list[int], problems: list[Problem]) -> Table:
    columns: list[Column] = [Column("date", [table.names[place] for place in over])]
    for place, number in enumerate(table.numbers):
        row = table.row(place)
        texts = [spelled(row[label]) for label in labels if not is_blank(row[label])]
        cells = [row[other] for other in over]
        if all(map(is_blank, cells)):
            continue
        if any(map(is_total, texts)):
            problems.append(Problem("total", number, " ".join(texts)))
        else:
            columns.append(TurnedColumn(" – ".join(texts) or str(number), cells, number))
    told_apart = list(_told_apart(columns))
    return Table(table.title, table.above, told_apart, range(1, len(over) + 1), table.separator)


def _told_apart(columns: list[Column]) -> Iterator[Column]:
    seen: dict[str, int] = {}
    for column in columns:
        seen[column.name] = seen.get(column.name, 0) + 1
        if seen[column.name] > 1:
            column.name = f"{column.name} ({seen[column.name]})"
        yield column
