"""Amounts in more than one currency: they are never added up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import column_names as names
from .asking import Asking
from .cells import spelled
from .columns import Column
from .results import Problem

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LONGEST = 12  # signs of the name of a currency


def leave_out_other_currencies(
    days: npt.NDArray[np.int64], others: Sequence[Column], asking: Asking, problems: list[Problem]
) -> None:
    """Where a column names several currencies, only the rows of the one that the owner chooses stay."""
    import numpy as np

    column = next((column for column in others if names.is_currency(column.name)), None)
    if column is None:
        return
    distinct = column.distinct()
    used = np.bincount(distinct.codes[days > 0], minlength=len(distinct.cells)).tolist()
    texts = {code: spelled(cell) for code, cell in enumerate(distinct.cells)}
    counts = {text: used[code] for code, text in texts.items() if used[code] and 0 < len(text) <= _LONGEST}
    if len(counts) < 2:
        return
    chosen = asking.ask("currency", sorted(counts, key=lambda text: -counts[text]), column.name)
    strange = [code for code, text in texts.items() if text in counts and text != chosen]
    rows = np.isin(distinct.codes, strange) & (days > 0)
    days[rows] = 0
    problems.append(Problem("other_currency", None, str(int(rows.sum()))))
