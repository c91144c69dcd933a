"""What people are good at, against what the channels ask for (M16)."""

import streamlit as st

from components.advice import who_can
from components.catalogue import CHANNEL_NEEDS, SKILLS, ChannelNeeds, skills_in
from components.evidence import places
from components.texts import C_, N_
from components.workbook import Person, current_pilot

from . import undo
from .frame import Page
from .layout import literal, shortened
from .listening import place_name

PLACE = "skills"  # where the last change is offered to be taken back
MOST_PLACES = 3


def name_of(page: Page, person: Person) -> str:
    return shortened(person.name, 40) or page.words(N_("Somebody without a name"))


def skills_to_add(page: Page, person: Person) -> None:
    """Each click adds a word to the person's own; what was written stays as it is."""
    rest = [code for code in SKILLS if code not in skills_in(person.skills)]
    if rest:
        page.quiet("Good at something that a channel may ask for? A click adds it.")
        with st.container(horizontal=True):
            for code in rest:
                if st.button(page.words(SKILLS[code].name), key=f"{person.id}.skill.{code}", icon=":material/add:"):
                    _add(page, person, page.words(SKILLS[code].name))
    page.undo_here(PLACE)


def _add(page: Page, person: Person, word: str) -> None:
    written = f"{person.skills.strip()}, {word}" if person.skills.strip() else word
    said = page.words(N_("Added for {person}: {skill}."), person=literal(name_of(page, person)), skill=word)
    undo.change(lambda: setattr(person, "skills", written), said, PLACE)
    st.rerun()


def channels_ask_for(page: Page) -> None:
    """The pilot's channels; before there are any, the places from which most was heard."""
    pilot = current_pilot(page.book)
    chosen = {channel.place: channel.hours for channel in pilot.channels} if pilot else {}
    heard = [place.place for place in places(page.book.listening, page.today) if place.notes]
    needs = [CHANNEL_NEEDS[code] for code in chosen or heard if code in CHANNEL_NEEDS]
    if not needs:
        return
    page.subgroup("What the channels ask for")
    page.quiet("“About” is a rough estimate. Your own hours stand at each channel of the pilot." if chosen else
               "The places from which you heard most. Hours a week are rough estimates.")  # fmt: skip
    st.markdown("\n".join(f"- {_asks(page, each, chosen.get(each.code))}" for each in needs[:MOST_PLACES]))


def _asks(page: Page, needs: ChannelNeeds, own: float | None) -> str:
    """ "Instagram, about 2 h a week. Photos: Anna. Answering quickly: nobody yet." """
    words, able = page.words, who_can(page.book.resources)
    text = N_("**{place}**, about {hours} a week.") if own is None else N_("**{place}**, {hours} a week.")
    hours = words(C_("hours", "{n} h"), n=words.number(needs.hours if own is None else own, 1))
    said = [words(text, place=literal(place_name(page, needs.code)), hours=hours)]
    for code in needs.skills:
        skill = words(SKILLS[code].name).capitalize()
        people = words.together(literal(name_of(page, person)) for person in able[code])
        said.append(words(N_("{skill}: {people}."), skill=skill, people=people) if people
                    else words(N_("{skill}: nobody yet."), skill=skill))  # fmt: skip
    return " ".join(said)
