"""A starter action in a real browser: a tick takes it, a click brings it back, and it can be taken again."""

import pytest

from components.files import keep
from components.workbook import Channel
from tests.browser.conftest import KeptPlan, OpenTab
from tests.flows.situations import draft

IDEA = "Search for “Can it be mended, or must it be replaced?”"


@pytest.mark.thorough  # the same without a browser: tests/flows/test_starters.py
def test_an_idea_is_taken_brought_back_and_taken_again(open_tab: OpenTab, kept_plan: KeptPlan) -> None:
    book = draft()
    book.pilots[0].actions, book.pilots[0].channels = [], [Channel(place="facebook_groups")]
    keep(book)
    tab = open_tab(f"/pilot?plan={book.id}&lang=en")
    tab.unfold("Ideas to begin with")
    for _ in range(2):
        tab.tick(IDEA)
        assert [action.week for action in kept_plan().pilots[0].actions] == [1, 3, 5]
        tab.sees("Added: weeks 1, 3 and 5.")
        assert tab.page.get_by_role("checkbox", name=IDEA).count() == 0
        tab.press("Undo")
        assert kept_plan().pilots[0].actions == []
        assert not tab.page.get_by_role("checkbox", name=IDEA).is_checked()
