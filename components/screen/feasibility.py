"""The filter of the first step again, now with figures: which objective fits the hours and the cash (M4)."""

import streamlit as st

from components.catalogue import objective as kind_of
from components.measurement import Feasibility, Fit, feasibility
from components.texts import N_
from components.workbook import Objective, chosen_objective, set_unknown

from . import undo
from .frame import Page
from .layout import literal, shortened

MOST_SHOWN = 3
LAST = 1001  # an objective without a place comes after all that have one
VERDICTS: dict[Fit, str] = {
    "fits": N_("It fits."),
    "tight": N_("It fits if you keep it small."),
    "too_much": N_("It does not fit."),
    "not_known": N_("Not known yet."),
}


def what_fits(page: Page) -> None:
    """This round's objective first, the others in their order."""
    resources = page.book.resources
    with st.container():
        if resources.hours_a_week is None and resources.cash is None:
            page.quiet("Once you have written hours or cash, you see here which objective fits.")
            return
        objectives = _in_order(page)
        if any(not feasibility(page.book, objective).planned for objective in objectives):
            page.quiet("The usual figures are rough estimates, until you plan your own.")
        for objective in objectives[:MOST_SHOWN]:
            _row(page, objective)
        if objectives[MOST_SHOWN:]:
            page.folded(page.words(N_("The other objectives")), "fits.others", _others, objectives[MOST_SHOWN:])


def _others(page: Page, objectives: list[Objective]) -> None:
    for objective in objectives:
        _row(page, objective)


def _in_order(page: Page) -> list[Objective]:
    chosen = chosen_objective(page.book)
    written = [objective for objective in page.book.objectives if objective.statement.strip() or objective.kind]
    return sorted(written, key=lambda objective: (objective is not chosen, objective.rank or LAST))


def _row(page: Page, objective: Objective) -> None:
    words, found = page.words, feasibility(page.book, objective)
    name = literal(shortened(objective.statement)) or words(kind_of(objective.kind).label)
    because = _because(page, found)
    shown = " ".join(f"**{sentence}**" if fit == "too_much" else sentence for sentence, fit in because)
    why = " ".join(sentence for sentence, _ in because)
    page.say("**{objective}**  \n{verdict} {why}", objective=name, verdict=words(VERDICTS[found.fit]), why=shown)
    page.is_said("resources.out_of_reach", objective.id)
    if found.fit == "too_much" and objective.feasible != "not_now":
        if page.button("Mark it “Not now”", f"{objective.id}.not_now", icon="schedule"):
            _mark(
                page, objective, "not_now", why, words(N_("Marked “Not now”: it waits on your list, with the reason."))
            )
    elif objective.feasible == "not_now":
        _put_aside(page, objective, found, why)
    page.undo_here(f"fits.{objective.id}")


def _put_aside(page: Page, objective: Objective, found: Feasibility, why: str) -> None:
    page.quiet("You marked it “Not now”.")
    if found.fit in ("fits", "tight") and page.button("Within reach after all", f"{objective.id}.yes", icon="check"):
        _mark(page, objective, "yes", why, page.words(N_("Marked as within your reach.")))


def _mark(page: Page, objective: Objective, feasible: str, why: str, said: str) -> None:
    """With the figures as the reason, where the owner has written none."""

    def change() -> None:
        objective.feasible = "not_now" if feasible == "not_now" else "yes"
        objective.feasible_why = objective.feasible_why or why
        set_unknown(page.book, objective.id, "feasible", False)

    undo.change(change, said, f"fits.{objective.id}")
    st.rerun()


def _because(page: Page, found: Feasibility) -> list[tuple[str, Fit]]:
    """Whole sentences, each with what it says of the fit."""
    if found.hours is None:
        if found.hours_there == 0:
            return [(page.words(N_("There are no hours.")), "too_much")]
        return [(page.words(N_("Plan its first actions: their hours and cash then count here.")), "not_known")]
    said = [(_hours(page, found), found.hours_fit), (_cash(page, found), found.cash_fit)]
    return [(sentence, fit) for sentence, fit in said if sentence]


def _hours(page: Page, found: Feasibility) -> str:
    low, high = (page.words.number(end, 1) for end in found.hours or (0.0, 0.0))
    if found.hours_there is None:
        return page.words(
            N_("Planned are {low} hours a week, {high} in the fullest; yours are not written yet.") if found.planned
            else N_("It usually takes {low} to {high} hours a week; yours are not written yet."), low=low, high=high,
        )  # fmt: skip
    return page.words(
        N_("Planned are {low} hours a week, {high} in the fullest; you have {there}.") if found.planned
        else N_("It usually takes {low} to {high} hours a week; you have {there}."),
        low=low, high=high, there=page.words.number(found.hours_there, 1),
    )  # fmt: skip


def _cash(page: Page, found: Feasibility) -> str:
    if found.cash is None:
        return ""
    if found.cash[1] == 0:
        return page.words(N_("It takes no cash."))
    low, high, there = (
        page.words.money(amount or 0, page.book.currency, whole=True) for amount in (*found.cash, found.cash_there)
    )
    if found.cash_there is None:
        return page.words(
            N_("In cash, {high} are planned; yours is not written yet.") if found.planned
            else N_("In cash, {low} to {high}; yours is not written yet."), low=low, high=high,
        )  # fmt: skip
    return page.words(
        N_("In cash, {high} are planned; you have {there}.") if found.planned
        else N_("In cash, {low} to {high}; you have {there}."), low=low, high=high, there=there,
    )  # fmt: skip
