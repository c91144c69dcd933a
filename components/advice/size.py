"""How large a pilot may be, proposed from what is there: its weeks, its caps, the cash for one result (M17, M18)."""

from dataclasses import dataclass
from math import floor

from components.measurement import Outlook, capacity, planned_cash, value_of_one
from components.measurement.weekly import FLOWS
from components.workbook import Metric, Pilot, Resources

SHORTEST, LONGEST = 4, 12  # weeks
RESERVE = 0.2  # of the hours, kept free for surprises


def proposed_weeks(seen: Outlook) -> int | None:
    """The fewest weeks, from four to twelve, in which the target would show.

    None without a target and four figures, and where twelve weeks are not enough.
    """
    if not seen.is_known or seen.ahead is None:
        return None
    needed = seen.could.weeks_needed(seen.ahead)
    return needed if needed is not None and needed <= LONGEST else None


def proposed_hours(resources: Resources, pilot: Pilot) -> float | None:
    """What is there in all its weeks, less a reserve: whole ones, at least one; None where there are none."""
    hours = sum(capacity(resources, pilot).there) if pilot.weeks else 0.0
    return float(max(floor(round(hours * (1 - RESERVE), 6)), 1)) if hours else None


@dataclass(frozen=True)
class Size:
    """What a pilot takes in all: hours and cash, either as planned or at most."""

    hours: float
    cash: float
    is_planned: bool  # else the caps, or those that would be proposed


def size_of(resources: Resources, pilot: Pilot) -> Size:
    """As planned once every week has an action, in hours and in cash; until then the caps, in both (M17)."""
    weeks = range(1, (pilot.weeks or 0) + 1)
    if pilot.weeks and {action.week for action in pilot.actions if action.what.strip()}.issuperset(weeks):
        return Size(capacity(resources, pilot).total, planned_cash(pilot), is_planned=True)
    hours = proposed_hours(resources, pilot) if pilot.cap_hours is None else pilot.cap_hours
    cash = resources.cash if pilot.cap_cash is None else pilot.cap_cash
    return Size(hours or 0.0, cash or 0.0, is_planned=False)


def proposed_ceiling(metric: Metric) -> float | None:
    """What one result is worth at least: costing more, each one would lose. None where nothing is counted or worth."""
    value = value_of_one(metric)
    if value is None or metric.role != "result" or metric.quantity not in FLOWS:
        return None
    return round(value.low, 2) or None
