"""How far the figures from before can be relied on (M14), and whether the target would show (M13)."""

from collections.abc import Iterator
from datetime import date, timedelta

from components.measurement import another_season as changes_season
from components.measurement import drift, extreme_moment, single_weeks
from components.workbook import Metric

from .facts import Facts
from .finding import Finding, doubt, tip

FEWEST = 4  # figures from before; with fewer a verdict stays provisional
FEWEST_TO_BE_EQUAL = 3  # figures that are all the same
AGES = timedelta(weeks=8)  # between the latest figure and the start
MISSING_SHARE = 1 / 4  # of the weeks
A_YEAR = 52  # weeks


def too_short(facts: Facts) -> Iterator[Finding]:
    """M14: with fewer than four figures nobody can see whether the number was already moving."""
    if facts.metric and 0 < len(facts.baseline) < FEWEST:
        yield tip("metrics.short", "M14", facts.metric.id, field="readings", n=len(facts.baseline))


def too_old(facts: Facts, today: date) -> Iterator[Finding]:
    """M14, M24: where you start is where you stand now."""
    if facts.metric is None or not facts.baseline or facts.started:
        return
    latest = facts.baseline[-1].last
    if _start(facts, today) - latest > AGES:
        yield doubt("metrics.stale", "M14", facts.metric.id, field="readings", last=latest)


def gaps(facts: Facts) -> Iterator[Finding]:
    """M14: a missing week stays missing; many of them leave little to compare with."""
    if facts.metric is None or any(entry.days != 7 for entry in facts.baseline):
        return
    weeks = single_weeks(facts.baseline)
    missing = weeks.count(None)
    if missing:
        weigh = doubt if missing > MISSING_SHARE * len(weeks) else tip
        yield weigh("metrics.gaps", "M14", facts.metric.id, field="readings", n=missing)


def all_equal(facts: Facts) -> Iterator[Finding]:
    """M14: measured numbers have ups and downs."""
    values = {entry.value for entry in facts.baseline}
    if facts.metric and len(facts.baseline) >= FEWEST_TO_BE_EQUAL and len(values) == 1:
        yield doubt("metrics.equal", "M14", facts.metric.id, field="readings")


def extreme_start(facts: Facts) -> Iterator[Finding]:
    """M14: from an extreme moment numbers often come back by themselves."""
    if facts.metric is None or facts.started:
        return
    said = facts.pilot is not None and facts.pilot.extreme_start in ("bad", "good")
    seen = extreme_moment([(entry.value, entry.weeks) for entry in facts.baseline])
    if said or seen:
        yield doubt("metrics.extreme", "M14", facts.metric.id, field="readings")


def already_moving(facts: Facts) -> Iterator[Finding]:
    """M14: what would have come anyway is no result."""
    metric, seen = facts.metric, facts.outlook
    if metric is None or seen is None or metric.better is None or not seen.aim.change or seen.aim.change <= 0:
        return
    change = seen.aim.change if metric.better == "higher" else -seen.aim.change
    values = [entry.value for entry in facts.baseline]
    if drift(values, change, seen.weeks, metric.better) == "drift_same_way":
        yield doubt("metrics.drifting", "M14", metric.id, field="readings")


def another_season(facts: Facts, today: date) -> Iterator[Finding]:
    """M14: the time of the year moves numbers too, unless there is a year to compare with."""
    if facts.metric is None or not facts.baseline or facts.started or _history(facts.metric) > A_YEAR:
        return
    start = _start(facts, today)
    ends = facts.pilot.end if facts.pilot and facts.pilot.end else start + timedelta(weeks=6)
    if changes_season(facts.baseline, start, ends):
        yield tip("metrics.season", "M14", facts.metric.id, field="readings")


def inside_ups_and_downs(facts: Facts) -> Iterator[Finding]:
    """M14: a target that would not show cannot be checked."""
    seen = facts.outlook
    if facts.metric and seen and seen.answer == "no" and not facts.started:
        if not seen.is_known:
            return  # ups and downs that nobody has seen yet are no objection
        if seen.is_out_of_reach:
            yield doubt("metrics.too_few", "M14", facts.metric.id, field="name")
            return
        yield doubt("metrics.target_inside", "M14", facts.metric.id, field="target_percent",
                    target=seen.ahead or 0, smallest=seen.could.percent or 0)  # fmt: skip


def below_zero(facts: Facts) -> Iterator[Finding]:
    """M14: a count is never below zero."""
    metric = facts.metric
    if metric and metric.quantity == "count" and any(r.value < 0 for r in metric.readings if not r.excluded):
        yield doubt("metrics.below_zero", "M14", metric.id, field="readings")


def not_over_yet(facts: Facts, today: date) -> Iterator[Finding]:
    """M14: a figure for days to come is a wish."""
    if facts.metric is None:
        return
    for reading in facts.metric.readings:
        if not reading.excluded and reading.first + timedelta(days=reading.days - 1) > today:
            yield doubt("metrics.future", "M14", facts.metric.id, field="readings", first=reading.first)
            return


def _start(facts: Facts, today: date) -> date:
    return facts.pilot.start if facts.pilot and facts.pilot.start else today


def _history(metric: Metric) -> float:
    return sum(reading.days for reading in metric.readings) / 7


RULES = (too_short, gaps, all_equal, extreme_start, already_moving, inside_ups_and_downs, below_zero)
DATED_RULES = (too_old, another_season, not_over_yet)
