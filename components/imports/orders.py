"""Day first or month first: what a whole file says about it, and the question where it says nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from .asking import Asking
from .marks import Mark, Order, settled

OPTIONS: dict[Order, str] = {"dmy": "day_first", "mdy": "month_first", "ymd": "year_first"}
_ORDERS: dict[str, Order] = {option: order for order, option in OPTIONS.items()}
_ALMOST_ALL = 0.95
_TOO_LONG = 3_650  # days that a reading spans, where another spans fewer


def settle_order(cells: Sequence[tuple[str, Mark]], asking: Asking) -> Order:
    """The order of day, month and year in the cells of a file, in the order of its rows.

    Settled by a number above twelve, by points between the numbers, by weekdays, by years that would run wild; else
    asked.
    """
    marks = list(dict.fromkeys(mark for _, mark in cells if mark.kind in ("numbers", "pair")))
    if not marks:
        return "dmy"
    orders = _fitting(marks)
    if len({tuple(settled(mark, order, 2000) for mark in marks) for order in orders}) == 1:
        return orders[0]
    likely = _likeliest_first(orders, [mark for _, mark in cells])
    text, mark = next((text, mark) for text, mark in cells if mark in marks and _is_open(mark, likely))
    examples = [settled(mark, order, 2000) or text for order in likely]
    if mark.kind == "pair":
        examples = []
    return _ORDERS[asking.ask("day_or_month", [OPTIONS[order] for order in likely], text, examples)]


def _fitting(marks: list[Mark]) -> list[Order]:
    """The orders under which all of the dates, or nearly all, exist and make sense."""
    possible: list[Order] = ["dmy", "mdy"]
    if _may_begin_with_years(marks):
        possible.append("ymd")
    fit = {order: sum(settled(mark, order, 2000) is not None for mark in marks) / len(marks) for order in possible}
    fitting = [order for order in possible if fit[order] == 1] or [o for o in possible if fit[o] >= _ALMOST_ALL]
    if len(fitting) < 2:
        return fitting or ["dmy", "mdy"]
    if all(mark.separator == "." for mark in marks):
        fitting = [order for order in fitting if order != "mdy"]
    fitting = _with_right_weekdays(fitting, marks)
    if len(marks) > 2:
        steady = [order for order in fitting if _years_vary_less(marks, order)]
        fitting = steady or fitting
    spans = {order: _span(marks, order) for order in fitting}
    return [order for order in fitting if spans[order] <= _TOO_LONG or spans[order] == min(spans.values())]


def _may_begin_with_years(marks: list[Mark]) -> bool:
    """25-08-01, 25-08-02: the first two digits hardly change, the last do. With slashes hardly anybody writes so."""
    if not all(mark.kind == "numbers" and mark.parts[2] < 100 for mark in marks):
        return False
    firsts, lasts = ({mark.parts[place] for mark in marks} for place in (0, 2))
    return all(mark.separator != "/" for mark in marks) or (len(marks) > 2 and len(firsts) <= 3 < len(lasts))


def _years_vary_less(marks: list[Mark], order: Order) -> bool:
    days = [day for mark in marks if (day := settled(mark, order, 2000))]
    return len({day.year for day in days}) <= len({day.day for day in days})


def _with_right_weekdays(orders: list[Order], marks: list[Mark]) -> list[Order]:
    named = [mark for mark in marks if mark.weekday is not None and mark.kind == "numbers"]
    if not named:
        return orders
    right = Counter[Order]()
    for order in orders:
        for mark in named:
            day = settled(mark, order)
            right[order] += day is not None and day.weekday() == mark.weekday
    return [order for order in orders if right[order] == max(right.values())]


def _span(marks: list[Mark], order: Order) -> int:
    days = [day for mark in marks if (day := settled(mark, order, 2000))]
    return (max(days) - min(days)).days if days else 0


def _likeliest_first(orders: list[Order], marks: list[Mark]) -> list[Order]:
    """The order under which the rows run steadily comes first; that speaks for it, no more."""
    return sorted(orders, key=lambda order: (_turns(marks, order), _span(marks, order)))


def _turns(marks: Iterable[Mark], order: Order) -> int:
    """How often the dates change direction from row to row."""
    days: list[date] = []
    for mark in marks:
        day = settled(mark, order, 2000)
        if day and (not days or day != days[-1]):
            days.append(day)
    rises = [later > earlier for earlier, later in pairwise(days)]
    return sum(before != after for before, after in pairwise(rises))


def _is_open(mark: Mark, orders: list[Order]) -> bool:
    readings = [settled(mark, order, 2000) for order in orders]
    return None not in readings and len(set(readings)) > 1
