"""Ranges of a single average, rate or share, and of the ratio of two rates of events."""

import math
from collections.abc import Sequence

from .quantiles import beta_quantile, chi_square_quantile, t_quantile, upper_tail
from .ranges import Range
from .spread import Entry, spread


def mean_interval(entries: Sequence[Entry], confidence: float = 0.90) -> Range:
    """The average week and its range, mean ± t * sqrt(s2 / W), in the values' unit; endless for a single entry.

    Source: Student 1908.
    """
    period = spread(entries)
    tail = upper_tail(confidence)
    if period.n == 1:
        return Range(-math.inf, period.mean, math.inf)
    reach = t_quantile(tail, period.n - 1) * math.sqrt(period.variance / period.weeks)
    return Range(period.mean - reach, period.mean, period.mean + reach)


def rate_interval(events: float, weeks: float, confidence: float = 0.90) -> Range:
    """Events a week and their exact range: chi2_0.05(2k) / 2T to chi2_0.95(2k+2) / 2T for a 9-in-10 range.

    No events at all: from 0 to the one-sided bound, 3.0 / T for a 9-in-10 range. Source: Garwood 1936.
    """
    _check(events, weeks)
    tail = upper_tail(confidence)
    low = chi_square_quantile(1 - tail, 2 * events) / (2 * weeks) if events else 0.0
    return Range(low, events / weeks, chi_square_quantile(tail, 2 * events + 2) / (2 * weeks))


def share_interval(part: float, whole: float, confidence: float = 0.90) -> Range:
    """`part` of `whole` as a share from 0 to 1 and its exact range; without a whole, anything from 0 to 1.

    From BetaInv(0.05; k, n-k+1) to BetaInv(0.95; k+1, n-k) for a 9-in-10 range. Source: Clopper and Pearson 1934.
    """
    if not 0 <= part <= whole < math.inf:
        raise ValueError(f"{part} is no part of {whole}")
    tail, rest = upper_tail(confidence), whole - part
    low = beta_quantile(1 - tail, part, rest + 1) if part else 0.0
    high = beta_quantile(tail, part + 1, rest) if rest else 1.0
    return Range(low, part / whole if whole else 0.5, high)


def rate_ratio(
    events_during: float, weeks_during: float, events_before: float, weeks_before: float, confidence: float = 0.90
) -> Range:
    """The rate during the pilot as a multiple of the rate before, with its exact range.

    Given all events, the pilot's share p of them has the range of Clopper and Pearson, and
    rho = p / (1-p) * T_b / T_a. Without events before there is no upper end (infinity). Source: Przyborowski and
    Wilenski 1940; R's poisson.test.
    """
    _check(events_during, weeks_during)
    _check(events_before, weeks_before)
    share = share_interval(events_during, events_during + events_before, confidence)
    low, middle, high = (_odds(p) * weeks_before / weeks_during for p in (share.low, share.middle, share.high))
    return Range(low, middle, high)


def _odds(p: float) -> float:
    return p / (1 - p) if p < 1 else math.inf


def _check(events: float, weeks: float) -> None:
    if not 0 <= events < math.inf:
        raise ValueError(f"events are counted from zero, not {events}")
    if not 0 < weeks < math.inf:
        raise ValueError(f"events need a number of weeks above zero, not {weeks}")
