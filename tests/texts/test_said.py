"""A text that was made in one language can be said again in another."""

from datetime import date

from components.texts import N_, NN_, said_by, words_for

ENGLISH, ITALIAN = words_for("en"), words_for("it")


def test_a_sentence_is_said_again_with_what_is_inside_it() -> None:
    said = ENGLISH(N_("Cash: {cash}"), cash=ENGLISH.money(1234.5, "EUR"))
    assert said == "Cash: €1,234.50"
    assert said_by(ITALIAN, said) == "Soldi: 1.234,50\xa0€"
    assert said_by(ENGLISH, said_by(ITALIAN, said)) == said


def test_a_number_of_things_is_said_again() -> None:
    said = ENGLISH.count(NN_("{n} week", "{n} weeks"), 8)
    assert said_by(ITALIAN, said) == "8 settimane"


def test_a_day_is_said_again() -> None:
    assert said_by(ITALIAN, ENGLISH.day(date(2026, 4, 3))) == "3 aprile 2026"


def test_the_owners_own_words_stay() -> None:
    assert said_by(ITALIAN, "Cash: all of it") == "Cash: all of it"
