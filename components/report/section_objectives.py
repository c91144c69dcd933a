"""On paper: the business, the objective of this round, and the others (M1 to M8)."""

from components.texts import N_
from components.texts.steps import STEPS
from components.workbook import Objective, chosen_objective

from .answers import Answers
from .blocks import Answer, answers, heading, said, section
from .paper import Paper

ESSENTIAL = ("statement", "alignment", "wants_to_know", "of_value", "success", "feasible")
FIELDS = (
    "statement", "alignment", "wants_to_know", "wants_to_know_heard", "of_value", "of_value_heard", "success",
    "feasible_why", "feasible", "kind", "rank",
)  # fmt: skip


def objectives(paper: Paper, given: Answers, number: int) -> None:
    words, book = given.words, given.book
    section(paper, number, words(STEPS["objectives"].menu), words(N_("What should change, and for which business.")))
    chosen = chosen_objective(book)
    heading(paper, words(N_("The objective of this round")))
    answers(paper, _objective(given, chosen or Objective()))
    for other in book.objectives:
        if other is not chosen:
            heading(paper, other.statement or words(N_("Another objective")), words(N_("Another objective, for later")))
            answers(paper, _objective(given, other, essential=()))
    heading(paper, words(N_("The business")))
    answers(paper, _business(given))


def _objective(given: Answers, objective: Objective, essential: tuple[str, ...] = ESSENTIAL) -> list[Answer]:
    return said(given, objective, *FIELDS, essential=essential)


def _business(given: Answers) -> list[Answer]:
    fields = ("name", "offers", "customers", "marketing_direction", "product_direction", "website", "kind")
    currency = Answer(given.name(given.book, "currency"), given.words.currency(given.book.currency))
    return [*said(given, given.book.business, *fields, essential=("name",)), currency]
