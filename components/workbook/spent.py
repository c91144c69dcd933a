"""What a pilot really cost, as far as it was written down (M17, M18)."""

from collections import Counter
from dataclasses import dataclass

from .pilot import CheckIn, Pilot


@dataclass(frozen=True)
class Spent:
    """`amount` is None where nothing was written down; `whole` says that no week is missing in it."""

    amount: float | None
    weeks: int = 0  # that have a figure; 0 where the total was given
    whole: bool = True


def check_in_of(pilot: Pilot, week: int) -> CheckIn | None:
    """The check-in of a week; of two the later one counts."""
    return next((check_in for check_in in reversed(pilot.check_ins) if check_in.week == week), None)


def hours_spent(pilot: Pilot) -> Spent:
    return _spent(pilot, pilot.review.hours, [(c.week, c.hours) for c in pilot.check_ins if c.hours is not None])


def cash_spent(pilot: Pilot) -> Spent:
    return _spent(pilot, pilot.review.cash, [(c.week, c.cash) for c in pilot.check_ins if c.cash is not None])


def weeks_twice(pilot: Pilot) -> list[int]:
    """The weeks with hours or cash in more than one check-in; all of them count."""
    counted = Counter(c.week for c in pilot.check_ins if c.hours is not None or c.cash is not None)
    return sorted(week for week, times in counted.items() if times > 1)


def _spent(pilot: Pilot, in_all: float | None, written: list[tuple[int, float]]) -> Spent:
    """The total that was given; else the check-ins together, of a week written down twice both: nothing is dropped.

    A week without a figure is missing, never zero.
    """
    if in_all is not None:
        return Spent(in_all)
    weeks = len({week for week, _ in written})
    if not weeks:
        return Spent(None, whole=False)
    return Spent(round(sum(figure for _, figure in written), 6), weeks, weeks >= (pilot.weeks or 1))
