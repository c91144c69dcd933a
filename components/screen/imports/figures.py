"""Figures from a file or a spreadsheet, brought into the readings of a metric (M14)."""

from datetime import date, timedelta

import streamlit as st

from components.imports import Series, SeriesImport, UnreadableImport, read_series
from components.imports.merging import Beside, beside
from components.imports.pasted import read_undated
from components.imports.periods import Covers, Readings, empty_days, likely_covers, readings_of
from components.measurement import monday_of
from components.texts import N_, NN_
from components.workbook import EARLIEST, LATEST, Metric, Reading

from .. import undo
from ..frame import Page
from ..layout import literal, shortened
from .brought_in import brought_in
from .desk import Desk, Given

FLOWS = ("count", "amount")
MOST_WEEKS = 520  # that a first day is proposed back from today
SHOWN = 3  # of the first figures, and of the last
COVERS: dict[Covers, str] = {
    "day": N_("A day: whole weeks are made of them"),
    "week": N_("The week that begins on its date"),
    "week_to": N_("The week that ends on its date"),
    "month": N_("The month of its date"),
    "until_next": N_("The days up to the next date"),
}
PACES = {"week": N_("a week"), "month": N_("a month"), "day": N_("a day")}


def bring_in_figures(page: Page, metric: Metric) -> None:
    desk = Desk(page, f"figures.{metric.id}")
    page.undo_here(desk.subject)
    brought_in(page, metric, "readings", desk.subject)
    given = desk.given(N_("A table: CSV, Excel or JSON"), N_("Or paste cells from a spreadsheet"))
    if given is None:
        return
    read = _read(desk, given)
    if read is None:
        return
    desk.ask_all([*read.answered, *read.questions])
    series = _which(desk, read)
    if series is None:
        desk.tell(read.problems)
        return
    made, adds = _readings(desk, series, metric, given)
    if made is not None:
        _preview(desk, made.readings)
        found = beside(metric.readings, made.readings)
        _left_out(desk, read, made, found)
        _offer(desk, read, metric, found, adds)


def _read(desk: Desk, given: Given) -> SeriesImport | None:
    try:
        return desk.read(read_series, given.data, given.name)
    except UnreadableImport as problem:
        if not given.is_pasted or problem.code != "no_dates":
            desk.refuse(problem)
            return None
    return _read_undated(desk, given)


def _read_undated(desk: Desk, given: Given) -> SeriesImport | None:
    """Cells that were copied without their dates: the owner says when the first one was."""
    page = desk.page
    page.say("These cells have no dates. From top to bottom, each line is the next one in time.")
    pace = desk.choose("pace", page.words(N_("Each number covers")), {p: page.words(t) for p, t in PACES.items()})
    weeks = min(given.data.strip().count(b"\n") + 1, MOST_WEEKS)
    proposed = page.held(f"{desk.subject}.first") or monday_of(page.today) - timedelta(weeks=weeks)
    first = st.date_input(page.words(N_("First day of the first figure")), proposed, EARLIEST, LATEST,
                          format="DD/MM/YYYY", key=f"{page.book.id}.{desk.subject}.first", width=300)  # fmt: skip
    page.hold(f"{desk.subject}.first", first)
    if pace is None or not isinstance(first, date):
        return None
    try:
        return desk.read(read_undated, given.data.decode(), first, pace)
    except UnreadableImport as problem:
        desk.refuse(problem)
        return None


def _which(desk: Desk, read: SeriesImport) -> Series | None:
    """The one that is this number; asked where there are several."""
    if len(read.series) <= 1:
        return read.series[0] if read.series else None
    texts = {str(place): literal(shortened(series.name)) for place, series in enumerate(read.series)}
    chosen = desk.choose("series", desk.page.words(N_("Which of these is your number?")), texts)
    return read.series[int(chosen)] if chosen else None


def _readings(desk: Desk, series: Series, metric: Metric, given: Given) -> tuple[Readings | None, bool]:
    """The readings as the answers make them, and whether they add up; None while an answer is missing."""
    page = desk.page
    kinds = likely_covers(series)
    texts: dict[str, str] = {kind: page.words(COVERS[kind]) for kind in kinds}
    proposed = None if series.every == "irregular" else kinds[0]
    covers = desk.choose("covers", page.words(N_("What does each figure cover?")), texts, proposed)
    adds = _adds_up(desk, series, metric)
    if covers is None or adds is None:
        return None, False
    empty = _empty(desk, series) if covers == "day" and adds else "unknown"
    if empty is None:
        return None, adds
    chosen: Covers = covers  # type: ignore[assignment]
    return readings_of(series, chosen, page.today, adds=adds, empty=empty, source=given.name), adds  # type: ignore[arg-type]


