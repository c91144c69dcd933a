"""What has to be known of hours and money before a pilot is sized (M16)."""

from collections.abc import Iterator

from .facts import Facts
from .finding import Finding, missing


def hours_not_said(facts: Facts) -> Iterator[Finding]:
    """M16: weigh the time needed."""
    resources = facts.book.resources
    if resources.hours_a_week is None and not facts.unknown(resources, "hours"):
        yield missing("resources.hours", "M16", facts.book.id, field="hours")


def no_hours(facts: Facts) -> Iterator[Finding]:
    """M4, M16: without an hour nothing can be done."""
    if facts.book.resources.hours_a_week == 0:
        yield missing("resources.no_hours", "M16", facts.book.id, field="hours")


def cash_not_said(facts: Facts) -> Iterator[Finding]:
    """M16: weigh the resources you have; none is an answer."""
    if facts.open(facts.book.resources, "cash"):
        yield missing("resources.cash", "M16", facts.book.id, field="cash")


RULES = (hours_not_said, no_hours, cash_not_said)
