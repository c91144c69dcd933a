"""Everything that the weeks of one pilot say: the verdict, the money, the branch of the rule, and what to keep in mind
(MEASUREMENT 2, 6, 8; M5, M14, M18)."""

import math
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from components.workbook import Metric, Pilot, Workbook
from components.workbook.metrics import Better
from components.workbook.review import Decision

from .extension import Stretch, stretch
from .money import Money, money, units_gained
from .planning import Detectable, detectable
from .prices import value_in
from .question import Question, has_gaps, recorded_to_the_end
from .ranges import Range
from .same_weeks import Paired, entries_of
from .spent import CostEach, Spent, cost_each, spent
from .stock_moved import StockMoved, stock_moved
from .target import WEEKS_A_YEAR, Target, target
from .verdict import Against, Code, Verdict
from .weekly import FLOWS, Weekly
from .windows import average

BranchName = Literal["target_reached", "below_target", "no_useful_change", "worsened", "cannot_tell"]
Stage = Literal["interim", "provisional", "final"]

MISSING_SHARE = 1 / 4  # of the planned weeks
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
    weeks_judged: Stretch
    better: Better
    missing: list[date]  # the first days of the weeks that are over and have no figure
    aim: Target
    verdict: Verdict
    apart: dict[Against, Verdict]  # each way to look at it by itself, where there is more than one
    reached_end: bool  # whether the last planned week has its figure, or was left out
    is_over: bool  # whether the planned weeks have passed, recorded or not
    comparison: Paired | None  # the weeks that the pilot does not touch, where they cover its own
    last_year: Paired | None  # the same weeks a year ago, where there are enough
    could: Detectable  # what as many weeks as there are can show
    with_todays_readings: Verdict | None  # where the figures from before have changed since they were frozen
    with_left_out: Verdict | None  # where weeks were left out
    spent: Spent
    cost_each: CostEach | None
    value: Range | None  # of one unit; None where units do not add up
    money: Money | None  # over the weeks that were recorded; without a known value the cost alone
    year: Money | None  # twelve months, if it lasts: only after an improvement

    @property
    def metric(self) -> Metric:
        return self.weeks_judged.metric

    @property
    def pilot(self) -> Pilot:
        """Together with what it prolongs."""
        return self.weeks_judged.pilot

    @property
    def before(self) -> list[Weekly]:
        return self.weeks_judged.before

    @property
    def during(self) -> list[Weekly]:
        return self.weeks_judged.during

    @property
    def weeks(self) -> float:
        """How many pilot weeks the figures cover."""
        return sum(week.weeks for week in self.during)

    @property
    def gaps(self) -> bool:
        """Whether weeks are missing between the others."""
        return has_gaps(self.before) or has_gaps(self.during)

    @property
    def freed_hours(self) -> Range | None:
        """Over the same weeks. Fewer calls free time; more orders do not."""
        gained, metric = units_gained(self.verdict), self.metric
        if gained is None or metric.minutes is None or self.better != "lower" or metric.quantity not in FLOWS:
            return None
        return gained.times(metric.minutes / 60 * self.weeks)

    @property
    def moved(self) -> StockMoved | None:
        return stock_moved(self.metric, self.before, self.during)

    @property
    def planned_weeks(self) -> int | None:
        return self.weeks_judged.planned_weeks

    @property
    def target_moved(self) -> bool:
        return self.weeks_judged.target_moved

    @property
    def prolongs(self) -> Pilot | None:
        """The pilot that is judged together with this one."""
        return self.weeks_judged.parts[0] if len(self.weeks_judged.parts) > 1 else None

    @property
    def stage(self) -> Stage:
        if not self.reached_end:
            return "interim"
        return "provisional" if "provisional" in self.verdict.flags or self.misses_many else "final"

    @property
    def stopped_early(self) -> bool:
        return self.pilot.status == "abandoned" and not self.reached_end

    @property
    def missed(self) -> list[date]:
        """Weeks without a figure between others; those at the end count once the planned weeks were lived through."""
        if self.is_over and not self.stopped_early:
            return self.missing
        return [week for week in self.missing if self.during and week < self.during[-1].first]

    @property
    def misses_many(self) -> bool:
        """More than one planned week in four: not enough for a verdict to rely on (MEASUREMENT 1)."""
        return len(self.missed) > MISSING_SHARE * (self.planned_weeks or 0)

    @property
    def rule_speaks(self) -> bool:
        """From the planned end on: whoever stops at the first good week sees luck as success (MEASUREMENT 5)."""
        return self.reached_end or (self.is_over and not self.stopped_early)

    @property
    def branch(self) -> BranchName | None:
        """None where no case of the rule fits: before the planned end, and where the target can't be checked."""
        if not self.rule_speaks or ("target_unchecked" in self.verdict.flags and not self.misses_many):
            return None
        return "cannot_tell" if self.misses_many else BRANCH_OF[self.verdict.code]

    @property
    def ruled(self) -> Decision | None:
        """What the rule says: to stop where each result costs more than it may, else what its branch says (M18)."""
        if self.costs_too_much:
            return "stop"
        return getattr(self.pilot.rule, self.branch).decision if self.branch else None

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
    def was_moving(self) -> bool:
        """Whether the number was on its way before the start, in either direction."""
        return bool({"drift_same_way", "drift_other_way"} & set(self.verdict.flags))

    @property
    def band(self) -> Range | None:
        """Where the pilot's average would land with no change (MEASUREMENT 4): drawn beside the verdict.

        None where picture and verdict would say different things: where it is too early, where the number was moving
        before, where something else is compared with, or where the two ways of reckoning differ.
        """
        verdict, band = self.verdict, self.could.band
        others = verdict.against != "before" or verdict.code in ("not_enough_data", "moved_but_already_drifting")
        if band is None or others or verdict.mean_during is None or self.metric.quantity == "level":
            return None
        if all(week.value >= 0 for week in self.before):
            band = replace(band, low=max(band.low, 0.0))
        outside = not band.low <= verdict.mean_during <= band.high
        return band if outside == (verdict.improved or verdict.code == "worsened") else None

    @property
    def went_the_right_way(self) -> bool:
        """The averages alone: no verdict."""
        then, now = self.verdict.mean_before, self.verdict.mean_during
        if then is None or now is None:
            return False
        return now > then if self.better == "higher" else now < then


