"""Several rows on a day: added up, counted, averaged or kept apart, as the owner says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from . import column_names as names
from .amounts import Amounts, holds_texts
from .asking import Asking
from .cells import is_blank, spelled
from .codes import NAMES
from .columns import Column, days_in
from .documents import Documents, documents
from .marks import Unit
from .results import Every, Point, Problem, Series

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Days = npt.NDArray[np.int64]
    Values = npt.NDArray[np.float64]

MOST_APART = 30  # shops, channels or products that are told apart
_FEW_TWICE = 0.1  # of the dates; more of them, and a row is no reading but one of many
_TIME_OF_DAY = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?", re.IGNORECASE)


@dataclass(slots=True)
class Figures:
    """One table's figures: for each row its day (0: left out) and, column by column, its value (NaN: none)."""

    title: str
    days: Days
    unit: Unit
    covered: int
    amounts: list[tuple[Amounts, Values]]
    others: list[Column]  # the columns that hold neither dates nor figures

    def adds(self, amounts: Amounts, values: Values) -> bool:
        """Followers are a level, but not where they go up and down around nought."""
        changes = bool((values < 0).any())
        return not amounts.is_percent and names.adds_up(amounts.name, "new" if changes else self.title)


def series_of(figures: Figures, asking: Asking, problems: list[Problem]) -> Iterator[Series]:
    dates, counts = days_in(figures.days)
    rows = int(counts.sum())
    every = how_often(dates, figures.unit, figures.covered)
    if len(dates) == rows and not _lists_documents(figures, every):
        yield from _as_they_are(figures, every)
    elif _a_few_twice(rows - len(dates), len(dates), figures) and not _lists_documents(figures, every):
        yield from _with_a_few_twice(figures, every, asking)
    elif rows:
        yield from _of_many_rows(figures, every, len(dates) < rows, asking, problems)


def _a_few_twice(rows: int, dates: int, figures: Figures) -> bool:
    """Whether dates stand twice by mistake, rather than because a row is one order of many."""
    if any(map(holds_texts, figures.others)):
        return 0 < rows <= _FEW_TWICE * dates
    return dates > 2 and 0 < rows <= max(1, _FEW_TWICE * dates)


def how_often(dates: Days, unit: Unit, covered: int = 1) -> Every:
    """The rhythm of the dates, judged by the steps between them; one missing here and there does no harm."""
    import numpy as np

    if unit in ("quarter", "year"):
        return "irregular"
    if unit != "day":
        return "week" if unit == "week" else "month"
    steps = np.diff(dates)
    if not len(steps):
        return "week" if covered == 7 else "irregular"
    if (steps == 1).sum() * 2 > len(steps):
        return "day"
    if (steps % 7 == 0).all() and (steps == 7).sum() * 2 >= len(steps):
        return "week"
    if ((steps >= 28) & (steps <= 31)).sum() * 2 >= len(steps) and _one_a_month(dates):
        return "month"
    return "irregular"


def _one_a_month(dates: Days) -> bool:
    """On the same day of every month, or on its last."""
    days = [date.fromordinal(day) for day in dates.tolist()]
    months = {(day.year, day.month) for day in days}
    last = all(date.fromordinal(day.toordinal() + 1).day == 1 for day in days)
    return len(months) == len(days) and (last or len({day.day for day in days}) == 1)


def _lists_documents(figures: Figures, every: Every) -> bool:
    """Whether a row is one order or invoice of many: at odd dates, and with texts beside the figures."""
    return every == "irregular" and figures.unit == "day" and any(map(holds_texts, figures.others))


def _points(days: Days, values: Values) -> list[Point]:
    """In the order of time; rows without a value leave no point."""
    import numpy as np

    known = (days > 0) & ~np.isnan(values)
    order = np.argsort(days[known], kind="stable")
    pairs = zip(days[known][order].tolist(), values[known][order].tolist(), strict=True)
    return [(date.fromordinal(day), value) for day, value in pairs]


def _as_they_are(figures: Figures, every: Every) -> Iterator[Series]:
    for amounts, values in figures.amounts:
        if points := _points(figures.days, values):
            yield Series(amounts.name, every, points, figures.adds(amounts, values))


def _with_a_few_twice(figures: Figures, every: Every, asking: Asking) -> Iterator[Series]:
    """A date that stands twice in what is else a series: which of its values holds?"""
    import numpy as np

    ordered = np.sort(figures.days[figures.days > 0])
    twice = date.fromordinal(int(ordered[1:][ordered[1:] == ordered[:-1]][0])).isoformat()
    answer = asking.ask("date_twice", ["first", "last", "sum", "leave_out"], twice)
    for amounts, values in figures.amounts:
        points: dict[date, float] = {}
        seen: set[date] = set()
        for day, value in _points(figures.days, values):
            if day not in seen or answer == "last":
                points[day] = value
            elif answer == "sum":
                points[day] += value
            elif answer == "leave_out":
                points.pop(day, None)
            seen.add(day)
        if points:
            yield Series(amounts.name, every, list(points.items()), figures.adds(amounts, values))


