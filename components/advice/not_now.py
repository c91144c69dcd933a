"""Places that wait: all that were heard of or expected and are not chosen, each with why and when to look again (M17).

Proposed until the owner takes them over; at the start of the pilot they are written down.
"""

from collections.abc import Collection
from datetime import date, timedelta

from components.catalogue import PLACES
from components.evidence import PlaceEvidence, places
from components.measurement import next_monday
from components.texts import N_, NN_, Words
from components.workbook import LATEST, LONGEST_LIST, NotNow, Pilot, Workbook

LONGEST_PILOT = timedelta(weeks=12)


def places_that_wait(
    book: Workbook, pilot: Pilot, today: date, words: Words, besides: Collection[str] = ()
) -> list[NotNow]:
    """Those neither chosen nor written down as waiting, and not among `besides`; none while nothing is chosen.

    Only for a draft: once a pilot has started, what waits stands in it.
    """
    if pilot.status != "draft" or not any(channel.place for channel in pilot.channels):
        return []
    named = {channel.place for channel in pilot.channels} | {entry.place for entry in pilot.not_now} | {*besides}
    again = _look_again(pilot, today)
    waiting = [seen for seen in places(book.listening, today) if seen.place not in named]
    return [NotNow(place=seen.place, reason=_reason(seen, words), again=again) for seen in waiting]


def put_aside(book: Workbook, pilot: Pilot, today: date, words: Words, besides: Collection[str] = ()) -> None:
    """Write them down: from then on they are the owner's own entries."""
    pilot.not_now = [*pilot.not_now, *places_that_wait(book, pilot, today, words, besides)][:LONGEST_LIST]


def _look_again(pilot: Pilot, today: date) -> date:
    """The Monday after the pilot; while that is open, the one after the longest pilot there could be."""
    end = pilot.end if pilot.end and pilot.end > today else today + LONGEST_PILOT
    return min(next_monday(end), LATEST)


def _reason(seen: PlaceEvidence, words: Words) -> str:
    if seen.place in PLACES and not PLACES[seen.place].channel:
        return words(N_("A place to listen, not to take part."))
    if not seen.is_a_guess:
        return words.count(NN_("{n} note from there. One thing at a time: it comes next.",
                               "{n} notes from there. One thing at a time: it comes next."), seen.notes)  # fmt: skip
    if seen.notes:
        return words.count(NN_("Only {n} note from there, so it is still a guess.",
                               "Only {n} notes from there, so it is still a guess."), seen.notes)  # fmt: skip
    if seen.standing == "not_looked_yet":
        return words(N_("Expected, and not looked at yet. Search there first."))
    if seen.found:
        return words(N_("Searched with success, and nothing noted from there yet."))
    if seen.expected:
        return words(N_("Searched and found nothing, although customers were expected there."))
    return words(N_("Searched and found nothing."))
