"""Mondays, and the four weeks of counting that stand in for a baseline (M14, M16)."""

from collections.abc import Sequence
from datetime import date, timedelta

from components.workbook import Reading

WEEK = timedelta(days=7)


def monday_of(day: date) -> date:
    """The Monday of the week that `day` lies in."""
    return day - timedelta(days=day.weekday())


def next_monday(day: date) -> date:
    """The first Monday after `day`; on a Monday, the one a week later."""
    return monday_of(day) + WEEK


def counting_weeks(first_monday: date) -> list[tuple[date, date]]:
    """First and last day of four weeks, one after the other, from the first Monday on or after the given day."""
    start = monday_of(first_monday + timedelta(days=6))
    return [(start + number * WEEK, start + number * WEEK + timedelta(days=6)) for number in range(4)]


def missing_weeks(readings: Sequence[Reading]) -> list[date]:
    """The Mondays of the weeks between the first and the last reading of which no reading covers a day, in order."""
    touched = {
        monday_of(reading.first) + number * WEEK
        for reading in readings
        for number in range((reading.first.weekday() + reading.days - 1) // WEEK.days + 1)
    }
    if not touched:
        return []
    first, weeks = min(touched), (max(touched) - min(touched)).days // WEEK.days
    return [monday for number in range(weeks) if (monday := first + number * WEEK) not in touched]
