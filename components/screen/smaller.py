"""A plan that has grown too big, and the click that makes it as small as it has to be (M17)."""

import streamlit as st

from components.advice import Dropped, Smaller, findings, sentence, smallest_version
from components.texts import C_, N_, NN_
from components.workbook import Pilot

from . import undo
from .frame import Page
from .layout import literal, shortened

AT = "smaller"
MOST_NAMED = 6
TOO_BIG = ("pilot.overfull", "pilot.over_cap", "pilot.over_cash", "pilot.over_cap_cash")
WHY = {
    "week": N_("Its week is full without it."),
    "hours": N_("Without it, the hours in all are used up."),
    "cash": N_("Without it, the cash is used up."),
}


def smaller(page: Page, pilot: Pilot) -> None:
    """What would go, by name, with the hours and the reason. Nothing is dropped unasked."""
    with st.container():  # it comes and goes, and must not move the fields below
        if pilot.status in ("draft", "running") and page.book.resources.hours_a_week != 0:
            _proposal(page, pilot)
        page.undo_here(AT)


def _proposal(page: Page, pilot: Pilot) -> None:
    found = smallest_version(page.book, pilot)
    if not found.dropped:
        return
    with page.box():
        for finding in findings(page.book, page.today):
            if finding.code in TOO_BIG:
                st.markdown(sentence(finding, page.words))
                page.is_said(finding.code, pilot.id)
        page.say("**The smallest version leaves these out.** What has most notes behind it stays longest.")
        st.markdown("\n".join(f"- {_line(page, each)}" for each in found.dropped[:MOST_NAMED]))
        more = len(found.dropped) - MOST_NAMED
        if more > 0:
            st.markdown(page.words.count(NN_("And one more.", "And {n} more."), more))
        if found.listening:
            page.say("Half an hour of listening comes in, in week {week}: without it, nobody hears how it goes.",
                     week=found.listening.week)  # fmt: skip
        if page.button("Make it smaller", "make.smaller", icon="compress"):
            _make_smaller(page, pilot, found)


def _line(page: Page, dropped: Dropped) -> str:
    words, action = page.words, dropped.action
    facts = [f"**{literal(shortened(action.what, 80))}**", words(N_("Week {n}"), n=action.week)]
    if action.hours:
        facts.append(words(C_("hours", "{n} h"), n=words.number(action.hours, 1)))
    if action.cash:
        facts.append(words.money(action.cash, page.book.currency))
    evidence = words(N_("No note speaks for it."))
    if dropped.notes:
        evidence = words.count(NN_("One note speaks for it.", "{n} notes speak for it."), dropped.notes)
    return f"{' · '.join(facts)}  \n  :small[:gray[{words(WHY[dropped.limit])} {evidence}]]"


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
