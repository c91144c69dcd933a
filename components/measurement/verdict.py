"""What `judge` answers: a code, the figures behind it, and flags (MEASUREMENT 2, table of verdicts)."""

from dataclasses import dataclass
from typing import Literal

from components.workbook.metrics import Better

from .ranges import Range
from .rule import Method

Code = Literal[
    "not_enough_data",  # no value before, fewer than 4 in the pilot, or no ups and downs at all
    "moved_but_already_drifting",  # better, but it was already moving that way: half of it or more may be that
    "improved_target_reached",  # better than the usual ups and downs, and at least the target
    "improved_below_target",  # better, but short of the target, or of a target that no percentage can be put to
    "worsened",  # worse than the usual ups and downs
    "no_useful_change",  # if there is an improvement, it is smaller than the target
    "cannot_tell",  # both "no change" and "target reached" fit
]
Flag = Literal[
    "provisional",  # fewer than 4 values before, or a level: nobody can see whether it was already moving
    "interim",  # before the planned last week
    "target_clear",  # even the cautious end of the range reaches the target
    "target_ruled_out",  # better, and even the hopeful end of the range misses the target
    "drift_same_way",  # the baseline was drifting as wanted; that alone could be half of the change or more
    "drift_other_way",  # the same against the wanted direction: the pilot may have done better than it shows
    "percent_range_unbounded",  # the average before may as well be zero: no range in percent
    "no_variation",  # all values equal: measured, or estimated?
    "no_target",  # judged with a target of 0
    "target_unchecked",  # better, but no percentage can be given to compare with a target in percent
    "season",  # last year's weeks and this year's disagree about the improvement
    "level",  # treated as an amount
    "first_peak",  # the first half of the pilot is an improvement, the second is worse and is none (M5)
]
Against = Literal["before", "comparison", "last_year"]


@dataclass(frozen=True)
class Verdict:
    """Percentages: positive is good. Differences: units a week as measured, a rise is positive.

    None stands for a figure that there is not: all of them with "not_enough_data"; `low` or `high` where the range
    has no end; `improvement` where the average before is zero; the differences where logs were compared.
    """

    code: Code
    better: Better
    mean_before: float | None  # units a week; None without any value
    mean_during: float | None
    improvement: float | None = None
    low: float | None = None
    high: float | None = None
    difference: float | None = None
    difference_low: float | None = None
    difference_high: float | None = None
    method: Method | None = None
    widening: float | None = None
    flags: frozenset[Flag] = frozenset()
    against: Against = "before"  # what it was measured against; "before" where a series given could not be used

    @property
    def improved(self) -> bool:
        """Whether the pilot may be credited: with its target reached or not, not with a drift of before."""
        return self.code in ("improved_target_reached", "improved_below_target")

    @property
    def gain(self) -> Range | None:
        """The difference and its range in units a week, positive where it is wanted."""
        if self.difference is None or self.difference_low is None or self.difference_high is None:
            return None
        change = Range(self.difference_low, self.difference, self.difference_high)
        return change if self.better == "higher" else change.turned()
