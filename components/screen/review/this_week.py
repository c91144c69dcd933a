"""This week's check-in: the number, the hours, one sentence; the rest of the week is folded (M18, M21)."""

from functools import partial

import streamlit as st

from components.measurement import week_to_record, weeks_not_recorded
from components.texts import C_, N_, NN_
from components.texts.steps import STEPS
from components.workbook import CheckIn, Metric, Pilot, check_in_of, pilot_under_way

from .. import session
from ..frame import Page
from ..layout import literal, shortened
from ..links import PAGES, link
from ..pilot import metric_of
from .verdict import head_of_verdict
from .week_in_full import week_in_full
from .week_number import is_recorded, number_of_week, refused

DONE = 0  # in the place of a week: nothing is in hand until one is chosen
EARLIER = "review.earlier"  # which one is looked at instead of the last
MOST_MISSED = 12  # weeks offered one by one


def head_of_review(page: Page) -> None:
    """While a pilot is under way, what to do now stands above; once it is over, how far the number moved."""
    if head_of_verdict(page, _earlier_one(page) or last_started(page)):
        return
    pilot = None if _earlier_one(page) else pilot_under_way(page.book, page.today)
    metric = metric_of(page, pilot) if pilot else None
    if pilot is None or metric is None or pilot.end is None or page.today > pilot.end:
        page.head()
        return
    week = page.words(N_("Week {n} of {weeks}"), n=pilot.week_of(page.today), weeks=pilot.weeks)
    about = [literal(shortened(pilot.name)), page.words.weekday_day(page.today)]
    if _week_in_hand(page, metric, pilot):
        about = [about[0], week, page.words(N_("about {minutes} minutes"), minutes=2)]
        week = page.words(N_("Record this week’s numbers"))
    page.head(week, " · ".join(filter(None, about)), why="")


def started_pilot(page: Page) -> Pilot | None:
    """The running pilot, else the last one that is over, unless an earlier one was asked for in the table of all.

    Before a pilot was started there is nothing to look back on.
    """
    pilot, earlier = last_started(page), _earlier_one(page)
    if pilot is None:
        _never_started(page)
    if earlier is None:
        return pilot
    with st.container(horizontal=True, vertical_alignment="center"):
        page.say("You are looking at an earlier pilot: {name}.", name=literal(shortened(earlier.name)) or "–")
        if page.button("Back to the latest", "review.latest", icon="arrow_back", kind="tertiary"):
            page.hold(EARLIER, None)
            st.rerun()
    return earlier


def last_started(page: Page) -> Pilot | None:
    started = [pilot for pilot in page.book.pilots if pilot.status != "draft"]
    running = [pilot for pilot in started if pilot.status == "running"]
    return next(reversed(running or started), None)


def _earlier_one(page: Page) -> Pilot | None:
    asked, last = page.held(EARLIER), last_started(page)
    return next((p for p in page.book.pilots if p.id == asked and p.status != "draft" and p is not last), None)


def look_at(page: Page, pilot: Pilot) -> None:
    """Open the review of an earlier pilot."""
    page.hold(EARLIER, pilot.id)
    st.rerun()


def _never_started(page: Page) -> None:
    """Its day may have passed, or its file may hold results all the same: they are kept, and not judged."""
    page.say("There is nothing to look back on yet. This page fills once your pilot has started.")
    draft = next((p for p in reversed(page.book.pilots) if p.week_of(page.today) or p.check_ins), None)
    if draft is None:
        return
    said = N_(
        "This pilot was never started here, so its results can’t be compared with anything. What is written down "
        "stays. If it really began, start it under Pilot; its weeks then count from its first day."
    )
    st.warning(page.words(said), icon=":material/edit_note:")
    link(PAGES["pilot"], page.words(STEPS["pilot"].title), ":material/arrow_forward:")


def this_week(page: Page, pilot: Pilot) -> None:
    """Two minutes a week. A missing week stays missing, never zero."""
    metric = metric_of(page, pilot)
    if pilot.status != "running" or metric is None or pilot.start is None or pilot.weeks is None:
        return
    if page.today < pilot.start:
        page.group("This week’s numbers")
        page.quiet("It begins on {day}. From then on you record each week here.", day=page.words.day(pilot.start))
        return
    week = _week_in_hand(page, metric, pilot)
    if week == DONE:
        page.group("Nothing to record today")
        if _said(page, pilot):
            st.success(_said(page, pilot), icon=":material/check:")
        st.markdown(when_due(page, metric, pilot))
        _any_week(page, pilot, DONE)
    else:
        page.group("Week {n}: {period}", n=week, period=page.words.period(*pilot.days_of(week)))
        _check_in(page, metric, pilot, week)
    _missed_weeks(page, metric, pilot, week)


def _week_in_hand(page: Page, metric: Metric, pilot: Pilot) -> int:
    """The one that was chosen; else the one whose number is due. It stays in hand once its number is there."""
    day, week, _ = page.held(f"week.{pilot.id}") or (None, DONE, None)
    if day != page.today:
        week = week_to_record(metric, pilot, page.today) or DONE
        _take_in_hand(page, pilot, week)
    return min(int(week), _weeks_begun(page, pilot))


def _take_in_hand(page: Page, pilot: Pilot, week: int, said: tuple[str, int] | None = None) -> None:
    """For today: on another day another week may be due. `said` is about the one before: a marked text and its week."""
    page.hold(f"week.{pilot.id}", (page.today, week, said))


def _said(page: Page, pilot: Pilot) -> str:
    """It stays where it is as long as the next week is in hand: nothing may move under a hand that types on."""
    said: tuple[str, int] | None = page.held(f"week.{pilot.id}")[2]
    return page.words(said[0], n=said[1]) if said else ""


