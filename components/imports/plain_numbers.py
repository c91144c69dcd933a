"""Columns of plain numbers, without looking at each cell: what makes 100,000 rows a matter of a blink."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .columns import Column
from .figures import CURRENCY

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_FEWEST = 1_000  # rows; fewer are read cell by cell
_SAMPLE = 1_000
_PLAIN = b"0123456789.-"
_POINT_FORM = r"^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$"
_SURE_GROUPS = re.compile(r"\.(?:\d{1,2}|\d{4,})$|,\d{3}[.,]|\d{4,}\.")
_WITH_CURRENCY = re.compile(rf"-?(?P<before>{CURRENCY})? ?-?[\d.,]+[ \u00a0]?(?P<after>{CURRENCY})?", re.IGNORECASE)
_SURE_POINT = re.compile(r"\.(?:\d{1,2}|\d{4,})$|^-?\d{4,}\.|^-?0?\.|\.$")
_COMMA_FORM = r"^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$"
_SURE_COMMA = re.compile(r",(?:\d{1,2}|\d{4,})$|\.\d{3}[.,]|\d{4,},|^-?0,")


class Plain(NamedTuple):
    values: npt.NDArray[np.float64]
    currency: str  # that stands in the cells; "" where none does


def plain_numbers(column: Column) -> Plain | None:
    """The values, NaN for empty cells; None where any cell needs a closer look.

    Plain is a column of digits, points and minus signs in which some cell shows that the point marks decimals, or that
    there are none; or the same with decimal commas. One and the same currency may stand before or after each figure.
    """
    if len(column) < _FEWEST or not all(isinstance(cell, str) for cell in column.head(_SAMPLE)):
        return None
    array = column.arrow()
    if array is None:
        return None
    head = [str(cell) for cell in column.head(_SAMPLE)]
    currency = ""
    if _side_by_side(array).translate(None, _PLAIN + b","):
        currency = _currency_in(head)
        array = _without(array, currency) if currency else None
        head = [re.sub(rf"{re.escape(currency)}|\s", "", cell, flags=re.IGNORECASE) for cell in head]
    values = _read(array, head) if array is not None else None
    return None if values is None else Plain(values, currency)


def _read(array: Any, head: list[str]) -> npt.NDArray[np.float64] | None:
    text = _side_by_side(array)
    others = text.translate(None, _PLAIN)
    if not others:
        return _cast(array) if b"." not in text or any(map(_SURE_POINT.search, head)) else None
    if others.translate(None, b","):
        return None
    if b"." in text and any(map(_SURE_GROUPS.search, head)):
        return _cast(_without_groups(array))
    if any(map(_SURE_COMMA.search, head)):
        return _cast(_with_points(array, b"." in text))
    return None


def _currency_in(head: list[str]) -> str:
    """The one that the first cells hold, in small letters; "" where there are several, or none."""
    found = [_WITH_CURRENCY.fullmatch(cell) for cell in head if cell]
    signs = {(one["before"] or one["after"] or "").lower() for one in found if one}
    return next(iter(signs)) if len(signs) == 1 else ""


def _without(array: Any, currency: str) -> Any:
    """The cells without their currency; None where it stands anywhere but before or after the figure."""
    import pyarrow.compute as pc

    sign = f"(?i:{re.escape(currency)})"
    right = pc.match_substring_regex(array, rf"^(?:-?{sign} ?-?[0-9.,]+|-?[0-9.,]+[ \x{{a0}}]?{sign}|-?[0-9.,]*)$")
    if not pc.all(right).as_py():
        return None
    return pc.replace_substring_regex(array, rf"[ \x{{a0}}]|{sign}", "")


def _without_groups(array: Any) -> Any:
    """Commas that group thousands go, if they stand where they should."""
    import pyarrow.compute as pc

    right = pc.or_(pc.match_substring_regex(array, _POINT_FORM), pc.equal(array, ""))
    return pc.replace_substring(array, ",", "") if pc.all(right).as_py() else None


def _side_by_side(array: Any) -> bytes:
    """The text of all cells, as Arrow keeps it."""
    data = array.buffers()[2]
    return data.to_pybytes() if data is not None else b""


def _with_points(array: Any, grouped: bool) -> Any:
    """Points for decimal commas; points that group thousands go, if they stand where they should."""
    import pyarrow.compute as pc

    if not grouped:
        return pc.replace_substring(array, ",", ".")
    right = pc.or_(pc.match_substring_regex(array, _COMMA_FORM), pc.equal(array, ""))
    if not pc.all(right).as_py():
        return None
    return pc.replace_substring(pc.replace_substring(array, ".", ""), ",", ".")


def _cast(array: Any) -> npt.NDArray[np.float64] | None:
    import pyarrow as pa
    import pyarrow.compute as pc

    if array is None or _holds_codes(array):
        return None
    try:
        values = pc.cast(pc.if_else(pc.equal(array, ""), None, array), pa.float64())
    except pa.ArrowInvalid:
        return None
    found: npt.NDArray[np.float64] = values.to_numpy(zero_copy_only=False)
    return found if not (abs(found) >= 1e15).any() else None


def _holds_codes(array: Any) -> bool:
    """Whether a number begins with a nought that is not its only digit before the point: 00123."""
    import pyarrow.compute as pc

    noughts = array.filter(pc.starts_with(array, "0"))
    return bool(len(noughts)) and bool(pc.any(pc.match_substring_regex(noughts, r"^0\d")).as_py())
