"""What customers wrote elsewhere, brought in as notes: reviews, messages, answers to a survey (M11, M12)."""

import streamlit as st

from components.evidence import said
from components.imports import ImportedNote, NotesImport, UnreadableImport, read_notes
from components.texts import N_, NN_
from components.workbook import LONGEST_LIST, Note, Place, chosen_objective

from .. import undo
from ..frame import Page
from ..imports.brought_in import brought_in
from ..imports.desk import Desk, Given
from ..layout import RUNNING_TEXT, literal, shortened
from .places import place_name, place_names

SHOWN = 2  # of the first notes, and of the last
LONGEST = 160  # signs of a note in the preview
NOT_SAID = ""


def bring_in_notes(page: Page) -> None:
    listening = page.book.listening
    desk = Desk(page, "notes")
    page.undo_here(desk.subject)
    given = desk.given(N_("Reviews, messages or answers: CSV, Excel, JSON or a WhatsApp chat"))
    read = _read(desk, given) if given else None
    if given and read:
        desk.ask_all([*read.answered, *read.questions])
        place = _where(desk, read)
        notes = _as_notes(page, read.notes, place, given)
        known = {said(note) for note in listening.notes}
        new = [note for note in notes if said(note) not in known]
        _preview(desk, new)
        _left_out(desk, read, len(notes) - len(new), len(new) - _room(page))
        _offer(desk, read, new[: _room(page)], place)
    brought_in(page, listening, "notes", desk.subject)


def _read(desk: Desk, given: Given) -> NotesImport | None:
    try:
        return desk.read(read_notes, given.data, given.name)
    except UnreadableImport as problem:
        desk.refuse(problem)
        return None


def _room(page: Page) -> int:
    return max(LONGEST_LIST - len(page.book.listening.notes), 0)


def _where(desk: Desk, read: NotesImport) -> str | None:
    """Where they were said, where the file does not say it; NOT_SAID is an answer too."""
    if all(note.place for note in read.notes):
        return NOT_SAID
    page = desk.page
    texts = place_names(page) | {NOT_SAID: page.words(N_("I don’t know yet"))}
    return desk.choose_from_list("place", page.words(N_("Where did they write this?")), texts)


def _as_notes(page: Page, found: list[ImportedNote], place: str | None, given: Given) -> list[Note]:
    """Each once; a place that the file names is one of the plan's, or will be a new one of the owner's own."""
    codes = {name.casefold(): code for code, name in place_names(page).items()}
    objective = chosen_objective(page.book)
    notes: dict[tuple[str, str], Note] = {}
    for one in found:
        where = codes.get(one.place.casefold(), one.place) if one.place else place or ""
        note = Note(words=one.words, day=one.day, place=where, source=given.name, rating=one.rating,
                    objectives=[objective.id] if objective else [])  # fmt: skip
        notes.setdefault(said(note), note)
    return list(notes.values())


def _preview(desk: Desk, notes: list[Note]) -> None:
    """The first and the last ones, as they would stand in the plan."""
    page = desk.page
    if not notes:
        page.say("There is nothing new in it.")
        return
    st.markdown(f"**{page.words.count(NN_('{n} note', '{n} notes'), len(notes))}**")
    shown: list[Note | None] = [*notes]
    if len(notes) > 2 * SHOWN:
        shown = [*notes[:SHOWN], None, *notes[-SHOWN:]]
    lines = [_line(page, note) if note else "> …" for note in shown]
    st.markdown("\n>\n".join(lines), width=RUNNING_TEXT)


def _line(page: Page, note: Note) -> str:
    facts = [
        page.words.short_day(note.day) if note.day else "",
        literal(shortened(place_name(page, note.place) or note.place, 40)),
        stars(page, note),
    ]
    words = page.words.quoted(literal(shortened(note.words, LONGEST)))
    return f"> {words}  \n> :small[:gray[{' · '.join(filter(None, facts))}]]"


def stars(page: Page, note: Note) -> str:
    return f"★ {page.words.number(note.rating, 1)}" if note.rating is not None else ""


def _left_out(desk: Desk, read: NotesImport, already: int, too_many: int) -> None:
    words = desk.page.words
    counted = [
        (NN_("One note is in your plan already.", "{n} notes are in your plan already."), already),
        (NN_("One note is left out: a plan holds no more.", "{n} notes are left out: a plan holds no more."), too_many),
    ]
    lines = [f"- {words.count(text, n)}" for text, n in counted if n > 0]
    if lines:
        st.markdown("\n".join(lines))
    desk.tell(read.problems)


def _offer(desk: Desk, read: NotesImport, notes: list[Note], place: str | None) -> None:
    page, words = desk.page, desk.page.words
    if read.questions or place is None:
        page.quiet("Answer the questions above first. Until then this is only a proposal.")
        return
    if not notes:
        return
    label = words.count(NN_("Take this note", "Take these {n} notes"), len(notes))
    if st.button(label, key=f"{desk.subject}.take", type="primary", icon=":material/check:"):
        text = words.count(NN_("One note was taken.", "{n} notes were taken."), len(notes))
        undo.change(lambda: _take(page, notes), text, desk.subject)
        desk.put_away()
        st.rerun()


def _take(page: Page, notes: list[Note]) -> None:
    listening = page.book.listening
    known = set(place_names(page))
    names = dict.fromkeys(note.place for note in notes if note.place and note.place not in known)
    own = {name: Place(name=name) for name in names}
    for note in notes:
        if note.place in own:
            note.place = own[note.place].id
    listening.places = [*listening.places, *own.values()]
    listening.notes = [*listening.notes, *notes]
