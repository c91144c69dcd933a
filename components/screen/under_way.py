"""Home while a pilot is under way: last week's figures, how far it is, and nothing to celebrate or regret yet (M18)."""

import streamlit as st

from components.measurement import during, outcome, week_to_record
from components.texts import N_, NN_
from components.texts.steps import STEPS
from components.workbook import Metric, Pilot, check_in_of

from .frame import Page, under_the_title
from .layout import literal, shortened
from .pilot import metric_of
from .review import chart_of_pilot, spent_of_caps, when_due

FEWEST_WEEKS = 4  # of a pilot, for a verdict (MEASUREMENT 2)


def title_of_week(page: Page, pilot: Pilot) -> None:
    """Which week it is; the pilot's name and the day below."""
    words, now = page.words, pilot.week_of(page.today) or 1
    weeks = pilot.weeks or now
    text = N_("Week {n} of {weeks}") if now <= weeks else N_("The {weeks} weeks are over")
    st.title(words(text, n=now, weeks=weeks), anchor=False)
    about = [literal(shortened(pilot.name)), words.weekday_day(page.today)]
    under_the_title(words, page.book, " · ".join(filter(None, about)))


def what_to_record(page: Page, pilot: Pilot, missing: str) -> tuple[str, str]:
    """What comes next, and why. `missing` says which past weeks have no number; "" where none."""
    metric, is_over = metric_of(page, pilot), pilot.end is not None and page.today > pilot.end
    if metric is None:
        return page.words(STEPS["review"].title), page.words(STEPS["review"].why)
    if missing or week_to_record(metric, pilot, page.today):
        title = N_("Record the last numbers") if is_over else N_("Record this week’s numbers")
    else:
        title = STEPS["review"].title if is_over else N_("Nothing to record today")
    return page.words(title), missing or when_due(page, metric, pilot)


def so_far(page: Page, pilot: Pilot) -> None:
    metric = metric_of(page, pilot)
    if metric is None or pilot.weeks is None:
        return
    _last_week(page, pilot, metric)
    now = during(metric, pilot)
    if not now:
        return
    page.group("So far")
    st.markdown(f"{_how_many(page, pilot, metric)} {_how_sure(page, pilot, metric)}")
    chart_of_pilot(page, pilot, metric)
    _what_is_next(page, pilot, metric)


def _last_week(page: Page, pilot: Pilot, metric: Metric) -> None:
    """The newest week that has its number, with what was written down beside it."""
    entries = [entry for entry in during(metric, pilot) if entry.days == 7]
    week = pilot.week_of(entries[-1].first) if entries else None
    if week is None:
        return
    words, check_in = page.words, check_in_of(pilot, week)
    page.group("Week {n}: {period}", n=week, period=words.period(*pilot.days_of(week)))
    tiles = [(shortened(metric.name, 40) or words(N_("The number")), words.figure(entries[-1].value))]
    if check_in and check_in.hours is not None:
        tiles.append((words(N_("Hours spent")), words.number(check_in.hours, 1)))
    if check_in and check_in.cash is not None:
        tiles.append((words(N_("Cash spent")), words.money(check_in.cash, page.book.currency, whole=True)))
    for column, (label, value) in zip(st.columns(3), tiles, strict=False):
        column.metric(literal(label), value)
    if check_in and check_in.line.strip():
        st.markdown(words.quoted(literal(shortened(check_in.line, 200))))


def _how_many(page: Page, pilot: Pilot, metric: Metric) -> str:
    weeks = round(sum(entry.weeks for entry in during(metric, pilot)))
    said = NN_("One week of {planned} is in.", "{n} weeks of {planned} are in.")
    return page.words.count(said, weeks, planned=pilot.weeks)


def _how_sure(page: Page, pilot: Pilot, metric: Metric) -> str:
    """No verdict stands here: whoever looks at one each week takes luck for success (MEASUREMENT 2)."""
    seen, words = outcome(page.book, pilot, page.today), page.words
    if seen is not None and seen.reached_end:
        return words(N_("The verdict stands under Review."))
    if pilot.end and page.today > pilot.end:
        return words(N_("The last numbers are still missing."))
    if seen is None or sum(entry.weeks for entry in seen.during) < FEWEST_WEEKS:
        return words(N_("**Too early to judge:** a verdict needs at least four."))
    return words(
        N_("The verdict that counts comes at the planned end ({day})."), day=words.day(pilot.end or page.today)
    )


def _what_is_next(page: Page, pilot: Pilot, metric: Metric) -> None:
    """What has been spent, of what was meant to be, and the next thing to do."""
    words, week = page.words, pilot.week_of(page.today) or 1
    said = [f"{words(label)}: {amount}" for label, amount in spent_of_caps(page, pilot, metric)]
    ahead = [a for a in pilot.actions if a.week >= week and a.what.strip() and not a.done]
    if ahead:
        what = literal(shortened(min(ahead, key=lambda action: action.week).what, 80))
        said.append(words(N_("Next: {what}"), what=what))
    if said:
        st.markdown(f":small[:gray[{' · '.join(said)}]]")
