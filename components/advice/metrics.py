"""What the measure still needs: where it is read, where it stands, where it should get to (M13 to M16)."""

from collections.abc import Iterator

from components.measurement import average, sort_out, target
from components.workbook import Metric

from .facts import Facts, is_empty
from .finding import Finding, doubt, missing

TARGET = ("target_percent", "target_value")


def no_metric(facts: Facts) -> Iterator[Finding]:
    """M13: set metrics."""
    if facts.metric is None:
        yield missing("metrics.none", "M13")


def no_name(facts: Facts) -> Iterator[Finding]:
    """M13: a metric says what is counted."""
    if facts.metric and facts.open(facts.metric, "name"):
        yield missing("metrics.name", "M13", facts.metric.id, field="name")


def no_source(facts: Facts) -> Iterator[Finding]:
    """M16: the measure must be running first."""
    if facts.metric and facts.open(facts.metric, "source"):
        yield missing("metrics.source", "M16", facts.metric.id, field="source")


def no_reading(facts: Facts) -> Iterator[Finding]:
    """M14: take your points of reference, or set the weeks in which you will."""
    metric = facts.metric
    if metric and not has_point_of_reference(metric) and not facts.unknown(metric, "readings"):
        yield missing("metrics.reading", "M14", metric.id, field="readings")


def no_target(facts: Facts) -> Iterator[Finding]:
    """M13: how much would be enough?"""
    metric = facts.metric
    if metric and all(facts.open(metric, field) for field in TARGET) and not _target_unknown(facts, metric):
        yield missing("metrics.target", "M13", metric.id, field=TARGET[0])


def no_direction(facts: Facts) -> Iterator[Finding]:
    """M13: a target moves one way."""
    metric = facts.metric
    if metric and facts.open(metric, "better") and any(getattr(metric, field) is not None for field in TARGET):
        yield doubt("metrics.direction", "M13", metric.id, field="better")


def reached_already(facts: Facts) -> Iterator[Finding]:
    """M14: seen from where you start, the target has to lie ahead."""
    if facts.metric is None:
        return
    aim = target(facts.metric, average(facts.baseline))
    if aim.now is not None and aim.value is not None and aim.change is not None and aim.change <= 0:
        yield doubt("metrics.target_reached", "M14", facts.metric.id, now=aim.now, target=aim.value)


def doubled_days(facts: Facts) -> Iterator[Finding]:
    """M14: a rigid measure counts no day twice."""
    if facts.metric and (doubled := sort_out(facts.metric.readings, facts.metric.quantity).overlapping):
        yield doubt("metrics.overlap", "M14", facts.metric.id, n=len(doubled), first=doubled[0].first)


def no_whole_week(facts: Facts) -> Iterator[Finding]:
    """M14: whole weeks are compared, and single days are none."""
    if facts.metric is None:
        return
    sorted_out = sort_out(facts.metric.readings, facts.metric.quantity)
    if sorted_out.incomplete and not sorted_out.entries:
        yield doubt("metrics.no_whole_week", "M14", facts.metric.id)


def has_point_of_reference(metric: Metric) -> bool:
    """A figure, or the Monday on which counting begins."""
    return metric.counting_from is not None or any(not reading.excluded for reading in metric.readings)


def is_running(metric: Metric) -> bool:
    """M16: a figure and the place it comes from, or a dated counting task."""
    return metric.counting_from is not None or (has_point_of_reference(metric) and not is_empty(metric.source))


def _target_unknown(facts: Facts, metric: Metric) -> bool:
    return any(facts.unknown(metric, field) for field in TARGET)


RULES = (
    no_metric,
    no_name,
    no_source,
    no_reading,
    no_target,
    no_direction,
    reached_already,
    doubled_days,
    no_whole_week,
)
