"""The commonest case: no figure at all. Then the plan opens with four weeks of counting (M14)."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from components.advice import findings, start_waits_for
from components.files import keep
from components.workbook import Business, Keyword, Note, Objective, Resources, Search, Workbook
from tests.browser.browsing import Tab
from tests.browser.conftest import KeptPlan, OpenTab

COUNTING_WEEKS = ("9 Mar – 15 Mar 2026", "16 Mar – 22 Mar 2026", "23 Mar – 29 Mar 2026", "30 Mar – 5 Apr 2026")
START = "Monday 6 April"
WHY_NOT_YET = "There is no figure from before the start."


@pytest.fixture
def sunday_morning(today: date) -> Workbook:
    """A trattoria's plan, finished up to listening and with its hours; nothing has ever been counted."""
    objective = Objective(
        kind="quiet_hours",
        statement="By June, six more tables on Tuesday evenings.",
        alignment="Cook and rent are paid in any case.",
        wants_to_know="Whether there is a quick menu for children.",
        of_value="A good dinner, and home by eight.",
        success="On a Tuesday the lights in the back room are on.",
        feasible="yes",
        chosen=True,
    )
    book = Workbook(
        created=today,
        business=Business(name="Trattoria da Pina", kind="restaurant"),
        objectives=[objective],
        resources=Resources(hours=4, cash=0),
        finished=["objectives", "listening", "resources"],
    )
    book.listening.keywords = [Keyword(words=words) for words in ("quick dinner", "children’s menu", "calm")]
    book.listening.searches = [
        Search(keyword=keyword.id, place="counter", day=today, found=1) for keyword in book.listening.keywords
    ]
    book.listening.notes = [
        Note(words=f"Is there a quick table at {hour}?", place="counter", need="wants_to_know", day=today)
        for hour in range(5, 10)
    ]
    keep(book)
    return book


@pytest.mark.usefixtures("sunday_morning")
def test_a_plan_without_any_figure_opens_with_four_weeks_of_counting(
    open_tab: OpenTab, kept_plan: KeptPlan, today: date
) -> None:
    tab = open_tab("/metrics")
    counts_first(tab)
    tab.press("Continue: Resources")
    tab.press("Continue: Pilot")
    plans_a_pilot(tab)
    tab.sees(WHY_NOT_YET)
    assert tab.page.get_by_role("button", name="Start the pilot").count() == 0
    tab.press("Continue: Plan")

    book = kept_plan()
    assert [f.code for f in findings(book, today) if f.weight == "missing"] == []
    assert [f.code for f in start_waits_for(book)] == ["pilot.no_baseline"]
    assert book.pilots[0].start == date(2026, 4, 6)
    assert tab.page.get_by_test_id("stAlert").count() == 0
    for monday in ("Monday 9 March", "Monday 16 March", "Monday 23 March", "Monday 30 March"):
        tab.sees(monday)
    tab.sees("6 April 2026")
    plan = PdfReader(BytesIO(tab.download("Download the plan (PDF)")))
    text = " ".join(" ".join(page.extract_text() for page in plan.pages).split())
    assert "provisional" in text
    for week in COUNTING_WEEKS:
        assert week in text


def counts_first(tab: Tab) -> None:
    tab.pick("Which number will tell?", "Bookings in quiet hours")
    tab.fill("Where do you read it?", "A list beside the till")
    tab.press("I have no figures yet")
    for week in COUNTING_WEEKS:
        tab.sees(week)
    tab.fill("By how many percent should it move?", "30")
    tab.tick("I have finished this step")


def plans_a_pilot(tab: Tab) -> None:
    tab.fill("What will it be about?", "Dinner at six, home by eight")
    tab.tick("Counter or waiting room")
    tab.press(f"Use {START}")
    tab.sees("The start after that is provisional.")
    tab.pick("How many weeks?", "8")
    tab.unfold("Ideas to begin with")
    for idea in ("Ask people, when you bring the bill", "Tell those who wait", "In a quiet hour"):
        tab.tick(idea)
    tab.press("Write it like this")
    tab.tick("I have finished this step")
