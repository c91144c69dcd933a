"""Rule R: the average of the pilot's weeks against the weeks before, judged by the ups and downs inside both
(MEASUREMENT 2)."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from components.workbook.metrics import Better, Quantity

from .few_events import event_difference, few_events
from .fieller import ratio_range
from .intervals import rate_ratio
from .quantiles import t_quantile, upper_tail
from .ranges import Range
from .spread import Spread
from .standard_error import difference, standard_error
from .widening import widening

Method = Literal["student", "welch", "poisson_exact"]


@dataclass(frozen=True, slots=True)
class Estimate:
    """What changed, as measured: a rise is positive. Percentages are of the size of the average before."""

    method: Method
    widening: float  # the factor f; 1 where the range is exact
    difference: Range  # units a week
    percent: float | None  # None where the average before is zero
    percent_range: Range | None  # None where it has no end on either side; one end may be infinite

    def improvement(self, better: Better) -> Range:
        """The difference, positive where it is wanted."""
        return self.difference if better == "higher" else self.difference.turned()

    def improvement_percent(self, better: Better) -> Range | None:
        """The range of the percentage, positive where it is wanted."""
        if self.percent_range is None or better == "higher":
            return self.percent_range
        return self.percent_range.turned()


def rule_r(
    before: Spread, during: Spread, *, quantity: Quantity, gaps: bool = False, confidence: float = 0.90
) -> Estimate:
    """The change and its range: D ± k SE with k = f t, its percentage by Fieller; few events by their exact ratio.

    0 lies inside the range of the difference exactly when it lies inside that of the percentage, where there is one.
    ValueError for fewer than 3 entries in all: they leave no ups and downs to judge by.
    """
    if before.n + during.n < 3:
        raise ValueError("a range of the change needs at least 3 entries in all")
    if quantity == "count" and few_events(before, during):
        return _exact(before, during, confidence)
    error, factor = standard_error(before, during, quantity), widening(before, during, gaps=gaps)
    k = factor * t_quantile(upper_tail(confidence), error.df)
    reaches = (k * math.sqrt(variance) for variance in (error.before, error.during))
    ratios = ratio_range(before.mean, during.mean, *reaches)
    sign = -100 if before.mean < 0 else 100
    return Estimate(
        error.method,
        factor,
        difference(before, during, error, confidence=confidence, widening=factor),
        100 * (during.mean - before.mean) / abs(before.mean) if before.mean else None,
        ratios and _each(ratios, lambda ratio: sign * (ratio - 1)),
    )


def rule_r_on_logs(before: Spread, during: Spread, *, gaps: bool = False, confidence: float = 0.90) -> Estimate:
    """Rule R on logarithms, such as q = log(own / comparison): the difference in logs, 100 (exp(D) - 1) percent."""
    estimate = rule_r(before, during, quantity="amount", gaps=gaps, confidence=confidence)
    percent = _each(estimate.difference, _percent_of_log)
    return Estimate(estimate.method, estimate.widening, estimate.difference, percent.middle, percent)


def _exact(before: Spread, during: Spread, confidence: float) -> Estimate:
    ratios = rate_ratio(during.total, during.weeks, before.total, before.weeks, confidence)
    percent = _each(ratios, lambda ratio: 100 * (ratio - 1))
    change = event_difference(before, during, confidence)
    return Estimate("poisson_exact", 1.0, change, percent.middle if before.total else None, percent)


def _percent_of_log(log: float) -> float:
    try:
        return 100 * math.expm1(log)
    except OverflowError:
        return math.inf


def _each(range: Range, change: Callable[[float], float]) -> Range:
    low, middle, high = change(range.low), change(range.middle), change(range.high)
    return Range(min(low, high), middle, max(low, high))
