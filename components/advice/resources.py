"""What has to be known of hours and money before a pilot is sized, and what goes beyond them (M4, M16, M17)."""

from collections.abc import Iterator
from datetime import date

from components.measurement import capacity, ends_before_it_begins, feasibility, planned_cash, weeks_away
from components.workbook import Pilot

from .facts import Facts
from .finding import Finding, doubt, missing, tip
from .skills import skills_nobody_has

MOST_HOURS = 60  # a week, of one person
ALL_HOURS = 168  # that a week has
RESERVE = 0.2  # of the hours a week


def hours_not_said(facts: Facts) -> Iterator[Finding]:
    """M16: weigh the time needed."""
    resources = facts.book.resources
    if resources.hours_a_week is None and not facts.unknown(resources, "hours"):
        yield missing("resources.hours", "M16", facts.book.id, field="hours")


def no_hours(facts: Facts) -> Iterator[Finding]:
    """M4, M16: without an hour nothing can be done."""
    if facts.book.resources.hours_a_week == 0:
        yield missing("resources.no_hours", "M16", facts.book.id, field="hours")


def cash_not_said(facts: Facts) -> Iterator[Finding]:
    """M16: weigh the resources you have; none is an answer."""
    if facts.open(facts.book.resources, "cash"):
        yield missing("resources.cash", "M16", facts.book.id, field="cash")


def too_many_hours(facts: Facts) -> Iterator[Finding]:
    """M16: the hours that are really there."""
    resources = facts.book.resources
    given = [(person.id, person.hours) for person in resources.people if person.hours is not None]
    for about, hours in given or [(facts.book.id, resources.hours or 0.0)]:
        if hours > ALL_HOURS:
            yield doubt("resources.impossible_hours", "M16", about, field="hours", hours=hours, all=ALL_HOURS)
        elif hours > MOST_HOURS:
            yield doubt("resources.too_many_hours", "M16", about, field="hours", hours=hours)


def out_of_reach(facts: Facts) -> Iterator[Finding]:
    """M4: the feasibility filter, repeated with hours and cash. What is planned already is weighed week by week."""
    objective = facts.objective
    if objective is None or objective.feasible == "not_now" or facts.book.resources.hours_a_week == 0:
        return
    found = feasibility(facts.book, objective)
    if found.fit == "too_much" and not found.planned:
        yield doubt("resources.out_of_reach", "M4", objective.id)


def cash_short(facts: Facts) -> Iterator[Finding]:
    """M17: who starts too big goes beyond the real possibilities."""
    pilot, there = _to_come(facts), facts.book.resources.cash
    if pilot and there is not None and planned_cash(pilot) > there:
        yield doubt("resources.cash_short", "M17", pilot.id, planned=planned_cash(pilot), there=there)


def no_reserve(facts: Facts) -> Iterator[Finding]:
    """M17: a week that is full before it begins goes beyond the real possibilities."""
    pilot = _to_come(facts)
    if pilot is None:
        return
    load = capacity(facts.book.resources, pilot)
    if load.a_week and load.planned:
        average = load.total / len(load.planned)
        if (1 - RESERVE) * load.a_week < average <= load.a_week:
            yield tip("resources.no_reserve", "M17", pilot.id, planned=average, there=load.a_week)


def skill_that_nobody_has(facts: Facts) -> Iterator[Finding]:
    """M16: weigh the resources; a channel asks for people who can do what is done there."""
    pilot = _to_come(facts)
    if pilot:
        for channel, skill in skills_nobody_has(facts.book.resources, pilot):
            yield tip("resources.skill", "M16", channel.id, place=channel.place, skill=skill)


def away_backwards(facts: Facts) -> Iterator[Finding]:
    """M16: days that cannot be understood would be weighed wrongly."""
    for absence in facts.book.resources.absences:
        if absence.first and absence.last and ends_before_it_begins(absence):
            yield doubt("resources.away_backwards", "M16", absence.id, first=absence.first, last=absence.last)


def nobody_there(facts: Facts, today: date) -> Iterator[Finding]:
    """M16: a week in which nobody is there has no hours, whatever the others have."""
    pilot = _to_come(facts)
    if pilot is None:
        return
    weeks = [week for week in weeks_away(facts.book.resources, pilot) if week.last >= today]
    if weeks:
        yield doubt("resources.away", "M16", pilot.id, n=len(weeks), week=weeks[0].number, first=weeks[0].first)


def _to_come(facts: Facts) -> Pilot | None:
    """The pilot that is planned or under way."""
    return facts.pilot if facts.pilot and facts.pilot.status in ("draft", "running") else None


RULES = (
    hours_not_said,
    no_hours,
    cash_not_said,
    too_many_hours,
    out_of_reach,
    cash_short,
    no_reserve,
    skill_that_nobody_has,
    away_backwards,
)
DATED_RULES = (nobody_there,)