def _weeks_begun(page: Page, pilot: Pilot) -> int:
    return min(pilot.week_of(page.today) or 1, pilot.weeks or 1)


def when_due(page: Page, metric: Metric, pilot: Pilot) -> str:
    """For whom there is nothing to record today."""
    if pilot.end and page.today > pilot.end:
        return page.words(N_("The planned weeks are over. Look at the verdict, then end the pilot."))
    week = _weeks_begun(page, pilot)
    if is_recorded(metric, pilot.days_of(week)[0]):
        week += 1
    if week > (pilot.weeks or week):
        return page.words(N_("All weeks have their number. Look at the verdict, then end the pilot."))
    return page.words(N_("Week {n} is due at its end, on {day}."), n=week,
                      day=page.words.weekday_day(pilot.days_of(week)[1]))  # fmt: skip


def _check_in(page: Page, metric: Metric, pilot: Pilot, week: int) -> None:
    first, last = pilot.days_of(week)
    if last >= page.today:
        page.quiet("This week lasts until {day}. Record it once nothing more comes.", day=page.words.weekday_day(last))
    check_in = check_in_of(pilot, week)
    if check_in is None:
        check_in = CheckIn(id=_free_id(pilot, week), week=week, day=first)
        page.with_first_answer(check_in, partial(_add_check_in, pilot, check_in))
    elif sum(other.week == week for other in pilot.check_ins) > 1:
        page.advise("Week {n} is written down twice. Hours and cash of both count; the later one is here. "
                    "Delete the other under “Go deeper”, in the table of all weeks.", n=week)  # fmt: skip
    columns = iter(st.columns(3, gap="medium"))
    with next(columns):
        number_of_week(page, metric, "readings", first)
    if metric.comparison or metric.comparison_name.strip():
        with next(columns):
            number_of_week(page, metric, "comparison", first)
    with next(columns):
        page.number(check_in, "hours", width=250)
    page.text(check_in, "line", unsure=False)
    inside = page.words(N_("cash, actions, what else happened, what customers said"))
    label = page.words(N_("More about this week · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, f"more.{pilot.id}", week_in_full, pilot, check_in)
    with st.container(horizontal=True, vertical_alignment="center"):
        if page.button("Record this week", "keep.week", icon="check", kind="primary"):
            _go_on(page, metric, pilot, week)
        _any_week(page, pilot, week)
        if _said(page, pilot):
            st.markdown(f":small[:gray[:material/check: {_said(page, pilot)}]]")


def _free_id(pilot: Pilot, week: int) -> str:
    """The same in every run, until it is written down; a table can give a check-in's id another week."""
    id = f"{pilot.id[:24]}-week-{week}"
    while any(check_in.id == id for check_in in pilot.check_ins):
        id += "-"
    return id


def _add_check_in(pilot: Pilot, check_in: CheckIn) -> None:
    pilot.check_ins = sorted([*pilot.check_ins, check_in], key=lambda c: c.week)


def _go_on(page: Page, metric: Metric, pilot: Pilot, week: int) -> None:
    """All is kept already. Whoever catches up goes on to the next week without a number.

    Not where what was typed is no number: that is said above, and the week stays in hand to be put right; asked again,
    it goes on.
    """
    first = pilot.days_of(week)[0]
    if refused(page, first):
        return
    later = [n for n in _missed(page, metric, pilot) if n > week]
    recorded = is_recorded(metric, pilot.days_of(week)[0])
    text = N_("Week {n} is kept.") if recorded else N_("Week {n} stays without a number; that is allowed.")
    _take_in_hand(page, pilot, later[0] if later else DONE, (text, week))
    st.rerun()


def _missed(page: Page, metric: Metric, pilot: Pilot) -> list[int]:
    return [pilot.week_of(first) or 1 for first in weeks_not_recorded(metric, pilot, page.today)]


def _missed_weeks(page: Page, metric: Metric, pilot: Pilot, week: int) -> None:
    """The others without a number, one click each; they may stay empty."""
    page.is_said("review.readings", metric.id)
    missed = [number for number in _missed(page, metric, pilot) if number != week]
    if missed:
        said = NN_("One week is still without a number. Add it if you know it; it may stay empty.",
                   "{n} weeks are still without a number. Add what you know; the rest may stay empty.")  # fmt: skip
        st.markdown(f":small[:gray[{page.words.count(said, len(missed))}]]")
        with st.container(horizontal=True):
            for number in missed[:MOST_MISSED]:
                if page.button("Week {n}: {period}", f"missed.{number}", icon="edit_calendar", n=number,
                               period=page.words.period(*pilot.days_of(number))):  # fmt: skip
                    _take_in_hand(page, pilot, number)
                    st.rerun()


def _any_week(page: Page, pilot: Pilot, week: int) -> None:
    """Each week that has begun can be looked at and put right."""
    weeks = list(range(1, _weeks_begun(page, pilot) + 1))
    key, shown = f"{page.book.id}.{pilot.id}.week.{page.words.language}", week or None
    session.follow(key, shown, shown)

    def name(number: int) -> str:
        return page.words(N_("Week {n}: {period}"), n=number, period=page.words.period(*pilot.days_of(number)))

    label, at, hint = page.words(C_("review", "Week")), weeks.index(week) if week else None, N_("Look at a week")
    given = st.selectbox(label, weeks, at, name, key=key, width=300, placeholder=page.words(hint),
                         label_visibility="collapsed")  # fmt: skip
    if given != shown:
        _take_in_hand(page, pilot, given or DONE)
        session.agree(key, given)
        st.rerun()
