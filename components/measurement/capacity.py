"""The hours that a pilot plans to take, against the hours that are there (M16, M17)."""

from collections import defaultdict
from dataclasses import dataclass

from components.workbook import Action, Pilot, Resources


@dataclass(frozen=True)
class Capacity:
    planned: list[float]  # hours in each week of the pilot, the first one first
    beside: list[float]  # of these, what channels take beside the actions planned there
    a_week: float | None  # hours a week that are there; None where nothing was said
    cap: float | None  # hours that the pilot may take in all

    @property
    def total(self) -> float:
        return sum(self.planned)

    @property
    def overfull(self) -> list[int]:
        """The numbers, from 1, of the weeks that need more hours than are there."""
        if self.a_week is None:
            return []
        return [number for number, hours in enumerate(self.planned, start=1) if hours > self.a_week]

    @property
    def over_cap(self) -> bool:
        return self.cap is not None and self.total > self.cap


class Load:
    """The hours of each week while actions are taken in, one after the other, in whatever order.

    A channel's steady hours contain the actions on it: of the two the larger counts, and no hour counts twice.
    """

    def __init__(self, pilot: Pilot) -> None:
        self._weeks = pilot.weeks or max((action.week for action in pilot.actions), default=0)
        self._steady = {channel.id: channel.hours or 0.0 for channel in pilot.channels}
        self._on_channel: dict[tuple[int, str | None], float] = defaultdict(float)
        self.planned = [sum(self._steady.values())] * self._weeks
        self.acting = [0.0] * self._weeks

    def more(self, action: Action) -> float:
        """What the action adds to its week; one after the last week counts nowhere."""
        if action.week > self._weeks:
            return 0.0
        inside = max(self._steady.get(action.channel or "", 0.0) - self._on_channel[action.week, action.channel], 0.0)
        return max((action.hours or 0.0) - inside, 0.0)

    def take(self, action: Action) -> None:
        if action.week <= self._weeks:
            self.planned[action.week - 1] += self.more(action)
            self.acting[action.week - 1] += action.hours or 0.0
            self._on_channel[action.week, action.channel] += action.hours or 0.0


def capacity(resources: Resources, pilot: Pilot) -> Capacity:
    load = Load(pilot)
    for action in pilot.actions:
        load.take(action)
    planned = [round(hours, 6) for hours in load.planned]
    beside = [round(hours - acting, 6) for hours, acting in zip(load.planned, load.acting, strict=True)]
    return Capacity(planned, beside, resources.hours_a_week, pilot.cap_hours)


def planned_cash(pilot: Pilot) -> float:
    """What the actions cost in cash, all together."""
    return round(sum(action.cash or 0.0 for action in pilot.actions), 6)
