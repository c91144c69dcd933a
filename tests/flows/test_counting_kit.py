"""Who came because of the pilot: links, QR codes, a code, a question and a tally sheet (M21)."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from components.counting_kit import SENTENCES, qr_png, qr_svg
from components.counting_kit.heard_of_us import FIXED
from components.files import keep
from components.report import tally_sheet_pdf
from components.texts import words_for
from components.workbook import Channel, Place, Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft

PAGE = "https://www.harper.example/help?from=home#top"
REDDIT = "https://www.harper.example/help?from=home&utm_source=reddit&utm_medium=social&utm_campaign=fewer-calls#top"
BAD = {
    "javascript:alert(1)": "not_web",
    "harper": "no_link",
    "ask at the counter": "no_link",
    "https://anna:secret@harper.example": "has_password",
    "https://www.harper.example/our page": "gap",
    "https://harper.example:99999/": "no_port",
}


def with_channels(*places: str, link: str = PAGE) -> Workbook:
    book = draft()
    pilot = book.pilots[0]
    pilot.name, pilot.tracking.link = "Fewer calls", link
    pilot.channels = [Channel(place=place) for place in places]
    return book


def at_the_kit(sit_down: SitDown, book: Workbook, **address: str) -> Owner:
    keep(book)
    owner = sit_down("pilot", plan="book", **address)
    owner.unfold()
    owner.unfold()  # the QR codes lie in a fold of their own
    return owner


def copied(owner: Owner) -> list[str]:
    return [str(field.value) for field in owner.tab.code]


def links(owner: Owner) -> list[str]:
    return [text for text in copied(owner) if text.startswith("http")]


def test_each_channel_has_its_link(sit_down: SitDown) -> None:
    owner = at_the_kit(sit_down, with_channels("reddit", "newsletter"))
    first, second = links(owner)
    assert first == REDDIT
    assert "utm_source=newsletter&utm_medium=email&utm_campaign=fewer-calls" in second


def test_the_owners_tag_stands_in_the_links(sit_down: SitDown) -> None:
    owner = at_the_kit(sit_down, with_channels("reddit"))
    owner.answer("tag", "Boiler März 2026")
    assert "utm_campaign=boiler-marz-2026#top" in links(owner)[0]
    assert owner.book.pilots[0].tracking.tag == "Boiler März 2026"


def test_on_the_own_website_a_tag_would_hide_something(sit_down: SitDown) -> None:
    owner = at_the_kit(sit_down, with_channels("website"))
    assert links(owner) == []
    assert "a tag there would hide" in owner.text()


def test_a_place_of_the_owners_own_is_named_in_its_link(sit_down: SitDown) -> None:
    book = with_channels("own")
    book.listening.places = [Place(id="own", name="Bar Sport, via Roma")]
    assert "utm_source=bar-sport-via-roma" in links(at_the_kit(sit_down, book))[0]


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize(("address", "code"), BAD.items())
def test_a_bad_link_gets_its_sentence_and_stays(sit_down: SitDown, address: str, code: str, lang: str) -> None:
    owner = at_the_kit(sit_down, with_channels("reddit", link=""), lang=lang)
    owner.answer("link", address)
    assert words_for(lang)(SENTENCES[code]) in owner.told()
    assert links(owner) == []
    assert owner.shown("tracking.link") == address
    assert owner.book.pilots[0].tracking.link == address
    owner.answer("link", PAGE)
    assert links(owner) == [REDDIT]


def test_the_page_is_proposed_from_the_website(sit_down: SitDown) -> None:
    book = with_channels("reddit", link="")
    book.business.website = "https://www.harper.example/"
    owner = at_the_kit(sit_down, book)
    owner.press("use.link")
    assert owner.book.pilots[0].tracking.link == "https://www.harper.example/"
    assert not owner.has("use.link")
    assert len(links(owner)) == 1


def test_a_qr_code_leads_where_its_link_leads(sit_down: SitDown) -> None:
    owner = at_the_kit(sit_down, with_channels("reddit", "website"))
    keys = {button.key: button for button in owner.tab.get("download_button")}
    assert {"qr.svg.reddit", "qr.png.reddit"} <= keys.keys()
    assert not any(str(key).endswith("website") for key in keys)
    assert len(owner.tab.get("image")) == 1
    assert qr_svg(REDDIT).startswith(b"<?xml")
    assert qr_png(REDDIT).startswith(b"\x89PNG")


def test_the_folded_kit_costs_nothing(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    def drawn(link: str) -> bytes:
        raise AssertionError(f"drawn unasked: {link}")

    monkeypatch.setattr("components.screen.pilot.qr_codes.qr_png", drawn)
    keep(with_channels("reddit"))
    owner = sit_down("pilot", plan="book")
    assert copied(owner) == []


def test_the_code_that_is_proposed_can_be_changed(sit_down: SitDown) -> None:
    book = with_channels("reddit")
    book.pilots[0].tracking.code = ""
    owner = at_the_kit(sit_down, book)
    owner.press("use.code")
    code = owner.book.pilots[0].tracking.code
    assert len(code) == 4
    assert owner.shown("tracking.code") == code
    owner.answer("code", "BOILER")
    assert owner.book.pilots[0].tracking.code == "BOILER"
    assert not owner.has("use.code")


@pytest.mark.parametrize(("lang", "own"), [("en", "Somewhere else"), ("it", "Altrove")])
def test_the_question_comes_with_the_same_answers_for_everybody(sit_down: SitDown, lang: str, own: str) -> None:
    book = with_channels("reddit", "own")
    book.listening.places = [Place(id="own", name="Bar Sport")]
    owner = at_the_kit(sit_down, book, lang=lang)
    (asked,) = [text for text in copied(owner) if "☐" in text]
    lines = asked.splitlines()
    assert lines[1:3] == ["☐ Reddit", "☐ Bar Sport"]
    assert f"☐ {words_for(lang)('Somewhere else')}" in lines
    assert len(lines) == 1 + 2 + 6


@pytest.mark.parametrize("lang", ["en", "it"])
def test_the_tally_sheet_has_a_page_for_each_week(lang: str) -> None:
    book = with_channels("reddit")
    book.pilots[0].tracking.code = "CM47"
    sheet = tally_sheet_pdf(book, "pilot", language=lang, today=TODAY)
    pages = [page.extract_text() for page in PdfReader(BytesIO(sheet)).pages]
    assert len(pages) == 6
    assert all("Reddit" in page and "CM47" in page for page in pages)
    assert words_for(lang)("Tally sheet") in pages[0]
    assert sheet == tally_sheet_pdf(book, "pilot", language=lang, today=TODAY)


def test_a_tally_sheet_of_anything_is_still_a_sheet() -> None:
    book = with_channels(*(f"own-{n}" for n in range(60)))
    book.listening.places = [Place(id=f"own-{n}", name=f"{n} 春の市 {{nb}} " + "very long " * 40) for n in range(60)]
    book.pilots[0].start, book.pilots[0].tracking.question = None, "¿" * 5000
    for paper in ("A4", "Letter"):
        sheet = tally_sheet_pdf(book, "pilot", language="en", today=TODAY, paper=paper)
        assert len(PdfReader(BytesIO(sheet)).pages) >= 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize(("places", "sheets"), [(18, 1), (19, 2), (60, 3)])
def test_more_answers_than_a_sheet_holds_go_on_the_next(places: int, sheets: int, paper: str) -> None:
    """Beside the places there are six answers for everybody, and the code: 25 in all fill a sheet."""
    book = with_channels(*(f"own-{n}" for n in range(places)))
    book.listening.places = [Place(id=f"own-{n}", name=f"Corner {n:03}") for n in range(places)]
    book.pilots[0].weeks = 2
    sheet = tally_sheet_pdf(book, "pilot", language="en", today=TODAY, paper=paper)
    pages = [page.extract_text() for page in PdfReader(BytesIO(sheet)).pages]
    assert len(pages) == 2 * sheets
    first_week = "".join(pages[:sheets])
    assert all(first_week.count(f"Corner {n:03}") == 1 for n in range(places))
    assert all(first_week.count(option.text) == 1 for option in FIXED)
    assert first_week.count("Of these, with the code BOILER") == 1
    for number, page in enumerate(pages[:sheets]):
        assert "How did you hear of us?" in page
        assert "Together" in page
        assert (f"sheet {number + 1} of {sheets}" in page) == (sheets > 1)


def test_the_tally_sheet_is_offered(sit_down: SitDown) -> None:
    owner = at_the_kit(sit_down, with_channels("reddit"))
    assert "tally.pdf" in {button.key for button in owner.tab.get("download_button")}
