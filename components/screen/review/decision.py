"""The rule applied as it was written, and the owner's decision; deciding otherwise asks for the reason (M18)."""

from typing import cast

import streamlit as st

from components.advice.outcomes import rule_applied
from components.measurement import Outcome
from components.texts.questions.pilot import DECISIONS
from components.workbook import Decision, Pilot

from .. import session
from ..frame import Page
from ..layout import RUNNING_TEXT
from ..next_pilot import next_from_lessons
from ..pilot import rule_as_written
from .verdict import voice_of


def decision(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """While the pilot runs, only what the rule says: at the planned end, or where each result costs too much."""
    if pilot.status == "running":
        if seen is not None and (seen.reached_end or seen.costs_too_much):
            page.group("What your rule says")
            _applied(page, pilot, seen)
        return
    page.group("What will you do?")
    _applied(page, pilot, seen)
    _decide(page, pilot, seen)
    _against_the_rule(page, pilot, seen)
    page.is_said("review.decision", pilot.id)
    next_from_lessons(page, pilot)


def _applied(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    if seen is None:
        rule_as_written(page, pilot)
    else:
        st.markdown(rule_applied(seen, voice_of(page)), width=RUNNING_TEXT)


def _decide(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """One click; the rule's choice is filled until there is a decision. The same click again takes it back."""
    decided = pilot.review.decision
    filled = decided or (seen.ruled if seen else None)
    if filled and not decided:
        page.quiet("Filled is what your rule says. The decision stays yours.")
        if seen:
            _weigh(page, seen)
    with st.container(horizontal=True):
        for code, text in DECISIONS.items():
            chosen = code == decided
            kind = "primary" if code == filled else "secondary"
            if page.button(text, f"decide.{code}", icon="check" if chosen else "", kind=kind):
                pilot.review.decision = None if chosen else cast(Decision, code)
                pilot.review.decision_day = page.today if pilot.review.decision else None
                session.save()
                st.rerun()  # what was decided about can no longer be gone on with, which stands below


def _weigh(page: Page, seen: Outcome) -> None:
    """The rule is applied as it was written; what it does not look at is said beside it."""
    if seen.ruled == "grow" and seen.money and seen.money.code in ("not_yet", "cost_more"):
        page.quiet("Your rule looks at the number. In money it has not paid for itself so far: weigh that too.")
    if seen.verdict.code == "worsened" and seen.ruled in ("grow", "repeat", "extend"):
        page.quiet("The number got worse, and your rule goes on all the same. That is right only where you know "
                   "another cause.")  # fmt: skip


def _against_the_rule(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    against = seen is None or seen.is_against_rule
    page.is_said("review.no_reason", pilot.id)
    if against and seen is not None:
        page.say("You are deciding otherwise: what is the reason? The rule and the reason both stay on record.")
    if against or pilot.review.against_rule:
        page.text(pilot.review, "against_rule", lines=2, unsure=False)
