"""How much of a file is read. Every honest export of a small business lies far below."""

from collections.abc import Iterator
from contextlib import contextmanager

from .results import Problem, UnreadableImport

MEGABYTE = 1_000_000
LARGEST = 20 * MEGABYTE
LARGEST_UNPACKED = 80 * MEGABYTE
LARGEST_PAGE = 4 * MEGABYTE  # a web page, or a spreadsheet saved as XML
LONGEST_LINE = 1 * MEGABYTE
MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
MOST_CELLS = 2_000_000
MOST_TABLES = 100
MOST_PROBLEMS = 200  # told row by row
LONGEST_TEXT = 200  # of a cell in a problem
EARLIEST_YEAR, LATEST_YEAR = 1900, 2100


@contextmanager
def nothing_else_leaves() -> Iterator[None]:
    """Whatever goes wrong inside leaves as UnreadableImport: other people's files may break no page."""
    try:
        yield
    except UnreadableImport:
        raise
    except RecursionError as error:
        raise UnreadableImport("too_deep") from error
    except MemoryError as error:
        raise UnreadableImport("too_large", f"{LARGEST // MEGABYTE} MB") from error
    except Exception as error:  # other people's libraries
        raise UnreadableImport("damaged", repr(error)) from error


def check_rows(rows: int) -> None:
    if rows > MOST_ROWS:
        raise UnreadableImport("too_many_rows", f"{MOST_ROWS}")


def check_columns(columns: int) -> None:
    if columns > MOST_COLUMNS:
        raise UnreadableImport("too_many_columns", f"{MOST_COLUMNS}")


def check_cells(cells: int) -> None:
    if cells > MOST_CELLS:
        raise UnreadableImport("too_many_cells", f"{MOST_CELLS}")


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def told(problems: list[Problem]) -> list[Problem]:
    """The problems in the order of the rows, each once; beyond a bound only how many more there are."""
    once = list(dict.fromkeys(problems))
    once.sort(key=lambda problem: problem.row or 0)
    if len(once) <= MOST_PROBLEMS:
        return once
    return [*once[:MOST_PROBLEMS], Problem("more", None, str(len(once) - MOST_PROBLEMS))]
