"""What a small pilot still needs, and where it is about to grow too big (M17 to M22)."""

from collections.abc import Iterator

from components.measurement import capacity

from . import actions, footing
from .facts import Facts, is_empty
from .finding import Finding, doubt, missing

ACTIONS = 3
MOST_AREAS = MOST_CHANNELS = 3
OUTCOMES = ("target_reached", "below_target", "no_useful_change", "worsened", "cannot_tell")
ASKED = {"objective": "M7", "metric": "M13", "start": "M18", "weeks": "M17"}


def no_pilot(facts: Facts) -> Iterator[Finding]:
    """M17: do it small."""
    if facts.pilot is None:
        yield missing("pilot.none", "M17")


def unanswered(facts: Facts) -> Iterator[Finding]:
    """M7, M13, M17, M18: what it serves, what decides, when it starts and how long it takes."""
    if facts.pilot is None:
        return
    for field, method in ASKED.items():
        if facts.open(facts.pilot, field):
            yield missing(f"pilot.{field}", method, facts.pilot.id, field=field)


def no_area(facts: Facts) -> Iterator[Finding]:
    """M22: the focus is narrow."""
    pilot = facts.pilot
    if pilot and all(is_empty(area.name) for area in pilot.areas) and not facts.unknown(pilot, "areas"):
        yield missing("pilot.areas", "M22", pilot.id, field="areas")


def no_channel(facts: Facts) -> Iterator[Finding]:
    """M16: one of the places where customers spend their time."""
    pilot = facts.pilot
    if pilot and all(is_empty(channel.place) for channel in pilot.channels) and not facts.unknown(pilot, "channels"):
        yield missing("pilot.channels", "M16", pilot.id, field="channels")


def few_actions(facts: Facts) -> Iterator[Finding]:
    """M17: small, and still something that is done."""
    pilot = facts.pilot
    if pilot is None or facts.unknown(pilot, "actions"):
        return
    have = sum(not is_empty(action.what) for action in pilot.actions)
    if have < ACTIONS:
        yield missing("pilot.actions", "M17", pilot.id, field="actions", have=have, wanted=ACTIONS)


def open_outcomes(facts: Facts) -> Iterator[Finding]:
    """M18: check how it went, by a rule that was there before."""
    if facts.pilot is None:
        return
    have = sum(getattr(facts.pilot.rule, outcome).decision is not None for outcome in OUTCOMES)
    if have < len(OUTCOMES):
        yield missing("pilot.rule", "M18", facts.pilot.id, field="rule", have=have, wanted=len(OUTCOMES))


def not_a_monday(facts: Facts) -> Iterator[Finding]:
    """M14: whole weeks are measured, from Monday to Sunday."""
    if facts.pilot and facts.pilot.start and facts.pilot.start.weekday() != 0:
        yield doubt("pilot.not_monday", "M14", facts.pilot.id, field="start", start=facts.pilot.start)


def overfull_weeks(facts: Facts) -> Iterator[Finding]:
    """M17: who starts too big goes beyond the real possibilities."""
    if facts.pilot is None:
        return
    load = capacity(facts.book.resources, facts.pilot)
    if load.overfull:
        fullest = max(load.overfull, key=lambda week: load.planned[week - 1] - load.there[week - 1])
        yield doubt(
            "pilot.overfull",
            "M17",
            facts.pilot.id,
            n=len(load.overfull),
            week=fullest,
            planned=load.planned[fullest - 1],
            there=load.there[fullest - 1],
        )


def over_cap(facts: Facts) -> Iterator[Finding]:
    """M17: the cap is there to be kept."""
    if facts.pilot is None:
        return
    load = capacity(facts.book.resources, facts.pilot)
    if load.cap is not None and load.over_cap:
        yield doubt("pilot.over_cap", "M17", facts.pilot.id, planned=load.total, cap=load.cap)


def too_many_areas(facts: Facts) -> Iterator[Finding]:
    """M22: three areas at most."""
    if facts.pilot and len(facts.pilot.areas) > MOST_AREAS:
        yield doubt("pilot.too_many_areas", "M22", facts.pilot.id, field="areas", have=len(facts.pilot.areas))


def too_many_channels(facts: Facts) -> Iterator[Finding]:
    """M6, M17: many networks at once are an activity, not a strategy."""
    if facts.pilot and len(facts.pilot.channels) > MOST_CHANNELS:
        yield doubt("pilot.too_many_channels", "M17", facts.pilot.id, field="channels", have=len(facts.pilot.channels))


RULES = (
    no_pilot,
    unanswered,
    no_area,
    no_channel,
    few_actions,
    open_outcomes,
    not_a_monday,
    overfull_weeks,
    over_cap,
    *actions.RULES,
    too_many_areas,
    too_many_channels,
    *footing.RULES,
)
DATED_RULES = footing.DATED_RULES
