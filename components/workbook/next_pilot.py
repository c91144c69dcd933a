"""The next pilot begins where the last one ended, and with what was learned there (M17, M18)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from math import floor
from typing import TypeVar

from .base import LATEST, LONGEST_LIST, LONGEST_TEXT, new_id
from .pilot import Action, Channel, FocusArea, NotNow, Pilot
from .review import Lesson
from .spent import hours_spent

GROWN = {  # what the hours are a little more than
    "hours_spent": "hours_grown",
    "hours_estimated": "hours_estimated_grown",
    "hours_as_before": "hours_grown_from_cap",
}
A_LITTLE_MORE = 1.25  # times the hours of the last pilot, at most
LOOK_AGAIN = timedelta(weeks=13)
MOST_HOURS = 10_000.0

AreaOrChannel = TypeVar("AreaOrChannel", FocusArea, Channel)
Param = str | float | date | tuple[str, ...]


@dataclass(frozen=True)
class Carried:
    """One thing that goes into the next pilot, or stays behind: a code and figures, no sentence."""

    code: str
    params: dict[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class HandedOn:
    draft: Pilot
    carried: list[Carried]


def next_pilot(pilot: Pilot) -> Pilot:
    """The draft alone; `hand_on` also says what was carried."""
    return hand_on(pilot).draft


def hand_on(pilot: Pilot, today: date | None = None, pilots: Sequence[Pilot] = ()) -> HandedOn:
    """A draft by the decision of the review, and what it carries. `pilots`: all of the workbook, the oldest first.

    "Grow" raises the hours a little and nothing else; one channel or area more is the owner's to add. "Adjust" puts
    aside what a lesson says to stop. "Extend" is the same again, once; the second time, and with "stop", only the
    "Not now" list goes on. What belongs to one time stays behind: actions, rule, baseline, events and review.
    """
    decision = pilot.review.decision
    used_up = decision == "extend" and extended_from(pilot, pilots) is not None
    draft = Pilot(not_now=[entry.model_copy(update={"id": new_id()}) for entry in pilot.not_now])
    if decision == "stop" or used_up:
        return HandedOn(draft, [Carried("extended_before" if used_up else "stopped"), *_waiting(draft, today)])
    draft.objective, draft.metric, draft.signal = pilot.objective, pilot.metric, pilot.signal
    draft.tracking = pilot.tracking.model_copy()
    left_out = _left_out(pilot) if decision == "adjust" else {}
    draft.areas = [_copied(area) for area in pilot.areas if area.id not in left_out]
    draft.channels = [_copied(channel) for channel in pilot.channels if channel.id not in left_out]
    carried = [*([Carried("same_number")] if pilot.metric else []), *_kept(draft)]
    if decision == "extend":
        draft.name, draft.weeks = pilot.name, pilot.weeks
        carried += [Carried("same_weeks", {"weeks": float(pilot.weeks)})] if pilot.weeks else []
    carried += [*_put_aside(pilot, draft, left_out, today), *_caps(pilot, draft)]
    return HandedOn(draft, [*carried, *_reminders(pilot, left_out), *_waiting(draft, today)])


def extended_from(pilot: Pilot, pilots: Sequence[Pilot]) -> Pilot | None:
    """The pilot that this one prolongs: the one before it, where "extend" was decided about the same number.

    Once: what follows a pilot that was an extension itself is a new one.
    """
    first: Pilot | None = None
    for before, after in pairwise(pilots):
        first = before if first is None and _goes_on(before, after) else None
        if after.id == pilot.id:
            return first
    return None


def _goes_on(before: Pilot, after: Pilot) -> bool:
    same = (before.objective, before.metric) == (after.objective, after.metric)
    return same and before.metric is not None and before.review.decision == "extend"


def _copied(part: AreaOrChannel) -> AreaOrChannel:
    return part.model_copy(update={"id": new_id()}, deep=True)


def _left_out(pilot: Pilot) -> dict[str, Lesson]:
    """By id, the areas and channels about which only "stop" was learned, with that lesson.

    Where something about it is to be kept or changed too, it stays: then the lesson speaks of a part of it.
    """
    about = {lesson.about for lesson in pilot.review.lessons if lesson.kind != "stop"}
    stops = [lesson for lesson in pilot.review.lessons if lesson.kind == "stop" and lesson.about not in about]
    known = {part.id for part in [*pilot.areas, *pilot.channels]}
    return {lesson.about: lesson for lesson in reversed(stops) if lesson.about in known}


def _kept(draft: Pilot) -> list[Carried]:
    named = {
        "areas": tuple(area.name for area in draft.areas if area.name.strip()),
        "channels": tuple(channel.place for channel in draft.channels if channel.place),
    }
    return [Carried(code, {code: names}) for code, names in named.items() if names]


def _put_aside(pilot: Pilot, draft: Pilot, left_out: dict[str, Lesson], today: date | None) -> list[Carried]:
    """Onto the "Not now" list, with the lesson as the reason. A place that waits there already keeps its day."""
    decided = today or pilot.review.decision_day or pilot.end
    again = min(decided + LOOK_AGAIN, LATEST) if decided else None
    waiting = {entry.place for entry in draft.not_now}
    found: list[Carried] = []
    aside: list[NotNow] = []
    for area in pilot.areas:
        if lesson := left_out.get(area.id):
            named = ": ".join(text for text in (area.name, lesson.what) if text.strip())  # the list knows places only
            aside.append(NotNow(reason=named[:LONGEST_TEXT], again=again))
            found.append(Carried("area_put_aside", {"area": area.name, "lesson": lesson.what}))
    for channel in pilot.channels:
        if lesson := left_out.get(channel.id):
            if channel.place not in waiting:
                aside.append(NotNow(place=channel.place, reason=lesson.what, again=again))
            found.append(Carried("channel_put_aside", {"place": channel.place, "lesson": lesson.what}))
    draft.not_now = [*draft.not_now, *aside][:LONGEST_LIST]
    return found


def _caps(pilot: Pilot, draft: Pilot) -> list[Carried]:
    """Of hours what was really spent; to grow is a quarter more at most. The cap of cash stays as it was."""
    draft.cap_cash = pilot.cap_cash
    cash = [Carried("cash_as_before", {"cash": pilot.cap_cash})] if pilot.cap_cash is not None else []
    base, code = _hours_to_plan_with(pilot)
    if base is None:
        return cash
    draft.cap_hours = base
    if pilot.review.decision == "grow":
        if code != "hours_as_before" and pilot.cap_hours is not None and base > pilot.cap_hours:
            code = "hours_grown_already" if code == "hours_spent" else code
        elif (more := _a_little_more(base)) > base:
            code, draft.cap_hours = GROWN[code], more
    params: dict[str, Param] = {"hours": draft.cap_hours, "before": base, "recorded": float(hours_spent(pilot).weeks)}
    return [Carried(code, params), *cash]


def _hours_to_plan_with(pilot: Pilot) -> tuple[float | None, str]:
    """What was spent; where weeks are missing, as many for them as for the others; else the cap as it was."""
    spent = hours_spent(pilot)
    if spent.amount is None:
        return pilot.cap_hours, "hours_as_before"
    if spent.whole or pilot.weeks is None:
        return min(spent.amount, MOST_HOURS), "hours_spent"
    return min(round(2 * spent.amount * pilot.weeks / spent.weeks) / 2, MOST_HOURS), "hours_estimated"


def _a_little_more(hours: float) -> float:
    """In half hours, rounded down, and never less than it was."""
    return min(max(hours, floor(2 * hours * A_LITTLE_MORE) / 2), MOST_HOURS)


def _reminders(pilot: Pilot, left_out: dict[str, Lesson]) -> list[Carried]:
    """What was learned, for whoever plans; what was put aside is said already."""
    said = {lesson.id for lesson in left_out.values()}
    lessons = [lesson for lesson in pilot.review.lessons if lesson.what.strip() and lesson.id not in said]
    return [Carried(f"lesson_{lesson.kind}", {"lesson": lesson.what}) for lesson in lessons]


def _waiting(draft: Pilot, today: date | None) -> list[Carried]:
    """The "Not now" list, and the places on it whose day has come."""
    if not draft.not_now:
        return []
    due = tuple(e.place for e in draft.not_now if e.place and today and e.again and e.again <= today)
    return [
        Carried("not_now", {"n": float(len(draft.not_now))}),
        *([Carried("look_again", {"places": due})] if due else []),
    ]


def actions_again(last: Pilot, draft: Pilot) -> list[Action]:
    """The actions of the last pilot as something to do again, in the weeks that the draft has: undone, no hours spent.

    Channels are found by their place and areas by their name; what is no longer there is left open.
    """
    channels = _by_new_id(((c.id, c.place) for c in last.channels), ((c.id, c.place) for c in draft.channels))
    areas = _by_new_id(((a.id, a.name) for a in last.areas), ((a.id, a.name) for a in draft.areas))
    return [
        action.model_copy(
            update={"id": new_id(), "done": False, "hours_spent": None, "channel": channels.get(action.channel or ""),
                    "area": areas.get(action.area or "")}
        )
        for action in last.actions
        if draft.weeks is None or action.week <= draft.weeks
    ]  # fmt: skip


def _by_new_id(before: Iterable[tuple[str, str]], now: Iterable[tuple[str, str]]) -> dict[str, str]:
    found = {named: id for id, named in now if named}
    return {id: found[named] for id, named in before if named in found}