def _of_many_rows(
    figures: Figures, every: Every, repeated: bool, asking: Asking, problems: list[Problem]
) -> Iterator[Series]:
    import numpy as np

    apart = [column for column in figures.others if _tells_apart(column, figures.days)] if repeated else []
    options = _options(figures, bool(apart), repeated)
    answer = asking.ask("rows", options, _crowded_day(figures.days) if repeated else "")
    if answer == "as_they_are":
        yield from _as_they_are(figures, every)
        return
    if answer == "apart":
        yield from _kept_apart(figures, every, apart, asking)
        return
    period = _period(figures, every, asking)
    periods = _periods(figures.days, period)
    name_of_period: Every = every if period == "as_dated" else period  # type: ignore[assignment]
    orders = _orders_once(figures, answer, asking)
    if answer == "count":
        yield Series(
            NAMES["rows_counted"], name_of_period, _counted(np.where(orders.repeats, 0, periods) if orders else periods)
        )
        return
    for amounts, column in figures.amounts:
        values = orders.once(amounts.name, column) if orders else column
        adds = figures.adds(amounts, values)
        if answer == "sum" and not adds:
            problems.append(Problem("not_added", None, amounts.name))
        elif points := _reduced(periods, values, mean=answer == "average"):
            yield Series(amounts.name, name_of_period, points, adds and answer == "sum")


def _orders_once(figures: Figures, answer: str, asking: Asking) -> Documents | None:
    """The orders of several rows, if each is to count once; None where there are none, or every row counts."""
    columns = [(amounts.name, values) for amounts, values in figures.amounts if figures.adds(amounts, values)]
    found = documents(figures.others, figures.days, columns)
    if not found or not (found.alike or answer == "count"):
        return None
    options = (
        ["once", "every_row"]
        if answer == "count" or any(map(names.is_of_an_order, found.alike))
        else ["every_row", "once"]
    )
    return found if asking.ask("per_order", options, ", ".join(sorted(found.alike))) == "once" else None


def _crowded_day(days: Days) -> str:
    """The day with the most rows, as an example."""
    distinct, counts = days_in(days)
    return date.fromordinal(int(distinct[counts.argmax()])).isoformat()


def _options(figures: Figures, apart: bool, repeated: bool) -> list[str]:
    """What can be done with the rows of a day, the likeliest first."""
    adding = any(figures.adds(*column) for column in figures.amounts)
    options = ["sum"] if adding else []
    if apart and figures.amounts:
        options += ["apart"]
    options += ["count"]
    if figures.amounts and (repeated or not adding):
        options += ["average"] if adding else []
        options = options if adding else ["average", *options]
    if not repeated and figures.amounts:
        options += ["as_they_are"]
    return options


def _period(figures: Figures, every: Every, asking: Asking) -> str:
    """Over which stretch of time rows are brought together: as the file is dated, where that is regular."""
    if every != "irregular" or figures.unit != "day":
        return "as_dated"
    days = figures.days[figures.days > 0]
    weeks = max((int(days.max()) - int(days.min())) / 7, 1)
    options = ["week", "month", "day"] if len(days) >= 2 * weeks else ["month", "week", "day"]
    return asking.ask("every", options)


def _periods(days: Days, period: str) -> Days:
    """The first day of the week or month in which each day lies."""
    import numpy as np

    if period == "week":
        return np.where(days > 0, (days - 1) // 7 * 7 + 1, 0)  # 1 January of year 1 was a Monday
    if period == "month":
        distinct, codes = np.unique(days, return_inverse=True)
        firsts = [date.fromordinal(day).replace(day=1).toordinal() if day else 0 for day in distinct.tolist()]
        return np.array(firsts, np.int64)[codes]
    return days


def _counted(periods: Days) -> list[Point]:
    import numpy as np

    distinct, counts = np.unique(periods[periods > 0], return_counts=True)
    return [
        (date.fromordinal(day), float(count)) for day, count in zip(distinct.tolist(), counts.tolist(), strict=True)
    ]


def _reduced(periods: Days, values: Values, mean: bool) -> list[Point]:
    """Sums are rounded to what the cells can bear: 0.1 + 0.2 is 0.3."""
    import numpy as np

    known = (periods > 0) & ~np.isnan(values)
    distinct, counts = days_in(np.where(known, periods, 0))
    if not len(distinct):
        return []
    totals = np.bincount(periods[known] - distinct[0], weights=values[known])[distinct - distinct[0]].tolist()
    if mean:
        totals = [total / count for total, count in zip(totals, counts.tolist(), strict=True)]
    return [(date.fromordinal(day), round(value, 9)) for day, value in zip(distinct.tolist(), totals, strict=True)]


def _tells_apart(column: Column, days: Days) -> bool:
    """Whether each day has at most one row of each shop, channel or product that the column names."""
    import numpy as np

    if not holds_texts(column):
        return False
    distinct = column.distinct()
    kept = days > 0
    labels = np.unique(distinct.codes[kept]).tolist()
    if not 1 < len(labels) <= min(MOST_APART, kept.sum() / 2):
        return False
    if any(_TIME_OF_DAY.fullmatch(spelled(distinct.cells[label])) for label in labels):
        return False
    pairs = days[kept] * (len(distinct.cells) + 1) + distinct.codes[kept]
    return len(np.unique(pairs)) == len(pairs)


def _kept_apart(figures: Figures, every: Every, apart: Sequence[Column], asking: Asking) -> Iterator[Series]:
    name = asking.ask("apart_by", [column.name for column in apart])
    column = next(column for column in apart if column.name == name)
    distinct = column.distinct()
    for code, cell in enumerate(distinct.cells):
        if is_blank(cell):
            continue
        import numpy as np

        days = np.where(distinct.codes == code, figures.days, 0)
        for amounts, values in figures.amounts:
            if points := _points(days, values):
                label = spelled(cell) if len(figures.amounts) == 1 else f"{spelled(cell)} – {amounts.name}"
                rhythm = how_often(days_in(days)[0], figures.unit, figures.covered)
                yield Series(label, rhythm if every == "irregular" else every, points, figures.adds(amounts, values))
