"""What a started pilot asks for: its numbers week by week, and at the end a decision (M14, M18)."""

from collections.abc import Iterator
from datetime import date

from components.measurement import changed_since_start, weeks_not_recorded

from .facts import Facts
from .finding import Finding, doubt, missing


def weeks_without_numbers(facts: Facts, today: date) -> Iterator[Finding]:
    """M18: check how it went."""
    pilot = facts.started
    metric = facts.metric_of(pilot) if pilot else None
    if pilot is None or metric is None or pilot.status != "running":
        return
    if weeks := weeks_not_recorded(metric, pilot, today):
        yield missing("review.readings", "M18", metric.id, n=len(weeks), first=weeks[0])


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
    if pilot and metric and changed_since_start(pilot, metric):
        yield doubt("review.baseline_changed", "M14", pilot.id)


DATED_RULES = (weeks_without_numbers, past_its_end)
RULES = (no_decision, changed_baseline)
