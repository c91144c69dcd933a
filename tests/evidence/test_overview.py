"""All notes together: their age, their needs, and whether anybody was spoken to."""

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from components.evidence import overview
from components.workbook import Listening, Note
from tests.evidence.notebooks import listenings

TODAY = date(2026, 3, 7)


def test_a_weekend_of_listening_after_an_old_one() -> None:
    notes = [
        Note(words="It says 0.6", day=date(2024, 5, 4), need="struggles", conversation="helped", objectives=["calls"]),
        Note(words="Where is the tap", day=date(2026, 3, 6), need="struggles", objectives=["calls", "plans"]),
        Note(words="Who keeps the dates", day=date(2026, 3, 7), need="values", conversation="answered"),
        Note(words="Thank you", conversation="begun", objectives=["plans", "plans"]),
    ]
    seen = overview(notes, TODAY)
    assert (seen.notes, seen.old, seen.share_old) == (4, 1, 0.25)
    assert (seen.oldest, seen.newest) == (date(2024, 5, 4), date(2026, 3, 7))
    assert seen.needs == {"wants_to_know": 0, "struggles": 2, "values": 1, "asks_for": 0, "praises": 0, None: 1}
    assert seen.conversations == {"none": 1, "begun": 1, "answered": 1, "helped": 1}
    assert seen.objectives == {"calls": 2, "plans": 2, "": 1}


def test_no_notes_are_not_old() -> None:
    seen = overview([], TODAY)
    assert (seen.notes, seen.share_old, seen.oldest, seen.newest, seen.objectives) == (0, 0.0, None, None, {})


def test_a_day_to_come_is_shown_as_it_was_written() -> None:
    """The owner sees the slip of the pen."""
    assert overview([Note(words="Soon", day=TODAY + timedelta(9))], TODAY).newest == date(2026, 3, 16)


@given(listenings, st.integers())
def test_counts_add_up_in_any_order(listening: Listening, seed: int) -> None:
    seen = overview(listening.notes, TODAY)
    assert sum(seen.needs.values()) == sum(seen.conversations.values()) == seen.notes == len(listening.notes)
    assert 0 <= seen.share_old <= 1
    shuffled = list(listening.notes)
    Random(seed).shuffle(shuffled)
    assert overview(shuffled, TODAY) == seen
