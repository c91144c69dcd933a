"""The Monday list: what is still open, as small tasks with a day."""

from collections.abc import Iterator
from datetime import date

from components.measurement import counting_weeks, next_monday, sort_out
from components.workbook import Metric, Workbook

from .facts import Facts
from .finding import Param, Task
from .unknown import unknowns


def monday_list(book: Workbook, today: date) -> list[Task]:
    """Counting weeks not yet counted, on their own Mondays, and open questions, due next Monday; soonest first."""
    started = Facts(book).started
    still_counting = [metric for metric in book.metrics if not (started and started.metric == metric.id)]
    tasks = [task for metric in still_counting for task in _counting(metric)]
    tasks += [Task(open.code, open.step, next_monday(today), open.about, open.params) for open in unknowns(book)]
    return sorted(tasks, key=lambda task: task.due)


def _counting(metric: Metric) -> Iterator[Task]:
    """M14, M16: no baseline yet, so four weeks in which it is counted."""
    if metric.counting_from is None:
        return
    counted = sort_out(metric.readings, metric.quantity).entries
    for first, last in counting_weeks(metric.counting_from):
        if not any(entry.first <= last and entry.last >= first for entry in counted):
            params: dict[str, Param] = {"metric": metric.name, "first": first, "last": last}
            yield Task("metrics.counting_week", "metrics", first, metric.id, params)
