"""Where the pilot takes part: the places that were heard, in that order (M16)."""

import streamlit as st

from components.advice import channels_wait_for, who_can
from components.catalogue import CHANNEL_NEEDS, PLACES, SKILLS
from components.evidence import PlaceEvidence, behind_channel, notes_about, places, still_a_guess
from components.texts import N_, NN_
from components.workbook import Channel, Note, Pilot

from .. import session, undo
from ..frame import Page
from ..layout import first_sentence, literal, shortened
from ..listening import place_name, place_names
from .not_now import not_now
from .steady import counted, hours_of, steady

MOST_CHANNELS = 3
RECOMMENDED = 2
MOSTLY_OLD = 0.75  # of what its notes would weigh if they were new
QUOTED = 2  # notes named in a proposed reason
LONGEST_REASON = 100  # characters; the whole of it is one click away


def channels(page: Page, pilot: Pilot) -> None:
    """Places in the order of what was heard there. What was chosen stays, whatever is still missing."""
    waits = bool(channels_wait_for(page.book))
    if waits and not pilot.channels and not pilot.not_now:
        page.quiet("This opens when the answers above are there.")
        return
    chosen = [channel.place for channel in pilot.channels]
    heard = [place for place in places(page.book.listening, page.today, pilot.objective) if place.notes]
    best = [place.place for place in heard if _takes_part(place.place)]
    shown = chosen if pilot.status != "draft" or (waits and not chosen) else _shown(chosen, best)
    if pilot.status == "draft" and len(chosen) < RECOMMENDED:
        page.quiet("In the order of what you heard. Two are a good number, three the most.")
    for place in shown:
        seen = next((seen for seen in heard if seen.place == place), None)
        channel = next((channel for channel in pilot.channels if channel.place == place), None)
        _row(page, pilot, place, seen, channel, recommended=place in best[:RECOMMENDED])
    if pilot.status in ("draft", "running"):
        steady(page, pilot)
        (_more if shown else _another)(page, pilot, shown)
    elif any(channel.reason.strip() != _in_short(channel) for channel in pilot.channels):
        page.folded(page.words(N_("The reasons in full")), f"deeper.places.{pilot.id}", _reasons, pilot)
    not_now(page, pilot, shown)


def _takes_part(code: str) -> bool:
    return code not in PLACES or PLACES[code].channel


def _shown(chosen: list[str], best: list[str]) -> list[str]:
    """Those recommended and those chosen, and the next one heard of where there is room for it."""
    wanted = {*best[:RECOMMENDED], *chosen}
    if len(wanted) < MOST_CHANNELS:
        wanted |= {*[place for place in best if place not in wanted][: MOST_CHANNELS - len(wanted)]}
    return [*[place for place in best if place in wanted], *[place for place in chosen if place not in best]]


def _row(
    page: Page, pilot: Pilot, place: str, seen: PlaceEvidence | None, channel: Channel | None, *, recommended: bool
) -> None:
    is_one_line = channel is None or bool(channel.reason.strip())
    left, right = st.columns([2, 5], gap="xsmall", vertical_alignment="center" if is_one_line else "top")
    if pilot.status == "draft":
        with left:
            _choice(page, pilot, place, channel)
    else:
        left.markdown(f"**{literal(place_name(page, place))}**")
    with right:
        if channel is None:
            first = f"**{page.words(N_('Recommended'))}** · " if recommended else ""
            st.markdown(f":small[{first}:gray[{_evidence(page, place, seen)}]]")
        else:
            _why_there(page, pilot, channel)


def _choice(page: Page, pilot: Pilot, place: str, channel: Channel | None) -> None:
    key = f"{page.book.id}.{pilot.id}.channel.{place}"
    session.follow(key, channel is not None, channel is not None)
    full = channel is None and len(pilot.channels) >= MOST_CHANNELS
    given = st.checkbox(literal(place_name(page, place)), channel is not None, key=key, disabled=full)
    if given and channel is None:
        _choose(page, pilot, place)
    elif channel is not None and not given:
        undo.delete(channel.id)
        st.rerun()


def _evidence(page: Page, place: str, seen: PlaceEvidence | None) -> str:
    """What was heard there; what it takes in hours, and in skills that nobody has written down."""
    said = [_notes_from(page, seen.notes if seen else 0)]
    if seen and seen.notes and seen.weight <= MOSTLY_OLD * seen.notes:
        said.append(page.words(N_("most of them old, so they count for less")))
    if seen and seen.in_vain:
        said.append(page.words.count(NN_("{n} search found nothing", "{n} searches found nothing"), seen.in_vain))
    return " · ".join([*said, *_takes(page, place)])


