"""The hours that a pilot plans to take, against the hours that are there (M16, M17)."""

from collections import defaultdict
from dataclasses import dataclass

from components.workbook import Action, Pilot, Resources

from .away import share_there

LEAST = 0.25  # hours that an action takes at least, where nobody has said how many


@dataclass(frozen=True)
class PersonsWeek:
    """A week in which one person is given more hours than they have."""

    person: str  # the id
    week: int  # from 1
    planned: float
    there: float


@dataclass(frozen=True)
class Capacity:
    planned: list[float]  # hours in each week of the pilot, the first one first; at least, where some are unsaid
    beside: list[float]  # of these, what channels take beside the actions planned there
    a_week: float | None  # hours of a whole week that are there; None where nothing was said
    there: list[float]  # of each week, less its days away; empty where nothing was said
    cap: float | None  # hours that the pilot may take in all
    unsaid: tuple[int, ...] = ()  # the weeks of actions that count nothing in `planned`: nobody has said their hours
    people: tuple[PersonsWeek, ...] = ()  # who is given too much, week by week

    @property
    def total(self) -> float:
        return sum(self.planned)

    @property
    def overfull(self) -> list[int]:
        """The numbers, from 1, of the weeks that need more hours than are there."""
        weeks = zip(self.planned, self.there, strict=False)
        return [number for number, (hours, there) in enumerate(weeks, start=1) if hours > there]

    @property
    def no_room(self) -> list[int]:
        """The weeks that are full without the actions in them that have no hours yet, though somebody is there."""
        return [
            week
            for week, there in enumerate(self.there, start=1)
            if there and week in self.unsaid and self.planned[week - 1] <= there < self._at_least(week)
        ]

    def _at_least(self, week: int) -> float:
        return self.planned[week - 1] + LEAST * self.unsaid.count(week)

    @property
    def over_cap(self) -> bool:
        return self.cap is not None and self.total > self.cap


class Load:
    """The hours of each week while actions are taken in, one after the other, in whatever order.

    A channel's steady hours contain the actions on it: of the two the larger counts, and no hour counts twice. On
    days on which nobody is there, nobody is on a channel either.
    """

    def __init__(self, resources: Resources, pilot: Pilot) -> None:
        weeks = pilot.weeks or max((action.week for action in pilot.actions), default=0)
        self.shares = [share_there(resources, pilot, week) for week in range(1, weeks + 1)]
        self._weeks = weeks
        self._steady = {channel.id: channel.hours or 0.0 for channel in pilot.channels}
        self._on_channel: dict[tuple[int, str | None], float] = defaultdict(float)
        self.planned = [sum(self._steady.values()) * share for share in self.shares]
        self.acting = [0.0] * self._weeks
        self.unsaid: list[int] = []
        self.of_person: dict[tuple[str, int], float] = defaultdict(float)  # by their id and the week

    def more(self, action: Action) -> float:
        """What the action adds to its week; one after the last week counts nowhere."""
        if action.week > self._weeks:
            return 0.0
        steady = self._steady.get(action.channel or "", 0.0) * self.shares[action.week - 1]
        inside = max(steady - self._on_channel[action.week, action.channel], 0.0)
        return max((action.hours or 0.0) - inside, 0.0)

    def is_unsaid(self, action: Action) -> bool:
        """Whether it takes hours that nobody has said. Inside the steady hours of a channel they are said."""
        steady = self._steady.get(action.channel or "", 0.0)
        return action.hours is None and not steady and not action.done and action.week <= self._weeks

    def take(self, action: Action) -> None:
        self.unsaid += [action.week] if self.is_unsaid(action) else []
        if action.week <= self._weeks:
            self.planned[action.week - 1] += self.more(action)
            self.acting[action.week - 1] += action.hours or 0.0
            self._on_channel[action.week, action.channel] += action.hours or 0.0
            if action.person:
                self.of_person[action.person, action.week] += action.hours or 0.0


class There:
    """The hours that are there in each week of a pilot, less its days away; of all together and of each person."""

    def __init__(self, resources: Resources, shares: list[float]) -> None:
        self._shares = shares  # of each week's days, from 0 to 1
        self._a_week = resources.hours_a_week
        self._people = {person.id: person.hours for person in resources.people}

    def in_week(self, week: int, person: str | None = None) -> float | None:
        """None where nobody said how many hours there are, and after the last week."""
        hours = self._people.get(person) if person else self._a_week
        return None if hours is None or week > len(self._shares) else round(hours * self._shares[week - 1], 6)


def capacity(resources: Resources, pilot: Pilot) -> Capacity:
    """Hours, in each week and in all. A week's days away take their part of its hours."""
    load = Load(resources, pilot)
    for action in pilot.actions:
        load.take(action)
    planned = [round(hours, 6) for hours in load.planned]
    beside = [round(hours - acting, 6) for hours, acting in zip(load.planned, load.acting, strict=True)]
    hours = There(resources, load.shares)
    there = [known for week in range(1, len(planned) + 1) if (known := hours.in_week(week)) is not None]
    return Capacity(planned, beside, resources.hours_a_week, there, pilot.cap_hours, tuple(sorted(load.unsaid)),
                    _too_much(load, hours))  # fmt: skip


def _too_much(load: Load, hours: There) -> tuple[PersonsWeek, ...]:
    found = []
    for (person, week), planned in sorted(load.of_person.items(), key=lambda each: (each[0][1], each[0][0])):
        there = hours.in_week(week, person)
        if there is not None and round(planned, 6) > there:
            found.append(PersonsWeek(person, week, round(planned, 6), there))
    return tuple(found)


def planned_cash(pilot: Pilot) -> float:
    """What the actions cost in cash, all together."""
    return round(sum(action.cash or 0.0 for action in pilot.actions), 6)
