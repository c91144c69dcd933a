"""The whole plan as a PDF: a first page for the wall, then every answer, step by step."""

from datetime import date

from components.texts import words_for
from components.workbook import Workbook


def plan_pdf(book: Workbook, *, language: str, today: date, paper: str = "A4", attach: bool = True) -> bytes:
    """The plan on "A4" or "Letter" paper, with the plan's file inside if `attach`. Equal input gives equal bytes."""
    from .printing import print_plan  # fpdf2 takes a quarter of a second to import: only where a PDF is made

    return print_plan(book, words_for(language), today, paper, attach)
