"""What happened, what was learned, what comes next (M5, M18, M24)."""

from typing import Annotated, Literal

from pydantic import Field

from .base import LONGEST_LIST, Amount, Day, Hours, Id, Named, Part, Text

Decision = Literal["grow", "repeat", "adjust", "extend", "stop"]


class Lesson(Named):
    kind: Literal["keep", "change", "stop"] = "keep"
    what: Text = ""
    about: Id | None = None  # a focus area or a channel


class Review(Part):
    expected: Text = ""
    happened: Text = ""
    why: Text = ""
    next_time: Text = ""
    hours: Hours | None = None
    cash: Amount | None = None
    # prices as they were when the pilot ended: what an hour costs, or one is worth, later changes nothing here
    hour_cost: Amount | None = None
    value_low: Amount | None = None
    value_high: Amount | None = None
    lessons: Annotated[list[Lesson], Field(max_length=LONGEST_LIST)] = []
    world_changed: Text = ""  # what changed in the customers' world (M24)
    decision: Decision | None = None
    decision_day: Day | None = None
    against_rule: Text = ""  # the reason for deciding otherwise
    carried: Annotated[list[Text], Field(max_length=LONGEST_LIST)] = []
