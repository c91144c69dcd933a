"""The sorting desk: notes that were brought in get a need and a theme, one at a time, by a single key (M11, M12)."""

import streamlit as st

from components.evidence import suggested_need, suggested_themes
from components.texts import N_, NN_
from components.texts.questions.listening import NEEDS, QUESTIONS
from components.workbook import Note

from .. import session
from ..frame import Page
from ..layout import literal
from .from_a_file import stars
from .places import place_name
from .themes import themes_of

THEME_KEYS = "ASDFG"
SUGGESTED = "lightbulb"
TALL = 240  # pixels from which a long note scrolls


def waiting(page: Page) -> list[Note]:
    """Notes that were brought in and have no need yet; those put off come last."""
    later: list[str] = page.held("sorted later") or []
    notes = [note for note in page.book.listening.notes if note.source and note.need is None and note.words]
    return sorted(notes, key=lambda note: later.index(note.id) if note.id in later else -1)


def sorting(page: Page) -> None:
    """Offers the desk while notes wait; at the desk there is nothing else on the page."""
    left = waiting(page)
    if not left:
        if page.held("sorting"):
            page.hold("sorting", None)
            session.session().notice = page.words(N_("All notes that you brought in are sorted."))
            st.rerun()
        return
    if not page.held("sorting"):
        label = page.words.count(
            NN_("Sort the note that you brought in", "Sort {n} notes that you brought in"), len(left)
        )
        if st.button(label, key="sort.begin", icon=":material/rule:"):
            page.hold("sorting", True)
            st.rerun()
        return
    _desk(page, left[0], left)
    page.nothing_more()


def _desk(page: Page, note: Note, left: list[Note]) -> None:
    page.group("Sort what you brought in")
    _progress(page, len(left))
    _note(page, note)
    _themes(page, note)
    _needs(page, note)
    _ways_on(page, note)


def _progress(page: Page, left: int) -> None:
    done = sum(1 for note in page.book.listening.notes if note.source and note.need)
    text = page.words(N_("{done} sorted, {left} to go"), done=page.words.number(done), left=page.words.number(left))
    st.progress(done / (done + left), f":small[:gray[{text}]]")


def _note(page: Page, note: Note) -> None:
    """Their words whole, line breaks and all."""
    with st.container(border=True, height=TALL if len(note.words) > 600 or note.words.count("\n") > 6 else "content"):
        st.markdown("  \n".join(literal(line) for line in note.words.splitlines()))
        facts = [place_name(page, note.place), page.words.short_day(note.day) if note.day else ""]
        st.markdown(f":small[:gray[{' · '.join(filter(None, [*map(literal, facts), stars(page, note)]))}]]")


def _themes(page: Page, note: Note) -> None:
    """Those that fit the words first, then the newest of the others."""
    listening = page.book.listening
    fitting = suggested_themes(note.words, listening)
    known = list(dict.fromkeys([*filter(None, [note.theme]), *fitting, *reversed(themes_of(page))]))[: len(THEME_KEYS)]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        for key, theme in zip(THEME_KEYS, known, strict=False):
            chosen = theme == note.theme
            icon = "check" if chosen else SUGGESTED if theme in fitting else None
            if st.button(literal(theme), key=f"sort.theme.{key}", shortcut=key,
                         type="primary" if chosen else "secondary",
                         icon=f":material/{icon}:" if icon else None):  # fmt: skip
                session.store(note, "theme", "" if chosen else theme, f"sort.theme.{note.id}")
                st.rerun()
        label = N_("Another theme, in two words") if known else QUESTIONS["note.theme"].label
        typed = page.taken_at_once("sort.theme", page.words(label), width=240)
        if typed:
            session.store(note, "theme", typed, f"sort.theme.{note.id}")
            st.rerun()


def _needs(page: Page, note: Note) -> None:
    suggested = suggested_need(note.words, note.rating)
    page.say("What is behind it? This person…")
    with st.container(horizontal=True):
        for number, (code, text) in enumerate(NEEDS.items(), start=1):
            icon = SUGGESTED if code == suggested else None
            if st.button(page.words(text), key=f"sort.need.{number}", shortcut=str(number),
                         icon=f":material/{icon}:" if icon else None):  # fmt: skip
                page.hold("sorted", [*(page.held("sorted") or []), note.id])
                session.store(note, "need", code, f"sort.need.{note.id}")
                st.rerun()
    if suggested:
        page.quiet(":material/lightbulb: marks what the words suggest. You decide.")


def _ways_on(page: Page, note: Note) -> None:
    done: list[str] = page.held("sorted") or []
    with st.container(horizontal=True):
        if st.button(page.words(N_("Put it off")), key="sort.later", type="tertiary", shortcut="L"):
            later = [id for id in page.held("sorted later") or [] if id != note.id]
            page.hold("sorted later", [*later, note.id])
            st.rerun()
        if st.button(page.words(N_("Back to the last one")), key="sort.back", type="tertiary", shortcut="B",
                     disabled=not done):  # fmt: skip
            _back(page, done)
        if st.button(page.words(N_("Stop sorting")), key="sort.stop", type="tertiary", shortcut="Esc"):
            page.hold("sorting", None)
            st.rerun()


def _back(page: Page, done: list[str]) -> None:
    """The note that was sorted last lies on the desk again, first of all."""
    last = next((note for note in page.book.listening.notes if note.id == done[-1]), None)
    page.hold("sorted", done[:-1])
    if last is not None:
        later = [id for id in page.held("sorted later") or [] if id != last.id]
        waits = [note.id for note in waiting(page) if note.id not in later]
        page.hold("sorted later", [*later, *waits])  # behind it
        session.store(last, "need", None, f"sort.need.{last.id}")
    st.rerun()
