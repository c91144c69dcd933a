"""A small campaign for one objective, measured apart from everything else (M17 to M23)."""

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from .base import LONGEST_LIST, Amount, Code, Day, Hours, Id, Named, Number, Part, Text
from .metrics import Better, Reading, TargetPercent
from .review import Decision, Review

ActionKind = Literal["listen", "help", "show", "sell"]
Status = Literal["draft", "running", "ended", "abandoned"]
EventKind = Literal["holiday", "price", "press", "advertising", "staff", "weather", "other"]
Ids = Annotated[list[Id], Field(max_length=LONGEST_LIST)]
Week = Annotated[int, Field(strict=True, ge=1, le=52)]


class FocusArea(Named):
    """What is given and to whom (M22)."""

    name: Text = ""
    value: Text = ""
    to_whom: Text = ""
    notes: Ids = []


class Channel(Named):
    place: Code = ""
    reason: Text = ""
    hours: Hours | None = None  # a week
    notes: Ids = []


class NotNow(Named):
    """A place that is put aside, with the reason and a day to look again."""

    place: Code = ""
    reason: Text = ""
    again: Day | None = None


class Action(Named):
    week: Week = 1
    what: Text = ""
    kind: ActionKind | None = None  # None: not said yet
    channel: Id | None = None
    area: Id | None = None
    person: Id | None = None
    hours: Hours | None = None
    cash: Amount | None = None
    done: bool = False
    hours_spent: Hours | None = None


class Branch(Part):
    """What will be done in one case, in the owner's words."""

    words: Text = ""
    decision: Decision | None = None


class Rule(Part):
    """The rule of decision, written before the start (M18)."""

    target_reached: Branch = Field(default_factory=Branch)
    below_target: Branch = Field(default_factory=Branch)
    no_useful_change: Branch = Field(default_factory=Branch)
    worsened: Branch = Field(default_factory=Branch)
    cannot_tell: Branch = Field(default_factory=Branch)
    cost_ceiling: Amount | None = None  # the most that one result may cost
    written: Day | None = None


class Tracking(Part):
    """How the pilot is counted on its own (M21)."""

    link: Text = ""
    tag: Text = ""
    code: Text = ""
    question: Text = ""


class Terms(Part):
    """By what the pilot is judged, as it stood on the day it started (M14, M18)."""

    better: Better | None = None
    target_percent: TargetPercent | None = None
    target_value: Number | None = None
    rule: Rule = Field(default_factory=Rule)


class Baseline(Part):
    """The readings as they were on the day the pilot started (M14)."""

    day: Day
    readings: Annotated[list[Reading], Field(max_length=LONGEST_LIST)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]  # of the readings
    terms: Terms | None = None  # not in the files of early versions


class Event(Named):
    """Something else that happened and may have moved the number too."""

    day: Day | None = None
    what: Text = ""
    kind: EventKind = "other"


class CheckIn(Named):
    """Two minutes a week: the hours, the cash, one sentence. The number itself is a reading of the metric."""

    week: Week = 1
    day: Day | None = None
    hours: Hours | None = None
    cash: Amount | None = None
    line: Text = ""


class Pilot(Named):
    name: Text = ""
    objective: Id | None = None
    metric: Id | None = None
    signal: Id | None = None
    areas: Annotated[list[FocusArea], Field(max_length=LONGEST_LIST)] = []
    channels: Annotated[list[Channel], Field(max_length=LONGEST_LIST)] = []
    not_now: Annotated[list[NotNow], Field(max_length=LONGEST_LIST)] = []
    actions: Annotated[list[Action], Field(max_length=LONGEST_LIST)] = []
    start: Day | None = None  # a Monday
    weeks: Week | None = None
    cap_hours: Hours | None = None
    cap_cash: Amount | None = None
    rule: Rule = Field(default_factory=Rule)
    tracking: Tracking = Field(default_factory=Tracking)
    events: Annotated[list[Event], Field(max_length=LONGEST_LIST)] = []
    extreme_start: Literal["no", "bad", "good"] | None = None
    baseline: Baseline | None = None
    status: Status = "draft"
    status_reason: Text = ""
    check_ins: Annotated[list[CheckIn], Field(max_length=LONGEST_LIST)] = []
    review: Review = Field(default_factory=Review)

    @property
    def end(self) -> date | None:
        """The last day of the planned weeks, a Sunday; None while start or length is open."""
        if self.start is None or self.weeks is None:
            return None
        return self.start + timedelta(days=7 * self.weeks - 1)

    def week_of(self, day: date) -> int | None:
        """The number of the week that `day` lies in, also after the planned end; None before the start."""
        return None if self.start is None or day < self.start else (day - self.start).days // 7 + 1

    def days_of(self, week: int) -> tuple[date, date]:
        """The Monday and the Sunday of a week, the first being 1. ValueError while there is no start."""
        if self.start is None:
            raise ValueError("a pilot without a start has no weeks")
        first = self.start + timedelta(weeks=week - 1)
        return first, first + timedelta(days=6)