def _notes_from(page: Page, number: int) -> str:
    count = page.words.count(NN_("{n} note", "{n} notes"), number)
    return page.words(N_("{count} · still a guess"), count=count) if still_a_guess(number) else count


def _takes(page: Page, place: str, hours: float | None = None) -> list[str]:
    words, needs, said = page.words, CHANNEL_NEEDS.get(place), list[str]()
    if hours:
        said.append(words(N_("{hours} a week"), hours=hours_of(page, hours)))
    elif needs and hours is None:
        said.append(words(N_("about {hours} a week"), hours=hours_of(page, needs.hours)))
    if lacking := _lacking(page, place):
        said.append(words(N_("nobody yet for: {skills}"), skills=lacking))
    return said


def _lacking(page: Page, place: str) -> str:
    resources, needs = page.book.resources, CHANNEL_NEEDS.get(place)
    if needs is None or not any(person.skills.strip() for person in resources.people):
        return ""
    able = who_can(resources)
    return page.words.together(page.words(SKILLS[code].name) for code in needs.skills if not able[code])


def _why_there(page: Page, pilot: Pilot, channel: Channel) -> None:
    """The reason and the notes it rests on, in one line; without a reason, one from the notes, or the question."""
    behind = behind_channel(page.book.listening, channel, pilot.objective)
    said = [_notes_from(page, len(behind))]
    if pilot.status == "draft":
        said += _takes(page, channel.place, channel.hours)
    notes, reason = " · ".join(said), channel.reason.strip()
    if reason and not _asks_why(page, channel, behind):
        st.markdown(f":small[{literal(_in_short(channel))} :gray[· {notes}]]")
    elif behind and pilot.status == "draft":
        _propose_reason(page, channel, behind)
    else:
        page.quiet_text(notes)
    if _asks_why(page, channel, behind) and pilot.status == "draft":
        _reason(page, channel)


def _in_short(channel: Channel) -> str:
    return first_sentence(channel.reason, LONGEST_REASON)


def _asks_why(page: Page, channel: Channel, behind: list[Note]) -> bool:
    """In the row where no note gives the reason; then for the whole visit, since it may still be typed into."""
    return not behind and page.is_asked(channel, "reason")


def _reason(page: Page, channel: Channel) -> None:
    page.text(channel, "reason", lines=2, unsure=False, bare=True, hint=N_("Why there?"),
              of=literal(place_name(page, channel.place)))  # fmt: skip


def _propose_reason(page: Page, channel: Channel, behind: list[Note]) -> None:
    words = page.words
    quoted = [words.quoted(shortened(note.words, 70)) for note in behind[:QUOTED]]
    reason = words.count(NN_("{n} note from there: {words}", "{n} notes from there, such as {words}"), len(behind),
                         words=words.together(quoted))  # fmt: skip
    page.quiet_text(literal(reason))
    if page.button("Use this reason", f"use.reason.{channel.id}", icon="check"):
        channel.reason = reason
        session.save()
        st.rerun()


def _more(page: Page, pilot: Pilot, shown: list[str]) -> None:
    page.folded(page.words(N_("More about the places")), f"deeper.places.{pilot.id}", _about_places, pilot, shown)


def _reasons(page: Page, pilot: Pilot) -> None:
    for channel in pilot.channels:
        st.markdown(f"**{literal(place_name(page, channel.place))}**: {literal(channel.reason)}")


def _about_places(page: Page, pilot: Pilot, shown: list[str]) -> None:
    for channel in pilot.channels:
        st.markdown(f"**{literal(place_name(page, channel.place))}**")
        behind = behind_channel(page.book.listening, channel, pilot.objective)
        if pilot.status != "draft" or not _asks_why(page, channel, behind):
            _reason(page, channel)
        page.number(channel, "hours")
        notes = {note.id: shortened(note.words, 70) for note in page.book.listening.notes if note.words}
        if notes:
            page.several(channel, "notes", notes, style="list")
        if pilot.status != "draft":
            page.delete(channel, N_("Take this place away"))
    counted(page, pilot)
    _who_is_there(page)
    if len(pilot.channels) < MOST_CHANNELS:
        _another(page, pilot, shown)
    else:
        page.quiet("Three are chosen. Take one away before you choose another.")


def _who_is_there(page: Page) -> None:
    """Whether somebody can do it, where the owner wrote down who can do what."""
    able = [
        f"{literal(shortened(person.name, 40))}: {literal(shortened(person.skills, 80))}"
        for person in page.book.resources.people
        if person.skills.strip()
    ]
    if able:
        page.quiet("Who can do what: {people}", people=" · ".join(able))


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
