from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts import DARK, LIGHT, KeptWords, Spec, hours_kept

from .conftest import Check

WORDS = KeptWords(
    description="Hours a week: 5 there, 3 promised, 2 kept",
    names={"there": "There", "promised": "Promised", "reserve": "Reserve"},
    figures={"there": "5 h", "promised": "3 h, fullest week 4.5 h", "reserve": "2 h"},
)
hours = st.floats(min_value=0, max_value=10_000)


def drawn(spec: Spec, number: int) -> list[dict[str, Any]]:
    """The rows of a layer: 0 the line, 1 the bars, 2 the fullest week, 3 the words."""
    rows: list[dict[str, Any]] = spec["layer"][number]["data"]["values"]
    return rows


def bars(spec: Spec) -> list[tuple[int, float, float]]:
    return [(bar["y"], bar["x"], bar["x2"]) for bar in drawn(spec, 1)]


def test_promised_and_reserve_make_up_what_is_there(sound: Check) -> None:
    assert bars(sound(hours_kept(5, 3, 4.5, words=WORDS))) == [(0, 0, 5), (1, 0, 3), (2, 3, 5)]


def test_the_words_stand_beside_their_bars_and_clear_of_the_fullest_week() -> None:
    spec = hours_kept(5, 3, 4.5, words=WORDS)
    assert [(row["x"], row["words"]) for row in drawn(spec, 3)] == [
        (5, "5 h"), (4.5, "3 h, fullest week 4.5 h"), (5, "2 h")
    ]  # fmt: skip
    assert drawn(spec, 2) == [{"x": 4.5, "y": 1}]
    assert spec["description"] == WORDS.description
    assert spec["encoding"]["y"]["axis"]["labelExpr"].startswith('["There", "Promised", "Reserve"]')


def test_weeks_that_are_all_alike_have_no_fullest_one() -> None:
    assert drawn(hours_kept(5, 3, 3, words=WORDS), 2) == []


def test_more_promised_than_there_is_leaves_no_reserve(sound: Check) -> None:
    spec = sound(hours_kept(2, 3, 4.5, words=WORDS))
    assert bars(spec) == [(0, 0, 2), (1, 0, 3)]
    assert spec["encoding"]["x"]["scale"]["domain"] == [0, 4.5]


def test_no_hours_at_all_are_sound(sound: Check) -> None:
    assert bars(sound(hours_kept(0, 0, 0, words=WORDS))) == []


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_the_reserve_is_pale_with_a_line_round_it(ink: Any) -> None:
    """In grey, the rows' names and figures tell the bars apart; this one also looks hollow."""
    fills = [bar["fill"] for bar in drawn(hours_kept(5, 3, 4.5, words=WORDS, dark=ink is DARK), 1)]
    assert fills == [ink.before, ink.pilot, ink.band]
    assert drawn(hours_kept(5, 3, 4.5, words=WORDS, dark=ink is DARK), 1)[2]["line"] == ink.before


@given(hours, hours, hours)
def test_nothing_lies_outside_the_picture(there: float, average: float, more: float) -> None:
    spec = hours_kept(there, average, average + more, words=WORDS)
    _, furthest = spec["encoding"]["x"]["scale"]["domain"]
    assert all(0 <= start < end <= furthest for _, start, end in bars(spec))
    assert all(row["x"] <= furthest for row in (*drawn(spec, 2), *drawn(spec, 3)) if furthest != 1)
