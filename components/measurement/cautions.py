"""What to keep in mind beside a verdict, the weightiest first (MEASUREMENT 6; M5, M6, M14)."""

from collections.abc import Callable
from datetime import date
from typing import Literal

from components.workbook import Pilot, Workbook

from .baseline import changed_since_start
from .extreme import extreme_moment
from .few_events import FEW, varies_more_than_chance
from .judge import FEWEST_BEFORE, FEWEST_IN_PILOT, judge
from .outcome import Outcome
from .question import has_gaps, left_out
from .same_weeks import entries_of, last_year_beside
from .season import another_season
from .spread import spread
from .windows import before, during

Caution = Literal[
    "changed_readings",
    "overlapping_pilots",
    "first_peak",
    "many_weeks_missing",
    "changed_counting",
    "drift_same_way",
    "drift_other_way",
    "extreme_start",
    "few_before",
    "level",
    "comparison_unusable",
    "comparison_alike",
    "comparison_incomplete",
    "last_year_unusable",
    "last_year_incomplete",
    "time_of_year",
    "small_pilots_overstate",
    "left_out",
    "left_out_without_reason",
    "learning_weeks",
    "several_metrics",
    "few_events",
    "restless_weeks",
    "share",
    "peeking",
    "weeks_missing",
]


def cautions(book: Workbook, seen: Outcome) -> tuple[Caution, ...]:
    """Those that apply, in the order in which they matter."""
    holds: dict[Caution, Callable[[], bool]] = {
        "changed_readings": lambda: changed_since_start(seen.pilot, seen.metric),
        "overlapping_pilots": lambda: any(_overlaps(seen, other) for other in book.pilots),
        "first_peak": lambda: "first_peak" in seen.verdict.flags,
        "many_weeks_missing": lambda: seen.misses_many,
        "changed_counting": lambda: _changed_counting(seen),
        "drift_same_way": lambda: _drifts(seen, "drift_same_way"),
        "drift_other_way": lambda: _drifts(seen, "drift_other_way"),
        "extreme_start": lambda: _extreme(seen),
        "few_before": lambda: 0 < len(seen.before) < FEWEST_BEFORE,
        "level": lambda: seen.metric.quantity == "level",
        "comparison_unusable": lambda: _unused(seen, "comparison") and _holds_zero(seen),
        "comparison_alike": lambda: _unused(seen, "comparison") and not _holds_zero(seen),
        "comparison_incomplete": lambda: bool(seen.metric.comparison) and seen.comparison is None and _judged(seen),
        "last_year_unusable": lambda: _unused(seen, "last_year"),
        "last_year_incomplete": lambda: seen.last_year is None and _judged(seen) and _some_of_last_year(seen),
        "time_of_year": lambda: _another_time_of_year(seen),
        "small_pilots_overstate": lambda: _overstates(seen),
        "left_out": lambda: seen.with_left_out is not None and not _without_reason(seen),
        "left_out_without_reason": lambda: seen.with_left_out is not None and _without_reason(seen),
        "learning_weeks": lambda: _leaves_out_first_week(seen),
        "several_metrics": lambda: _several(book, seen),
        "few_events": lambda: _few(seen),
        "restless_weeks": lambda: _restless(seen),
        "share": lambda: seen.metric.quantity == "rate",
        "peeking": lambda: not seen.reached_end and seen.verdict.improved,
        "weeks_missing": lambda: bool(seen.missed) and not seen.misses_many,
    }
    return tuple(caution for caution, applies in holds.items() if applies())


def signal_improved(book: Workbook, pilot: Pilot) -> bool:
    """Whether the early signal moved its own better way, beyond its usual ups and downs, by rule R (M6).

    Without a direction of its own more is better.
    """
    signal = next((metric for metric in book.metrics if metric.id == pilot.signal), None)
    if signal is None:
        return False
    earlier, now = before(signal, pilot, frozen=False), during(signal, pilot)
    below_zero = any(week.value < 0 for week in (*earlier, *now))
    judged = judge(
        entries_of(earlier),
        entries_of(now),
        quantity="amount" if signal.quantity == "count" and below_zero else signal.quantity,
        better=signal.better or "higher",
        target_percent=None,
        gaps=has_gaps(earlier) or has_gaps(now),
    )
    return judged.improved


