"""What the first step still needs: one clear objective that the business can reach (M1 to M8).

Whatever is doubtful is asked, never blocked: the owner may leave it as it is.
"""

from collections.abc import Iterator

from components.workbook import Objective

from .facts import Facts, is_empty
from .finding import Finding, doubt, missing, tip
from .statements import doubts_in, is_empty_of_content

ASKED = {"kind": "M8", "statement": "M7"}
THREE_QUESTIONS = ("wants_to_know", "of_value", "success")
WORDING = {"tactic": "M1", "vanity": "M6", "vague": "M7", "several": "M7"}


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
    """M7, M8: what kind of objective it is, and in which words."""
    if facts.objective is None:
        return
    for field, method in ASKED.items():
        if facts.open(facts.objective, field):
            yield missing(f"objectives.{field}", method, facts.objective.id, field=field)


def doubtful_wording(facts: Facts) -> Iterator[Finding]:
    """M1, M6, M7: a tool or an activity, applause, nothing that one could see, or several objectives at once."""
    for objective in facts.book.objectives:
        weigh = doubt if objective is facts.objective else tip  # the others wait for their turn
        for code in _doubts(objective):
            yield weigh(f"objective.{code}", WORDING[code], objective.id, field="statement")


def _doubts(objective: Objective) -> tuple[str, ...]:
    if is_empty(objective.statement):
        return ()
    return ("vague",) if is_empty_of_content(objective.statement) else doubts_in(objective.statement)


def unaligned(facts: Facts) -> Iterator[Finding]:
    """M2: social media, marketing and product pull the same way."""
    if facts.objective:
        yield from _unanswered(facts, facts.objective, "unaligned", "M2", "alignment")


def unasked(facts: Facts) -> Iterator[Finding]:
    """M3: what customers want to know, what is of value to them, how success would show."""
    if facts.objective:
        for field in THREE_QUESTIONS:
            yield from _unanswered(facts, facts.objective, "unasked", "M3", field)


def unfiltered(facts: Facts) -> Iterator[Finding]:
    """M4: objectives pass through what the business can really do."""
    objective = facts.objective
    if objective is None:
        return
    if facts.open(objective, "feasible"):
        yield missing("objective.unfiltered", "M4", objective.id, field="feasible")
    elif objective.feasible and objective.feasible_why.strip() and is_empty_of_content(objective.feasible_why):
        yield doubt("objective.unfiltered", "M4", objective.id, field="feasible_why")


def _unanswered(facts: Facts, objective: Objective, code: str, method: str, field: str) -> Iterator[Finding]:
    """Missing where nothing is written, doubtful where the words say nothing ("?", "boh")."""
    question = f"objective.{field}"
    if facts.open(objective, field):
        yield missing(f"objective.{code}", method, objective.id, field=field, question=question)
    elif not is_empty(getattr(objective, field)) and is_empty_of_content(getattr(objective, field)):
        yield doubt(f"objective.{code}", method, objective.id, field=field, question=question)


def out_of_reach(facts: Facts) -> Iterator[Finding]:
    """M4: what the business cannot do now is not the objective of this round."""
    if facts.objective and facts.objective.feasible == "not_now":
        yield doubt("objectives.not_now", "M4", facts.objective.id, field="feasible")


RULES = (
    no_name,
    no_objective,
    none_chosen,
    unanswered,
    doubtful_wording,
    unaligned,
    unasked,
    unfiltered,
    out_of_reach,
)
