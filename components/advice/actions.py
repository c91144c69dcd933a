"""What is planned week by week: whether it can be done, and whether it listens before it sells (M16, M17, M25)."""

from collections.abc import Iterator
from datetime import date, timedelta

from components.measurement import capacity, planned_cash
from components.workbook import Absence, Action, Pilot
from components.workbook.pilot import ActionKind

from .facts import Facts, is_empty
from .finding import Finding, doubt, tip

WORKDAYS = 5


def over_cash(facts: Facts) -> Iterator[Finding]:
    """M4, M17: no more than there is, and no more than the cap."""
    pilot, there = facts.open_pilot, facts.book.resources.cash
    if pilot is None:
        return
    planned = planned_cash(pilot)
    if there is not None and planned > there:
        yield doubt("pilot.over_cash", "M17", pilot.id, field="actions", planned=planned, there=there)
    elif pilot.cap_cash is not None and planned > pilot.cap_cash:
        yield doubt("pilot.over_cap_cash", "M17", pilot.id, field="actions", planned=planned, cap=pilot.cap_cash)


def after_the_end(facts: Facts) -> Iterator[Finding]:
    """M17: what lies outside the weeks is not measured, and its hours are not counted."""
    pilot = facts.open_pilot
    if pilot is None or pilot.weeks is None:
        return
    late = [action for action in _planned(pilot) if action.week > pilot.weeks]
    if late:
        yield doubt("pilot.after_end", "M17", pilot.id, field="actions", n=len(late))


def points_to_nothing(facts: Facts) -> Iterator[Finding]:
    """M16: an action needs its channel, its area and somebody who does it."""
    pilot = facts.open_pilot
    if pilot is None:
        return
    there = {part.id for parts in (pilot.channels, pilot.areas, facts.book.resources.people) for part in parts}
    astray = [a for a in _planned(pilot) if {a.channel, a.area, a.person} - there - {None}]
    if astray:
        yield doubt("pilot.astray", "M16", pilot.id, field="actions", n=len(astray))


def nobody_there(facts: Facts) -> Iterator[Finding]:
    """M16: the days on which nobody can work are known beforehand."""
    pilot = facts.open_pilot
    if pilot is None or pilot.start is None:
        return
    partly = None
    for week in sorted({action.week for action in _planned(pilot) if not action.done}):
        monday = pilot.start + timedelta(weeks=week - 1)
        away = _days_away(facts.book.resources.absences, monday)
        if not away:
            continue
        if set(range(WORKDAYS)) <= {day.weekday() for day in away}:
            yield doubt("pilot.away", "M16", pilot.id, field="actions", week=week, first=away[0], last=away[-1])
            return
        partly = partly or tip("pilot.partly_away", "M16", pilot.id, field="actions", week=week, n=len(away))
    if partly:
        yield partly


def mostly_sells(facts: Facts) -> Iterator[Finding]:
    """M25: listening and helping come first; a plan that mostly sells, or only shows, is questioned."""
    pilot = facts.open_pilot
    kinds = _kinds(pilot) if pilot else []
    if pilot is None or not any(kinds):
        return
    if 2 * kinds.count("sell") > len(kinds):
        yield doubt("pilot.mostly_sells", "M25", pilot.id, field="actions", have=kinds.count("sell"), all=len(kinds))
    elif not {"listen", "help"} & set(kinds):
        yield doubt("pilot.neither_listens_nor_helps", "M25", pilot.id, field="actions")


def no_listening(facts: Facts) -> Iterator[Finding]:
    """M11, M25: listening does not end where the pilot begins."""
    pilot = facts.open_pilot
    kinds = _kinds(pilot) if pilot else []
    if pilot and "help" in kinds and "listen" not in kinds:
        yield tip("pilot.no_listening", "M25", pilot.id, field="actions")


def kind_unsaid(facts: Facts) -> Iterator[Finding]:
    """M25: whether a plan listens and helps before it sells can be seen only where each action says what it is."""
    pilot = facts.open_pilot
    unsaid = _kinds(pilot).count(None) if pilot else 0
    if pilot and unsaid:
        yield tip("pilot.kind_unsaid", "M25", pilot.id, field="actions", n=unsaid)


def hours_unsaid(facts: Facts) -> Iterator[Finding]:
    """M16, M17: what nobody has said is not nothing, and a week that is full without it has no room for it."""
    pilot = facts.open_pilot
    load = capacity(facts.book.resources, pilot) if pilot else None
    if pilot and load and load.no_room:
        n = sum(week in load.no_room for week in load.unsaid)
        yield doubt("pilot.hours_unsaid", "M17", pilot.id, field="actions", n=n, week=load.no_room[0])


def too_much_for_one(facts: Facts) -> Iterator[Finding]:
    """M4, M17: each one's hours are their own; those of the others do not help."""
    pilot = facts.open_pilot
    load = capacity(facts.book.resources, pilot) if pilot else None
    if pilot is None or load is None or not load.people:
        return
    worst = max(load.people, key=lambda each: each.planned - each.there)
    yield doubt("pilot.too_much_for_one", "M17", pilot.id, field="actions", n=len(load.people), week=worst.week,
                planned=worst.planned, there=worst.there)  # fmt: skip


def _planned(pilot: Pilot) -> list[Action]:
    return [action for action in pilot.actions if not is_empty(action.what)]


def _kinds(pilot: Pilot) -> list[ActionKind | None]:
    """Of the actions in its weeks: what lies after the last one does not count. None where nobody has said."""
    return [action.kind for action in _planned(pilot) if pilot.weeks is None or action.week <= pilot.weeks]


def _days_away(absences: list[Absence], monday: date) -> list[date]:
    """The days of the week from `monday` on which nobody can work; one day where an absence has no end."""
    spans = [(away.first, away.last or away.first) for away in absences if away.first]
    week = (monday + timedelta(days=number) for number in range(7))
    return [day for day in week if any(min(span) <= day <= max(span) for span in spans)]


RULES = (
    over_cash,
    after_the_end,
    points_to_nothing,
    nobody_there,
    too_much_for_one,
    mostly_sells,
    no_listening,
    kind_unsaid,
    hours_unsaid,
)
