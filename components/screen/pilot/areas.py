"""What the pilot is about: at most three areas, each with the notes behind it (M22)."""

import streamlit as st

from components.texts import N_, NN_
from components.workbook import FocusArea, Pilot

from .. import session
from ..frame import Page
from ..layout import literal, shortened

FEW_NOTES = 3  # fewer are still a guess
MOST_AREAS = 3


def focus_areas(page: Page, pilot: Pilot) -> None:
    """At most three areas (M22); each names the notes behind it."""
    for area in pilot.areas:
        with page.box():
            page.text(area, "name")
            page.text(area, "value", lines=2, unsure=False)
            page.folded(_evidence(page, area), f"area.{area.id}", _more_about_area, area)
    if not pilot.areas:
        given = page.taken_at_once("area", page.words(N_("What will it be about?")), page.sample("focusarea.name"))
        if given:
            _add_area(pilot, given)
    elif len(pilot.areas) < MOST_AREAS and page.button("Add a focus area", "add.area", icon="add", kind="tertiary"):
        _add_area(pilot, "")


def _add_area(pilot: Pilot, name: str) -> None:
    pilot.areas = [*pilot.areas, FocusArea(name=name)]
    session.save()
    st.rerun()


def _evidence(page: Page, area: FocusArea) -> str:
    """How many notes stand behind the area; under three it is still a guess."""
    cited = [note for note in page.book.listening.notes if note.id in area.notes and note.words]
    count = page.words.count(NN_("{n} note behind it", "{n} notes behind it"), len(cited))
    if len(cited) < FEW_NOTES:
        return page.words(N_("{count} · still a guess"), count=count)
    return f"{count} · {page.words.quoted(literal(shortened(cited[0].words, 60)))}"


def _more_about_area(page: Page, area: FocusArea) -> None:
    page.text(area, "to_whom", unsure=False)
    notes = {note.id: shortened(note.words, 70) for note in page.book.listening.notes if note.words}
    if notes:
        page.several(area, "notes", notes, style="list")
    page.delete(area, N_("Delete this area"))
