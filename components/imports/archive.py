"""An XLSX file is an archive of XML: how large it really is, measured before anything unpacks it for good.

What a file declares about itself may be a lie, and a small one may hold a sheet of seventeen thousand million cells.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from .limits import LARGEST_UNPACKED, MEGABYTE, check_cells, check_columns, check_rows
from .results import UnreadableImport

MOST_MEMBERS = 2_000
LARGEST_TEXT = 60 * MEGABYTE  # of all cells together: many cells may share one long text
_CHUNK = 1 * MEGABYTE
_LONGEST_TAG = 2_000

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_SHARED = re.compile(r"xl/sharedStrings\.xml", re.IGNORECASE)
_TAG = re.compile(rb"<(?:\w+:)?(row|c)\b([^>]*)>")
_NAMED_CELL = re.compile(rb"""<c r="([A-Za-z]{1,3})(\d{1,9})"[^>/]*>""")
_EMPTY_CELL = re.compile(rb"""<c r="[A-Za-z]{1,3}\d{1,9}"[^>/]*/>""")
_ANY_CELL = re.compile(rb"<(?:\w+:)?c[\s>/]")
_ROW = re.compile(rb"""\br=["'](\d+)["']""")
_CELL = re.compile(rb"""\br=["']([A-Za-z]{1,3})(\d{1,9})["']""")
_SHARES_TEXT = re.compile(rb"""\bt=["']s["']""")
_SHARED_INDEX = re.compile(rb"""\bt=["']s["'][^>]*>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)?<(?:\w+:)?v>(\d{1,9})<""")
_UNSAVED = re.compile(rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*/>)(?:<v></v>|<v\s*/>)?</(?:\w+:)?c>")


def checked(data: bytes) -> int:
    """How many formulas have no saved result. Raises UnreadableImport for anything but an XLSX file within bounds."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _check(archive)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError, KeyError) as error:
        if isinstance(error, UnreadableImport):
            raise
        raise UnreadableImport("damaged", repr(error)) from error
    except Exception as error:  # a broken stream may raise its decompressor's own error
        raise UnreadableImport("damaged", repr(error)) from error


def _check(archive: ZipFile) -> int:
    members = archive.infolist()
    names = {member.filename.lower() for member in members}
    if "xl/workbook.xml" not in names:
        raise UnreadableImport(*_instead(names))
    if len(members) > MOST_MEMBERS:
        raise UnreadableImport("archive", f"{len(members)} parts")
    if any(member.flag_bits & 1 for member in members):
        raise UnreadableImport("locked")
    if sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise UnreadableImport("too_large", f"{LARGEST_UNPACKED // MEGABYTE} MB")
    sheets = [_Extent(_chunks(archive, member.filename)) for member in members if _SHEET.fullmatch(member.filename)]
    _check_texts(archive, sum(sheet.shared for sheet in sheets))
    return sum(sheet.unsaved for sheet in sheets)


def _instead(names: set[str]) -> tuple[str, str]:
    """What the archive is, as code and detail."""
    if "xl/workbook.bin" in names or "content.xml" in names or "index/document.iwa" in names:
        return "other_spreadsheet", ""
    if any(name.startswith(("word/", "ppt/")) for name in names):
        return "document", ""
    return "archive", ""


def _chunks(archive: ZipFile, name: str) -> Iterator[bytes]:
    """The part, cut before tags. `zipfile` stops at the declared size and raises where that was a lie."""
    rest = b""
    with archive.open(name) as part:
        while chunk := part.read(_CHUNK):
            chunk = rest + chunk
            cut = max(chunk.rfind(b"<c "), chunk.rfind(b"<row"), len(chunk) - _LONGEST_TAG, 0)
            rest = chunk[cut:]
            yield chunk[:cut]
    yield rest


class _Extent:
    """How far a sheet reaches, counted from its first row and column as readers lay it out."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.cells = self.shared = self.unsaved = 0
        self.row = self.column = self.last_row = self.last_column = 0
        for chunk in chunks:
            self.unsaved += len(_UNSAVED.findall(chunk)) if b"f>" in chunk else 0
            named = _NAMED_CELL.findall(chunk)
            if len(named) + len(_EMPTY_CELL.findall(chunk)) == len(_ANY_CELL.findall(chunk)):
                self._named(named, chunk)
            else:
                self._one_by_one(chunk)
            self._check()

    def _named(self, cells: list[tuple[bytes, bytes]], chunk: bytes) -> None:
        """Every cell says where it is, as nearly all programs write it."""
        self.cells += len(cells)
        self.shared += len(_SHARES_TEXT.findall(chunk))
        rows, columns = {row for _, row in cells}, {column for column, _ in cells}
        self.row = max([self.row, *map(int, rows)])
        self.last_row = max(self.last_row, self.row)
        self.last_column = max([self.last_column, *map(_column, columns)])

    def _one_by_one(self, chunk: bytes) -> None:
        for tag, attributes in _TAG.findall(chunk):
            if tag == b"row":
                self._row(attributes)
            elif not attributes.endswith(b"/"):
                self._cell(attributes)

    def _row(self, attributes: bytes) -> None:
        found = _ROW.search(attributes)
        self.row = int(found[1]) if found else self.row + 1
        self.column = 0

    def _cell(self, attributes: bytes) -> None:
        found = _CELL.search(attributes)
        self.column = _column(found[1]) if found else self.column + 1
        self.row = int(found[2]) if found else self.row
        self.cells += 1
        self.shared += bool(_SHARES_TEXT.search(attributes))
        self.last_row, self.last_column = max(self.last_row, self.row), max(self.last_column, self.column)

    def _check(self) -> None:
        check_rows(self.last_row)
        check_columns(self.last_column)
        check_cells(max(self.cells, self.last_row * self.last_column))


def _column(letters: bytes) -> int:
    """A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + letter - 64
    return number


def _check_texts(archive: ZipFile, cells: int) -> None:
    name = next((name for name in archive.namelist() if _SHARED.fullmatch(name)), None)
    if not cells or not name:
        return
    lengths = [len(text) for text in archive.read(name).split(b"</si>")]
    if cells * max(lengths) <= LARGEST_TEXT:
        return
    total = 0
    for sheet in filter(_SHEET.fullmatch, archive.namelist()):
        for chunk in _chunks(archive, sheet):
            indices = map(int, _SHARED_INDEX.findall(chunk))
            total += sum(lengths[index] for index in indices if index < len(lengths))
    if total > LARGEST_TEXT:
        raise UnreadableImport("too_large", f"{LARGEST_TEXT // MEGABYTE} MB")
