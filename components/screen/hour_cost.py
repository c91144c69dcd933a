"""What an hour of somebody's work costs, in a small sum whose result the owner may take; its figures are not kept."""

from dataclasses import dataclass
from functools import partial

import streamlit as st

from components.measurement import hours_worked, own_hour, paid_hour
from components.measurement.hour_cost import USUAL_WEEKS_AWAY
from components.texts import C_, N_, NotANumber
from components.workbook import Person

from . import session, undo
from .form import TYPING_PAUSE
from .frame import Page
from .layout import literal
from .skills import name_of

PLACE = "hour cost"  # where the last change is offered to be taken back
KINDS = {"paid": N_("Paid by the month"), "owner": C_("hour", "The owner")}
LEAST_HOURS, MOST_MONEY = 0.1, 1e9
WIDTH = 180  # pixels


@dataclass(frozen=True)
class Figure:
    label: str
    why: str = ""
    low: float = 0.0
    high: float = MOST_MONEY
    unit: str = ""  # "money" is the plan's currency
    proposed: float | None = None


FIGURES = {
    "pay": Figure(N_("Gross pay a month"), unit="money"),
    "pays": Figure(N_("Pays a year"), N_("12; 13 or 14 where the contract says so."), 1, 24),
    "on_costs": Figure(
        N_("On-costs"),
        N_("What you pay on top: contributions, insurance, what is set aside. Whoever does the payroll knows it."),
        high=300,
        unit="%",
    ),
    "hours": Figure(N_("Paid hours a week"), low=LEAST_HOURS, high=7 * 24),
    "away": Figure(
        N_("Weeks away a year"),
        N_("Holidays, public holidays and sickness together. Nine are usual in full time: 1,720 hours a year remain."),
        high=51,
        proposed=USUAL_WEEKS_AWAY,
    ),
    "left": Figure(
        N_("Left of a month’s revenue"),
        N_("After goods, rent and everything else, before your own pay. Take an ordinary month."),
        unit="money",
    ),
    "worked": Figure(N_("Hours you worked in it"), low=LEAST_HOURS, high=31 * 24),
}
PAID, OWN = ("pay", "pays", "on_costs", "hours", "away"), ("left", "worked")


def hour_cost(page: Page, person: Person) -> None:
    page.subgroup("What an hour costs")
    page.quiet("The figures of this small sum are not kept in the plan, only the result that you take.")
    kind = _kind(page, person)
    with st.container():  # other figures and results must not move the fields below
        with st.container(horizontal=True):
            given = {name: _figure(page, person, name) for name in (PAID if kind == "paid" else OWN)}
        _result(page, person, given)
        page.undo_here(PLACE)


def _kind(page: Page, person: Person) -> str:
    current = _held(page, person).get("kind", "paid")
    key = f"{page.book.id}.hand.hour.{person.id}.kind.{page.words.language}"
    session.follow(key, current, current)
    given = st.segmented_control(page.words(N_("Whose hour is it?")), list(KINDS), default=current, key=key,
                                 format_func=lambda code: page.words(KINDS[code]), required=True)  # fmt: skip
    if given and given != current:
        _hold(page, person, "kind", given)
        session.agree(key, given)
    return str(given or current)


def _figure(page: Page, person: Person, name: str) -> float | None:
    """A field like any other, except that its number is held in this visit and not in the plan."""
    figure, words = FIGURES[name], page.words
    key = f"{page.book.id}.hand.hour.{person.id}.{words.language}.{name}"
    current = _held(page, person).get(name, figure.proposed)
    shown = session.refused(key) or words.typed(current)
    session.follow(key, current, words.typed(current))
    unit = words.sign(page.book.currency) if figure.unit == "money" else figure.unit
    label = f"{words(figure.label)} ({unit})" if unit else words(figure.label)
    take = partial(_take_figure, page, person, name, key)
    given = st.text_input(label, shown, key=key, help=words(figure.why) or None, width=WIDTH, live=TYPING_PAUSE,
                          on_change=session.before_drawing(page.book, key, take)) or ""  # fmt: skip
    if given != shown:
        take(given)
    if session.refused(key):
        st.error(page.not_a_number(given, whole=False), width=2 * WIDTH)
        return None
    value: float | None = _held(page, person).get(name, figure.proposed)
    return value


def _take_figure(page: Page, person: Person, name: str, key: str, given: str) -> None:
    figure = FIGURES[name]
    try:
        value = page.words.parse_number(given)
    except NotANumber:
        session.refuse(key, given)
        return
    if value is not None and not figure.low <= value <= figure.high:
        session.refuse(key, given)
        return
    session.session().refused.pop(key, None)
    session.session().seen[key] = value, given
    _hold(page, person, name, value)


def _held(page: Page, person: Person) -> dict:  # type: ignore[type-arg]
    return page.held(f"hour.{person.id}") or {}


def _hold(page: Page, person: Person, name: str, value: object) -> None:
    page.hold(f"hour.{person.id}", _held(page, person) | {name: value})


def _result(page: Page, person: Person, given: dict[str, float | None]) -> None:
    words = page.words
    cost = own_hour(given["left"], given["worked"]) if "left" in given else paid_hour(
        given["pay"], given["pays"], given["on_costs"], given["hours"], given["away"]
    )  # fmt: skip
    if cost is None:
        missing = [words.quoted(words(FIGURES[name].label)) for name, value in given.items() if value is None]
        page.quiet("The answer appears here. Still needed: {fields}.", fields=words.together(missing))
        return
    shown = words.money(cost, page.book.currency)
    if "left" in given:
        page.say("So an hour of yours brings in about **{cost}**.", cost=shown)
        page.quiet("What an hour could have earned elsewhere; no money goes out.")
    else:
        page.say("So an hour costs about **{cost}**.", cost=shown)
        page.quiet("Pay and on-costs of a year, shared out among {hours} hours really worked.",
                   hours=words.number(hours_worked(given["hours"], given["away"]) or 0, 0))  # fmt: skip
    _offer(page, person, round(cost, 2))


def _offer(page: Page, person: Person, cost: float) -> None:
    """A click takes the result into the plan; what stands there already is named before it is replaced."""
    words, name = page.words, literal(name_of(page, person))
    if person.hour_cost is not None and round(person.hour_cost, 2) == cost:
        page.quiet("Your plan uses this.")
        return
    if person.hour_cost is not None:
        page.quiet("So far your plan says {now}. Your click would replace that.",
                   now=words.money(person.hour_cost, page.book.currency))  # fmt: skip
    if page.button("Use this for {person}", f"{person.id}.use.hour_cost", icon="check", person=name):
        said = words(N_("An hour of {person} now costs {cost} in your plan."), person=name,
                     cost=words.money(cost, page.book.currency))  # fmt: skip
        undo.change(lambda: setattr(person, "hour_cost", cost), said, PLACE)
        st.rerun()
