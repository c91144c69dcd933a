"""The average of a period's weekly values and their ups and downs (MEASUREMENT 2)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Entry = tuple[float, float]  # the value of a week, and how many weeks it covers

LARGEST = 1e50  # what lies beyond cannot be squared safely, and counts nothing that a business counts
LONGEST = 1_000_000  # weeks
ROUNDING = 1e-12  # of the largest value: how far equal numbers may differ because a computer wrote them down


@dataclass(frozen=True, slots=True)
class Spread:
    """Entries summed up. Means are weighted by the weeks w that an entry covers; `n` counts entries, not weeks.

    mean = sum(w x) / W, squares = sum(w (x - mean)^2), with W = sum(w) the `weeks`.
    """

    values: tuple[float, ...]
    deviations: tuple[float, ...]  # of each value from the mean; rounding errors are taken out
    weeks: float
    mean: float
    squares: float

    @property
    def n(self) -> int:
        return len(self.values)

    @property
    def total(self) -> float:
        """The sum over all weeks: for counts, the events."""
        return self.mean * self.weeks

    @property
    def variance(self) -> float:
        """Of one week: squares / (n - 1). Needs two entries."""
        return self.squares / (self.n - 1)


def spread(entries: Sequence[Entry]) -> Spread:
    """Sum up one period or more entries. ValueError for none, for numbers not finite and for weights not above zero.

    Everything is measured from the first value, so that equal values vary by exactly nothing.
    """
    if not entries:
        raise ValueError("an average needs at least one value")
    for value, weight in entries:
        _check(value, weight)
    first = entries[0][0]
    weeks = sum(weight for _, weight in entries)
    mean = first + sum(weight * (value - first) for value, weight in entries) / weeks
    rounding = ROUNDING * max(abs(value) for value, _ in entries)
    deviations = tuple(value - mean if abs(value - mean) > rounding else 0.0 for value, _ in entries)
    squares = sum(entry[1] * off * off for entry, off in zip(entries, deviations, strict=True))
    return Spread(tuple(value for value, _ in entries), deviations, weeks, mean, squares)


def overall_mean(before: Spread, during: Spread) -> float:
    """The average week of both periods together."""
    return (before.total + during.total) / (before.weeks + during.weeks)


def _check(value: float, weight: float) -> None:
    if not math.isfinite(value) or abs(value) > LARGEST:
        raise ValueError(f"a weekly value is a finite number within ±{LARGEST:g}, not {value}")
    if not 0 < weight <= LONGEST:
        raise ValueError(f"an entry covers a number of weeks above zero, at most {LONGEST}, not {weight}")
