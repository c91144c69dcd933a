"""The counting kit on the printed plan: links that lead somewhere, QR codes that are read (M21)."""

from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from pypdf import PdfReader

from components.counting_kit import pilot_links
from components.report import plan_pdf
from components.workbook import Channel, Workbook
from tests.report.books import TODAY, example
from tests.report.reading import squeezed, text_of


def printed(book: Workbook, paper: str = "A4", language: str = "en") -> PdfReader:
    return PdfReader(BytesIO(plan_pdf(book, language=language, today=TODAY, paper=paper)))


def leads_to(pdf: PdfReader) -> set[str]:
    notes = [note.get_object() for page in pdf.pages for note in page.get("/Annots", [])]
    return {str(note["/A"]["/URI"]) for note in notes if "/A" in note and "/URI" in note["/A"]}


def read_from_pictures(pdf: PdfReader) -> set[str]:
    pictures = [image.image for page in pdf.pages for image in page.images]
    return {code.text for one in pictures if one for code in zxingcpp.read_barcodes(np.array(one.convert("L")))}


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_channel_has_its_link_and_its_code_on_paper(paper: str) -> None:
    book = example()
    links = set(pilot_links(book.pilots[-1], book.listening).values())
    pdf = printed(book, paper)
    assert len(links) == 2
    assert links <= leads_to(pdf)
    assert read_from_pictures(pdf) == links


def test_the_phone_has_none_and_a_bad_address_none_at_all() -> None:
    book = example()
    pilot = book.pilots[-1]
    pilot.channels = [Channel(place="phone")]
    assert read_from_pictures(printed(book)) == set()
    pilot.channels, pilot.tracking.link = [Channel(place="reddit")], "https://example.com/?to=anna@example.com"
    pdf = printed(book)
    assert read_from_pictures(pdf) == set()
    assert not any("utm_source" in link for link in leads_to(pdf))


def test_the_question_stands_there_with_its_answers() -> None:
    text = squeezed(text_of(printed(example())))
    assert squeezed("A friend or another customer · A search or a map") in text


def test_codes_of_an_earlier_pilot_are_not_printed_again() -> None:
    book = example()
    earlier = book.pilots[0].model_copy(deep=True, update={"id": "earlier", "name": "Last year"})
    earlier.tracking.tag = "last-year"
    book.pilots = [earlier, *book.pilots]
    pdf = printed(book)
    assert read_from_pictures(pdf) == set(pilot_links(book.pilots[-1], book.listening).values())
    assert "last-year" in text_of(pdf)
