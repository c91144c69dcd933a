"""Counts of a few events a week: compared exactly, as long as they vary no more than chance alone makes them."""

from .intervals import rate_interval, share_interval
from .quantiles import chi_square_quantile
from .ranges import Range
from .spread import Spread, overall_mean

FEW = 5  # events a week


def few_events(before: Spread, during: Spread) -> bool:
    """Whether counts are compared by the exact rate ratio: both averages below 5 a week, and no more variable than
    chance, which is SS_total / overall mean within the 95% point of chi-square with n_b+n_p-2 degrees of freedom.

    Real counts above 5 a week vary more than that, and the exact comparison would cry wolf.
    """
    if before.mean >= FEW or during.mean >= FEW:
        return False
    chance = overall_mean(before, during) * chi_square_quantile(0.95, before.n + during.n - 2)
    return before.squares + during.squares <= chance


def varies_more_than_chance(period: Spread) -> bool:
    """Whether a period's counts vary more than chance alone: variance / mean above chi2_0.95(df) / df."""
    if period.n < 2:
        return False
    return period.squares > period.mean * chi_square_quantile(0.95, period.n - 1)


def event_difference(before: Spread, during: Spread, confidence: float = 0.90) -> Range:
    """The change in events a week, from the exact range of the pilot's share p in all n events that were counted.

    D = p n / T_a - (1-p) n / T_b: 0 lies inside exactly when 1 lies inside the range of the rate ratio. Without any
    event, each side may have had up to the upper bound of its rate; with events on one side only, that side's end
    is the exact end of its rate. Own choice: the method gives the ratio alone.
    """
    events = before.total + during.total
    if events == 0:
        unseen = [rate_interval(0, period.weeks, confidence).high for period in (before, during)]
        return Range(-unseen[0], 0.0, unseen[1])
    share = share_interval(during.total, events, confidence)
    low, high = (p * events / during.weeks - (1 - p) * events / before.weeks for p in (share.low, share.high))
    if before.total == 0:  # the share has no room above 1, while the rate of the pilot has
        high = rate_interval(during.total, during.weeks, confidence).high
    if during.total == 0:
        low = -rate_interval(before.total, before.weeks, confidence).high
    return Range(low, during.mean - before.mean, high)
