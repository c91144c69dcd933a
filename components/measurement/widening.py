"""How much wider a range must be because neighbouring weeks resemble each other (MEASUREMENT 2)."""

import math

from .spread import Spread

FEW = 1.3  # too few entries, or gaps: how alike neighbours are cannot be seen
LEAST = 1.1
STICKIEST = 0.6
FEWEST_BEFORE, FEWEST = 6, 12  # entries from which stickiness can be estimated


def stickiness(before: Spread, during: Spread) -> float:
    """How alike neighbouring weeks are, from 0 (not at all) to 0.6.

    r = sum(e_t e_(t-1)) / (SS_x + SS_y) inside both periods, e being deviations from the period's own mean,
    plus [(n_b-1)/n_b + (n_p-1)/n_p] / (n_b+n_p-2), which such a sum of a short series lacks. Source: lag-1
    autocorrelation; the correction and the bounds are the method's own, supported by its simulations.
    """
    squares = before.squares + during.squares
    if squares == 0:
        return 0.0
    lacking = ((before.n - 1) / before.n + (during.n - 1) / during.n) / (before.n + during.n - 2)
    return min(max((_neighbours(before) + _neighbours(during)) / squares + lacking, 0.0), STICKIEST)


def widening(before: Spread, during: Spread, *, gaps: bool = False) -> float:
    """The factor f: 1.3 with few entries or gaps, else sqrt((1+r)/(1-r)) of the stickiness r, at least 1.1.

    The square root is the growth of a mean's standard error under AR(1), in large samples.
    """
    if gaps or before.n < FEWEST_BEFORE or before.n + during.n < FEWEST:
        return FEW
    r = stickiness(before, during)
    return max(LEAST, math.sqrt((1 + r) / (1 - r)))


def _neighbours(period: Spread) -> float:
    return sum(one * next_one for one, next_one in zip(period.deviations, period.deviations[1:], strict=False))
