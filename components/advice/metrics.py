"""What the measure still needs: where it is read, where it stands, where it should get to (M13 to M16)."""

from collections.abc import Iterator

from components.catalogue import metric as metric_kind
from components.measurement import (
    BreakEven,
    Outlook,
    average,
    break_even,
    cost_of_an_hour,
    sort_out,
    target,
    value_of_one,
)
from components.workbook import Metric, Workbook, current_pilot

from . import baseline
from .facts import Facts, is_empty
from .finding import Finding, doubt, missing, tip
from .size import size_of
from .statements import doubts_in

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


def vanity(facts: Facts) -> Iterator[Finding]:
    """M6: reach and applause may be an early signal, never the measure of success."""
    metric = facts.metric
    if metric and (metric_kind(metric.kind).vanity or "vanity" in doubts_in(metric.name)):
        yield doubt("metrics.vanity", "M6", metric.id, field="name")


def no_reader(facts: Facts) -> Iterator[Finding]:
    """M16: a measure is running when somebody reads it on a day."""
    metric = facts.metric
    if metric and not is_empty(metric.source) and is_empty(metric.reader) and metric.weekday is None:
        yield tip("metrics.reader", "M16", metric.id, field="reader")


def share_without_totals(facts: Facts) -> Iterator[Finding]:
    """M14: a share can move because its whole did."""
    metric = facts.metric
    if metric and metric.quantity == "rate" and any(r.denominator is None for r in metric.readings if not r.excluded):
        yield doubt("metrics.rate", "M14", metric.id, field="readings")


def several_results(facts: Facts) -> Iterator[Finding]:
    """M7, M13: with several numbers in view, one may look better by chance."""
    metric = facts.metric
    results = [m for m in facts.book.metrics if m.role == "result" and metric and m.objective == metric.objective]
    if metric and len(results) > 1:
        yield doubt("metrics.several", "M13", metric.id, n=len(results))


def does_not_pay(facts: Facts) -> Iterator[Finding]:
    """M13: would that be enough? Not where even the target costs more than it brings."""
    metric, seen = facts.metric, facts.outlook
    even = pays_from(facts.book, metric, seen) if metric and seen and not facts.started else None
    if metric and seen and seen.ahead and even and even.percent and even.percent.middle > seen.ahead:
        yield doubt("metrics.does_not_pay", "M13", metric.id, field="target_percent", target=seen.ahead,
                    even=even.percent.middle)  # fmt: skip


def pays_from(book: Workbook, metric: Metric, seen: Outlook) -> BreakEven | None:
    """From which change on the pilot pays for itself; None while its cost or the worth of one is unknown.

    It costs what `size_of` says in cash, and its hours at what an hour costs.
    """
    value, pilot = value_of_one(metric), current_pilot(book)
    if value is None or value.low <= 0 or not seen.aim.now or pilot is None:
        return None
    size = size_of(book.resources, pilot)
    cost = size.cash + size.hours * (cost_of_an_hour(pilot, metric, book.resources) or 0)
    if cost <= 0:
        return None
    return break_even(seen.aim.now, value_low=value.low, value_high=value.high, weeks=seen.weeks, cost=cost)


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
    vanity,
    no_reader,
    share_without_totals,
    several_results,
    does_not_pay,
    *baseline.RULES,
)
DATED_RULES = baseline.DATED_RULES
