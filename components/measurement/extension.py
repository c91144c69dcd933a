"""By what a pilot is judged: its own weeks and, where it prolongs another, those of both (MEASUREMENT 2; M18)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import zip_longest

from components.workbook import Baseline, CheckIn, Metric, Pilot, Reading, Spent, cash_spent, extended_from, hours_spent

from .baseline import as_frozen
from .weekly import Weekly
from .weeks import WEEK
from .windows import before, during, weeks_not_recorded


@dataclass(frozen=True)
class Stretch:
    """`metric` and `pilot` are what is judged, with the terms that were frozen. Of two pilots `pilot` has the id, the
    rule and the review of the later one, the start and the baseline of the first, and the check-ins and events of both;
    `metric` lacks the readings between the two, when neither ran."""

    metric: Metric
    pilot: Pilot
    parts: tuple[Pilot, ...]  # as they are; the first one first

    @cached_property
    def before(self) -> list[Weekly]:
        """The figures from before the first start: to go on longer is no new beginning."""
        return before(self.metric, self.pilot)

    @cached_property
    def during(self) -> list[Weekly]:
        return during(self.metric, self.pilot)

    @property
    def target_moved(self) -> bool:
        """Whether the pilot that prolongs another was started with a target, or a direction, other than the first."""
        last = self.parts[-1].baseline
        if len(self.parts) == 1 or last is None or last.terms is None:
            return False
        judged, frozen = self.metric, last.terms
        return (judged.target_percent, judged.target_value, judged.better) != (
            frozen.target_percent, frozen.target_value, frozen.better or judged.better
        )  # fmt: skip

    @property
    def planned_weeks(self) -> int | None:
        """Without those between two pilots; None while they are open."""
        last = self.parts[-1]
        if self.pilot.weeks is None or last.weeks is None or last.start is None:
            return None
        return sum(len(weeks) for weeks in self._weeks())

    def not_recorded(self, today: date) -> list[date]:
        """The first days of the weeks that are over and have no figure."""
        planned = {week for weeks in self._weeks() for week in weeks}
        return [week for week in weeks_not_recorded(self.metric, self.pilot, today) if week in planned]

    @property
    def hours(self) -> Spent:
        return self._together(hours_spent)

    @property
    def cash(self) -> Spent:
        return self._together(cash_spent)

    def _weeks(self) -> list[list[date]]:
        """The first days of the planned weeks, of each pilot; the first one's end where the second one begins."""
        found: list[list[date]] = []
        for part, after in zip_longest(self.parts, self.parts[1:]):
            end = _end(part, after.start if after else None)
            days = [part.start + n * WEEK for n in range(part.weeks or 0)] if part.start else []
            found.append([day for day in days if end is None or day < end])
        return found

    def _together(self, spent: Callable[[Pilot], Spent]) -> Spent:
        each = [spent(part) for part in self.parts]
        known = [one.amount for one in each if one.amount is not None]
        amount = round(sum(known), 6) if known else None
        return Spent(amount, sum(one.weeks for one in each), all(one.whole for one in each))


def stretch(metric: Metric, pilot: Pilot, pilots: Sequence[Pilot]) -> Stretch:
    """`pilots`: all of the workbook, the oldest first."""
    judged, ruled = as_frozen(metric, pilot)
    first = extended_from(pilot, pilots)
    if first is None or first.start is None or pilot.start is None or first.start >= pilot.start:
        return Stretch(judged, ruled, (pilot,))
    judged, _ = as_frozen(judged, first)
    end = _end(first, pilot.start) or pilot.start
    readings = [reading for reading in judged.readings if not _between(reading, end, pilot.start)]
    whole = ruled.model_copy(
        update={
            "start": first.start,
            "weeks": _weeks_from(first.start, pilot.end),
            "baseline": _with_rule_of(first.baseline, ruled),
            "extreme_start": first.extreme_start,
            "events": [*first.events, *pilot.events],
            "check_ins": [*_until(first, pilot.start), *_from(pilot, first.start, pilot.start)],
            "cap_hours": _sum(first.cap_hours, pilot.cap_hours),
            "cap_cash": _sum(first.cap_cash, pilot.cap_cash),
        }
    )
    return Stretch(judged.model_copy(update={"readings": readings}), whole, (first, pilot))


def _end(pilot: Pilot, cut: date | None) -> date | None:
    """The day after it, which the start of the next one may bring forward."""
    ends = [day for day in (pilot.end and pilot.end + timedelta(days=1), cut) if day]
    return min(ends, default=None)


def _between(reading: Reading, end: date, start: date) -> bool:
    return reading.first >= end and reading.first + timedelta(days=reading.days) <= start


def _weeks_from(start: date, end: date | None) -> int | None:
    return (end - start).days // 7 + 1 if end else None


def _with_rule_of(baseline: Baseline | None, pilot: Pilot) -> Baseline | None:
    """The target does not move on the way; the rule is the one of the pilot that is decided about."""
    if baseline is None or baseline.terms is None:
        return baseline
    terms = baseline.terms.model_copy(update={"rule": pilot.rule})
    return baseline.model_copy(update={"terms": terms})


def _until(first: Pilot, start: date) -> list[CheckIn]:
    weeks = (start - first.start).days // 7 if first.start else 0
    return [check_in for check_in in first.check_ins if check_in.week <= weeks]


def _from(pilot: Pilot, first: date, start: date) -> list[CheckIn]:
    """Counted from the first start."""
    later = (start - first).days // 7
    return [each.model_copy(update={"week": each.week + later}) for each in pilot.check_ins]


def _sum(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one + other