def _judged(seen: Outcome) -> bool:
    return seen.verdict.code != "not_enough_data"


def _overlaps(seen: Outcome, other: Pilot) -> bool:
    pilot = seen.pilot
    together = {part.id for part in seen.weeks_judged.parts}
    if other.id in together or other.metric != pilot.metric or other.status == "draft":
        return False
    if pilot.start is None or pilot.end is None or other.start is None or other.end is None:
        return False
    return other.start <= pilot.end and pilot.start <= other.end


def _changed_counting(seen: Outcome) -> bool:
    """Only where the change cuts something off."""
    day = seen.metric.definition_changed
    if day is None or seen.pilot.end is None or not seen.metric.readings:
        return False
    return min(reading.first for reading in seen.metric.readings) < day <= seen.pilot.end


def _drifts(seen: Outcome, way: Literal["drift_same_way", "drift_other_way"]) -> bool:
    """The headline says it already where the change may be nothing but the drift."""
    return way in seen.verdict.flags and seen.verdict.code != "moved_but_already_drifting"


def _extreme(seen: Outcome) -> bool:
    return seen.pilot.extreme_start in ("bad", "good") or extreme_moment(entries_of(seen.before)) is not None


def _unused(seen: Outcome, other: Literal["comparison", "last_year"]) -> bool:
    """Judged without the other series although it is there."""
    there = seen.comparison if other == "comparison" else seen.last_year
    return there is not None and _judged(seen) and other not in seen.apart


def _holds_zero(seen: Outcome) -> bool:
    return seen.comparison is not None and seen.comparison.holds_zero


def _some_of_last_year(seen: Outcome) -> bool:
    return any(last_year_beside(seen.metric, seen.pilot, seen.during))


def _another_time_of_year(seen: Outcome) -> bool:
    if "last_year" in seen.apart or seen.pilot.start is None or seen.pilot.end is None:
        return False
    holiday = any(event.kind == "holiday" and event.day and _near(seen, event.day) for event in seen.pilot.events)
    return holiday or another_season(seen.before, seen.pilot.start, seen.pilot.end)


def _near(seen: Outcome, day: date) -> bool:
    first = min(week.first for week in (*seen.before, *seen.during)) if seen.before or seen.during else day
    return first <= day <= (seen.pilot.end or day)


def _overstates(seen: Outcome) -> bool:
    """Improved, though only a larger change than the target would show 8 times in 10 (MEASUREMENT 5)."""
    smallest, wanted = seen.could.percent, seen.aim.percent
    return seen.verdict.improved and smallest is not None and wanted is not None and smallest > wanted


def _without_reason(seen: Outcome) -> bool:
    return any(not reading.why.strip() for reading in left_out(seen.metric, seen.pilot))


def _leaves_out_first_week(seen: Outcome) -> bool:
    left = [reading for reading in left_out(seen.metric, seen.pilot) if reading.first == seen.pilot.start]
    return bool(left)


def _several(book: Workbook, seen: Outcome) -> bool:
    """Other results are read too, for the same objective."""
    others = [m for m in book.metrics if m.role == "result" and m.objective == seen.metric.objective and m.readings]
    return any(metric.id != seen.metric.id for metric in others)


def _few(seen: Outcome) -> bool:
    means = (seen.verdict.mean_before, seen.verdict.mean_during)
    return seen.metric.quantity == "count" and _judged(seen) and all(mean is not None and mean < FEW for mean in means)


def _restless(seen: Outcome) -> bool:
    """Counts only: other quantities have no chance to compare with."""
    if seen.metric.quantity != "count" or len(seen.before) < FEWEST_IN_PILOT:
        return False
    period = spread(entries_of(seen.before))
    return period.mean > 0 and varies_more_than_chance(period)
