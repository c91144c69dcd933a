"""The smallest version of a pilot that has grown too big: whole actions go, the weakest evidence first (M17)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from components.evidence import behind_area, behind_channel
from components.measurement import LEAST, Load, There, feasibility
from components.workbook import Action, Channel, Objective, Pilot, Workbook

from .size import LONGEST, SHORTEST

# the hours of a week, those of one person in it, the cap of hours, the cash that is there or its cap
Limit = Literal["week", "person", "hours", "cash"]

Reason = Literal[
    "channels",  # they alone take more than there is
    "done",  # what is done already does
    "listening",  # not even a short listening action finds room
    "only_listening",  # it fits, and nothing but listening is left
]
Way = Literal["hours", "cap", "cash", "longer", "shorter", "channel", "channel_hours", "objective"]

SHORT = 0.5  # hours of listening that fit into nearly every week
LAST_TO_GO = ("listen", "help", "show", "sell", None)  # what nobody has sorted goes before what is


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
    too_big: Reason | None = None  # why dropping actions is not enough, or leaves no pilot
    limit: Limit | None = None  # what that goes beyond

    @property
    def hours(self) -> float:
        return sum(each.action.hours or 0.0 for each in self.dropped)

    @property
    def fits(self) -> bool:
        return self.too_big in (None, "only_listening")


def smallest_version(book: Workbook, pilot: Pilot) -> Smaller:
    """Which whole actions stay, so that each week and the caps hold. What is done stays; where all fits, all stays.

    One listening action is kept before all else. Then the strongest: those with most notes behind them; where these
    are equal, listening before helping before showing before selling, and fewer hours before more. The order in the
    plan decides nothing.
    """
    room = _Room(book, pilot)
    if room.holds(pilot.actions):
        return Smaller(list(pilot.actions), [])
    if room.beyond:
        return Smaller(list(pilot.actions), [], too_big="channels", limit=room.beyond)
    notes = _evidence(book, pilot)
    ranked = _listening_first(room, sorted(pilot.actions, key=lambda action: _strength(action, notes[action.id])))
    refused = _fill(room, ranked)
    short = None
    if all(action.kind != "listen" or action.id in refused for action in ranked):
        short = _short_listening(room)
        if short is None:
            limit = room.emptied().limit_for(Action(kind="listen", hours=SHORT))
            return Smaller(list(pilot.actions), [], too_big="listening", limit=limit)
    if short and room.limit_for(short):
        room = room.emptied()
        refused = _fill(room, [short, *ranked])
    dropped = [Dropped(action, refused[action.id], notes[action.id]) for action in ranked if action.id in refused]
    dropped.sort(key=lambda each: each.action.week)
    kept = [action for action in pilot.actions if action.id not in refused]
    if room.beyond:
        return Smaller(kept, dropped, short, "done", room.beyond)
    if dropped and all(action.kind == "listen" for action in kept):
        return Smaller(kept, dropped, short, "only_listening", dropped[0].limit)
    return Smaller(kept, dropped, short)


def ways_out(book: Workbook, pilot: Pilot, found: Smaller) -> list[Way]:
    """What the owner can do where dropping actions is not enough; only what would help."""
    if found.too_big is None:
        return []
    more: dict[Limit, Way] = {"week": "hours", "person": "hours", "hours": "cap", "cash": "cash"}
    ways: list[Way] = [more[found.limit]] if found.limit else []
    if found.too_big == "done":
        return ways
    weeks, takes = pilot.weeks or LONGEST, [channel for channel in pilot.channels if channel.hours]
    if found.limit != "cash" and takes:
        ways.append("channel" if len(pilot.channels) > 1 else "channel_hours")
    if found.too_big == "only_listening" and found.limit == "week" and weeks < LONGEST:
        ways.append("longer")
    if found.too_big == "channels" and found.limit == "hours" and weeks > SHORTEST:
        ways.append("shorter")
    return [*ways, "objective"]


def weakest_channel(book: Workbook, pilot: Pilot) -> Channel | None:
    """Of the channels that take hours the one with fewest notes behind it; of these the one that takes most."""
    takes = [channel for channel in pilot.channels if channel.hours]

    def strength(channel: Channel) -> tuple[int, float]:
        return len(behind_channel(book.listening, channel, pilot.objective)), -(channel.hours or 0.0)

    return min(takes, key=strength, default=None)


def smaller_objective(book: Workbook, pilot: Pilot) -> Objective | None:
    """Another objective on the list that fits the hours and the cash there are; the first in the owner's order."""
    others = [o for o in book.objectives if o.id != pilot.objective and o.feasible != "not_now" and o.statement.strip()]
    fitting = [other for other in others if feasibility(book, other).fit in ("fits", "tight")]
    return min(fitting, key=lambda objective: objective.rank or len(book.objectives) + 1, default=None)


