"""Notes out of real and invented exports: what customers said, or a question, and never something else."""

import json
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from components.imports import ImportedNote, NotesImport, UnreadableImport, read_notes
from components.workbook.base import LONGEST_LIST, LONGEST_TEXT
from tests.imports.exports_of_notes import EXPORTS, NotesExport

SAMPLES = Path(__file__).parent / "samples"
READABLE = {
    entry["file"]: entry["expected"]
    for entry in json.loads((SAMPLES / "expected.json").read_text("utf-8"))["readable"]
    if entry["file"].startswith("notes/")
}
ANSWERS = {
    "notes/T05_whatsapp_iphone_it.txt": {"own_name": "Pasticceria Rossi"},
    "notes/T07_helpdesk_it_cp1252.csv": {"day_or_month": "day_first"},
}


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


def test_the_samples_are_read_as_their_index_says() -> None:
    for file, expected in READABLE.items():
        found = read_notes((SAMPLES / file).read_bytes(), file, ANSWERS.get(file))
        assert found.questions == []
        assert len(found.notes) == expected["notes_with_text"], file
        assert found.notes[0].words == expected["first_note_text"]
        days = [note.day for note in found.notes if note.day]
        assert days[0].isoformat() == expected["first_date"]
        if "last_note_text" in expected:
            assert found.notes[-1].words == unescape(expected["last_note_text"])
            assert sum("\n" in note.words for note in found.notes) == expected["texts_with_line_breaks"]
            assert max(days).isoformat() <= expected["max_date"]
            assert min(days).isoformat() == expected["min_date"]


@pytest.mark.parametrize("file", ["notes/T05_whatsapp_iphone_it.txt", "notes/T07_helpdesk_it_cp1252.csv"])
def test_what_a_sample_leaves_open_is_asked_with_the_likely_answer_first(file: str) -> None:
    found = read_notes((SAMPLES / file).read_bytes(), file)
    assert {question.code: question.options[0] for question in found.questions} == ANSWERS[file]


def test_ratings_of_the_samples_are_from_one_to_five() -> None:
    tripadvisor = read_notes((SAMPLES / "notes/B05_tripadvisor_rating_out_of_50.csv").read_bytes(), "")
    ratings = Counter(note.rating for note in tripadvisor.notes)
    assert ratings == {1.0: 5, 2.0: 7, 3.0: 12, 4.0: 80, 5.0: 1112}
    survey = read_notes((SAMPLES / "notes/T04_surveymonkey_two_header_rows.csv").read_bytes(), "")
    assert [note.rating for note in survey.notes] == [4.5, 3.0, 1.5]
    helpdesk = read_notes((SAMPLES / "notes/T07_helpdesk_it_cp1252.csv").read_bytes(), "")
    assert [note.rating for note in helpdesk.notes] == [4.0, None, 5.0, 1.0, None]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["5", "3", "1"], [5, 3, 1]),
        (["FIVE", "THREE", "STAR_RATING_UNSPECIFIED", "one"], [5, 3, None, 1]),
        (["4/5", "2/5"], [4, 2]),
        (["★★★★☆", "★☆☆☆☆", "⭐⭐⭐"], [4, 1, 3]),
        (["80%", "20%"], [4, 1]),
        (["9,5", "7,0", "2,5"], [4.75, 3.5, 1.25]),
        (["50", "10", "45"], [5, 1, 4.5]),
        (["100", "60"], [5, 3]),
        (["0", "5", "4"], [None, 5, 4]),
        (["Rated 4 out of 5 stars", "5 stelle su 5", "3 de 5"], [4, 5, 3]),
        (["Very satisfied", "Neutral", "Molto insoddisfatto"], [5, 3, 1]),
    ],
)
def test_ratings_of_any_scale(cells: list[str], expected: list[float | None]) -> None:
    rows = "\n".join(f'It was number {place} of the day,"{cell}"' for place, cell in enumerate(cells))
    found = read_notes(f"comment,rating\n{rows}\n".encode(), "")
    assert found.questions == []
    assert [note.rating for note in found.notes] == expected


