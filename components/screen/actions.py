"""The actions of a pilot: the next one in hand, all of them in a grid, and the hours they take."""

from typing import Any

import streamlit as st

from components.measurement import capacity
from components.texts import N_
from components.texts.questions.pilot import ACTION_KINDS
from components.workbook import Action, Pilot

from . import session
from .frame import Page
from .layout import shortened
from .listening import place_name
from .pictures import hours_picture
from .smaller import smaller
from .starters import starters
from .tables import Column, table
from .typed_action import typed_action
from .weeks_ahead import copy_forward, weeks_ahead


def actions(page: Page, pilot: Pilot) -> None:
    _next_action(page, pilot)
    starters(page, pilot)
    if pilot.actions:
        weeks_ahead(page, pilot)
    smaller(page, pilot)
    if pilot.actions:
        copy_forward(page, pilot)
        _in_a_table(page, pilot)
        _hours(page, pilot)


def _next_action(page: Page, pilot: Pilot) -> None:
    """Week and kind stay for the next one; the action is in the plan as soon as its field is left."""
    with st.container(horizontal=True):
        week = _week(page, pilot)
        kinds = {code: page.words(text) for code, text in ACTION_KINDS.items()}
        kind: Any = page.in_hand_choice("action.kind", kinds, "pills", "help", required=True) or "help"
    given = page.taken_at_once("action", page.words(N_("What will you do?")), page.sample("action.what"))
    page.quiet("Enter takes it, and you type the next. Add the hours if you know them: “…, 1.5 h”.")
    if given:
        typed, channel, area = typed_action(given, page.words), _only(pilot.channels), _only(pilot.areas)
        _add(page, pilot, Action(what=typed.what, hours=typed.hours, kind=kind, week=week, channel=channel, area=area))


def _week(page: Page, pilot: Pilot) -> int:
    key = f"{page.book.id}.hand.week"
    weeks = list(range(1, (pilot.weeks or 12) + 1))
    return st.selectbox(page.words(N_("In week")), weeks, 0, key=key, width=110) or 1


def _only(parts: list) -> str | None:  # type: ignore[type-arg]
    return parts[0].id if len(parts) == 1 else None


def _add(page: Page, pilot: Pilot, *new: Action) -> None:
    pilot.actions = [*pilot.actions, *new]
    session.save()
    st.rerun()


def _in_a_table(page: Page, pilot: Pilot) -> None:
    """Folded away: a table is many stops for whoever goes through the page by keyboard, and small on a phone."""
    inside = page.words(N_("hours, cash, where, who, done"))
    label = page.words(N_("All in a table · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, f"deeper.actions.{pilot.id}", _grid, pilot)


def _grid(page: Page, pilot: Pilot) -> None:
    kinds = {code: page.words(text) for code, text in ACTION_KINDS.items()}
    places = {channel.id: place_name(page, channel.place) for channel in pilot.channels}
    areas = {area.id: shortened(area.name, 40) for area in pilot.areas}
    people = {person.id: shortened(person.name, 40) for person in page.book.resources.people}
    columns = [
        Column("week", "whole", width="small"),
        Column("what", width="large"),
        Column("kind", "choice", kinds),
        Column("hours", "number", width="small"),
        Column("cash", "number", width="small", unit=page.words.sign(page.book.currency)),
        Column("channel", "choice", places),
        Column("area", "choice", areas),
        Column("person", "choice", people),
        Column("done", "flag", width="small"),
        Column("hours_spent", "number", width="small"),
    ]
    table(page, pilot, "actions", Action, columns)


def _hours(page: Page, pilot: Pilot) -> None:
    hours = capacity(page.book.resources, pilot)
    if not hours.total:
        return
    number = page.words.number
    if hours.a_week is not None:
        page.quiet("{planned} hours planned in all, {there} a week are there.", planned=number(hours.total, 1),
                   there=number(hours.a_week, 1))  # fmt: skip
    hours_picture(page, pilot)
