"""QR codes of links, dark on light with their quiet zone, as large as a telephone’s camera needs them on paper."""

from io import BytesIO
from math import ceil

import segno

from .addresses import NoLink

DPI = 300
SMALLEST_SIDE = 30.0  # mm, quiet zone and all
SMALLEST_MODULE = 0.5  # mm: smaller squares run into each other on a cheap printer
DARK, LIGHT = "black", "white"  # always: many cameras don’t read light on dark
MM_PER_INCH = 25.4


def qr_svg(link: str) -> bytes:
    """For whoever prints it: 3 cm wide or more, without a limit to its sharpness. Raises NoLink."""
    code, file = _qr_code(link), BytesIO()
    scale = ceil(_module(code) * 100) / 100
    code.save(file, kind="svg", scale=scale, unit="mm", dark=DARK, light=LIGHT)
    return file.getvalue()


def qr_png(link: str) -> bytes:
    """For a document or a message: whole dots for each square, 3 cm wide or more at 300 dots an inch. Raises NoLink."""
    code, file = _qr_code(link), BytesIO()
    scale = ceil(_module(code) * DPI / MM_PER_INCH)
    code.save(file, kind="png", scale=scale, dpi=DPI, dark=DARK, light=LIGHT)
    return file.getvalue()


def _qr_code(link: str) -> segno.QRCode:
    """Error level M, or a better one where it costs no more squares: a seventh may be dirty or torn."""
    if not link:
        raise NoLink("empty")
    try:
        return segno.make_qr(link, error="m", boost_error=True)
    except segno.DataOverflowError:
        raise NoLink("too_long") from None


def _module(code: segno.QRCode) -> float:
    """The side of one square in mm; the quiet zone that the standard asks for belongs to the whole."""
    squares, _ = code.symbol_size()
    return max(SMALLEST_SIDE / squares, SMALLEST_MODULE)
