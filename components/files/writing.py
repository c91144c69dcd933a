"""A workbook as a JSON file."""

from components.workbook import Workbook


def dumps(book: Workbook) -> bytes:
    """UTF-8 JSON, indented, with a line end at the end of the file. Equal books give equal bytes."""
    return book.model_dump_json(indent=2).encode() + b"\n"
