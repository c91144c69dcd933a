"""People change, so what they said long ago counts for less (M24)."""

from datetime import date

from components.workbook import Note

FRESH = 365  # days; afterwards a note counts for half as much with every further year


def weight(day: date | None, today: date) -> float:
    """How much a note counts: 1 in its first year, then fading, never 0.

    A note without a day counts in full: it was written down in this plan, and nothing says that it is old. So does one
    dated in the future: its day is a slip of the pen, and the note was written by today.
    """
    if day is None:
        return 1.0
    beyond = (today - day).days - FRESH
    return 1.0 if beyond <= 0 else 0.5 ** (beyond / FRESH)


def is_old(note: Note, today: date) -> bool:
    """Older than a year."""
    return note.day is not None and (today - note.day).days > FRESH
