"""Whatever an owner types or pastes comes out on paper as it was typed, and nothing ever breaks the printing."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from components.workbook import Keyword, Metric, Note, Workbook

from .books import beyond_all_measure, ends, hardly_begun
from .reading import printed, squeezed, text_of


def said(text: str) -> str:
    """What stands on paper of a plan whose customers said this."""
    book = hardly_begun()
    book.listening.notes = [Note(words=text)]
    return text_of(printed(book))


@pytest.mark.parametrize(
    "typed", ["{nb}", "**bold**", "__under__", "[a](99)", "[a](file:///etc)", "%d {0} {words}", "<b>"]
)
def test_signs_that_mean_something_to_programs_stay_as_they_were_typed(typed: str) -> None:
    assert typed in said(f"before {typed} after")


@pytest.mark.parametrize(
    "words",
    [
        "Καλημέρα, τι ώρα ανοίγετε;",
        "Когда вы открываетесь?",
        "متى تفتحون اليوم",
        "אתם פתוחים היום",
        "როდის იხსნება",
        "Où ça coûte 3 € – l’été…",
        "žluťoučký kůň, zażółć gęślą jaźń",
    ],
)
def test_other_scripts_are_printed_in_the_order_in_which_they_are_read(words: str) -> None:
    assert words in said(words)


def test_a_business_in_another_script_stands_on_every_page() -> None:
    book = hardly_begun()
    book.business.name = "مقهى البحر"
    assert all("مقهى البحر" in page.extract_text() for page in printed(book).pages)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("good 😀 day", "good ☐ day"),
        ("日本", "☐☐"),
        ("I ❤\ufe0f it", "I ☐ it"),
        ("half a letter \ufffd here", "half a letter ☐ here"),
        ("soft\u00adhyphen, zero\u200bwidth, bell\x07", "softhyphen, zerowidth, bell"),
        ("cafe\u0301", "café"),
        ("tab\there\u3000there", "tab here there"),
    ],
)
def test_what_no_font_can_draw_leaves_a_mark_and_what_nobody_sees_leaves_nothing(typed: str, shown: str) -> None:
    assert shown in said(typed)


def addresses(pdf: PdfReader) -> Iterator[str]:
    for page in pdf.pages:
        for note in page.get("/Annots") or []:
            yield note.get_object()["/A"]["/URI"]


def test_only_web_addresses_become_links() -> None:
    book = hardly_begun()
    book.business.website = "https://bar.example/menu"
    for link in ("javascript:alert(1)", "file:///etc/passwd", "https://a.example and more", "http://forum.example/7"):
        book.listening.notes.append(Note(words="see there", link=link))
    assert set(addresses(printed(book))) == {"https://bar.example/menu", "http://forum.example/7"}


@pytest.mark.parametrize("characters", [2_500, pytest.param(20_000, marks=pytest.mark.thorough)])
def test_long_answers_stand_there_to_their_last_word(characters: int) -> None:
    book = beyond_all_measure(characters)
    text = squeezed(text_of(printed(book)))
    for end in ends(book):
        assert end[-200:] in text


def test_a_name_of_any_length_is_short_wherever_it_is_not_the_answer() -> None:
    book = hardly_begun()
    book.business.name = "A very long name " * 1_000
    pdf = printed(book)
    assert len(pdf.pages) < 12
    assert pdf.metadata is not None
    assert len(str(pdf.metadata.title)) < 250


def test_an_empty_plan_and_one_full_of_empty_parts_are_printed() -> None:
    book = Workbook(id="empty", metrics=[Metric()])
    book.listening.keywords, book.listening.notes = [Keyword()], [Note()]
    assert "not answered yet" in text_of(printed(book))


@settings(max_examples=10)  # each is a whole document
@given(st.text(max_size=400))
def test_any_text_at_all_is_printed(text: str) -> None:
    book = hardly_begun()
    book.business.name = book.objectives[0].statement = text
    book.listening.notes = [Note(words=text, who=text, link=text)]
    assert len(printed(book).pages) >= 2
