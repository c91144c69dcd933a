"""Web pages and XML spreadsheets that are called .xls: many tills and web panels write them.

Read by a plain walk over the tags: one pass, no entities but the usual ones, nothing nested.
"""

import html
import re

from .cells import Cell, Sheet
from .limits import LARGEST_PAGE, MEGABYTE, check_cells, check_columns, check_rows
from .results import UnreadableImport

_BEGINS = re.compile(r"\s*<(?:\?xml|!doctype|html|head|meta|body|style|div|table)\b", re.IGNORECASE)
_TOKEN = re.compile(r"<(/?)([A-Za-z][\w:]*)([^<>]*)>|<!--|-->|([^<]+)|<")
_TABLES, _ROWS, _CELLS = {"table"}, {"tr", "row"}, {"td", "th", "cell"}
_SILENT = {"script", "style", "title"}
_BREAKS = {"br", "p", "div", "li"}
_SPAN = re.compile(r"""\bcolspan\s*=\s*["']?(\d{1,4})""", re.IGNORECASE)
_INDEX = re.compile(r"""\bindex\s*=\s*["']?(\d{1,5})""", re.IGNORECASE)
_NAME = re.compile(r"""\bname\s*=\s*["']([^"']{1,100})["']""", re.IGNORECASE)


def looks_like_markup(text: str) -> bool:
    return _BEGINS.match(text[:1000]) is not None


def read_markup(text: str) -> list[Sheet]:
    if len(text) > LARGEST_PAGE:
        raise UnreadableImport("too_large", f"{LARGEST_PAGE // MEGABYTE} MB")
    if not re.search(r"<(?:\w+:)?(?:table|worksheet)\b", text, re.IGNORECASE):
        raise UnreadableImport("web_page")
    walk = _Walk()
    for found in _TOKEN.finditer(text):
        walk.token(found)
    sheets = [sheet for sheet in walk.sheets if any(any(row) for row in sheet.rows)]
    if not sheets:
        raise UnreadableImport("web_page")
    return sheets


class _Walk:
    """Where in the page we are: which table, row and cell is being filled."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.name, self.silent = "", ""
        self.cell: list[str] | None = None
        self.span = 1
        self.cells = 0

    def token(self, found: re.Match[str]) -> None:
        if found[4] is not None:
            if self.cell is not None and not self.silent:
                self.cell.append(found[4])
        elif found[2]:
            name = found[2].lower().rpartition(":")[2]
            if self.silent or name in _SILENT:
                self.silent = "" if found[1] else name if not self.silent else self.silent
            elif found[1]:
                self._close(name)
            else:
                self._open(name, found[3])
        elif found[0] == "<" and self.cell is not None:
            self.cell.append("<")

    def _open(self, name: str, attributes: str) -> None:
        if name == "worksheet":
            self.name = html.unescape(found[1]) if (found := _NAME.search(attributes)) else ""
        elif name in _TABLES:
            self._end_cell()
            self.sheets.append(Sheet(self.name, []))
        elif name in _ROWS and self.sheets:
            self._end_cell()
            self._begin_row(attributes)
        elif name in _CELLS and self.sheets and self.sheets[-1].rows:
            self._end_cell()
            self._begin_cell(attributes)
        elif name in _BREAKS and self.cell:
            self.cell.append("\n")

    def _begin_row(self, attributes: str) -> None:
        rows = self.sheets[-1].rows
        if found := _INDEX.search(attributes):
            check_rows(int(found[1]))
            rows += [[] for _ in range(int(found[1]) - 1 - len(rows))]
        rows.append([])
        check_rows(len(rows))

    def _begin_cell(self, attributes: str) -> None:
        row = self.sheets[-1].rows[-1]
        if found := _INDEX.search(attributes):
            check_columns(int(found[1]))
            self._fill(row, int(found[1]) - 1 - len(row))
        span = _SPAN.search(attributes)
        self.span = max(int(span[1]), 1) if span else 1
        self.cell = []
        if attributes.rstrip().endswith("/"):
            self._end_cell()

    def _close(self, name: str) -> None:
        if name in _CELLS | _ROWS | _TABLES:
            self._end_cell()

    def _end_cell(self) -> None:
        if self.cell is None:
            return
        row = self.sheets[-1].rows[-1]
        text = html.unescape("".join(self.cell))
        lines = (" ".join(line.split()) for line in text.split("\n"))
        row.append("\n".join(line for line in lines if line))
        self._fill(row, self.span - 1)
        self.cell = None

    def _fill(self, row: list[Cell], cells: int) -> None:
        row += [""] * cells
        check_columns(len(row))
        self.cells += max(cells, 0) + 1
        check_cells(self.cells)
