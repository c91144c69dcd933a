"""What one is worth, worked out by the small calculator that fits the number; the owner may take the result (M13)."""

from typing import get_args

import streamlit as st

from components.catalogue import metric as metric_kind
from components.measurement import Range, share_counted, stock_of, support_ceiling, value_of_one, worth_of_one
from components.measurement.worth import HOLDING_PERCENT
from components.texts import N_, Words
from components.texts.questions import question
from components.workbook import Metric, Part
from components.workbook.worth import Calculator

from . import undo
from .frame import Page

INPUTS: dict[Calculator, tuple[str, ...]] = {
    "support_contact": ("most_minutes", "support_cost", "contacts"),
    "order": ("order_price", "order_goods", "order_shipping", "order_fees_percent", "order_returns_percent"),
    "lead": ("leads_counted", "leads_won", "job_low", "job_high"),
    "walk_in": ("visits_counted", "visits_buying", "purchase_low", "purchase_high"),
    "stock": ("price_low", "price_high", "selling_cost", "unit_cost", "holding_percent"),
    "missed_appointment": ("missed_counted", "missed_unfilled", "slot_low", "slot_high"),
}
COUNTED = {calculator: inputs[:2] for calculator, inputs in INPUTS.items() if inputs[0].endswith("_counted")}
WHOLE = {"contacts", *(name for both in COUNTED.values() for name in both)}
MAY_STAY_EMPTY = {
    "most_minutes", "support_cost", "contacts", "job_high", "purchase_high", "price_high", "holding_percent",
    "slot_high",
}  # fmt: skip
ASKED_ABOVE = ("minutes", "hour_cost")  # of a support contact, as questions about the metric itself
MOST = 1e12  # money that a plan takes


def worth(page: Page, metric: Metric) -> None:
    """The calculator for this kind of number is proposed; what is typed is kept whether or not its result is used."""
    kind = metric_kind(metric.kind)
    page.quiet(kind.value_hint)
    chosen = page.choice(metric.worth, "calculator", style="select", proposed=kind.calculator)
    calculator = next((known for known in get_args(Calculator) if known == chosen), None)
    with st.container():  # other inputs and results must not move the fields below
        if calculator:
            _inputs(page, metric, calculator)
            _result(page, metric, calculator)


def _inputs(page: Page, metric: Metric, calculator: Calculator) -> None:
    with st.container(horizontal=True):
        for name in INPUTS[calculator]:
            page.number(metric.worth, name, unit=_unit(page, name), whole=name in WHOLE)


def _unit(page: Page, name: str) -> str:
    if name.endswith("_percent"):
        return "%"
    return "" if name in WHOLE or name == "most_minutes" else page.words.sign(page.book.currency)


def _result(page: Page, metric: Metric, calculator: Calculator) -> None:
    try:
        value = worth_of_one(metric, calculator)
    except ValueError:
        _do_not_fit(page, metric, calculator)
        return
    if value is None:
        missing = [page.words.quoted(page.words(question(part, name).name))
                   for part, name in _needed(metric, calculator) if getattr(part, name) is None]  # fmt: skip
        page.quiet("The answer appears here. Still needed: {fields}.", fields=page.words.together(missing))
    elif value.high > MOST:
        page.advise("This number is too small or too large to be right here. What you typed is still there.")
    elif value.low < 0:
        page.advise("With these figures, one can cost you more than it brings. Look at them once more.")
    else:
        _say(page, metric, calculator, value)
        _explain(page, metric, calculator, value)
        _offer(page, metric, calculator, value)


def _needed(metric: Metric, calculator: Calculator) -> list[tuple[Part, str]]:
    above: list[tuple[Part, str]] = [(metric, name) for name in ASKED_ABOVE if calculator == "support_contact"]
    return above + [(metric.worth, name) for name in INPUTS[calculator] if name not in MAY_STAY_EMPTY]


def _do_not_fit(page: Page, metric: Metric, calculator: Calculator) -> None:
    """The one thing that bounds of single fields let pass: more of them than there are."""
    whole, part = (page.words.quoted(page.words(question(metric.worth, name).name)) for name in COUNTED[calculator])
    page.advise("{part} cannot be more than {whole}. Look at these two figures once more.", part=part, whole=whole)