def _adds_up(desk: Desk, series: Series, metric: Metric) -> bool | None:
    """An index, a share or a level is averaged and never added up; where that is in doubt, the owner decides."""
    if metric.quantity not in FLOWS:
        return False
    if series.adds:
        return True
    page = desk.page
    label = page.words(N_("“{name}” looks like a share, an index or a level. What is it?"),
                       name=literal(shortened(series.name)))  # fmt: skip
    texts = {"level": page.words(N_("A level: averaged, never added up")),
             "flow": page.words(N_("Things counted: a week is the sum of its days"))}  # fmt: skip
    chosen = desk.choose("adds", label, texts)
    return None if chosen is None else chosen == "flow"


def _empty(desk: Desk, series: Series) -> str | None:
    missing = empty_days(series)
    if not missing:
        return "unknown"
    page = desk.page
    label = page.words.count(
        NN_("Of one day the file says nothing, {day}. What happened that day?",
            "Of {n} days the file says nothing, the first is {day}. What happened on those days?"),
        len(missing), day=page.words.weekday_day(missing[0]),
    )  # fmt: skip
    texts = {"zero": page.words(N_("Nothing, for example closed: they count as 0")),
             "unknown": page.words(N_("Not known: weeks with such a day are left out"))}  # fmt: skip
    return desk.choose("empty", label, texts)


def _preview(desk: Desk, readings: list[Reading]) -> None:
    """In words, then the first and the last figures as they would stand in the plan."""
    page, words = desk.page, desk.page.words
    if not readings:
        page.say("Nothing here can be taken.")
        return
    first, last = readings[0], readings[-1]
    figures = words.count(NN_("{n} figure", "{n} figures"), len(readings))
    period = words.period(first.first, last.first + timedelta(days=last.days - 1))
    st.markdown(f"**{figures}** · {period}")
    shown: list[Reading | None] = [*readings]
    if len(readings) > 2 * SHOWN:
        shown = [*readings[:SHOWN], None, *readings[-SHOWN:]]
    rows = [f"| {_period(desk, r)} | {words.number(r.value)} |" if r else "| … | … |" for r in shown]
    head = [f"| {words(N_('Period'))} | {words(N_('Number'))} |", "|:---|---:|"]
    st.markdown("\n".join(head + rows))


def _period(desk: Desk, reading: Reading) -> str:
    return desk.page.words.period(reading.first, reading.first + timedelta(days=reading.days - 1))


def _left_out(desk: Desk, read: SeriesImport, made: Readings, found: Beside) -> None:
    words = desk.page.words
    counted = [
        (NN_("One week is left out: some of its days are missing.",
             "{n} weeks are left out: some of their days are missing."), made.parts_of_weeks),
        (NN_("One figure is left out: its time is not over yet.",
             "{n} figures are left out: their time is not over yet."), made.not_over),
        (NN_("The last figure is left out: no later date says how long it goes on.",
             "{n} figures are left out: no later date says how long they go on."), made.open_end),
        (NN_("One figure is too large or too far away to be kept.",
             "{n} figures are too large or too far away to be kept."), made.not_kept + found.too_many),
        (NN_("One figure is in your plan already.", "{n} figures are in your plan already."), found.already),
    ]  # fmt: skip
    lines = [f"- {words.count(text, n)}" for text, n in counted if n]
    if lines:
        st.markdown("\n".join(lines))
    desk.tell(read.problems)


def _offer(desk: Desk, read: SeriesImport, metric: Metric, found: Beside, adds: bool) -> None:
    """The click that takes them; before it, whatever would change in the plan is said."""
    page, words = desk.page, desk.page.words
    if read.questions:
        page.quiet("Answer the questions above first. Until then this is only a proposal.")
        return
    instead = _instead(desk, found)
    count = len(found.added) + (len(found.differing) if instead == "theirs" else 0)
    if instead is None or not count:
        return
    label = words.count(NN_("Take this figure", "Take these {n} figures"), count)
    if st.button(label, key=f"{desk.subject}.take", type="primary", icon=":material/check:"):
        said = words.count(NN_("One figure was taken.", "{n} figures were taken."), count)
        undo.change(lambda: _take(metric, found, instead == "theirs", adds), said, desk.subject)
        desk.put_away()
        st.rerun()


def _instead(desk: Desk, found: Beside) -> str | None:
    if not found.differing:
        return "mine"
    words = desk.page.words
    mine, theirs = found.theirs[0], found.differing[0]
    label = words.count(
        NN_("For one period your plan says something else. Which holds?",
            "For {n} periods your plan says something else. Which holds?"), len(found.differing)
    )  # fmt: skip
    texts = {
        "mine": words(N_("What is in the plan, for example {period}: {value}"), period=_period(desk, mine),
                      value=words.number(mine.value)),
        "theirs": words(N_("What is in the file, for example {period}: {value}"), period=_period(desk, theirs),
                        value=words.number(theirs.value)),
    }  # fmt: skip
    return desk.choose("differing", label, texts)


def _take(metric: Metric, found: Beside, instead: bool, adds: bool) -> None:
    metric.readings = found.merged(metric.readings, instead)
    if not adds and metric.quantity in FLOWS:
        metric.quantity = "level"
