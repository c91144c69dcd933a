"""Which notes speak, and to which objective."""

from components.workbook import Listening, Note


def notes_about(listening: Listening, objective: str | None = None) -> list[Note]:
    """The notes that have words; with an objective's id, those that speak to it. Written twice they count once."""
    about = [note for note in listening.notes if note.words.strip() and speaks_to(note, objective)]
    first: dict[tuple[str, str], Note] = {}
    for note in about:
        first.setdefault(said(note), note)
    return list(first.values())


def said(note: Note) -> tuple[str, str]:
    """The words and the place: where both are the same, it is one note written twice."""
    return " ".join(note.words.casefold().split()), note.place


def speaks_to(note: Note, objective: str | None) -> bool:
    """A note that names no objective speaks to all of them."""
    return objective is None or not note.objectives or objective in note.objectives
