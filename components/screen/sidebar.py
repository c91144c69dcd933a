"""The sidebar: where everything stands, that it is kept, a copy to take away, and the language."""

import streamlit as st

from components.advice import Finding, Status, keeps_open, step_status
from components.files import SENTENCES, dumps
from components.files import file_name as name_of_file
from components.texts import C_, LANGUAGES, N_, NAMES, NN_, Words
from components.texts.steps import HALF_DAYS, STATUSES, STEPS
from components.workbook import Workbook

from . import clock, session
from .keep_focus import keep_focus
from .layout import literal, shortened
from .links import HOME, MARKS, PAGES, link

Standing = tuple[Status, list[Finding]]  # and what is missing in a step that the owner called finished


def sidebar(words: Words, book: Workbook | None, here: str) -> None:
    """Drawn last, so that it shows what has just been typed."""
    with st.sidebar:
        if book is None:
            st.header(words(N_("The weekend workbook")), anchor=False)
            st.markdown(words(N_(":small[:gray[Two days, seven steps, one small pilot.]]")))
            if here != "home":
                link(HOME, words(C_("menu", "Start")), ":material/home:")
        else:
            name = literal(shortened(book.business.name, 40)) or words(N_("Your plan"))
            st.header(name, anchor=False)
            standing = {step: where_it_stands(book, step) for step in STEPS}
            _weekend(words, standing)
            _kept(words, book)
            session.remember_the_sidebar(what_the_sidebar_says(book, standing))
        _languages(words)
        keep_focus()


def what_the_sidebar_says(book: Workbook, known: dict[str, Standing] | None = None) -> object:
    """Differs once the sidebar has to be drawn anew. `known`: where each step stands, where that was just looked up."""
    state, standing = session.session(), known or {step: where_it_stands(book, step) for step in STEPS}
    statuses = [(status, len(missing)) for status, missing in standing.values()]
    minute = state.kept_at and state.kept_at.strftime("%H:%M")
    return book.id, book.business.name, statuses, minute, state.not_kept and state.not_kept.code


def _weekend(words: Words, standing: dict[str, Standing]) -> None:
    with st.container(gap="xsmall"):
        link(HOME, words(N_("The weekend")), ":material/calendar_view_week:")
    for half_day, steps in HALF_DAYS.items():
        with st.container(gap="xsmall"):
            st.markdown(f":small[:gray[{words(half_day)}]]")
            for step in steps:
                mark, status = how_far(words, *standing[step])
                link(PAGES[step], f"{words(STEPS[step].menu)} :gray[· {status.lower()}]", mark)


def where_it_stands(book: Workbook, step: str) -> Standing:
    return step_status(book, step, clock.today()), keeps_open(book, step, clock.today())


def how_far(words: Words, status: Status, missing: list[Finding]) -> tuple[str, str]:
    """Mark and word for where a step stands; one that the owner called finished says how much is open in it."""
    if missing:
        return MARKS[status], words.count(NN_("One thing open", "{n} things open"), len(missing))
    return MARKS[status], words(STATUSES[status])


def _kept(words: Words, book: Workbook) -> None:
    state = session.session()
    st.space("xsmall")
    if state.not_kept:
        st.error(words(SENTENCES[state.not_kept.code]), icon=":material/warning:")
    elif state.kept_at:
        text = words(N_("Kept on this computer {time}"), time=words.time(state.kept_at))
        st.markdown(f":small[:gray[:material/check: {text}]]")
    st.download_button(
        words(N_("Save a copy")),
        data=lambda: dumps(state.book or book),
        file_name=file_name(book, "json"),
        mime="application/json",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
        key="save-a-copy",
    )


def _languages(words: Words) -> None:
    given = st.segmented_control(
        words(C_("screen", "Language")),
        list(LANGUAGES),
        default=words.language,
        format_func=lambda code: NAMES[code],
        key=f"language.{words.language}",
        label_visibility="collapsed",
        required=True,
    )
    if given and given != words.language:
        session.speak(given)
        st.rerun()


def file_name(book: Workbook, ending: str) -> str:
    """What a file of the plan is called when it is saved today."""
    return name_of_file(book, clock.today(), ending)
