"""Numbers as people write them, read in the language's form."""

import math
import re

_DECORATION = re.compile(r"[\s\u00a0\u202f'’€$£%]|(?i:eur|gbp|usd|chf)")
_MARKS = {"en": (",", "."), "it": (".", ",")}  # thousands, decimals


class NotANumber(ValueError):
    """The text is no number in any form that the language uses."""


def parse_number(text: str, language: str) -> float | None:
    """The number in `text`; None for an empty text.

    Italian reads "1.234,5" and, where it cannot be thousands, "38.50"; English "1,234.5" and likewise "38,50".
    Raises NotANumber for everything else: words, two decimal marks, other digits than 0 to 9.
    """
    bare = _DECORATION.sub("", text).replace("−", "-")
    if not bare:
        if text.strip():
            raise NotANumber(text)
        return None
    thousands, decimals = _MARKS[language]
    grouped = rf"[+-]?\d{{1,3}}(\{thousands}\d{{3}})+(\{decimals}\d+)?"
    if re.fullmatch(grouped, bare, re.ASCII):
        plain = bare.replace(thousands, "").replace(decimals, ".")
    elif re.fullmatch(r"[+-]?(\d+[.,]?\d*|[.,]\d+)", bare, re.ASCII):
        plain = bare.replace(",", ".")
    else:
        raise NotANumber(text)
    value = float(plain)
    if math.isinf(value):
        raise NotANumber(text)
    return value


_OF = re.compile(r"\s*(?:/|\bout of\b|\bof\b|\bsu\b|\bdi\b)\s*", re.IGNORECASE)


def parse_share(text: str, language: str) -> tuple[float, float] | None:
    """The part and the whole in "12/180", "12 of 180", "12 su 180"; None where the text is no share of that form.

    Raises NotANumber where one of the two is no number, or the part is no part of the whole.
    """
    pieces = _OF.split(text.strip())
    if len(pieces) != 2:
        return None
    part, whole = (parse_number(piece, language) for piece in pieces)
    if part is None or whole is None or not 0 <= part <= whole or whole == 0:
        raise NotANumber(text)
    return part, whole
