"""The most that the pilot may cost: proposed from what is there, less a reserve (M17)."""

import streamlit as st

from components.advice import proposed_ceiling, proposed_hours
from components.measurement import capacity
from components.texts import C_, N_
from components.workbook import Pilot

from .. import session, undo
from ..frame import Page
from .this_pilot import metric_of

HERE = "caps"


def caps(page: Page, pilot: Pilot) -> None:
    """The caps that are proposed, until there are some; and a cap set by hand that is more than there is."""
    if pilot.status == "draft":
        _propose(page, pilot)
    with st.container():
        page.undo_here(HERE)


def _propose(page: Page, pilot: Pilot) -> None:
    hours = proposed_hours(page.book.resources, pilot)
    if hours is None:
        return  # cash alone is asked for with the other fields
    if pilot.cap_hours is not None:
        if pilot.cap_hours > hours:
            _too_much(page, pilot, pilot.cap_hours, hours)
        return
    cash = page.book.resources.cash if pilot.cap_cash is None else None
    a_week, most = page.book.resources.hours_a_week or 0, in_words(page, hours, cash)
    if any(there < a_week for there in capacity(page.book.resources, pilot).there):
        page.quiet("{most} at most: {there} a week for {weeks} weeks, less your days away, and less a fifth that stays "
                   "free for surprises.", most=most, there=_hours(page, a_week), weeks=pilot.weeks)  # fmt: skip
    else:
        page.quiet("{most} at most: {there} a week for {weeks} weeks, less a fifth that stays free for surprises.",
                   most=most, there=_hours(page, a_week), weeks=pilot.weeks)  # fmt: skip
    if page.button("Use these caps", "use.caps", icon="check"):
        undo.change(lambda: _take(pilot, hours, cash), page.words(N_("These caps stand in your plan now.")), HERE)
        st.rerun()


def _too_much(page: Page, pilot: Pilot, cap: float, hours: float) -> None:
    page.quiet("Your cap of {cap} no longer fits: in {weeks} weeks you have {hours}, less a fifth for surprises.",
               cap=_hours(page, cap), weeks=pilot.weeks, hours=_hours(page, hours))  # fmt: skip
    if page.button("Use {hours}", "use.caps", icon="check", hours=_hours(page, hours)):
        undo.change(lambda: _take(pilot, hours, None), page.words(N_("These caps stand in your plan now.")), HERE)
        st.rerun()


def caps_follow(page: Page, pilot: Pilot, earlier: Pilot) -> None:
    """A cap of hours that came from `earlier` weeks follows the pilot's new ones; one set by hand stays."""
    resources = page.book.resources
    hours = proposed_hours(resources, pilot)
    if pilot.cap_hours is None or hours is None or pilot.cap_hours == hours:
        return
    if pilot.cap_hours == proposed_hours(resources, earlier):
        pilot.cap_hours = hours
        session.save()


def _take(pilot: Pilot, hours: float, cash: float | None) -> None:
    pilot.cap_hours = hours
    if cash is not None:
        pilot.cap_cash = cash


def in_words(page: Page, hours: float | None, cash: float | None) -> str:
    """ "15 h and £200" """
    parts = [_hours(page, hours)] if hours is not None else []
    parts += [sum_of(page, cash)] if cash is not None else []
    return page.words.together(parts)


def sum_of(page: Page, cash: float) -> str:
    """Money, with cents only where there are some."""
    return page.words.money(cash, page.book.currency, whole=cash.is_integer())


def _hours(page: Page, hours: float) -> str:
    return page.words(C_("hours", "{n} h"), n=page.words.number(hours, 1))


def caps_to_change(page: Page, pilot: Pilot) -> None:
    with st.container(horizontal=True):
        page.number(pilot, "cap_hours")
        page.number(pilot, "cap_cash", unit=page.words.sign(page.book.currency))


def ceiling(page: Page, pilot: Pilot) -> None:
    """Beside the rule: the cash for one result, where a result has a worth to set it by."""
    if pilot.rule.cost_ceiling is not None:
        page.quiet("One result may cost {most} at most, whatever else is said here.",
                   most=sum_of(page, pilot.rule.cost_ceiling))  # fmt: skip
        return
    metric = metric_of(page, pilot)
    proposed = proposed_ceiling(metric) if metric else None
    if proposed is None or pilot.status != "draft":
        return
    worth = sum_of(page, proposed)
    page.quiet("One result is worth {worth} to you at least. Where each one costs more, more of them make it worse.",
               worth=worth)  # fmt: skip
    if page.button("{worth} at most for one result", "use.ceiling", icon="check", worth=worth):
        pilot.rule.cost_ceiling = proposed
        session.save()
        st.rerun()
