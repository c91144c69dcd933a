"""A pilot is a window on the one series of readings: what lies before its start, and what lies in its weeks."""

from collections.abc import Iterable
from datetime import date, timedelta

from components.workbook import Metric, Pilot, Reading

from .weekly import Weekly, weekly
from .weeks import WEEK

LONGEST_BASELINE = timedelta(weeks=26)
TO_MONDAY = timedelta(days=2)  # from a Saturday


def before(metric: Metric, pilot: Pilot | None = None, *, frozen: bool = True) -> list[Weekly]:
    """The baseline as weekly values: the last 26 weeks before the start, all of one way of counting.

    A started pilot's baseline is the frozen one; `frozen=False` takes the readings as they are now (M14). Without
    a start, everything there is so far. A reading that spans the start counts on neither side.
    """
    start = pilot.start if pilot else None
    readings: Iterable[Reading] = metric.readings
    if frozen and pilot and pilot.baseline:
        readings = pilot.baseline.readings
    if start:
        readings = [r for r in readings if _day_after(r) <= start]
    changed = metric.definition_changed
    if changed and (start is None or changed <= start):
        readings = [r for r in readings if r.first >= changed]
    return _latest(weekly(readings, metric.quantity))


def during(metric: Metric, pilot: Pilot) -> list[Weekly]:
    """The weekly values inside the planned weeks, up to a change in the way of counting."""
    if pilot.start is None:
        return []
    return weekly(_inside(metric, pilot, pilot.start), metric.quantity)


def weeks_not_recorded(metric: Metric, pilot: Pilot, today: date) -> list[date]:
    """The first days of those pilot weeks that are over and have neither a figure nor a reason for leaving it out."""
    if pilot.start is None or pilot.end is None:
        return []
    over = (min(today, pilot.end + timedelta(days=1)) - pilot.start).days // 7
    return _not_recorded(metric, pilot, [pilot.start + number * WEEK for number in range(max(over, 0))])


def week_to_record(metric: Metric, pilot: Pilot, today: date) -> int | None:
    """The number of the week to ask for first; None where no number is due.

    While the pilot runs, the latest week whose Saturday has come: most who count sit down at its end. Once the
    planned weeks are over, the first that is missing.
    """
    if pilot.start is None or pilot.end is None:
        return None
    if today > pilot.end:
        due = weeks_not_recorded(metric, pilot, today)[:1]
    else:
        saturdays = (today - pilot.start + TO_MONDAY).days // 7
        due = _not_recorded(metric, pilot, [pilot.start + (saturdays - 1) * WEEK] if saturdays > 0 else [])
    return pilot.week_of(due[0]) if due else None


def _not_recorded(metric: Metric, pilot: Pilot, weeks: list[date]) -> list[date]:
    entries = [(entry.first, entry.last) for entry in during(metric, pilot)]
    entries += [(r.first, _day_after(r) - timedelta(days=1)) for r in metric.readings if r.excluded]
    return [week for week in weeks if not any(first < week + WEEK and last >= week for first, last in entries)]


def average(entries: list[Weekly]) -> float | None:
    """The average week, each entry weighing as much as the weeks it covers; None without entries."""
    if not entries:
        return None
    return sum(entry.value * entry.weeks for entry in entries) / sum(entry.weeks for entry in entries)


def change_percent(before: float | None, during: float | None) -> float | None:
    """By how many percent the number moved, more being positive; None where there is nothing to compare with."""
    if during is None or not before:
        return None
    return 100 * (during - before) / abs(before)


def _inside(metric: Metric, pilot: Pilot, start: date) -> list[Reading]:
    ends = [pilot.end + timedelta(days=1)] if pilot.end else []
    if metric.definition_changed and metric.definition_changed > start:
        ends.append(metric.definition_changed)
    return [r for r in metric.readings if r.first >= start and all(_day_after(r) <= end for end in ends)]


def _latest(entries: list[Weekly]) -> list[Weekly]:
    """Those that reach into the last 26 weeks, counted back from the newest."""
    return [entry for entry in entries if entry.last > entries[-1].last - LONGEST_BASELINE]


def _day_after(reading: Reading) -> date:
    return reading.first + timedelta(days=reading.days)
