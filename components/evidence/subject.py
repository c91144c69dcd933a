"""The notes that speak of a subject, by the words they share with it (M22)."""

from components.workbook import Listening, Note

from .notes import notes_about
from .stop_words import STOP_WORDS
from .themes import SHORTEST, are_alike, plain_words


def notes_on(listening: Listening, subject: str, objective: str | None = None) -> list[Note]:
    """The notes that speak to the objective and share a telling word with the subject: by their theme, else by words.

    A word is telling from four letters on, where it says something by itself. Own choice: a proposal, to be looked at.
    """
    wanted = _telling(subject)
    if not wanted:
        return []
    about = notes_about(listening, objective)
    by_theme = [note for note in about if _share(wanted, _telling(note.theme))]
    return by_theme or [note for note in about if _share(wanted, _telling(note.words))]


def _telling(text: str) -> set[str]:
    return {word for word in plain_words(text) if len(word) >= SHORTEST and word not in STOP_WORDS}


def _share(wanted: set[str], said: set[str]) -> bool:
    return any(are_alike(word, other) for word in wanted for other in said)
