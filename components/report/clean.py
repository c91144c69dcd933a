"""Text of any origin made printable: a font has to know every character that goes on paper."""

import re
from collections.abc import Container
from unicodedata import bidirectional, category, normalize

UNKNOWN = "☐"  # stands for a character that no font here can draw

_ENDS_OF_LINES = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_MANY_EMPTY_LINES = re.compile(r"\n\s*\n\s*\n")
_VARIATIONS = range(0xFE00, 0xFE10)


class Printable(dict[int, str]):
    """A table for `str.translate` that knows which characters the fonts cover. It fills itself as it is used."""

    def __init__(self, covered: Container[int]) -> None:
        super().__init__({ord("\n"): "\n", ord("\t"): " ", 0xA0: "\xa0", 0x202F: "\xa0"})
        self._covered = covered

    def __missing__(self, code: int) -> str:
        self[code] = self._shown(code)
        return self[code]

    def _shown(self, code: int) -> str:
        kind = category(chr(code))
        if kind == "Zs":
            return " "
        if kind in ("Cc", "Cf") or code in _VARIATIONS:
            return ""
        return chr(code) if code in self._covered else UNKNOWN

    def clean(self, text: str) -> str:
        """Composed characters, single line ends, no control or format characters, no more than one empty line."""
        composed = normalize("NFC", _ENDS_OF_LINES.sub("\n", text))
        return _MANY_EMPTY_LINES.sub("\n\n", composed.translate(self)).strip()


def needs_shaping(text: str) -> bool:
    """Whether letters join, turn round or carry marks: Arabic, Hebrew, Devanagari, Thai, combining accents."""
    return not text.isascii() and any(_joins(character) for character in text)


def runs_leftwards(text: str) -> bool:
    """Whether the first letter belongs to a script written from right to left."""
    if text.isascii():
        return False
    return next((kind != "L" for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), False)


def _joins(character: str) -> bool:
    return bidirectional(character) in ("R", "AL") or category(character) in ("Mn", "Mc")
