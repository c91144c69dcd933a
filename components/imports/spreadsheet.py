"""XLSX and XLS: the cells of each visible sheet, with dates as dates and numbers as numbers."""

import os
from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from . import archive
from .cells import Cell, Sheet
from .limits import check_cells, check_columns, check_rows
from .results import Problem, UnreadableImport

_LOCKED = "EncryptedPackage".encode("utf-16-le")


def xlsx(data: bytes) -> tuple[list[Sheet], list[Problem]]:
    unsaved = archive.checked(data)
    sheets = _guarded(lambda: _calamine_sheets(data))
    return sheets, [Problem("formulas", None, str(unsaved))] if unsaved else []


def _calamine_sheets(data: bytes) -> list[Sheet]:
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        visible = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
        return [
            Sheet(name, [[_plain(cell) for cell in row] for row in found.to_python(skip_empty_area=False)])
            for name in visible or book.sheet_names
            if (found := book.get_sheet_by_name(name)).height
        ]


def _plain(cell: Any) -> Cell:
    """A date without a time of day is a date; an empty text is no cell."""
    if type(cell) is float:
        return cell
    if isinstance(cell, str):
        return cell.strip() or None
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, bool | int | float | date) else str(cell)


def xls(data: bytes) -> tuple[list[Sheet], list[Problem]]:
    if _LOCKED in data:
        raise UnreadableImport("locked")
    return _guarded(lambda: _old_sheets(data)), []


def _old_sheets(data: bytes) -> list[Sheet]:
    import xlrd

    with Path(os.devnull).open("w") as silence:
        try:
            book = xlrd.open_workbook(file_contents=data, logfile=silence, on_demand=True, ragged_rows=True)
        except xlrd.XLRDError as error:
            code = "locked" if "encrypted" in str(error) else "damaged"
            raise UnreadableImport(code, str(error)) from error
        sheets = []
        for sheet in book.sheets():
            if sheet.visibility == 0 and sheet.nrows:
                _check(sheet)
                rows = [[_old_cell(cell, book.datemode) for cell in sheet.row(row)] for row in range(sheet.nrows)]
                sheets.append(Sheet(sheet.name, rows))
        return sheets


def _check(sheet: Any) -> None:
    check_rows(sheet.nrows)
    check_columns(sheet.ncols)
    check_cells(sum(map(sheet.row_len, range(sheet.nrows))))


def _old_cell(cell: Any, datemode: int) -> Cell:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_TEXT:
        return str(cell.value).strip() or None
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return float(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _old_date(cell.value, datemode)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    return str(xlrd.error_text_from_code.get(cell.value, "#")) if cell.ctype == xlrd.XL_CELL_ERROR else None


def _old_date(value: float, datemode: int) -> Cell:
    """A number below one is a time of day, and no date."""
    import xlrd

    if value < 1:
        return f"{int(value * 24):02}:{int(value * 1440) % 60:02}"
    try:
        return datetime(*xlrd.xldate_as_tuple(value, datemode)).date()
    except (ValueError, OverflowError, xlrd.xldate.XLDateError):
        return str(value)


def _guarded(read: Callable[[], list[Sheet]]) -> list[Sheet]:
    """Whatever a library raises on a damaged file, a panic of its compiled part included, becomes our error."""
    try:
        return read()
    except UnreadableImport:
        raise
    except Exception as error:
        code = "locked" if "password" in str(error).lower() else "damaged"
        raise UnreadableImport(code, repr(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableImport("damaged", "panic") from error
