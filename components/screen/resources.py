"""The parts of the resources page that are more than a question."""

import streamlit as st

from components.texts import N_
from components.workbook import Absence, Person

from .frame import Page
from .hour_cost import hour_cost
from .skills import channels_ask_for, name_of, skills_to_add
from .tables import Column, table


def hours_a_week(page: Page) -> None:
    """One figure, until people's hours are given: then those add up, and that is said instead."""
    resources = page.book.resources
    with st.container():  # what stands here changes, and must not move the fields below
        if not any(person.hours is not None for person in resources.people):
            page.number(resources, "hours", unsure=True)
            return
        page.say("**{n} hours a week**: those of your people, added up.",
                 n=page.words.number(resources.hours_a_week or 0))  # fmt: skip
        if resources.hours is None:
            page.quiet("To change them, go deeper: people.")
        else:
            page.quiet("To change them, go deeper: people. Without their hours, your own figure counts again: {n}.",
                       n=page.words.number(resources.hours))  # fmt: skip


def more_about_resources(page: Page) -> None:
    sign = page.words.sign(page.book.currency)
    page.subgroup("People")
    page.quiet("A role is enough, no names needed. Their hours then count instead of the figure above.")
    columns = [
        Column("name", width=110),
        Column("hours", "number", width=76, head=N_("Hours")),
        Column("hour_cost", "number", width=105, unit=sign, head=N_("An hour")),
        Column("skills", width=460),
    ]
    table(page, page.book.resources, "people", Person, columns)
    with st.container():  # it comes and goes, and must not move the fields below
        _one_of_them(page)
    with st.container():
        channels_ask_for(page)
    page.text(page.book.resources, "at_hand", lines=2, unsure=False)
    page.subgroup("Days away")
    days = [
        Column("first", "day", width=100, head=N_("From")),
        Column("last", "day", width=100, head=N_("Until")),
        Column("why", width=550, head=N_("Why")),
    ]
    table(page, page.book.resources, "absences", Absence, days)


def _one_of_them(page: Page) -> None:
    """What is written down for one person at a time."""
    people = {person.id: person for person in page.book.resources.people}
    if not people:
        return
    names = {id: name_of(page, person) for id, person in people.items()}
    person = people.get(page.pick_in_hand("person", N_("Whom is it about?"), names) or "")
    if person:
        skills_to_add(page, person)
        hour_cost(page, person)
