"""Everything else that may move the number, before the pilot and during it (M21)."""

from components.texts.questions.pilot import EVENT_KINDS
from components.workbook import Event, Pilot

from ..frame import Page
from ..tables import Column, table


def events(page: Page, pilot: Pilot) -> None:
    page.subgroup("What else is going on, before and during")
    page.quiet("Holidays, prices, press, other advertising. Write down what fell into the weeks you compare with, and "
               "what falls into the pilot: any of it may have moved the number too.")  # fmt: skip
    kinds = {code: page.words(text) for code, text in EVENT_KINDS.items()}
    columns = [Column("day", "day"), Column("what", width="large"), Column("kind", "choice", kinds)]
    table(page, pilot, "events", Event, columns)
