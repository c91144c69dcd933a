"""The series of the tests: support calls a week, as in the example of MEASUREMENT, and tickets a month."""

from collections.abc import Sequence
from datetime import date, timedelta

from components.workbook import Metric, Pilot, Reading

START = date(2026, 3, 2)  # a Monday
CALLS_BEFORE = [52.0, 47.0, 55.0, 49.0, 58.0, 50.0, 46.0, 53.0]
CALLS_DURING = [44.0, 41.0, 47.0, 39.0, 45.0, 43.0]
TICKETS_A_MONTH = [2310, 2420, 2380, 2450, 2400, 2440]
MONTHS = [date(2025, 9, 1), date(2025, 10, 1), date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)]
DAYS = [30, 31, 30, 31, 31, 28]


def weeks_from(monday: date, values: Sequence[float]) -> list[Reading]:
    return [Reading(first=monday + timedelta(weeks=n), value=value) for n, value in enumerate(values)]


def days_from(first: date, values: Sequence[float]) -> list[Reading]:
    return [Reading(first=first + timedelta(days=n), days=1, value=value) for n, value in enumerate(values)]


def months() -> list[Reading]:
    figures = zip(MONTHS, DAYS, TICKETS_A_MONTH, strict=True)
    return [Reading(first=first, days=days, value=float(value)) for first, days, value in figures]


def calls() -> Metric:
    before = weeks_from(START - timedelta(weeks=len(CALLS_BEFORE)), CALLS_BEFORE)
    return Metric(name="Support calls", better="lower", readings=before + weeks_from(START, CALLS_DURING))


def pilot_of(metric: Metric, weeks: int = 6) -> Pilot:
    return Pilot(metric=metric.id, start=START, weeks=weeks)
