"""A pilot of several weeks, in one piece or told as two: the second one prolongs the first."""

from datetime import timedelta

from components.measurement import freeze
from components.workbook import Pilot, Workbook
from tests.flows.pilots_that_ran import WEEK


def in_two(book: Workbook, weeks: int, pause: int = 0) -> Workbook:
    """The same book, with `weeks` in the first pilot and the rest in one that prolongs it, after `pause` weeks: for
    those the later readings and check-ins move on. Totals given at the end belong to the first."""
    book = book.model_copy(deep=True)
    whole, metric = book.pilots[0], book.metrics[0]
    assert whole.start is not None
    assert whole.weeks is not None
    cut, later = whole.start + weeks * WEEK, timedelta(weeks=pause)
    for reading in [*metric.readings, *metric.comparison]:
        reading.first += later if reading.first >= cut else timedelta()
    second = Pilot(
        id="second", name=whole.name, objective=whole.objective, metric=whole.metric, start=cut + later,
        weeks=whole.weeks - weeks, rule=whole.rule.model_copy(deep=True), status=whole.status,
        check_ins=[c.model_copy(update={"week": c.week - weeks}) for c in whole.check_ins if c.week > weeks],
        review=whole.review.model_copy(update={"hours": None, "cash": None}),
    )  # fmt: skip
    whole.check_ins = [check_in for check_in in whole.check_ins if check_in.week <= weeks]
    whole.weeks, whole.status, whole.review.decision = weeks, "ended", "extend"
    freeze(second, metric, second.start or cut)
    book.pilots = [whole, second]
    return book
