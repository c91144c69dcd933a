"""Charts on the page: what the workbook holds as rows and finished words, in the colours that the reader sees."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

import streamlit as st

from components.advice.outcomes import Voice, as_far_apart
from components.charts import (
    Beside,
    Heard,
    HoursWords,
    NotesWords,
    PlannedHours,
    Point,
    SeriesWords,
    Shaded,
    Spec,
    StripWords,
    Tick,
    hours_by_week,
    money_strip,
    notes_dots,
    series,
)
from components.measurement import Range, Spent, Weekly, capacity
from components.texts import C_, N_, NN_
from components.texts.questions.pilot import HOUR_KINDS
from components.workbook import Pilot

from .frame import Page

MOST_TICKS = 6


def show(spec: Spec) -> None:
    st.vega_lite_chart(spec=spec, theme=None, width="stretch")


def is_dark() -> bool:
    return st.context.theme.type == "dark"


def series_picture(
    page: Page, before: list[Weekly], during: list[Weekly], *, name: str,
    usual: float | None = None, target: float | None = None, pilot_average: float | None = None,
    band: tuple[float, float] | None = None, pilot: tuple[date, date] | None = None, events: Sequence[Shaded] = (),
    beside: Sequence[tuple[list[Weekly], str, Sequence[int]]] = (),
) -> None:  # fmt: skip
    """The readings before and in the pilot, with what is usual and where they should get to; `beside` holds weeks, the
    name of their line and its dashes."""
    words = page.words
    averages = [average for average in (usual, pilot_average) if average is not None]
    said = dict(zip(averages, as_far_apart(words, averages), strict=True))
    named = SeriesWords(
        description=words(
            N_("{metric}: {before} before the pilot, {during} in it."),
            metric=name,
            before=words.count(NN_("{n} figure", "{n} figures"), len(before)),
            during=words.count(NN_("{n} figure", "{n} figures"), len(during)),
        ),
        number=words.figure,
        ticks=[Tick(w.first, w.days, words.day_month(w.first)) for w in _some([*before, *during])],
        usual=words(N_("Usually {n}"), n=said[usual]) if usual is not None else "",
        target=words(N_("Target {n}"), n=words.figure(target)) if target is not None else "",
        pilot=words(N_("Pilot {n}"), n=said[pilot_average]) if pilot_average is not None else "",
    )
    show(series(_points(page, before), _points(page, during), words=named, usual=usual, target=target,
                pilot_average=pilot_average, band=band, pilot=pilot, events=events,
                beside=[Beside(_points(page, weeks), name, dashes) for weeks, name, dashes in beside],
                dark=is_dark()))  # fmt: skip


def _points(page: Page, entries: list[Weekly]) -> list[Point]:
    words = page.words
    return [
        Point(w.first, w.days, w.value, f"{words.period(w.first, w.last)}: {words.figure(w.value)}") for w in entries
    ]


def _some(entries: list[Weekly]) -> list[Weekly]:
    step = max(1, -(-len(entries) // MOST_TICKS))
    return entries[::step]


def money_picture(page: Page, benefit: Range, spent: Spent, *, is_time: bool) -> None:
    """Time that was freed is said to be worth something, not to have come in."""
    words, currency, cost = page.words, page.book.currency, spent.cost
    low, middle, high = Voice(words, currency).amounts(benefit)
    text = N_("Brought in {low} to {high}, most likely {middle}")
    if is_time:
        text = N_("Time worth {low} to {high}, most likely {middle}")
    said = words(text, low=low, high=high, middle=middle)
    costs = words(N_("Cost {cost}"), cost=words.money(cost, currency, whole=cost >= 100))
    if spent.hours and spent.cash:
        cash = words.money(spent.cash, currency, whole=spent.cash >= 100)
        costs = words(N_("Cost {cost}: {hours} h and {cash}"), cost=words.money(cost, currency, whole=cost >= 100),
                      hours=words.number(spent.hours, 1), cash=cash)  # fmt: skip
    named = StripWords(f"{said}. {costs}.", said, costs, words.money(0, currency, whole=True))
    show(money_strip((benefit.low, benefit.middle, benefit.high), cost, words=named, dark=is_dark()))


def notes_picture(page: Page, heard: list[Heard]) -> None:
    words = page.words
    themes = Counter(note.theme for note in heard)
    spoken = words.together(f"{theme} {count}" for theme, count in themes.most_common(8))
    named = NotesWords(words(N_("Notes by theme: {themes}."), themes=spoken), words.number)
    show(notes_dots(heard, words=named, dark=is_dark()))


def hours_picture(page: Page, pilot: Pilot) -> None:
    """Hours a week by kind of action, under the hours that are there."""
    words, load = page.words, capacity(page.book.resources, pilot)
    there, weeks = load.a_week, range(1, len(load.planned) + 1)
    rows = [PlannedHours(a.week, a.kind or "open", a.hours) for a in pilot.actions if a.hours and a.week in weeks]
    rows += [PlannedHours(week, "beside", load.beside[week - 1]) for week in weeks]
    spoken = words.together(words.number(hours, 1) for hours in load.planned)
    named = HoursWords(
        description=words(N_("Hours planned, week by week: {hours}."), hours=spoken),
        number=lambda hours: words(C_("hours", "{n} h"), n=words.number(hours, 1)),
        weeks={week: words(N_("Week {n}"), n=week) for week in weeks},
        kinds={code: words(text).capitalize() for code, text in HOUR_KINDS.items()},  # type: ignore[misc]
        capacity=words(N_("You have {n} h"), n=words.number(there, 1)) if there is not None else "",
    )
    fewer = {week: hours for week, hours in enumerate(load.there, start=1) if there is not None and hours < there}
    show(hours_by_week(rows, capacity=there, words=named, fewer=fewer, dark=is_dark()))
