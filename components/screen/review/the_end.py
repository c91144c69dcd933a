"""The end of a pilot: at its planned end, stopped early, or its start taken back."""

import streamlit as st

from components.workbook import Pilot

from .. import session
from ..frame import Page
from ..links import PAGES, go_to


def end_of_pilot(page: Page, pilot: Pilot) -> None:
    if pilot.status != "running":
        return
    page.group("The end")
    over = pilot.end is not None and page.today > pilot.end
    if not over and pilot.end is not None:
        page.quiet("The planned end is {day}. A verdict before that is only interim.", day=page.words.day(pilot.end))
    if page.button("End the pilot", "end.pilot", icon="flag"):
        pilot.status = "ended"
        session.save()
        st.rerun()
    if pilot.start and page.today < pilot.start:
        page.quiet("It has not begun yet, so the start can still be taken back.")
        if page.button("Take the start back", "unstart.pilot", icon="undo", kind="tertiary"):
            pilot.status, pilot.baseline = "draft", None
            session.save()
            go_to(PAGES["pilot"])
    elif not over:
        page.text(pilot, "status_reason", unsure=False)
        if pilot.status_reason.strip() and page.button("Stop the pilot early", "stop.pilot"):
            pilot.status = "abandoned"
            session.save()
            st.rerun()
