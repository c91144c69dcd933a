"""Everything that the weeks of one pilot say: the verdict, the money, the branch of the rule, and what to keep in mind
(MEASUREMENT 2, 6, 8; M5, M14, M18)."""

import math
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from components.workbook import Metric, Pilot, Reading, Workbook
from components.workbook.metrics import Better, Quantity
from components.workbook.review import Decision

from .analysis import Periods
from .baseline import as_frozen, before_start, changed_since_start
from .judge import judge
from .money import Money, money, units_gained
from .planning import Detectable, detectable
from .ranges import Range
from .same_weeks import beside_comparison, beside_last_year, entries_of
from .spent import CostEach, Spent, cost_each, spent
from .stock_moved import StockMoved, stock_moved
from .target import WEEKS_A_YEAR, Target, target, value_of_one
from .verdict import Code, Verdict
from .weekly import FLOWS, Weekly
from .weeks import WEEK
from .windows import average, before, during

BranchName = Literal["target_reached", "below_target", "no_useful_change", "worsened", "cannot_tell"]
Stage = Literal["interim", "provisional", "final"]

BRANCH_OF: dict[Code, BranchName] = {
    "improved_target_reached": "target_reached",
    "improved_below_target": "below_target",
    "no_useful_change": "no_useful_change",
    "worsened": "worsened",
    "cannot_tell": "cannot_tell",
    "moved_but_already_drifting": "cannot_tell",
    "not_enough_data": "cannot_tell",
}


@dataclass(frozen=True)
class Outcome:
    metric: Metric
    pilot: Pilot
    better: Better
    before: list[Weekly]
    during: list[Weekly]
    aim: Target
    verdict: Verdict
    reached_end: bool  # whether the last planned week has its figure, or was left out
    is_over: bool  # whether the planned weeks have passed, recorded or not
    gaps: bool  # weeks are missing between the others
    comparison: Periods | None  # the weeks that the pilot does not touch, where they cover its own
    year_used: bool
    could: Detectable  # what as many weeks as there are can show
    with_todays_readings: Verdict | None  # where the figures from before have changed since they were frozen
    with_left_out: Verdict | None  # where weeks were left out
    spent: Spent
    cost_each: CostEach | None
    value: Range | None  # of one unit; None where units do not add up
    money: Money | None  # over the weeks that were recorded; without a known value the cost alone
    year: Money | None  # twelve months, if it lasts: only after an improvement
    freed_hours: Range | None  # over the same weeks
    moved: StockMoved | None

    @property
    def weeks(self) -> float:
        """How many pilot weeks the figures cover."""
        return sum(week.weeks for week in self.during)

    @property
    def stage(self) -> Stage:
        if not self.reached_end:
            return "interim"
        return "provisional" if "provisional" in self.verdict.flags else "final"

    @property
    def branch(self) -> BranchName:
        return BRANCH_OF[self.verdict.code]

    @property
    def ruled(self) -> Decision | None:
        """What the rule says: to stop where each result costs more than it may, else what its branch says (M18)."""
        return "stop" if self.costs_too_much else getattr(self.pilot.rule, self.branch).decision

    @property
    def is_against_rule(self) -> bool:
        """Whether the owner decided otherwise than the rule says. To stop for good what was stopped early is not."""
        decided = self.pilot.review.decision
        if decided == "stop" and self.pilot.status == "abandoned":
            return False
        return decided is not None and self.ruled is not None and decided != self.ruled

    @property
    def costs_too_much(self) -> bool:
        """While it runs, weeks without any result yet are no reason."""
        if self.cost_each is None or self.cost_each.over is None:
            return False
        return math.isfinite(self.cost_each.over) or self.reached_end or self.pilot.status != "running"

    @property
    def went_the_right_way(self) -> bool:
        """The averages alone: no verdict."""
        then, now = self.verdict.mean_before, self.verdict.mean_during
        if then is None or now is None:
            return False
        return now > then if self.better == "higher" else now < then


def outcome(book: Workbook, pilot: Pilot, today: date) -> Outcome | None:
    """None while the pilot has no start, no metric, or nobody has said which way is better."""
    metric = next((metric for metric in book.metrics if metric.id == pilot.metric), None)
    if metric is None or pilot.start is None:
        return None
    metric, pilot = as_frozen(metric, pilot)
    if metric.better is None:
        return None
    question = _Question(metric, pilot, metric.better, _recorded_to_the_end(metric, pilot))
    earlier, now = before(metric, pilot), during(metric, pilot)
    verdict, comparison, year_used = question.asked(earlier, now)
    used = spent(pilot, metric, book.resources)
    value = value_of_one(metric) if metric.quantity in FLOWS else None
    weeks = sum(week.weeks for week in now)
    against = comparison[0] if comparison and verdict.against == "comparison" else None
    return Outcome(
        metric=metric,
        pilot=pilot,
        better=metric.better,
        before=earlier,
        during=now,
        aim=target(metric, average(earlier)),
        verdict=verdict,
        reached_end=question.reached_end,
        is_over=pilot.end is not None and today > pilot.end,
        gaps=has_gaps(earlier) or has_gaps(now),
        comparison=comparison,
        year_used=year_used,
        could=detectable(entries_of(earlier), quantity=question.quantity(earlier, now),
                         pilot_weeks=max(len(now), 1), comparison=against),
        with_todays_readings=_with_todays_readings(question, now),
        with_left_out=_with_left_out(question),
        spent=used,
        cost_each=cost_each(pilot, metric, used.cash, now, units_gained(verdict)),
        value=value,
        money=_money(verdict, value, used, weeks) if used.is_known else None,
        year=_money(verdict, value, used, WEEKS_A_YEAR) if used.is_known and value and verdict.improved else None,
        freed_hours=_freed(metric, verdict, weeks),
        moved=stock_moved(metric, earlier, now),
    )  # fmt: skip


