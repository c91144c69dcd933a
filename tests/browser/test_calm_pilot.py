"""The pilot page stays short: what is answered is text, what is not its turn yet is one line."""

from datetime import date

import pytest

from components.files import keep, open_example
from components.workbook import Pilot, Workbook, new_id
from tests.browser.conftest import KeptPlan, OpenTab
from tests.browser.test_pilot_by_keyboard import START, without_pilot

MOST_WORDS, MOST_PIXELS = 250, 2400
IN_A_CHART = 25  # words that the chart of a pilot with its weeks says beside the page


def just_begun(language: str, today: date) -> Workbook:
    return without_pilot(language, today)


def half_filled(language: str, today: date) -> Workbook:
    """One area, one channel without its reason, a start and no length yet."""
    ran, book = open_example(language, today).pilots[0], without_pilot(language, today)
    channel = ran.channels[0].model_copy(update={"reason": ""})
    book.pilots = [Pilot(name=ran.name, areas=ran.areas[:1], channels=[channel], start=START)]
    return book


@pytest.mark.parametrize("language", ["en", pytest.param("it", marks=pytest.mark.thorough)])
def test_a_pilot_page_is_short(open_tab: OpenTab, today: date, language: str) -> None:
    tab = open_tab(f"/?lang={language}", language=language)
    for book in (just_begun(language, today), half_filled(language, today), open_example(language, today)):
        book.id = new_id()
        keep(book)
        tab.open(f"/pilot?plan={book.id}&lang={language}")
        most = MOST_WORDS + (IN_A_CHART if book.pilots and book.pilots[0].actions else 0)
        assert 80 < tab.words_before_going_deeper() <= most
        assert tab.height() <= MOST_PIXELS


def test_what_waits_is_taken_over_and_changed_where_it_stands(
    open_tab: OpenTab, kept_plan: KeptPlan, today: date
) -> None:
    book = half_filled("en", today)
    keep(book)
    tab = open_tab(f"/pilot?plan={book.id}&lang=en")
    tab.unfold("Not now · ")
    tab.sees("Look again on ")
    with tab.answered():  # by keyboard: the button still moves while the fold unfolds
        tab.page.get_by_role("button", name="Change the reasons or the days").press("Enter")
    assert tab.page.evaluate("document.activeElement.closest('details')?.innerText.includes('Not now')"), "it stays"
    before = [entry.place for entry in kept_plan().pilots[0].not_now]
    tab.page.get_by_test_id("stDataFrame").scroll_into_view_if_needed()
    tab.enter_cells([["", "In autumn"], ["", "Nobody answers there"]])
    pilot = kept_plan().pilots[0]
    assert [entry.reason for entry in pilot.not_now][:2] == ["In autumn", "Nobody answers there"]
    assert [entry.place for entry in pilot.not_now] == before
    tab.sees("Places that wait, each with the reason and a day to look again.")
