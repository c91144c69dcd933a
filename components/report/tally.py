"""A sheet for beside the till or the phone: how did they hear of us? One mark for each person (M21)."""

from datetime import date

from components.texts import words_for
from components.workbook import Workbook


def tally_sheet_pdf(book: Workbook, pilot_id: str, *, language: str, today: date, paper: str = "A4") -> bytes:
    """A page for each week of the pilot, more where there are many answers; one without days while they are open.

    Equal input gives equal bytes.
    """
    from .tally_pages import print_tally_sheet  # fpdf2 takes a quarter of a second to import: only where a PDF is made

    pilot = next(pilot for pilot in book.pilots if pilot.id == pilot_id)
    return print_tally_sheet(book, pilot, words_for(language), today, paper)
