"""Columns of plain numbers, without looking at each cell: what makes 100,000 rows a matter of a blink."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .columns import Column

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_FEWEST = 1_000  # rows; fewer are read cell by cell
_SAMPLE = 1_000
_PLAIN = b"0123456789.-"
_SURE_POINT = re.compile(r"\.(?:\d{1,2}|\d{4,})$|^-?\d{4,}\.|^-?0?\.|\.$")
_COMMA_FORM = r"^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$"
_SURE_COMMA = re.compile(r",(?:\d{1,2}|\d{4,})$|\.\d{3}[.,]|\d{4,},|^-?0,")


def plain_numbers(column: Column) -> npt.NDArray[np.float64] | None:
    """The values, NaN for empty cells; None where any cell needs a closer look.

    Plain is a column of digits, points and minus signs in which some cell shows that the point marks decimals, or that
    there are none; or the same with decimal commas.
    """
    if len(column) < _FEWEST or not all(isinstance(cell, str) for cell in column.head(_SAMPLE)):
        return None
    array = column.arrow()
    if array is None:
        return None
    text = _side_by_side(array)
    others = text.translate(None, _PLAIN)
    head = [str(cell) for cell in column.head(_SAMPLE)]
    if not others:
        return _cast(array) if b"." not in text or any(map(_SURE_POINT.search, head)) else None
    if not others.translate(None, b",") and any(map(_SURE_COMMA.search, head)):
        return _cast(_with_points(array, b"." in text))
    return None


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
