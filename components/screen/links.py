"""Where the pages are, and ways to get there that carry the language and the plan along."""

from typing import Any, NoReturn

import streamlit as st

from . import session

HOME = "app.py"
PAGES = {
    "objectives": "pages/1_objectives.py",
    "listening": "pages/2_listening.py",
    "metrics": "pages/3_metrics.py",
    "resources": "pages/4_resources.py",
    "pilot": "pages/5_pilot.py",
    "review": "pages/6_review.py",
    "plan": "pages/7_plan.py",
}
MARKS = {
    "not started": ":material/radio_button_unchecked:",
    "in progress": ":material/timelapse:",
    "done": ":material/check_circle:",
    "cannot start yet": ":material/lock:",
}


def link(page: str, label: str, icon: str | None = None, width: Any = "stretch") -> None:
    st.page_link(page, label=label, icon=icon, width=width, query_params=session.address())


def go_to(page: str) -> NoReturn:
    st.switch_page(page, query_params=session.address())
