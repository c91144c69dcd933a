"""What a started pilot asks for: its numbers week by week, and at the end a decision (M14, M18)."""

from collections.abc import Iterator
from datetime import date

from components.measurement import Term, changed_since_start, changed_terms, outcome, seal_is_broken, weeks_not_recorded
from components.workbook import weeks_twice

from .facts import Facts, is_empty
from .finding import Finding, doubt, missing

METHODS: dict[Term, str] = {"target": "M14", "direction": "M14", "rule": "M18"}


def weeks_without_numbers(facts: Facts, today: date) -> Iterator[Finding]:
    """M18: check how it went."""
    pilot = facts.started
    metric = facts.metric_of(pilot) if pilot else None
    if pilot is None or metric is None or pilot.status != "running":
        return
    if weeks := weeks_not_recorded(metric, pilot, today):
        yield missing("review.readings", "M18", metric.id, n=len(weeks), first=weeks[0])


def two_at_once(facts: Facts) -> Iterator[Finding]:
    """M21: each pilot is measured on its own. No page starts a second one; a file may hold it."""
    if facts.started and len(facts.running) > 1:
        yield doubt("review.two_running", "M21", facts.started.id, n=len(facts.running))


def past_its_end(facts: Facts, today: date) -> Iterator[Finding]:
    """M18: start like this, check, then repeat: the planned end is the day of the verdict."""
    pilot = facts.started
    if pilot and pilot.status == "running" and pilot.end and today > pilot.end:
        yield doubt("review.past_end", "M18", pilot.id, end=pilot.end)


def no_decision(facts: Facts) -> Iterator[Finding]:
    """M18: what was learned is put to work."""
    pilot = facts.started
    if pilot is None or pilot.status == "running" or pilot.review.decision is not None:
        return
    if not facts.unknown(pilot.review, "decision"):
        yield missing("review.decision", "M18", pilot.id, field="decision")


def changed_baseline(facts: Facts) -> Iterator[Finding]:
    """M14: a rigid measure; the readings before the start stay as they were."""
    pilot = facts.started
    metric = facts.metric_of(pilot) if pilot else None
    if pilot and seal_is_broken(pilot):
        yield doubt("review.frozen_changed", "M14", pilot.id)
    elif pilot and metric and changed_since_start(pilot, metric):
        yield doubt("review.baseline_changed", "M14", pilot.id)


def changed_since_the_start(facts: Facts) -> Iterator[Finding]:
    """M14, M18: a target or a rule that moves afterwards decides nothing; what stood at the start does."""
    pilot = facts.started
    metric = facts.metric_of(pilot) if pilot else None
    if pilot is None or metric is None:
        return
    for term in changed_terms(pilot, metric):
        yield doubt(f"review.{term}_changed", METHODS[term], pilot.id)


def no_reason(facts: Facts, today: date) -> Iterator[Finding]:
    """M18: who decides otherwise than the rule writes down why, and both stay on record."""
    pilot = facts.started
    if pilot is None or pilot.review.decision is None or not is_empty(pilot.review.against_rule):
        return
    seen = outcome(facts.book, pilot, today)
    if seen and seen.is_against_rule:
        yield doubt("review.no_reason", "M18", pilot.id, field="against_rule")


def week_twice(facts: Facts) -> Iterator[Finding]:
    """M14: a rigid measure counts nothing twice, and drops nothing without a word."""
    pilot = facts.started
    if pilot and (weeks := weeks_twice(pilot)):
        yield doubt("review.week_twice", "M14", pilot.id, field="check_ins", week=weeks[0])


DATED_RULES = (weeks_without_numbers, past_its_end, no_reason)
RULES = (two_at_once, no_decision, changed_baseline, changed_since_the_start, week_twice)
