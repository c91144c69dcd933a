"""Themes are typed by a tired owner: what is written alike is one theme, what is nearly alike is asked about."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.evidence import known_theme, merge, near_themes, same_theme
from components.workbook import Listening, Note

TYPED = st.text(st.sampled_from("aeiosy h-’éÉ? 水🔥3"), max_size=8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pressure", "pressure"),
        ("  waiting   times ", "Waiting times"),
        ("città", "citta'"),
        ("perche\u0301 si spegne", "perché si spegne"),
        ("check-in", "check in"),
        ("check-ins", "checkin"),
        ("don’t know", "dont know"),
        ("price", "prices"),
        ("battery", "batteries"),
        ("class", "classes"),
        ("leaking boxes", "leaking box"),
        ("shelf", "shelves"),
        ("prezzo", "prezzi"),
        ("orario", "orari"),
        ("Servizio clienti", "servizi cliente"),
        ("caldaia", "caldaie"),
        ("tecnico", "tecnici"),
        ("pacco", "pacchi"),
        ("lunga attesa", "lunghe attese"),
        ("arancia", "arance"),
        ("problema", "problemi"),
        ("dentista", "dentisti"),
        ("ДОСТАВКА", "доставка"),
        ("🔥", "🔥 "),
    ],
)
def test_one_theme_written_twice(one: str, other: str) -> None:
    assert same_theme(one, other)
    assert same_theme(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("price", "prize"),
        ("car", "care"),
        ("plan", "plane"),
        ("porta", "porto"),
        ("pasta", "pasto"),
        ("waiting", "waiting times"),
        ("parking", "no parking"),
        ("🔥", "💧"),
        ("?", ""),
        ("", "price"),
        ("कि", "का"),  # a vowel sign is no accent
        ("C", "C+"),
    ],
)
def test_two_themes_that_look_alike(one: str, other: str) -> None:
    assert not same_theme(one, other)
    assert not same_theme(other, one)


def test_a_theme_keeps_the_spelling_it_has() -> None:
    assert known_theme("  PRICES ", ["waiting times", "Price"]) == "Price"


def test_a_spelling_that_is_in_use_already_is_left_alone() -> None:
    assert known_theme("Prices", ["Price", "Prices"]) == "Prices"


def test_a_new_theme_is_tidied_and_taken() -> None:
    assert known_theme("  cold \t radiators ", ["Price", ""]) == "cold radiators"
    assert known_theme("   ", ["Price", ""]) == ""


@given(TYPED, st.lists(TYPED.map(lambda text: " ".join(text.split()))))
def test_a_theme_taken_is_the_one_typed_and_stays_so(typed: str, used: list[str]) -> None:
    taken = known_theme(typed, used)
    assert same_theme(taken, typed)
    assert taken in {*used, " ".join(typed.split())}
    assert known_theme(taken, [*used, taken]) == taken


@given(TYPED, TYPED)
def test_being_the_same_has_no_direction(one: str, other: str) -> None:
    assert same_theme(one, one)
    assert same_theme(one, other) == same_theme(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("opening hours", "openning hours"),
        ("certificate", "certificat"),
        ("xpressure", "pressure"),
        ("openning hours", "openinghours"),
        ("waiting", "waiting times"),
        ("boiler price", "price of the boiler"),
        ("costo caldaia", "costo della caldaia"),
        ("tempi di attesa", "attesa"),
        ("Price", "prices"),  # both were in an imported file
    ],
)
def test_two_themes_that_are_probably_one(one: str, other: str) -> None:
    assert near_themes([one, other]) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("parking", "no parking"),
        ("hot water", "without hot water"),
        ("acqua calda", "senza acqua calda"),
        ("size 38", "size 39"),
        ("opening hours in winter", "opening hours in summer"),
        ("tub", "tab"),  # short words are alike by chance
        ("price", "waiting times of the price list"),
        ("🔥", "💧"),
        ("a" * 61, "a" * 60 + "b"),  # sentences, not names
    ],
)
def test_two_themes_that_stay_two_without_a_question(one: str, other: str) -> None:
    assert near_themes([one, other]) == []


def test_a_slip_of_the_pen_is_asked_before_a_word_more_and_nothing_twice() -> None:
    themes = ["waiting", "pressure", "", "waiting times", "presure", "pressure", "waiting"]
    assert near_themes(themes) == [("pressure", "presure"), ("waiting", "waiting times")]


def test_among_a_thousand_themes_the_few_near_ones_are_found() -> None:
    signs = "bcdfghlmnp"
    themes = [f"{a}o{b}a{c}e" * 2 for a, b, c in product(signs, repeat=3)]  # "bobabebobabe": each differs twice
    planted = [("certificate", "certficate"), ("waiting", "waiting times")]
    themes[100:100] = ["certificate", "waiting"]
    themes[900:900] = ["certficate", "waiting times"]
    assert [pair for pair in near_themes(themes) if "certificate" in pair or "waiting" in pair] == planted


def test_two_become_one_only_when_the_owner_says_so() -> None:
    themes = ["presure", "pressure", "price", ""]
    listening = Listening(notes=[Note(words="It says 0.6", theme=theme) for theme in themes])
    near_themes(note.theme for note in listening.notes)
    assert [note.theme for note in listening.notes] == themes
    merge(listening, keep="pressure", other="presure")
    assert [note.theme for note in listening.notes] == ["pressure", "pressure", "price", ""]
