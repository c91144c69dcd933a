"""What a pilot has taken: hours and cash against their caps, and the cash for one result (M17, M18)."""

import math
from dataclasses import dataclass

from components.workbook import Metric, Pilot, Resources, hours_spent
from components.workbook import Spent as WrittenDown

from .extension import Stretch
from .prices import hour_cost_in
from .ranges import Range
from .weekly import FLOWS, Weekly


@dataclass(frozen=True)
class Spent:
    """None where nothing was said. Money is in the workbook's currency."""

    hours: float | None
    cash: float | None
    cap_hours: float | None
    cap_cash: float | None
    hour_cost: float | None  # what an hour of the pilot costs, by who gives it
    whole_hours: bool = True  # whether the hours of every recorded week are written down, or their total
    whole_cash: bool = True  # the same for cash; where none was planned, to write none down is to have spent none

    @property
    def is_known(self) -> bool:
        return self.hours is not None or self.cash is not None

    @property
    def cost(self) -> float:
        """Hours at what they cost, and cash. Hours of unknown cost count nothing: `hours_left_out` says so."""
        return (self.hours or 0) * (self.hour_cost or 0) + (self.cash or 0)

    @property
    def hours_left_out(self) -> bool:
        return bool(self.hours) and self.hour_cost is None

    @property
    def at_least(self) -> bool:
        """Whether the cost is only what is known of it: a week that is not written down is missing, never zero."""
        return not self.whole_hours or not self.whole_cash or self.hours_left_out

    @property
    def over_hours(self) -> bool:
        return self.cap_hours is not None and (self.hours or 0) > self.cap_hours

    @property
    def over_cash(self) -> bool:
        return self.cap_cash is not None and (self.cash or 0) > self.cap_cash


@dataclass(frozen=True)
class CostEach:
    """Cash for one result, against the most that it may cost. Infinite where cash brought none."""

    ceiling: float
    counted: float | None  # cash / all results of the pilot weeks; None where less is wanted
    more: float | None  # at least: cash / the hopeful end of what came on top of the weeks before; None if not judged

    @property
    def over(self) -> float | None:
        """The first of the two that lies above the ceiling."""
        return next((each for each in (self.counted, self.more) if each is not None and each > self.ceiling), None)


def spent(weeks: Stretch, resources: Resources) -> Spent:
    """The totals that the owner gave at the end, else what the weeks add up to."""
    hours, cash = weeks.hours, weeks.cash
    recorded = sum(week.weeks for week in weeks.during)
    return Spent(
        hours=hours.amount,
        cash=cash.amount,
        cap_hours=weeks.pilot.cap_hours,
        cap_cash=weeks.pilot.cap_cash,
        hour_cost=_hour_cost(weeks, resources),
        whole_hours=_covers(hours, recorded),
        whole_cash=_covers(cash, recorded) or (cash.amount is None and not weeks.pilot.cap_cash),
    )


def cost_each(
    pilot: Pilot, metric: Metric, cash: float | None, during: list[Weekly], gain: Range | None
) -> CostEach | None:
    """`gain` is the improvement in units a week. None without a ceiling, without cash, or where nothing adds up."""
    ceiling = pilot.rule.cost_ceiling
    if ceiling is None or not cash or not during or metric.quantity not in FLOWS:
        return None
    weeks = sum(week.weeks for week in during)
    total = sum(week.value * week.weeks for week in during)
    counted = _share(cash, total) if metric.better == "higher" else None
    return CostEach(ceiling, counted, _share(cash, gain.high * weeks) if gain else None)


def _covers(written: WrittenDown, weeks: float) -> bool:
    return written.whole or (written.amount is not None and written.weeks >= weeks)


def _hour_cost(weeks: Stretch, resources: Resources) -> float | None:
    """What it cost when the pilot ended, else what it costs now. Of two pilots the one with more hours weighs more."""
    each = [(hour_cost_in(part, weeks.metric, resources), hours_spent(part).amount or 0.0) for part in weeks.parts]
    known = [(cost, hours) for cost, hours in each if cost is not None]
    hours = sum(weight for _, weight in known)
    return sum(cost * weight for cost, weight in known) / hours if hours else each[-1][0]


def _share(cash: float, results: float) -> float:
    return cash / results if results > 0 else math.inf
