"""The top of the page: the pilot by its own name, and where it stands."""

from components.texts import N_, NN_
from components.texts.steps import STEPS
from components.workbook import Pilot, current_pilot

from ..frame import Page
from ..layout import literal, shortened
from .caps import in_words


def title_of_pilot(page: Page) -> None:
    """The pilot by its own name, once it has one, and where it stands."""
    pilot = current_pilot(page.book)
    if pilot is None or not (pilot.name.strip() or pilot.status != "draft"):
        page.head()
        return
    page.head(literal(shortened(pilot.name, 60)), _where_it_stands(page, pilot), _why_it_stays(page, pilot))


def _where_it_stands(page: Page, pilot: Pilot) -> str:
    words = page.words
    where = {"number": [*STEPS].index("pilot") + 1, "all": len(STEPS)}
    if pilot.status in ("ended", "abandoned") and pilot.start and pilot.end:
        period = words.period(pilot.start, pilot.end)
        said = words(N_("Step {number} of {all} · over, {period}"), period=period, **where)
        most = in_words(page, pilot.cap_hours, pilot.cap_cash) if not pilot.actions else ""  # else they say it
        return " · ".join([said, *([words(N_("{most} at most"), most=most)] if most else [])])
    if pilot.status == "running" and pilot.start and pilot.start <= page.today:
        return words(N_("Step {number} of {all} · running since {day}"), day=words.day(pilot.start), **where)
    if not pilot.start or not pilot.weeks:
        return ""
    sized = NN_("Step {number} of {all} · {n} week from {day}", "Step {number} of {all} · {n} weeks from {day}")
    return words.count(sized, pilot.weeks, day=words.weekday_day(pilot.start), **where)


def _why_it_stays(page: Page, pilot: Pilot) -> str:
    if pilot.status == "running":
        return page.words(N_("Baseline, target and rule stay as they were at the start."))
    if pilot.status == "abandoned":
        return page.words(N_("It was stopped early: {reason}"), reason=literal(pilot.status_reason))
    return ""
