"""The smallest version of a pilot that has grown too big: whole actions go, the weakest evidence first (M17)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from components.evidence import behind_area, behind_channel
from components.workbook import Action, Pilot, Workbook

Limit = Literal["week", "hours", "cash"]  # the hours of a week, the cap of hours, the cash that is there or its cap

SHORT = 0.5  # hours of listening that fit into nearly every week
LAST_TO_GO = ("listen", "help", "show", "sell")


@dataclass(frozen=True)
class Dropped:
    action: Action
    limit: Limit  # what it would go beyond, beside all that is kept
    notes: int  # behind its channel and its focus area together


@dataclass(frozen=True)
class Smaller:
    kept: list[Action]  # in the order of the plan
    dropped: list[Dropped]  # week by week
    listening: Action | None = None  # a short one, without words yet, where no other would be left
    fits: bool = True  # False where dropping actions is not enough: channels or work that is done take too much

    @property
    def hours(self) -> float:
        return sum(each.action.hours or 0.0 for each in self.dropped)


def smallest_version(book: Workbook, pilot: Pilot) -> Smaller:
    """Which whole actions stay, so that each week and the caps hold. What is done stays; where all fits, all stays.

    The strongest are kept first: listening before all else, then those with most notes behind them; where these are
    equal, helping before showing before selling, and fewer hours before more. The order in the plan decides nothing.
    """
    room = _Room(book, pilot)
    if room.holds(pilot.actions) or not room.is_kept:
        return Smaller(list(pilot.actions), [], fits=room.is_kept)
    notes = _evidence(book, pilot)
    ranked = sorted(pilot.actions, key=lambda action: _strength(action, notes[action.id]))
    refused = _fill(room, ranked)
    short = None
    if all(action.kind != "listen" or action.id in refused for action in ranked):
        short = _short_listening(room)
    if short and room.limit_for(short):
        room = room.emptied()
        refused = _fill(room, [short, *ranked])
    dropped = [Dropped(action, refused[action.id], notes[action.id]) for action in ranked if action.id in refused]
    dropped.sort(key=lambda each: each.action.week)
    return Smaller([a for a in pilot.actions if a.id not in refused], dropped, short, room.is_kept)


def _strength(action: Action, notes: int) -> tuple[object, ...]:
    """Sorted by this, the action that goes last comes first."""
    kind = LAST_TO_GO.index(action.kind)
    hours, cash = action.hours or 0.0, action.cash or 0.0
    return not action.done, action.kind != "listen", -notes, kind, hours, cash, action.week, action.what, action.id


def _fill(room: "_Room", ranked: Iterable[Action]) -> dict[str, Limit]:
    """Take in what fits, one after the other; the ids of the rest, each with what it would go beyond."""
    refused: dict[str, Limit] = {}
    for action in ranked:
        limit = None if action.done else room.limit_for(action)
        if limit is None:
            room.take(action)
        else:
            refused[action.id] = limit
    return refused


def _short_listening(room: "_Room") -> Action | None:
    """In the first week with room for it, else in the first; None where even an empty plan has no room."""
    action = Action(week=next(iter(room.free_weeks(SHORT)), 1), kind="listen", hours=SHORT)
    return action if room.emptied().limit_for(action) is None else None


def _evidence(book: Workbook, pilot: Pilot) -> dict[str, int]:
    """The notes behind the channel and the focus area of each action, none counted twice."""
    behind: dict[str | None, set[str]] = defaultdict(set)
    for channel in pilot.channels:
        behind[channel.id] = {note.id for note in behind_channel(book.listening, channel, pilot.objective)}
    for area in pilot.areas:
        behind[area.id] = {note.id for note in behind_area(book.listening, area)}
    return {action.id: len(behind[action.channel] | behind[action.area]) for action in pilot.actions}


class _Room:
    """What is left of the hours and the cash while actions are taken in, one after the other.

    A channel's hours a week contain the actions on it, as in `capacity`.
    """

    def __init__(self, book: Workbook, pilot: Pilot) -> None:
        self._book, self._pilot = book, pilot
        self._weeks = pilot.weeks or max((action.week for action in pilot.actions), default=0)
        self._steady = {channel.id: channel.hours or 0.0 for channel in pilot.channels}
        self._on_channel: dict[tuple[int, str | None], float] = defaultdict(float)
        self._taken: dict[int, float] = defaultdict(lambda: sum(self._steady.values()))
        self._in_all = sum(self._steady.values()) * self._weeks
        self._cash = 0.0
        self._a_week = book.resources.hours_a_week
        caps = [cap for cap in (pilot.cap_cash, book.resources.cash) if cap is not None]
        self._most_cash = min(caps, default=None)

    def limit_for(self, action: Action) -> Limit | None:
        """What the action would go beyond; None where it fits, or asks for nothing that is short."""
        more = self._more_hours(action)
        if more and _beyond(self._taken[action.week] + more, self._a_week):
            return "week"
        if more and _beyond(self._in_all + more, self._pilot.cap_hours):
            return "hours"
        if action.cash and _beyond(self._cash + action.cash, self._most_cash):
            return "cash"
        return None

    def take(self, action: Action) -> None:
        more = self._more_hours(action)
        self._taken[action.week] += more
        self._in_all += more
        self._on_channel[action.week, action.channel] += action.hours or 0.0
        self._cash += action.cash or 0.0

    def holds(self, actions: Iterable[Action]) -> bool:
        """Whether all of them fit, and what is there without them does too."""
        room = self.emptied()
        for action in actions:
            room.take(action)
        return room.is_kept

    @property
    def is_kept(self) -> bool:
        weeks = range(1, self._weeks + 1)
        full = any(_beyond(self._taken[week], self._a_week) for week in weeks)
        return not (full or _beyond(self._in_all, self._pilot.cap_hours) or _beyond(self._cash, self._most_cash))

    def free_weeks(self, hours: float) -> list[int]:
        probes = (Action(week=week, hours=hours) for week in range(1, self._weeks + 1))
        return [probe.week for probe in probes if self.limit_for(probe) is None]

    def emptied(self) -> "_Room":
        return _Room(self._book, self._pilot)

    def _more_hours(self, action: Action) -> float:
        """What the action adds to its week; one after the last week counts nowhere."""
        if action.week > self._weeks:
            return 0.0
        inside = max(self._steady.get(action.channel or "", 0.0) - self._on_channel[action.week, action.channel], 0.0)
        return max((action.hours or 0.0) - inside, 0.0)


def _beyond(amount: float, limit: float | None) -> bool:
    return limit is not None and round(amount, 6) > limit