def outcome(book: Workbook, pilot: Pilot, today: date) -> Outcome | None:
    """The one judgement of a pilot, together with what it prolongs: page, paper, money and ledger all read it.

    None while the pilot has no start, no metric, or nobody has said which way is better.
    """
    metric = next((metric for metric in book.metrics if metric.id == pilot.metric), None)
    if metric is None or pilot.start is None:
        return None
    weeks = stretch(metric, pilot, book.pilots)
    metric, pilot = weeks.metric, weeks.pilot
    if metric.better is None:
        return None
    reached_end = recorded_to_the_end(metric, pilot)
    question = Question(metric, pilot, metric.better, None if reached_end else weeks.planned_weeks)
    answer = question.asked()
    verdict, earlier, now = answer.verdict, weeks.before, weeks.during
    used, value = spent(weeks, book.resources), value_in(pilot, metric)
    covered = sum(week.weeks for week in now)
    against = answer.comparison.other[0] if answer.comparison and verdict.against == "comparison" else None
    return Outcome(
        weeks_judged=weeks,
        better=metric.better,
        missing=weeks.not_recorded(today),
        aim=target(metric, average(earlier)),
        verdict=verdict,
        apart=answer.apart,
        reached_end=reached_end,
        is_over=pilot.end is not None and today > pilot.end,
        comparison=answer.comparison,
        last_year=answer.last_year,
        could=detectable(entries_of(earlier), quantity=question.quantity(earlier, now),
                         pilot_weeks=max(len(now), 1), comparison=against),
        with_todays_readings=question.with_todays_readings(),
        with_left_out=question.with_left_out(),
        spent=used,
        cost_each=cost_each(pilot, metric, used.cash, now, units_gained(verdict)),
        value=value,
        money=_money(verdict, value, used, covered) if used.is_known else None,
        year=_money(verdict, value, used, WEEKS_A_YEAR) if used.is_known and value and verdict.improved else None,
    )  # fmt: skip


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