def _strength(action: Action, notes: int) -> tuple[object, ...]:
    """Sorted by this, the action that goes last comes first."""
    kind = LAST_TO_GO.index(action.kind)
    hours, cash = action.hours or 0.0, action.cash or 0.0
    return not action.done, -notes, kind, hours, cash, action.week, action.what, action.id


def _listening_first(room: "_Room", ranked: list[Action]) -> list[Action]:
    """The strongest listening action for which there is room beside what is done already, before all that is not."""
    done = [action for action in ranked if action.done]
    beside = room.emptied()
    for action in done:
        beside.take(action)
    listening = [action for action in ranked if action.kind == "listen"]
    first = next((action for action in listening if action.done or beside.limit_for(action) is None), None)
    if first is None or first.done:
        return ranked
    return [*done, first, *(action for action in ranked if not action.done and action is not first)]


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
    action = next(room.free(SHORT), Action(week=1, kind="listen", hours=SHORT))
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
    """What is left of the hours and the cash while actions are taken in, one after the other."""

    def __init__(self, book: Workbook, pilot: Pilot) -> None:
        self._book, self._pilot = book, pilot
        self._load = Load(book.resources, pilot)
        self._cash = 0.0
        self._there = There(book.resources, self._load.shares)
        caps = [cap for cap in (pilot.cap_cash, book.resources.cash) if cap is not None]
        self._most_cash = min(caps, default=None)

    def limit_for(self, action: Action) -> Limit | None:
        """What the action would go beyond; None where it fits, or asks for nothing that is short."""
        action = self._counted(action)
        more = self._load.more(action)
        if more and _beyond(self._load.planned[action.week - 1] + more, self._there.in_week(action.week)):
            return "week"
        if self._is_too_much_for_one(action):
            return "person"
        if more and _beyond(sum(self._load.planned) + more, self._pilot.cap_hours):
            return "hours"
        if action.cash and _beyond(self._cash + action.cash, self._most_cash):
            return "cash"
        return None

    def _is_too_much_for_one(self, action: Action) -> bool:
        if not action.hours or not action.person:
            return False
        hours = self._load.of_person.get((action.person, action.week), 0.0) + action.hours
        return _beyond(hours, self._there.in_week(action.week, action.person))

    def _counted(self, action: Action) -> Action:
        """What nobody has said is not nothing: it takes a little room, and does not fit into a week that is full."""
        return action.model_copy(update={"hours": LEAST}) if self._load.is_unsaid(action) else action

    def take(self, action: Action) -> None:
        self._load.take(self._counted(action))
        self._cash += action.cash or 0.0

    def holds(self, actions: Iterable[Action]) -> bool:
        """Whether all of them fit, and what is there without them does too."""
        room = self.emptied()
        for action in actions:
            room.take(action)
        return room.beyond is None

    @property
    def beyond(self) -> Limit | None:
        """What is taken in already goes beyond this."""
        weeks = enumerate(self._load.planned, start=1)
        if any(_beyond(hours, self._there.in_week(week)) for week, hours in weeks):
            return "week"
        persons = self._load.of_person.items()
        if any(_beyond(hours, self._there.in_week(week, person)) for (person, week), hours in persons):
            return "person"
        if _beyond(sum(self._load.planned), self._pilot.cap_hours):
            return "hours"
        return "cash" if _beyond(self._cash, self._most_cash) else None

    def free(self, hours: float) -> Iterator[Action]:
        """Listening of so many hours, where it finds room: on a channel whose steady hours hold it, else anywhere."""
        weeks = range(1, len(self._load.planned) + 1)
        steady = [channel.id for channel in self._pilot.channels if channel.hours]
        for channel in (*steady, None):
            for week in weeks:
                probe = Action(week=week, kind="listen", channel=channel, hours=hours)
                if self.limit_for(probe) is None and (channel is None or not self._load.more(probe)):
                    yield probe

    def emptied(self) -> "_Room":
        return _Room(self._book, self._pilot)


def _beyond(amount: float, limit: float | None) -> bool:
    return limit is not None and round(amount, 6) > limit
