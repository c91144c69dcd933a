"""The plan comes back out of its PDF exactly as it went in, or not at all."""

import random
import tracemalloc
from pathlib import Path

import pytest
from fpdf import FPDF

from components.files import PLAN_NAME, UnreadableFile, attachment, checksum, dumps, loads
from components.files.pdf_copy import LARGEST_INSIDE
from components.workbook import Keyword, Listening, Workbook

FROZEN = Path("tests/files/frozen/v1-hr-software.json")


@pytest.fixture(scope="module")
def book() -> Workbook:
    return loads(FROZEN.read_bytes())


def paper(*files: tuple[str, bytes, str], password: str = "") -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    pdf.cell(text="Plan")
    for name, data, description in files:
        pdf.embed_file(bytes=data, basename=name, desc=description, mime_type="application/json", compress=True)
    if password:
        pdf.set_encryption(owner_password=password, user_password=password)
    return bytes(pdf.output())


def with_plan(book: Workbook) -> bytes:
    data = attachment(book)
    assert data
    return paper((PLAN_NAME, data, checksum(data)))


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableFile) as refused:
        loads(data)
    assert refused.value.sound is None
    return refused.value.code


def test_the_plan_comes_back_out_of_its_pdf(book: Workbook) -> None:
    assert loads(with_plan(book)) == book


def test_the_checksum_is_the_sha_256_of_the_file() -> None:
    # NIST's published value for the three letters abc
    assert checksum(b"abc") == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_other_files_in_the_pdf_do_not_matter(book: Workbook) -> None:
    data = dumps(book)
    assert loads(paper(("a.txt", b"Hello", ""), (PLAN_NAME, data, checksum(data)), ("z.json", b"{}", ""))) == book


def test_a_pdf_without_a_plan_says_so() -> None:
    assert refusal(paper()) == "pdf_without_plan"
    assert refusal(paper(("invoice.json", b"{}", ""))) == "pdf_without_plan"


@pytest.mark.parametrize("description", ["", "The plan", checksum(b"another plan")])
def test_an_altered_plan_is_not_opened(book: Workbook, description: str) -> None:
    assert refusal(paper((PLAN_NAME, dumps(book), description))) == "pdf_altered"


def test_a_locked_pdf_is_not_opened(book: Workbook) -> None:
    data = dumps(book)
    assert refusal(paper((PLAN_NAME, data, checksum(data)), password="secret")) == "pdf_damaged"


@pytest.mark.parametrize("data", [b"%PDF-", b"%PDF-1.7\n%%EOF", b"%PDF-1.7 trailer << /Root 1 0 R >>"])
def test_a_stump_of_a_pdf_is_damaged(data: bytes) -> None:
    assert refusal(data) == "pdf_damaged"


def test_a_newer_plan_in_a_pdf_is_newer() -> None:
    data = dumps(Workbook()).replace(b'"version": 1', b'"version": 9')
    assert refusal(paper((PLAN_NAME, data, checksum(data)))) == "newer"


def test_a_plan_too_large_to_come_back_is_not_attached() -> None:
    fits = Workbook(listening=Listening(keywords=[Keyword(words="w" * 49_000) for _ in range(100)]))
    assert loads(with_plan(fits)) == fits
    fits.listening.keywords += [Keyword(words="w" * 49_000) for _ in range(5)]
    assert attachment(fits) is None


def test_the_largest_plan_that_is_attached_comes_back() -> None:
    book = Workbook(listening=Listening(keywords=[Keyword() for _ in range(110)]))
    missing = LARGEST_INSIDE - len(dumps(book))
    for keyword in book.listening.keywords:
        keyword.words = "w" * min(50_000, missing)
        missing -= len(keyword.words)
    assert len(dumps(book)) == LARGEST_INSIDE
    assert loads(with_plan(book)) == book


def opened(pdf: bytes) -> Workbook | None:
    try:
        return loads(pdf)
    except UnreadableFile as refused:
        return refused.sound


def test_a_pdf_with_random_damage_gives_the_plan_or_nothing(book: Workbook) -> None:
    whole, chance = with_plan(book), random.Random(11)
    for hits in [1, 1, 4, 30] * 100:
        damaged = bytearray(whole)
        for _ in range(hits):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        assert opened(bytes(damaged)) in (None, book)


def test_a_pdf_that_was_cut_off_gives_the_plan_or_nothing(book: Workbook) -> None:
    whole = with_plan(book)
    for length in range(0, len(whole), 97):
        assert opened(whole[:length]) in (None, book)


def test_a_pdf_that_unpacks_without_end_does_not_fill_the_memory() -> None:
    bomb = paper((PLAN_NAME, bytes(60_000_000), "sha256:"))
    tracemalloc.start()
    assert refusal(bomb) == "pdf_damaged"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000  # bytes


def test_a_pdf_larger_than_any_plan_is_not_read() -> None:
    assert refusal(b"%PDF-1.7\n" + bytes(20_000_000)) == "too_large"
