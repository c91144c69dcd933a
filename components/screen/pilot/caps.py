"""The most that the pilot may cost: proposed from what is there, less a reserve (M17)."""

import streamlit as st

from components.advice import proposed_ceiling, proposed_hours
from components.texts import C_, N_
from components.workbook import Pilot

from .. import session, undo
from ..frame import Page
from .this_pilot import metric_of

HERE = "caps"


def caps(page: Page, pilot: Pilot) -> None:
    """One line: the caps, or those that are proposed. Their fields are behind "Go deeper"."""
    if pilot.status == "draft":
        _propose(page, pilot)
    if said := _in_words(page, pilot.cap_hours, pilot.cap_cash):
        page.quiet("It may cost {most} at most. At that cap you stop and look.", most=said)
    with st.container():
        page.undo_here(HERE)


def _propose(page: Page, pilot: Pilot) -> None:
    resources = page.book.resources
    hours = proposed_hours(resources, pilot.weeks) if pilot.cap_hours is None else None
    cash = resources.cash if pilot.cap_cash is None else None
    if hours is None:
        return  # cash alone is asked for behind "Go deeper"
    page.quiet("{most} at most: {there} a week for {weeks} weeks, less a fifth that stays free for surprises.",
               most=_in_words(page, hours, cash), there=_hours(page, resources.hours_a_week or 0),
               weeks=pilot.weeks)  # fmt: skip
    if page.button("Use these caps", "use.caps", icon="check"):
        undo.change(lambda: _take(pilot, hours, cash), page.words(N_("These caps stand in your plan now.")), HERE)
        st.rerun()


def _take(pilot: Pilot, hours: float, cash: float | None) -> None:
    pilot.cap_hours = hours
    if cash is not None:
        pilot.cap_cash = cash


def _in_words(page: Page, hours: float | None, cash: float | None) -> str:
    parts = [_hours(page, hours)] if hours is not None else []
    parts += [sum_of(page, cash)] if cash is not None else []
    return page.words.together(parts)


def sum_of(page: Page, cash: float) -> str:
    """Money, with cents only where there are some."""
    return page.words.money(cash, page.book.currency, whole=cash.is_integer())


def _hours(page: Page, hours: float) -> str:
    return page.words(C_("hours", "{n} h"), n=page.words.number(hours, 1))


def caps_to_change(page: Page, pilot: Pilot) -> None:
    """Behind "Go deeper": the fields of the caps, and why the pilot starts now."""
    sign = page.words.sign(page.book.currency)
    page.subgroup("The most it may cost")
    with st.container(horizontal=True):
        page.number(pilot, "cap_hours")
        page.number(pilot, "cap_cash", unit=sign)
        if pilot.status == "draft":  # later it stays, as the whole rule does (M18)
            page.number(pilot.rule, "cost_ceiling", unit=sign)
    page.choice(pilot, "extreme_start", style="select")


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
