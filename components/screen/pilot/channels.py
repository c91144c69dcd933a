"""Where the pilot takes part: the places that were heard, in that order (M16)."""

import streamlit as st

from components.advice import channels_wait_for, who_can
from components.catalogue import CHANNEL_NEEDS, PLACES, SKILLS
from components.evidence import PlaceEvidence, notes_about, places
from components.texts import N_, NN_
from components.workbook import Channel, Note, Pilot

from .. import session, undo
from ..frame import Page
from ..layout import literal, shortened
from ..listening import place_name, place_names
from .steady import hours_of, steady

MOST_RANKED = 6
MOST_CHANNELS = 3
RECOMMENDED = 2
MOSTLY_OLD = 0.75  # of what its notes would weigh if they were new
QUOTED = 2  # notes named in a proposed reason


def channels(page: Page, pilot: Pilot) -> None:
    """Places in the order of what was heard there. What was chosen stays, whatever is still missing."""
    if channels_wait_for(page.book) and not pilot.channels:
        page.quiet("This opens when the answers above are there.")
        return
    page.quiet("In the order of what you heard. One is enough to begin, two are a good number, three are the most.")
    _who_is_there(page)
    heard = [place for place in places(page.book.listening, page.today, pilot.objective) if place.notes]
    seen = {place.place: place for place in heard}
    chosen = {channel.place: channel for channel in pilot.channels}
    best = [code for code in seen if _takes_part(code)][:MOST_RANKED]
    ranked = [*best, *(code for code in chosen if code not in best)]
    for code in ranked:
        _row(page, pilot, code, seen.get(code), chosen.get(code), recommended=code in best[:RECOMMENDED])
    steady(page, pilot)
    if len(pilot.channels) < MOST_CHANNELS:
        _another(page, pilot, ranked)
    else:
        page.quiet("Three are chosen. Take one away before you choose another.")


def _takes_part(code: str) -> bool:
    return code not in PLACES or PLACES[code].channel


def _who_is_there(page: Page) -> None:
    """Whether somebody can do it, where the owner wrote down who can do what."""
    able = [
        f"{literal(shortened(person.name, 40))}: {literal(shortened(person.skills, 80))}"
        for person in page.book.resources.people
        if person.skills.strip()
    ]
    if able:
        page.quiet("Who can do what: {people}", people=" · ".join(able))


def _row(
    page: Page, pilot: Pilot, place: str, seen: PlaceEvidence | None, channel: Channel | None, *, recommended: bool
) -> None:
    left, right = st.columns([2, 5], gap="xsmall")
    key = f"{page.book.id}.{pilot.id}.channel.{place}"
    session.follow(key, channel is not None, channel is not None)
    full = channel is None and len(pilot.channels) >= MOST_CHANNELS
    with left:
        given = st.checkbox(literal(place_name(page, place)), channel is not None, key=key, disabled=full)
    first = f":small[**{page.words(N_('Recommended'))}** · ]" if recommended else ""
    right.markdown(f"{first}:small[:gray[{_evidence(page, place, seen, channel)}]]")
    if given and channel is None:
        _choose(page, pilot, place)
    elif channel is not None and not given:
        undo.delete(channel.id)
        st.rerun()
    elif channel is not None:
        with right:
            _about_channel(page, channel)


def _evidence(page: Page, place: str, seen: PlaceEvidence | None, channel: Channel | None) -> str:
    """What was heard there; what it takes in hours, and in skills that nobody has written down."""
    said = [page.words.count(NN_("{n} note from there", "{n} notes from there"), seen.notes if seen else 0)]
    if seen and seen.is_a_guess:
        said.append(page.words(N_("still a guess")))
    if seen and seen.notes and seen.weight <= MOSTLY_OLD * seen.notes:
        said.append(page.words(N_("most of them old, so they count for less")))
    if seen and seen.in_vain:
        said.append(page.words.count(NN_("{n} search found nothing", "{n} searches found nothing"), seen.in_vain))
    return " · ".join([*said, *_takes(page, place, channel)])


def _takes(page: Page, place: str, channel: Channel | None) -> list[str]:
    words, needs, said = page.words, CHANNEL_NEEDS.get(place), list[str]()
    if needs and (channel is None or channel.hours is None):
        said.append(words(N_("about {hours} a week"), hours=hours_of(page, needs.hours)))
    resources = page.book.resources
    if needs and any(person.skills.strip() for person in resources.people):
        able = who_can(resources)
        lacking = [words(SKILLS[code].name) for code in needs.skills if not able[code]]
        if lacking:
            said.append(words(N_("nobody yet for: {skills}"), skills=words.together(lacking)))
    return said


def _about_channel(page: Page, channel: Channel) -> None:
    """Why there, how many hours it takes, and the notes behind it, one click away."""
    page.text(channel, "reason", lines=2, unsure=False, bare=True, hint=N_("Why there?"),
              of=literal(place_name(page, channel.place)))  # fmt: skip
    cited = [note for note in page.book.listening.notes if note.id in channel.notes and note.words.strip()]
    if not channel.reason.strip() and cited:
        _propose_reason(page, channel, cited)
    label = page.words.count(NN_("Hours a week · {n} note behind it", "Hours a week · {n} notes behind it"), len(cited))
    page.folded(label, f"channel.{channel.id}", _hours_and_notes, channel)


def _propose_reason(page: Page, channel: Channel, cited: list[Note]) -> None:
    words = page.words
    quoted = [words.quoted(shortened(note.words, 70)) for note in cited[:QUOTED]]
    reason = words.count(NN_("{n} note from there: {words}", "{n} notes from there, such as {words}"), len(cited),
                         words=words.together(quoted))  # fmt: skip
    st.markdown(f":small[:gray[{literal(reason)}]]")
    if page.button("Use this reason", f"use.reason.{channel.id}", icon="check"):
        channel.reason = reason
        session.save()
        st.rerun()


def _hours_and_notes(page: Page, channel: Channel) -> None:
    page.number(channel, "hours")
    notes = {note.id: shortened(note.words, 70) for note in page.book.listening.notes if note.words}
    if notes:
        page.several(channel, "notes", notes, style="list")


def _choose(page: Page, pilot: Pilot, place: str) -> None:
    """A place that waited until now waits no longer."""
    heard = [note.id for note in notes_about(page.book.listening, pilot.objective) if note.place == place]
    waited = any(entry.place == place for entry in pilot.not_now)

    def take() -> None:
        pilot.channels = [*pilot.channels, Channel(place=place, notes=heard)]
        pilot.not_now = [entry for entry in pilot.not_now if entry.place != place]

    if waited:
        undo.change(take, page.words(N_("Chosen. It is no longer on “Not now”.")))
    else:
        take()
        session.save()
    st.rerun()


def _another(page: Page, pilot: Pilot, shown: list[str]) -> None:
    """A place from which there is no note yet can be taken as well."""
    names = place_names(page)
    others = [code for code in names if code not in shown and _takes_part(code)]
    key = f"{page.book.id}.{pilot.id}.another.{page.words.language}"
    session.empty_now(key, None)
    given = st.selectbox(page.words(N_("Another place")), others, None, names.__getitem__, key=key, width=300,
                         placeholder=page.words(N_("Choose one")))  # fmt: skip
    if given:
        session.empty_next(key)
        _choose(page, pilot, given)
