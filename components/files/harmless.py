"""Text for a cell of a spreadsheet that no spreadsheet takes for a formula."""

import unicodedata

BEGINS_A_FORMULA = frozenset("=+-@−")
SHOWN_AS_TEXT = "'"  # a spreadsheet takes what follows it for text
_NOT_SEEN = ("C", "Z")  # categories: control and format characters, spaces of every kind


def harmless(text: str) -> str:
    """The text on one line, with an apostrophe before what would begin a formula, be it after spaces or full width.

    Tabs, line ends and control characters become spaces: some spreadsheets begin a new cell or row there. Only text
    goes through here. A number that the workbook has worked out stays a number, below zero too.
    """
    seen = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text)
    line = " ".join(seen.split())
    return SHOWN_AS_TEXT + line if _first_sign(line) in BEGINS_A_FORMULA else line


def _first_sign(line: str) -> str:
    """The first sign that is seen, as it is written at its plain width."""
    first = next((c for c in line if not unicodedata.category(c).startswith(_NOT_SEEN)), "")
    return unicodedata.normalize("NFKC", first)[:1]
