"""Every page by its address, whatever is open or kept, in both languages: sensible, and nothing changes by looking."""

from pathlib import Path

import pytest

from components.advice.outcomes import Voice, verdict_in_words
from components.files import keep
from components.measurement import outcome
from components.screen.layout import literal, shortened
from components.texts import words_for
from components.texts.steps import STEPS
from components.workbook import Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.owner import ADDRESSES
from tests.flows.situations import SITUATIONS, draft, empty

IN_BOTH_LANGUAGES = pytest.mark.parametrize("lang", ["en", "it"])
EACH_STEP = pytest.mark.parametrize("page", STEPS)


@IN_BOTH_LANGUAGES
@EACH_STEP
def test_without_any_plan_a_page_shows_the_ways_in(sit_down: SitDown, page: str, lang: str) -> None:
    owner = sit_down(page, lang=lang)
    assert owner.title == sit_down("home", lang=lang).title
    assert all(map(owner.has, ("new.name", "new.start", "example")))
    assert owner.plan == ""


@IN_BOTH_LANGUAGES
@EACH_STEP
def test_without_an_address_a_page_takes_up_the_last_plan(sit_down: SitDown, page: str, lang: str) -> None:
    keep(draft())
    owner = sit_down(page, lang=lang)
    assert owner.plan == "book"
    assert owner.title == words_for(lang)(STEPS[page].title)


@IN_BOTH_LANGUAGES
def test_home_offers_the_plan_that_is_kept(sit_down: SitDown, lang: str) -> None:
    keep(draft())
    owner = sit_down("home", lang=lang)
    owner.press("continue.book")
    assert owner.plan == "book"
    assert "Harper Heating" in owner.text()


def titles_of_review(book: Workbook, language: str) -> list[str]:
    """What is to be recorded, or how far the number moved; before a pilot has started, the title of the step."""
    words, started = words_for(language), [pilot for pilot in book.pilots if pilot.status != "draft"]
    if not started:
        return [words(STEPS["review"].title)]
    if started[-1].status == "running":
        return [words("Record this week’s numbers")]
    seen = outcome(book, started[-1], TODAY)
    assert seen is not None
    return [verdict_in_words(seen, Voice(words, book.currency)).title]


@IN_BOTH_LANGUAGES
@pytest.mark.parametrize("situation", SITUATIONS)
def test_looking_at_every_page_changes_nothing(
    sit_down: SitDown, workbook_folder: Path, situation: str, lang: str
) -> None:
    book = SITUATIONS[situation]()
    keep(book)
    file = workbook_folder / f"plan-{book.id}.json"
    if situation == "empty":  # its first metric and its first pilot begin with the first look
        for page in ADDRESSES:
            sit_down(page, plan=book.id, lang=lang)
    before = file.read_bytes()
    for page in ADDRESSES:
        owner = sit_down(page, plan=book.id, lang=lang)
        assert owner.plan == book.id
        if page == "review":
            assert owner.title in titles_of_review(book, lang)
        elif page == "pilot" and book.pilots and book.pilots[-1].name:
            assert owner.title == literal(shortened(book.pilots[-1].name, 60))
        else:
            assert page == "home" or owner.title == words_for(lang)(STEPS[page].title)
        assert file.read_bytes() == before, page
    assert not owner.has("new.start")


@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_is_folded_away_opens_and_changes_nothing(
    sit_down: SitDown, workbook_folder: Path, situation: str
) -> None:
    book = SITUATIONS[situation]()
    keep(book)
    owner = sit_down("home", plan=book.id)
    for page in ADDRESSES:
        owner.go(page)
        before = (workbook_folder / f"plan-{book.id}.json").read_bytes()
        owner.unfold()
        assert (workbook_folder / f"plan-{book.id}.json").read_bytes() == before, page


def test_a_page_begins_an_empty_plan_only_once(sit_down: SitDown) -> None:
    """What a page adds by itself is kept at once, so that an answer given after a restart still has its place."""
    keep(empty())
    metric = sit_down("metrics", plan="book").book.metrics[0].id
    pilot = sit_down("pilot", plan="book").book.pilots[0].id
    owner = sit_down("metrics", plan="book")
    owner.go("pilot")
    assert ([part.id for part in owner.book.metrics], [part.id for part in owner.book.pilots]) == ([metric], [pilot])


def test_a_plan_that_is_gone_leads_to_the_ways_in(sit_down: SitDown) -> None:
    owner = sit_down("metrics", plan="never-was")
    assert owner.has("new.start")


def test_an_address_that_is_no_plan_is_harmless(sit_down: SitDown) -> None:
    for address in ("../../passwords", "", "x" * 5000, "BOOK", "con"):
        assert sit_down("home", plan=address).has("new.start")


def test_an_unknown_language_falls_back_to_english(sit_down: SitDown) -> None:
    assert sit_down("home", lang="tlh").title == sit_down("home", lang="en").title


def test_each_page_leads_on_to_the_next(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("objectives", plan="book")
    walked = []
    while owner.has("continue"):
        walked.append(owner.title)
        owner.press("continue")
    words = words_for("en")
    assert walked == [words(STEPS[step].title) for step in STEPS if step != "review"]
    assert owner.has("next"), "the plan leads back to the weekend at a glance"


def test_a_code_of_a_later_catalogue_survives_being_looked_at(sit_down: SitDown, workbook_folder: Path) -> None:
    book = draft()
    book.business.kind = book.objectives[0].kind = book.metrics[0].kind = "from.next.year"
    book.currency, book.pilots[0].channels[0].place = "ISK", "next-network"
    keep(book)
    before = (workbook_folder / "plan-book.json").read_bytes()
    owner = sit_down("home", plan="book")
    for page in ADDRESSES:
        owner.go(page)
        owner.unfold()
        assert (workbook_folder / "plan-book.json").read_bytes() == before, page
