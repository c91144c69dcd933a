"""The baseline as it was on the day a pilot started, and whether it has been touched since (M14)."""

import hashlib
import json
from datetime import date

from components.workbook import Baseline, Metric, Pilot, Reading


def digest(readings: list[Reading]) -> str:
    """SHA-256 (64 hexadecimal digits) of the readings' days, values and exclusions; order and ids do not count."""
    facts = sorted((r.first.isoformat(), r.days, r.value, r.numerator, r.denominator, r.excluded) for r in readings)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def before_start(metric: Metric, start: date) -> list[Reading]:
    """The readings that ended before `start`, oldest first. One that spans the start counts on neither side."""
    ended = [r for r in metric.readings if (start - r.first).days >= r.days]
    return sorted(ended, key=lambda r: r.first)


def freeze(pilot: Pilot, metric: Metric, today: date) -> None:
    """Write the readings before the pilot's start into the pilot, to be compared with later. Needs `pilot.start`."""
    if pilot.start is None:
        raise ValueError("a pilot without a start has no baseline")
    readings = [r.model_copy() for r in before_start(metric, pilot.start)]
    pilot.baseline = Baseline(day=today, readings=readings, sha256=digest(readings))


def changed_since_start(pilot: Pilot, metric: Metric) -> bool:
    """Whether the readings before the start differ from the frozen ones."""
    if pilot.baseline is None or pilot.start is None:
        return False
    return digest(before_start(metric, pilot.start)) != pilot.baseline.sha256
