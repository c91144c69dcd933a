"""To grow means a little more, never everything at once: what could be added, for the owner to choose (M17, M22)."""

from dataclasses import dataclass
from datetime import date

from components.catalogue import PLACES
from components.evidence import claims, notes_about, places
from components.workbook import Pilot, Workbook

from .pilot import MOST_AREAS, MOST_CHANNELS


@dataclass(frozen=True)
class OneMore:
    """One of the two at most. None where there is no room, or nothing heard speaks for it."""

    place: str | None = None  # a place heard from that is no channel yet
    theme: str | None = None  # a theme of the notes on which no focus area builds


def one_more(book: Workbook, pilot: Pilot, today: date) -> OneMore:
    """The place and the theme with most behind them. What waits on the "Not now" list waits until its day."""
    return OneMore(
        _place(book, pilot, today) if len(pilot.channels) < MOST_CHANNELS else None,
        _theme(book, pilot) if len(pilot.areas) < MOST_AREAS else None,
    )


def _place(book: Workbook, pilot: Pilot, today: date) -> str | None:
    taken = {channel.place for channel in pilot.channels}
    taken |= {entry.place for entry in pilot.not_now if entry.again is None or entry.again > today}
    taken |= {code for code, place in PLACES.items() if not place.channel}
    heard = [seen.place for seen in places(book.listening, today, pilot.objective) if seen.notes]
    return next((place for place in heard if place not in taken), None)


def _theme(book: Workbook, pilot: Pilot) -> str | None:
    notes = notes_about(book.listening, pilot.objective)
    cited = {id for area in pilot.areas for id in area.notes}
    used = {note.theme for note in book.listening.notes if note.id in cited}
    used |= {area.name for area in pilot.areas}
    return next((claim.theme for claim in claims(notes) if claim.theme.strip() and claim.theme not in used), None)
