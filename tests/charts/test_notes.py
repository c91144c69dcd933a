from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from components.charts import LIGHT, Heard, NotesWords, Spec, notes_dots, place_marks

from .conftest import Check

WORDS = NotesWords(description="14 notes on four themes", number="{:g}".format)
REDDIT, GROUPS, REVIEWS = "Reddit", "Facebook groups", "Google reviews"
NOTES = [
    *[Heard("What a fault code means", place) for place in [REDDIT] * 4 + [GROUPS] * 3],
    *[Heard("What it will cost", REDDIT)],
    *[Heard("What a service includes", place) for place in [REVIEWS, GROUPS, GROUPS, REVIEWS]],
    *[Heard("When someone can come", REVIEWS)] * 2,
]


def rows(spec: Spec) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = spec["layer"][0]["data"]["values"]
    return found


def test_every_note_is_one_dot(sound: Check) -> None:
    spec = sound(notes_dots(NOTES, words=WORDS))
    assert spec["layer"][0]["mark"]["type"] == "point"
    assert len({(row["x"], row["y"]) for row in rows(spec)}) == len(NOTES)


def test_the_theme_heard_most_comes_first() -> None:
    spec = notes_dots(NOTES, words=WORDS)
    assert Counter(row["y"] for row in rows(spec)) == {0: 7, 1: 4, 2: 2, 3: 1}
    assert spec["encoding"]["y"]["axis"]["labelExpr"].startswith('[["What a fault code means"], ["What a service')


def test_dots_of_a_place_stand_together() -> None:
    shapes = [row["shape"] for row in rows(notes_dots(NOTES, words=WORDS)) if row["y"] == 1]
    assert shapes == ["diamond", "diamond", "square", "square"]


def test_a_place_has_its_shape_colour_and_sign() -> None:
    marks = place_marks(NOTES)
    assert [(mark.place, mark.notes, mark.sign) for mark in marks] == [
        (REDDIT, 5, "●"),
        (GROUPS, 5, "◆"),
        (REVIEWS, 4, "■"),
    ]
    first = rows(notes_dots(NOTES, words=WORDS))[0]
    assert (first["shape"], first["colour"]) == ("circle", LIGHT.pilot)


def test_a_new_note_changes_no_earlier_mark() -> None:
    marks = place_marks([*NOTES, *[Heard("What it will cost", "YouTube")] * 9])
    assert [mark.shape for mark in marks[:3]] == [mark.shape for mark in place_marks(NOTES)]


def test_ten_places_are_told_apart_without_colour() -> None:
    marks = place_marks([Heard("theme", f"place {number}") for number in range(10)])
    assert len({(mark.shape, mark.filled) for mark in marks}) == len({mark.sign for mark in marks}) == 10


def test_too_many_for_dots_become_bars(sound: Check) -> None:
    spec = sound(notes_dots([Heard("cost", REDDIT)] * 16 + NOTES, words=WORDS))
    assert spec["layer"][0]["mark"]["type"] == "bar"
    assert [row["x"] for row in rows(spec)] == [16, 7, 4, 2, 1]
    assert [row["words"] for row in spec["layer"][1]["data"]["values"]] == ["16", "7", "4", "2", "1"]


def test_fifteen_are_still_dots() -> None:
    assert notes_dots([Heard("cost", REDDIT)] * 15, words=WORDS)["layer"][0]["mark"]["type"] == "point"


def test_a_long_theme_takes_two_lines_and_a_long_quotation_is_cut() -> None:
    theme = "What a yearly service includes and what it costs on Sundays"
    spec = notes_dots([Heard(theme, REDDIT, "word " * 4000)], words=WORDS)
    assert '["What a yearly service", "includes and what it…"]' in spec["encoding"]["y"]["axis"]["labelExpr"]
    assert len(rows(spec)[0]["tip"]) == 140


def test_no_notes_make_an_empty_picture(sound: Check) -> None:
    assert rows(sound(notes_dots([], words=WORDS))) == []


names = st.text(max_size=40)


@given(st.lists(st.builds(Heard, names, names, names), max_size=40))
def test_any_words_make_a_picture_with_every_note(notes: list[Heard]) -> None:
    spec = notes_dots(notes, words=WORDS)
    drawn = rows(spec)
    if spec["layer"][0]["mark"]["type"] == "point":
        assert len(drawn) == len(notes)
    else:
        assert sum(row["x"] for row in drawn) == len(notes)
    assert len(spec["encoding"]["y"]["scale"]["domain"]) == len({note.theme for note in notes})
