"""One way to look at a pilot: its own weeks, or the logs of their ratios to weeks that the pilot does not touch."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from components.workbook.metrics import Better, Quantity

from .drift import Drift, drift
from .log_ratios import log_ratios
from .rule import Estimate, rule_r, rule_r_on_logs
from .spread import Entry, Spread, spread
from .verdict import Against

FEWEST_FOR_A_PEAK = 6  # pilot entries

Periods = tuple[Sequence[Entry], Sequence[Entry]]  # before and during the pilot


@dataclass(frozen=True)
class Analysis:
    before: Sequence[Entry]
    during: Sequence[Entry]
    quantity: Quantity
    gaps: bool = False
    against: Against = "before"

    @cached_property
    def spread_before(self) -> Spread:
        return spread(self.before)

    @cached_property
    def estimate(self) -> Estimate:
        return self._estimate(spread(self.during))

    def varies(self, during: Sequence[Entry] | None = None) -> bool:
        """Whether there are ups and downs to judge by. Counts always have those of chance."""
        periods = (self.spread_before, spread(during or self.during))
        return self.quantity == "count" or any(period.squares > 0 for period in periods)

    def drift(self, better: Better) -> Drift | None:
        return drift(self.spread_before.values, self.estimate.difference.middle, len(self.during), better)

    def first_peak(self, better: Better) -> bool:
        """Whether the first half of the pilot's entries, judged alone, is an improvement, and the second half, judged
        alone, is none and has the worse average (M5). Of an odd number the middle one belongs to the second half."""
        if len(self.during) < FEWEST_FOR_A_PEAK:
            return False
        half = len(self.during) // 2
        parts = self.during[:half], self.during[half:]
        first, second = (self._estimate(spread(part)).improvement(better) for part in parts)
        seen = [self.varies(part) and gain.low > 0 for part, gain in zip(parts, (first, second), strict=True)]
        return seen == [True, False] and second.middle < first.middle

    def ratio_to(self, other: Periods | None, against: Against) -> "Analysis | None":
        """The same weeks as log(own / other); None without other weeks, with a zero on either side, or where the
        ratios do not vary. ValueError where the weeks do not pair off."""
        if other is None:
            return None
        logs = [log_ratios(own, their) for own, their in zip((self.before, self.during), other, strict=True)]
        if logs[0] is None or logs[1] is None:
            return None
        ratios = Analysis(logs[0], logs[1], "amount", self.gaps, against)
        return ratios if ratios.varies() else None

    def _estimate(self, during: Spread) -> Estimate:
        if self.against == "before":
            return rule_r(self.spread_before, during, quantity=self.quantity, gaps=self.gaps)
        return rule_r_on_logs(self.spread_before, during, gaps=self.gaps)
