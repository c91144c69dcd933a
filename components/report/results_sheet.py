"""A sheet to fill in by hand, week by week: the number, the hours, the cash, and what else happened (M18, M21)."""

from datetime import date

from components.texts import words_for
from components.workbook import Workbook


def results_sheet_pdf(book: Workbook, pilot_id: str, *, language: str, today: date, paper: str = "A4") -> bytes:
    """A row for each week of the pilot; without days while they are open. Equal input gives equal bytes."""
    from .results_pages import print_results_sheet  # fpdf2 takes a quarter of a second to import

    pilot = next(pilot for pilot in book.pilots if pilot.id == pilot_id)
    return print_results_sheet(book, pilot, words_for(language), today, paper)
