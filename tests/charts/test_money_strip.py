from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts import Spec, StripWords, money_strip

from .conftest import Check

WORDS = StripWords("Brought in 215 to 600. Cost 570.", "Brought in 215 to 600", "Cost 570", "0")
money = st.floats(-1e9, 1e9)


def rows(spec: Spec, number: int) -> list[dict[str, Any]]:
    """Of a layer: 0 the line, 1 the bar, 2 the most likely, 3 the cost, 4 to 6 the words."""
    found: list[dict[str, Any]] = spec["layer"][number]["data"]["values"]
    return found


def test_range_point_and_cost_lie_on_one_line_of_money(sound: Check) -> None:
    spec = sound(money_strip((215, 407, 600), 570, words=WORDS))
    assert [(row["x"], row["x2"]) for row in rows(spec, 0) + rows(spec, 1)] == [(0, 600), (215, 600)]
    assert [row["x"] for number in (2, 3) for row in rows(spec, number)] == [407, 570]
    assert [rows(spec, number)[0]["words"] for number in (4, 5, 6)] == [WORDS.benefit, WORDS.cost, WORDS.zero]
    assert spec["encoding"]["x"]["scale"]["domain"] == [0, 600]
    assert spec["description"] == WORDS.description


def test_what_was_lost_lies_left_of_nothing(sound: Check) -> None:
    spec = sound(money_strip((-300, -100, 50), 20, words=WORDS))
    assert spec["encoding"]["x"]["scale"]["domain"] == [-300, 50]
    assert rows(spec, 6)[0]["x"] == 0


@given(st.tuples(money, money, money).map(sorted).map(tuple), st.floats(0, 1e9))
@pytest.mark.parametrize("dark", [False, True])
def test_words_lean_inwards_and_each_has_a_row(
    sound: Check, dark: bool, benefit: tuple[float, float, float], cost: float
) -> None:
    spec = sound(money_strip(benefit, cost, words=WORDS, dark=dark))
    low, high = spec["encoding"]["x"]["scale"]["domain"]
    assert low < high
    heights = []
    for number in (4, 5, 6):
        (row,) = rows(spec, number)
        assert low <= row["x"] <= high
        assert spec["layer"][number]["mark"]["align"] == ("left" if row["x"] <= (low + high) / 2 else "right")
        heights.append(row["y"])
    assert len(set(heights)) == 3
    assert rows(spec, 4)[0]["x"] == low, "it is as long as a phone is wide"
