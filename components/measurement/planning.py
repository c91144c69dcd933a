"""Before the pilot: which change would show, how likely, and after how many weeks (MEASUREMENT 4; M13, M14)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from components.workbook.metrics import Quantity

from .log_ratios import log_ratios
from .quantiles import chi_square_quantile, shifted_t_above, t_quantile, upper_tail
from .ranges import Range
from .spread import Entry, Spread, spread

FEWEST_IN_PILOT = 4
FEWEST_FOR_BAND = 4  # entries before
FEWEST_FOR_COUNTS = 8  # entries before; with fewer, counts vary at least as chance alone makes them
LONGEST = 52  # weeks of pilot or baseline that a search looks at
ASSUMED_SPREAD = 0.20  # of the average, where one value, or equal ones, say nothing about ups and downs
CHANCE = 0.80  # of seeing the detectable change
PERHAPS = 0.6  # of the detectable change

Answer = Literal["yes", "perhaps", "no"]


@dataclass(frozen=True)
class Detectable:
    """What a pilot could show. Percentages are of the average before; None where nothing can be said yet."""

    entries: int  # in the baseline
    pilot_weeks: int
    mean: float | None  # of a week, in the values' unit
    spread: float | None  # standard deviation of a week as a share of the average; None without an average
    assumed: bool  # whether that spread is assumed, not measured
    against: Literal["before", "comparison"] = "before"  # "before" where a comparison given could not be used

    @property
    def percent(self) -> float | None:
        """The smallest change that shows 8 times in 10.

        MDE% = 100 (f t_0.95 + t_0.80) (s / mean) sqrt(1/n_b + 1/n_p), df = n_b+n_p-2, f = 1.2, or 1.3 if n_b < 6 or
        n_b+n_p < 12. Source: two-sample t; checked by the method's simulations.
        """
        if self.spread is None or self.entries == 0 or self.pilot_weeks < FEWEST_IN_PILOT:
            return None
        df = self.entries + self.pilot_weeks - 2
        steps = self._widening * t_quantile(0.95, df) + t_quantile(CHANCE, df)
        return 100 * steps * self.spread * self._root

    @property
    def percent_upper(self) -> float | None:
        """`percent` times sqrt(df / chi2_0.20(df)), df = n_b-1: a spread from few weeks is itself rough, and in 8 of 10
        cases lies below that. None where the spread is assumed."""
        percent, df = self.percent, self.entries - 1
        if percent is None or self.assumed:
            return None
        return percent * math.sqrt(df / chi_square_quantile(1 - CHANCE, df))

    @property
    def percent_endless(self) -> float | None:
        """What even an endless pilot could not get below: 100 (1.2 * 1.645 + 0.842) (s / mean) / sqrt(n_b)."""
        if self.spread is None or self.entries == 0:
            return None
        return 100 * (1.2 * 1.645 + 0.842) * self.spread / math.sqrt(self.entries)

    @property
    def band(self) -> Range | None:
        """Where the average of the pilot weeks usually lies without any change, in the values' unit:
        mean ± f t_(0.95, n_b-1) s sqrt(1/n_b + 1/n_p). None below 4 entries, and against a comparison."""
        if self.mean is None or self.spread is None or self.entries < FEWEST_FOR_BAND or self.against != "before":
            return None
        steps = self._widening * t_quantile(0.95, self.entries - 1)
        reach = steps * self.spread * abs(self.mean) * self._root
        return Range(self.mean - reach, self.mean, self.mean + reach)

    def chance(self, target: float) -> float:
        """From 0 to 1: how likely a true change of `target` percent shows. 0 where no verdict could be given."""
        _check_target(target)
        if self.percent is None or not self.spread:
            return 0.0
        return power(target / 100 / self.spread, self.entries, self.pilot_weeks, widening=self._widening)

    def answer(self, target: float) -> Answer:
        """Would a change of `target` percent show? "perhaps" from 0.6 of the detectable change."""
        _check_target(target)
        if self.percent is None or target < PERHAPS * self.percent:
            return "no"
        return "yes" if target >= self.percent else "perhaps"

    def weeks_needed(self, target: float) -> int | None:
        """The fewest pilot weeks, from 4, with which `target` percent shows; None where 52 are not enough."""
        _check_target(target)
        pilots = (replace(self, pilot_weeks=weeks) for weeks in range(FEWEST_IN_PILOT, LONGEST + 1))
        return next((pilot.pilot_weeks for pilot in pilots if pilot.answer(target) == "yes"), None)

    def baseline_needed(self, target: float) -> int | None:
        """The fewest weeks of baseline, from those there are, with which this pilot shows `target` percent."""
        _check_target(target)
        longer = (replace(self, entries=entries) for entries in range(max(self.entries, 1), LONGEST + 1))
        return next((pilot.entries for pilot in longer if pilot.answer(target) == "yes"), None)

    @property
    def _widening(self) -> float:
        return 1.3 if self.entries < 6 or self.entries + self.pilot_weeks < 12 else 1.2

    @property
    def _root(self) -> float:
        return math.sqrt(1 / self.entries + 1 / self.pilot_weeks)


def detectable(
    before: Sequence[Entry], *, quantity: Quantity, pilot_weeks: int, comparison: Sequence[Entry] | None = None
) -> Detectable:
    """Rule R turned round: what a pilot of `pilot_weeks` after these (value a week, weeks covered) could show.

    `comparison` holds the same weeks of a series that the pilot does not touch; the spread is then that of
    log(own / comparison). ValueError as in `judge`.
    """
    if quantity not in get_args(Quantity):
        raise ValueError(f"a quantity is one of {', '.join(get_args(Quantity))}, not {quantity}")
    if pilot_weeks < 1:
        raise ValueError(f"a pilot takes at least one week, not {pilot_weeks}")
    if quantity == "count" and any(value < 0 for value, _ in before):
        raise ValueError("a count cannot be below zero")
    if not before:
        return Detectable(0, pilot_weeks, None, None, assumed=True)
    weeks = spread(before)
    logs = log_ratios(before, comparison) if comparison is not None else None
    if logs:
        measured = _deviation(spread(logs))
        return Detectable(
            weeks.n, pilot_weeks, weeks.mean, measured or ASSUMED_SPREAD, assumed=not measured, against="comparison"
        )
    share, assumed = _share(weeks, quantity)
    return Detectable(weeks.n, pilot_weeks, weeks.mean, share, assumed)


def power(change: float, n_before: float, n_pilot: float, *, confidence: float = 0.90, widening: float = 1.0) -> float:
    """The chance, from 0 to 1, that a true change shows: P(t' > f t), t' noncentral with n_b+n_p-2 degrees of freedom.

    `change` is in standard deviations of a week, and the chance that of its own direction. Source: R's power.t.test.
    """
    df = n_before + n_pilot - 2
    shift = change / math.sqrt(1 / n_before + 1 / n_pilot)
    return shifted_t_above(widening * t_quantile(upper_tail(confidence), df), df, shift)


def _share(weeks: Spread, quantity: Quantity) -> tuple[float | None, bool]:
    """The spread as a share of the average, and whether it is assumed."""
    if weeks.mean == 0:
        return None, True
    size, deviation = abs(weeks.mean), _deviation(weeks)
    by_chance = math.sqrt(size) if quantity == "count" else 0.0
    if weeks.n == 1 or not (deviation or by_chance):
        return max(ASSUMED_SPREAD, by_chance / size), True
    if weeks.n < FEWEST_FOR_COUNTS or not deviation:
        deviation = max(deviation, by_chance)
    return deviation / size, False


def _deviation(weeks: Spread) -> float:
    """Standard deviation of a week; 0 where a single value cannot show it."""
    return math.sqrt(weeks.variance) if weeks.n > 1 else 0.0


def _check_target(target: float) -> None:
    if not 0 < target < math.inf:
        raise ValueError(f"a target lies above zero, not {target}")
