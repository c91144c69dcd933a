"""The parts of the resources page that are more than a question."""

from components.workbook import Absence, Person

from .frame import Page
from .tables import Column, table


def hours_of_people(page: Page) -> None:
    """Where people's hours are given they count, and that is said."""
    resources = page.book.resources
    if resources.hours_a_week is not None and any(person.hours is not None for person in resources.people):
        page.say("Your people’s hours add up to **{n} a week**. That figure counts.",
                 n=page.words.number(resources.hours_a_week))  # fmt: skip


def more_about_resources(page: Page) -> None:
    sign = page.words.sign(page.book.currency)
    page.subgroup("People")
    page.quiet("A role is enough, no names needed. Their hours then count instead of the figure above.")
    columns = [Column("name"), Column("hours", "number"), Column("hour_cost", "number", unit=sign), Column("skills")]
    table(page, page.book.resources, "people", Person, columns)
    page.text(page.book.resources, "at_hand", lines=2, unsure=False)
    page.subgroup("Days away")
    table(
        page, page.book.resources, "absences", Absence, [Column("first", "day"), Column("last", "day"), Column("why")]
    )
