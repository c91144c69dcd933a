"""What `judge` is asked about one pilot, whatever weeks it is asked about: as they were frozen, as they are today,
with those that were left out (MEASUREMENT 2; M14)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from components.workbook import Metric, Pilot, Reading
from components.workbook.metrics import Better, Quantity

from .analysis import Periods
from .baseline import before_start, changed_since_start
from .judge import judge
from .same_weeks import Paired, beside_comparison, beside_last_year, entries_of
from .target import target
from .verdict import Against, Verdict
from .weekly import Weekly
from .weeks import WEEK
from .windows import average, before, during


@dataclass(frozen=True)
class Asked:
    verdict: Verdict
    apart: dict[Against, Verdict]  # each way to look at it by itself, where there is more than one
    comparison: Paired | None  # the weeks that the pilot does not touch, where they cover its own
    last_year: Paired | None  # the same weeks a year ago, where there are enough


@dataclass(frozen=True)
class Question:
    metric: Metric
    pilot: Pilot
    better: Better
    planned_weeks: int | None  # None once the last one is recorded

    def asked(self) -> Asked:
        earlier, now = before(self.metric, self.pilot), during(self.metric, self.pilot)
        year = beside_last_year(self.metric, self.pilot, earlier, now)
        if year:
            earlier = year.before
        comparison = beside_comparison(self.metric, earlier, now) if earlier else None
        others = comparison.other if comparison else None, year.other if year else None
        verdict = self._judged(earlier, now, *others)
        apart = self._apart(earlier, now, *others) if verdict.code != "not_enough_data" else {}
        return Asked(verdict, apart, comparison, year)

    def quantity(self, earlier: Sequence[Weekly], now: Sequence[Weekly]) -> Quantity:
        """Counts below zero are read as amounts."""
        below_zero = any(week.value < 0 for week in (*earlier, *now))
        return "amount" if self.metric.quantity == "count" and below_zero else self.metric.quantity

    def with_todays_readings(self) -> Verdict | None:
        """None where the figures from before are still those that were frozen."""
        if not changed_since_start(self.pilot, self.metric):
            return None
        return replace(self, pilot=self.pilot.model_copy(update={"baseline": None})).asked().verdict

    def with_left_out(self) -> Verdict | None:
        """The verdict on all readings, those left out too; None where none were."""
        pilot = self.pilot
        if not left_out(self.metric, pilot):
            return None
        metric = self.metric.model_copy(update={"readings": _counted(self.metric.readings)})
        if pilot.baseline:
            frozen = pilot.baseline.model_copy(update={"readings": _counted(pilot.baseline.readings)})
            pilot = pilot.model_copy(update={"baseline": frozen})
        return replace(self, metric=metric, pilot=pilot).asked().verdict

    def _judged(
        self,
        earlier: Sequence[Weekly],
        now: Sequence[Weekly],
        comparison: Periods | None = None,
        last_year: Periods | None = None,
    ) -> Verdict:
        aim = target(self.metric, average(list(earlier)))
        verdict = judge(
            entries_of(earlier),
            entries_of(now),
            quantity=self.quantity(earlier, now),
            better=self.better,
            target_percent=aim.percent if aim.percent and aim.percent > 0 else None,
            planned_weeks=self.planned_weeks,
            gaps=has_gaps(earlier) or has_gaps(now),
            comparison=comparison,
            last_year=last_year,
        )
        return _by_units(verdict, self.metric.target_value)

    def _apart(
        self, earlier: Sequence[Weekly], now: Sequence[Weekly], comparison: Periods | None, last_year: Periods | None
    ) -> dict[Against, Verdict]:
        found: dict[Against, Verdict] = {"before": self._judged(earlier, now)}
        given: dict[Against, Periods | None] = {"comparison": comparison, "last_year": last_year}
        for against, other in given.items():
            verdict = self._judged(earlier, now, comparison=other)
            if verdict.against == "comparison":
                found[against] = replace(verdict, against=against)
        return found if len(found) > 1 else {}


def has_gaps(entries: Sequence[Weekly]) -> bool:
    """Whether a week or more is missing between two others."""
    return any((after.first - one.last).days > WEEK.days for one, after in pairwise(entries))


def recorded_to_the_end(metric: Metric, pilot: Pilot) -> bool:
    """Whether the last planned week has its figure, or was left out."""
    if pilot.end is None:
        return False
    recorded = [week.last for week in during(metric, pilot)]
    recorded += [reading.first + timedelta(days=reading.days - 1) for reading in metric.readings if reading.excluded]
    return any(pilot.end - WEEK < last <= pilot.end for last in recorded)


def left_out(metric: Metric, pilot: Pilot) -> list[Reading]:
    """The readings left out of the baseline as it counts, or of the pilot's weeks."""
    if pilot.start is None:
        return []
    earlier = pilot.baseline.readings if pilot.baseline else before_start(metric, pilot.start)
    inside = [reading for reading in metric.readings if _lies_in(reading.first, pilot.start, pilot.end)]
    return [reading for reading in (*earlier, *inside) if reading.excluded]


def _lies_in(day: date, start: date, end: date | None) -> bool:
    return start <= day and (end is None or day <= end)


def _counted(readings: list[Reading]) -> list[Reading]:
    return [reading.model_copy(update={"excluded": False}) for reading in readings]


def _by_units(verdict: Verdict, value: float | None) -> Verdict:
    """Where no percentage can be given, a target in units is compared in units (MEASUREMENT 2, edge decisions)."""
    if value is None or not verdict.improved or verdict.mean_during is None or verdict.mean_before is None:
        return verdict
    if "percent_range_unbounded" not in verdict.flags and verdict.improvement is not None:
        return verdict
    sign = 1 if verdict.better == "higher" else -1
    reached = sign * (verdict.mean_during - value) >= 0
    clear = verdict.gain is not None and sign * (verdict.mean_before - value) + verdict.gain.low >= 0
    flags = verdict.flags - {"no_target", "target_unchecked", "target_clear", "target_ruled_out"}
    if reached and clear:
        flags |= {"target_clear"}
    return replace(verdict, code="improved_target_reached" if reached else "improved_below_target", flags=flags)
