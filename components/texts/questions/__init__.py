"""Every question of the workbook, by "<part>.<field>": asked on the screen, printed in the plan."""

from ..question import Question
from . import listening, metrics, objectives, pilot, resources, review

QUESTIONS: dict[str, Question] = {
    **objectives.QUESTIONS,
    **listening.QUESTIONS,
    **metrics.QUESTIONS,
    **resources.QUESTIONS,
    **pilot.QUESTIONS,
    **review.QUESTIONS,
}


def question(part: object, field: str) -> Question:
    """The question of a field of a part; KeyError where none is written."""
    return QUESTIONS[f"{type(part).__name__.lower()}.{field}"]
