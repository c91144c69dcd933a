"""Which days a number covers: proposed, or typed as people write a day (Saturday 7 March 2026)."""

from datetime import date

import pytest

from components.files import keep
from components.workbook import Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft

MISSING = date(2026, 2, 9)  # the week that is left out below


def with_a_gap() -> Workbook:
    book = draft()
    book.metrics[0].readings = [reading for reading in book.metrics[0].readings if reading.first != MISSING]
    keep(book)
    return book


def firsts(owner: Owner) -> list[date]:
    return [reading.first for reading in owner.book.metrics[0].readings]


@pytest.mark.parametrize("typed", ["5/1/26", "5.1.26", "5 January", "2026-01-05"])
def test_a_day_is_understood_and_said_again(sit_down: SitDown, typed: str) -> None:
    book = draft()
    book.metrics[0].readings = []
    keep(book)
    owner = sit_down("metrics", plan="book")
    owner.answer("first.week", typed)
    assert owner.shown("first.week") == "5 Jan 2026"
    assert owner.widget("reading.calls").label == "The number for 5 Jan – 11 Jan 2026"
    owner.answer("reading.calls", "51")
    assert firsts(owner) == [date(2026, 1, 5)]
    assert owner.shown("first.week") == "12 Jan 2026"


def test_what_names_no_day_is_said_and_changes_nothing(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    before = owner.shown("first.week")
    owner.answer("first.week", "31/2")
    assert "“31/2” is not on the calendar" in owner.tab.error[0].value
    assert owner.shown("first.week") == before
    owner.answer("first.week", "9/2")
    assert not owner.tab.error


def test_a_week_that_begins_in_its_middle_says_so(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    owner.answer("first.week", "4/2/2026")
    assert "This begins on a Wednesday." in owner.text()


def test_the_missing_week_is_proposed_first(sit_down: SitDown) -> None:
    owner = sit_down("metrics", plan=with_a_gap().id)
    assert owner.shown("first.week") == "9 Feb 2026"
    owner.answer("reading.calls", "50")
    assert MISSING in firsts(owner)


def test_the_missing_week_is_one_click_away_and_said_once(sit_down: SitDown) -> None:
    owner = sit_down("metrics", plan=with_a_gap().id)
    owner.answer("first.week", "1/12/2025")
    assert owner.text().count("The week of 9 February 2026 is missing.") == 1
    assert "One week is missing between your figures" not in owner.text()
    owner.press("calls.add.missing")
    assert owner.shown("first.week") == "9 Feb 2026"
    assert not owner.has("calls.add.missing")


def test_the_day_is_shown_in_the_language_of_the_screen(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book", lang="it")
    owner.answer("first.week", "1 dicembre")
    assert owner.shown("first.week") == "1 dic 2025"
    owner.speak("en")
    assert owner.shown("first.week") == "1 Dec 2025"
