"""The hours that a pilot plans to take, against the hours that are there (M16, M17)."""

from collections import defaultdict
from dataclasses import dataclass

from components.workbook import Pilot, Resources


@dataclass(frozen=True)
class Capacity:
    planned: list[float]  # hours in each week of the pilot, the first one first
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


def capacity(resources: Resources, pilot: Pilot) -> Capacity:
    """A channel's hours a week contain the actions on it: the larger of the two counts."""
    weeks = pilot.weeks or max((action.week for action in pilot.actions), default=0)
    acting: dict[int, float] = defaultdict(float)
    on_channel: dict[tuple[int, str | None], float] = defaultdict(float)
    for action in pilot.actions:
        acting[action.week] += action.hours or 0.0
        on_channel[action.week, action.channel] += action.hours or 0.0
    steady = [(channel.id, channel.hours or 0.0) for channel in pilot.channels]
    planned = [
        acting[week] + sum(max(hours - on_channel[week, id], 0.0) for id, hours in steady)
        for week in range(1, weeks + 1)
    ]
    return Capacity([round(hours, 6) for hours in planned], resources.hours_a_week, pilot.cap_hours)


def planned_cash(pilot: Pilot) -> float:
    """What the actions cost in cash, all together."""
    return round(sum(action.cash or 0.0 for action in pilot.actions), 6)
