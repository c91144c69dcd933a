"""The actions of a pilot: the hours that they take, the next one in hand, and all of them week by week."""

import re
from collections.abc import Callable

import streamlit as st

from components.catalogue import kind_of_action
from components.measurement import Capacity, capacity, planned_cash
from components.texts import C_, N_, NN_
from components.texts.questions.pilot import ACTION_KINDS
from components.workbook import Action, Pilot

from . import session
from .frame import Page
from .last_time import last_time
from .layout import literal, shortened
from .listening import place_name
from .pictures import hours_picture
from .pilot.caps import sum_of
from .smaller import smaller
from .starters import starters
from .tables import Column, table
from .typed_action import typed_action
from .weeks_ahead import copy_forward, weeks_ahead

LAST = "last action"
OPEN = ("draft", "running")


def actions(page: Page, pilot: Pilot) -> None:
    with st.container():  # it comes and goes, and must not move the fields below
        _hours(page, pilot)
        smaller(page, pilot)
    if pilot.status in OPEN:
        _next_action(page, pilot)
        with st.container():
            _about_one(page, pilot)
    last_time(page, pilot)
    starters(page, pilot)
    if pilot.actions:
        _all_of_them(page, pilot)
    if pilot.status in OPEN:
        copy_forward(page, pilot)


def _hours(page: Page, pilot: Pilot) -> None:
    """One line of totals over the picture; what nobody has said is never counted as nothing in silence."""
    load = capacity(page.book.resources, pilot)
    if pilot.actions and (said := _in_all(page, pilot, load)):
        page.quiet_text(" · ".join(said))
    if load.total:
        hours_picture(page, pilot)
        away = [str(week) for week, hours in enumerate(load.there, start=1) if hours < (load.a_week or 0.0)]
        if away:
            page.is_said("pilot.away", pilot.id)
            page.is_said("pilot.partly_away", pilot.id)
            said_of = NN_("Fewer hours are there in week {weeks}: days away.",
                          "Fewer hours are there in weeks {weeks}: days away.")  # fmt: skip
            page.quiet_text(page.words.count(said_of, len(away), weeks=page.words.together(away)))


def _in_all(page: Page, pilot: Pilot, load: Capacity) -> list[str]:
    words, number = page.words, page.words.number
    said = [words.count(NN_("one action", "{n} actions"), len(pilot.actions))]
    there = load.cap if load.cap is not None else sum(load.there)
    if load.total:
        text = N_("{planned} of {there} hours planned") if there else N_("{planned} hours planned")
        if load.unsaid:
            text = (
                N_("at least {planned} of {there} hours planned") if there else N_("at least {planned} hours planned")
            )
        said.append(words(text, planned=number(load.total, 1), there=number(there, 1)))
    if any(load.beside):
        said.append(words(N_("channels included")))
    if load.unsaid:
        said.append(words.count(NN_("one has no hours yet", "{n} have no hours yet"), len(load.unsaid)))
    if cash := planned_cash(pilot):
        caps = (pilot.cap_cash, page.book.resources.cash)
        most = min((cap for cap in caps if cap is not None), default=None)
        text = N_("{planned} of {there} in cash") if most is not None else N_("{planned} in cash")
        said.append(words(text, planned=sum_of(page, cash), there=sum_of(page, most or 0.0)))
    return said


def _next_action(page: Page, pilot: Pilot) -> None:
    """The week stays for the next one; the action is in the plan as soon as its field is left."""
    left, right = st.columns([1, 6], gap="small")
    with left:
        week = _week(page, pilot)
    with right:
        label = page.words(N_("What will you do?"))
        hint = f"{page.sample('action.what').rstrip('.')}, {page.words(C_('hours', '{n} h'), n=1)}"
        given = page.taken_at_once("action", label, hint, page.words(N_("Enter takes it, and you type the next.")))
    if given:
        typed = typed_action(given, page.words)
        new = Action(what=typed.what, hours=typed.hours, kind=kind_of_action(typed.what), week=week,
                     channel=_named_channel(page, pilot, typed.what), area=_only_area(pilot))  # fmt: skip
        page.hold(LAST, new.id)
        pilot.actions = [*pilot.actions, new]
        session.save()
        st.rerun()


def _week(page: Page, pilot: Pilot) -> int:
    key = f"{page.book.id}.hand.week"
    weeks = list(range(1, (pilot.weeks or 12) + 1))
    return st.selectbox(page.words(N_("In week")), weeks, 0, key=key) or 1


