"""An action is typed with its hours, in figures or in words, as each language says them (M16)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.screen.typed_action import hours_in, typed_action
from components.texts import words_for


@pytest.mark.parametrize(
    ("text", "language", "hours"),
    [
        ("half an hour", "en", 0.5),
        ("a half-hour", "en", 0.5),
        ("an hour", "en", 1),
        ("an hour and a half", "en", 1.5),
        ("one and a half hours", "en", 1.5),
        ("two hours", "en", 2),
        ("1½ h", "en", 1.5),
        ("1 1/2 hours", "en", 1.5),
        ("½ h", "en", 0.5),
        ("90 min", "en", 1.5),
        ("45 minutes", "en", 0.75),
        ("1 h 30", "en", 1.5),
        ("1h30", "en", 1.5),
        ("2 hours and 15 minutes", "en", 2.25),
        ("0,5 h", "en", 0.5),
        ("about 2 h", "en", 2),
        ("a quarter of an hour", "en", 0.25),
        ("mezz'ora", "it", 0.5),
        ("mezz’ora", "it", 0.5),
        ("mezzora", "it", 0.5),
        ("un'ora", "it", 1),
        ("un'ora e mezza", "it", 1.5),
        ("un’ora e mezzo", "it", 1.5),
        ("2 ore", "it", 2),
        ("2 ore e mezza", "it", 2.5),
        ("due ore e mezza", "it", 2.5),
        ("tre quarti d'ora", "it", 0.75),
        ("1,5 ore", "it", 1.5),
        ("1.5 h", "it", 1.5),
        ("90 minuti", "it", 1.5),
        ("circa 2 ore", "it", 2),
        ("1 ora e 20 minuti", "it", 1.33),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, language: str, hours: float) -> None:
    words = words_for(language)
    assert hours_in(text, words) == hours
    assert typed_action(f"Rispondere a Bob, {text}", words) == ("Rispondere a Bob", hours)
    assert typed_action(f"Rispondere a Bob {text}", words) == ("Rispondere a Bob", hours)
    assert typed_action(f"Rispondere a Bob ({text.upper()})", words) == ("Rispondere a Bob", hours)


@pytest.mark.parametrize(
    "text",
    [
        "Answer within 24 h",
        "Answer everybody, within 2 h",
        "Post at the market, 9.30",
        "Film, 1.2.3 h",
        ", 2 h",
        "Print labels, 900 h",
        "Helpline open 24 h",
        "Read the last 2 hours",
        "Rispondere entro 2 ore",
        "Post one photo",
        "Call Ben at 2",
        "2 h",
        "h",
        "",
    ],
)
@pytest.mark.parametrize("language", ["en", "it"])
def test_what_means_something_else_stays_in_the_words(text: str, language: str) -> None:
    assert typed_action(text, words_for(language)) == (text, None)


WORDS = st.text("abcdefg rstu, ;-'½0123456789.()", max_size=60)


@given(WORDS, st.sampled_from(["en", "it"]))
def test_whatever_is_typed_nothing_is_lost(text: str, language: str) -> None:
    what, hours = typed_action(text, words_for(language))
    assert text.strip().startswith(what.strip())
    assert what == text if hours is None else 0 <= hours <= 168


@given(
    st.integers(0, 40), st.integers(0, 59), st.sampled_from(["en", "it"]), st.sampled_from([" h {m} min", "h{m:02d}"])
)
def test_hours_and_minutes_add_up(hours: int, minutes: int, language: str, form: str) -> None:
    said = f"{hours}{form.format(m=minutes)}"
    assert typed_action(f"Read, {said}", words_for(language)) == ("Read", round(hours + minutes / 60, 2))


@given(st.integers(0, 20), st.sampled_from(["en", "it"]))
def test_a_figure_in_the_form_of_the_language_is_read_back(quarters: int, language: str) -> None:
    words = words_for(language)
    assert hours_in(f"{words.number(quarters / 4)} h", words) == quarters / 4
