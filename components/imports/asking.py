"""The questions of one reading: asked, answered, or answered before they are asked."""

from collections.abc import Mapping, Sequence
from datetime import date

from .results import Question


class Asking:
    def __init__(self, answers: Mapping[str, str] | None) -> None:
        self._answers = dict(answers or {})
        self.open: list[Question] = []
        self.answered: list[Question] = []

    def ask(
        self, code: str, options: Sequence[str], text: str = "", examples: Sequence[date | float | str] = ()
    ) -> str:
        """The answer; while there is none, the first option, which is the likeliest. One option is no question."""
        if len(options) == 1:
            return options[0]
        given = self._answers.get(code)
        known = [question for question in (*self.open, *self.answered) if question.code == code]
        if not known:
            into = self.answered if given in options else self.open
            into.append(Question(code, list(options), text, tuple(examples)))
        return given if given is not None and given in options else options[0]

    def is_open(self, code: str) -> bool:
        return any(question.code == code for question in self.open)
