"""The note in hand (M11, M12). It is in the plan as soon as it has words; the next one keeps place and keyword."""

import streamlit as st

from components.advice import same_words
from components.catalogue import openers
from components.texts import N_, NN_, holds_contacts, masked
from components.texts.questions.listening import CONVERSATIONS, NEEDS, STRENGTHS
from components.workbook import Note, chosen_objective

from ..frame import Page
from ..layout import literal, shortened
from .contacts import regions
from .places import place_name, place_names
from .themes import theme


def capture(page: Page) -> None:
    listening = page.book.listening
    note = next((note for note in listening.notes if note.id == page.held("note")), None)
    first_time = not page.held("listened")
    page.hold("listened", True)
    left, right = st.columns([5, 3], gap="medium")
    with left:
        words = page.in_hand_text("note.words", note.words if note else "", lines=2)
        about_the_words = st.container()  # it comes and goes, and must not move the fields below
    with right:
        latest = note or (listening.notes[-1] if listening.notes else None)
        needs = {code: page.words(text) for code, text in NEEDS.items()}
        place = page.in_hand_choice("note.place", place_names(page), "select", latest.place if latest else None)
        with st.container():  # it comes and goes, and must not move the fields below
            _as_before(page, note, place)
        need = page.in_hand_choice("note.need", needs, "pills", note.need if note else None)
    if note is None and words:
        note = (_begun_before(page, words) if first_time else None) or _new_note(page)
        page.hold("note", note.id)
    if note is not None:
        with about_the_words:
            kept = _without_contacts(page, note, words)
            page.write(note, words=kept, place=place or "", need=need)
            said_before(page, note)
    with st.container(horizontal=True, vertical_alignment="center"):
        if page.button("Add a note", "next.note", icon="add") and note is not None:
            page.hold("note", None)
            page.empty("note.words", "note.need")
            st.rerun()
        kept_notes = [n for n in listening.notes if n.words]
        st.markdown(f":small[:gray[{page.words.count(NN_('{n} note so far', '{n} notes so far'), len(kept_notes))}]]")
    label = page.words(
        N_("More about this note · {inside}"), inside=f":gray[{page.words(N_('theme, who, a conversation'))}]"
    )
    page.folded(label, "deeper.note", _more, note)


def _as_before(page: Page, note: Note | None, place: str | None) -> None:
    """A place that was not chosen for this note is named, so that no note goes to the wrong one unseen."""
    others = [other for other in page.book.listening.notes if other is not note]
    if place and others and others[-1].place == place:
        page.quiet("As in your last note.")


def _without_contacts(page: Page, note: Note, words: str) -> str:
    """E-mail addresses and phone numbers are masked, unless the owner wants them as they are."""
    if not holds_contacts(words, regions(page.book)):
        return words
    if not note.contacts_kept:
        page.quiet("Kept without the e-mail address or phone number: {words}",
                   words=literal(shortened(masked(words, regions(page.book)), 120)))  # fmt: skip
    return words if page.flag(note, "contacts_kept") else masked(words, regions(page.book))


def said_before(page: Page, note: Note) -> None:
    """The same words from the same place may be one note twice."""
    twin = next((other for other in same_words(page.book.listening.notes, note) if other is not note), None)
    if twin is not None:
        page.is_said("listening.twice", note.id)
        page.advise("You have these words already ({place}). They count once: delete this note, or add what was "
                    "different.", place=literal(place_name(page, twin.place)) or "–")  # fmt: skip
        page.delete(note, N_("Delete this note"))


def _begun_before(page: Page, words: str) -> Note | None:
    """The note whose words these continue: its field outlived a restart of the server."""
    notes = page.book.listening.notes
    return notes[-1] if notes and notes[-1].words and words.startswith(notes[-1].words) else None


def _new_note(page: Page) -> Note:
    objective = chosen_objective(page.book)
    note = Note(day=page.today, keyword=page.held("keyword"), objectives=[objective.id] if objective else [])
    page.book.listening.notes = [*page.book.listening.notes, note]
    return note


def _more(page: Page, note: Note | None) -> None:
    """What a note can also say. It belongs to the note in hand, so that is written first."""
    if note is None:
        page.quiet("Write the words first. What you add here then belongs to that note.")
        return
    theme(page, note)
    page.text(note, "who", unsure=False)
    page.whole_choice(note, "strength", list(STRENGTHS), STRENGTHS)
    page.day(note, "day")
    page.text(note, "link", unsure=False)
    if len(page.book.objectives) > 1:
        page.several(note, "objectives", _objectives(page))
    page.subgroup("Begin a conversation")
    page.quiet("Ask, or help. Nothing is sold here.")
    for line in openers(note.need):
        st.markdown(f"*{page.words.quoted(page.words(line))}*", width=640)
    page.choice(note, "conversation", CONVERSATIONS)
    if note.conversation != "none":
        page.text(note, "outcome", lines=2, unsure=False)


def _objectives(page: Page) -> dict[str, str]:
    return {
        o.id: literal(shortened(o.statement, 50)) or page.words(N_("Another objective")) for o in page.book.objectives
    }
