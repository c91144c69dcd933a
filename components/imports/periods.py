"""From a series to readings: every figure gets the days that it covers, said by the owner and never guessed (M14).

Single days become whole weeks, since weeks are what is compared; a part of a week is left out. Weeks, months and
stretches stay as they are.
"""

from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from pydantic import ValidationError

from components.measurement import monday_of
from components.workbook import Reading

from .results import Point, Series

Span = tuple[date, int, float]  # first day, days, value
Covers = Literal["day", "week", "week_to", "month", "until_next"]
EmptyDays = Literal["zero", "unknown"]

_WEEK = 7


@dataclass
class Readings:
    """`readings` in the order of time. What was left out: weeks of which some days are missing, periods that are not
    over yet, figures that no plan holds, the last figure of a series in which each goes on to the next."""

    readings: list[Reading] = field(default_factory=list)
    parts_of_weeks: int = 0
    not_over: int = 0
    not_kept: int = 0
    open_end: int = 0


def likely_covers(series: Series) -> list[Covers]:
    """What one figure may cover, the likeliest first; the first holds for days, weeks and months, unless the owner
    says otherwise. An irregular series has no likeliest: somebody has to say."""
    if series.every == "day":
        return ["day", "week", "month", "until_next"]
    if series.every == "month":
        return ["month", "week", "day", "until_next"]
    if series.every == "week":
        return ["week_to", "week", "day", "month"] if series.last_days else ["week", "week_to", "day", "month"]
    return ["day", "until_next", "week", "week_to", "month"]


def empty_days(series: Series) -> list[date]:
    """Days of whole weeks, between the first and the last day of the series, of which the file says nothing."""
    days = {day for day, _ in series.points}
    if not days:
        return []
    first, last = _whole_weeks(min(days), max(days))
    return [day for day in _days(first, last) if day not in days]


def readings_of(
    series: Series, covers: Covers, today: date, *, adds: bool = True, empty: EmptyDays = "unknown", source: str = ""
) -> Readings:
    """`adds` is False for a level or a share: its days are averaged over the week. `empty` says whether a day without
    a figure was a day with nothing (0), or is not known, so that its week stays out."""
    made = Readings()
    if covers == "day":
        periods = _weeks_of_days(series.points, made, adds=adds, empty=empty)
    elif covers == "until_next":
        periods = [(day, (following - day).days, value) for (day, value), (following, _) in pairwise(series.points)]
        made.open_end = min(len(series.points), 1)
    else:
        periods = [_period(point, covers) for point in series.points]
    for first, days, value in periods:
        _take(made, first, days, value, today, source)
    return made


def _take(made: Readings, first: date, days: int, value: float, today: date, source: str) -> None:
    try:
        reading = Reading(first=first, days=days, value=float(value), source=source)
        over = first + timedelta(days=days) <= today
    except (ValidationError, OverflowError):
        made.not_kept += 1
        return
    if over:
        made.readings.append(reading)
    else:
        made.not_over += 1


def _period(point: Point, covers: Covers) -> Span:
    day, value = point
    if covers == "month":
        return day.replace(day=1), monthrange(day.year, day.month)[1], value
    if covers == "week_to":
        return day - timedelta(days=_WEEK - 1), _WEEK, value
    return day, _WEEK, value


def _weeks_of_days(points: list[Point], made: Readings, *, adds: bool, empty: EmptyDays) -> list[Span]:
    weeks: dict[date, list[float]] = defaultdict(list)
    for day, value in points:
        weeks[monday_of(day)].append(value)
    if not points:
        return []
    first, last = _whole_weeks(points[0][0], points[-1][0])
    if adds and empty == "zero":
        for day in _days(first, last):
            weeks.setdefault(monday_of(day), [])
    found = []
    for monday, values in sorted(weeks.items()):
        inside = first <= monday <= last
        if inside and (len(values) == _WEEK or empty == "zero" or not adds):
            total = sum(values)
            found.append((monday, _WEEK, total if adds else total / len(values)))
        else:
            made.parts_of_weeks += 1
    return found


def _whole_weeks(first: date, last: date) -> tuple[date, date]:
    """The first and the last day of the whole weeks, from Monday to Sunday, in between."""
    start = monday_of(first + timedelta(days=_WEEK - 1))
    return start, monday_of(last + timedelta(days=1)) - timedelta(days=1)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
