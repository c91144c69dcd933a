"""The figures behind the picture: places as thought and as found, needs by theme, and customers in their own words."""

from collections.abc import Container

import streamlit as st

from components.evidence import Claim, PlaceEvidence, claims, notes_about, quotes, still_a_guess, words_they_use
from components.texts import N_
from components.texts.questions.listening import NEEDS
from components.workbook import Note

from ..frame import Page
from ..layout import literal, shortened
from .places import place_name

STANDINGS = {
    "as_expected": N_("as you thought"),
    "not_there": N_("you thought so; nothing found"),
    "not_looked_yet": N_("you thought so; not searched yet"),
    "not_expected": N_("you had not thought of it"),
    "nothing_there": N_("nothing found"),
}


def figures(page: Page, seen: list[PlaceEvidence]) -> None:
    notes = notes_about(page.book.listening)
    page.subgroup("Where you thought, and where they are")
    _places(page, seen)
    page.subgroup("What they need, by theme")
    _needs(page, claims(notes))
    page.subgroup("In their words")
    used = words_they_use(notes)
    if used:
        page.say("Words they use: {words}", words=" · ".join(f"{literal(word)} {count}" for word, count in used))
    for note in quotes(notes, page.today):
        quote(page, note)


def quote(page: Page, note: Note) -> None:
    """A customer's words, and where they were said."""
    where = literal(place_name(page, note.place))
    words = page.words.quoted(literal(shortened(note.words, 200)))
    st.markdown(f"*{words}* :small[:gray[{where}]]" if where else f"*{words}*", width=640)


def _places(page: Page, seen: list[PlaceEvidence]) -> None:
    words = page.words
    head = [N_("Place"), N_("Notes"), N_("Searches"), N_("Found nothing"), N_("And you")]
    rows = [
        [
            literal(place_name(page, place.place)),
            _count(page, place.notes),
            words.number(place.searches),
            words.number(place.in_vain),
            words(STANDINGS[place.standing]),
        ]
        for place in seen
    ]
    _table([words(text) for text in head], rows, right=(1, 2, 3))


def _needs(page: Page, found: list[Claim]) -> None:
    words = page.words
    without = any(None in claim.needs for claim in found)
    needs = [*NEEDS, None] if without else [*NEEDS]
    head = [words(N_("Theme")), *(words(NEEDS[need]) if need else words(N_("no need yet")) for need in needs)]
    rows = []
    for claim in found:
        counts = [claim.needs.get(need, 0) for need in needs]
        cells = [words.number(count) if count else "–" for count in counts]
        rows.append([literal(claim.theme) or words(N_("no theme yet")), *cells, _count(page, claim.notes)])
    _table([*head, words(N_("Notes"))], rows, right=range(1, len(head) + 1))


def _count(page: Page, notes: int) -> str:
    """With the mark where too little stands behind it."""
    if notes and still_a_guess(notes):
        return page.words(N_("{n} · still a guess"), n=page.words.number(notes))
    return page.words.number(notes)


def _table(head: list[str], rows: list[list[str]], right: Container[int]) -> None:
    marks = ["---:" if place in right else "---" for place in range(len(head))]
    st.markdown("\n".join(f"| {' | '.join(row)} |" for row in [head, marks, *rows]))
