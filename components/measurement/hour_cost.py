"""What an hour of work costs: of a person who is paid by the month, of the owner, and of a whole pilot (M13, M16).

Money is in the workbook's currency. An input that is missing is None; then the result is None too. What cannot be
raises ValueError: below zero, endless, no hours to share the money out among.
"""

import math

from components.workbook import Metric, Pilot, Resources

from .capacity import capacity

WEEKS_A_YEAR = 52
USUAL_WEEKS_AWAY = (
    9.0  # full time: 1,720 hours really worked of 52 weeks at 40 (Horizon 2020 grant agreement, art. 6.2.A)
)


def paid_hour(
    pay: float | None, pays: float | None, on_costs_percent: float | None, hours_a_week: float | None,
    weeks_away: float | None,
) -> float | None:  # fmt: skip
    """Gross pay a month * pays a year * (1 + on-costs) / hours really worked in a year.

    Source: the method's section on money (MEASUREMENT 8): (gross pay + employer's on-costs) / hours really worked.
    """
    if pay is None or pays is None or on_costs_percent is None:
        return None
    hours = hours_worked(hours_a_week, weeks_away)
    return None if hours is None else _a_year(pay, pays, on_costs_percent) / hours


def hours_worked(hours_a_week: float | None, weeks_away: float | None) -> float | None:
    """Paid hours a week * weeks of the year without holidays, public holidays and sickness: hours a year."""
    if hours_a_week is None or weeks_away is None:
        return None
    _within(0, hours_a_week, 7 * 24)
    _within(0, weeks_away, WEEKS_A_YEAR)
    return _some(hours_a_week * (WEEKS_A_YEAR - weeks_away))


def own_hour(left: float | None, hours: float | None) -> float | None:
    """What is left of the revenue of a month / hours the owner worked in it: what one hour given up could have earned.

    Own choice: an average, though the hour that one gives up may be a better or a worse one.
    """
    if left is None or hours is None:
        return None
    _within(0, left)
    _within(0, hours, 31 * 24)
    return left / _some(hours)


def cost_of_an_hour(pilot: Pilot, metric: Metric, resources: Resources) -> float | None:
    """What an hour of the pilot costs on average, each hour at the cost of whoever gives it; None where none is known.

    An hour of a person without a cost of their own costs what the metric says; where it says nothing, or where nobody
    is named (also the hours of a channel beside its actions), what the people cost, the busier ones weighing more.
    Hours really spent weigh instead of planned ones where they are written down. Own choice.
    """
    own = {p.id: metric.hour_cost if p.hour_cost is None else p.hour_cost for p in resources.people}
    known = [(cost, p.hours or 0.0) for p in resources.people if (cost := own[p.id]) is not None]
    usual = _average(known) if known else metric.hour_cost
    if usual is None:
        return None
    load = capacity(resources, pilot)
    weeks = len(load.planned)
    given = [(usual, sum(load.beside))]
    for action in pilot.actions:
        if action.week <= weeks:
            cost = own.get(action.person or "")
            hours = action.hours if action.hours_spent is None else action.hours_spent
            given.append((usual if cost is None else cost, hours or 0.0))
    return _average(given) if any(hours for _, hours in given) else usual


def _average(costs: list[tuple[float, float]]) -> float:
    """Weighted by the hours; where there are none, each counts the same."""
    hours = sum(weight for _, weight in costs)
    if not hours:
        return sum(cost for cost, _ in costs) / len(costs)
    return sum(cost * weight for cost, weight in costs) / hours


def _a_year(pay: float, pays: float, on_costs_percent: float) -> float:
    for each in (pay, pays, on_costs_percent):
        _within(0, each)
    return pay * pays * (1 + on_costs_percent / 100)


def _within(low: float, value: float, high: float = math.inf) -> None:
    if not low <= value <= high or math.isinf(value):
        raise ValueError(f"{value} does not lie between {low} and {high}")


def _some(hours: float) -> float:
    if hours == 0:
        raise ValueError("a cost cannot be shared out among no hours")
    return hours
