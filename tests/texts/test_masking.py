"""E-mail addresses and phone numbers go, everything else stays, character by character."""

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.texts.masking import EMAIL_MARK, PHONE_MARK, holds_contacts, masked
from components.workbook import LONGEST_TEXT

ADDRESSES = [
    "anna@example.com",
    "Anna.Rossi+casa@posta.example.it",
    "o_neil-99@mail.example.co.uk",
    "mario@bücher.example",
    "用户@例子.广告",
    "caffe\u0301@example.com",
    "anna＠example.com",
    "anna@ example.com",
    "anna @ example.com",
    "anna (at) example.com",
    "anna [at] example [dot] com",
    "anna(AT)example(DOT)com",
    "anna chiocciola gmail punto com",
    "anna at example dot com",
    "anna dot rossi at example dot com",
    "anna@gmail",
]
NUMBERS = [
    "0524 123456",
    "0524/123456",
    "(0524) 123456",
    "02-12345678",
    "347 1234567",
    "347.123.45.67",
    "347 12 34 567",
    "3471234567",
    "+39 347 123 4567",
    "0039 347 1234567",
    "800 900 860",
    "020 7946 0958",
    "(01743) 123456",
    "07911 123456",
    "07700 900123",
    "+44 (0)20 7946 0958",
    "+44 7700 900123",
    "+33 1 42 68 53 00",
    "+1 415-867-5309",
    "٣٤٧١٢٣٤٥٦٧",
]
NO_CONTACTS = [
    "on 25/11/2026",
    "il 25.11.2026",
    "02.03.2026",
    "06-12-2026",
    "02 03 2026",
    "2026-11-25 14:30",
    "dal 25.11.2026 al 28.11.2026",
    "06.07.2026-10.07.2026",
    "12/06-28/06",
    "9.00-18.30",
    "09.00-12.30 / 15.00-19.00",
    "06.30-12.30 15.00-19.30",
    "0800-1830",
    "2019 2020 2021",
    "2019-2026",
    "F28, then F75",
    "10.000",
    "€ 1.250.000,50",
    "£1,250.50",
    "39040528 euro",
    "100 000 km",
    "60x60x180",
    "VMW 246/5-5",
    "P.IVA 01234567890",
    "Partita IVA: IT02345678901",
    "VAT no. GB 123 4567 89",
    "IT60 X054 2811 1010 0000 0123 456",
    "GB29 NWBK 6016 1331 9268 19",
    "ordine n. 3471234567",
    "order number 07911123456",
    "codice cliente 3471234567",
    "203-1234567-1234567",
    "EAN 8001234567890",
    "https://example.com/p/3471234567?x=07911123456",
    "call 112, or 118",
    "thanks @booking.com",
    "@anna.rossi on Instagram",
    "have a look at booking.com",
    "look at the dot com years",
    "two coffees @ 3.50",
    "tel. 9.00-18.30",
    "[e-mail] [tel.]",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("around", ["{}", "scrivi a {}, grazie", "({})", "«{}».", "mailto:{}", "ecco...{}!", "<{}>"])
def test_an_address_becomes_a_mark(address: str, around: str) -> None:
    assert masked(around.format(address)) == around.format(EMAIL_MARK)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("around", ["{}", "ring me on {} after six", "cell.{}.", "«{}», 3 volte", "{}\n9.00-18.30"])
def test_a_number_becomes_a_mark(number: str, around: str) -> None:
    assert masked(around.format(number)) == around.format(PHONE_MARK)


@pytest.mark.parametrize("text", NO_CONTACTS)
def test_what_reaches_nobody_stays(text: str) -> None:
    assert masked(text) == text
    assert not holds_contacts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0524 123456 347 1234567", "[tel.] [tel.]"),
        ("07911 123456 01743 123456", "[tel.] [tel.]"),
        ("0524 123456 - 0524 123457", "[tel.] - [tel.]"),
        ("(347 1234567)", "([tel.])"),
        ("a@example.com;b@example.org", "[e-mail];[e-mail]"),
        ("all'info@example.it", "all'[e-mail]"),
        ("il 25.11.2026 al 347 1234567 dopo le 18.30", "il 25.11.2026 al [tel.] dopo le 18.30"),
        ("€ 50 347 1234567", "€ 50 [tel.]"),
        ("P.IVA 01234567890, tel. 0524 123456", "P.IVA 01234567890, tel. [tel.]"),
        ("tel. 123456", "tel. [tel.]"),
        ("https://wa.me/33612345678", "https://wa.me/[tel.]"),
        ("https://example.com/?for=anna@example.com", "https://example.com/?for=[e-mail]"),
    ],
)
def test_only_the_contact_goes(text: str, expected: str) -> None:
    assert masked(text) == expected
    assert holds_contacts(text)


