"""Readings of any length as weekly values that can be compared (MEASUREMENT 1)."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple, Protocol, TypeVar

from components.workbook import Reading
from components.workbook.metrics import Quantity

from .weeks import monday_of

FLOWS = ("count", "amount")  # they add up over time; rates and levels do not


@dataclass(frozen=True)
class Weekly:
    first: date
    days: int
    value: float  # a week for counts and amounts; as it was read for rates and levels
    weeks: float  # the weeks it covers, which is how much it weighs

    @property
    def last(self) -> date:
        return self.first + timedelta(days=self.days - 1)


class SortedOut(NamedTuple):
    entries: list[Weekly]  # oldest first, no day covered twice
    overlapping: list[Reading]  # left out: other readings cover some of the same days
    incomplete: list[Reading]  # left out: days of a week that is not complete


def weekly(readings: Iterable[Reading], quantity: Quantity) -> list[Weekly]:
    """What can be compared of the readings, oldest first.

    A reading of a week or more is one entry: a monthly total k over d days is k/(d/7) a week. Shorter ones make
    one entry for each complete week from Monday to Sunday. Excluded readings stay out; nothing counts twice.
    """
    return sort_out(readings, quantity).entries


def sort_out(readings: Iterable[Reading], quantity: Quantity) -> SortedOut:
    """The weekly values, and which readings could not be used."""
    counted = [reading for reading in readings if not reading.excluded]
    short, doubled = _apart(reading for reading in counted if reading.days < 7)
    weeks = list(_whole_weeks(short, quantity))
    used = {reading.id for week in weeks for reading in week.readings}
    long = [_Period(reading.first, reading.days, [reading]) for reading in counted if reading.days >= 7]
    periods, covered = _apart([*weeks, *long])
    return SortedOut(
        entries=[period.weekly(quantity) for period in periods],
        overlapping=doubled + [reading for period in covered for reading in period.readings],
        incomplete=[reading for reading in short if reading.id not in used],
    )


@dataclass(frozen=True)
class _Period:
    first: date
    days: int
    readings: list[Reading]

    def weekly(self, quantity: Quantity) -> Weekly:
        weeks = self.days / 7
        value = sum(r.value for r in self.readings) / weeks if quantity in FLOWS else _mean(self.readings)
        return Weekly(self.first, self.days, value, weeks)


def _mean(readings: list[Reading]) -> float:
    """Rates weigh by what they are a share of, where that is known; everything else by its days."""
    wholes = [reading.denominator or 0.0 for reading in readings]
    weights = wholes if min(wholes) > 0 else [float(reading.days) for reading in readings]
    return sum(r.value * weight for r, weight in zip(readings, weights, strict=True)) / sum(weights)


def _whole_weeks(short: list[Reading], quantity: Quantity) -> Iterator[_Period]:
    """The weeks that the short readings cover. A level read on any day stands for its week."""
    weeks: dict[date, list[Reading]] = defaultdict(list)
    for reading in short:
        weeks[monday_of(reading.first)].append(reading)
    for monday, inside in weeks.items():
        if quantity == "level" or _complete(monday, inside):
            yield _Period(monday, 7, inside)


def _complete(monday: date, readings: list[Reading]) -> bool:
    """Whether the readings, of which no two share a day, cover this week and nothing else."""
    ends = [(reading.first - monday).days + reading.days for reading in readings]
    return sum(reading.days for reading in readings) == 7 and max(ends) == 7


class _Span(Protocol):
    @property
    def first(self) -> date: ...
    @property
    def days(self) -> int: ...


_AnySpan = TypeVar("_AnySpan", bound=_Span)


def _apart(spans: Iterable[_AnySpan]) -> tuple[list[_AnySpan], list[_AnySpan]]:
    """Those that count, in order of time, and those left out. Of two that share a day the shorter one counts."""
    kept: list[_AnySpan] = []
    left_out: list[_AnySpan] = []
    for span in sorted(spans, key=lambda span: (span.days, span.first)):
        place = bisect_right(kept, span.first, key=lambda other: other.first)
        neighbours = kept[max(place - 1, 0) : place + 1]
        if any(_share_a_day(span, other) for other in neighbours):
            left_out.append(span)
        else:
            kept.insert(place, span)
    return kept, left_out


def _share_a_day(one: _Span, other: _Span) -> bool:
    gap = (other.first - one.first).days
    return -other.days < gap < one.days
