"""What the target means in units, hours and money, at the moment it is typed (M13)."""

from dataclasses import dataclass

from components.workbook import Metric

from .ranges import Range
from .weekly import FLOWS

WEEKS_A_YEAR = 52


@dataclass(frozen=True)
class Target:
    """None stands wherever the answers given so far do not say."""

    now: float | None = None  # the average week of the baseline
    value: float | None = None  # where the number should get to, in units a week (rates and levels: in units)
    change: float | None = None  # how far that is from today; zero or less where it is reached already
    percent: float | None = None
    hours: float | None = None  # working time freed a week
    money: Range | None = None  # a week, in the workbook's currency

    @property
    def money_a_year(self) -> Range | None:
        return self.money.times(WEEKS_A_YEAR) if self.money else None


def target(metric: Metric, now: float | None) -> Target:
    """The metric's target, seen from `now`, the average of its baseline. Percent holds where both are given."""
    value = _value(metric, now)
    if now is None or value is None or metric.better is None:
        return Target(now=now, value=value, percent=metric.target_percent)
    change = now - value if metric.better == "lower" else value - now
    percent = metric.target_percent or (100 * change / abs(now) if now else None)
    return Target(now, value, change, percent, _hours(metric, change), _money(metric, change))


def value_of_one(metric: Metric) -> Range | None:
    """What one unit is worth: as the owner says, else the working time it takes."""
    given = [value for value in (metric.value_low, metric.value_high) if value is not None]
    if not given and _saves_time(metric) and metric.minutes is not None and metric.hour_cost is not None:
        given = [metric.minutes / 60 * metric.hour_cost]
    return Range.of(given)


def _value(metric: Metric, now: float | None) -> float | None:
    if metric.target_percent is None:
        return metric.target_value
    if now is None or metric.better is None:
        return None
    step = abs(now) * metric.target_percent / 100
    return now - step if metric.better == "lower" else now + step


def _hours(metric: Metric, change: float) -> float | None:
    if metric.minutes is None or not _saves_time(metric) or change <= 0:
        return None
    return change * metric.minutes / 60


def _money(metric: Metric, change: float) -> Range | None:
    value = value_of_one(metric)
    return value.times(change) if value and metric.quantity in FLOWS and change > 0 else None


def _saves_time(metric: Metric) -> bool:
    """Fewer calls free time; more orders do not."""
    return metric.better == "lower" and metric.quantity in FLOWS
