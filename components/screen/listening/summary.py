"""What the notes say so far (M9, M24): by theme and place, where customers are, how fresh it is, in whose words."""

import streamlit as st

from components.charts import Heard, place_marks
from components.evidence import PlaceEvidence, claims, is_old, notes_about, places
from components.texts import N_
from components.texts.questions.listening import NEEDS
from components.workbook import Note

from ..frame import Page
from ..layout import literal, shortened
from ..pictures import notes_picture
from .figures import figures
from .places import place_name

MOST_PLACES = 8


def what_it_says(page: Page) -> None:
    notes = notes_about(page.book.listening)
    if not notes:
        page.quiet("No notes yet. Try one search, and copy the first sentence in which you recognise a customer.")
        return
    seen = places(page.book.listening, page.today)
    _headline(page, notes)
    _surprises(page, seen)
    heard = [_heard(page, note, by_need=_few_themes(notes)) for note in notes]
    left, right = st.columns([5, 3], gap="medium")
    with left:
        notes_picture(page, heard)
    with right:
        _places(page, seen, {mark.place: mark.sign for mark in place_marks(heard)})
    _age(page, notes)
    page.folded(page.words(N_("Show the figures")), "deeper.heard", figures, seen)


def _headline(page: Page, notes: list[Note]) -> None:
    top = claims(notes)[0]
    if not top.theme or top.notes < 2:
        return
    page.say("{count} of your {all} notes are about **{theme}**.", count=top.notes, all=len(notes),
             theme=literal(top.theme))  # fmt: skip
    if top.is_a_guess:
        page.quiet("Fewer than three notes stand behind it: still a guess.")


def _surprises(page: Page, seen: list[PlaceEvidence]) -> None:
    """Where the owner thought, against where they were found: the first surprise; the table has them all."""
    missed = next((place for place in seen if place.standing == "not_there"), None)
    new = next((place for place in seen if place.standing == "not_expected" and place.notes), None)
    if missed:
        page.say(
            "You expected **{place}**, and nothing was found there.", place=literal(place_name(page, missed.place))
        )
    elif new and any(place.expected for place in seen):
        page.say("You had not thought of **{place}**, and they talk there.", place=literal(place_name(page, new.place)))


def _few_themes(notes: list[Note]) -> bool:
    """Needs tell more until half of the notes have a theme."""
    return 2 * sum(bool(note.theme) for note in notes) < len(notes)


def _heard(page: Page, note: Note, by_need: bool) -> Heard:
    if by_need:
        row = page.words(NEEDS[note.need]) if note.need else page.words(N_("no need chosen yet"))
    else:
        row = shortened(note.theme, 40) or page.words(N_("no theme yet"))
    return Heard(row, place_name(page, note.place), shortened(note.words, 140))


def _places(page: Page, seen: list[PlaceEvidence], signs: dict[str, str]) -> None:
    lines = []
    for place in sorted(seen, key=lambda place: -place.notes)[:MOST_PLACES]:
        name = place_name(page, place.place)
        if place.notes:
            guess = f" :small[:gray[{page.words(N_('still a guess'))}]]" if place.is_a_guess else ""
            lines.append(f"{signs.get(name, '')} {literal(name)} **{place.notes}**{guess}")
        elif place.standing == "not_looked_yet":
            lines.append(f":gray[{literal(name)} · {page.words(N_('not searched yet'))}]")
        elif place.found:
            found = page.words(N_("{n} found"), n=page.words.number(place.found))
            lines.append(f":gray[{literal(name)} 0 · {found}]")
        else:
            lines.append(f":gray[{literal(name)} 0]")
    if "" in signs:
        lines.append(f":gray[{signs['']} {page.words(N_('no place yet'))}]")
    st.markdown("  \n".join(lines))


def _age(page: Page, notes: list[Note]) -> None:
    old = sum(is_old(note, page.today) for note in notes)
    if old:
        page.quiet("Older than a year: {old} of {all} notes. They count for less.", old=old, all=len(notes))
