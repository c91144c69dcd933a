"""How much stands behind what the notes seem to say."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.evidence import claims, overview, still_a_guess
from components.workbook import Listening, Note
from tests.evidence.notebooks import listenings


@pytest.mark.parametrize(("notes", "guess"), [(0, True), (1, True), (2, True), (3, False), (40, False)])
def test_fewer_than_three_notes_are_a_guess(notes: int, guess: bool) -> None:
    assert still_a_guess(notes) is guess


def test_themes_by_need_with_nothing_left_out() -> None:
    notes = [
        Note(words="It says 0.6", theme="pressure", need="struggles"),
        Note(words="Nice van", need="praises"),
        Note(words="Where should the needle be", theme="pressure", need="wants_to_know"),
        Note(words="When is mine due", theme="certificate", need="wants_to_know"),
        Note(words="Well", theme=""),
        Note(words="Down again", theme="pressure", need="struggles"),
        Note(words="Hm", theme=""),
        Note(words="Er", theme=""),
        Note(words="Ah", theme=""),
    ]
    table = [(claim.theme, claim.notes, claim.is_a_guess, claim.needs) for claim in claims(notes)]
    assert table == [
        ("pressure", 3, False, {"struggles": 2, "wants_to_know": 1}),
        ("certificate", 1, True, {"wants_to_know": 1}),
        ("", 5, False, {"praises": 1, None: 4}),  # last, however many: it is no theme
    ]


def test_of_themes_heard_equally_often_the_first_one_heard_comes_first() -> None:
    notes = [Note(words="…", theme=theme) for theme in ("timer", "pressure", "timer", "pressure")]
    assert [claim.theme for claim in claims(notes)] == ["timer", "pressure"]


@given(listenings)
def test_the_table_adds_up(listening: Listening) -> None:
    found = claims(listening.notes)
    assert sum(claim.notes for claim in found) == len(listening.notes)
    assert all(sum(claim.needs.values()) == claim.notes for claim in found)
    for need, count in overview(listening.notes, date(2026, 3, 7)).needs.items():
        assert sum(claim.needs.get(need, 0) for claim in found) == count


@given(listenings, st.integers())
def test_the_order_of_the_notes_changes_no_count(listening: Listening, seed: int) -> None:
    shuffled = list(listening.notes)
    Random(seed).shuffle(shuffled)
    assert {claim.theme: claim for claim in claims(shuffled)} == {c.theme: c for c in claims(listening.notes)}
