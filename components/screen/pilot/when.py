"""When it starts, how long it takes, and what it has to bring in that time (M13, M14, M17)."""

from datetime import date, timedelta

import streamlit as st

from components.advice import LONGEST, proposed_weeks
from components.measurement import BreakEven, Outlook, before, counting_weeks, next_monday, outlook
from components.measurement.outlook import PROPOSED_WEEKS
from components.texts import N_, NN_
from components.workbook import LATEST, Metric, Pilot

from .. import session
from ..can_tell import against_what_shows, answer, bare_percent, help_lines, times_in_ten
from ..frame import Page
from .caps import caps, caps_follow, caps_to_change, in_words
from .pays import pays
from .this_pilot import metric_of

LENGTHS = (4, 6, 8, 10, 12)


def when(page: Page, pilot: Pilot) -> None:
    """Start, length and caps: one line once they are answered, the questions until then."""
    metric = metric_of(page, pilot)
    seen = outlook(metric, pilot) if metric else None
    asks = pilot.status == "draft" and (page.is_asked(pilot, "start") or page.is_asked(pilot, "weeks"))
    if asks:
        _start_and_length(page, pilot, seen, _first_monday(page, metric))
    if pilot.start and pilot.end:
        _in_one_line(page, pilot, pilot.start, pilot.end)
    even = pays(page, pilot, metric, seen) if pilot.status == "draft" and pilot.weeks and metric and seen else None
    if pilot.status == "draft":
        _say_when_it_counts(page, metric)
        if not asks:
            _advise_on_the_start(page, pilot, _first_monday(page, metric))
    caps(page, pilot)
    has_size = any(answer is not None for answer in (pilot.weeks, pilot.cap_hours, pilot.cap_cash))
    if pilot.status in ("draft", "running") and has_size:
        _to_change(page, pilot, seen, asks)
    if pilot.status == "draft" and metric and seen:
        _what_it_can_tell(page, pilot, metric, seen, even)


def _in_one_line(page: Page, pilot: Pilot, start: date, end: date) -> None:
    words = page.words
    lines = [words.count(NN_("**{n} week**, {period}", "**{n} weeks**, {period}"), pilot.weeks or 0,
                         period=words.period(start, end))]  # fmt: skip
    if most := in_words(page, pilot.cap_hours, pilot.cap_cash):
        capped = words(N_("{most} at most. At that cap you stop and look."), most=most)
        lines.append(f":small[:gray[{capped}]]")
    st.markdown("  \n".join(lines))


def _to_change(page: Page, pilot: Pilot, seen: Outlook | None, asks: bool) -> None:
    fields_inside = pilot.status == "draft" and not asks
    label = N_("Change the weeks or the caps") if fields_inside else N_("Change the caps")
    page.folded(page.words(label), f"deeper.when.{pilot.id}", _fields, pilot, seen, fields_inside)


def _fields(page: Page, pilot: Pilot, seen: Outlook | None, inside: bool) -> None:
    if inside:
        _start_and_length(page, pilot, seen)
    caps_to_change(page, pilot)


def _start_and_length(page: Page, pilot: Pilot, seen: Outlook | None, first_monday: date | None = None) -> None:
    """`first_monday` is offered under the start; None where that is done elsewhere."""
    left, right = st.columns([3, 5], gap="medium")
    with left:
        page.day(pilot, "start")
        if first_monday:
            _advise_on_the_start(page, pilot, first_monday)
    with right:
        _length(page, pilot, seen)


def _end_of_counting(metric: Metric | None) -> date | None:
    """The last day of the four weeks in which is counted first, where there is no figure yet."""
    if metric is None or metric.counting_from is None or before(metric):
        return None
    return counting_weeks(metric.counting_from)[-1][1]


def _first_monday(page: Page, metric: Metric | None) -> date:
    """The Monday to begin with."""
    last = _end_of_counting(metric)
    return last + timedelta(days=1) if last else next_monday(page.today)


def _say_when_it_counts(page: Page, metric: Metric | None) -> None:
    if last := _end_of_counting(metric):
        page.quiet("First you count for four weeks, until {day}. The start after that is provisional.",
                   day=page.words.day(last))  # fmt: skip


def _advise_on_the_start(page: Page, pilot: Pilot, first_monday: date) -> None:
    """The Monday to begin with; and what a day already chosen means."""
    if pilot.start is None:
        _offer_start(page, pilot, "use.start", first_monday)
    elif pilot.start < page.today:
        page.quiet("This day lies in the past: the weeks since then count as weeks of the pilot, and only figures from "
                   "before it are the starting point.")  # fmt: skip
        _offer_start(page, pilot, "use.monday", first_monday)
    elif pilot.start.weekday() != 0:
        page.quiet("Pilots start on a Monday, so that whole weeks can be compared.")
        _offer_start(page, pilot, "use.monday", next_monday(pilot.start))


def _offer_start(page: Page, pilot: Pilot, key: str, day: date) -> None:
    if page.button(N_("Use {day}"), key, icon="check", day=page.words.weekday_day(day)):
        pilot.start = min(day, LATEST)
        session.save()
        page.answered(pilot, "start")
        st.rerun()


def _length(page: Page, pilot: Pilot, seen: Outlook | None) -> None:
    lengths = sorted({*LENGTHS, *([pilot.weeks] if pilot.weeks else [])})
    earlier = pilot.model_copy()
    if page.whole_choice(pilot, "weeks", lengths) != earlier.weeks:
        caps_follow(page, pilot, earlier)
        st.rerun()  # what stands above says the new length too
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
        earlier, pilot.weeks = pilot.model_copy(), weeks
        session.save()
        page.answered(pilot, "weeks")
        caps_follow(page, pilot, earlier)
        st.rerun()


def _what_it_can_tell(page: Page, pilot: Pilot, metric: Metric, seen: Outlook, even: BreakEven | None) -> None:
    """Behind a fold, what would show in these weeks: the answer of the metrics page, beside what pays for them."""
    if seen.is_known and seen.could.percent is not None and pilot.weeks:
        page.folded(page.words(N_("Will it show in {weeks} weeks?"), weeks=pilot.weeks), f"deeper.show.{metric.id}",
                    _what_would_show, metric, seen, even)  # fmt: skip
    elif seen.is_known and seen.ahead and seen.answer != "yes" and proposed_weeks(seen) is None:
        _twelve_are_too_few(page, seen, seen.ahead)
        page.folded(page.words(N_("What would help")), f"deeper.help.{metric.id}", _what_would_help, metric, seen)


def _what_would_show(page: Page, metric: Metric, seen: Outlook, even: BreakEven | None) -> None:
    answer(page, seen)
    if even and even.percent:
        against_what_shows(page, seen, even.percent.middle)
    if seen.ahead and seen.answer != "yes" and proposed_weeks(seen) is None:
        page.quiet("What would help:")
        _what_would_help(page, metric, seen)


def _twelve_are_too_few(page: Page, seen: Outlook, ahead: float) -> None:
    chance = times_in_ten(seen.with_weeks(LONGEST).chance(ahead))
    page.say("Even {weeks} weeks would show your target ({target}) only about {chance} times in 10.", weeks=LONGEST,
             target=bare_percent(page.words, ahead), chance=chance)  # fmt: skip


def _what_would_help(page: Page, metric: Metric, seen: Outlook) -> None:
    st.markdown("\n".join(f"- {line}" for line in help_lines(page.words, metric, seen, LONGEST)))
