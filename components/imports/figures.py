"""One cell that says how much. 1.204 stays open: what it is under a decimal point, and under a decimal comma."""

import math
import re
from functools import lru_cache
from typing import Literal, NamedTuple

from .cells import Cell

DecimalMark = Literal[".", ","]
LONGEST = 40  # signs of a number, currency included
_TOO_LARGE = 1e15  # beyond, a number of the usual kind is no longer exact

MISSING = frozenset({
    "", "-", "--", "---", "–", "—", "−", ".", "…", "...", "?", "/", "nan", "null", "none", "nil", "n/d", "nd", "n.d.",
    "n/a", "na", "n.a.", "#n/a", "#n/d", "#nv", "n.v.", "k.a.", "s/d", "s.d.", "n.c.", "(not set)", "not available",
    "non disponibile", "no disponible", "missing", "mancante", "undefined", "non rilevato",
})  # fmt: skip

CURRENCY = r"€|us\$|r\$|a\$|c\$|\$|£|¥|₹|zł|kr\.?|fr\.|eur|euro|usd|gbp|chf|jpy|sek|nok|dkk|pln|czk|cad|aud|brl|mxn"
_SPACES = r"[ \u00a0\u2007\u2009\u202f]"
_SIGN = r"[-+−–]"
_FIGURE = re.compile(
    rf"(?P<below><)?{_SPACES}*(?P<sign>{_SIGN})?{_SPACES}*(?P<before>{CURRENCY})?{_SPACES}*(?P<inner>{_SIGN})?{_SPACES}*"
    rf"(?P<body>(?:\d|[.,](?=\d))[\d.,'’\u00a0\u2007\u2009\u202f ]*(?:e[+-]?\d{{1,3}})?)"
    rf"{_SPACES}*(?P<percent>%)?{_SPACES}*(?P<after>{CURRENCY})?{_SPACES}*(?P<trailing>[-−])?",
    re.IGNORECASE | re.ASCII,
)


def _form(decimal: str, thousands: str, other_groups: str) -> re.Pattern[str]:
    """Whole digits, bare or in groups of three by either usual mark, then decimals and a power of ten."""
    groups = "|".join(rf"[1-9]\d{{0,2}}(?:{mark}\d{{3}})+" for mark in (thousands, "['’]", " "))
    whole = rf"\d+|{groups}|{other_groups}"
    return re.compile(rf"(?P<whole>{whole})?(?:{decimal}(?P<part>\d*))?(?P<power>e[+-]?\d+)?", re.IGNORECASE | re.ASCII)


_INDIAN = r"[1-9]\d?(?:,\d{2})+,\d{3}"
_FORMS: dict[DecimalMark, re.Pattern[str]] = {".": _form(r"\.", ",", _INDIAN), ",": _form(",", r"\.", r"(?!)")}


class Figure(NamedTuple):
    """What a cell is worth. `point` and `comma` are its values with that decimal mark, None where it can't have it."""

    point: float | None
    comma: float | None
    percent: bool = False
    currency: str = ""
    below: bool = False  # “<1”: less than the value
    leading_zero: bool = False  # 00123: rather a code than a number

    def value(self, decimal: DecimalMark) -> float | None:
        """With the mark of the column, or the one way in which the cell can be read."""
        point, comma = self.point, self.comma
        if point is None or comma is None:
            return comma if point is None else point
        return point if decimal == "." else comma

    @property
    def is_open(self) -> bool:
        return self.point is not None and self.comma is not None and self.point != self.comma


class NoFigure(NamedTuple):
    """A cell without a value: nothing there, or something that is no number."""

    code: Literal["missing", "not_a_number", "number_too_large"]


def read_figure(cell: Cell) -> Figure | NoFigure:
    if isinstance(cell, bool):
        return NoFigure("not_a_number")
    if isinstance(cell, int | float):
        return _of_number(cell)
    if cell is None:
        return NoFigure("missing")
    return _of_text(cell) if isinstance(cell, str) else NoFigure("not_a_number")


def _of_number(cell: int | float) -> Figure | NoFigure:
    if isinstance(cell, float) and math.isnan(cell):
        return NoFigure("missing")
    if abs(cell) >= _TOO_LARGE:
        return NoFigure("number_too_large" if cell - cell == 0 else "not_a_number")
    return Figure(float(cell), float(cell))


@lru_cache(maxsize=20_000)
def _of_text(text: str) -> Figure | NoFigure:
    text = text.strip().strip("\u200b\u200e\ufeff").removeprefix("'")
    if text.lower() in MISSING:
        return NoFigure("missing")
    bracketed = len(text) > 2 and text[0] == "(" and text[-1] == ")"
    found = _FIGURE.fullmatch(text[1:-1] if bracketed else text) if len(text) <= LONGEST else None
    if not found or (found["before"] and found["after"]):
        return NoFigure("not_a_number")
    signs = [found["sign"], found["inner"], found["trailing"], "-" if bracketed else None]
    given = [sign for sign in signs if sign]
    if len(given) > 1:
        return NoFigure("not_a_number")
    factor = -1.0 if given and given[0] != "+" else 1.0
    body = re.sub(_SPACES, " ", found["body"]).strip()
    point, comma = (_value(body, decimal) for decimal in _FORMS)
    if point is None and comma is None:
        return NoFigure("not_a_number")
    if any(value is not None and not abs(value) < _TOO_LARGE for value in (point, comma)):
        return NoFigure("number_too_large")
    return Figure(
        None if point is None else factor * point,
        None if comma is None else factor * comma,
        bool(found["percent"]),
        (found["before"] or found["after"] or "").lower(),
        bool(found["below"]),
        body.isdigit() and len(body) > 1 and body[0] == "0",
    )


def _value(body: str, decimal: DecimalMark) -> float | None:
    found = _FORMS[decimal].fullmatch(body)
    if not found or not (found["whole"] or found["part"]):
        return None
    whole = re.sub(r"\D", "", found["whole"] or "0")
    value = float(f"{whole}.{found['part'] or 0}{found['power'] or ''}")
    vanished = value == 0 and re.search("[1-9]", whole + (found["part"] or ""))
    return None if vanished else value
