"""The time of the year, which moves numbers too (MEASUREMENT 6, M14)."""

from collections.abc import Sequence
from datetime import date

from .weekly import Weekly

HOLIDAYS = ((12, 20), (1, 2))  # in every country; the rest of the year differs by trade
SEASON_APART = 3  # months between the middle of the baseline and the start


def another_season(entries: Sequence[Weekly], start: date, end: date) -> bool:
    """Whether the pilot's weeks lie in another season than those before, or one of the two takes in the holidays."""
    if not entries:
        return False
    middle = entries[0].first + (entries[-1].last - entries[0].first) / 2
    months = abs(start.month - middle.month)
    if any(festive(entry.first, entry.last) for entry in entries) != festive(start, end):
        return True
    return min(months, 12 - months) >= SEASON_APART


def festive(first: date, last: date) -> bool:
    """Whether a time takes in the days round the turn of a year."""
    return any(
        first <= date(year + 1, *HOLIDAYS[1]) and last >= date(year, *HOLIDAYS[0])
        for year in range(first.year - 1, last.year + 1)
    )
