"""What an hour cost and one was worth on the day a pilot ended: money judged today is the same in a year (M18)."""

from components.workbook import Metric, Pilot, Resources

from .hour_cost import cost_of_an_hour
from .ranges import Range
from .target import value_of_one
from .weekly import FLOWS


def keep_prices(pilot: Pilot, metric: Metric | None, resources: Resources) -> None:
    """Write today's prices into the pilot's review, in the workbook's currency; what is not known stays open."""
    review = pilot.review
    review.hour_cost = cost_of_an_hour(pilot, metric, resources) if metric else None
    value = value_of_one(metric) if metric else None
    review.value_low, review.value_high = (value.low, value.high) if value else (None, None)


def forget_prices(pilot: Pilot) -> None:
    """The pilot goes on: today's prices hold again."""
    pilot.review.hour_cost = pilot.review.value_low = pilot.review.value_high = None


def hour_cost_in(pilot: Pilot, metric: Metric, resources: Resources) -> float | None:
    """What an hour of this pilot costs: as it was at its end, else today's."""
    kept = pilot.review.hour_cost
    return cost_of_an_hour(pilot, metric, resources) if kept is None else kept


def value_in(pilot: Pilot, metric: Metric) -> Range | None:
    """What one is worth in this pilot: as it was at its end, else today's. None where units do not add up."""
    if metric.quantity not in FLOWS:
        return None
    return _value_kept(pilot) or value_of_one(metric)


def prices_changed(pilot: Pilot, metric: Metric, resources: Resources) -> bool:
    """Whether a price that was kept is another one today."""
    value = _value_kept(pilot)
    hour_changed = pilot.review.hour_cost not in (None, cost_of_an_hour(pilot, metric, resources))
    return hour_changed or (value is not None and value != value_of_one(metric))


def _value_kept(pilot: Pilot) -> Range | None:
    return Range.of([value for value in (pilot.review.value_low, pilot.review.value_high) if value is not None])
