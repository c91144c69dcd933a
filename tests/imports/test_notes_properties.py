"""Whatever the bytes: notes or UnreadableImport; and no name or address beside what somebody wrote."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.imports import ImportedNote, NotesImport, UnreadableImport, read_notes
from components.texts.masking import holds_contacts
from components.workbook.base import LONGEST_LIST, LONGEST_TEXT
from tests.imports.exports_of_notes import EXPORTS
from tests.imports.test_properties import SPLINTERS

CONTENTS = [case.text.encode(case.encoding) for case in EXPORTS.values()]
HEADINGS = ["date", "Data", "review", "Commento", "rating", "voto", "title", "author", "reply", "channel", "", "What?"]
CELLS = st.one_of(
    st.text(max_size=30), st.integers(-10, 110).map(str), st.dates().map(str), st.floats().map(str),
    st.sampled_from(["4/5", "★★☆", "1767261600", "01/02/2026", "n/a", "a b c d e", "x@y.it", "[deleted]", "\ud800"]),
)  # fmt: skip


def sound(data: bytes, answers: dict[str, str] | None = None) -> NotesImport | None:
    """The reading, looked through; None where the file is refused."""
    try:
        found = read_notes(data, "file", answers)
    except UnreadableImport:
        return None
    assert len(found.notes) <= LONGEST_LIST
    for note in found.notes:
        assert 0 < len(note.words) <= LONGEST_TEXT
        assert note.rating is None or 1 <= note.rating <= 5
        note.words.encode()
        note.place.encode()
    for question in found.questions:
        assert len(set(question.options)) == len(question.options) > 1
    return found


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    sound(data)


@given(st.data())
def test_an_export_with_bytes_changed_lost_or_pushed_in(draws: st.DataObject) -> None:
    data = bytearray(draws.draw(st.sampled_from(CONTENTS)))
    for _ in range(draws.draw(st.integers(1, 6))):
        place, length = draws.draw(st.integers(0, len(data))), draws.draw(st.integers(0, 40))
        data[place : place + length] = draws.draw(st.sampled_from(SPLINTERS) | st.binary(max_size=6))
    sound(bytes(data))


@given(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=6), st.lists(st.lists(CELLS, max_size=6), max_size=8))
def test_any_table(headings: list[str], rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([headings, *rows])
    sound(text.getvalue().encode("utf-8", "surrogatepass"))
    records = [dict(zip(headings, row, strict=False)) for row in rows]
    sound(json.dumps(records).encode())


@given(st.data())
def test_every_answer_to_every_question_gives_notes(draws: st.DataObject) -> None:
    case = draws.draw(st.sampled_from([case for case in EXPORTS.values() if case.asked]))
    data = case.text.encode(case.encoding)
    first = sound(data)
    assert first is not None
    answers = {question.code: draws.draw(st.sampled_from(question.options)) for question in first.questions}
    answered = sound(data, answers)
    assert answered is None or {question.code for question in answered.answered} >= answers.keys()


NAMES = ["Zaccaria Quintavalle", "Wilhelmina Oxenford", "quokka_77"]


@pytest.mark.parametrize("heading", ["author", "Nome", "reviewer.displayName", "Cliente", "user_name", "From"])
def test_no_author_is_in_a_note(heading: str) -> None:
    rows = [
        {heading: name, "e-mail": f"{name.split()[0].lower()}@example.com", "comment": "I liked the soup very much",
         "date": "2026-01-02", "rating": 5} for name in NAMES
    ]  # fmt: skip
    found = read_notes(json.dumps(rows).encode(), "", {"own_name": "nobody"})
    assert len(found.notes) == 3
    assert not any(name.split()[0].lower() in repr(note).lower() for note in found.notes for name in NAMES)


@given(st.sampled_from(["anna@example.com", "+39 347 123 4567", "0532 123456", "07700 900123", "a.b@mail.it"]))
def test_addresses_and_numbers_are_hidden(contact: str) -> None:
    rows = [
        {"comment": f"Write to me: {contact} please", "channel": f"Shop {contact}"},
        {"comment": "All good with us"},
    ]
    notes: list[ImportedNote] = read_notes(json.dumps(rows).encode(), "").notes
    assert len(notes) == 2
    assert not any(holds_contacts(note.words) or holds_contacts(note.place) for note in notes)
