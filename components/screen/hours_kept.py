"""The hours a week that are there, those promised to the pilot, and those kept as a reserve (M16, M17)."""

import streamlit as st

from components.charts import KeptWords, hours_kept
from components.measurement import capacity
from components.texts import C_, N_
from components.workbook import current_pilot

from .frame import Page
from .pictures import is_dark, show


def what_is_kept(page: Page) -> None:
    """Only once a pilot takes hours: before, all of them are a reserve."""
    pilot = current_pilot(page.book)
    load = capacity(page.book.resources, pilot) if pilot and pilot.status in ("draft", "running") else None
    with st.container():  # it comes and goes, and must not move the fields below
        if load is None or load.a_week is None or not load.total:
            return
        _picture(page, load.a_week, load.total / len(load.planned), max(load.planned))


def _picture(page: Page, there: float, average: float, fullest: float) -> None:
    words = page.words

    def hours(n: float) -> str:
        return words(C_("hours", "{n} h"), n=words.number(n, 1))

    kept = max(there - average, 0.0)
    promised = words(N_("{hours}, fullest week {most}"), hours=hours(average), most=hours(fullest))
    named = KeptWords(
        description=words(N_("Hours a week: {there} there, {promised} promised to the pilot, {kept} kept."),
                          there=hours(there), promised=hours(average), kept=hours(kept)),
        names={"there": words(C_("hours", "There")), "promised": words(C_("hours", "Promised")),
               "reserve": words(C_("hours", "Reserve"))},
        figures={"there": hours(there), "promised": promised if fullest > average else hours(average),
                 "reserve": hours(kept)},
    )  # fmt: skip
    show(hours_kept(there, average, fullest, words=named, dark=is_dark()))
    page.folded(words(N_("As a table")), "hours.kept", _table, there, average, fullest)


def _table(page: Page, there: float, average: float, fullest: float) -> None:
    """Hours a week, on average and in the fullest week."""
    words = page.words
    head = [words(N_("Hours a week")), words(N_("On average")), words(N_("In the fullest week"))]
    rows = [
        (C_("hours", "There"), there, there),
        (C_("hours", "Promised"), average, fullest),
        (C_("hours", "Reserve"), max(there - average, 0.0), max(there - fullest, 0.0)),
    ]
    lines = [f"| {words(name)} | {words.number(usual, 1)} | {words.number(most, 1)} |" for name, usual, most in rows]
    st.markdown("\n".join([f"| {' | '.join(head)} |", "|:--|--:|--:|", *lines]))
