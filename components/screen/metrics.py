"""The parts of the metrics page: the proposed number, its readings, and the target in words."""

import streamlit as st

from components.catalogue import METRICS
from components.catalogue import metric as metric_kind
from components.catalogue import objective as objective_kind
from components.measurement import average, before, counting_weeks, next_monday, target
from components.texts import N_, NN_, Words
from components.texts.questions.metrics import QUANTITIES
from components.workbook import Metric, chosen_objective, current_pilot, early_signal, main_metric

from . import session
from .frame import Page
from .imports.figures import bring_in_figures
from .layout import literal
from .readings import add_reading, readings_table
from .worth import worth


def main_metric_of(page: Page) -> Metric:
    """The number that decides; a plan without one gets it here."""
    metric = main_metric(page.book)
    if metric is None:
        objective = chosen_objective(page.book)
        metric = Metric(objective=objective.id if objective else None)
        page.book.metrics = [*page.book.metrics, metric]
        session.save()
    return metric


def kind_of_metric(page: Page, metric: Metric) -> None:
    """Numbers that fit the objective. Choosing one fills in what is still empty; it is the owner's text then."""
    objective = chosen_objective(page.book)
    fitting = objective_kind(objective.kind if objective else "").metrics
    codes = dict.fromkeys([*fitting, metric.kind])
    kinds = {code: METRICS[code].name for code in codes if code in METRICS and code != "own"}
    kinds["own"] = N_("A number of my own")
    earlier = metric.kind
    chosen = page.choice(metric, "kind", kinds, style="pills")
    if chosen and chosen != earlier and chosen != "own":
        _fill_in(page, metric, chosen, earlier)


def _fill_in(page: Page, metric: Metric, code: str, earlier: str) -> None:
    kind, before_that = metric_kind(code), metric_kind(earlier)
    for name in ("name", "unit"):
        if getattr(metric, name) in ("", page.words(getattr(before_that, name))):
            setattr(metric, name, page.words(getattr(kind, name)))
    metric.quantity, metric.better = kind.quantity, kind.better
    session.save()
    st.rerun()


def readings(page: Page, metric: Metric) -> None:
    """Figures from before, each with the days it covers; or four weeks of counting where there are none."""
    if metric.counting_from:
        _counting(page, metric)
    is_wide = metric.quantity == "rate"  # two columns more, for the part and the whole
    left, right = (st.container(), st.container()) if is_wide else st.columns([3, 5], gap="medium")
    with left:
        add_reading(page, metric)
        if not metric.readings and not metric.counting_from:
            page.quiet("No figures yet? That is common. Count for four weeks; the plan begins there.")
            if page.button("I have no figures yet", "no-figures", icon="event"):
                metric.counting_from = next_monday(page.today)
                session.save()
                st.rerun()
    with right:
        readings_table(page, metric)
    label = page.words(N_("Paste figures or open a file"))
    page.folded(label, f"deeper.import.{metric.id}", bring_in_figures, metric)


def _counting(page: Page, metric: Metric) -> None:
    """The four weeks, and which of them have their figure already."""
    weeks = counting_weeks(metric.counting_from or next_monday(page.today))
    page.say("Count in these four weeks, one mark for each. A sheet to print is part of your plan.")
    counted = [any(first <= reading.first <= last for reading in metric.readings) for first, last in weeks]
    lines = [f"- {page.words.period(*week)}{' :material/check:' if done else ''}"
             for week, done in zip(weeks, counted, strict=True)]  # fmt: skip
    st.markdown("\n".join(lines))
    page.day(metric, "counting_from")
    if page.button("I have figures after all", "figures-after-all", icon="undo", kind="tertiary"):
        metric.counting_from = None
        session.save()
        st.rerun()


