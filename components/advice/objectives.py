"""What the first step still needs: one clear objective that the business can reach (M1 to M8)."""

from collections.abc import Iterator

from .facts import Facts
from .finding import Finding, doubt, missing

ASKED = {
    "kind": "M8",
    "statement": "M7",
    "alignment": "M2",
    "wants_to_know": "M3",
    "of_value": "M3",
    "success": "M3",
    "feasible": "M4",
}


def no_name(facts: Facts) -> Iterator[Finding]:
    """M8: the objectives are the business's own, so it has a name."""
    if facts.open(facts.book.business, "name"):
        yield missing("objectives.name", "M8", facts.book.id, field="name")


def no_objective(facts: Facts) -> Iterator[Finding]:
    """M7: rule one, a clear objective."""
    if not facts.book.objectives:
        yield missing("objectives.none", "M7")


def none_chosen(facts: Facts) -> Iterator[Finding]:
    """M7: one objective a round."""
    if facts.book.objectives and facts.objective is None:
        yield missing("objectives.not_chosen", "M7")


def unanswered(facts: Facts) -> Iterator[Finding]:
    """M2, M3, M4, M7, M8: the seven questions about the objective of this round."""
    if facts.objective is None:
        return
    for field, method in ASKED.items():
        if facts.open(facts.objective, field):
            yield missing(f"objectives.{field}", method, facts.objective.id, field=field)


def out_of_reach(facts: Facts) -> Iterator[Finding]:
    """M4: what the business cannot do now is not the objective of this round."""
    if facts.objective and facts.objective.feasible == "not_now":
        yield doubt("objectives.not_now", "M4", facts.objective.id, field="feasible")


RULES = (no_name, no_objective, none_chosen, unanswered, out_of_reach)
