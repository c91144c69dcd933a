"""A plan that has grown too big, and the click that makes it as small as it has to be (M17)."""

import streamlit as st

from components.advice import (
    Dropped,
    Smaller,
    Way,
    findings,
    sentence,
    smaller_objective,
    smallest_version,
    ways_out,
    weakest_channel,
)
from components.measurement import capacity
from components.texts import C_, N_, NN_
from components.workbook import Pilot

from . import undo
from .frame import Page
from .layout import literal, shortened
from .listening import place_name

AT = "smaller"
MOST_NAMED = 3
TOO_BIG = ("pilot.overfull", "pilot.too_much_for_one", "pilot.hours_unsaid", "pilot.over_cap", "pilot.over_cash",
           "pilot.over_cap_cash")  # fmt: skip
WHY = {  # of a full week it is said above
    "person": N_("Whoever does it has no more hours then."),
    "hours": N_("Without it, the hours in all are used up."),
    "cash": N_("Without it, the cash is used up."),
}

NOT_ENOUGH = {
    "done": N_("**Leaving actions out is not enough.** What is done already takes more than there is."),
    "listening": N_("**Even the smallest version does not fit.** There is no room for half an hour of listening."),
    "only_listening": N_("**Nothing but listening would be left.** All the rest takes more than there is."),
}
WAYS: dict[Way, str] = {
    "hours": N_("More hours a week, if they are really there."),
    "cap": N_("A higher cap of hours."),
    "cash": N_("More cash, or actions that cost none."),
    "longer": N_("A longer pilot: the same work, spread over more weeks."),
    "shorter": N_("A shorter pilot: channels take their hours every week."),
    "channel": N_("One channel less: without {place}, {hours} a week less."),
    "channel_hours": N_("Fewer hours at {place}: now {hours} a week."),
    "objective": N_("Another objective, one that takes less."),
}


def smaller(page: Page, pilot: Pilot) -> None:
    """What would go, by name, with the hours and the reason. Nothing is dropped unasked."""
    with st.container():  # it comes and goes, and must not move the fields below
        if pilot.status in ("draft", "running"):
            _proposal(page, pilot)
        page.undo_here(AT)


def _proposal(page: Page, pilot: Pilot) -> None:
    if page.book.resources.hours_a_week == 0:
        if pilot.actions:
            page.say("You have written that there are no hours, so nothing of this fits. One hour a week is a "
                     "beginning: write it under Resources.")  # fmt: skip
        return
    found = smallest_version(page.book, pilot)
    if not found.dropped and not found.too_big:
        return
    said = [finding for finding in findings(page.book, page.today) if finding.code in TOO_BIG]
    with st.container():
        for finding in said:
            page.is_said(finding.code, pilot.id)
        if said:
            st.info("  \n".join(sentence(finding, page.words) for finding in said), icon=":material/edit_note:")
        if found.dropped:
            _left_out(page, found)
        if found.too_big:
            _not_enough(page, pilot, found)
        if found.dropped and page.button("Make it smaller", "make.smaller", icon="compress"):
            _make_smaller(page, pilot, found)


def _left_out(page: Page, found: Smaller) -> None:
    page.say("**The smallest version leaves out:**")
    st.markdown("\n".join(f"- {_line(page, each)}" for each in found.dropped[:MOST_NAMED]))
    more = len(found.dropped) - MOST_NAMED
    if more > 0:
        st.markdown(page.words.count(NN_("And one more.", "And {n} more."), more))
    if found.listening:
        page.say("Half an hour of listening comes in, in week {week}: without it, nobody hears how it goes.",
                 week=found.listening.week)  # fmt: skip


def _not_enough(page: Page, pilot: Pilot, found: Smaller) -> None:
    """Said as it is, with what would really help."""
    words = page.words
    if found.too_big == "channels":
        _channels_alone(page, pilot, found)
    else:
        page.say(NOT_ENOUGH[found.too_big or "done"])
    lines = [f"- {_way(page, pilot, way)}" for way in ways_out(page.book, pilot, found)]
    st.markdown("\n".join([words(N_("What would help:")), "", *lines]))


def _channels_alone(page: Page, pilot: Pilot, found: Smaller) -> None:
    load, steady = capacity(page.book.resources, pilot), sum(channel.hours or 0.0 for channel in pilot.channels)
    if found.limit == "week":
        page.say("**Leaving actions out is not enough.** Your channels alone take {taken} a week; you have {there}.",
                 taken=_hours(page, steady), there=_hours(page, load.a_week or 0.0))  # fmt: skip
    else:
        taken = _hours(page, steady * len(load.planned))
        page.say("**Leaving actions out is not enough.** Over all weeks your channels alone take {taken}; your cap is "
                 "{cap}.", taken=taken, cap=_hours(page, load.cap or 0.0))  # fmt: skip


def _way(page: Page, pilot: Pilot, way: Way) -> str:
    words, channel = page.words, weakest_channel(page.book, pilot)
    if channel and way in ("channel", "channel_hours"):
        place, hours = literal(place_name(page, channel.place)), _hours(page, channel.hours or 0.0)
        return words(WAYS[way], place=place, hours=hours)
    other = smaller_objective(page.book, pilot) if way == "objective" else None
    if other:
        return words(N_("Another objective. This one usually fits: {objective}"),
                     objective=literal(shortened(other.statement)))  # fmt: skip
    return words(WAYS[way])


def _hours(page: Page, hours: float) -> str:
    return page.words(C_("hours", "{n} h"), n=page.words.number(hours, 1))


def _line(page: Page, dropped: Dropped) -> str:
    words, action = page.words, dropped.action
    facts = [f"**{literal(shortened(action.what, 80))}**", words(N_("Week {n}"), n=action.week)]
    facts += [
        literal(shortened(person.name, 40)) for person in page.book.resources.people if person.id == action.person
    ]
    if action.hours:
        facts.append(_hours(page, action.hours))
    if action.cash:
        facts.append(words.money(action.cash, page.book.currency))
    why = f"{words(WHY[dropped.limit])} " if dropped.limit in WHY else ""
    evidence = words(N_("No note speaks for it."))
    if dropped.notes:
        evidence = words.count(NN_("One note speaks for it.", "{n} notes speak for it."), dropped.notes)
    return f"{' · '.join(facts)}  \n  :small[:gray[{why}{evidence}]]"


def _make_smaller(page: Page, pilot: Pilot, found: Smaller) -> None:
    said = NN_("One action left out: {hours} hours less.", "{n} actions left out: {hours} hours less.")

    def change() -> None:
        short = [found.listening] if found.listening else []
        for action in short:
            action.what = page.words(N_("Read for half an hour where customers talk, and copy what they say"))
        pilot.actions = [*found.kept, *short]

    hours = page.words.number(found.hours, 1)
    undo.change(change, page.words.count(said, len(found.dropped), hours=hours), AT)
    st.rerun()
