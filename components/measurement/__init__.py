"""Statistics and money of a small pilot: pure functions, no pandas, no clock."""

from .baseline import before_start, changed_since_start, digest, freeze
from .capacity import Capacity, capacity
from .ranges import Range
from .target import Target, target, value_of_one
from .weekly import SortedOut, Weekly, sort_out, weekly
from .weeks import counting_weeks, monday_of, next_monday
from .windows import average, before, change_percent, during, weeks_not_recorded

__all__ = [
    "Capacity", "Range", "SortedOut", "Target", "Weekly",
    "average", "before", "before_start", "capacity", "change_percent", "changed_since_start", "counting_weeks",
    "digest", "during", "freeze", "monday_of", "next_monday", "sort_out", "target", "value_of_one", "weekly",
    "weeks_not_recorded",
]  # fmt: skip
