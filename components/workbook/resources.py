"""The hours and the money that are really there (M4, M16, M17)."""

from typing import Annotated

from pydantic import Field

from .base import LONGEST_LIST, Amount, Day, Hours, Named, Part, Text


class Person(Named):
    name: Text = ""  # or a role
    hours: Hours | None = None  # a week
    hour_cost: Amount | None = None
    skills: Text = ""


class Absence(Named):
    """Days on which nobody can work on the pilot."""

    first: Day | None = None
    last: Day | None = None
    why: Text = ""


class Resources(Part):
    hours: Hours | None = None  # a week; the people's hours add up instead once any are given
    cash: Amount | None = None
    people: Annotated[list[Person], Field(max_length=LONGEST_LIST)] = []
    at_hand: Text = ""  # photos, a mailing list, loyal customers
    absences: Annotated[list[Absence], Field(max_length=LONGEST_LIST)] = []

    @property
    def hours_a_week(self) -> float | None:
        """Hours a week that are there: the people's together, else the single figure; None where nothing was said."""
        given = [person.hours for person in self.people if person.hours is not None]
        return sum(given) if given else self.hours
