"""What one unit is worth, by six small calculators (M13).

Source of every formula: the method's section on money, "Value per unit" (MEASUREMENT 8). Money is in the workbook's
currency and net of VAT. An input is a single figure, a Range, or None where it is missing; then the result is None
too. The ends of a result come from the corners of its inputs, `low` the cautious one: below zero where one costs more
than it brings. What cannot be raises ValueError: below zero, endless, more than 100%, a part above its whole.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from components.workbook import Metric, Worth
from components.workbook.worth import Calculator

from .intervals import share_interval
from .ranges import Range

Figure = float | Range | None

WEEKS_A_YEAR = 52
HOLDING_PERCENT = Range(20, 30, 40)  # of the cost, for a year in stock, where the owner does not say


@dataclass(frozen=True)
class Stock:
    """A piece of stock, sold now. Only `value` is what one is worth; cash that comes back is told apart."""

    value: Range
    brings_in: Range
    released_cash: Range  # had been paid for it before: comes back once, no profit
    holding_cost: Range  # a week, until it is sold


def support_contact(minutes: Figure, hour_cost: Figure) -> Range | None:
    """minutes / 60 * cost of an hour: the working time that one contact fewer frees. Time, unless paid hours fall."""
    given = _known(minutes, hour_cost)
    return _corners(lambda m, cost: m / 60 * cost, *given) if given else None


def support_ceiling(cost: Figure, contacts: Figure) -> Range | None:
    """cost of all support / contacts of the same period: more than that one contact cannot be worth."""
    given = _known(cost, contacts)
    if given and given[1].low == 0:
        raise ValueError("a cost cannot be shared out among no contacts")
    return _corners(lambda money, n: money / n, *given) if given else None


def order_margin(
    price: Figure, goods: Figure, shipping: Figure, *,
    fee_percent: Figure, commission_percent: Figure, returns_percent: Figure,
) -> Range | None:  # fmt: skip
    """What an order leaves: price - goods - shipping and packaging - payment fee - commission - expected returns.

    Fee and commission are percent of the price, kept by others also for what comes back. Of a returned order the price
    is lost; its goods as well at the low end, not at the high one. Own choice: the method only says "expected returns".
    """
    given = _known(price, goods, shipping, *(_share(f) for f in (fee_percent, commission_percent, returns_percent)))
    if given is None:
        return None
    if given[3].high + given[4].high > 1:
        raise ValueError("fee and commission cannot take more than the price")

    def left(price: float, goods: float, shipping: float, fee: float, commission: float, back: float) -> float:
        return price * (1 - fee - commission - back) - goods - shipping

    def left_with_goods_back(*inputs: float) -> float:
        goods, back = inputs[1], inputs[5]
        return left(*inputs) + goods * back

    lost, again = _corners(left, *given), _corners(left_with_goods_back, *given)
    return Range(lost.low, (lost.middle + again.middle) / 2, again.high)


def lead(share_percent: Figure, margin: Figure) -> Range | None:
    """Share of enquiries that become customers * margin of a first job."""
    return _part_of(margin, share_percent)


def walk_in(share_percent: Figure, margin: Figure) -> Range | None:
    """Share of those who come in, or visit the site, and buy * margin of a purchase."""
    return _part_of(margin, share_percent)


def missed_appointment(margin: Figure, unfilled_percent: Figure) -> Range | None:
    """Margin of a kept appointment * share of missed ones whose slot nobody else can take."""
    return _part_of(margin, unfilled_percent)


def stock_unit(
    price: Figure, selling_cost: Figure, unit_cost: Figure, holding_percent: Figure = HOLDING_PERCENT
) -> Stock | None:
    """A piece sold now: brings in price - selling cost; holding cost a week = unit cost * holding rate / 52.

    Released cash is the unit cost, as far as the sale brings it in. The value goes from what is left above the cost
    (it would have been sold later all the same) to all it brings in (it would never have been sold). Own choice.
    """
    given = _known(price, selling_cost, unit_cost, _share(holding_percent))
    if given is None:
        return None
    asked, selling, cost, rate = given
    brings = _corners(lambda p, spent: p - spent, asked, selling)
    released = _corners(lambda money, paid: max(min(money, paid), 0), brings, cost)
    surely = min(brings.low, max(brings.low - cost.high, 0))
    value = Range(surely, (surely + brings.high) / 2, brings.high)
    return Stock(value, brings, released, _corners(lambda paid, a_year: paid * a_year / WEEKS_A_YEAR, cost, rate))


def share_counted(part: float | None, whole: float | None) -> Range | None:
    """`part` of `whole` as percent, with its own range (Clopper and Pearson), since few were counted."""
    if part is None or whole is None:
        return None
    if whole == 0:
        raise ValueError("none were counted")
    return share_interval(part, whole).times(100)


def worth_of_one(metric: Metric, calculator: Calculator) -> Range | None:
    """What the chosen calculator makes of the figures typed so far."""
    return _CALCULATORS[calculator](metric, metric.worth)


def stock_of(worth: Worth) -> Stock | None:
    holding = HOLDING_PERCENT if worth.holding_percent is None else worth.holding_percent
    return stock_unit(between(worth.price_low, worth.price_high), worth.selling_cost, worth.unit_cost, holding)


def between(low: float | None, high: float | None) -> Range | None:
    """From "at least" to "at most", in either order; the latter may stay open."""
    if low is None:
        return None
    ends = sorted([low, low if high is None else high])
    return Range(ends[0], sum(ends) / 2, ends[1])


def _support_contact(metric: Metric, worth: Worth) -> Range | None:
    return support_contact(between(metric.minutes, worth.most_minutes), metric.hour_cost)


def _order(metric: Metric, worth: Worth) -> Range | None:
    return order_margin(
        worth.order_price, worth.order_goods, worth.order_shipping, fee_percent=worth.order_fees_percent,
        commission_percent=0.0, returns_percent=worth.order_returns_percent,
    )  # fmt: skip


def _lead(metric: Metric, worth: Worth) -> Range | None:
    return lead(share_counted(worth.leads_won, worth.leads_counted), between(worth.job_low, worth.job_high))


def _walk_in(metric: Metric, worth: Worth) -> Range | None:
    share = share_counted(worth.visits_buying, worth.visits_counted)
    return walk_in(share, between(worth.purchase_low, worth.purchase_high))


def _stock(metric: Metric, worth: Worth) -> Range | None:
    stock = stock_of(worth)
    return stock.value if stock else None


def _missed_appointment(metric: Metric, worth: Worth) -> Range | None:
    unfilled = share_counted(worth.missed_unfilled, worth.missed_counted)
    return missed_appointment(between(worth.slot_low, worth.slot_high), unfilled)


_CALCULATORS: dict[Calculator, Callable[[Metric, Worth], Range | None]] = {
    "support_contact": _support_contact,
    "order": _order,
    "lead": _lead,
    "walk_in": _walk_in,
    "stock": _stock,
    "missed_appointment": _missed_appointment,
}


def _part_of(margin: Figure, percent: Figure) -> Range | None:
    given = _known(margin, _share(percent))
    return _corners(lambda money, share: money * share, *given) if given else None


def _share(percent: Figure) -> Range | None:
    """Percent as a share from 0 to 1."""
    given = _known(percent)
    if given and given[0].high > 100:
        raise ValueError(f"a share is at most 100%, not {given[0].high}%")
    return given[0].times(1 / 100) if given else None


def _known(*figures: Figure) -> list[Range] | None:
    """All inputs as ranges; None where one is missing."""
    found = []
    for figure in figures:
        if figure is not None:
            given = figure if isinstance(figure, Range) else Range(figure, figure, figure)
            if not 0 <= given.low <= given.middle <= given.high < math.inf:
                raise ValueError(f"an amount goes from low to high, not below zero and finite: {given}")
            found.append(given)
    return found if len(found) == len(figures) else None


def _corners(formula: Callable[..., float], *inputs: Range) -> Range:
    """The formula at every corner of its inputs: between them, no input moves the result up and down again."""
    corners = [formula(*ends) for ends in product(*((given.low, given.high) for given in inputs))]
    return Range(min(corners), formula(*(given.middle for given in inputs)), max(corners))
