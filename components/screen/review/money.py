"""The money: benefit against cost, each as a range; time freed kept apart from cash (M13, M18)."""

import math

import streamlit as st

from components.advice.outcomes import MoneyInWords, caps_in_words, cost_each_in_words, money_against_it, money_in_words
from components.measurement import Money, Outcome, Range, prices_changed
from components.texts import C_, N_
from components.workbook import Pilot

from ..frame import Page
from ..layout import RUNNING_TEXT
from ..pictures import money_picture
from .verdict import voice_of


def money(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """Nothing while neither hours nor cash nor the worth of one are known."""
    if seen is None or not seen.during:
        return
    voice = voice_of(page)
    said, each, caps = money_in_words(seen, voice), cost_each_in_words(seen, voice), caps_in_words(seen, voice)
    if seen.money is None and not said.freed:
        return
    page.group("The money")
    _in_words(page, seen, said, caps if money_against_it(seen, voice) else [each, *caps])
    _strip(page, seen)
    if seen.money is not None and seen.money.net is not None:
        inside = page.words(N_("from, to, most likely"))
        label = page.words(N_("The money in figures · {inside}"), inside=f":gray[{inside}]")
        page.folded(label, f"money.{pilot.id}", _in_full, seen, said, seen.money)
    elif seen.value is None and seen.metric.quantity in ("count", "amount"):
        page.quiet("Say under Metrics what one is worth, and you see here whether it paid.")


def _in_words(page: Page, seen: Outcome, said: MoneyInWords, more: list[str]) -> None:
    """The answer, and time apart from cash; how long it takes to come back is behind the fold. That the number went the
    right way and money was lost stands beside the verdict."""
    first = " ".join(filter(None, (said.headline, said.range)))
    for line in (first, " ".join(filter(None, more)), said.freed):
        if line:
            st.markdown(line, width=RUNNING_TEXT)
    if said.left_out:
        page.quiet_text(said.left_out)


def _strip(page: Page, seen: Outcome) -> None:
    """Only where both sides are whole: beside a cost that is only the least of it, the range would promise too much."""
    earned = seen.money
    if earned is not None and earned.benefit is not None and not seen.spent.at_least:
        money_picture(page, earned.benefit, seen.spent, is_time=_is_time(seen))


def _in_full(page: Page, seen: Outcome, said: MoneyInWords, earned: Money) -> None:
    for line in (said.payback, said.year):
        if line:
            st.markdown(line, width=RUNNING_TEXT)
    if _is_time(seen) and said.headline:
        page.quiet("What it brought in is time, valued at what an hour costs. It is not money in the till.")
    _figures(page, seen, earned)


def _figures(page: Page, seen: Outcome, earned: Money) -> None:
    """The return on what was spent only after an improvement."""
    words = page.words
    rows = [
        [words(N_("The money")), words(C_("range", "From")), words(N_("Most likely")), words(C_("range", "To"))],
        [":--", "--:", "--:", "--:"],
    ]

    def row(label: str, range: Range | None) -> None:
        if range is not None:
            rows.append([words(label), *(_amount(page, figure) for figure in (range.low, range.middle, range.high))])

    row(_brought_in(seen), earned.benefit)
    if seen.spent.at_least:  # what comes after costs is not known
        row(N_("What it cost at least"), earned.cost)
    else:
        row(N_("What it cost"), earned.cost)
        row(N_("After costs"), earned.net)
    if seen.verdict.improved and not seen.spent.at_least:
        if earned.roi is not None:
            shown = [words.percent(100 * figure) for figure in (earned.roi.low, earned.roi.middle, earned.roi.high)]
            rows.append([words(N_("Return on what it cost")), *shown])
        if earned.payback_weeks is not None:
            back = earned.payback_weeks
            rows.append([words(N_("Weeks until it has come back")), *(_weeks(page, n) for n in (back.low, back.middle,
                                                                                            back.high))])  # fmt: skip
        row(N_("After 12 months, if it lasts"), seen.year.net if seen.year else None)
    st.markdown("\n".join(f"| {' | '.join(cells)} |" for cells in rows))
    _how_it_was_worked_out(page, seen)


def _how_it_was_worked_out(page: Page, seen: Outcome) -> None:
    words, used, currency = page.words, seen.spent, page.book.currency
    if used.hours is not None and used.hour_cost is not None:
        page.quiet("Cost: {hours} hours at {rate} each, and {cash} in cash.", hours=words.number(used.hours, 1),
                   rate=words.money(used.hour_cost, currency), cash=words.money(used.cash or 0, currency))  # fmt: skip
    if seen.value is not None and seen.value.low == seen.value.high:
        page.quiet("Each is worth {value}.", value=words.money(seen.value.low, currency))
    elif seen.value is not None:
        page.quiet("Each is worth between {low} and {high}.", low=words.money(seen.value.low, currency),
                   high=words.money(seen.value.high, currency))  # fmt: skip
    if prices_changed(seen.weeks_judged.parts[-1], seen.metric, page.book.resources):
        page.quiet("These are prices of the day on which the pilot ended, not today’s. They can be changed below.")


def _brought_in(seen: Outcome) -> str:
    if not _is_time(seen):
        return N_("Cash saved") if seen.metric.time_is_cash else N_("What it brought in")
    return N_("What the time freed is worth")


def _is_time(seen: Outcome) -> bool:
    """Whether the worth of one is nothing but working time, and no paid hours fall."""
    metric = seen.metric
    return metric.value_low is None and metric.value_high is None and not metric.time_is_cash


def _amount(page: Page, value: float) -> str:
    return page.words.money(value, page.book.currency, whole=True)


def _weeks(page: Page, weeks: float) -> str:
    return page.words(N_("never")) if math.isinf(weeks) else page.words.number(weeks, 1)
