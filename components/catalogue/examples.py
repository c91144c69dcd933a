"""Examples beside the questions: from a business like the owner's, for an objective like the owner's."""

from .businesses import BUSINESSES, BusinessKind, business
from .pairings import OWN, PAIRINGS, QUESTIONS, OwnExample


def example(business_kind: str, key: str, objective_kind: str = "") -> str:
    """What such a firm answered to a question ("objective.statement"); "" where there is no example.

    A firm has answers for its own objective and for most others. Where it has none, the objective's own example
    speaks. A number shows whether the objective is reached, so its examples come from a firm with that objective.
    """
    own = _own(business_kind, key, objective_kind)
    if own is not None:
        return own.answers[key]
    firm = _firm(business_kind, key, objective_kind)
    answers = firm.examples
    if key in QUESTIONS:
        answers = PAIRINGS.get(firm.code, {}).get(objective_kind, answers)
    return answers.get(key, "")


def introduction(business_kind: str, key: str, objective_kind: str = "") -> str:
    """A phrase that says whose words the example is."""
    own = _own(business_kind, key, objective_kind)
    return own.introduction if own else _firm(business_kind, key, objective_kind).introduction


def _firm(business_kind: str, key: str, objective_kind: str) -> BusinessKind:
    firm = business(business_kind)
    if not key.startswith("metric.") or firm.objective == objective_kind:
        return firm
    return next((other for other in BUSINESSES.values() if other.objective == objective_kind), firm)


def _own(business_kind: str, key: str, objective_kind: str) -> OwnExample | None:
    """The objective's own example, where the firm has none for that objective."""
    firm = business(business_kind)
    if key not in QUESTIONS or objective_kind == firm.objective or objective_kind in PAIRINGS.get(firm.code, {}):
        return None
    return OWN.get(objective_kind)
