"""This week's check-in: the number, the hours, one sentence, and what else happened (M18, M21)."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from components.measurement import weeks_not_recorded
from components.texts import C_, N_
from components.workbook import CheckIn, Event, Metric, Pilot

from .. import session
from ..frame import Page
from ..layout import literal, shortened
from ..pilot import metric_of
from ..readings import how_to_write, reading_of


def started_pilot(page: Page) -> Pilot | None:
    """The running pilot, else the last one that is over; before that there is nothing to look back on."""
    started = [pilot for pilot in page.book.pilots if pilot.status != "draft"]
    running = [pilot for pilot in started if pilot.status == "running"]
    if not started:
        page.say("There is nothing to look back on yet. This page fills once your pilot has started.")
        return None
    return (running or started)[-1]


def this_week(page: Page, pilot: Pilot) -> None:
    """Two minutes a week: the number, the hours, one sentence. A missing week stays missing, never zero."""
    metric = metric_of(page, pilot)
    if pilot.status != "running" or metric is None or pilot.start is None or pilot.weeks is None:
        return
    page.group("This week’s numbers")
    if page.today < pilot.start:
        page.quiet("It begins on {day}. From then on you record each week here.", day=page.words.day(pilot.start))
        return
    missing = weeks_not_recorded(metric, pilot, page.today)
    if len(missing) > 1:
        page.quiet("Some weeks are still without a number. Add what you know; the rest may stay empty.")
    week = _which_week(page, pilot, missing)
    first = pilot.start + timedelta(days=7 * (week - 1))
    left, middle, right = st.columns(3, gap="medium")
    with left:
        _number_of_week(page, metric, first)
    check_in = next((c for c in pilot.check_ins if c.week == week), None)
    if check_in is None:
        check_in = CheckIn(id=f"{pilot.id}-week-{week}"[:40], week=week, day=first)
        page.with_first_answer(check_in, partial(_add_check_in, pilot, check_in))
    with middle:
        page.number(check_in, "hours", width=250)
    with right:
        page.number(check_in, "cash", unit=page.words.sign(page.book.currency), width=250)
    page.text(check_in, "line", unsure=False)
    _what_else(page, pilot, first)
    if page.button("Record this week", "keep.week", icon="check", kind="primary"):
        page.hold(f"week.{pilot.id}", None)
        counted = any(r.first <= first and first < r.first + timedelta(days=r.days) for r in metric.readings)
        text = N_("Week {n} is kept.") if counted else N_("Week {n} stays without a number; that is allowed.")
        session.session().notice = page.words(text, n=week)
        st.rerun()


def _which_week(page: Page, pilot: Pilot, missing: list[date]) -> int:
    weeks = list(range(1, (pilot.weeks or 1) + 1))
    start = pilot.start or page.today
    current = min(max((page.today - start).days // 7 + 1, 1), len(weeks))
    first_missing = (missing[0] - start).days // 7 + 1 if missing else current
    proposed = min(page.held(f"week.{pilot.id}") or first_missing, len(weeks))
    key = f"{page.book.id}.{pilot.id}.week.{page.words.language}"
    session.follow(key, proposed, proposed)

    def name(week: int) -> str:
        first = start + timedelta(days=7 * (week - 1))
        return page.words(N_("Week {n}: {period}"), n=week, period=page.words.period(first, first + timedelta(days=6)))

    given = st.selectbox(page.words(C_("review", "Week")), weeks, proposed - 1, name, key=key, width=300) or proposed
    if given != proposed:
        page.hold(f"week.{pilot.id}", given)
        session.agree(key, given)
    elif not page.held(f"week.{pilot.id}"):
        page.hold(f"week.{pilot.id}", given)
    return given


def _number_of_week(page: Page, metric: Metric, first: date) -> None:
    """The reading of that week, written into the metric's one series."""
    reading = next((r for r in metric.readings if r.first == first and r.days == 7), None)
    label = literal(shortened(metric.name)) or page.words(N_("The number"))
    if reading is not None:
        page.number(reading, "value", label=label, width=250)
        return
    typed = page.taken_at_once(f"week.{first}", label, width=250, **how_to_write(page, metric))
    if typed:
        _add_reading(page, metric, first, typed)
    refused = page.held(f"not a number.{first}")
    if refused:
        st.error(page.words(N_("“{text}” is not a number that can be kept. Type it like this: {example}."),
                            text=literal(shortened(refused)), example="51"))  # fmt: skip


def _add_reading(page: Page, metric: Metric, first: date, typed: str) -> None:
    try:
        reading = reading_of(page.words, metric, first, 7, typed)
    except ValueError:
        page.hold(f"not a number.{first}", typed)
        return
    page.hold(f"not a number.{first}", None)
    metric.readings = sorted([*metric.readings, reading], key=lambda r: r.first)
    session.save()
    st.rerun()


def _add_check_in(pilot: Pilot, check_in: CheckIn) -> None:
    pilot.check_ins = sorted([*pilot.check_ins, check_in], key=lambda c: c.week)


def _what_else(page: Page, pilot: Pilot, first: date) -> None:
    """Everything else that may have moved the number (M21)."""
    inside = [e for e in pilot.events if e.day and first <= e.day < first + timedelta(days=7)]
    for event in inside:
        page.text(event, "what", unsure=False)
    if not inside:
        given = page.taken_at_once(f"event.{first}", page.words(N_("Did anything else happen?")))
        if given:
            pilot.events = [*pilot.events, Event(day=first, what=given)]
            session.save()
            st.rerun()
