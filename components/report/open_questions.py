"""What is still open: on the first page as far as there is room, and once more in full where it was too much."""

from components.advice import monday_list, sentence
from components.texts import N_
from components.texts.questions import QUESTIONS

from .answers import Answers
from .blocks import Answer, answers, heading
from .paper import Paper

MONDAY_LIST = N_("Monday list: still open")


def open_questions(given: Answers) -> list[str]:
    """Each question answered "I don't know yet". Counting weeks have a panel of their own."""
    found = []
    for task in monday_list(given.book, given.today):
        if task.code != "metrics.counting_week":
            asked = QUESTIONS.get(str(task.params.get("question", "")))
            found.append(given.words(asked.label) if asked else sentence(task, given.words))
    return found


def open_questions_in_full(paper: Paper, given: Answers) -> None:
    heading(paper, given.words(MONDAY_LIST))
    answers(paper, [Answer("☐", question, alone=True) for question in open_questions(given)])
