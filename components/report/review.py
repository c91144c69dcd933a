"""The review of one pilot as a PDF: the verdict, the picture, the money, the rule, and what was learned."""

from datetime import date

from components.texts import words_for
from components.workbook import Workbook


def review_pdf(
    book: Workbook, pilot_id: str, *, language: str, today: date, paper: str = "A4", attach: bool = True
) -> bytes:
    """One pilot's review on "A4" or "Letter" paper, with the plan's file inside if `attach`. Equal input gives equal
    bytes."""
    from .printing import print_review  # fpdf2 takes a quarter of a second to import: only where a PDF is made

    pilot = next(pilot for pilot in book.pilots if pilot.id == pilot_id)
    return print_review(book, pilot, words_for(language), today, paper, attach)
