"""Which of the customers' words are worth showing."""

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from components.evidence import quotes
from components.workbook import Listening, Note
from tests.evidence.notebooks import heard, listenings

TODAY = date(2026, 3, 7)
LONG_AGO = TODAY - timedelta(3 * 365)


def said(notes: list[Note]) -> list[str]:
    return [note.words for note in notes]


def test_strong_words_come_before_weak_ones_and_fresh_ones_before_old_ones() -> None:
    """Strongly said three years ago: 3 × ¼, less than in passing today."""
    notes = [
        Note(words="It was dreadful, years ago", strength=3, day=LONG_AGO),
        Note(words="It is a bit of a bother", strength=1, day=TODAY),
        Note(words="I will never do that again", strength=3, day=TODAY),
        Note(words="That should be made better", strength=2, day=TODAY),
    ]
    assert said(quotes(notes, TODAY, most=4)) == [notes[2].words, notes[3].words, notes[1].words, notes[0].words]


def test_a_sentence_comes_before_a_syllable_and_a_sermon() -> None:
    notes = heard("Hm", "And then I said " * 20, "Where should the needle be?")
    assert said(quotes(notes, TODAY))[0] == "Where should the needle be?"
    assert len(quotes(notes, TODAY)) == 3  # nothing better is there


def test_each_quote_brings_another_theme_and_place_where_there_are_enough() -> None:
    a, b, c, d = (
        Note(words="The pressure is down again", theme="pressure", place="reddit", strength=3, day=TODAY),
        Note(words="My pressure falls every week", theme="pressure", place="phone", strength=3),
        Note(words="The timer is a riddle to me", theme="timer", place="reddit", strength=2),
        Note(words="Who looks after the papers", theme="certificate", place="library", strength=1),
    )
    assert quotes([a, b, c, d], TODAY, most=2) == [a, d]  # nothing shared
    assert quotes([a, b, c, d], TODAY, most=3) == [a, d, c]  # then another theme, be it from the same place
    assert quotes([a, b, c, d], TODAY, most=9) == [a, d, c, b]


def test_notes_without_a_theme_or_place_are_not_about_the_same_thing() -> None:
    notes = heard("The pressure is down", "The timer is a riddle", "Who keeps the papers")
    assert len(quotes(notes, TODAY)) == 3


def test_the_same_words_are_shown_once() -> None:
    assert len(quotes(heard("The pressure is down", "the pressure  is DOWN"), TODAY)) == 1


def test_of_equals_the_newest_comes_first_and_those_without_a_day_last() -> None:
    undated, older, newer = (
        Note(words="It says 0.6 and it flashes"),
        Note(words="Where is the little tap", day=TODAY - timedelta(30)),
        Note(words="It flashes when it is cold", day=TODAY),
    )
    assert quotes([undated, older, newer], TODAY) == [newer, older, undated]


def test_only_what_speaks_to_the_objective() -> None:
    calls = Note(words="It says 0.6 and it flashes", objectives=["fewer-calls"])
    plans = Note(words="Who remembers the dates", objectives=["yearly-plans"])
    both = Note(words="You answered at ten at night")
    assert set(said(quotes([calls, plans, both], TODAY, objective="yearly-plans"))) == {plans.words, both.words}


@given(listenings, st.integers(0, 5), st.integers())
def test_never_more_than_asked_never_empty_never_twice_always_the_same(
    listening: Listening, most: int, seed: int
) -> None:
    chosen = said(quotes(listening.notes, TODAY, most))
    different = {note.words for note in listening.notes if note.words}
    assert len(chosen) == min(most, len(different))
    assert len(set(chosen)) == len(chosen)
    shuffled = list(listening.notes)
    Random(seed).shuffle(shuffled)
    assert said(quotes(shuffled, TODAY, most)) == chosen
