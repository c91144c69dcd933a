"""Other people's files in a real browser: figures with a question, fifty reviews, and the desk without a mouse."""

from datetime import date
from pathlib import Path

from components.files import keep
from tests.advice.plans import essential_plan
from tests.browser.browsing import Tab
from tests.browser.conftest import KeptPlan, OpenTab

SERIES = Path("tests/imports/samples/series")
SAID = [
    "How much does a yearly service cost, visit {}?",
    "The heating stopped working again, for the {}th time.",
    "For me it matters most that somebody answers the phone, call {}.",
    "Could you also offer appointments on Saturdays, idea {}?",
    "Thank you, great work and very friendly, visit {}.",
]
REVIEWS = "\n".join(
    ["Date,Author,Rating,Comment"]
    + [f'2026-01-{n % 28 + 1:02},Guest {n},{n % 5 + 1},"{SAID[n % 5].format(n)}"' for n in range(50)]
)


def test_figures_are_asked_about_before_they_are_taken(open_tab: OpenTab, kept_plan: KeptPlan) -> None:
    book = essential_plan()
    book.metrics[0].readings = []
    keep(book)
    tab = open_tab(f"/metrics?plan={book.id}")
    tab.unfold("Paste figures")
    tab.upload("orders.csv", (SERIES / "S06_ambiguous_day_month.csv").read_bytes())
    tab.sees("The file alone does not say.")
    tab.page.get_by_text("The day comes first").click()
    tab.settled()
    tab.page.get_by_text("The days up to the next date").click()
    tab.settled()
    tab.press("Take these 11 figures")
    readings = kept_plan().metrics[0].readings
    assert (readings[0].first, readings[0].value, len(readings)) == (date(2025, 3, 3), 14, 11)
    tab.press("Undo")
    assert kept_plan().metrics[0].readings == []


def test_fifty_reviews_are_brought_in_and_sorted_without_the_mouse(open_tab: OpenTab, kept_plan: KeptPlan) -> None:
    book = essential_plan()
    keep(book)
    own = len(book.listening.notes)
    tab = open_tab(f"/listening?plan={book.id}")
    tab.unfold("Go deeper")
    tab.upload("reviews.csv", REVIEWS.encode())
    tab.write_in("Where did they write this?", "Google reviews")
    tab.press("Take these 50 notes")
    _sort_by_keyboard(tab)
    notes = kept_plan().listening.notes[own:]
    assert [note.need for note in notes] == ["wants_to_know", "struggles", "values", "asks_for", "praises"] * 10
    assert {note.place for note in notes} == {"google_reviews"}
    tab.sees("All notes that you brought in are sorted.")


def _sort_by_keyboard(tab: Tab) -> None:
    tab.reach(tab.page.get_by_role("button", name="Sort 50 notes"), back=True)
    tab.page.keyboard.press("Enter")
    tab.settled()
    for number in range(50):
        with tab.answered():
            tab.page.keyboard.press(str(number % 5 + 1))
