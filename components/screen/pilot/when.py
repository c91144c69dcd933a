"""When it starts, how long it takes, and what it has to bring in that time (M13, M14, M17)."""

from datetime import date, timedelta

import streamlit as st

from components.advice import LONGEST, proposed_weeks
from components.measurement import Outlook, before, counting_weeks, next_monday, outlook
from components.measurement.outlook import PROPOSED_WEEKS
from components.texts import N_
from components.workbook import LATEST, Metric, Pilot

from .. import session
from ..can_tell import answer, bare_percent, help_lines, times_in_ten
from ..frame import Page
from .pays import pays
from .this_pilot import metric_of

LENGTHS = (4, 6, 8, 10, 12)


def when(page: Page, pilot: Pilot) -> None:
    if pilot.status != "draft" and pilot.start and pilot.end:
        page.say("{period} · weeks: {weeks}", period=page.words.period(pilot.start, pilot.end), weeks=pilot.weeks)
        return
    metric = metric_of(page, pilot)
    counting = bool(metric and metric.counting_from and not before(metric))
    seen = outlook(metric, pilot) if metric else None
    left, right = st.columns([3, 5], gap="medium")
    with left:
        _start_day(page, pilot, metric, counting)
    with right:
        _length(page, pilot, seen)
    if counting and metric and metric.counting_from:
        last = counting_weeks(metric.counting_from)[-1][1]
        page.quiet("First you count for four weeks, until {day}. The start after that is provisional.",
                   day=page.words.day(last))  # fmt: skip
    if pilot.start and pilot.end:
        page.quiet("It runs {period}.", period=page.words.period(pilot.start, pilot.end))
    if metric and seen:
        _what_it_can_tell(page, pilot, metric, seen)


def _start_day(page: Page, pilot: Pilot, metric: Metric | None, counting: bool) -> None:
    proposed = next_monday(page.today)
    if counting and metric and metric.counting_from:
        proposed = counting_weeks(metric.counting_from)[-1][1] + timedelta(days=1)
    given = page.day(pilot, "start")
    if given is None:
        _offer_start(page, pilot, "use.start", proposed)
    elif given < page.today:
        page.quiet("This day lies in the past: the weeks since then count as weeks of the pilot, and only figures from "
                   "before it are the starting point.")  # fmt: skip
        _offer_start(page, pilot, "use.monday", proposed)
    elif given.weekday() != 0:
        page.quiet("Pilots start on a Monday, so that whole weeks can be compared.")
        _offer_start(page, pilot, "use.monday", next_monday(given))


def _offer_start(page: Page, pilot: Pilot, key: str, day: date) -> None:
    if page.button(N_("Use {day}"), key, icon="check", day=page.words.weekday_day(day)):
        pilot.start = min(day, LATEST)
        session.save()
        st.rerun()


def _length(page: Page, pilot: Pilot, seen: Outlook | None) -> None:
    lengths = sorted({*LENGTHS, *([pilot.weeks] if pilot.weeks else [])})
    page.whole_choice(pilot, "weeks", lengths)
    fewest = proposed_weeks(seen) if seen else None
    if fewest and seen and seen.ahead and (pilot.weeks is None or pilot.weeks < fewest):
        page.quiet("{weeks} weeks are the fewest in which your target ({target}) would show.", weeks=fewest,
                   target=bare_percent(page.words, seen.ahead))  # fmt: skip
        _offer_length(page, pilot, fewest)
    elif pilot.weeks is None and not (seen and seen.is_known and seen.ahead):
        page.quiet("How many weeks it needs can be worked out once there are four figures and a target. "
                   "Six are a beginning.")  # fmt: skip
        _offer_length(page, pilot, PROPOSED_WEEKS)


def _offer_length(page: Page, pilot: Pilot, weeks: int) -> None:
    if page.button(N_("Use {weeks} weeks"), "use.weeks", icon="check", weeks=weeks):
        pilot.weeks = weeks
        session.save()
        st.rerun()


def _what_it_can_tell(page: Page, pilot: Pilot, metric: Metric, seen: Outlook) -> None:
    """The answer of the metrics page for the weeks chosen here, beside what pays for them."""
    if seen.is_known and seen.could.percent is not None:
        if pilot.weeks:
            answer(page, seen)
        if seen.ahead and seen.answer != "yes" and proposed_weeks(seen) is None:
            if not pilot.weeks:
                _twelve_are_too_few(page, seen, seen.ahead)
            page.folded(page.words(N_("What would help")), f"deeper.help.{metric.id}", _what_would_help, metric, seen)
    pays(page, pilot, metric, seen)


def _twelve_are_too_few(page: Page, seen: Outlook, ahead: float) -> None:
    chance = times_in_ten(seen.with_weeks(LONGEST).chance(ahead))
    page.say("Even {weeks} weeks would show your target ({target}) only about {chance} times in 10.", weeks=LONGEST,
             target=bare_percent(page.words, ahead), chance=chance)  # fmt: skip


def _what_would_help(page: Page, metric: Metric, seen: Outlook) -> None:
    st.markdown("\n".join(f"- {line}" for line in help_lines(page.words, metric, seen, LONGEST)))
