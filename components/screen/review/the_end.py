"""The end of a pilot: at its planned end, stopped early for a reason, or its start taken back."""

import streamlit as st

from components.measurement import recorded_to_the_end
from components.workbook import Pilot

from .. import session
from ..frame import Page
from ..links import PAGES, go_to
from ..pilot import metric_of


def it_is_over(page: Page, pilot: Pilot) -> None:
    """Where a plan is opened whose pilot has ended: what that means for its numbers, and the way back."""
    if pilot.review.decision is not None:
        page.quiet("This pilot is over and decided. Its numbers can be put right under Metrics.")
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        page.quiet("This pilot is over: no more weeks are asked for.")
        if page.button("Go on recording", "reopen.pilot", icon="undo", kind="tertiary"):
            pilot.status = "running"
            session.save()
            st.rerun()


def end_of_pilot(page: Page, pilot: Pilot) -> None:
    if pilot.status != "running":
        return
    page.group("The end")
    metric = metric_of(page, pilot)
    reached = metric is not None and recorded_to_the_end(metric, pilot)
    over = pilot.end is None or page.today > pilot.end or reached
    if over:
        if page.button("End the pilot", "end.pilot", icon="flag"):
            pilot.status = "ended"
            session.save()
            st.rerun()
        return
    if pilot.end is not None:
        page.quiet("The rule speaks at the planned end ({day}). A verdict before that is only interim.",
                   day=page.words.day(pilot.end))  # fmt: skip
    if pilot.start and page.today < pilot.start:
        page.quiet("It has not begun yet, so the start can still be taken back.")
        if page.button("Take the start back", "unstart.pilot", icon="undo", kind="tertiary"):
            pilot.status, pilot.baseline = "draft", None
            session.save()
            go_to(PAGES["pilot"])
    else:
        page.text(pilot, "status_reason", unsure=False)
        if pilot.status_reason.strip() and page.button("Stop the pilot early", "stop.pilot"):
            pilot.status = "abandoned"
            session.save()
            st.rerun()
