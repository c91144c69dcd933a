"""Whatever is chosen as a file: a plan opens, everything else gives a sentence, and the open plan stays as it was."""

import json
from pathlib import Path

import pytest
from fpdf import FPDF

from components.files import SENTENCES, dumps, keep
from components.texts import Words, words_for
from components.workbook import VERSION, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import SITUATIONS, draft, running

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


def pdf_of_somebody_else() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    return bytes(pdf.output())


def changed(**fields: object) -> bytes:
    return json.dumps({**json.loads(dumps(draft())), **fields}).encode()


BAD = {
    "empty": ("plan.json", b"", "empty"),
    "a picture": ("plan.json", PNG, "not_a_plan"),
    "another program": ("package.json", b'{"name": "package", "version": "1.0.0"}', "another_program"),
    "a newer version": ("plan.json", changed(version=VERSION + 1), "newer"),
    "a field of a newer version": ("plan.json", changed(mood_board=[]), "newer"),
    "broken off": ("plan.json", dumps(draft())[:900], "cut_off"),
    "damaged": ("plan.json", changed(resources={"hours": "six"}), "damaged"),
    "a PDF without a plan": ("letter.pdf", pdf_of_somebody_else(), "pdf_without_plan"),
    "a damaged PDF": ("plan.pdf", b"%PDF-1.7\n" + bytes(range(256)), "pdf_damaged"),
    "no ending at all": ("plan", PNG, "not_a_plan"),
    "a strange name": ("**{nb}**.json\u202e", b"Dear Sir or Madam", "not_a_plan"),
}


def said(owner: Owner, code: str, words: Words) -> bool:
    return words(SENTENCES[code]) in [box.value for box in owner.tab.error]


@pytest.mark.parametrize("case", BAD)
@pytest.mark.parametrize("lang", ["en", "it"])
def test_a_bad_file_gives_a_sentence_and_leaves_the_open_plan(
    sit_down: SitDown, workbook_folder: Path, case: str, lang: str
) -> None:
    name, data, code = BAD[case]
    keep(draft())
    before = {path.name: path.read_bytes() for path in workbook_folder.glob("plan-*")}
    owner = sit_down("home", plan="book", lang=lang)
    owner.press("another")
    owner.open_file(name, data)
    assert said(owner, code, words_for(lang))
    assert owner.plan == "book"
    assert "Harper Heating" in owner.text()
    assert {path.name: path.read_bytes() for path in workbook_folder.glob("plan-*")} == before
    owner.go("resources")
    owner.answer("hours", "4")
    assert owner.book.resources.hours == 4


@pytest.mark.parametrize("page", ["home", "metrics"])
def test_with_no_plan_open_the_ways_in_stay(sit_down: SitDown, workbook_folder: Path, page: str) -> None:
    owner = sit_down(page)
    for name, data, code in BAD.values():
        owner.open_file(name, data)
        assert said(owner, code, words_for("en"))
        assert owner.has("new.start")
    assert not list(workbook_folder.glob("plan-*"))


def test_a_good_file_after_a_bad_one_opens(sit_down: SitDown) -> None:
    owner = sit_down("home")
    owner.open_file("plan.json", PNG)
    owner.open_file("plan.json", dumps(draft()))
    assert owner.plan == "book"
    assert not owner.tab.error
    owner.press("another")
    assert not owner.tab.error, "the sentence about the bad file is over"


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_saved_plan_opens_as_it_was(sit_down: SitDown, situation: str) -> None:
    book = SITUATIONS[situation]()
    owner = sit_down("home")
    owner.open_file("plan.json", dumps(book))
    assert owner.book == book.model_copy(update={"revision": owner.book.revision})


def test_a_page_opened_by_its_address_is_there_again_after_opening_a_file(sit_down: SitDown) -> None:
    owner = sit_down("resources")
    owner.open_file("plan.json", dumps(draft()))
    assert owner.shown("hours") == "5"


def test_opening_a_plan_leaves_a_later_state_of_it_kept(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("resources", plan="book")
    saved = owner.file()
    owner.answer("hours", "9")
    owner.go("home")
    owner.press("another")
    owner.open_file("plan.json", saved)
    assert owner.plan != "book"
    assert owner.book.resources.hours == 5
    assert sit_down("home", plan="book").book.resources.hours == 9


def test_opening_the_very_plan_that_is_open_changes_nothing(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("home", plan="book")
    before = owner.file()
    owner.press("another")
    owner.open_file("plan.json", before)
    assert (owner.plan, owner.file()) == ("book", before)


def test_both_states_are_kept_where_the_file_was_changed_more_often(sit_down: SitDown) -> None:
    """The plan was taken to another computer and worked on there, while somebody went on writing here."""
    keep(draft())
    owner = sit_down("resources", plan="book")
    elsewhere = owner.book
    elsewhere.revision, elsewhere.business.offers = 40, "Boilers"
    owner.answer("hours", "9")
    owner.go("home")
    owner.press("another")
    owner.open_file("plan.json", dumps(elsewhere))
    assert owner.book.business.offers == "Boilers"
    hours = {sit_down("home", plan=plan).book.resources.hours for plan in {"book", owner.plan}}
    assert 9 in hours


def test_a_pdf_of_ours_opens_as_the_plan(sit_down: SitDown) -> None:
    from components.report import plan_pdf
    from tests.conftest import TODAY

    book = running()
    owner = sit_down("home")
    owner.open_file("plan.pdf", plan_pdf(book, language="en", today=TODAY))
    assert owner.book == book.model_copy(update={"revision": owner.book.revision})


def test_a_minimal_plan_opens_on_every_page(sit_down: SitDown) -> None:
    owner = sit_down("home")
    owner.open_file("plan.json", dumps(Workbook(id="minimal")))
    for page in ("objectives", "listening", "metrics", "resources", "pilot", "plan", "review", "home"):
        owner.go(page)
        assert owner.plan == "minimal"
