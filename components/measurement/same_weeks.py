"""The weeks of a pilot paired off with those of another series: one it does not touch, or the year before."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import takewhile

from components.workbook import Metric, Pilot

from .analysis import Periods
from .baseline import before_start
from .log_ratios import log_ratios
from .spread import Entry, spread
from .weekly import Weekly, weekly

A_YEAR = timedelta(weeks=52)  # whole weeks, so that a Monday falls on a Monday
FEWEST_PAIRED = 8  # weeks before; with fewer pairs last year says too little


@dataclass(frozen=True)
class Paired:
    """The own weeks that have a partner, and beside each of them its partner."""

    before: list[Weekly]
    during: list[Weekly]
    other_before: list[Weekly]
    other_during: list[Weekly]

    @property
    def other(self) -> Periods:
        return entries_of(self.other_before), entries_of(self.other_during)

    @cached_property
    def holds_zero(self) -> bool:
        weeks = (*self.before, *self.during, *self.other_before, *self.other_during)
        return min(week.value for week in weeks) <= 0

    @cached_property
    def went_like_it(self) -> list[Weekly]:
        """How the own number would have gone in the pilot, had it moved as the other one did since the weeks before:
        what the logs of the ratios are compared with. Nothing where a zero makes that impossible."""
        logs = log_ratios(entries_of(self.before), entries_of(self.other_before))
        if logs is None or self.holds_zero:
            return []
        share = math.exp(spread(logs).mean)
        return [
            replace(own, value=share * other.value) for own, other in zip(self.during, self.other_during, strict=True)
        ]


def entries_of(weeks: Sequence[Weekly]) -> list[Entry]:
    return [(week.value, week.weeks) for week in weeks]


def comparison_beside(metric: Metric, weeks: Sequence[Weekly]) -> list[Weekly | None]:
    """For each week that of the series which the pilot does not touch, where it has it."""
    there = _by_days(weekly(metric.comparison, metric.quantity))
    return [there.get((week.first, week.days)) for week in weeks]


def last_year_beside(metric: Metric, pilot: Pilot, weeks: Sequence[Weekly]) -> list[Weekly | None]:
    """For each week that of a year ago, where there is one: of the readings that were frozen, of the same way of
    counting."""
    if pilot.start is None:
        return [None for _ in weeks]
    readings = pilot.baseline.readings if pilot.baseline else before_start(metric, pilot.start)
    if metric.definition_changed:
        readings = [reading for reading in readings if reading.first >= metric.definition_changed]
    there = _by_days(weekly(readings, metric.quantity))
    return [there.get((week.first - A_YEAR, week.days)) for week in weeks]


def beside_comparison(metric: Metric, before: Sequence[Weekly], during: Sequence[Weekly]) -> Paired | None:
    """The same weeks of the series that the pilot does not touch; None unless it covers them all."""
    earlier, now = (comparison_beside(metric, weeks) for weeks in (before, during))
    if not earlier or not now or None in earlier or None in now:
        return None
    return Paired(list(before), list(during), _known(earlier), _known(now))


def beside_last_year(metric: Metric, pilot: Pilot, before: Sequence[Weekly], during: Sequence[Weekly]) -> Paired | None:
    """The same weeks a year ago, of all the pilot's weeks and of at least eight before: the latest, without a break."""
    earlier, now = (last_year_beside(metric, pilot, weeks) for weeks in (before, during))
    paired = len(list(takewhile(lambda week: week is not None, reversed(earlier))))
    if not now or None in now or paired < FEWEST_PAIRED:
        return None
    return Paired(list(before[-paired:]), list(during), _known(earlier[-paired:]), _known(now))


def _known(weeks: Sequence[Weekly | None]) -> list[Weekly]:
    return [week for week in weeks if week is not None]


def _by_days(weeks: Sequence[Weekly]) -> dict[tuple[date, int], Weekly]:
    return {(week.first, week.days): week for week in weeks}
