"""How exactly two averages can be compared, given the ups and downs inside both periods (MEASUREMENT 2)."""

import math
from dataclasses import dataclass
from typing import Literal

from components.workbook.metrics import Quantity

from .quantiles import f_quantile, t_quantile, upper_tail
from .ranges import Range
from .spread import Spread, overall_mean

FEWEST_FOR_WELCH = 4  # entries on either side
FEWEST_FOR_COUNTS = 4  # entries before; with fewer, counts vary at least as chance alone makes them


@dataclass(frozen=True, slots=True)
class StandardError:
    method: Literal["student", "welch"]
    df: float  # degrees of freedom
    before: float  # variance of the average before: v_x / W_x
    during: float  # variance of the average during: v_y / W_y

    @property
    def of_difference(self) -> float:
        """SE = sqrt(v_x / W_x + v_y / W_y), in units a week."""
        return math.sqrt(self.before + self.during)


def student(before: Spread, during: Spread) -> StandardError:
    """One variance for both periods: s2 = (SS_x + SS_y) / (n_b + n_p - 2).

    Works with a single value before: all spread then comes from the pilot (Crawford and Howell 1998).
    Source: Student 1908; R's t.test(var.equal = TRUE).
    """
    df = before.n + during.n - 2
    return _of_one_variance((before.squares + during.squares) / df, df, before, during)


def welch(before: Spread, during: Spread) -> StandardError:
    """A variance for each period, v = SS / (n - 1).

    df = (v_x/W_x + v_y/W_y)^2 / [(v_x/W_x)^2/(n_b-1) + (v_y/W_y)^2/(n_p-1)], here through the share that each
    period has in the sum. Source: Welch 1947, Satterthwaite 1946; R's t.test.
    """
    ours, theirs = before.variance / before.weeks, during.variance / during.weeks
    share = ours / (ours + theirs) if theirs else 1.0
    df = 1 / (share * share / (before.n - 1) + (1 - share) * (1 - share) / (during.n - 1))
    return StandardError("welch", df, ours, theirs)


def far_more_variable(before: Spread, during: Spread) -> bool:
    """Whether the pilot's variance exceeds the baseline's more than the 90% point of F allows; 4 entries each."""
    if before.n < FEWEST_FOR_WELCH or during.n < FEWEST_FOR_WELCH:
        return False
    return during.variance > f_quantile(0.90, during.n - 1, before.n - 1) * before.variance


def standard_error(before: Spread, during: Spread, quantity: Quantity) -> StandardError:
    """Student's, or Welch's where the pilot is far more variable.

    Counts with fewer than 4 entries before, or without any ups and downs, vary at least as much as their overall
    mean: the variance of chance alone (Poisson).
    """
    if far_more_variable(before, during):
        return welch(before, during)
    pooled = student(before, during)
    variance = (before.squares + during.squares) / pooled.df
    if quantity == "count" and (before.n < FEWEST_FOR_COUNTS or variance == 0):
        return _of_one_variance(max(variance, overall_mean(before, during)), pooled.df, before, during)
    return pooled


def difference(
    before: Spread, during: Spread, error: StandardError, *, confidence: float = 0.90, widening: float = 1.0
) -> Range:
    """The change in units a week, D = mean_y - mean_x, and its range D ± widening * t * SE."""
    change = during.mean - before.mean
    reach = widening * t_quantile(upper_tail(confidence), error.df) * error.of_difference
    return Range(change - reach, change, change + reach)


def _of_one_variance(variance: float, df: float, before: Spread, during: Spread) -> StandardError:
    return StandardError("student", df, variance / before.weeks, variance / during.weeks)