def test_a_scale_that_the_file_does_not_say_is_asked() -> None:
    data = b"comment,voto\nIl pane era fresco oggi,3\nLa fila era troppo lunga,4\n"
    question = read_notes(data, "").questions[0]
    assert (question.code, question.options, question.text) == ("rating_scale", ["5", "10"], "voto")
    assert [note.rating for note in read_notes(data, "", {"rating_scale": "10"}).notes] == [1.5, 2.0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("one\r\ntwo", "one\ntwo"),
        ("Fish &amp; chips &#39;ok&#39; &eacute;", "Fish & chips 'ok' é"),
        ("drinks&notes, R&D", "drinks&notes, R&D"),
        ("\u200bhid\u200eden\u2067 \ufeffmarks\u00ad", "hidden marks"),
        ("our family 👨\u200d👩\u200d👧 and ❤️", "our family 👨\u200d👩\u200d👧 and ❤️"),
        ("joined\u200dletters", "joinedletters"),
        ("flag 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f here",
         "flag 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f here"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("così disse “perché È”… e L’À”", "così disse “perché È”… e L’À”"),
    ],
)  # fmt: skip
def test_words_stay_whole(written: str, meant: str) -> None:
    data = json.dumps([{"comment": written, "date": "2026-01-01"}, {"comment": "Another one", "date": "2026-01-02"}])
    assert read_notes(data.encode(), "").notes[0].words == meant


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_letters_that_were_garbled_are_mended(encoding: str) -> None:
    words = ["Perché è così caro", "È già detto, però", "All fine here"]
    cells = [word.encode().decode(encoding) for word in words]
    found = read_notes(json.dumps([{"comment": cell, "id": n} for n, cell in enumerate(cells)]).encode(), "")
    assert [note.words for note in found.notes] == words


def test_a_note_is_as_long_as_the_workbook_allows() -> None:
    data = json.dumps([{"comment": "word " * 11_000, "stars": 5}, {"comment": "Short and sweet", "stars": 4}]).encode()
    found = read_notes(data, "")
    assert len(found.notes[0].words) == LONGEST_TEXT
    assert found.notes[0].words.endswith("…")
    assert "words_cut" in {problem.code for problem in found.problems}


def test_of_too_many_notes_the_newest_are_kept_in_the_order_of_the_file() -> None:
    rows = [f"20{20 + place % 6}-01-01,It was visit number {place} for us" for place in range(6 * LONGEST_LIST // 5)]
    found = read_notes("\n".join(["date,comment", *rows]).encode(), "")
    assert len(found.notes) == LONGEST_LIST
    assert {note.day.year for note in found.notes if note.day} == {2021, 2022, 2023, 2024, 2025}
    assert [problem.text for problem in found.problems if problem.code == "notes_beyond"] == ["1000"]


def test_what_is_no_note_is_counted_once() -> None:
    found = read_notes((SAMPLES / "notes/T05_whatsapp_iphone_it.txt").read_bytes(), "")
    told = {problem.code: problem.text for problem in found.problems}
    assert told == {"own_messages": "1", "system_lines": "1", "media_without_words": "1", "deleted_messages": "1"}


def test_with_nobody_as_the_owner_every_message_is_a_note() -> None:
    found = read_notes((SAMPLES / "notes/T05_whatsapp_iphone_it.txt").read_bytes(), "", {"own_name": "nobody"})
    assert [note.words for note in found.notes][1] == "Certo! Quante persone?"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("H01_empty.csv", "empty"),
        ("H03_header_only.csv", "no_rows"),
        ("H04_png_named.csv", "picture"),
        ("H06_ragged_columns.csv", "no_words"),
        ("H11_nan_inf.csv", "no_words"),
        ("H14_xlsx_named.csv", "no_words"),
        ("H22_identifiers_and_phones.csv", "no_words"),
        ("H29_only_totals.csv", "no_words"),
    ],
)
def test_a_file_in_which_nobody_said_anything_says_why(name: str, code: str) -> None:
    with pytest.raises(UnreadableImport) as raised:
        read_notes((SAMPLES / "broken" / name).read_bytes(), name)
    assert raised.value.code == code


def test_a_file_nested_too_deeply_is_refused() -> None:
    with pytest.raises(UnreadableImport) as raised:
        read_notes(b"[" * 20_000 + b"]" * 20_000, "deep.json")
    assert raised.value.code == "too_deep"


def test_code_and_markup_stay_as_they_were_typed() -> None:
    found = read_notes((SAMPLES / "broken/H08_html_script.csv").read_bytes(), "")
    assert len(found.notes) == 6
    assert found.notes[2].words == r"[click](javascript:alert(1)) and $\\frac{1}{2}$ costs $5 and $6"


def test_a_quotation_mark_that_never_closes_makes_no_giant_note() -> None:
    found = read_notes((SAMPLES / "broken/H18_unclosed_quote.csv").read_bytes(), "")
    assert len(found.notes) == 28
    assert "quote_not_closed" in {problem.code for problem in found.problems}
