"""The XmR chart: a picture and a check of the data, never the verdict (MEASUREMENT 3)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

D2 = 1.128  # the expected range of two values, in standard deviations
D4 = 3.268  # upper limit of a range of two, in average ranges


@dataclass(frozen=True)
class Limits:
    """Natural limits of single weeks, in the values' unit."""

    mean: float
    lower: float  # mean - 3 moving_range / 1.128; not below 0 where no value is
    upper: float
    moving_range: float  # the average step between neighbouring weeks
    range_upper: float  # a larger step than this is unusual: 3.268 moving_range

    @property
    def sigma(self) -> float:
        """Standard deviation of a week, from the moving ranges: moving_range / 1.128."""
        return self.moving_range / D2

    def outside(self, values: Sequence[float | None]) -> list[int]:
        """The places, from 0, of the values outside the limits: unusual weeks, do you know why?"""
        return [
            place for place, value in enumerate(values) if value is not None and not self.lower <= value <= self.upper
        ]


def limits(values: Sequence[float | None]) -> Limits | None:
    """Limits mean ± 3 mRbar / 1.128 of one value a week, oldest first; None stands for a missing week.

    mRbar is the mean of |x_i - x_(i-1)|, never across a missing week. Source: Shewhart, Wheeler; NIST 6.3.2.2;
    Montgomery. The factor is often rounded to 2.66. None where no two weeks stand side by side.
    """
    known = [value for value in values if value is not None]
    if not all(math.isfinite(value) for value in known):
        raise ValueError("limits need finite numbers")
    steps = moving_ranges(values)
    if not steps:
        return None
    mean, step = math.fsum(known) / len(known), math.fsum(steps) / len(steps)
    lower = mean - 3 * step / D2
    return Limits(mean, max(lower, 0.0) if min(known) >= 0 else lower, mean + 3 * step / D2, step, D4 * step)


def moving_ranges(values: Sequence[float | None]) -> list[float]:
    """|x_i - x_(i-1)| of neighbouring weeks; a missing week (None) has no neighbours."""
    return [abs(after - before) for before, after in pairwise(values) if before is not None and after is not None]
