"""How a number went: before a pilot, during it, and where it should go."""

from dataclasses import dataclass, field
from datetime import date

from components.measurement import (
    Range,
    Stretch,
    Target,
    Weekly,
    average,
    before,
    comparison_beside,
    counting_weeks,
    during,
    last_year_beside,
    stretch,
    target,
)
from components.workbook import Event, Metric, Pilot, Workbook, current_pilot, main_metric


@dataclass(frozen=True)
class Course:
    metric: Metric
    pilot: Pilot | None
    before: list[Weekly]
    during: list[Weekly]
    beside: list[tuple[Weekly, Weekly | None, Weekly | None]] = field(default_factory=list)  # comparison, a year before
    band: Range | None = None  # where the average of the pilot's weeks would land with no change

    @property
    def usual(self) -> float | None:
        return average(self.before)

    @property
    def so_far(self) -> float | None:
        return average(self.during)

    @property
    def is_level(self) -> bool:
        """Of which an average says little: it is told from its first figure to its last."""
        return self.metric.quantity == "level"

    @property
    def events(self) -> list[Event]:
        return self.pilot.events if self.pilot and self.during else []

    @property
    def target(self) -> Target:
        return target(self.metric, self.usual)

    @property
    def counting(self) -> list[tuple[date, date]]:
        """The dated counting weeks, where there is no baseline yet."""
        if self.metric.counting_from is None or self.before or self.during:
            return []
        return counting_weeks(self.metric.counting_from)


def course_of(metric: Metric, pilot: Pilot | None) -> Course:
    """The pilot's frozen baseline is that of its own metric only."""
    frozen = pilot is not None and pilot.metric == metric.id
    return Course(metric, pilot, before(metric, pilot, frozen=frozen), during(metric, pilot) if pilot else [])


def main_course(book: Workbook) -> Course | None:
    """The number that decides about the pilot of this round."""
    pilot = current_pilot(book)
    metric = metric_of(book, pilot)
    return judged_course(book, metric, pilot) if metric else None


def judged_course(book: Workbook, metric: Metric, pilot: Pilot | None) -> Course:
    """The weeks by which the pilot is judged, with the target as it stood when it started."""
    if pilot is None or pilot.metric != metric.id:
        return course_of(metric, pilot)
    weeks = stretch(metric, pilot, book.pilots)
    return Course(weeks.metric, weeks.pilot, weeks.before, weeks.during, _beside(weeks))


def _beside(weeks: Stretch) -> list[tuple[Weekly, Weekly | None, Weekly | None]]:
    own = [*weeks.before, *weeks.during]
    others = comparison_beside(weeks.metric, own), last_year_beside(weeks.metric, weeks.pilot, own)
    return list(zip(own, *others, strict=True)) if any(any(other) for other in others) else []


def metric_of(book: Workbook, pilot: Pilot | None) -> Metric | None:
    chosen = next((metric for metric in book.metrics if pilot and metric.id == pilot.metric), None)
    return chosen or main_metric(book)
