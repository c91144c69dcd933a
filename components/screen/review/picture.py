"""The picture: the weeks before with their usual ups and downs, the pilot, the target, and what else happened."""

from collections.abc import Iterable, Sequence
from datetime import date

import streamlit as st

from components.advice.outcomes import as_far_apart, band_in_words, lines_in_words, shaded_in_words
from components.charts import Shaded
from components.measurement import (
    Outcome,
    Range,
    Stretch,
    Weekly,
    average,
    before,
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
from ..layout import literal, shortened
from ..pictures import series_picture
from ..pilot import metric_of
from .beside import Column, Line, columns_beside, lines_beside
from .verdict import voice_of


def picture(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """Before and during, in a chart, with both averages; with the weeks of a pilot that it prolongs."""
    found = metric_of(page, pilot)
    if found is None:
        return
    weeks = stretch(found, pilot, page.book.pilots)
    usual, lately = average(weeks.before), average(weeks.during)
    judged = seen is not None and bool(weeks.during)
    if not judged:
        page.group("Before and now")
        if lately is None:
            page.quiet("As soon as one week of the pilot is recorded, you see it here beside the weeks before.")
        if usual is None and lately is None:
            return
    band = _chart(page, weeks, seen, lines_beside(page, seen))
    _under_the_picture(page, weeks, seen, band)
    _tiles(page, weeks)
    if usual is not None and lately is not None and not judged:
        page.quiet("This compares averages only. It says that the number moved, not why, and not yet how surely.")
    _early_signal(page, pilot)


def chart_of_pilot(page: Page, pilot: Pilot, metric: Metric) -> None:
    """The chart alone."""
    _chart(page, stretch(metric, pilot, page.book.pilots), None, [])


def _chart(page: Page, weeks: Stretch, seen: Outcome | None, beside: list[Line]) -> Range | None:
    """Gives where the pilot's average would lie without a change, None where that is not known."""
    metric, earlier, now = weeks.metric, weeks.before, weeks.during
    usual, band = average(earlier), seen.band if seen and not beside else None
    series_picture(
        page, earlier, now, name=metric.name, usual=usual, target=_target(metric, usual),
        pilot_average=None if metric.quantity == "level" else average(now),
        band=(band.low, band.high) if band else None, pilot=_window(weeks.pilot), events=_shaded(page, weeks.pilot),
        beside=beside,
    )  # fmt: skip
    return band


def _first_and_last(entries: list[Weekly]) -> list[tuple[str, float | None]]:
    return [(N_("At first"), entries[0].value), (N_("At last"), entries[-1].value)] if entries else []


def _tiles(page: Page, weeks: Stretch) -> None:
    """The figures, and hours and cash against their caps; of what is left, an average says little."""
    figures = [(N_("Before, a week"), average(weeks.before)), (N_("In the pilot, a week"), average(weeks.during))]
    if weeks.metric.quantity == "level":
        figures = _first_and_last([*weeks.before[-1:], *weeks.during])
    known = [figure for _, figure in figures if figure is not None]
    shown = iter(as_far_apart(page.words, known))
    tiles = [(label, next(shown)) for label, figure in figures if figure is not None]
    tiles += _spent_of_caps(page, weeks)
    for column, (label, value) in zip(st.columns(max(len(tiles), 3)), tiles, strict=False):
        column.metric(page.words(label), value)


def spent_of_caps(page: Page, pilot: Pilot, metric: Metric) -> list[tuple[str, str]]:
    """Hours and cash so far, of as much as was meant; each with its marked name."""
    return _spent_of_caps(page, stretch(metric, pilot, page.book.pilots))


def _spent_of_caps(page: Page, weeks: Stretch) -> list[tuple[str, str]]:
    words, used, found = page.words, spent(weeks, page.book.resources), []
    if used.hours is not None:
        label = N_("Hours spent") if used.whole_hours else N_("Hours, at least")
        found.append((label, _of(page, words.number(used.hours, 1), used.cap_hours)))
    if used.cash is not None:
        cap = None if used.cap_cash is None else words.money(used.cap_cash, page.book.currency, whole=True)
        cash, label = words.money(used.cash, page.book.currency, whole=True), N_("Cash spent")
        if not used.whole_cash:
            label = N_("Cash, at least")
        found.append((label, cash if cap is None else words(N_("{used} of {cap}"), used=cash, cap=cap)))
    return found


def _of(page: Page, used: str, cap: float | None) -> str:
    return (
        page.words(N_("{used} h"), used=used)
        if cap is None
        else page.words(N_("{used} of {cap} h"), used=used, cap=page.words.number(cap, 1))
    )


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


def _under_the_picture(page: Page, weeks: Stretch, seen: Outcome | None, band: Range | None) -> None:
    voice = voice_of(page)
    drifts = seen is not None and seen.was_moving
    said = [
        *band_in_words(weeks.before, weeks.during, band, voice, drifts=drifts),
        shaded_in_words(weeks.pilot.events, voice),
    ]
    for sentence in (*said, *(lines_in_words(seen, voice) if seen else [])):
        if sentence:
            page.quiet_text(sentence)


def _early_signal(page: Page, pilot: Pilot) -> None:
    """Apart from the result: it moves first and decides nothing (M23). Both averages stand on the fold."""
    signal = next((metric for metric in page.book.metrics if metric.id == pilot.signal), None)
    if signal is None or not signal.readings:
        return
    earlier, now = before(signal, pilot, frozen=False), during(signal, pilot)
    if not earlier and not now:
        return
    words, usual, lately = page.words, average(earlier), average(now)
    inside = literal(shortened(signal.name))
    if usual is not None and lately is not None:
        inside = words(N_("{name}, {now} a week instead of {then}"), name=inside, now=words.figure(lately),
                       then=words.figure(usual))  # fmt: skip
    label = words(N_("Early sign, decides nothing · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, f"signal.{pilot.id}", _signal_in_full, pilot, signal, earlier, now)


def _signal_in_full(page: Page, pilot: Pilot, signal: Metric, earlier: list[Weekly], now: list[Weekly]) -> None:
    page.quiet("Replies, comments, views: they move first and decide nothing.")
    series_picture(page, earlier, now, name=signal.name, usual=average(earlier), pilot_average=average(now),
                   pilot=_window(pilot))  # fmt: skip
    st.markdown(_table(page, earlier, now))


def all_weeks(page: Page, pilot: Pilot, seen: Outcome | None) -> None:
    """The figures of the picture as a table, and what lies in each week beside them."""
    metric = metric_of(page, pilot)
    if metric is None:
        return
    judged = stretch(metric, pilot, page.book.pilots)
    words, pilot, columns = page.words, judged.pilot, columns_beside(page, judged)
    weeks = [*judged.before, *judged.during]
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
    band = usual_limits(judged.before)
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
