"""The number that decides, where it stands today, and the target (M13 to M16)."""

from typing import Annotated, Literal

from pydantic import Field

from .base import LONGEST_LIST, Amount, Code, Day, Id, Named, Number, Text
from .worth import Worth

Quantity = Literal["count", "amount", "rate", "level"]
Better = Literal["lower", "higher"]
TargetPercent = Annotated[float, Field(strict=True, allow_inf_nan=False, gt=0, le=10_000)]
Weekday = Annotated[int, Field(strict=True, ge=0, le=6)]  # Monday is 0


class Reading(Named):
    """A value and the days it covers, as on a gas meter. A missing week is a missing reading, never a zero."""

    first: Day
    days: Annotated[int, Field(strict=True, ge=1, le=3700)] = 7
    value: Number
    numerator: Number | None = None  # kept for rates
    denominator: Number | None = None
    excluded: bool = False
    why: Text = ""  # why it is excluded
    source: Text = ""  # the file it was imported from


def percent_of(part: float, whole: float) -> float:
    """A share as the value of a reading."""
    return round(100 * part / whole, 6)


class Metric(Named):
    objective: Id | None = None
    role: Literal["result", "signal"] = "result"
    kind: Code = ""  # a metric of the catalogue, or "own"
    name: Text = ""
    unit: Text = ""
    quantity: Quantity = "count"
    better: Better | None = None
    source: Text = ""  # where it is read
    reader: Text = ""  # who reads it
    weekday: Weekday | None = None
    readings: Annotated[list[Reading], Field(max_length=LONGEST_LIST)] = []
    counting_from: Day | None = None  # no baseline yet: the Monday of the first counting week
    definition_changed: Day | None = None
    target_percent: TargetPercent | None = None
    target_value: Number | None = None  # an absolute target, in units a week
    value_low: Amount | None = None  # what one unit is worth, in the workbook's currency
    value_high: Amount | None = None
    minutes: Amount | None = None  # working time that one unit takes
    hour_cost: Amount | None = None  # what an hour of that time costs
    time_is_cash: bool = False  # paid hours really fall
    worth: Worth = Field(default_factory=Worth)  # figures from which its value can be worked out
    comparison_name: Text = ""
    comparison: Annotated[list[Reading], Field(max_length=LONGEST_LIST)] = []