def _say(page: Page, metric: Metric, calculator: Calculator, value: Range) -> None:
    """In figures; working time is called so, and told apart from cash."""
    low, high = (page.words.money(end, page.book.currency) for end in (value.low, value.high))
    time = calculator == "support_contact"
    if low == high:
        page.say("So one takes working time worth about **{worth}**." if time
                 else "So one is worth about **{worth}** to you.", worth=low)  # fmt: skip
    else:
        page.say("So one takes working time worth between **{low}** and **{high}**." if time
                 else "So one is worth between **{low}** and **{high}** to you.", low=low, high=high)  # fmt: skip
    if time:
        page.quiet("Cash saved, since paid hours would really fall." if metric.time_is_cash
                   else "Time freed for something else, not money in the till.")  # fmt: skip


def _explain(page: Page, metric: Metric, calculator: Calculator, value: Range) -> None:
    """Where the two ends come from."""
    if calculator == "support_contact":
        _ceiling(page, metric, value)
    elif calculator == "order" and value.low < value.high:
        page.quiet("The lower figure: what comes back is lost. The higher one: you can sell it again.")
    elif calculator == "stock":
        _stock(page, metric)
    elif calculator in COUNTED:
        _share(page, metric, calculator)


def _ceiling(page: Page, metric: Metric, value: Range) -> None:
    most = support_ceiling(metric.worth.support_cost, metric.worth.contacts)
    if most is None:
        return
    ceiling = page.words.money(most.middle, page.book.currency)
    if value.high > most.high:
        page.advise("All of support costs you {ceiling} for each one, and one cannot be worth more than that. Look at "
                    "the minutes and the cost of an hour once more.", ceiling=ceiling)  # fmt: skip
    else:
        page.quiet("That fits: all of support costs you {ceiling} for each one.", ceiling=ceiling)


def _share(page: Page, metric: Metric, calculator: Calculator) -> None:
    whole, part = (getattr(metric.worth, name) for name in COUNTED[calculator])
    share = share_counted(part, whole)
    if share is not None:
        low, high = (page.words.with_article(_percent(page.words, end)) for end in (share.low, share.high))
        page.quiet("{part} of {whole}: 9 times in 10, the true share lies between {low} and {high}.",
                   part=page.words.number(part), whole=page.words.number(whole), low=low, high=high)  # fmt: skip


def _stock(page: Page, metric: Metric) -> None:
    """Cash that comes back is no profit, and is shown apart."""
    stock = stock_of(metric.worth)
    if stock is None:
        return
    page.quiet("The lower figure: what is left above the {cost} that you paid; it would have been sold later all the "
               "same. The higher one: all that it brings in; it would never have been sold.",
               cost=page.words.money(metric.worth.unit_cost or 0, page.book.currency))  # fmt: skip
    page.quiet("Apart from that: the cash that each one sets free, {cash}, had been yours before. It comes back once "
               "and is no profit.", cash=_money(page, stock.released_cash))  # fmt: skip
    holding, typed = _money(page, stock.holding_cost), metric.worth.holding_percent
    if typed is None:
        page.quiet("Until it is sold, keeping it costs you {cost} a week, if a year costs {low} to {high} of what you "
                   "paid.", cost=holding, low=_percent(page.words, HOLDING_PERCENT.low),
                   high=_percent(page.words, HOLDING_PERCENT.high))  # fmt: skip
    else:
        page.quiet("Until it is sold, keeping it costs you {cost} a week.", cost=holding)


def _offer(page: Page, metric: Metric, calculator: Calculator, value: Range) -> None:
    """A click takes the result into the plan; what stands there already is named before it is replaced."""
    wanted, used = (_rounded(value.low), _rounded(value.high)), value_of_one(metric)
    if used and (_rounded(used.low), _rounded(used.high)) == wanted:
        page.quiet("Your plan uses this.")
        return
    if used and (metric.value_low, metric.value_high) != (None, None):
        page.quiet("So far your plan says {now}. Your click would replace that.", now=_money(page, used))
    if page.button("Use this", f"{metric.id}.use.worth", icon="check"):
        undo.change(lambda: _take(metric, calculator, wanted), page.words(N_("Your plan now uses the new value.")))
        st.rerun()


def _take(metric: Metric, calculator: Calculator, wanted: tuple[float, float]) -> None:
    metric.worth.calculator = calculator
    metric.value_low, metric.value_high = wanted


def _money(page: Page, amount: Range) -> str:
    low, high = (page.words.money(end, page.book.currency) for end in (amount.low, amount.high))
    return low if low == high else f"{low} – {high}"


def _percent(words: Words, value: float) -> str:
    """Whole percent; one decimal where rounding would hide too much."""
    return words.percent(value, 0 if value >= 10 else 1)


def _rounded(value: float) -> float:
    """To cents; finer only where one is worth less than that."""
    return round(value, 2 if value >= 1 else 4)
