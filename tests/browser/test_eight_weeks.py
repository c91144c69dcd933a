"""Weeks later: the saved file is opened, eight weeks are recorded, the pilot ends and the next one starts from it."""

from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import expect

from components.files import dumps, loads
from components.measurement import freeze
from components.texts import words_for
from components.workbook import Action, Workbook
from tests.advice.plans import CALLS_BEFORE, WEEK, essential_plan
from tests.browser.browsing import Tab
from tests.browser.conftest import OpenTab
from tests.browser.serving import Server
from tests.flows.pilots_that_ran import RULE, weekly

START = date(2026, 1, 12)  # its eighth week ends on the Sunday after the Saturday on which the tests take place
CALLS = (44, 41, 47, 39, 45, 43, 44, 42)
SAID = "Your page told me what F28 means"


def saved_plan() -> bytes:
    """Started in January; nobody has recorded anything since."""
    book = essential_plan()
    calls, pilot = book.metrics[0], book.pilots[0]
    calls.readings = weekly(START - 8 * WEEK, CALLS_BEFORE)
    pilot.start, pilot.weeks, pilot.rule = START, len(CALLS), RULE.model_copy(deep=True)
    pilot.actions = [Action(id="answer", week=8, what="Answer three questions", hours=1.0)]
    pilot.cap_hours, pilot.status = 16.0, "running"
    freeze(pilot, calls, START)
    return dumps(book)


def week_named(number: int) -> str:
    first = START + (number - 1) * WEEK
    return f"Week {number}: {words_for('en').period(first, first + timedelta(days=6))}"


def record(tab: Tab, calls: int, hours: str, line: str = "") -> None:
    """As fast as an owner types who knows the figures."""
    tab.type_fast("Support calls", str(calls))
    tab.type_fast("Hours spent", hours)
    if line:
        tab.type_fast("The week in one sentence", line)
    tab.press("Record this week")


def record_the_week_that_is_due(tab: Tab) -> None:
    tab.unfold("More about this week")
    tab.fill("Cash spent (€)", "20")
    tab.tick("Answer three questions")
    tab.fill("What did a customer say? Their exact words", SAID)
    record(tab, CALLS[7], "2", "Two said thank you")


def decide_and_go_on(tab: Tab) -> None:
    tab.press("End the pilot")
    tab.press("Grow a little")
    tab.press("Plan the next pilot")
    tab.sees("It is decided by")


def assert_recorded(book: Workbook) -> None:
    metric, (pilot, following) = book.metrics[0], book.pilots
    assert [reading.value for reading in metric.readings] == [*CALLS_BEFORE, *CALLS]
    assert [check_in.week for check_in in pilot.check_ins] == [*range(1, 9)]
    assert sum(check_in.hours or 0 for check_in in pilot.check_ins) == 7 * 1.5 + 2
    assert [check_in.cash for check_in in pilot.check_ins if check_in.cash is not None] == [20]
    assert [action.done for action in pilot.actions] == [True]
    note = book.listening.notes[-1]
    assert (note.words, note.day, note.objectives) == (SAID, date(2026, 3, 7), ["fewer-calls"])
    assert (pilot.status, pilot.review.decision) == ("ended", "grow")
    assert (following.status, following.metric) == ("draft", metric.id)
    assert following.cap_hours == 15.5, "12.5 hours were spent; a quarter more at most, in half hours"


def test_eight_weeks_are_recorded_and_the_next_pilot_starts_from_them(
    open_tab: OpenTab, server: Server, tmp_path: Path
) -> None:
    tab = open_tab()
    tab.upload("plan.json", saved_plan())
    tab.sees("Record this week’s numbers")
    tab.sees(week_named(8))
    record_the_week_that_is_due(tab)

    tab.sees("7 weeks are still without a number")
    tab.press(week_named(1))
    for number, calls in enumerate(CALLS[:7], start=1):  # one leads on to the next
        expect(tab.page.get_by_role("heading", name=week_named(number))).to_be_visible()
        record(tab, calls, "1.5")
    tab.sees("All weeks have their number.")
    tab.sees("Better, and the target is reached.")
    tab.sees("Final: the planned end is reached.")

    decide_and_go_on(tab)
    saved = tab.download("Save a copy")
    assert_recorded(loads(saved))

    tab.page.context.close()
    server.restart(folder=tmp_path / "another computer")
    later = open_tab()
    later.upload("plan.json", saved)
    later.sees("Harper Heating")
    later.follow("Review")
    later.sees("Better, and the target is reached.")
    again = loads(later.download("Save a copy"))
    assert again == loads(saved).model_copy(update={"revision": again.revision})
