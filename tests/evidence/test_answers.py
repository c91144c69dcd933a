"""The first two questions of an objective, answered again with what was heard (M3)."""

from datetime import date

from hypothesis import given

from components.evidence import evidence_for, notes_about
from components.workbook import Listening, Note
from tests.evidence.notebooks import listenings

TODAY = date(2026, 3, 7)


def a_weekend() -> Listening:
    calls, plans = ["fewer-calls"], ["yearly-plans"]
    return Listening(
        notes=[
            Note(
                id="n1", words="Where should the needle be?", theme="pressure", need="wants_to_know", objectives=calls
            ),
            Note(id="n2", words="It says 0.6 and it flashes", theme="pressure", need="struggles", objectives=calls),
            Note(id="n3", words="Put a picture on your page", theme="pictures", need="asks_for"),
            Note(id="n4", words="You answered at ten at night", theme="evenings", need="values"),
            Note(id="n5", words="Lovely people, all of them", theme="", need="praises", objectives=calls),
            Note(id="n6", words="Somebody who remembers dates", theme="dates", need="values", objectives=plans),
            Note(id="n7", words="Hm, I wonder about that", theme="pressure", objectives=calls),  # no need yet
            Note(id="n8", words="  ", theme="pressure", need="struggles", objectives=calls),  # no words yet
        ]
    )


def test_what_they_want_to_know_and_what_is_of_value_to_them() -> None:
    heard = evidence_for(a_weekend(), "fewer-calls", TODAY)
    knowing, value = heard["wants_to_know"], heard["of_value"]
    assert [note.id for note in knowing.notes] == ["n1", "n2", "n3"]
    assert [(claim.theme, claim.notes, claim.is_a_guess) for claim in knowing.claims] == [
        ("pressure", 2, True),
        ("pictures", 1, True),
    ]
    assert [note.id for note in value.notes] == ["n4", "n5"]
    assert [claim.theme for claim in value.claims] == ["evenings", ""]
    assert [note.id for note in value.quotes] == ["n5", "n4"]  # equals, by the alphabet


def test_a_note_for_another_objective_stays_out_and_one_for_none_speaks_to_all() -> None:
    heard = evidence_for(a_weekend(), "yearly-plans", TODAY)
    assert [note.id for note in heard["wants_to_know"].notes] == ["n3"]
    assert [note.id for note in heard["of_value"].notes] == ["n4", "n6"]


def test_before_listening_there_is_no_evidence() -> None:
    heard = evidence_for(Listening(), "fewer-calls", TODAY)
    assert [(evidence.notes, evidence.claims, evidence.quotes) for evidence in heard.values()] == [([], [], [])] * 2


@given(listenings)
def test_every_note_with_a_need_answers_exactly_one_question(listening: Listening) -> None:
    heard = evidence_for(listening, None, TODAY)
    answering = [note.id for evidence in heard.values() for note in evidence.notes]
    assert sorted(answering) == sorted(note.id for note in notes_about(listening) if note.need)
    for evidence in heard.values():
        assert sum(claim.notes for claim in evidence.claims) == len(evidence.notes)
        assert all(quote in evidence.notes for quote in evidence.quotes)
