"""What the last pilot leaves to this one: its actions, to be taken over with one click, and what was written for next
time (M18)."""

import streamlit as st

from components.texts import N_, NN_
from components.workbook import Pilot, actions_again

from . import undo
from .frame import Page
from .layout import literal, shortened

AT = "last time"
LONGEST = 160  # letters


def last_time(page: Page, pilot: Pilot) -> None:
    """Nothing of a first pilot, and nothing once this one has something to do of its own."""
    with st.container():  # it comes and goes, and must not move the fields below
        last = _last(page, pilot)
        if last is not None and pilot.status == "draft" and not pilot.actions:
            _offer(page, pilot, last)
        page.undo_here(AT)


def _last(page: Page, pilot: Pilot) -> Pilot | None:
    """The one before it, where it is about the same number."""
    pilots = page.book.pilots
    place = next((n for n, other in enumerate(pilots) if other.id == pilot.id), 0)
    earlier = pilots[place - 1] if place else None
    return earlier if earlier and earlier.metric == pilot.metric and earlier.status != "draft" else None


def _offer(page: Page, pilot: Pilot, last: Pilot) -> None:
    if last.review.next_time.strip():
        page.quiet("You wrote for next time: {words}",
                   words=page.words.quoted(literal(shortened(last.review.next_time, LONGEST))))  # fmt: skip
    again = actions_again(last, pilot)
    if not again:
        return
    label = NN_("Begin with the action of last time", "Begin with the {n} actions of last time")
    if st.button(page.words.count(label, len(again)), key="last.time", icon=":material/replay:"):

        def take() -> None:
            pilot.actions = again

        undo.change(take, page.words(N_("Taken over from the last pilot. Change or delete what should be different.")),
                    AT)  # fmt: skip
        st.rerun()
