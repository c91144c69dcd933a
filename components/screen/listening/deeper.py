"""Behind "Go deeper": the first two questions again, now with evidence (M3), and everything noted, to be changed."""

from typing import Any

import streamlit as st

from components.evidence import Evidence, evidence_for, known_theme
from components.texts import N_
from components.texts.questions.listening import CONVERSATIONS, KEYWORD_KINDS, NEEDS
from components.workbook import Keyword, Note, Objective, Place, Search, chosen_objective

from ..frame import Page
from ..layout import literal, shortened
from ..tables import Column, table
from .contacts import without_contacts
from .figures import quote
from .from_a_file import bring_in_notes
from .places import place_name, place_names
from .themes import almost_the_same, themes_of

EVERY = ""


def more_about_listening(page: Page) -> None:
    objective = chosen_objective(page.book)
    if objective:
        page.subgroup("The first two questions again")
        _asked_again(page, objective)
    page.subgroup("From a file")
    bring_in_notes(page)
    page.subgroup("All notes")
    almost_the_same(page)
    _notes(page)
    page.subgroup("Searches made")
    _searches(page)
    page.subgroup("Keywords")
    kinds = {code: page.words(text) for code, text in KEYWORD_KINDS.items()}
    table(page, page.book.listening, "keywords", Keyword, [Column("words"), Column("kind", "choice", kinds)])
    page.subgroup("Places of your own")
    table(page, page.book.listening, "places", Place, [Column("name"), Column("link")])


def _asked_again(page: Page, objective: Objective) -> None:
    heard = evidence_for(page.book.listening, objective.id, page.today)
    for question in ("wants_to_know", "of_value"):
        guessed = getattr(objective, question)
        if guessed:
            page.quiet("Before you listened: {answer}", answer=literal(shortened(guessed, 160)))
        _evidence(page, heard[question])
        page.text(objective, f"{question}_heard", lines=2, unsure=False)


def _evidence(page: Page, evidence: Evidence) -> None:
    if not evidence.notes:
        page.quiet("No note speaks of it yet.")
        return
    themes = [
        f"{literal(claim.theme)} {claim.notes}" + (f" ({page.words(N_('still a guess'))})" if claim.is_a_guess else "")
        for claim in evidence.claims
        if claim.theme
    ]
    if themes:
        page.quiet("You heard, with the notes behind it: {themes}", themes=" · ".join(themes[:5]))
    for note in evidence.quotes:
        quote(page, note)


def _notes(page: Page) -> None:
    """The table of all notes, or of those from one place, of one need or theme."""
    needs = {code: page.words(text) for code, text in NEEDS.items()}
    talks = {code: page.words(text) for code, text in CONVERSATIONS.items()}
    wanted = _filter(page, needs)

    def fits(note: Note) -> bool:
        return all(getattr(note, name) == value for name, value in wanted.items())

    def tidy(note: Note) -> None:
        """What is typed into a cell is treated as in the field above: contacts masked, themes spelled as before."""
        if not note.contacts_kept:
            note.words = without_contacts(page.book, note.words)
        others = [other.theme for other in page.book.listening.notes if other is not note and other.theme]
        note.theme = known_theme(note.theme, others)

    columns = [
        Column("words", width="large"),
        Column("place", "choice", place_names(page)),
        Column("need", "choice", needs),
        Column("theme"),
        Column("day", "day"),
        Column("who"),
        Column("strength", "whole"),
        Column("conversation", "choice", talks),
        Column("outcome"),
        Column("link"),
    ]
    chosen = "".join(f".{name}-{value}" for name, value in wanted.items())
    table(page, page.book.listening, "notes", Note, columns, only=fits, filtered=chosen, tidy=tidy)


def _filter(page: Page, needs: dict[str, str]) -> dict[str, str]:
    """Field -> the value that a note must have; empty where all are shown."""
    notes = page.book.listening.notes
    if len(notes) < 2:
        return {}
    places = {code: place_name(page, code) for code in dict.fromkeys(note.place for note in notes) if code}
    choices: dict[str, dict[str, str]] = {
        "place": places,
        "need": {code: text for code, text in needs.items() if any(note.need == code for note in notes)},
        "theme": {theme: shortened(theme, 40) for theme in themes_of(page)},
    }
    labels = {"place": N_("From which place"), "need": N_("Which need"), "theme": N_("Which theme")}
    wanted = {}
    for column, (name, texts) in zip(st.columns(3), choices.items(), strict=True):
        with column:
            given = _one_of(page, f"filter-{name}", page.words(labels[name]), texts)
        if given:
            wanted[name] = given
    return wanted


def _one_of(page: Page, key: str, label: str, texts: dict[str, str]) -> str:
    every: Any = page.words(N_("all"))
    return st.selectbox(label, [EVERY, *texts], format_func=lambda code: texts.get(code, every) if code else every,
                        key=f"{page.book.id}.{key}.{page.words.language}")  # fmt: skip


def _searches(page: Page) -> None:
    if not page.book.listening.searches:
        page.quiet("None yet. Each one that you log above stands here.")
        return
    keywords = {keyword.id: shortened(keyword.words, 40) for keyword in page.book.listening.keywords}
    columns = [
        Column("keyword", "choice", keywords),
        Column("words"),
        Column("place", "choice", place_names(page)),
        Column("day", "day"),
        Column("found", "whole"),
    ]
    table(page, page.book.listening, "searches", Search, columns)
