"""The parts of the objectives page that are more than a question."""

import streamlit as st

from components.catalogue import OBJECTIVES
from components.catalogue import objective as kind_of
from components.texts import N_
from components.workbook import Objective, chosen_objective

from . import session
from .frame import Page
from .layout import literal, shortened

LAST = 1001  # an objective without a place comes after all that have one


def this_round(page: Page) -> Objective:
    """The objective of this round; an empty plan gets its first one here."""
    objective = chosen_objective(page.book)
    if objective is None:
        if not page.book.objectives:
            page.book.objectives = [Objective(chosen=True)]
            session.save()
        objective = page.book.objectives[0]
    return objective


def name_if_missing(page: Page) -> None:
    """A plan may begin without a name; then it is asked for here, for as long as this visit lasts."""
    if not page.book.business.name:
        page.hold("asks for the name", True)
    if page.held("asks for the name"):
        page.text(page.book.business, "name", unsure=False)


def kind_of_objective(page: Page, objective: Objective) -> None:
    """What this round should bring, and at once what that is, what it is worth, and what only looks like it (M6)."""
    page.choice(objective, "kind", {code: kind.label for code, kind in OBJECTIVES.items()}, style="pills")
    with st.container():  # it comes and goes, and must not move the fields below
        if objective.kind in OBJECTIVES:
            _about(page, objective.kind)


def _about(page: Page, code: str) -> None:
    kind, words = kind_of(code), page.words
    page.say("**{title}.** {sentence}", title=words(kind.title), sentence=words(kind.sentence))
    page.quiet("What it is worth: {value}  \nNot to be mistaken for success: {not_success}", value=words(kind.value),
               not_success=words(kind.not_success))  # fmt: skip


def more_about_objectives(page: Page, objective: Objective) -> None:
    page.text(objective, "feasible_why", unsure=False, advised=True)
    page.subgroup("More objectives")
    other_objectives(page)
    page.subgroup("Your business")
    business = page.book.business
    if not page.held("asks for the name"):
        page.text(business, "name", unsure=False)
    if not page.held("offers the kind"):
        page.kind_of_business()
    for name in ("offers", "customers", "marketing_direction", "product_direction", "website"):
        page.text(business, name, unsure=False)
    page.currency()


def other_objectives(page: Page) -> None:
    """The list of all objectives: one is chosen for this round, the others wait in their order (M4, M7)."""
    chosen = chosen_objective(page.book)
    page.quiet("One objective a round. The others wait here, in the order in which they are to have their turn.")
    waiting = [objective for objective in page.book.objectives if objective is not chosen]
    for objective in sorted(waiting, key=lambda objective: objective.rank or LAST):
        with page.box():
            _waiting(page, objective)
    if page.button("Add an objective", "add.objective", icon="add"):
        if chosen is not None:
            chosen.chosen = True
        page.book.objectives = [*page.book.objectives, Objective()]
        session.save()
        st.rerun()


def _waiting(page: Page, objective: Objective) -> None:
    page.text(objective, "statement", unsure=False, advised=True)
    page.choice(objective, "kind", {code: kind.label for code, kind in OBJECTIVES.items()}, style="select")
    page.choice(objective, "feasible", unsure=True)
    page.text(objective, "feasible_why", unsure=False)
    page.number(objective, "rank", whole=True)
    with st.container(horizontal=True, vertical_alignment="center"):
        if page.button("Take this one this time", f"choose.{objective.id}"):
            _choose(page, objective)
        page.delete(objective, N_("Delete"))


def _choose(page: Page, objective: Objective) -> None:
    for each in page.book.objectives:
        each.chosen = each is objective
    session.save()
    session.session().notice = page.words(
        N_("This round: {statement}. The other one waits in the list."),
        statement=literal(shortened(objective.statement)) or "–",
    )
    st.rerun()
