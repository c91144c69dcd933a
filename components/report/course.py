"""How a number went: before a pilot, during it, and where it should go."""

from dataclasses import dataclass
from datetime import date

from components.measurement import Target, Weekly, as_frozen, average, before, counting_weeks, during, target
from components.workbook import Metric, Pilot, Workbook, current_pilot, main_metric


@dataclass(frozen=True)
class Course:
    metric: Metric
    pilot: Pilot | None
    before: list[Weekly]
    during: list[Weekly]

    @property
    def usual(self) -> float | None:
        return average(self.before)

    @property
    def so_far(self) -> float | None:
        return average(self.during)

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
    return judged_course(metric, pilot) if metric else None


def judged_course(metric: Metric, pilot: Pilot | None) -> Course:
    """With the target as it stood when the pilot started."""
    return course_of(as_frozen(metric, pilot)[0] if pilot else metric, pilot)


def metric_of(book: Workbook, pilot: Pilot | None) -> Metric | None:
    chosen = next((metric for metric in book.metrics if pilot and metric.id == pilot.metric), None)
    return chosen or main_metric(book)
