"""The customers' own words, counted once a note."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.evidence import words_they_use
from tests.evidence.notebooks import heard


def test_a_word_counts_once_a_note_however_often_it_is_said() -> None:
    notes = heard("Pressure! The pressure, always the pressure.", "Is it the pressure?", "The tap drips")
    assert words_they_use(notes) == [("pressure", 2)]


def test_a_pair_takes_the_place_of_words_that_are_nowhere_else() -> None:
    """ "Hot" is never said without "water"; "water" is."""
    notes = heard("No hot water", "Hot water again?", "There is water on the floor")
    assert words_they_use(notes) == [("water", 3), ("hot water", 2)]


def test_as_many_notes_for_both_words_leave_the_pair_alone() -> None:
    assert words_they_use(heard("Gas certificate, please", "A gas certificate?")) == [("gas certificate", 2)]


@pytest.mark.parametrize(
    "parted", ["hot. Water {n}", "hot, water {n}", "hot and water {n}", "hot 3 water {n}", "hot 🔥 water {n}"]
)
def test_words_on_two_sides_of_a_sign_are_no_pair(parted: str) -> None:
    notes = heard(parted.format(n="pump"), parted.format(n="tank"))
    assert words_they_use(notes) == [("hot", 2), ("water", 2)]


def test_words_that_say_nothing_are_left_out_in_both_languages() -> None:
    assert words_they_use(heard(*["I don’t want it, and it isn't that I can't"] * 2)) == []
    assert words_they_use(heard(*["dont know why it doesnt"] * 2)) == [("know", 2)]
    assert words_they_use(heard(*["Grazie, ma non c’è più e perché non lo so"] * 2)) == []
    assert words_they_use(heard(*["piu' o meno, perche' cosi' non puo' po' gia'"] * 2)) == []


def test_italian_words_come_out_of_their_apostrophes() -> None:
    notes = heard("L’acqua è fredda", "nell'acqua", "un po’ d´acqua", "quest’acqua")
    assert words_they_use(notes) == [("acqua", 4)]


def test_whose_it_is_makes_no_other_word() -> None:
    assert words_they_use(heard("the boiler’s light", "my boiler")) == [("boiler", 2)]


def test_accents_are_kept_and_written_either_way_they_are_one() -> None:
    assert words_they_use(heard("la qualita\u0300", "QUALITÀ")) == [("qualità", 2)]


def test_no_numbers_masks_addresses_or_names_of_accounts() -> None:
    notes = heard(
        *["[e-mail] […] [tel.] 0.6 2024 https://reddit.com/r/plumbing www.shop.it @anna anna@shop.it ½ E _"] * 2
    )
    assert words_they_use(notes) == []


def test_short_words_and_those_with_numbers_in_them_count() -> None:
    assert words_they_use(heard("TV 24h", "24h, tv?")) == [("24h", 2), ("tv", 2)]
    assert words_they_use(heard("the e-mail", "an e‑mail")) == [("e-mail", 2)]


def test_other_scripts_are_words_too() -> None:
    assert words_they_use(heard("पानी गरम नहीं", "ठंडा पानी")) == [("पानी", 2)]
    assert words_they_use(heard("Нет горячей воды", "горячей воды нет")) == [("горячей воды", 2), ("нет", 2)]
    assert words_they_use(heard("お湯が出ない。", "また「お湯が出ない」")) == [("お湯が出ない", 2)]
    assert words_they_use(heard("😀 🔥", "😀 🔥")) == []


def test_the_commonest_come_first_pairs_before_words_then_by_the_alphabet() -> None:
    notes = heard("tap pressure valve", "valve tap", "pressure tap", "boiler light", "boiler light")
    assert words_they_use(notes) == [("tap", 3), ("boiler light", 2), ("pressure", 2), ("valve", 2)]
    assert words_they_use(notes, most=2) == [("tap", 3), ("boiler light", 2)]


def test_one_note_is_not_yet_how_they_talk() -> None:
    assert words_they_use(heard("The pressure gauge flashes")) == []
    assert words_they_use([]) == []


WORDS = st.sampled_from(["hot", "water", "the", "boiler", "l’acqua", ".", "[e-mail]", "3", "🔥", "é"])
SENTENCES = st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=8)


@given(SENTENCES, st.integers())
def test_no_word_is_in_more_notes_than_there_are_and_their_order_does_not_matter(said: list[str], seed: int) -> None:
    found = words_they_use(heard(*said))
    assert all(2 <= count <= len(said) for _, count in found)
    assert len({word for word, _ in found}) == len(found)
    Random(seed).shuffle(said)
    assert words_they_use(heard(*said)) == found


@given(st.lists(st.text(max_size=80), max_size=4))
def test_any_text_can_be_read(said: list[str]) -> None:
    assert all(word.strip() for word, _ in words_they_use(heard(*said, *said)))
