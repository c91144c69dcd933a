"""What every entry of the catalogue shares: a code that stays, because saved plans hold it."""

from dataclasses import dataclass
from typing import TypeVar


@dataclass(frozen=True)
class Entry:
    code: str


Kind = TypeVar("Kind", bound=Entry)


def by_code(*entries: Kind) -> dict[str, Kind]:
    """The entries by code, in the order in which they are shown; ValueError for a code given twice."""
    table = {entry.code: entry for entry in entries}
    if len(table) != len(entries):
        raise ValueError("two entries share a code")
    return table
