"""Where the pilot takes part: the places that were heard, in that order; all others wait (M16)."""

import streamlit as st

from components.advice import channels_wait_for
from components.catalogue import PLACES
from components.evidence import PlaceEvidence, places
from components.texts import N_, NN_
from components.workbook import Channel, NotNow, Pilot

from . import session, undo
from .frame import Page
from .layout import literal
from .listening import place_name, place_names
from .tables import Column, table

MOST_RANKED = 6


def channels(page: Page, pilot: Pilot) -> None:
    """Places in the order of what was heard there. What was chosen stays, whatever is still missing."""
    if channels_wait_for(page.book) and not pilot.channels:
        page.quiet("This opens when the answers above are there.")
        return
    page.quiet("In the order of what you heard. One is enough to begin, three are the most.")
    seen = {place.place: place for place in places(page.book.listening, page.today, pilot.objective) if place.notes}
    chosen = {channel.place: channel for channel in pilot.channels}
    ranked = [*list(seen)[:MOST_RANKED], *(place for place in chosen if place not in list(seen)[:MOST_RANKED])]
    for place in ranked:
        _row(page, pilot, place, seen.get(place), chosen.get(place))
    _another(page, pilot, ranked)


def _row(page: Page, pilot: Pilot, place: str, seen: PlaceEvidence | None, channel: Channel | None) -> None:
    left, right = st.columns([2, 5], gap="xsmall")
    key = f"{page.book.id}.{pilot.id}.channel.{place}"
    session.follow(key, channel is not None, channel is not None)
    with left:
        given = st.checkbox(f"**{literal(place_name(page, place))}**", channel is not None, key=key)
    said = [page.words.count(NN_("{n} note from there", "{n} notes from there"), seen.notes if seen else 0)]
    if seen and seen.is_a_guess:
        said.append(page.words(N_("still a guess")))
    if seen and seen.in_vain:
        said.append(page.words.count(NN_("{n} search found nothing", "{n} searches found nothing"), seen.in_vain))
    right.markdown(f":small[:gray[{' · '.join(said)}]]")
    if given and channel is None:
        _choose(page, pilot, place)
    elif channel is not None and not given:
        undo.delete(channel.id)
        st.rerun()
    elif channel is not None:
        with right:
            page.text(channel, "reason", lines=2, unsure=False, bare=True, hint=N_("Why there?"))


def _choose(page: Page, pilot: Pilot, place: str) -> None:
    notes = [note.id for note in page.book.listening.notes if note.place == place and note.words]
    pilot.channels = [*pilot.channels, Channel(place=place, notes=notes)]
    session.save()
    st.rerun()


def _another(page: Page, pilot: Pilot, shown: list[str]) -> None:
    """A place from which there is no note yet can be taken as well."""
    names = place_names(page)
    others = [code for code in names if code not in shown and not (code in PLACES and not PLACES[code].channel)]
    key = f"{page.book.id}.{pilot.id}.another.{page.words.language}"
    session.empty_now(key, None)
    given = st.selectbox(page.words(N_("Another place")), others, None, names.__getitem__, key=key, width=300,
                         placeholder=page.words(N_("Choose one")))  # fmt: skip
    if given:
        session.empty_next(key)
        _choose(page, pilot, given)


def not_now(page: Page, pilot: Pilot) -> None:
    """Good ideas put aside, with the reason and a day to look again."""
    if not pilot.channels and not pilot.not_now:
        return
    page.subgroup("Not now")
    page.quiet("Places that wait, each with the reason and a day to look again.")
    columns = [Column("place", "choice", place_names(page)), Column("reason", width="large"), Column("again", "day")]
    table(page, pilot, "not_now", NotNow, columns)
