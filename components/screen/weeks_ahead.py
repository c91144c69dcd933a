"""The weeks of a pilot in a row: what is done in each, the hours against those that are there, and a week once more."""

from collections.abc import Iterator
from datetime import timedelta

import streamlit as st

from components.measurement import Capacity, capacity
from components.texts import C_, N_, NN_, Words
from components.texts.questions.pilot import ACTION_KINDS
from components.workbook import Action, Pilot, week_forward

from . import undo
from .frame import Page
from .layout import literal, shortened

LONGEST_ACTION = 42  # characters
MOST_NAMED = 4  # in a week
AT = "weeks ahead"


def weeks_ahead(page: Page, pilot: Pilot) -> None:
    """A calendar to look at; weeks without anything to do, one after the other, share a line if their hours agree."""
    words = page.words
    head = [words(C_("action", "Week")), words(C_("action", "What")), words(C_("action", "Hours"))]
    rows = [head, ["---", "---", "---:"], *_rows(page, pilot)]
    with st.container():
        st.markdown("\n".join(f"| {' | '.join(row)} |" for row in rows))
        if any(channel.hours for channel in pilot.channels):
            page.quiet("The hours of your channels are counted in; what you plan there is part of them.")


def copy_forward(page: Page, pilot: Pilot) -> None:
    """One week's actions once more in the next: what goes on every week is typed once."""
    last = max((action.week for action in pilot.actions), default=0)
    weeks = sorted({action.week for action in pilot.actions if week_forward(pilot, action.week)})
    with st.container():  # it comes and goes, and must not move the fields below
        if weeks:
            _copy(page, pilot, weeks, last)
        page.undo_here(AT)


def _copy(page: Page, pilot: Pilot, weeks: list[int], last: int) -> None:
    words = page.words
    with st.container(horizontal=True, vertical_alignment="bottom"):
        usual = weeks.index(last) if last in weeks else len(weeks) - 1
        key = f"{page.book.id}.{pilot.id}.copied.{'-'.join(map(str, weeks))}"
        week = st.selectbox(words(N_("Copy week")), weeks, usual, key=key, width=110) or weeks[usual]
        new = week_forward(pilot, week)
        if page.button("Copy to week {week}", "copy.week", icon="content_copy", week=week + 1):
            said = NN_("One action copied to week {week}.", "{n} actions copied to week {week}.")
            undo.change(lambda: _add(pilot, new), words.count(said, len(new), week=week + 1), AT)
            st.rerun()


def _add(pilot: Pilot, new: list[Action]) -> None:
    pilot.actions = [*pilot.actions, *new]


def _rows(page: Page, pilot: Pilot) -> Iterator[list[str]]:
    words, load = page.words, capacity(page.book.resources, pilot)
    weeks = max([len(load.planned), *(action.week for action in pilot.actions)])
    empty: list[int] = []
    for week in range(1, weeks + 1):
        planned = [action for action in pilot.actions if action.week == week]
        if not planned:
            if empty and _hours(words, load, week) != _hours(words, load, empty[0]):
                yield from _nothing(words, pilot, load, empty)
                empty = []
            empty.append(week)
            continue
        yield from _nothing(words, pilot, load, empty)
        empty = []
        yield [_week(words, pilot, week), _planned(words, planned), _hours(words, load, week)]
    yield from _nothing(words, pilot, load, empty)


def _planned(words: Words, actions: list[Action]) -> str:
    """The first ones of a week; all of them are in the grid below."""
    named = [_action(words, action) for action in actions[:MOST_NAMED]]
    more = len(actions) - MOST_NAMED
    return " · ".join([*named, *([words.count(NN_("and {n} more", "and {n} more"), more)] if more > 0 else [])])


def _nothing(words: Words, pilot: Pilot, load: Capacity, weeks: list[int]) -> Iterator[list[str]]:
    if weeks:
        first, last = _week(words, pilot, weeks[0]), f"**{weeks[-1]}**"
        hours = _hours(words, load, weeks[0]) if any(load.planned[weeks[0] - 1 :]) else ""  # of channels, in each week
        yield [first if len(weeks) == 1 else f"**{weeks[0]}**–{last}", f":gray[{words(N_('Nothing yet'))}]", hours]


def _week(words: Words, pilot: Pilot, week: int) -> str:
    if pilot.start is None:
        return f"**{week}**"
    monday = words.day_month(pilot.start + timedelta(weeks=week - 1))
    return f"**{week}** :gray[{_on_one_line(monday)}]"


def _action(words: Words, action: Action) -> str:
    done = "✓ " if action.done else ""
    kind = f":gray[{words(ACTION_KINDS[action.kind])}]" if action.kind else f":orange[{words(C_('hours', 'kind?'))}]"
    hours = "" if action.hours is not None else f" :orange[{words(C_('action', 'hours?'))}]"
    return f"{done}{kind} {literal(shortened(action.what, LONGEST_ACTION))}{hours}"


def _hours(words: Words, load: Capacity, week: int) -> str:
    planned = load.planned[week - 1] if week <= len(load.planned) else 0.0
    if not 0 < week <= len(load.there):
        return words.number(planned, 1) if planned else ""
    text = words(C_("hours", "{n} of {there}"), n=words.number(planned, 1), there=words.number(load.there[week - 1], 1))
    text = _on_one_line(text)
    return f":orange[**{text}**]" if week in load.overfull else text


def _on_one_line(text: str) -> str:
    return text.replace(" ", "\u00a0")
