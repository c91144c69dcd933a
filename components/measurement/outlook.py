"""What a pilot on this metric could show, before it exists (MEASUREMENT 4; M13, M14, M16)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from components.workbook import Metric, Pilot

from .limits import Limits, limits
from .planning import Answer, Detectable, detectable
from .target import Target, target
from .weekly import Weekly, weekly
from .weeks import WEEK
from .windows import average, before

USUAL_LENGTHS = (4, 6, 8, 12)  # weeks of a pilot to compare
PROPOSED_WEEKS = 6  # while the pilot has no length
FEWEST_TO_KNOW = 4  # figures
ALL = 100  # percent
FEWEST_FOR_LIMITS = 4  # weeks
FIRM_LIMITS = 8  # weeks from which the limits are more than a first sketch


@dataclass(frozen=True)
class Outlook:
    """Seen from the readings so far. `aim` says what the target means; its percent is None where there is none."""

    weeks: int  # of the pilot
    entries: list[Weekly]
    aim: Target
    could: Detectable
    falls: bool = False  # whether less is better

    @property
    def is_known(self) -> bool:
        """Whether the ups and downs have been seen at all: fewer than four figures do not show them."""
        return len(self.entries) >= FEWEST_TO_KNOW

    @property
    def is_out_of_reach(self) -> bool:
        """Whether even a fall to nothing would not show: a number cannot fall by more than all of it."""
        percent = self.could.percent
        return self.falls and percent is not None and percent >= ALL

    @property
    def answer(self) -> Answer | None:
        """Would the target show? None without a target ahead, or without figures."""
        percent = self.ahead
        return self.could.answer(percent) if percent and self.could.percent is not None else None

    @property
    def ahead(self) -> float | None:
        """The target in percent, where it is still to be reached."""
        percent = self.aim.percent
        return percent if percent and percent > 0 else None

    @property
    def band(self) -> Limits | None:
        """The usual ups and downs of single weeks: a picture, never the verdict (MEASUREMENT 3)."""
        return limits(single_weeks(self.entries)) if len(self.entries) >= 4 else None

    def with_weeks(self, weeks: int) -> Detectable:
        """The same question for a pilot of another length."""
        return Detectable(
            self.could.entries, weeks, self.could.mean, self.could.spread, self.could.assumed, self.could.against
        )


def outlook(metric: Metric, pilot: Pilot | None = None) -> Outlook:
    """What a pilot as long as planned could show with this metric. Counts below zero are read as amounts."""
    entries = before(metric, pilot)
    quantity = "amount" if any(entry.value < 0 for entry in entries) else metric.quantity
    weeks = pilot.weeks if pilot and pilot.weeks else PROPOSED_WEEKS
    pairs = [(entry.value, entry.weeks) for entry in entries]
    could = detectable(pairs, quantity=quantity, pilot_weeks=weeks, comparison=_comparison(metric, entries))
    return Outlook(weeks, entries, target(metric, average(entries)), could, falls=metric.better == "lower")


def _comparison(metric: Metric, entries: Sequence[Weekly]) -> list[tuple[float, float]] | None:
    """The same weeks of a series that the pilot does not touch; None unless it covers them all."""
    there = {entry.first: entry for entry in weekly(metric.comparison, metric.quantity)}
    matching = [there.get(entry.first) for entry in entries]
    if not matching or any(other is None or other.days != e.days for other, e in zip(matching, entries, strict=True)):
        return None
    return [(other.value, other.weeks) for other in matching if other]


def usual_limits(earlier: Sequence[Weekly]) -> Limits | None:
    """The band of the picture: limits of the single weeks before the pilot. None while there are fewer than 4."""
    return limits(single_weeks(earlier)) if len(earlier) >= FEWEST_FOR_LIMITS else None


def single_weeks(entries: Sequence[Weekly]) -> list[float | None]:
    """One value a week, oldest first; None for a week without one, or that lies inside a longer reading."""
    if not entries:
        return []
    values: list[float | None] = []
    day = entries[0].first
    for entry in entries:
        while day + timedelta(days=3) < entry.first:
            values.append(None)
            day += WEEK
        values.append(entry.value if entry.days == WEEK.days else None)
        day = entry.last + timedelta(days=1)
    return values
