"""Which days a number covers: the next ones are proposed, others are typed as people write a day."""

import calendar
from datetime import date, timedelta

import streamlit as st

from components.imports import typed_day
from components.measurement import missing_weeks, monday_of
from components.texts import N_, NN_
from components.workbook import EARLIEST, LATEST, Metric

from . import session
from .frame import Page
from .layout import literal, shortened

PERIODS = {"week": N_("a week"), "month": N_("a month"), "day": N_("a day")}


def which_days(page: Page, metric: Metric) -> tuple[date, int]:
    """The first of the days, and how many they are."""
    period = _period(page, metric)
    first = _first_day(page, metric, period)
    return first, _days(period, first)


def the_days_after(page: Page, metric: Metric) -> None:
    """A number was taken: the next ones are proposed."""
    for subject in ("first", "no day"):
        page.hold(f"{subject}.{metric.id}", None)


def missing_week(page: Page, metric: Metric, shown: date) -> None:
    """The weeks without a number between two others, and the way to the first, where it is not asked for already."""
    if any(reading.days != 7 for reading in metric.readings):
        return
    missing = missing_weeks(metric.readings)
    if not missing:
        return
    text = NN_(
        "The week of {day} is missing. It is left out, and never counts as zero.",
        "{n} weeks are missing, the first from {day}. They are left out, and never count as zero.",
    )
    page.quiet_text(page.words.count(text, len(missing), day=page.words.day(missing[0])))
    page.is_said("metrics.gaps", metric.id)
    if missing[0] != shown and page.button("Add its number", f"{metric.id}.add.missing", kind="tertiary", icon="add"):
        page.hold(f"first.{metric.id}", missing[0])
        st.rerun()


def _period(page: Page, metric: Metric) -> str:
    known = {7: "week", 1: "day"}.get(metric.readings[-1].days, "month") if metric.readings else "week"
    key = f"{page.book.id}.{metric.id}.period.{page.words.language}"
    texts = {code: page.words(text) for code, text in PERIODS.items()}
    return st.segmented_control(page.words(N_("Each number covers")), list(texts), default=known, required=True,
                                format_func=texts.__getitem__, key=key) or known  # fmt: skip


def _first_day(page: Page, metric: Metric, period: str) -> date:
    """What is typed is shown at once as the day that was understood."""
    proposed = page.held(f"first.{metric.id}") or _following(page, metric, period)
    proposed = min(max(proposed, EARLIEST), LATEST)
    key, shown = f"{page.book.id}.{metric.id}.first.{period}.{page.words.language}", page.words.short_day(proposed)
    session.follow(key, shown, shown)

    def take(typed: str) -> date:
        day = _understood(page, typed) if typed.strip() else proposed
        page.hold(f"no day.{metric.id}", typed if day is None else None)
        page.hold(f"first.{metric.id}", day or page.held(f"first.{metric.id}"))
        return day or proposed

    def taken() -> None:
        session.show(key, page.words.short_day(take(session.widget_state(key))))

    help = page.words(N_("Type it as you like: {short}, {long}."), short=f"{page.today.day}/{page.today.month}",
                      long=page.words.day(page.today))  # fmt: skip
    given = st.text_input(page.words(N_("First day it covers")), shown, key=key, on_change=taken, help=help) or ""
    first = proposed if given == shown else take(given)
    _how_understood(page, metric, period, first)
    return first


def _how_understood(page: Page, metric: Metric, period: str, first: date) -> None:
    with st.container():  # it comes and goes, and must not move the fields below
        if typed := page.held(f"no day.{metric.id}"):
            text = N_("“{text}” is not on the calendar, or is too far away. Write it like this: {example}.")
            st.error(page.words(text, text=literal(shortened(typed)), example=page.words.day(page.today)))
        if period == "week" and first.weekday() != 0:
            page.quiet("This begins on a {day}. Weeks are compared from Monday to Sunday.",
                       day=page.words.weekday(first.weekday()))  # fmt: skip


def _understood(page: Page, typed: str) -> date | None:
    day = typed_day(typed, page.today)
    return day if day and EARLIEST <= day <= LATEST else None


def _latest(page: Page, period: str) -> date:
    """The first day of the last period that is over."""
    if period == "month":
        return _before(page.today.replace(day=1), period)
    return _before(monday_of(page.today) if period == "week" else page.today, period)


def _before(first: date, period: str) -> date:
    """The first day of the period before the one that begins then."""
    day_before = first - timedelta(days=1)
    return day_before.replace(day=1) if period == "month" else first - timedelta(days=_days(period, first))


def _following(page: Page, metric: Metric, period: str) -> date:
    """After the latest reading; where that time is not over yet, the first missing week, else before the earliest."""
    if metric.readings:
        latest = max(metric.readings, key=lambda reading: reading.first)
        following = latest.first + timedelta(days=latest.days)
        if following + timedelta(days=_days(period, following)) <= page.today or metric.counting_from:
            return following
        missing = missing_weeks(metric.readings) if period == "week" else []
        return missing[0] if missing else _before(min(reading.first for reading in metric.readings), period)
    if metric.counting_from and period == "week":
        return metric.counting_from
    return _latest(page, period)


def _days(period: str, first: date) -> int:
    """A month runs to the day before the same day of the next month."""
    if period != "month":
        return 7 if period == "week" else 1
    return calendar.monthrange(first.year, first.month)[1]
