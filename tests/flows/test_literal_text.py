"""What the owner typed is shown as it was typed: nothing in it becomes formatting, a link, an icon or a formula."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.files import keep
from components.screen.layout import literal
from components.workbook import LONGEST_TEXT, Place, Workbook, main_metric, parts
from tests.flows.conftest import SitDown
from tests.flows.owner import ADDRESSES, Owner
from tests.flows.situations import SITUATIONS

TYPED = "**zq** $zq$ :material/zq: `zq`"
READ_AS_MARKDOWN = {"body", "label", "help", "content", "caption"}  # in Streamlit's messages to the browser


def in_the_owners_words(book: Workbook, typed: str = TYPED) -> Workbook:
    """The plan with every free text replaced, and with a place of the owner's own in use."""
    book.listening.places = [*book.listening.places, Place(id="corner", link=f"http://zq.zq/) {typed}")]
    for note in book.listening.notes[:3]:
        note.place = "corner"
    for part in parts(book):
        for name, field in type(part).model_fields.items():
            if any(getattr(bound, "max_length", None) == LONGEST_TEXT for bound in field.metadata):
                setattr(part, name, getattr(part, name) if name == "link" else typed)
    return book


def markdown(owner: Owner) -> Iterator[str]:
    """Everything on the page that the browser reads as Markdown."""
    for node in owner.tab._tree:
        yield from texts(getattr(node, "proto", None))


def texts(message: Any) -> Iterator[str]:
    for field, value in message.ListFields() if hasattr(message, "ListFields") else ():
        for item in value if field.is_repeated else [value]:
            if isinstance(item, str):
                if field.name in READ_AS_MARKDOWN:
                    yield item
            else:
                yield from texts(item)


def formatted(owner: Owner) -> list[str]:
    """Where the owner's text would not be shown as it is."""
    signs = ("**zq**", "$zq$", ":material/zq:", "`zq`", "(http://zq.zq/) ")
    without_links = {text: re.sub(r"\]\([^()\s]*\)", "]()", text) for text in markdown(owner)}
    return [text for text, said in without_links.items() if any(sign in said for sign in signs)]


@pytest.mark.parametrize("situation", [name for name in SITUATIONS if name != "Italian example"])
def test_nothing_typed_is_formatted_anywhere(sit_down: SitDown, situation: str) -> None:
    book = in_the_owners_words(SITUATIONS[situation]())
    keep(book)
    owner = sit_down("home", plan=book.id)
    for page in ADDRESSES:
        owner.go(page)
        owner.unfold()
        assert formatted(owner) == [], page


def test_the_name_of_a_kept_plan_is_not_formatted(sit_down: SitDown) -> None:
    keep(in_the_owners_words(SITUATIONS["draft"]()))
    owner = sit_down("home")
    assert any("zq" in text for text in markdown(owner))
    assert formatted(owner) == []


@pytest.mark.parametrize("page", ["metrics", "review"])
def test_a_number_that_is_none_is_repeated_as_it_was_typed(sit_down: SitDown, page: str) -> None:
    keep(SITUATIONS["running"]())
    owner = sit_down(page, plan="book")
    owner.answer("hand.reading.calls" if page == "metrics" else "hand.week.2026-03-02", TYPED)
    assert any("zq" in text for text in markdown(owner))
    assert formatted(owner) == []


def test_a_wrong_cell_is_repeated_as_it_was_typed(sit_down: SitDown) -> None:
    keep(SITUATIONS["draft"]())
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.edit("actions", 0, hours=TYPED)
    assert any("zq" in text for text in markdown(owner))
    assert formatted(owner) == []


def test_the_owners_words_are_never_taken_for_ours(sit_down: SitDown) -> None:
    """A metric that happens to be called like a text of the app keeps its name in every language."""
    book = SITUATIONS["running"]()
    metric = main_metric(book)
    assert metric is not None
    metric.name = metric.unit = "Hours a week"
    book.pilots[0].check_ins = []
    keep(book)
    for page in ("metrics", "review"):
        owner = sit_down(page, plan="book", lang="it")
        shown = "\n".join(markdown(owner))
        assert "Hours a week" in shown, page


@pytest.mark.parametrize("typed", ["{nb} {n} {name} {text}", "{{n}} {} %s %(n)s \\N{BULLET}"])
def test_braces_and_percent_signs_stay(sit_down: SitDown, typed: str) -> None:
    keep(in_the_owners_words(SITUATIONS["abandoned"](), typed))
    owner = sit_down("home", plan="book")
    for page in ADDRESSES:
        owner.go(page)
        owner.unfold()
        assert literal(typed) in "\n".join(markdown(owner)) or page in {"resources"}


MARKS = st.sampled_from([*"\\`*_{}[]()<>#+-=.!|:$~^&@/ 1aé😀ع", "www.", "http://", ":material/home:", "\n"])


@given(st.lists(MARKS, max_size=12).map("".join) | st.text(max_size=30))
def test_every_mark_is_taken_back_and_no_character_is_lost(typed: str) -> None:
    shown = literal(typed).replace(":gray[]", "")
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", shown) == " ".join(typed.split())
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_{}\[\]()<>#+=!|:$~^&-]", re.sub(r"\\[!-/:-@\[-`{-~]", "", shown))
    assert "\n" not in shown


def test_what_streamlit_draws_from_escaped_text_is_kept_apart() -> None:
    """Seen in a browser: these become icons, pictures, arrows and links even where every mark is escaped."""
    for typed in (":material/home:", ":streamlit:", "->", "<-", "--", ">=", "www.a.b", "https://a.b", "me@a.b"):
        assert ":gray[]" in literal(typed)
    assert literal("1. first") == "1\\. first"