def has_gaps(entries: list[Weekly]) -> bool:
    """Whether a week or more is missing between two others."""
    return any((after.first - one.last).days > WEEK.days for one, after in pairwise(entries))


@dataclass(frozen=True)
class _Question:
    """What `judge` is asked about one pilot, whatever weeks it is asked about."""

    metric: Metric
    pilot: Pilot
    better: Better
    reached_end: bool

    def quantity(self, *parts: list[Weekly]) -> Quantity:
        """Counts below zero are read as amounts."""
        below_zero = any(week.value < 0 for part in parts for week in part)
        return "amount" if self.metric.quantity == "count" and below_zero else self.metric.quantity

    def asked(self, earlier: list[Weekly], now: list[Weekly]) -> tuple[Verdict, Periods | None, bool]:
        """The verdict, the comparison it could use, and whether last year's weeks were there."""
        year = beside_last_year(self.metric, self.pilot, earlier, now)
        if year:
            earlier = year.before
        comparison = beside_comparison(self.metric, earlier, now) if earlier else None
        aim = target(self.metric, average(earlier))
        verdict = judge(
            entries_of(earlier),
            entries_of(now),
            quantity=self.quantity(earlier, now),
            better=self.better,
            target_percent=aim.percent if aim.percent and aim.percent > 0 else None,
            planned_weeks=None if self.reached_end else self.pilot.weeks,
            gaps=has_gaps(earlier) or has_gaps(now),
            comparison=comparison,
            last_year=year.other if year else None,
        )
        return _by_units(verdict, self.metric.target_value), comparison, year is not None


def _by_units(verdict: Verdict, value: float | None) -> Verdict:
    """Where no percentage can be given, a target in units is compared in units (MEASUREMENT 2, edge decisions)."""
    if value is None or not verdict.improved or verdict.mean_during is None or verdict.mean_before is None:
        return verdict
    if "percent_range_unbounded" not in verdict.flags and verdict.improvement is not None:
        return verdict
    sign = 1 if verdict.better == "higher" else -1
    reached = sign * (verdict.mean_during - value) >= 0
    clear = verdict.gain is not None and sign * (verdict.mean_before - value) + verdict.gain.low >= 0
    flags = verdict.flags - {"no_target", "target_clear", "target_ruled_out"}
    if reached and clear:
        flags |= {"target_clear"}
    return replace(verdict, code="improved_target_reached" if reached else "improved_below_target", flags=flags)


def _recorded_to_the_end(metric: Metric, pilot: Pilot) -> bool:
    if pilot.end is None:
        return False
    recorded = [week.last for week in during(metric, pilot)]
    recorded += [reading.first + timedelta(days=reading.days - 1) for reading in metric.readings if reading.excluded]
    return any(pilot.end - WEEK < last <= pilot.end for last in recorded)


def _with_todays_readings(question: _Question, now: list[Weekly]) -> Verdict | None:
    if not changed_since_start(question.pilot, question.metric):
        return None
    pilot = question.pilot.model_copy(update={"baseline": None})
    todays = replace(question, pilot=pilot)
    return todays.asked(before(question.metric, pilot), now)[0]


def _with_left_out(question: _Question) -> Verdict | None:
    """The verdict on all readings, those left out too; None where none were."""
    pilot = question.pilot
    if not left_out(question.metric, pilot):
        return None
    metric = question.metric.model_copy(update={"readings": _counted(question.metric.readings)})
    if pilot.baseline:
        frozen = pilot.baseline.model_copy(update={"readings": _counted(pilot.baseline.readings)})
        pilot = pilot.model_copy(update={"baseline": frozen})
    whole = replace(question, metric=metric, pilot=pilot)
    return whole.asked(before(metric, pilot), during(metric, pilot))[0]


def left_out(metric: Metric, pilot: Pilot) -> list[Reading]:
    """The readings left out of the baseline as it counts, or of the pilot's weeks."""
    if pilot.start is None:
        return []
    earlier = pilot.baseline.readings if pilot.baseline else before_start(metric, pilot.start)
    inside = [r for r in metric.readings if r.first >= pilot.start and (pilot.end is None or r.first <= pilot.end)]
    return [reading for reading in (*earlier, *inside) if reading.excluded]


def _counted(readings: list[Reading]) -> list[Reading]:
    return [reading.model_copy(update={"excluded": False}) for reading in readings]


def _money(verdict: Verdict, value: Range | None, used: Spent, weeks: float) -> Money:
    """Without a known value the cost alone. A result that is open, or may be drift, may have brought nothing."""
    if value is None:
        return Money(Range(used.cost, used.cost, used.cost))
    earned = money(verdict, value_low=value.low, value_high=value.high, weeks=weeks, one_off_cost=used.cost)
    if verdict.improved or earned.benefit is None or earned.benefit.low <= 0:
        return earned
    benefit = replace(earned.benefit, low=0.0)
    net = Range(-used.cost, benefit.middle - used.cost, benefit.high - used.cost)
    return replace(earned, benefit=benefit, net=net, roi=None)


def _freed(metric: Metric, verdict: Verdict, weeks: float) -> Range | None:
    """Fewer calls free time; more orders do not."""
    gained = units_gained(verdict)
    if gained is None or metric.minutes is None or metric.better != "lower" or metric.quantity not in FLOWS:
        return None
    return gained.times(metric.minutes / 60 * weeks)