def test_digits_that_nobody_names_count_as_a_phone_number() -> None:
    """A hole in a note costs less than somebody's number on paper."""
    assert masked("01234567890") == PHONE_MARK


def test_a_number_without_a_plus_is_read_as_in_the_given_countries() -> None:
    assert masked("030 12345678", ("DE",)) == PHONE_MARK
    assert masked("07911 123456", ()) == PHONE_MARK
    assert masked("0161 496 0123", ()) == "0161 496 0123"
    assert masked("+49 30 12345678", ()) == PHONE_MARK


@pytest.mark.parametrize("mark", [EMAIL_MARK, PHONE_MARK])
def test_a_mark_is_plain_enough_for_every_font(mark: str) -> None:
    assert mark.isascii()
    assert mark.isprintable()


PIECES = st.sampled_from(
    [
        *ADDRESSES, *NUMBERS, *NO_CONTACTS, EMAIL_MARK, PHONE_MARK, "0524", "123456", "347", "1234567", "+39", "00",
        " ", "@", "anna", ".com", " at ", " dot ", "(at)", "[dot]", "tel.", "P.IVA ", "ordine ", "€", "wa.me/", "https://",
        "7", "-", "/", ".", "(", ")", "+", "\n", "x", "ext", ";", "²", "\xa0", "\u0301", "|", "\ud83d",
    ]
)  # fmt: skip
NOTES = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=20).map("".join))


@given(NOTES)
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = masked(text)
    assert masked(once) == once
    assert not holds_contacts(once)


@given(NOTES)
def test_everything_between_the_marks_is_the_text(text: str) -> None:
    kept = re.split(f"{re.escape(EMAIL_MARK)}|{re.escape(PHONE_MARK)}", masked(text))
    assert re.fullmatch(".+?".join(map(re.escape, kept)), text, re.DOTALL)


@given(st.text(st.characters(exclude_characters="@＠﹫ ([{<")).filter(lambda text: sum(map(str.isdecimal, text)) < 6))
def test_a_note_without_an_at_and_six_digits_stays_as_it_is(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    "piece",
    [
        *("1", "a", "@", "a.", "a@", "a@b.", "1/", "1 ", "+1", "(", "(1)", " at ", "a dot ", "a (at) b dot ", "AB12"),
        *("€1.", "25.11.2026-", "tel. ", "cod. ", "0524 123456 ", "anna@example.com", "https://", "٣"),
    ],
)
def test_the_longest_hostile_text_takes_seconds_at_most(piece: str) -> None:
    text = (piece * LONGEST_TEXT)[:LONGEST_TEXT]
    began = time.process_time()
    masked(text)
    assert time.process_time() - began < 15


def test_most_notes_need_no_table_of_numbers() -> None:
    """The table of the world's numbers takes a while to load; thousands of imported notes hold no digits."""
    code = (
        "import sys; from components.texts.masking import masked; masked('Since 2019, 3 times: anna@example.com');"
        "assert 'phonenumbers' not in sys.modules; masked('0524 123456'); assert 'phonenumbers' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
