"""The fonts, what they cover and how wide their characters are."""

import atexit
import logging
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import font_source_sans_pro
import pymupdf_fonts

from .clean import Printable

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.fonts import TTFFont

logging.getLogger("fontTools.subset").setLevel(logging.WARNING)

SHAPING = find_spec("uharfbuzz") is not None
POINT = 25.4 / 72  # millimetres

_FILES = {"": "SourceSansPro", "B": "SourceSansProSemibold", "L": "SourceSansProLight"}
_FALLBACK = "firago"


class Typefaces:
    """Source Sans in three weights; FiraGO stands in for the scripts that it lacks, loaded only where one occurs."""

    def __init__(self, pdf: "FPDF", alphabet: set[str]) -> None:
        self._pdf = pdf
        for face, name in _FILES.items():
            pdf.add_font(_family(face), fname=font_source_sans_pro.font_files_ttf[name])
        self.everyday = frozenset(self._font("").cmap)
        covered = set(self.everyday)
        self._spare: TTFFont | None = None
        if any(ord(character) not in covered for character in alphabet if character.isprintable()):
            pdf.add_font(_FALLBACK, fname=_fallback_file())
            pdf.set_fallback_fonts([_FALLBACK], exact_match=False)
            self._spare = _truetype(pdf, _FALLBACK)
            covered |= set(self._spare.cmap)
        self.printable = Printable(covered)
        self._widths = {face: self._widths_of(face) for face in _FILES}

    def select(self, face: str, size: float) -> None:
        self._pdf.set_font(_family(face), size=size)

    def select_spare(self, text: str, size: float) -> None:
        """The spare font, if it has all of the text: a line in one font keeps the order of its words when copied."""
        if self._spare and all(ord(character) in self._spare.cmap for character in text):
            self._pdf.set_font(_FALLBACK, size=size)

    def width(self, text: str, face: str, size: float) -> float:
        """Millimetres, before letters join."""
        known = self._widths[face]
        return sum(known.get(ord(character), 0.0) for character in text) * size / 1000 * POINT

    def _widths_of(self, face: str) -> dict[int, float]:
        spare = dict(self._spare.cw) if self._spare else {}
        return spare | dict(self._font(face).cw)

    def _font(self, face: str) -> "TTFFont":
        return _truetype(self._pdf, _family(face))


def _family(face: str) -> str:
    return f"source{face.lower()}"


def _truetype(pdf: "FPDF", family: str) -> "TTFFont":
    from fpdf.fonts import TTFFont

    font = pdf.fonts[family]
    assert isinstance(font, TTFFont)
    return font


@cache
def _fallback_file() -> Path:
    """FiraGO comes as bytes, and fpdf2 wants a file: it lies in a folder of this process, until its end."""
    folder: TemporaryDirectory[str] = TemporaryDirectory(prefix="fonts-")
    atexit.register(folder.cleanup)
    path = Path(folder.name, "FiraGO.ttf")
    path.write_bytes(pymupdf_fonts.myfont("figo"))
    return path