def usual_weeks(page: Page, metric: Metric) -> None:
    """The average week, and between what the weeks lie."""
    entries = before(metric, current_pilot(page.book))
    usual = average(entries)
    if usual is None:
        return
    low, high = min(w.value for w in entries), max(w.value for w in entries)
    figure = page.words.figure
    if len(entries) > 1:
        page.say("Usually about **{n}** a week ({unit}), between {low} and {high}.", n=figure(usual),
                 unit=unit_of(page, metric), low=figure(low), high=figure(high))  # fmt: skip
    else:
        page.say("That is about **{n}** a week ({unit}).", n=figure(usual), unit=unit_of(page, metric))


def unit_of(page: Page, metric: Metric) -> str:
    return literal(metric.unit or metric.name) or page.words(N_("each"))


def target_in_words(page: Page, metric: Metric) -> None:
    """The target as units, hours and money a week and a year, the moment it is typed (M13)."""
    words, usual = page.words, average(before(metric, current_pilot(page.book)))
    aim = target(metric, usual)
    if aim.change is None or aim.value is None or usual is None:
        if metric.target_percent and usual is None:
            page.quiet("As soon as there is one figure from before, you see here what that means.")
        return
    sentence = N_("**About {n} more a week** ({unit}): from {now} to {then}.")
    if metric.better == "lower":
        sentence = N_("**About {n} fewer a week** ({unit}): from {now} to {then}.")
    page.say(sentence, n=words.figure(aim.change), unit=unit_of(page, metric), now=words.figure(usual),
             then=words.figure(aim.value))  # fmt: skip
    figures = []
    if aim.hours is not None:
        figures.append((N_("Time each week"), hours_in_words(words, aim.hours)))
    if aim.money and aim.money_a_year:
        currency = page.book.currency
        figures.append((N_("Value each week"), words.money(aim.money.middle, currency, whole=True)))
        figures.append((N_("A year, if it lasts"), words.money(aim.money_a_year.middle, currency, whole=True)))
    if not figures:
        page.quiet("Say under “Go deeper” what one is worth, and you see it here in hours and money too.")
        return
    for column, (label, value) in zip(st.columns(3), figures, strict=False):
        column.metric(words(label), value)
    if aim.money and not metric.time_is_cash and aim.hours is not None:
        page.quiet("Time freed, not money in the till. Is that enough for you?")
    else:
        page.quiet("Is that enough for you?")


def hours_in_words(words: Words, hours: float) -> str:
    return words.count(NN_("{n} hour", "{n} hours"), 1 if words.figure(hours) == "1" else 2, n=words.figure(hours))


def more_about_metrics(page: Page, metric: Metric) -> None:
    currency = page.words.sign(page.book.currency)
    page.subgroup("What one is worth")
    page.currency()
    with st.container(horizontal=True):
        page.number(metric, "minutes")
        page.number(metric, "hour_cost", unit=currency)
    page.flag(metric, "time_is_cash")
    worth(page, metric)
    with st.container(horizontal=True):
        page.number(metric, "value_low", unit=currency)
        page.number(metric, "value_high", unit=currency)
    page.subgroup("How it is counted")
    page.text(metric, "unit", unsure=False)
    page.choice(metric, "quantity", QUANTITIES, style="select")
    page.text(metric, "reader", unsure=False)
    page.weekday(metric)
    page.number(metric, "target_value")
    page.day(metric, "definition_changed")
    page.text(metric, "comparison_name", unsure=False)
    if metric.comparison_name:
        readings_table(page, metric, "comparison")
    page.subgroup("An early signal")
    page.quiet("Replies, comments, views: they move first and decide nothing.")
    _early_signal(page, metric)


def _early_signal(page: Page, metric: Metric) -> None:
    signal = early_signal(page.book)
    if signal is None:
        if page.button("Add an early signal", "add.signal", icon="add"):
            page.book.metrics = [*page.book.metrics, Metric(role="signal", objective=metric.objective, better="higher")]
            session.save()
            st.rerun()
        return
    page.text(signal, "name", unsure=False)
    page.text(signal, "source", unsure=False)
    readings_table(page, signal)
    page.delete(signal, N_("Delete the early signal"))
