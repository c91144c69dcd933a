"""How tests of the verdict put their weeks."""

from collections.abc import Sequence
from typing import Any

from components.measurement import Entry, Verdict, judge


def weeks(*values: float) -> list[Entry]:
    return [(float(value), 1.0) for value in values]


def verdict_on(before: Sequence[float], during: Sequence[float], **asked: Any) -> Verdict:
    """The verdict on weekly values: calls, of which fewer are better, with a target of 10%, unless said otherwise."""
    given = {"quantity": "count", "better": "lower", "target_percent": 10.0, **asked}
    return judge(weeks(*before), weeks(*during), **given)
