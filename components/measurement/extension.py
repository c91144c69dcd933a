"""The weeks by which a pilot is judged: its own, and where it prolongs another, both together (MEASUREMENT 2; M18)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.workbook import Metric, Pilot, extended_from

from .weekly import Weekly
from .windows import before, during, weeks_not_recorded


@dataclass(frozen=True)
class Stretch:
    before: list[Weekly]
    during: list[Weekly]
    first: date | None
    last: date | None
    weeks: int | None  # planned
    not_recorded: list[date]  # the weeks that are over and have no figure


def stretch(metric: Metric, pilot: Pilot, pilots: Sequence[Pilot], today: date) -> Stretch:
    """The figures from before the first start, and those of all weeks since: to go on longer is no new beginning.

    Otherwise the weeks that were to be prolonged would stand on the other side of the comparison.
    """
    first = extended_from(pilot, pilots)
    own = during(metric, pilot)
    missing = weeks_not_recorded(metric, pilot, today)
    if first is None or first.start is None:
        return Stretch(before(metric, pilot), own, pilot.start, pilot.end, pilot.weeks, missing)
    weeks = first.weeks + pilot.weeks if first.weeks and pilot.weeks else None
    return Stretch(
        before(metric, first),
        [*during(metric, first), *own],
        first.start,
        pilot.end,
        weeks,
        [*weeks_not_recorded(metric, first, today), *missing],
    )
