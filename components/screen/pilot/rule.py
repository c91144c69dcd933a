"""The rule of decision, written before the start (M18)."""

import streamlit as st

from components.catalogue import RULE
from components.measurement import average, before, target
from components.measurement.weekly import FLOWS
from components.texts import N_
from components.texts.questions.pilot import BRANCHES, DECISIONS
from components.workbook import Metric, Pilot

from .. import session
from ..frame import Page
from ..layout import literal
from .caps import ceiling
from .this_pilot import metric_of


def rule(page: Page, pilot: Pilot) -> None:
    """What will be done in each of five cases. A proposal is one click away; what is accepted is the owner's."""
    if pilot.status != "draft":
        rule_as_written(page, pilot)
        return
    page.say("You decide now, while you are calm, what you will do in each case.")
    if not any(getattr(pilot.rule, branch).decision for branch in BRANCHES):
        _propose_rule(page, pilot)
    else:
        _branches(page, pilot)
    ceiling(page, pilot)


def _branches(page: Page, pilot: Pilot) -> None:
    for code, title in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        left, middle, right = st.columns([3, 3, 7], gap="small")
        left.markdown(f"**{page.words(title)}**")
        with middle:
            page.choice(branch, "decision", style="select", bare=True, of=page.words(title))
        with right:
            page.text(branch, "words", lines=2, unsure=False, bare=True, of=page.words(title))


def rule_as_written(page: Page, pilot: Pilot) -> None:
    """Once the pilot has started, nobody changes the rule any more (M18): it stands here as it was frozen."""
    if pilot.baseline and pilot.baseline.terms:
        pilot = pilot.model_copy(update={"rule": pilot.baseline.terms.rule})
    if pilot.rule.written and pilot.start and pilot.rule.written > pilot.start:
        page.quiet("Written on {day}, when the pilot was already under way:", day=page.words.day(pilot.rule.written))
    elif pilot.rule.written:
        page.quiet("Written on {day}, before the start:", day=page.words.day(pilot.rule.written))
    for code, title in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        if branch.decision:
            left, right = st.columns([2, 5], gap="small")
            left.markdown(f"**{page.words(title)}**")
            said = [f"**{page.words(DECISIONS[branch.decision])}**", literal(branch.words.strip())]
            right.markdown(" · ".join(filter(None, said)))
    ceiling(page, pilot)


def _propose_rule(page: Page, pilot: Pilot) -> None:
    wordings = _wordings(page, pilot)
    for branch, title in BRANCHES.items():
        left, right = st.columns([2, 5], gap="xsmall")
        left.markdown(f"**{page.words(title)}**")
        right.markdown(f"**{page.words(DECISIONS[RULE[branch].decision])}** · {wordings[branch]}")
    if page.button("Use this rule", "use.rule", icon="check"):
        for branch, wording in wordings.items():
            getattr(pilot.rule, branch).words = wording
            getattr(pilot.rule, branch).decision = RULE[branch].decision
        pilot.rule.written = page.today
        session.save()
        st.rerun()


def _wordings(page: Page, pilot: Pilot) -> dict[str, str]:
    """With the owner's own figures: the target as it was given, and the hours that the pilot may take."""
    metric, hours = metric_of(page, pilot), pilot.cap_hours
    shown = target_in_words(page, metric) if metric else ""
    return {
        code: page.words(branch.wording(bool(shown), hours is not None), target=shown,
                         hours=page.words.number(hours or 0, 1))
        for code, branch in RULE.items()
    }  # fmt: skip


def target_in_words(page: Page, metric: Metric) -> str:
    """In percent, or in units where the owner set it so; "" while there is none."""
    words = page.words
    if metric.target_percent is None and metric.target_value is not None:
        return as_read(page, metric, words.number(metric.target_value))
    aim = target(metric, average(before(metric)))
    return words.percent(aim.percent) if aim.percent else ""


def as_read(page: Page, metric: Metric, figure: str) -> str:
    """Counts and amounts add up over a week; shares and levels do not."""
    return page.words(N_("{n} a week"), n=figure) if metric.quantity in FLOWS else figure
