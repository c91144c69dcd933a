"""Which notes speak of a subject: by the words they share with it, the theme before the words."""

import pytest

from components.evidence import notes_on
from components.workbook import Listening, Note

NOTES = [
    Note(id="theme", words="It drips again", theme="Pressures"),
    Note(id="words", words="What is the right pressure when it is cold?", theme="cold"),
    Note(id="else", words="Who comes on a Sunday?", theme="service", objectives=["other"]),
]


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("Pressure too low", ["theme"]),
        ("When it is cold", ["words"]),
        ("Sunday", ["else"]),
        ("What it is", []),
        ("", []),
        ("Fault codes", []),
    ],
)
def test_a_theme_counts_before_words_and_small_words_count_nowhere(subject: str, found: list[str]) -> None:
    assert [note.id for note in notes_on(Listening(notes=NOTES), subject)] == found


def test_only_notes_that_speak_to_the_objective_are_found() -> None:
    assert notes_on(Listening(notes=NOTES), "Sunday", "calls") == []
