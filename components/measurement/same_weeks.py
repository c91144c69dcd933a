"""The weeks of a pilot paired off with those of another series: one it does not touch, or the year before."""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from components.workbook import Metric, Pilot

from .analysis import Periods
from .baseline import before_start
from .spread import Entry
from .weekly import Weekly, weekly

A_YEAR = timedelta(weeks=52)  # whole weeks, so that a Monday falls on a Monday
FEWEST_PAIRED = 8  # weeks before; with fewer pairs last year says too little


class Paired(NamedTuple):
    before: list[Weekly]  # the own weeks before that have a partner: the latest, without a break
    other: Periods


def entries_of(weeks: Sequence[Weekly]) -> list[Entry]:
    return [(week.value, week.weeks) for week in weeks]


def beside_comparison(metric: Metric, before: Sequence[Weekly], during: Sequence[Weekly]) -> Periods | None:
    """The same weeks of the series that the pilot does not touch; None unless it covers them all."""
    there = _by_days(weekly(metric.comparison, metric.quantity))
    partners = [[there.get((week.first, week.days)) for week in weeks] for weeks in (before, during)]
    found = [[partner for partner in part if partner] for part in partners]
    if not all(found) or [len(part) for part in found] != [len(before), len(during)]:
        return None
    return entries_of(found[0]), entries_of(found[1])


def beside_last_year(metric: Metric, pilot: Pilot, before: Sequence[Weekly], during: Sequence[Weekly]) -> Paired | None:
    """The same weeks a year ago, of all the pilot's weeks and of at least eight before it."""
    if pilot.start is None:
        return None
    readings = pilot.baseline.readings if pilot.baseline else before_start(metric, pilot.start)
    if metric.definition_changed:
        readings = [reading for reading in readings if reading.first >= metric.definition_changed]
    there = _by_days(weekly(readings, metric.quantity))
    then = [there.get((week.first - A_YEAR, week.days)) for week in during]
    paired: list[tuple[Weekly, Weekly]] = []
    for week in reversed(before):
        partner = there.get((week.first - A_YEAR, week.days))
        if partner is None:
            break
        paired.insert(0, (week, partner))
    if not then or None in then or len(paired) < FEWEST_PAIRED:
        return None
    others = entries_of([partner for _, partner in paired]), entries_of([week for week in then if week])
    return Paired([week for week, _ in paired], others)


def _by_days(weeks: Sequence[Weekly]) -> dict[tuple[object, int], Weekly]:
    return {(week.first, week.days): week for week in weeks}
