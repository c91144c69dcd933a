"""Which notes are worth showing in the customers' words."""

from collections.abc import Iterable
from datetime import date

from components.workbook import Note

from .freshness import weight
from .notes import speaks_to

READABLE = range(15, 160)  # characters
SAME_THEME, SAME_PLACE = 2, 1  # the theme says more than the place


def quotes(notes: Iterable[Note], today: date, most: int = 3, objective: str | None = None) -> list[Note]:
    """Readable, strong and fresh ones first, each about another theme and from another place where there are enough.

    No words are shown twice. With an objective's id, only notes that speak to it.
    """
    speaking = [note for note in notes if note.words.strip() and speaks_to(note, objective)]
    ranked = sorted(speaking, key=lambda note: _worth(note, today))
    chosen: list[Note] = []
    for shared in (0, SAME_PLACE, SAME_THEME, SAME_THEME + SAME_PLACE):
        for note in ranked:
            if len(chosen) == most:
                return chosen
            if all(_shared(note, other) <= shared and _said(note) != _said(other) for other in chosen):
                chosen.append(note)
    return chosen


def _worth(note: Note, today: date) -> tuple[bool, float, int, str, str, str]:
    """The smaller, the better. Of equals the newest comes first, those without a day last."""
    readable = len(note.words.strip()) in READABLE
    strength = (note.strength or 1) * weight(note.day, today)
    newest = -min(note.day, today).toordinal() if note.day else 0
    return not readable, -strength, newest, note.words, note.theme, note.place


def _shared(one: Note, other: Note) -> int:
    theme = bool(one.theme) and one.theme == other.theme
    place = bool(one.place) and one.place == other.place
    return SAME_THEME * theme + SAME_PLACE * place


def _said(note: Note) -> str:
    return " ".join(note.words.casefold().split())
