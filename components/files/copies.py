"""Copies of a plan that live on their own: under a new id, with every date moved."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from components.measurement import digest
from components.workbook import Workbook, new_id

_AHEAD = {"absences", "not_now"}  # parts whose days may lie in the future


def with_new_id(book: Workbook) -> Workbook:
    """The same plan as a new one, that is kept beside the first."""
    copy = book.model_copy(deep=True)
    copy.id, copy.revision = new_id(), 0
    for entry in copy.unknown:
        if entry.about == book.id:
            entry.about = copy.id
    return copy


def brought_up_to(book: Workbook, today: date) -> Workbook:
    """The plan as if the last thing in it had happened in the week that ends today.

    All dates move by the same number of whole weeks, so that weekdays and distances stay. Frozen baselines move along
    and get a new digest.
    """
    file = book.model_dump()
    latest = max(_past_days(file), default=today)
    moved = Workbook.model_validate(_moved(file, timedelta(weeks=(today - latest).days // 7)))
    for pilot in moved.pilots:
        if pilot.baseline:
            pilot.baseline.sha256 = digest(pilot.baseline.readings)
    return moved


def _past_days(value: Any) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _past_days(item)
    elif isinstance(value, dict):
        for name in value.keys() - _AHEAD:
            yield from _past_days(value[name])


def _moved(value: Any, by: timedelta) -> Any:
    if isinstance(value, date):
        return value + by
    if isinstance(value, list):
        return [_moved(item, by) for item in value]
    if isinstance(value, dict):
        return {name: _moved(inside, by) for name, inside in value.items()}
    return value
