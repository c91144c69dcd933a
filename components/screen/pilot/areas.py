"""What the pilot is about: at most three areas, each with the notes behind it (M22)."""

import streamlit as st

from components.evidence import behind_area, claims, notes_about, notes_on, still_a_guess
from components.texts import N_, NN_
from components.workbook import FocusArea, Note, Pilot

from .. import session
from ..frame import Page
from ..layout import literal, shortened

MOST_AREAS = 3
MOST_THEMES = 3  # offered to begin with
LONGEST_QUOTE = 36  # characters
QUOTED = 2  # notes that a proposal quotes


def focus_areas(page: Page, pilot: Pilot) -> None:
    """Answered they stand as cards, side by side; the fields of one are open until the owner is done with it."""
    is_open = {area.id: _is_open(page, pilot, area) for area in pilot.areas}
    cards = [area for area in pilot.areas if not is_open[area.id]]
    beside = None
    for first in range(0, len(cards), 2):
        left, beside = st.columns(2, gap="medium")
        for place, area in zip((left, beside), cards[first : first + 2], strict=False):
            with place, st.container(border=True, height="stretch"):
                _card(page, pilot, area)
    for area in pilot.areas:
        if is_open[area.id]:
            with page.box():
                _fields(page, pilot, area)
    if not pilot.areas:
        _first_area(page, pilot)
        return
    if pilot.status == "draft" and len(pilot.areas) < MOST_AREAS:
        with beside if beside and len(cards) % 2 else st.container():
            if page.button("Add a focus area", "add.area", icon="add", kind="tertiary"):
                _add_area(pilot, FocusArea())


def _is_open(page: Page, pilot: Pilot, area: FocusArea) -> bool:
    said: bool | None = page.held(f"area.{area.id}")
    if said is None and pilot.status == "draft" and not (area.name and area.value and area.to_whom):
        page.hold(f"area.{area.id}", True)  # also once it is answered: it may still be typed into
        return True
    return bool(said) and pilot.status in ("draft", "running")


def _first_area(page: Page, pilot: Pilot) -> None:
    given = page.taken_at_once("area", page.words(N_("What will it be about?")), page.sample("focusarea.name"))
    if given:
        _add_area(pilot, FocusArea(name=given))
    about = notes_about(page.book.listening, pilot.objective)
    themes = [claim for claim in claims(about) if claim.theme.strip()][:MOST_THEMES]
    if not themes:
        return
    page.quiet("Or begin with what you heard most:")
    with st.container(horizontal=True):
        for number, claim in enumerate(themes):
            label = page.words.count(NN_("{theme} · {n} note", "{theme} · {n} notes"), claim.notes,
                                     theme=literal(shortened(claim.theme, 40)))  # fmt: skip
            if st.button(label, key=f"area.theme.{number}", icon=":material/add:"):
                behind = [note.id for note in about if note.theme == claim.theme]
                _add_area(pilot, FocusArea(name=claim.theme, notes=behind))


def _add_area(pilot: Pilot, area: FocusArea) -> None:
    pilot.areas = [*pilot.areas, area]
    session.save()
    st.rerun()


def _card(page: Page, pilot: Pilot, area: FocusArea) -> None:
    st.subheader(literal(shortened(area.name, 80)) or page.words(N_("Not named yet")), anchor=False)
    st.markdown(literal(area.value) or f":gray[{page.words(N_('What people get from it is still open.'))}]")
    whom = literal(area.to_whom) or page.words(N_("still open"))
    st.markdown(f":small[{page.words(N_('For: {whom}'), whom=whom)}]  \n:small[:gray[{_evidence(page, area)}]]")
    is_over = pilot.status in ("ended", "abandoned")
    if not is_over and page.button("Change this area", f"change.{area.id}", icon="edit", kind="tertiary"):
        page.hold(f"area.{area.id}", True)
        st.rerun()


def _evidence(page: Page, area: FocusArea) -> str:
    """How many notes stand behind the area; under three it is still a guess."""
    cited = behind_area(page.book.listening, area)
    count = page.words.count(NN_("{n} note", "{n} notes"), len(cited))
    guess = [page.words(N_("still a guess"))] if still_a_guess(len(cited)) else []
    heard = [page.words.quoted(literal(shortened(note.words, LONGEST_QUOTE))) for note in cited[:1]]
    return " · ".join([count, *guess, *heard])


def area_in_short(page: Page, area: FocusArea) -> str:
    """Its name, and that it is still a guess where fewer than three notes stand behind it."""
    is_a_guess = still_a_guess(len(behind_area(page.book.listening, area)))
    return f"{literal(area.name)} ({page.words(N_('still a guess'))})" if is_a_guess else literal(area.name)


def _fields(page: Page, pilot: Pilot, area: FocusArea) -> None:
    page.text(area, "name")
    page.text(area, "value", lines=2, unsure=False)
    page.text(area, "to_whom", unsure=False)
    with st.container():  # it comes and goes, and must not move the fields below
        _notes(page, pilot, area)
    listed = {note.id: shortened(note.words, 70) for note in page.book.listening.notes if note.words}
    if listed:
        page.folded(page.words(N_("Choose its notes yourself")), f"area.{area.id}", _choose_notes, area, listed)
    with st.container(horizontal=True):
        if page.button("Done with this area", f"done.{area.id}", icon="check", kind="tertiary"):
            page.hold(f"area.{area.id}", False)
            st.rerun()
        page.delete(area, N_("Delete this area"))


def _choose_notes(page: Page, area: FocusArea, listed: dict[str, str]) -> None:
    page.several(area, "notes", listed, style="list")


def _notes(page: Page, pilot: Pilot, area: FocusArea) -> None:
    """The notes behind it, or those that speak of the same thing, one click away."""
    if area.notes:
        page.quiet_text(_evidence(page, area))
        return
    found = notes_on(page.book.listening, area.name, pilot.objective)
    if not found:
        page.quiet("No note behind it yet: still a guess.")
        return
    page.quiet_text(literal(_quoted(page, found)))
    label = page.words.count(NN_("Use this note", "Use these {n} notes"), len(found))
    if st.button(label, key=f"use.notes.{area.id}", icon=":material/check:"):
        area.notes = [note.id for note in found]
        session.save()
        st.rerun()


def _quoted(page: Page, found: list[Note]) -> str:
    words = page.words
    heard = words.together(words.quoted(shortened(note.words, 70)) for note in found[:QUOTED])
    return words.count(NN_("{n} note speaks of it: {words}", "{n} notes speak of it, such as {words}"), len(found),
                       words=heard)  # fmt: skip
