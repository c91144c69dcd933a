"""“I have finished this step”: where something is still missing, the tick, home and the sidebar say what."""

from components.files import keep
from components.workbook import Workbook
from tests.advice.plans import essential_plan, plan_with_ended_pilot
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner

SEARCHES = "Searches so far: 1 of 3."


def one_search_only() -> Workbook:
    book = essential_plan()
    book.listening.searches = book.listening.searches[:1]
    keep(book)
    return book


def links(owner: Owner) -> list[str]:
    return [str(link.proto.label) for link in owner.tab.get("page_link")]


def test_the_tick_says_what_is_still_missing(sit_down: SitDown) -> None:
    owner = sit_down("listening", plan=one_search_only().id)
    assert "Your tick is kept" not in owner.text()
    owner.answer("finished.listening", True)
    tick = owner.text().split("Your tick is kept.")[1]
    assert SEARCHES in tick
    assert not any(SEARCHES in box for box in owner.told())
    assert "Listening :gray[· one thing open]" in links(owner)
    owner.answer("finished.listening", False)
    assert any(SEARCHES in box for box in owner.told())
    assert "Listening :gray[· in progress]" in links(owner)


def test_home_says_it_too_and_goes_on(sit_down: SitDown) -> None:
    book = one_search_only()
    book.finished = ["objectives", "listening"]
    keep(book)
    owner = sit_down("home", plan=book.id)
    assert any(f"One thing open · {SEARCHES}" in label for label in links(owner))
    assert owner.widget("next", "button").label == "Open: Metrics"


def test_a_step_without_anything_missing_is_done(sit_down: SitDown) -> None:
    keep(essential_plan())
    owner = sit_down("listening", plan="book")
    owner.answer("finished.listening", True)
    assert "Your tick is kept" not in owner.text()
    assert "Listening :gray[· done]" in links(owner)


def test_after_the_decision_home_leads_to_the_next_pilot(sit_down: SitDown) -> None:
    book = plan_with_ended_pilot()
    book.pilots[0].review.decision = "grow"
    keep(book)
    owner = sit_down("home", plan=book.id)
    assert "**Plan the next pilot.**" in owner.text()
    assert "Pilot :gray[· done]" in links(owner)
    owner.press("next")
    assert owner.has("next.pilot")
