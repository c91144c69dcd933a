"""All rules together, a step at a time."""

from collections.abc import Callable, Iterator
from datetime import date

from components.workbook import Workbook

from . import listening, metrics, objectives, pilot, resources, review
from .facts import Facts
from .finding import STEPS, WEIGHTS, Finding
from .unknown import unknowns

Rule = Callable[[Facts], Iterator[Finding]]
DatedRule = Callable[[Facts, date], Iterator[Finding]]

RULES: dict[str, tuple[Rule, ...]] = {
    "objectives": objectives.RULES,
    "listening": listening.RULES,
    "metrics": metrics.RULES,
    "resources": resources.RULES,
    "pilot": pilot.RULES,
    "review": review.RULES,
}
DATED_RULES: dict[str, tuple[DatedRule, ...]] = {
    "listening": listening.DATED_RULES,
    "metrics": metrics.DATED_RULES,
    "pilot": pilot.DATED_RULES,
    "resources": resources.DATED_RULES,
    "review": review.DATED_RULES,
}


def findings(book: Workbook, today: date) -> list[Finding]:
    """Everything missing, doubtful or worth a thought, the worst first, in the order of the steps."""
    facts = Facts(book)
    found = [finding for step in STEPS for finding in of_step(facts, step, today)]
    return sorted([*found, *unknowns(book)], key=lambda f: (WEIGHTS.index(f.weight), STEPS.index(f.step)))


def of_step(facts: Facts, step: str, today: date) -> Iterator[Finding]:
    """The findings of one step, beside the questions that wait for Monday."""
    for dated_rule in DATED_RULES.get(step, ()):
        yield from dated_rule(facts, today)
    for rule in RULES.get(step, ()):
        yield from rule(facts)


def missing_in(facts: Facts, step: str, today: date) -> list[Finding]:
    return [finding for finding in of_step(facts, step, today) if finding.weight == "missing"]
