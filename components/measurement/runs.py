"""Runs on one side of the middle: further signs, on the picture, that a baseline was not steady (MEASUREMENT 3)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

FEWEST = 10  # values from which runs say anything


@dataclass(frozen=True)
class Runs:
    longest: int  # values in a row on one side
    crossings: int  # changes of side
    longest_expected: int  # a longer run is unusual
    crossings_expected: int  # fewer crossings are unusual

    @property
    def unusual(self) -> bool:
        return self.longest > self.longest_expected or self.crossings < self.crossings_expected


def runs(values: Sequence[float], middle: float) -> Runs | None:
    """Runs of the values about `middle` (their median or mean); values that lie on it do not count.

    Unusual: longest run > round(log2 n) + 3, or crossings < the 5% point of Binomial(n-1, 1/2). None below 10 values.
    Source: Anhøj and Olesen 2014 (PLoS ONE 9: e113825).
    """
    sides = [value > middle for value in values if value != middle]
    n = len(sides)
    if n < FEWEST:
        return None
    lengths = [len(list(run)) for _, run in groupby(sides)]
    return Runs(max(lengths), len(lengths) - 1, round(math.log2(n)) + 3, _fewest_crossings(n))


def _fewest_crossings(n: int) -> int:
    """The smallest c with P(Binomial(n-1, 1/2) <= c) >= 5%."""
    reached, crossings = 1, 0
    while reached * 20 < 2 ** (n - 1):
        crossings += 1
        reached += math.comb(n - 1, crossings)
    return crossings
