"""How high a picture reaches, where its few lines lie, and how labels keep out of each other's way."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from math import ceil, floor, log10
from typing import NamedTuple

MOST_LINES = 3  # above the bottom edge
AS_GOOD_AS_ZERO = 1e-9


class Scale(NamedTuple):
    low: float
    high: float
    lines: list[float]  # round values, ascending, never fewer than two


def fit(values: Iterable[float]) -> Scale:
    """A little room above and below. It need not start at zero, and goes below zero only where a value does."""
    known = list(values) or [0.0]
    low, high = min(known), max(known)
    size = max(abs(low), abs(high))
    room = max(0.12 * (high - low), 0.05 * size) if size > AS_GOOD_AS_ZERO else 1.0
    return _lined(max(low - room, 0.0) if low >= 0 else low - room, high + room)


def _lined(low: float, high: float) -> Scale:
    for step in _steps(high - low):
        lines = step.between(low, high)
        if sum(line > low for line in lines) <= MOST_LINES:
            break
    if len(lines) == 1:  # the nearer neighbour joins, at the edge
        below, above = lines[0] - step.size, lines[0] + step.size
        low, high = (below, high) if low - below < above - high else (low, above)
        lines = step.between(low, high)
    return Scale(low, high, lines)


class _Step(NamedTuple):
    """`digits` times ten to the `power`: kept apart so that three tenths come out as 0.3."""

    digits: int
    power: int

    @property
    def size(self) -> float:
        return self._times(1)

    def between(self, low: float, high: float) -> list[float]:
        return [self._times(n) for n in range(ceil(low / self.size), floor(high / self.size) + 1)]

    def _times(self, n: int) -> float:
        whole = n * self.digits
        return float(whole * 10**self.power) if self.power >= 0 else whole / 10**-self.power


def _steps(span: float) -> Iterator[_Step]:
    """Round steps, from far too small upwards."""
    return (_Step(digits, power) for power in count(floor(log10(span)) - 2) for digits in (10, 20, 25, 50))


def spread(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Move ascending places apart to `least`, each group staying about its own middle, all between low and high."""
    groups: list[list[float]] = []
    for index, place in enumerate(places):
        groups.append([place - index * least])
        while len(groups) > 1 and _mean(groups[-2]) > _mean(groups[-1]):
            last = groups.pop()
            groups[-1].extend(last)
    top = high - (len(places) - 1) * least
    settled = [max(low, min(_mean(group), top)) for group in groups for _ in group]
    return [place + index * least for index, place in enumerate(settled)]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
