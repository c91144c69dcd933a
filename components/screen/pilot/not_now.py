"""Places that wait: each with the reason and a day to look again (M6, M17)."""

from datetime import date, timedelta

import streamlit as st

from components.catalogue import PLACES
from components.evidence import PlaceEvidence, places
from components.measurement import next_monday
from components.texts import N_, NN_
from components.workbook import LATEST, NotNow, Pilot

from .. import undo
from ..frame import Page
from ..listening import place_names
from ..tables import Column, table

HERE = "not now"
LONGEST_PILOT = timedelta(weeks=12)


def not_now(page: Page, pilot: Pilot) -> None:
    """Good ideas put aside: folded away, with a button for all places that were heard of and not chosen."""
    if not pilot.channels and not pilot.not_now:
        return
    waiting = _waiting(page, pilot) if pilot.status == "draft" and pilot.channels else []
    if waiting:
        page.quiet("What is not chosen now waits, with the reason and a day to look again.")
        label = NN_("Put {n} other place on “Not now”", "Put {n} other places on “Not now”")
        if st.button(page.words.count(label, len(waiting)), key="fill.not_now", icon=":material/schedule:"):
            done = page.words.count(NN_("{n} place waits now.", "{n} places wait now."), len(waiting))
            undo.change(lambda: _put_aside(page, pilot, waiting), done, HERE)
            st.rerun()
    with st.container():
        page.undo_here(HERE)
    folded = page.words(N_("Not now"))
    if pilot.not_now:
        folded = page.words.count(NN_("Not now · {n} place", "Not now · {n} places"), len(pilot.not_now))
    page.folded(folded, f"deeper.not_now.{pilot.id}", _table, pilot)


def _table(page: Page, pilot: Pilot) -> None:
    page.quiet("Places that wait, each with the reason and a day to look again.")
    columns = [Column("place", "choice", place_names(page)), Column("reason", width="large"), Column("again", "day")]
    table(page, pilot, "not_now", NotNow, columns)


def _waiting(page: Page, pilot: Pilot) -> list[PlaceEvidence]:
    """Every place heard of or expected that is neither chosen nor waiting already."""
    named = {channel.place for channel in pilot.channels} | {entry.place for entry in pilot.not_now}
    return [seen for seen in places(page.book.listening, page.today) if seen.place not in named]


def _put_aside(page: Page, pilot: Pilot, waiting: list[PlaceEvidence]) -> None:
    again = _look_again(pilot, page.today)
    new = [NotNow(place=seen.place, reason=_reason(page, seen), again=again) for seen in waiting]
    pilot.not_now = [*pilot.not_now, *new]


def _look_again(pilot: Pilot, today: date) -> date:
    """The Monday after the pilot; while that is open, the one after the longest pilot there could be."""
    end = pilot.end if pilot.end and pilot.end > today else today + LONGEST_PILOT
    return min(next_monday(end), LATEST)


def _reason(page: Page, seen: PlaceEvidence) -> str:
    words = page.words
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
