"""Bytes to text: the encodings that office programs and web panels write."""

import codecs
import re

from .results import Problem, UnreadableImport

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = ("cp1252", "mac_roman", "cp850")
_OTHERS = ["cp1250", "cp1251", "cp1253", "cp1254"]
_MOST_USUAL = frozenset("àèéìòùÀÈÉ€‘’“”–…°áíóúñüöäß")
_USUAL = frozenset("àèéìòùÀÈÉÌÒÙáíóúñÁÍÓÚÑçÇäöüÄÖÜßâêîôûëïãõåøæ€£§°ºª«»‘’“”–—…·•®™©¿¡´\xa0½²³±×")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x19]")
_SAMPLE = 20_000
_MOST_CONTROLS = 0.01  # of all signs; a text has next to none
_MOST_NULS = 0.5


def decoded(data: bytes) -> tuple[str, list[Problem]]:
    """The text without its mark, with line ends as they are, and what is odd about it.

    Raises UnreadableImport where the bytes are no text.
    """
    text, problems = _text(data)
    if "\0" in text:
        if text.count("\0") > _MOST_NULS * len(text):
            raise UnreadableImport("not_a_table")
        text = text.replace("\0", "")
        problems.append(Problem("nul_signs"))
    if _looks_binary(text):
        raise UnreadableImport("not_a_table")
    return text.removeprefix("\ufeff"), problems


def _text(data: bytes) -> tuple[str, list[Problem]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], encoding)
    wide = _wide_without_mark(data)
    if wide:
        return _lenient(data, wide)
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for sign in text if sign > "\x7f") - bad
    if good > 10 * bad:
        return text, [Problem("odd_signs")]
    return data.decode(_old_encoding(data), "replace"), []


def _lenient(data: bytes, encoding: str) -> tuple[str, list[Problem]]:
    """A cut last sign, or a lone half of one, costs that sign and no more."""
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        return data.decode(encoding, "replace"), [Problem("odd_signs")]


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 shows by its zeros, which stand at every other place."""
    head = data[:_SAMPLE]
    if len(head) < 4:
        return None
    even, odd = head[0::2].count(0) / len(head[0::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    if even > 0.4 and odd < 0.05:
        return "utf-16-be"
    return None


def _old_encoding(data: bytes) -> str:
    """The first of the western ones whose letters are the usual ones; else the best guess."""
    sample = b"\n".join(line for line in data[: 10 * _SAMPLE].splitlines() if not line.isascii())[:_SAMPLE]
    for expected in (_MOST_USUAL, _USUAL):
        for encoding in _WESTERN:
            foreign = [sign for sign in sample.decode(encoding, "replace") if sign > "\x7f"]
            if sum(sign in expected for sign in foreign) >= 0.9 * len(foreign):
                return encoding
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_OTHERS).best()
    return best.encoding if best else "cp1252"


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) > 2 + _MOST_CONTROLS * len(sample)
