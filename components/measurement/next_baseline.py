"""Where the next pilot starts from, and how much of that is the last pilot's own doing (M14)."""

from dataclasses import dataclass

from components.workbook import Metric, Pilot

from .windows import average, before


@dataclass(frozen=True)
class NextBaseline:
    """The readings are one series: what lies before the next start is its baseline, the last pilot's weeks with it."""

    figures: int
    own: int  # of them, from the last pilot's weeks
    usual: float | None  # the average week
    without: float | None  # the same, had the last pilot's weeks been left out


def next_baseline(metric: Metric, last: Pilot) -> NextBaseline:
    """As it would be if the next pilot began after the newest reading."""
    entries = before(metric)
    start, end = last.start, last.end
    own = [e for e in entries if start and end and e.first >= start and e.last <= end]
    others = [entry for entry in entries if entry not in own]
    return NextBaseline(len(entries), len(own), average(entries), average(others))
