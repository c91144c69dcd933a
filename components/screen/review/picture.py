"""The picture: the weeks before with their usual ups and downs, the pilot, the target, and what else happened."""

from collections.abc import Iterable, Sequence
from datetime import date

import streamlit as st

from components.advice.outcomes import band_in_words, lines_in_words, shaded_in_words
from components.charts import Shaded
from components.measurement import (
    Limits,
    Outcome,
    Stretch,
    Weekly,
    average,
    before,
    change_percent,
    during,
    monday_of,
    spent,
    stretch,
    target,
)
from components.measurement.outlook import usual_limits
from components.texts import N_
from components.workbook import Metric, Pilot

from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened
from ..metrics import unit_of
from ..pictures import series_picture
from ..pilot import metric_of
from .beside import Column, Line, columns_beside, lines_beside
from .verdict import voice_of


def picture(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """Before and during, in a chart and in a table, with both averages; with the weeks of a pilot that it prolongs."""
    found = metric_of(page, pilot)
    if found is None:
        return
    weeks = stretch(found, pilot, page.book.pilots)
    metric, pilot, earlier, now = weeks.metric, weeks.pilot, weeks.before, weeks.during
    page.group("Before and now")
    usual, lately = average(earlier), average(now)
    if usual is None and lately is None:
        page.quiet("As soon as one week of the pilot is recorded, you see it here beside the weeks before.")
        return
    level = metric.quantity == "level"  # an average of what is left says little
    if level:
        _tiles(page, weeks, _first_and_last([*earlier[-1:], *now]))
    else:
        _tiles(page, weeks, [(N_("Before, a week"), usual), (N_("In the pilot, a week"), lately)])
    if lately is None:
        page.quiet("As soon as one week of the pilot is recorded, you see it here beside the weeks before.")
    elif usual is not None and not level:
        _averages(page, metric, usual, lately, judged=seen is not None)
    band = _chart(page, weeks, lines_beside(page, seen))
    _under_the_picture(page, pilot, earlier, band)
    for sentence in lines_in_words(seen, voice_of(page)) if seen else []:
        st.markdown(f":small[:gray[{sentence}]]", width=RUNNING_TEXT)
    _early_signal(page, pilot)
    with st.expander(page.words(N_("Show the figures")), icon=":material/table_rows:"):
        _figures(page, weeks, band, seen)


def chart_of_pilot(page: Page, pilot: Pilot, metric: Metric) -> None:
    """The chart alone."""
    _chart(page, stretch(metric, pilot, page.book.pilots), [])


def _chart(page: Page, weeks: Stretch, beside: list[Line]) -> Limits | None:
    """Gives the usual ups and downs that it shows, None where there are too few weeks for them."""
    metric, earlier, now = weeks.metric, weeks.before, weeks.during
    usual = average(earlier)
    band = usual_limits(earlier)
    series_picture(
        page, earlier, now, name=metric.name, usual=usual, target=_target(metric, usual),
        pilot_average=None if metric.quantity == "level" else average(now),
        band=(band.lower, band.upper) if band else None, pilot=_window(weeks.pilot), events=_shaded(page, weeks.pilot),
        beside=beside,
    )  # fmt: skip
    return band


def _first_and_last(entries: list[Weekly]) -> list[tuple[str, float | None]]:
    return [(N_("At first"), entries[0].value), (N_("At last"), entries[-1].value)] if entries else []


def _tiles(page: Page, weeks: Stretch, figures: list[tuple[str, float | None]]) -> None:
    """The figures, and hours and cash against their caps."""
    tiles = [(label, page.words.figure(figure)) for label, figure in figures if figure is not None]
    tiles += _spent_of_caps(page, weeks)
    for column, (label, value) in zip(st.columns(max(len(tiles), 3)), tiles, strict=False):
        column.metric(page.words(label), value)


def spent_of_caps(page: Page, pilot: Pilot, metric: Metric) -> list[tuple[str, str]]:
    """Hours and cash so far, of as much as was meant; each with its marked name."""
    return _spent_of_caps(page, stretch(metric, pilot, page.book.pilots))


def _spent_of_caps(page: Page, weeks: Stretch) -> list[tuple[str, str]]:
    words, used, found = page.words, spent(weeks, page.book.resources), []
    if used.hours is not None:
        hours = _at_least(page, words.number(used.hours, 1), used.whole_hours)
        found.append((N_("Hours spent"), _of(page, hours, used.cap_hours)))
    if used.cash is not None:
        cap = None if used.cap_cash is None else words.money(used.cap_cash, page.book.currency, whole=True)
        cash = _at_least(page, words.money(used.cash, page.book.currency, whole=True), used.whole_cash)
        found.append((N_("Cash spent"), cash if cap is None else words(N_("{used} of {cap}"), used=cash, cap=cap)))
    return found


def _at_least(page: Page, used: str, whole: bool) -> str:
    return used if whole else page.words(N_("at least {n}"), n=used)


def _of(page: Page, used: str, cap: float | None) -> str:
    return (
        page.words(N_("{used} h"), used=used)
        if cap is None
        else page.words(N_("{used} of {cap} h"), used=used, cap=page.words.number(cap, 1))
    )


def _averages(page: Page, metric: Metric, usual: float, lately: float, *, judged: bool) -> None:
    page.say("{now} a week instead of {then} ({unit}).", now=page.words.figure(lately), then=page.words.figure(usual),
             unit=unit_of(page, metric))  # fmt: skip
    if not judged and change_percent(usual, lately) is not None:
        page.quiet("This compares averages only. It says that the number moved, not why, and not yet how surely.")


def _target(metric: Metric, usual: float | None) -> float | None:
    return target(metric, usual).value


def _window(pilot: Pilot) -> tuple[date, date] | None:
    return (pilot.start, pilot.end) if pilot.start and pilot.end else None


def _shaded(page: Page, pilot: Pilot) -> list[Shaded]:
    """The weeks in which something else happened."""
    return [
        Shaded(monday_of(event.day), 7, f"{page.words.day_month(event.day)}: {' '.join(event.what.split())}")
        for event in pilot.events
        if event.day
    ]


def _under_the_picture(page: Page, pilot: Pilot, earlier: list[Weekly], band: Limits | None) -> None:
    voice = voice_of(page)
    for sentence in (*band_in_words(earlier, band, voice), shaded_in_words(pilot.events, voice)):
        if sentence:
            st.markdown(f":small[:gray[{sentence}]]", width=RUNNING_TEXT)


def _early_signal(page: Page, pilot: Pilot) -> None:
    """Apart from the result: it moves first and decides nothing (M23)."""
    signal = next((metric for metric in page.book.metrics if metric.id == pilot.signal), None)
    if signal is None or not signal.readings:
        return
    earlier, now = before(signal, pilot, frozen=False), during(signal, pilot)
    if not earlier and not now:
        return
    name = literal(shortened(signal.name)) or page.words(N_("Early signal"))
    page.subgroup("Early signal: {name}", name=name)
    page.quiet("Replies, comments, views: they move first and decide nothing.")
    series_picture(page, earlier, now, name=signal.name, usual=average(earlier), pilot_average=average(now),
                   pilot=_window(pilot))  # fmt: skip
    with st.expander(page.words(N_("Show the figures of the signal")), icon=":material/table_rows:"):
        st.markdown(_table(page, earlier, now))


def _figures(page: Page, judged: Stretch, band: Limits | None, seen: Outcome | None) -> None:
    words, pilot = page.words, judged.pilot
    weeks = [*judged.before, *judged.during]
    columns = columns_beside(page, judged)
    if seen is not None and seen.moved is not None:
        steps = [words.figure(step) for step in seen.moved.steps]
        went = N_("Went out") if seen.better == "lower" else N_("Came in")
        columns.append((words(went), [""] * (len(weeks) - len(steps)) + steps))
    if pilot.check_ins:
        taken = [_spent_in(page, pilot, week) for week in weeks]
        columns.append((words(N_("Hours")), [hours for hours, _ in taken]))
        columns.append((words(N_("Cash")), [cash for _, cash in taken]))
    happened = [_happened_in(pilot, week) for week in weeks]
    texts = [(words(N_("What else happened")), happened)] if any(happened) else []
    st.markdown(_table(page, judged.before, judged.during, columns, texts))
    if band is not None:
        page.quiet("Usual ups and downs of a single week: between {low} and {high}.", low=words.figure(band.lower),
                   high=words.figure(band.upper))  # fmt: skip


def _table(
    page: Page, earlier: list[Weekly], now: list[Weekly], figures: Sequence[Column] = (), texts: Sequence[Column] = ()
) -> str:
    words = page.words
    columns: list[Column] = [
        (words(N_("Weeks")), [words.period(week.first, week.last) for week in (*earlier, *now)]),
        (words(N_("Before, a week")), [words.figure(w.value) for w in earlier] + [""] * len(now)),
        (words(N_("In the pilot, a week")), [""] * len(earlier) + [words.figure(w.value) for w in now]),
        *figures,
        *texts,
    ]
    heads, cells = zip(*columns, strict=True)
    sides = [":--", *["--:"] * (len(columns) - 1 - len(texts)), *[":--"] * len(texts)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, sides, *zip(*cells, strict=True)))


def _spent_in(page: Page, pilot: Pilot, week: Weekly) -> tuple[str, str]:
    inside = [c for c in pilot.check_ins if pilot.start and _covers(week, pilot.days_of(c.week)[0])]
    hours, cash = _sum(c.hours for c in inside), _sum(c.cash for c in inside)
    return ("" if hours is None else page.words.number(hours, 1),
            "" if cash is None else page.words.money(cash, page.book.currency))  # fmt: skip


def _happened_in(pilot: Pilot, week: Weekly) -> str:
    return " · ".join(literal(event.what) for event in pilot.events if event.day and _covers(week, event.day))


def _covers(week: Weekly, day: date) -> bool:
    return week.first <= day <= week.last


def _sum(figures: Iterable[float | None]) -> float | None:
    known = [figure for figure in figures if figure is not None]
    return sum(known) if known else None
