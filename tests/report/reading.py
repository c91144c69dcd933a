"""A PDF read as its reader would."""

from io import BytesIO
from itertools import pairwise

from pypdf import PageObject, PdfReader

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


def dashed_steps(page: PageObject) -> list[float]:
    """How high, in points, the level pieces of dashed lines of many pieces lie, from left to right."""
    drawn: list[tuple[bytes, list[float]]] = []

    def keep(operator: bytes, operands: list[float], *_: object) -> None:
        if operator in (b"d", b"m", b"l", b"S"):
            drawn.append((operator, operands))

    page.extract_text(visitor_operand_before=keep)
    heights: list[float] = []
    dashed, path = False, list[tuple[float, float]]()
    for operator, operands in drawn:
        if operator == b"d":
            dashed = bool(operands[0])
        elif operator == b"S":
            if dashed and len(path) > 2:
                heights += [one[1] for one, other in pairwise(path) if one[1] == other[1]]
            path = []
        else:
            path.append((float(operands[0]), float(operands[1])))
    return heights
