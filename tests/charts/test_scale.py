from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts.scale import fit, spread

values = st.floats(min_value=-1e12, max_value=1e12, allow_nan=False)
AN_ULP = 1e-9


@given(st.lists(values, max_size=30))
def test_every_value_is_inside_and_lines_are_few(numbers: list[float]) -> None:
    scale = fit(numbers)
    assert scale.low < scale.high
    assert all(scale.low <= number <= scale.high for number in numbers)
    assert len(scale.lines) >= 2
    assert sum(line > scale.low for line in scale.lines) <= 3
    assert all(scale.low <= line <= scale.high for line in scale.lines)
    assert scale.lines == sorted(set(scale.lines))


@given(st.lists(st.floats(min_value=0, max_value=1e12), min_size=1))
def test_what_is_never_negative_is_not_drawn_below_zero(numbers: list[float]) -> None:
    assert fit(numbers).low >= 0


def test_room_is_little() -> None:
    scale = fit([46, 58])
    assert 42 <= scale.low < 46
    assert 58 < scale.high <= 62
    assert scale.lines == [50, 60]


@pytest.mark.parametrize(
    ("numbers", "lines"),
    [([], [0, 0.5, 1]), ([0, 0], [0, 0.5, 1]), ([0, 3], [0, 1, 2, 3]), ([0.31, 0.12], [0.1, 0.2, 0.3])],
)
def test_lines_are_round(numbers: list[float], lines: list[float]) -> None:
    assert fit(numbers).lines == lines


def test_labels_with_room_stay_where_they_belong() -> None:
    assert spread([10, 30, 60], 10, 0, 100) == [10, 30, 60]


def test_crowded_labels_part_about_their_middle() -> None:
    assert spread([50, 50, 80], 10, 0, 100) == [45, 55, 80]


def test_labels_do_not_leave_the_picture() -> None:
    assert spread([99, 100], 10, 0, 100) == [90, 100]
    assert spread([0, 1], 10, 0, 100) == [0, 10]


@given(st.lists(st.floats(min_value=0, max_value=100), max_size=4).map(sorted))
def test_labels_keep_their_order_and_distance(places: list[float]) -> None:
    found = spread(places, 7.7, 0, 100)
    assert len(found) == len(places)
    assert all(lower + 7.7 <= upper + AN_ULP for lower, upper in pairwise(found))
    assert all(-AN_ULP <= place <= 100 + AN_ULP for place in found)
