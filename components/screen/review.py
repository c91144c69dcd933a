"""The parts of the review: the week's check-in, the picture, the end, looking back, and the decision."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from components.measurement import Weekly, average, before, change_percent, during, target, weeks_not_recorded
from components.texts import C_, N_
from components.texts.questions.review import LESSONS
from components.workbook import CheckIn, Event, Lesson, Metric, Pilot, Reading, next_pilot

from . import session
from .frame import Page
from .layout import literal, shortened
from .links import PAGES, go_to
from .listening import place_name
from .metrics import unit_of
from .pictures import series_picture
from .pilot import metric_of, rule_as_written
from .tables import Column, table


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
    typed = page.taken_at_once(f"week.{first}", label, width=250)
    if typed:
        _add_reading(page, metric, first, typed)
    refused = page.held(f"not a number.{first}")
    if refused:
        st.error(page.words(N_("“{text}” is not a number that can be kept. Type it like this: {example}."),
                            text=literal(shortened(refused)), example="51"))  # fmt: skip


def _add_reading(page: Page, metric: Metric, first: date, typed: str) -> None:
    try:
        reading = Reading(first=first, days=7, value=page.words.a_number(typed))
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


def picture(page: Page, pilot: Pilot) -> None:
    """Before and during, in a chart and in a table, with both averages."""
    metric = metric_of(page, pilot)
    if metric is None:
        return
    earlier, now = before(metric, pilot), during(metric, pilot)
    page.group("Before and now")
    usual, lately = average(earlier), average(now)
    if usual is None or lately is None:
        page.quiet("As soon as one week of the pilot is recorded, you see it here beside the weeks before.")
    else:
        _averages(page, metric, usual, lately)
    aim = target(metric, usual)
    series_picture(page, earlier, now, name=metric.name, usual=usual, target=aim.value, pilot_average=lately)
    with st.expander(page.words(N_("Show the figures")), icon=":material/table_rows:"):
        _figures(page, earlier, now)


def _averages(page: Page, metric: Metric, usual: float, lately: float) -> None:
    words = page.words
    labels = [
        (N_("Before, a week"), words.figure(usual)),
        (N_("In the pilot, a week"), words.figure(lately)),
    ]
    for column, (label, value) in zip(st.columns(3), labels, strict=False):
        column.metric(words(label), value)
    change = change_percent(usual, lately)
    page.say("{now} a week instead of {then} ({unit}).", now=words.figure(lately), then=words.figure(usual),
             unit=unit_of(page, metric))  # fmt: skip
    if change is not None:
        page.quiet("This compares averages only. It says that the number moved, not why, and not yet how surely.")


def _figures(page: Page, earlier: list[Weekly], now: list[Weekly]) -> None:
    words = page.words
    head = f"| {words(N_('Weeks'))} | {words(N_('Before, a week'))} | {words(N_('In the pilot, a week'))} |"
    lines = [f"| {words.period(w.first, w.last)} | {words.figure(w.value)} | |" for w in earlier]
    lines += [f"| {words.period(w.first, w.last)} | | {words.figure(w.value)} |" for w in now]
    st.markdown("\n".join([head, "|:--|--:|--:|", *lines]))


def end_of_pilot(page: Page, pilot: Pilot) -> None:
    if pilot.status != "running":
        return
    page.group("The end")
    over = pilot.end is not None and page.today > pilot.end
    if not over and pilot.end is not None:
        page.quiet("The planned end is {day}. A verdict before that is only interim.", day=page.words.day(pilot.end))
    if page.button("End the pilot", "end.pilot", icon="flag"):
        pilot.status = "ended"
        session.save()
        st.rerun()
    if pilot.start and page.today < pilot.start:
        page.quiet("It has not begun yet, so the start can still be taken back.")
        if page.button("Take the start back", "unstart.pilot", icon="undo", kind="tertiary"):
            pilot.status, pilot.baseline = "draft", None
            session.save()
            go_to(PAGES["pilot"])
    elif not over:
        page.text(pilot, "status_reason", unsure=False)
        if pilot.status_reason and page.button("Stop the pilot early", "stop.pilot"):
            pilot.status = "abandoned"
            session.save()
            st.rerun()


def looking_back(page: Page, pilot: Pilot) -> None:
    if pilot.status == "running":
        return
    if pilot.review.decision is None:
        with st.container(horizontal=True, vertical_alignment="center"):
            page.quiet("The pilot is over.")
            if page.button("Go on recording", "reopen.pilot", icon="undo", kind="tertiary"):
                pilot.status = "running"
                session.save()
                st.rerun()
    page.group("Looking back")
    page.text(pilot.review, "expected", unsure=False, lines=2)
    page.text(pilot.review, "happened", unsure=False, lines=2)
    page.text(pilot.review, "why", unsure=False, lines=2)
    page.text(pilot.review, "next_time", unsure=False, lines=2)


def decision(page: Page, pilot: Pilot) -> None:
    """The rule as it was written, then the decision; deciding otherwise asks for the reason (M18)."""
    if pilot.status == "running":
        return
    page.group("What will you do?")
    rule_as_written(page, pilot)
    earlier = pilot.review.decision
    if page.choice(pilot.review, "decision") != earlier:
        pilot.review.decision_day = page.today if pilot.review.decision else None
        session.save()
    page.text(pilot.review, "against_rule", lines=2, unsure=False)
    if pilot.review.decision and pilot is page.book.pilots[-1]:
        page.say("The next pilot begins with the same number, areas and channels. Then change what needs changing.")
        if page.button("Plan the next pilot", "next.pilot", icon="add"):
            page.book.pilots = [*page.book.pilots, next_pilot(pilot)]
            session.save()
            go_to(PAGES["pilot"])


def more_about_review(page: Page, pilot: Pilot) -> None:
    sign = page.words.sign(page.book.currency)
    page.subgroup("Lessons")
    kinds = {code: page.words(text) for code, text in LESSONS.items()}
    about = {area.id: area.name for area in pilot.areas}
    about |= {channel.id: place_name(page, channel.place) for channel in pilot.channels}
    columns = [Column("kind", "choice", kinds), Column("what", width="large"), Column("about", "choice", about)]
    table(page, pilot.review, "lessons", Lesson, columns)
    page.text(pilot.review, "world_changed", unsure=False, lines=2)
    page.subgroup("All weeks")
    weeks = [Column("week", "whole", width="small"), Column("hours", "number"), Column("cash", "number", unit=sign),
             Column("line", width="large")]  # fmt: skip
    table(page, pilot, "check_ins", CheckIn, weeks)
    with st.container(horizontal=True):
        page.number(pilot.review, "hours")
        page.number(pilot.review, "cash", unit=sign)
