"""Which actions to begin with: fit for the objective, the trade, the channels and the hours that are left (M25)."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from components.catalogue import Starter, starters
from components.measurement import capacity, weeks_away
from components.texts import LANGUAGES, words_for
from components.workbook import Action, Channel, Pilot, Resources, Workbook

from .size import SHORTEST

MOST = {"listen": 2, "help": 2, "show": 1, "sell": 1}  # of each kind, in the order in which they are shown
LEAST = 4
WHEN = {"listen": 0.0, "help": 0.25, "show": 0.5, "sell": 0.75}  # of the pilot's weeks: who listens first sells better
CROWDED = 2  # an action in a week weighs as much as so many weeks of distance


@dataclass(frozen=True)
class Suggestion:
    starter: Starter
    channel: str | None  # the id of one; None where it needs none
    weeks: tuple[int, ...]  # the first is 1; none where no week has room


def suggestions(book: Workbook, pilot: Pilot, today: date) -> list[Suggestion]:
    """Those that are not in the plan yet: four to six, fewer when most are taken; each with the weeks that suit it.

    Listening is among them as long as there is some left. Selling is, once something else is planned, and never so
    that most of the plan would sell. Where nothing has room in any week, all stand there without weeks.
    """
    if pilot.status not in ("draft", "running"):
        return []
    objective = next((each for each in book.objectives if each.id == pilot.objective), None)
    planned = [action for action in pilot.actions if action.what.strip()]
    texts = [_words_in(text) for text in {action.what for action in planned}]
    found = []
    for starter in starters(objective.kind if objective else ""):
        suits, channel = _channel(starter, pilot.channels)
        if suits and not _is_taken(starter, book.business.kind, texts):
            found.append(Suggestion(starter, channel, _weeks(book.resources, pilot, starter, channel, today)))
    return _balanced([each for each in found if each.weeks] or found, planned)


def _channel(starter: Starter, channels: list[Channel]) -> tuple[bool, str | None]:
    """Whether it suits the chosen channels, and the one where it is done best."""
    if not channels:
        return not starter.ways or "any" in starter.ways, None
    fitting = (channel.id for way in starter.ways for channel in channels if starter.suits(channel.place, way))
    channel = next(fitting, None)
    return not starter.ways or channel is not None, channel


def _is_taken(starter: Starter, business: str, texts: list[frozenset[str]]) -> bool:
    """Whether most of its words stand in one text of the plan, in whatever language: a changed one is still taken."""
    for language in LANGUAGES:
        mine = _words_in(starter.said(business, words_for(language)))
        if any(3 * len(mine & text) >= 2 * len(mine) for text in texts):
            return True
    return False


def _words_in(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _balanced(found: list[Suggestion], planned: list[Action]) -> list[Suggestion]:
    kinds = Counter(action.kind for action in planned)
    most = MOST if 2 * (kinds["sell"] + 1) <= len(planned) + 1 else MOST | {"sell": 0}
    chosen: list[Suggestion] = []
    for kind, number in most.items():
        chosen += [each for each in found if each.starter.kind == kind][:number]
    others = [each for each in found if each not in chosen and each.starter.kind != "sell"]
    chosen += others[: max(LEAST - len(chosen), 0)]
    return sorted(chosen, key=lambda each: list(MOST).index(each.starter.kind))


def _weeks(
    resources: Resources, pilot: Pilot, starter: Starter, channel: str | None, today: date
) -> tuple[int, ...]:  # fmt: skip
    """Where it is done, spread over the weeks that are left: not where nobody is there or no hours are."""
    last = pilot.weeks or SHORTEST
    first = max((today - pilot.start).days // 7 + 1, 1) if pilot.start else 1
    away = {week.number for week in weeks_away(resources, pilot)}
    more, left = _more_hours(resources, pilot.model_copy(update={"weeks": last}), starter, channel)
    open_weeks = [week for week in range(first, last + 1) if week in more and week not in away]
    actions = Counter(action.week for action in pilot.actions)
    weeks: list[int] = []
    for ideal in _ideal_weeks(starter, first, last):
        near = range(ideal, ideal + starter.every) if starter.every else range(first, last + 1)
        fitting = [week for week in open_weeks if week in near and week not in weeks]
        fitting = [week for week in fitting if left is None or round(sum(more[w] for w in [*weeks, week]), 6) <= left]
        if fitting:
            weeks.append(min(fitting, key=lambda week: (abs(week - ideal) + CROWDED * actions[week], week)))
    return tuple(weeks)


def _ideal_weeks(starter: Starter, first: int, last: int) -> Iterable[int]:
    if starter.every:
        return range(first, last + 1, starter.every)
    return [first + round(WHEN[starter.kind] * (last - first))]


def _more_hours(
    resources: Resources, pilot: Pilot, starter: Starter, channel: str | None
) -> tuple[dict[int, float], float | None]:
    """What it adds to each week that has room for it, and the hours left under the cap; None without one."""
    weeks = range(1, (pilot.weeks or 0) + 1)
    trial = [Action(week=week, hours=starter.hours, channel=channel) for week in weeks]
    now = capacity(resources, pilot)
    then = capacity(resources, pilot.model_copy(update={"actions": [*pilot.actions, *trial]}))
    more = {week: then.planned[week - 1] - now.planned[week - 1] for week in weeks}
    room = {week: hours for week, hours in more.items() if not hours or week not in then.overfull}
    return room, None if now.cap is None else now.cap - now.total
