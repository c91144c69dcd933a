"""What a change is worth, against what it costs (MEASUREMENT 8; M13)."""

import math
from dataclasses import dataclass
from typing import Literal

from .ranges import Range
from .verdict import Verdict

MoneyCode = Literal[
    "paid_for_itself",  # even in the cautious case
    "probably",  # not certain
    "not_yet",  # needs more weeks, if the effect lasts
    "cost_more",  # than it brought, even in the hopeful case
]
NO_HEADLINE = ("cannot_tell", "no_useful_change")  # verdicts that show the range, and no return on the cost


@dataclass(frozen=True)
class Money:
    """In the currency of the value; None where the verdict has no figures. `low` is the cautious end."""

    cost: Range
    benefit: Range | None = None
    net: Range | None = None
    roi: Range | None = None  # net / cost; also None without cost, and where the verdict credits no change
    payback_weeks: Range | None = None  # None: does not pay back; infinite where an end of the range never does
    code: MoneyCode | None = None


@dataclass(frozen=True)
class BreakEven:
    """The change that just pays; `low` where a unit is worth most. Infinite where a unit is worth nothing."""

    units_per_week: Range
    percent: Range | None  # of the average; None where that is zero


def money(
    verdict: Verdict,
    *,
    value_low: float,
    value_high: float,
    weeks: float,
    one_off_cost: float,
    running_cost_per_week: float = 0.0,
    persistence: float = 1.0,
) -> Money:
    """Benefit, cost and net of `weeks` weeks, a unit being worth `value_low` to `value_high` (net of VAT).

    benefit(n) = D_b v n, D_b the improvement in units a week; its range takes the corners of D_b and v, the cautious
    way. C(n) = one-off cost + running cost * n; net = benefit - C; ROI = net / C; payback = one-off cost /
    (D_b v - running cost). `persistence` (0 to 1) is the share of the effect that lasts over the weeks: 1 for the
    pilot's own weeks, 0.5 to 1 for a year, which only an improvement can have.
    """
    value = _value(value_low, value_high)
    _check(weeks=weeks, one_off_cost=one_off_cost, running_cost_per_week=running_cost_per_week)
    if not 0 <= persistence <= 1:
        raise ValueError(f"what lasts is a share from 0 to 1, not {persistence}")
    spent = one_off_cost + running_cost_per_week * weeks
    cost, change = Range(spent, spent, spent), units_gained(verdict)
    if change is None:
        return Money(cost)
    weekly = _corners(change, value).times(persistence)
    benefit = weekly.times(weeks)
    net = Range(benefit.low - spent, benefit.middle - spent, benefit.high - spent)
    headline = spent > 0 and verdict.code not in NO_HEADLINE
    return Money(
        cost=cost,
        benefit=benefit,
        net=net,
        roi=net.times(1 / spent) if headline else None,
        payback_weeks=_payback(weekly, one_off_cost, running_cost_per_week),
        code=_code(net),
    )


def break_even(mean: float, *, value_low: float, value_high: float, weeks: float, cost: float) -> BreakEven:
    """The change that brings in `cost` within `weeks` weeks: C / (v n) units a week, and as a percentage of `mean`."""
    value = _value(value_low, value_high)
    _check(weeks=weeks, cost=cost)
    if not math.isfinite(mean):
        raise ValueError(f"an average is a finite number, not {mean}")
    units = Range(*(_quotient(cost, worth * weeks) for worth in (value.high, value.middle, value.low)))
    return BreakEven(units, units.times(100 / abs(mean)) if mean else None)


def units_gained(verdict: Verdict) -> Range | None:
    """The improvement in units a week, positive is good; None without figures.

    Measured against a comparison or last year's weeks, it is what the pilot weeks have over what their course would
    have brought: mean_during (1 - 1 / rho), rho being the ratio of during to expected. Own choice: the method gives
    no difference there.
    """
    if verdict.against == "before":
        return verdict.gain
    percents = (verdict.low, verdict.improvement, verdict.high)
    gained = [_against_expected(verdict, percent) for percent in percents if percent is not None]
    return Range(*gained) if len(gained) == len(percents) else None


def _against_expected(verdict: Verdict, percent: float) -> float:
    assert verdict.mean_during is not None
    sign = 1 if verdict.better == "higher" else -1
    return sign * (verdict.mean_during - _quotient(verdict.mean_during, 1 + sign * percent / 100))


def _corners(change: Range, value: Range) -> Range:
    corners = [units * worth for units in (change.low, change.high) for worth in (value.low, value.high)]
    return Range(min(corners), change.middle * value.middle, max(corners))


def _payback(weekly: Range, one_off_cost: float, running_cost: float) -> Range | None:
    left = [benefit - running_cost for benefit in (weekly.high, weekly.middle, weekly.low)]
    if left[1] <= 0:
        return None
    return Range(*(one_off_cost / rest if rest > 0 else math.inf for rest in left))


def _code(net: Range) -> MoneyCode:
    if net.low > 0:
        return "paid_for_itself"
    if net.middle > 0:
        return "probably"
    return "not_yet" if net.high > 0 else "cost_more"


def _value(low: float, high: float) -> Range:
    if not 0 <= low <= high < math.inf:
        raise ValueError(f"the value of a unit goes from a low to a high one, neither below zero: {low} to {high}")
    return Range(low, (low + high) / 2, high)


def _quotient(cost: float, brings: float) -> float:
    if brings > 0:
        return cost / brings
    return math.inf if cost else 0.0


def _check(**amounts: float) -> None:
    for name, amount in amounts.items():
        if not 0 <= amount < math.inf:
            raise ValueError(f"{name} is not below zero and finite, not {amount}")
