"""What goes out of a level from reading to reading: stock is never added up (M15)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from components.workbook import Metric

from .weekly import Weekly


@dataclass(frozen=True)
class StockMoved:
    first: float  # the reading that the pilot began with
    last: float
    steps: list[float]  # from one reading to the next, in the wanted direction
    short_of_target: float | None  # how far the last reading is from the target; zero or less where it is reached
    target: float | None  # as it was meant: the level at the end, or all that should move
    target_is_movement: bool = False

    @property
    def total(self) -> float:
        return sum(self.steps)


def stock_moved(metric: Metric, before: Sequence[Weekly], during: Sequence[Weekly]) -> StockMoved | None:
    """From the last reading before the pilot, else from its first one. None unless a level was read twice."""
    levels = [week.value for week in (*before[-1:], *during)]
    if metric.quantity != "level" or metric.better is None or len(levels) < 2:
        return None
    sign = 1 if metric.better == "higher" else -1
    steps = [sign * (after - earlier) for earlier, after in pairwise(levels)]
    target, is_movement = _target(metric, levels[0], sign)
    if target is None:
        return StockMoved(levels[0], levels[-1], steps, None, None)
    short = target - sum(steps) if is_movement else sign * (target - levels[-1])
    return StockMoved(levels[0], levels[-1], steps, short, target, is_movement)


def _target(metric: Metric, first: float, sign: int) -> tuple[float | None, bool]:
    """A target that the first reading has reached already can only mean how much should move."""
    if metric.target_percent is not None:
        return first + sign * abs(first) * metric.target_percent / 100, False
    value = metric.target_value
    if value is None:
        return None, False
    return value, sign * (first - value) >= 0
