"""The rule of decision, written before the start (M18)."""

from collections.abc import Mapping

import streamlit as st

from components.catalogue import RULE
from components.measurement import average, before, target
from components.measurement.weekly import FLOWS
from components.texts import N_
from components.texts.questions.pilot import BRANCHES, DECISIONS
from components.workbook import Decision, Metric, Pilot
from components.workbook.pilot import Rule

from .. import session
from ..frame import Page
from ..layout import literal
from .caps import ceiling
from .this_pilot import metric_of


def rule(page: Page, pilot: Pilot) -> None:
    """What will be done in each of five cases. A proposal is one click away; what is accepted is the owner's."""
    if pilot.status != "draft":
        _in_short(page, pilot)
        return
    if any(getattr(pilot.rule, branch).decision for branch in BRANCHES):
        _in_columns(page, {code: getattr(pilot.rule, code).decision for code in BRANCHES})
        page.folded(page.words(N_("In your words, and to change")), f"rule.{pilot.id}.change", _branches, pilot)
    else:
        _propose_rule(page, pilot)
    ceiling(page, pilot)


def _in_columns(page: Page, decided: Mapping[str, Decision | None]) -> None:
    """Each decision once, with the cases in which it is taken; those without a decision last."""
    cases: dict[Decision | None, list[str]] = {}
    for code in sorted(decided, key=lambda code: decided[code] is None):
        cases.setdefault(decided[code], []).append(page.words(BRANCHES[code]))
    for place, (decision, titles) in zip(st.columns(len(cases), gap="small"), cases.items(), strict=True):
        said = page.words(DECISIONS[decision]) if decision else page.words(N_("Not decided yet"))
        place.markdown("  \n".join([f"**{said}**", *titles]))


def _branches(page: Page, pilot: Pilot) -> None:
    for code, title in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        left, middle, right = st.columns([3, 3, 7], gap="small")
        left.markdown(f"**{page.words(title)}**")
        with middle:
            page.choice(branch, "decision", style="select", bare=True, of=page.words(title))
        with right:
            page.text(branch, "words", lines=2, unsure=False, bare=True, of=page.words(title))


def _in_short(page: Page, pilot: Pilot) -> None:
    """Of a pilot that has started: the decisions at a glance, the owner's words one click away."""
    frozen = as_frozen_rule(pilot)
    decided = {code: branch.decision for code in BRANCHES if (branch := getattr(frozen, code)).decision}
    if decided:
        _in_columns(page, decided)
        page.folded(page.words(N_("In your words")), f"rule.{pilot.id}.words", rule_as_written, pilot)
    else:
        rule_as_written(page, pilot)


def as_frozen_rule(pilot: Pilot) -> Rule:
    return pilot.baseline.terms.rule if pilot.baseline and pilot.baseline.terms else pilot.rule


def rule_as_written(page: Page, pilot: Pilot) -> None:
    """Once the pilot has started, nobody changes the rule any more (M18): it stands here as it was frozen."""
    pilot = pilot.model_copy(update={"rule": as_frozen_rule(pilot)})
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
    """One click writes it; what it says in full is one click away before and after."""
    page.quiet("A proposal. Decide now, while you are calm, what you will do in each case.")
    _in_columns(page, {branch: RULE[branch].decision for branch in BRANCHES})
    wordings = _wordings(page, pilot)
    page.folded(page.words(N_("In full")), f"rule.{pilot.id}.proposed", _in_full, wordings)
    if page.button("Write it like this", "use.rule", icon="check"):
        for branch, wording in wordings.items():
            getattr(pilot.rule, branch).words = wording
            getattr(pilot.rule, branch).decision = RULE[branch].decision
        pilot.rule.written = page.today
        session.save()
        st.rerun()


def _in_full(page: Page, wordings: Mapping[str, str]) -> None:
    for branch, title in BRANCHES.items():
        left, right = st.columns([2, 5], gap="xsmall")
        left.markdown(f"**{page.words(title)}**")
        right.markdown(f"**{page.words(DECISIONS[RULE[branch].decision])}** · {wordings[branch]}")


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
