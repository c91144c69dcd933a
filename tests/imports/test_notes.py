"""Notes out of real and invented exports: what customers said, or a question, and never something else."""

import pytest

from components.imports import ImportedNote, NotesImport, read_notes
from tests.imports.exports_of_notes import EXPORTS, NotesExport


def read_export(case: NotesExport, answers: dict[str, str] | None = None) -> NotesImport:
    return read_notes(case.text.encode(case.encoding), "export.csv", answers)


def as_told(note: ImportedNote) -> tuple[str, str, str, float | None]:
    return note.words, note.day.isoformat() if note.day else "", note.place, note.rating


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_read_as_it_was_written(name: str) -> None:
    case = EXPORTS[name]
    found = read_export(case, case.answers)
    assert found.questions == []
    assert [as_told(note) for note in found.notes] == list(case.notes)
    assert set(case.told) <= {problem.code for problem in found.problems}


@pytest.mark.parametrize("name", EXPORTS)
def test_only_what_an_export_leaves_open_is_asked(name: str) -> None:
    case = EXPORTS[name]
    found = read_export(case)
    assert {question.code for question in found.questions} == set(case.asked)
    for question in found.questions:
        assert case.answers[question.code] in question.options