def _only_area(pilot: Pilot) -> str | None:
    return pilot.areas[0].id if len(pilot.areas) == 1 else None


def _named_channel(page: Page, pilot: Pilot, what: str) -> str | None:
    """The only channel, or the one whose name has most words in common with what was typed."""
    if len(pilot.channels) == 1:
        return pilot.channels[0].id
    said = _words_of(what)
    named = {
        channel.id: sum(any(_same(word, name) for word in said) for name in _words_of(place_name(page, channel.place)))
        for channel in pilot.channels
    }
    best = [id for id, number in named.items() if number and number == max(named.values())]
    return best[0] if len(best) == 1 else None


def _words_of(text: str) -> list[str]:
    return re.findall(r"\w{4,}", text.casefold())


def _same(word: str, name: str) -> bool:
    """Singular and plural alike: "group" and "groups", "gruppo" and "gruppi"."""
    return word[:-1] == name[:-1] or word == name[:-1] or word[:-1] == name


def _about_one(page: Page, pilot: Pilot) -> None:
    """What the action just written leaves open, or another one: its kind, hours and place, one key or click each."""
    action = _in_question(page, pilot)
    if action is None:
        return
    if action.kind is None:
        page.is_said("pilot.kind_unsaid", pilot.id)
    text = N_("**{what}** · week {week}")
    if action.id != page.held(LAST):  # what was typed just now is whole
        text = N_("Still open from before: **{what}** · week {week}")
    page.say(text, what=literal(shortened(action.what, 80)), week=action.week)
    kind, hours, where = st.columns([5, 2, 8], gap="small")
    with kind:
        page.choice(action, "kind", style="pills")
    with hours:
        page.number(action, "hours")
    with where:
        if len(pilot.channels) > 1:
            places = {channel.id: literal(place_name(page, channel.place)) for channel in pilot.channels}
            page.choice(action, "channel", places, style="pills")


def _in_question(page: Page, pilot: Pilot) -> Action | None:
    """The last one written, as long as it is open or nothing else is; else the first that is open."""
    written = [action for action in pilot.actions if action.what.strip() and not action.done]
    last = next((action for action in written if action.id == page.held(LAST)), None)
    is_open = _opens(page, pilot)
    if last and is_open(last):
        return last
    return next(filter(is_open, written), last)


def _opens(page: Page, pilot: Pilot) -> Callable[[Action], bool]:
    steady = {channel.id for channel in pilot.channels if channel.hours}
    return lambda action: action.kind is None or (action.hours is None and action.channel not in steady)


def _all_of_them(page: Page, pilot: Pilot) -> None:
    """Folded away: long to read, many stops for whoever goes through the page by keyboard, and small on a phone."""
    inside = page.words(N_("each week, and a table to change them"))
    page.folded(page.words(N_("All actions · {inside}"), inside=f":gray[{inside}]"), f"deeper.actions.{pilot.id}",
                _weeks_and_table, pilot)  # fmt: skip


def _weeks_and_table(page: Page, pilot: Pilot) -> None:
    weeks_ahead(page, pilot)
    table(page, pilot, "actions", Action, _columns(page, pilot))


def _columns(page: Page, pilot: Pilot) -> list[Column]:
    """Those that this plan has a use for: all ten at once do not fit beside each other."""
    kinds = {code: page.words(text) for code, text in ACTION_KINDS.items()}
    places = {channel.id: place_name(page, channel.place) for channel in pilot.channels}
    areas = {area.id: shortened(area.name, 40) for area in pilot.areas}
    people = {person.id: shortened(person.name, 40) for person in page.book.resources.people}
    optional = [
        (page.book.resources.cash != 0, Column("cash", "number", width=65, unit=page.words.sign(page.book.currency))),
        (len(places) > 1, Column("channel", "choice", places, width=105)),
        (len(people) > 1, Column("person", "choice", people, width=75)),
        (len(areas) > 1, Column("area", "choice", areas, width=90)),
        (pilot.status != "draft", Column("done", "flag", width=55)),
        (pilot.status != "draft", Column("hours_spent", "number", width=65)),
    ]
    used = {column.name for _, column in optional if any(getattr(action, column.name) for action in pilot.actions)}
    return [
        Column("week", "whole", width=55),
        Column("what", width=200),
        Column("kind", "choice", kinds, width=70),
        Column("hours", "number", width=55),
        *(column for wanted, column in optional if wanted or column.name in used),
    ]
