"""Actions to begin with: a tick puts one into weeks that have room, a click takes it back (M17, M25)."""

import streamlit as st

from components.advice import Suggestion, suggestions
from components.texts import C_, N_, NN_
from components.texts.questions.pilot import ACTION_KINDS
from components.workbook import Action, Pilot

from . import session, undo
from .frame import Page
from .layout import literal
from .listening import place_name

AT = "starters"


def starters(page: Page, pilot: Pilot) -> None:
    """What is in the plan stands here no more; what would go beyond the hours that are left, not yet."""
    if pilot.status not in ("draft", "running"):
        return
    label = page.words(N_("Ideas to begin with: tick what you will do"))
    page.folded(label, f"{page.book.id}.{AT}", _ideas, pilot)
    with st.container():  # it comes and goes, and must not move the fields below
        page.undo_here(AT)


def _ideas(page: Page, pilot: Pilot) -> None:
    page.kind_if_missing()
    found = suggestions(page.book, pilot, page.today)
    if not found:
        page.quiet("All these ideas are in your plan.")
    elif not any(idea.weeks for idea in found):
        page.quiet("No idea fits into the hours and weeks that are left.")
    else:
        for idea in found:
            _idea(page, pilot, idea)


def _idea(page: Page, pilot: Pilot, idea: Suggestion) -> None:
    what = idea.starter.said(page.book.business.kind, page.words)
    key = f"{page.book.id}.{pilot.id}.starter.{idea.starter.what}"
    session.empty_now(key, False)
    if st.checkbox(f"{what}  \n:small[:gray[{' · '.join(_facts(page, pilot, idea))}]]", key=key):
        session.empty_next(key)
        undo.change(lambda: _add(pilot, idea, what), _said(page, idea), AT)
        st.rerun()


def _facts(page: Page, pilot: Pilot, idea: Suggestion) -> list[str]:
    words = page.words
    place = next((channel.place for channel in pilot.channels if channel.id == idea.channel), "")
    facts = [words(ACTION_KINDS[idea.starter.kind]), words(C_("hours", "{n} h"), n=words.number(idea.starter.hours, 1)),
             _in_weeks(page, idea)]  # fmt: skip
    return [*facts, literal(place_name(page, place))] if place else facts


def _in_weeks(page: Page, idea: Suggestion) -> str:
    weeks = page.words.together([str(week) for week in idea.weeks])
    return page.words.count(NN_("week {weeks}", "weeks {weeks}"), len(idea.weeks), weeks=weeks)


def _said(page: Page, idea: Suggestion) -> str:
    return page.words(N_("Added: {weeks}."), weeks=_in_weeks(page, idea))


def _add(pilot: Pilot, idea: Suggestion, what: str) -> None:
    area = pilot.areas[0].id if len(pilot.areas) == 1 else None
    starter = idea.starter
    new = [Action(week=week, what=what, kind=starter.kind, hours=starter.hours, channel=idea.channel, area=area)
           for week in idea.weeks]  # fmt: skip
    pilot.actions = [*pilot.actions, *new]
