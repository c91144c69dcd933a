"""The sorting desk: one note at a time, a need by a single key, a theme by another; suggestions are never taken."""

import pytest

from components.evidence import suggested_need
from components.files import keep
from components.workbook import Note, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft

WORDS = [
    "How much does a yearly service cost?",
    "The heating stopped working again after two days.",
    "Thank you, great work and very friendly.",
]


def brought_in() -> Workbook:
    book = draft()
    mine = Note(id="mine", words="The heating stopped in the night", place="phone", theme="no heat")
    new = [
        Note(id=f"note-{n}", words=words, place="google_reviews", source="reviews.csv") for n, words in enumerate(WORDS)
    ]
    book.listening.notes = [mine, *new]
    return book


@pytest.fixture
def owner(sit_down: SitDown) -> Owner:
    book = brought_in()
    keep(book)
    owner = sit_down("listening", plan=book.id, lang="en")
    owner.press("sort.begin")
    return owner


def needs(owner: Owner) -> list[str | None]:
    return [note.need for note in owner.book.listening.notes[1:]]


def test_notes_of_ones_own_do_not_wait(owner: Owner) -> None:
    assert "0 sorted, 3 to go" in owner.progress()
    assert "yearly service" in owner.text()


def test_each_key_sorts_one_note_and_the_next_follows(owner: Owner) -> None:
    owner.press("sort.need.1")
    assert needs(owner) == ["wants_to_know", None, None]
    assert "stopped working" in owner.text()
    owner.press("sort.need.2")
    owner.press("sort.need.5")
    assert needs(owner) == ["wants_to_know", "struggles", "praises"]
    assert any("sorted" in told for told in owner.told())
    assert owner.has("note.words"), "the page is back as it was"


def test_a_suggestion_is_marked_and_not_taken(owner: Owner) -> None:
    assert suggested_need(WORDS[0]) == "wants_to_know"
    marked = [owner.widget(f"sort.need.{n}", "button").proto.icon for n in range(1, 6)]
    assert [bool(icon) for icon in marked] == [True, False, False, False, False]
    assert needs(owner) == [None, None, None]


def test_the_last_one_comes_back_before_all_others(owner: Owner) -> None:
    owner.press("sort.need.2")
    owner.press("sort.back")
    assert needs(owner) == [None, None, None]
    assert "yearly service" in owner.text()
    owner.press("sort.need.1")
    assert needs(owner) == ["wants_to_know", None, None]


def test_a_note_can_wait_until_the_others_are_done(owner: Owner) -> None:
    owner.press("sort.later")
    assert "stopped working" in owner.text()
    owner.press("sort.need.2")
    owner.press("sort.need.5")
    assert "yearly service" in owner.text()


def test_themes_are_used_again_or_written_anew(owner: Owner) -> None:
    owner.press("sort.theme.A")
    assert owner.book.listening.notes[1].theme == "no heat"
    owner.press("sort.theme.A")
    assert owner.book.listening.notes[1].theme == ""
    owner.answer("sort.theme", "prices")
    assert owner.book.listening.notes[1].theme == "prices"
    owner.press("sort.need.1")
    assert owner.book.listening.notes[1].need == "wants_to_know"


def test_sorting_can_stop_and_go_on_another_day(owner: Owner, sit_down: SitDown) -> None:
    owner.press("sort.need.1")
    owner.press("sort.stop")
    assert owner.has("note.words")
    later = sit_down("listening", plan=owner.plan, lang="it")
    later.press("sort.begin")
    assert "stopped working" in later.text()


def test_a_long_note_stands_there_whole(sit_down: SitDown) -> None:
    book = brought_in()
    book.listening.notes[1].words = "# first line\n" + "word " * 1_900 + "the very end"
    keep(book)
    owner = sit_down("listening", plan=book.id, lang="en")
    owner.press("sort.begin")
    assert "the very end" in owner.text()
    assert "\\# first line" in owner.text()
