"""The end of a pilot: at its planned end, stopped early for a reason, or its start taken back."""

from typing import Literal

import streamlit as st

from components.measurement import forget_prices, keep_prices, recorded_to_the_end
from components.workbook import Pilot

from .. import session
from ..frame import Page
from ..links import HOME, PAGES, go_to
from ..pilot import metric_of
from .on_paper import on_paper


def end_of_review(page: Page, pilot: Pilot | None) -> None:
    """What is still open, and the ways on from here. A review is finished by its decision, not by a tick."""
    page.still_open()
    st.divider()
    if pilot is not None and pilot.status != "running":
        decided = pilot.review.decision is not None
        page.quiet("This pilot is over and decided. Its numbers can be put right under Metrics." if decided else
                   "This pilot is over. To add or correct a week, go on recording.")  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="center"):
        if pilot is not None and pilot.status != "running" and pilot.review.decision is None:
            _go_on_recording(page, pilot)
        if pilot is not None:
            on_paper(page, pilot)
        if page.button("See the weekend at a glance", "continue", kind="tertiary", icon="arrow_forward"):
            go_to(HOME)


def _go_on_recording(page: Page, pilot: Pilot) -> None:
    if page.button("Go on recording", "reopen.pilot", icon="undo", kind="tertiary"):
        pilot.status = "running"
        forget_prices(pilot)
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
            _end(page, pilot, "ended")
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
            _end(page, pilot, "abandoned")


def _end(page: Page, pilot: Pilot, status: Literal["ended", "abandoned"]) -> None:
    pilot.status = status
    keep_prices(pilot, metric_of(page, pilot), page.book.resources)
    session.save()
    st.rerun()
