"""Codes to be said on the phone: few signs, none to be mistaken for another, and one slip is noticed (M21)."""

import re
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from components.counting_kit import heard, spoken_code

LOOK_ALIKES = ["0OQD", "1ILJ", "2Z", "5S", "6G", "8B", "UVY"]
SOUND_ALIKES = ["BCDEGPTVZ", "MN", "FSX", "AHJK", "IY", "QUW", "59", "36", "67"]  # 59: English; 36 and 67: Italian

names = st.text(max_size=20)


def codes_of(count: int, campaign: str = "Fewer calls") -> list[str]:
    """The codes of that many channels, each given with the earlier ones taken."""
    taken: list[str] = []
    for channel in range(count):
        taken.append(spoken_code(campaign, f"channel {channel}", taken))
    return taken


MANY = codes_of(60)


def test_the_same_words_get_the_same_code() -> None:
    assert spoken_code("Fewer calls", "phone") == spoken_code("fewer  CALLS", "Phone")
    assert len({spoken_code("Fewer calls", f"channel {n}") for n in range(20)}) > 10


@given(names, names)
def test_a_code_is_two_letters_and_two_figures(campaign: str, channel: str) -> None:
    assert re.fullmatch(r"[A-Z]{2}[0-9]{2}", spoken_code(campaign, channel))


def test_many_codes_stay_short() -> None:
    assert {len(code) for code in codes_of(20)} == {4}
    assert {len(code) for code in MANY} <= {4, 5}


def test_no_two_signs_look_or_sound_alike() -> None:
    letters, figures = {sign for code in MANY for sign in code[:2]}, {sign for code in MANY for sign in code[2:]}
    for alike in LOOK_ALIKES:
        assert len((letters | figures) & set(alike)) <= 1
    for alike in SOUND_ALIKES:
        assert len(letters & set(alike)) <= 1
        assert len(figures & set(alike)) <= 1
    assert not (letters | figures) & set("0O1ILBPDTUVSZ258")


def test_no_code_has_a_vowel_or_a_double() -> None:
    assert not any(re.search(r"[AEIOUY]|(.)\1", code) for code in MANY)


def test_no_code_reads_as_an_oath() -> None:
    """In English or in Italian; without vowels few are left that could."""
    begun = {spoken_code("Fewer calls", f"channel {n}")[:2] for n in range(1000)}
    assert len(begun) == 5 * 4 - 2, "every pair of the five letters but two"
    assert not begun & {"FK", "MF"}


def test_any_two_codes_differ_in_two_signs() -> None:
    for one, other in combinations(MANY, 2):
        assert len(one) != len(other) or sum(a != b for a, b in zip(one, other, strict=True)) >= 2


@given(st.sets(st.from_regex(r"[CFKMR]{2}[ -]?[3479]{2,3}", fullmatch=True), max_size=40), names)
def test_a_code_keeps_away_from_those_that_are_taken(taken: set[str], channel: str) -> None:
    made = spoken_code("Fewer calls", channel, taken)
    for code in taken:
        bare = re.sub("[ -]", "", code)
        assert len(bare) != len(made) or sum(a != b for a, b in zip(bare, made, strict=True)) >= 2


def test_the_way_in_which_a_taken_code_is_written_does_not_matter() -> None:
    first = spoken_code("Fewer calls", "phone")
    spelt = f"{first[:2].lower()} - {first[2:]}"
    assert spoken_code("Fewer calls", "phone", [spelt]) == spoken_code("Fewer calls", "phone", [first]) != first


@given(st.sampled_from(MANY), st.data())
def test_capitals_gaps_and_hyphens_do_not_matter(code: str, data: st.DataObject) -> None:
    mangled = "".join(
        data.draw(st.sampled_from(["", " ", "-", ".", "/"])) + data.draw(st.sampled_from([sign, sign.lower()]))
        for sign in code
    )
    assert heard(f" {mangled}. ", MANY) == code


@given(st.sampled_from(MANY), st.integers(0, 3), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
def test_one_misheard_sign_never_leads_to_another_code(code: str, place: int, sign: str) -> None:
    misheard = code[:place] + sign + code[place + 1 :]
    assert heard(misheard, MANY) in (code, None)
    assert heard(misheard, [code]) == code


@given(st.sampled_from(MANY), st.integers(0, 3))
def test_a_sign_missing_or_changed_over_never_leads_to_another_code(code: str, place: int) -> None:
    changed_over = code[:place] + code[place : place + 2][::-1] + code[place + 2 :]
    for slip in (code[:place] + code[place + 1 :], changed_over):
        assert heard(slip, MANY) in (code, None)
        assert heard(slip, [code]) == code


@given(st.sampled_from(MANY), st.data())
def test_letters_that_sound_alike_lead_back_to_the_code(code: str, data: st.DataObject) -> None:
    groups = ["CBDEGPTV", "FSX", "KAHJ", "MN", "R"]
    letters = [data.draw(st.sampled_from(next(group for group in groups if sign in group))) for sign in code[:2]]
    assert heard("".join(letters) + code[2:], MANY) == code


@pytest.mark.parametrize(
    ("written", "known", "code"),
    [
        ("spring1O", ["SPRING10", "SUMMER10"], "SPRING10"),  # a code of the owner’s own, O for nought
        ("Spring l0", ["SPRING10", "SUMMER10"], "SPRING10"),
        ("caffe", ["Caffè"], "Caffè"),
        ("CM47", [], None),
        ("", ["CM47"], None),
        ("none", ["CM47"], None),
        ("CM", ["CM47"], None),
        ("47", ["CM47"], None),
        ("I don’t know", ["CM47", "FR39"], None),
        ("B", ["A"], None),  # one slip is everything here
        ("AC47", ["AB47", "AD47"], None),  # as near to the one as to the other
    ],
)
def test_what_was_written_down_finds_its_code_or_none(written: str, known: list[str], code: str | None) -> None:
    assert heard(written, known) == code


@given(names, st.lists(names, max_size=6))
def test_nothing_is_heard_that_is_not_known(written: str, known: list[str]) -> None:
    assert heard(written, known) in (*known, None)


@given(names)
def test_a_known_code_is_heard_as_itself(code: str) -> None:
    assume(any(sign.isalnum() for sign in code))
    assert heard(code, [code, "CM47"]) in (code, "CM47")
