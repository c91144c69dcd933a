"""Where the owner thought customers were, against where they are (M9)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.evidence import PlaceEvidence, notes_about, places
from components.workbook import Listening, Note, Search
from tests.evidence.notebooks import listenings

TODAY = date(2026, 3, 7)
YESTERDAY, THREE_YEARS_AGO = TODAY - timedelta(1), TODAY - timedelta(3 * 365)


def by_place(listening: Listening, objective: str | None = None) -> dict[str, PlaceEvidence]:
    return {evidence.place: evidence for evidence in places(listening, TODAY, objective)}


def a_weekend() -> Listening:
    """Three places were thought of. Reddit was not, and three notes come from there; a fourth is three years old."""
    return Listening(
        expected_places=["facebook_groups", "instagram", "nextdoor"],
        searches=[
            Search(place="facebook_groups", day=YESTERDAY, found=6),
            Search(place="facebook_groups", day=YESTERDAY, found=0),
            Search(place="instagram", day=YESTERDAY, found=0),
            Search(place="instagram", day=YESTERDAY, found=0),
            Search(place="reddit", day=YESTERDAY, found=4),
            Search(place="linkedin", day=YESTERDAY, found=0),
            Search(place="youtube", day=YESTERDAY),  # opened, and never said what came of it
        ],
        notes=[
            Note(words="It says 0.6", place="reddit", day=YESTERDAY),
            Note(words="Where is the tap", place="reddit"),
            Note(words="It loses pressure", place="reddit", day=YESTERDAY),
            Note(words="Flashing again", place="reddit", day=THREE_YEARS_AGO),
            Note(words="Can anyone recommend a plumber", place="facebook_groups", day=YESTERDAY),
            Note(words=" ", place="tiktok", day=YESTERDAY),  # begun, and never written
            Note(words="Said in the street", day=YESTERDAY),
        ],
    )


def test_every_place_stands_in_one_table() -> None:
    """Reddit: 3 fresh notes and a quarter. Facebook: 1 note less half a note for the search in vain."""
    table = [
        (seen.place, seen.standing, seen.notes, seen.weight, seen.searches, seen.in_vain, seen.found, seen.score)
        for seen in places(a_weekend(), TODAY)
    ]
    assert table == [
        ("reddit", "not_expected", 4, 3.25, 1, 0, 4, 3.25),
        ("facebook_groups", "as_expected", 1, 1.0, 2, 1, 6, 0.5),
        ("nextdoor", "not_looked_yet", 0, 0.0, 0, 0, 0, 0.0),
        ("linkedin", "nothing_there", 0, 0.0, 1, 1, 0, -0.5),
        ("instagram", "not_there", 0, 0.0, 2, 2, 0, -1.0),
    ]


def test_one_note_is_a_guess_and_three_are_not() -> None:
    seen = by_place(a_weekend())
    assert (seen["facebook_groups"].is_a_guess, seen["reddit"].is_a_guess) == (True, False)


def test_something_found_but_not_written_down_counts_as_there() -> None:
    listening = Listening(expected_places=["google_reviews"], searches=[Search(place="google_reviews", found=9)])
    listening.searches = [*listening.searches, Search(place="blogs", found=1)]
    seen = by_place(listening)
    assert (seen["google_reviews"].standing, seen["blogs"].standing) == ("as_expected", "not_expected")
    assert list(seen) == ["google_reviews", "blogs"]  # no notes anywhere: the one with more found comes first


def test_a_search_in_vain_long_ago_speaks_less_against_a_place() -> None:
    """A quarter of half a note: they may have come since."""
    listening = Listening(searches=[Search(place="instagram", day=THREE_YEARS_AGO, found=0)])
    assert by_place(listening)["instagram"].score == -0.125
    assert by_place(listening)["instagram"].in_vain == 1


def test_notes_speak_for_a_place_only_where_they_speak_to_the_objective() -> None:
    listening = Listening(
        notes=[
            Note(words="It says 0.6", place="reddit", objectives=["fewer-calls"]),
            Note(words="Who remembers the dates", place="landlords-coffee", objectives=["yearly-plans"]),
            Note(words="You answered at ten at night", place="phone"),
        ]
    )
    assert list(by_place(listening, "fewer-calls")) == ["phone", "reddit"]
    assert list(by_place(listening, "yearly-plans")) == ["landlords-coffee", "phone"]


def test_before_anything_is_written_there_is_no_place() -> None:
    assert places(Listening(), TODAY) == []


@pytest.mark.parametrize("undated_first", [True, False])
def test_the_same_words_heard_twice_are_as_old_as_the_last_time(undated_first: bool) -> None:
    """The case that the shuffling below found."""
    long_ago = Note(words="No hot water again", place="facebook_groups", day=THREE_YEARS_AGO)
    undated = Note(words="no hot  water again", place="facebook_groups")
    today = Note(words="No hot water again", place="facebook_groups", day=TODAY)
    notes = [undated, long_ago] if undated_first else [long_ago, undated]
    assert by_place(Listening(notes=notes))["facebook_groups"].weight == 0.25
    assert by_place(Listening(notes=[today, *notes]))["facebook_groups"].weight == 1
    assert by_place(Listening(notes=[*notes, today]))["facebook_groups"].notes == 1


@given(listenings)
def test_the_places_add_up_to_what_was_written(listening: Listening) -> None:
    seen = places(listening, TODAY)
    with_words = [note for note in notes_about(listening) if note.place]
    answered = [search for search in listening.searches if search.found is not None and search.place]
    assert sum(evidence.notes for evidence in seen) == len(with_words)
    assert sum(evidence.searches for evidence in seen) == len(answered)
    assert sum(evidence.found for evidence in seen) == sum(search.found or 0 for search in answered)
    assert {evidence.place for evidence in seen if evidence.expected} == set(listening.expected_places)


@given(listenings)
def test_no_place_weighs_more_than_its_notes_and_the_best_comes_first(listening: Listening) -> None:
    seen = places(listening, TODAY)
    assert all(evidence.weight <= evidence.notes for evidence in seen)
    assert all(evidence.weight_in_vain <= evidence.in_vain <= evidence.searches for evidence in seen)
    assert [evidence.score for evidence in seen] == sorted((evidence.score for evidence in seen), reverse=True)


@given(listenings, st.randoms(use_true_random=False))
def test_the_order_in_which_things_were_written_changes_nothing(listening: Listening, chance: object) -> None:
    shuffled = listening.model_copy(deep=True)
    for part in (shuffled.notes, shuffled.searches, shuffled.expected_places):
        chance.shuffle(part)  # type: ignore[attr-defined]
    assert places(shuffled, TODAY) == places(listening, TODAY)


@pytest.mark.parametrize("objective", [None, "fewer-calls"])
@given(listening=listenings)
def test_one_more_fresh_note_from_a_place_never_puts_it_lower(objective: str | None, listening: Listening) -> None:
    before = [evidence.place for evidence in places(listening, TODAY, objective)]
    listening.notes = [*listening.notes, Note(words="And again", place="reddit", day=TODAY)]
    after = [evidence.place for evidence in places(listening, TODAY, objective)]
    assert after.index("reddit") <= (before.index("reddit") if "reddit" in before else len(before))
