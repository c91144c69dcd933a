"""“I don’t know yet” is an answer: it waits on the Monday list, and nothing calls it missing."""

from datetime import date

import pytest

from components.advice import findings, monday_list, start_waits_for
from components.files import keep
from components.workbook import Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import MONDAY, draft, empty

QUESTIONS = {  # field -> its page, and an answer for later
    "fewer-calls.statement": ("objectives", "Ten percent fewer calls"),
    "fewer-calls.alignment": ("objectives", "Time for installations"),
    "fewer-calls.wants_to_know": ("objectives", "What to do first"),
    "fewer-calls.of_value": ("objectives", "An answer on a Sunday"),
    "fewer-calls.success": ("objectives", "Lunch in silence"),
    "fewer-calls.feasible": ("objectives", "yes"),
    "calls.name": ("metrics", "Support calls"),
    "calls.source": ("metrics", "The list beside the phone"),
    "calls.target_percent": ("metrics", "10"),
    "resources.hours": ("resources", "0"),
    "resources.cash": ("resources", "0"),
}
CHOSEN = {"fewer-calls.feasible"}


def without(field: str) -> Workbook:
    """A plan in which this one question is open."""
    book = draft()
    part, name = field.split(".")
    owner = {"fewer-calls": book.objectives[0], "calls": book.metrics[0], "resources": book.resources}[part]
    setattr(owner, name, type(owner).model_fields[name].default)
    return book


def missing(owner: Owner) -> set[str]:
    found = findings(owner.book, TODAY)
    return {str(finding.params.get("field")) for finding in found if finding.weight == "missing"}


def waiting_for_monday(owner: Owner) -> list[tuple[object, date]]:
    return [(task.params["field"], task.due) for task in monday_list(owner.book, TODAY) if "field" in task.params]


def unsure(field: str) -> str:
    """The button "I don't know yet" beside a question."""
    part, name = field.split(".")
    return f"{part}.unsure.{name}"


@pytest.mark.parametrize("field", QUESTIONS)
def test_not_known_yet_waits_for_monday_until_it_is_answered(sit_down: SitDown, field: str) -> None:
    page, later = QUESTIONS[field]
    name = field.split(".")[1]
    keep(without(field))
    owner = sit_down(page, plan="book")
    assert name in missing(owner)
    if field in CHOSEN:
        owner.answer(field, "unknown")
    else:
        owner.press(unsure(field))
    assert name not in missing(owner)
    assert waiting_for_monday(owner) == [(name, MONDAY)]
    owner.go("plan")
    owner.go(page)
    owner.speak("it")
    assert waiting_for_monday(owner) == [(name, MONDAY)]
    owner.answer(field, later)
    assert waiting_for_monday(owner) == []
    assert owner.book.unknown == []
    assert not owner.has(unsure(field))


def test_what_is_not_known_yet_stands_on_the_plan(sit_down: SitDown) -> None:
    keep(without("resources.cash"))
    owner = sit_down("resources", plan="book")
    assert "Monday" not in owner.text()
    owner.press(unsure("resources.cash"))
    assert "On your Monday list" in owner.text()
    owner.go("plan")
    assert "I don’t know yet: on your Monday list" in owner.text()
    assert "Still to find out\\: How much cash may it cost in all? :gray[Monday 9 March]" in owner.text()


def test_the_name_of_the_pilot_may_wait_too(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.press(unsure("pilot.name"))
    assert waiting_for_monday(owner) == [("name", MONDAY)]
    owner.answer("pilot.name", "Answers in advance")
    assert waiting_for_monday(owner) == []


def test_a_weekend_of_not_knowing_is_no_failure(sit_down: SitDown) -> None:
    """Whoever knows nothing yet still ends with a plan: a list for Monday, and nothing missing in these steps."""
    keep(empty())
    owner = sit_down("objectives", plan="book")
    owner.answer("kind", "fewer_support")
    for name in ("statement", "alignment", "wants_to_know", "of_value", "success"):
        owner.press(unsure(f"fewer-calls.{name}"))
    owner.answer("feasible", "unknown")
    owner.go("metrics")
    metric = owner.book.metrics[0].id
    for name in ("name", "source", "target_percent"):
        owner.press(unsure(f"{metric}.{name}"))
    owner.press("no-figures")
    owner.go("resources")
    owner.press(unsure("resources.hours"))
    owner.press(unsure("resources.cash"))
    left = {finding.code for finding in findings(owner.book, TODAY) if finding.weight == "missing"}
    assert {code.split(".")[0] for code in left} <= {"listening", "pilot", "objectives"}
    assert {code for code in left if code.startswith("objectives")} == {"objectives.name"}
    assert len(monday_list(owner.book, TODAY)) == 11 + 4
    owner.go("pilot")
    assert not owner.has("start.pilot")
    assert {finding.code for finding in start_waits_for(owner.book)} >= {"pilot.no_baseline"}


def test_no_baseline_yet_gives_four_dated_counting_weeks(sit_down: SitDown) -> None:
    book = draft()
    book.metrics[0].readings = []
    book.pilots[0].start = None
    keep(book)
    owner = sit_down("metrics", plan="book")
    owner.press("no-figures")
    assert owner.book.metrics[0].counting_from == MONDAY
    weeks = ["9 Mar – 15 Mar 2026", "16 Mar – 22 Mar 2026", "23 Mar – 29 Mar 2026", "30 Mar – 5 Apr 2026"]
    assert "\n".join(f"- {week}" for week in weeks) in owner.text()
    assert "readings" not in missing(owner)
    assert [task.due.isoformat() for task in monday_list(owner.book, TODAY)] == [
        "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"
    ]  # fmt: skip
    owner.go("plan")
    assert "Counting from 9 March 2026" in owner.text()
    owner.go("pilot")
    owner.press("use.start")
    assert owner.book.pilots[0].start == date(2026, 4, 6), "the Monday after the counting"
    assert not owner.has("start.pilot")


def test_counting_can_begin_later_and_be_taken_back(sit_down: SitDown) -> None:
    book = draft()
    book.metrics[0].readings = []
    keep(book)
    owner = sit_down("metrics", plan="book")
    owner.press("no-figures")
    owner.answer("counting_from", date(2026, 3, 16))
    assert owner.book.metrics[0].counting_from == date(2026, 3, 16)
    owner.press("figures-after-all")
    assert owner.book.metrics[0].counting_from is None
    owner.answer("hand.reading.calls", "51")
    assert [reading.value for reading in owner.book.metrics[0].readings] == [51]


def test_the_first_counted_week_can_be_typed_in(sit_down: SitDown) -> None:
    """While the four weeks run, each number has a place to go."""
    book = draft()
    book.metrics[0].readings = []
    book.metrics[0].counting_from = date(2026, 2, 23)  # one week is counted, the second is running
    keep(book)
    owner = sit_down("metrics", plan="book")
    owner.answer("hand.reading.calls", "51")
    (reading,) = owner.book.metrics[0].readings
    assert (reading.first, reading.days, reading.value) == (date(2026, 2, 23), 7, 51)
    assert [task.due.isoformat() for task in monday_list(owner.book, TODAY)] == [
        "2026-03-02", "2026-03-09", "2026-03-16"
    ]  # fmt: skip
