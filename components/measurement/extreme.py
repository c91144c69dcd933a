"""Starting at an extreme moment: what is unusually bad or good drifts back by itself (MEASUREMENT 6, M14)."""

import math
from collections.abc import Sequence
from statistics import NormalDist
from typing import Literal

from .spread import Entry, spread

FEWEST = 8  # entries from which it can be seen
LATEST = 4  # entries: the moment
CUT = 1.28  # standard deviations: the outer tenth


def extreme_moment(before: Sequence[Entry]) -> Literal["high", "low"] | None:
    """Whether the last 4 weeks of a baseline of 8 or more lie outside mean ± 1.28 s / 2 of the earlier ones; s / 2 is
    the standard error of an average of 4."""
    if len(before) < FEWEST:
        return None
    earlier, latest = spread(before[:-LATEST]), spread(before[-LATEST:])
    off, reach = latest.mean - earlier.mean, CUT * math.sqrt(earlier.variance) / math.sqrt(LATEST)
    if abs(off) <= reach:
        return None
    return "high" if off > 0 else "low"


def drift_back(within: float, between: float, cut: float = CUT, weeks: int = 1) -> float:
    """How far a number chosen because it lay beyond `cut` standard deviations comes back by itself, in its unit.

    sigma_w^2 / sqrt(sigma_w^2 + sigma_b^2) * phi(z) / (1 - Phi(z)), `within` the standard deviation of a week and
    `between` that of the underlying averages; for an average of m weeks sigma_w^2 is divided by m. Source: Barnett,
    van der Pols and Dobson 2005 (IJE 34: 215).
    """
    if min(within, between) < 0 or weeks < 1:
        raise ValueError("standard deviations are not below zero, and an average takes at least one week")
    variance, normal = within * within / weeks, NormalDist()
    total = math.sqrt(variance + between * between)
    return variance / total * normal.pdf(cut) / (1 - normal.cdf(cut)) if total else 0.0
