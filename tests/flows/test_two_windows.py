"""The same plan in two windows: what is written in either is in the plan."""

from collections.abc import Callable
from typing import Any

import pytest

from components.files import keep, open_kept
from components.screen import session
from components.workbook import Keyword, Workbook
from tests.flows.conftest import SitDown
from tests.flows.situations import draft, running


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Workbook], None]], None]:
    """Lets another window change the plan in the moment in which this one is about to keep its own change."""

    def between(change: Callable[[Workbook], None]) -> None:
        waiting = [change]

        def keep_after_the_other(book: Workbook) -> None:
            if waiting:
                theirs = open_kept(book.id)
                waiting.pop()(theirs)
                keep(theirs)
            keep(book)

        monkeypatch.setattr(session, "keep", keep_after_the_other)

    return between


def test_answers_of_both_windows_are_in_the_plan(sit_down: SitDown) -> None:
    keep(draft())
    first, second = sit_down("objectives", plan="book"), sit_down("objectives", plan="book")
    first.answer("statement", "From the first window")
    second.answer("success", "From the second window")
    first.answer("alignment", "From the first again")
    objective = second.book.objectives[0]
    assert objective.statement == "From the first window"
    assert objective.success == "From the second window"
    assert objective.alignment == "From the first again"
    second.look_again()
    assert second.shown("statement") == "From the first window"


def test_two_windows_on_two_pages(sit_down: SitDown) -> None:
    keep(draft())
    first, second = sit_down("resources", plan="book"), sit_down("metrics", plan="book")
    for hours, name in (("3", "Calls"), ("4", "Calls a week"), ("5", "Calls a week, without sales")):
        first.answer("hours", hours)
        second.answer("calls.name", name)
    assert (first.book.resources.hours, first.book.metrics[0].name) == (5, "Calls a week, without sales")


def test_the_later_answer_to_the_same_question_stands(sit_down: SitDown) -> None:
    keep(draft())
    first, second = sit_down("objectives", plan="book"), sit_down("objectives", plan="book")
    first.answer("statement", "First")
    second.answer("statement", "Second")
    first.look_again()
    assert (first.book.objectives[0].statement, first.shown("statement")) == ("Second", "Second")


def test_a_note_in_hand_here_takes_what_is_written_about_it_there(sit_down: SitDown) -> None:
    keep(draft())
    here = sit_down("listening", plan="book")
    here.answer_all({"note.words": "Is it safe?", "note.place": "phone", "note.need": "wants_to_know"})
    theirs = here.book
    theirs.listening.notes[-1].theme, theirs.listening.notes[-1].place = "pressure", "inbox"
    keep(theirs)
    here.look_again()
    note = here.book.listening.notes[-1]
    assert (note.words, note.theme, note.place, note.need) == ("Is it safe?", "pressure", "inbox", "wants_to_know")
    assert here.shown("note.place") == "inbox"


def test_a_part_that_is_gone_meanwhile_leaves_the_page_whole(sit_down: SitDown) -> None:
    book = running()
    book.pilots[0].areas[0].id = "area"
    keep(book)
    first, second = sit_down("pilot", plan="book"), sit_down("pilot", plan="book")
    for owner in (first, second):
        owner.press("change.area")
    second.press("delete.area")
    first.widget("area.name").set_value("Too late")
    first.look_again()
    assert first.book.pilots[0].areas == []


ACTS: dict[str, tuple[str, dict[str, Any], Callable[[Workbook], object], object]] = {
    "a text": (
        "objectives", {"success": "Lunch in silence"}, lambda b: b.objectives[0].success, "Lunch in silence"
    ),
    "a number": ("resources", {"hours": "7"}, lambda b: b.resources.hours, 7.0),
    "a choice": ("objectives", {"feasible": "not_now"}, lambda b: b.objectives[0].feasible, "not_now"),
    "a length": ("pilot", {"weeks": 10}, lambda b: b.pilots[0].weeks, 10),
    "a keyword": ("listening", {"hand.keyword": "pressure"}, lambda b: b.listening.keywords[-1].words, "pressure"),
    "a note": ("listening", {"note.words": "It drips"}, lambda b: b.listening.notes[-1].words, "It drips"),
    "a reading": ("metrics", {"hand.reading.calls": "61"}, lambda b: b.metrics[0].readings[-1].value, 61.0),
    "an action": ("pilot", {"hand.action": "Write a sheet"}, lambda b: b.pilots[0].actions[-1].what, "Write a sheet"),
    "a tick": ("resources", {"finished.resources": True}, lambda b: b.finished, ["resources"]),
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_both_changes_of_the_same_moment_are_kept(
    sit_down: SitDown, meanwhile: Callable[[Callable[[Workbook], None]], None], act: str
) -> None:
    page, answers, written, expected = ACTS[act]
    keep(draft())
    owner = sit_down(page, plan="book")
    if act == "a length":
        owner.unfold()

    def in_the_other_window(book: Workbook) -> None:
        book.business.offers = "Boilers, from the other window"
        book.listening.keywords = [Keyword(words="theirs"), *book.listening.keywords]

    meanwhile(in_the_other_window)
    owner.answer_all(answers)
    owner.look_again()
    assert owner.book.business.offers == "Boilers, from the other window"
    assert written(owner.book) == expected
