"""The parts of the objectives page that are more than a question."""

import streamlit as st

from components.catalogue import OBJECTIVES
from components.texts import N_
from components.workbook import Objective, chosen_objective

from . import session
from .frame import Page


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
    page.choice(objective, "kind", {code: kind.label for code, kind in OBJECTIVES.items()}, style="pills")


def more_about_objectives(page: Page, objective: Objective) -> None:
    page.text(objective, "feasible_why", unsure=False)
    page.subgroup("Your business")
    business = page.book.business
    if not page.held("asks for the name"):
        page.text(business, "name", unsure=False)
    page.kind_of_business()
    for name in ("offers", "customers", "marketing_direction", "product_direction", "website"):
        page.text(business, name, unsure=False)
    page.currency()
    page.subgroup("More objectives")
    other_objectives(page)


def other_objectives(page: Page) -> None:
    """The list of all objectives: one is chosen for this round, the others wait (M7)."""
    chosen = chosen_objective(page.book)
    page.quiet("One objective a round. The others wait here until their turn comes.")
    for objective in page.book.objectives:
        if objective is chosen:
            continue
        page.text(objective, "statement", unsure=False)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            page.choice(objective, "feasible")
            page.number(objective, "rank", whole=True)
            if page.button("Take this one this time", f"choose.{objective.id}"):
                for each in page.book.objectives:
                    each.chosen = each is objective
                session.save()
                st.rerun()
            page.delete(objective, N_("Delete"))
    if page.button("Add an objective", "add.objective", icon="add"):
        if chosen is not None:
            chosen.chosen = True
        page.book.objectives = [*page.book.objectives, Objective()]
        session.save()
        st.rerun()
