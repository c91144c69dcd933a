"""On paper: the hours and the money that are really there (M4, M16)."""

from components.texts import N_
from components.texts.steps import STEPS
from components.workbook import Absence, Person

from .answers import Answers
from .blocks import answers, heading, said, section
from .paper import Paper
from .style import SMALL_STRONG
from .table import Cell, Head, table


def resources(paper: Paper, given: Answers, number: int) -> None:
    words, there = given.words, given.book.resources
    section(paper, number, words(STEPS["resources"].menu), words(N_("The hours and the money that are really there.")))
    answers(paper, said(given, there, "hours", "cash", "at_hand", essential=("hours", "cash")))
    if there.people:
        heading(paper, words(N_("People")))
        first = there.people[0]
        fields = (("name", 34, False), ("skills", 70, False), ("hours", 22, True), ("hour_cost", 26, True))
        heads = [Head(given.name(first, field), share, right) for field, share, right in fields]
        total = there.hours_a_week
        totals = (
            [words(N_("Together")), "", given.hours(total), ""] if total is not None and len(there.people) > 1 else None
        )
        table(paper, heads, [_person(given, person) for person in there.people], totals)
    if there.absences:
        heading(paper, words(N_("Days away")))
        heads = [Head(words(N_("Days")), 50), Head(given.name(there.absences[0], "why"), 110)]
        table(paper, heads, [[_days(given, absence), absence.why] for absence in there.absences])


def _person(given: Answers, person: Person) -> list[Cell]:
    rest = [given.text(person, field) for field in ("skills", "hours", "hour_cost")]
    return [[(person.name, SMALL_STRONG)], *rest]


def _days(given: Answers, absence: Absence) -> str:
    if absence.first and absence.last:
        return given.words.period(absence.first, absence.last)
    day = absence.first or absence.last
    return given.words.short_day(day) if day else ""
