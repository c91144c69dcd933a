"""Notes out of exports of reviews, messages and answers: looked at first, taken with a click, taken out again (M11)."""

from datetime import date
from pathlib import Path

import pytest

from components.files import keep
from components.workbook import Note, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft

SAMPLES = Path("tests/imports/samples/notes")
REVIEWS = "\n".join(
    [
        "Date,Author,Rating,Comment",
        "2026-01-05,Anna Bell,5,They came the same evening and explained every step.",
        "2026-01-12,Tom R.,2,Nobody told me that the display would blink again; write to tom@example.com",
        "2026-02-01,Lou,4,Do you also service oil boilers on Saturdays?",
        "2026-02-03,,,",
    ]
).encode()


def without_notes() -> Workbook:
    book = draft()
    book.listening.notes = []
    return book


def at_the_desk(sit_down: SitDown, book: Workbook, language: str = "en") -> Owner:
    keep(book)
    owner = sit_down("listening", plan=book.id, lang=language)
    owner.unfold()
    return owner


def test_reviews_are_shown_taken_and_taken_back(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, without_notes())
    owner.open_file("reviews.csv", REVIEWS)
    assert "**3 notes**" in owner.text()
    assert not owner.has("take"), "where they were written is not known yet"
    owner.answer("notes.place", "google_reviews")
    assert owner.book.listening.notes == []
    owner.press("take")
    notes = owner.book.listening.notes
    assert [(note.day, note.rating, note.place, note.source) for note in notes] == [
        (date(2026, 1, 5), 5, "google_reviews", "reviews.csv"),
        (date(2026, 1, 12), 2, "google_reviews", "reviews.csv"),
        (date(2026, 2, 1), 4, "google_reviews", "reviews.csv"),
    ]
    assert "[e-mail]" in notes[1].words
    assert "Bell" not in owner.file().decode(), "authors are dropped"
    owner.press("undo")
    assert owner.book.listening.notes == []


def test_the_same_file_twice_adds_nothing_twice(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, without_notes())
    for _ in range(2):
        owner.open_file("reviews.csv", REVIEWS)
        owner.answer("notes.place", "google_reviews")
        if owner.has("take"):
            owner.press("take")
    assert len(owner.book.listening.notes) == 3
    assert "3 notes are in your plan already." in owner.text()


def test_what_came_from_a_file_can_go_again_later(sit_down: SitDown) -> None:
    book = without_notes()
    book.listening.notes = [Note(id="mine", words="Heard at the counter", place="counter")]
    owner = at_the_desk(sit_down, book)
    owner.open_file("reviews.csv", REVIEWS)
    owner.answer("notes.place", "")
    owner.press("take")
    owner.go("metrics")
    owner.go("listening")
    owner.unfold()
    owner.press("reviews.csv")
    assert [note.id for note in owner.book.listening.notes] == ["mine"]
    owner.press("undo")
    assert len(owner.book.listening.notes) == 4


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_chat_brings_no_names_along(sit_down: SitDown, language: str) -> None:
    owner = at_the_desk(sit_down, without_notes(), language)
    data = (SAMPLES / "T05_whatsapp_iphone_it.txt").read_bytes()
    owner.open_file("chat.txt", data)
    owner.answer("own_name", "nobody")
    owner.answer("notes.place", "whatsapp")
    owner.press("take")
    assert owner.book.listening.notes


@pytest.mark.parametrize(
    ("data", "language", "said"),
    [(b"PK\x03\x04broken", "en", "nothing was taken"), (b"1,2,3\n4,5,6\n", "it", "non"), (b"", "en", "empty")],
)
def test_what_cannot_be_read_is_told_and_nothing_is_lost(
    sit_down: SitDown, data: bytes, language: str, said: str
) -> None:
    owner = at_the_desk(sit_down, draft(), language)
    before = owner.file()
    owner.open_file("reviews.csv", data)
    assert any(said in told for told in owner.told()), owner.told()
    assert owner.file() == before
