"""What stood on the day a pilot started, baseline, target and rule, and whether it was touched since (M14, M18)."""

import hashlib
import json
from datetime import date
from typing import Literal

from components.workbook import Baseline, Metric, Pilot, Reading, Terms

Term = Literal["target", "direction", "rule"]


def digest(readings: list[Reading]) -> str:
    """SHA-256 (64 hexadecimal digits) of the readings' days, values and exclusions; order and ids do not count."""
    facts = sorted((r.first.isoformat(), r.days, r.value, r.numerator, r.denominator, r.excluded) for r in readings)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def before_start(metric: Metric, start: date) -> list[Reading]:
    """The readings that ended before `start`, oldest first. One that spans the start counts on neither side."""
    ended = [r for r in metric.readings if (start - r.first).days >= r.days]
    return sorted(ended, key=lambda r: r.first)


def freeze(pilot: Pilot, metric: Metric, today: date) -> None:
    """Write into the pilot by what it will be judged: the readings before its start, target, direction and rule.

    Raises ValueError without `pilot.start`.
    """
    if pilot.start is None:
        raise ValueError("a pilot without a start has no baseline")
    readings = [r.model_copy() for r in before_start(metric, pilot.start)]
    terms = Terms(
        better=metric.better,
        target_percent=metric.target_percent,
        target_value=metric.target_value,
        rule=pilot.rule.model_copy(deep=True),
    )
    pilot.baseline = Baseline(day=today, readings=readings, sha256=digest(readings), terms=terms)


def changed_since_start(pilot: Pilot, metric: Metric) -> bool:
    """Whether the readings before the start differ from the frozen ones, or those from what was frozen."""
    if pilot.baseline is None or pilot.start is None:
        return False
    return seal_is_broken(pilot) or digest(before_start(metric, pilot.start)) != pilot.baseline.sha256


def seal_is_broken(pilot: Pilot) -> bool:
    """Whether the frozen readings are others than on the day they were frozen: no page changes them."""
    return pilot.baseline is not None and digest(pilot.baseline.readings) != pilot.baseline.sha256


def as_frozen(metric: Metric, pilot: Pilot) -> tuple[Metric, Pilot]:
    """Both as the pilot is judged: target, direction and rule as they stood at its start (M14, M18).

    As they are, where nothing was frozen. A direction that was open then may be given later: without it nothing
    can be judged.
    """
    terms = pilot.baseline.terms if pilot.baseline else None
    if terms is None or pilot.metric != metric.id:
        return metric, pilot
    stood = {"target_percent": terms.target_percent, "target_value": terms.target_value}
    judged = metric.model_copy(update={**stood, "better": terms.better or metric.better})
    return judged, pilot.model_copy(update={"rule": terms.rule})


def changed_terms(pilot: Pilot, metric: Metric) -> list[Term]:
    """Which of them are no longer as they stood at the start."""
    then, ruled = as_frozen(metric, pilot)
    same: dict[Term, bool] = {
        "target": (then.target_percent, then.target_value) == (metric.target_percent, metric.target_value),
        "direction": then.better == metric.better,
        "rule": ruled.rule == pilot.rule,
    }
    return [term for term, is_same in same.items() if not is_same]
