"""A picture and a rule stand where they serve best, and are referred to elsewhere."""

from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from components.report import review_pdf
from components.texts import words_for
from components.workbook import Branch, Event, Workbook
from tests.flows.pilots_that_ran import START, ran

from .books import TODAY, example
from .reading import printed, squeezed, text_of

USUALLY = "Usually 51"  # beside the line of what is usual, in every picture of the calls
FIRST, REVIEW = "The picture stands on the first page.", "The picture of the weeks stands in “How it went”."
RULE = "The rule, written in advance"


def planned() -> Workbook:
    book = ran(status="draft", during=[])
    book.pilots[0].baseline, book.pilots[0].start = None, TODAY + timedelta(days=6)
    return book


def begun() -> Workbook:
    """On its first day."""
    return ran(status="running", during=[], weeks=6)


def pages(book: Workbook) -> list[str]:
    return pages_of(printed(book))


def pages_of(pdf: PdfReader) -> list[str]:
    return [page.extract_text() for page in pdf.pages]


@pytest.mark.parametrize("book", [planned(), begun()], ids=["planned", "begun"])
def test_before_the_first_week_the_picture_hangs_on_the_wall(book: Workbook) -> None:
    first, *others = pages(book)
    assert USUALLY in first
    assert not any(USUALLY in page for page in others)
    assert sum(FIRST in page for page in others) == 1


@pytest.mark.parametrize("status", ["running", "ended"])
def test_once_it_runs_the_picture_is_seen_at_a_glance_and_where_it_is_explained(status: str) -> None:
    first, *others = pages(ran(status=status))
    assert USUALLY in first
    assert sum(FIRST in page for page in others) == 1
    assert not any(REVIEW in page for page in others)
    assert sum(page.count(USUALLY) for page in others) == 1
    assert any("Before and during" in page and USUALLY in page for page in others)


def test_without_room_on_the_first_page_the_picture_stands_with_the_metrics() -> None:
    book = planned()
    for number in range(30):
        action = book.pilots[0].actions[0] if book.pilots[0].actions else example().pilots[0].actions[0]
        book.pilots[0].actions.append(action.model_copy(update={"id": f"a{number}", "week": 1}))
    first, *others = pages(book)
    assert USUALLY not in first
    assert sum(page.count(USUALLY) for page in others) == 1
    assert not any(FIRST in page or REVIEW in page for page in others)


def test_the_rule_stands_on_the_first_page_alone() -> None:
    book = ran()
    words = squeezed(book.pilots[0].rule.below_target.words)
    text = [squeezed(page) for page in pages(book)]
    assert words in text[0]
    assert not any(words in page for page in text[1:])
    assert squeezed("All of it stands on the first page.") in "".join(text[1:])


def test_a_rule_that_was_shortened_there_stands_in_full_in_its_chapter() -> None:
    book = ran()
    book.pilots[0].rule.no_useful_change = Branch(words="Nothing to be seen. " * 20 + "We leave it.", decision="stop")
    text = squeezed("".join(pages(book)[1:]))
    assert squeezed("Nothing to be seen. We leave it.") in text
    assert squeezed("All of it stands on the first page.") not in text


@pytest.mark.parametrize("language", ["en", "it"])
def test_before_the_start_nothing_is_said_to_be_during(language: str) -> None:
    book, words = begun(), words_for(language)
    alone = review_pdf(book, "pilot", language=language, today=START)
    text = squeezed(text_of(PdfReader(BytesIO(alone))))
    assert squeezed(words("Before: {metric}", metric=book.metrics[0].name)) in text
    assert squeezed(words("During")) not in text
    assert squeezed(words.period(START - timedelta(weeks=8), START - timedelta(days=50)) + "52") in text


def test_what_explains_a_picture_stands_on_its_page() -> None:
    book = ran(status="abandoned")
    book.pilots[0].events = [Event(id="event", day=START, what="A new price list, " * 12)]
    for lines in range(0, 40, 4):
        book.pilots[0].status_reason = "One line.\n" * lines
        pdf = PdfReader(BytesIO(review_pdf(book, "pilot", language="en", today=TODAY)))
        found = [page for page in pages_of(pdf) if "The stripes mark" in page]
        assert len(found) == 1
        assert USUALLY in found[0]
        assert "Before and during" in found[0]
