"""What a firm would answer, by question ("objective.statement")."""

from dataclasses import dataclass, field

Answers = dict[str, str]

QUESTIONS = (  # whose answers depend on the objective
    "objective.statement",
    "objective.alignment",
    "objective.wants_to_know",
    "objective.of_value",
    "objective.success",
    "objective.feasible_why",
    "keyword.words",
    "note.words",
    "note.theme",
    "note.who",
)


@dataclass(frozen=True)
class OwnExample:
    """An example that belongs to an objective, for a business of which nothing is known."""

    introduction: str
    answers: Answers = field(repr=False)
