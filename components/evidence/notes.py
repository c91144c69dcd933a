"""Which notes speak, and to which objective."""

from datetime import date

from components.workbook import Listening, Note


def notes_about(listening: Listening, objective: str | None = None) -> list[Note]:
    """The notes that have words; with an objective's id, those that speak to it.

    Written twice they count once, as of the last day on which they were heard.
    """
    last: dict[tuple[str, str], Note] = {}
    for note in listening.notes:
        if note.words.strip() and speaks_to(note, objective):
            before = last.setdefault(said(note), note)
            if _heard(note) > _heard(before):
                last[said(note)] = note
    return list(last.values())


def _heard(note: Note) -> date:
    return note.day or date.min


def said(note: Note) -> tuple[str, str]:
    """The words and the place: where both are the same, it is one note written twice."""
    return " ".join(note.words.casefold().split()), note.place


def speaks_to(note: Note, objective: str | None) -> bool:
    """A note that names no objective speaks to all of them."""
    return objective is None or not note.objectives or objective in note.objectives
