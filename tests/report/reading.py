"""A PDF read as its reader would."""

from io import BytesIO

from pypdf import PdfReader

from components.report import plan_pdf
from components.workbook import Workbook

from .books import TODAY


def printed(book: Workbook, language: str = "en", paper: str = "A4") -> PdfReader:
    return PdfReader(BytesIO(plan_pdf(book, language=language, today=TODAY, paper=paper)))


def text_of(pdf: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in pdf.pages)


def squeezed(text: str) -> str:
    """Without blanks: lines may break anywhere."""
    return "".join(text.split())
