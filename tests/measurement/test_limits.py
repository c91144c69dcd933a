"""The XmR chart, runs, and extreme moments: pictures and checks of the data (MEASUREMENT 3 and 6)."""

import math
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import drift_back, extreme_moment, limits, moving_ranges, runs
from tests.measurement.judging import weeks
from tests.measurement.series import CALLS_BEFORE, CALLS_DURING

TRADE_BEFORE, TRADE_AFTER = [10.5, 11.2, 9.2, 10.1, 10.4, 10.5], [8.7, 8.7, 7.0, 6.8, 9.6, 9.0]
ANHOEJ = {10: (6, 2), 12: (7, 3), 14: (7, 4), 16: (7, 4), 18: (7, 5), 20: (7, 6), 24: (8, 8), 30: (8, 10), 40: (8, 14)}


def test_no_week_of_the_calls_is_unusual_although_the_average_moved() -> None:
    """MEASUREMENT 8, example: limits 33.4 to 69.1."""
    chart = limits(CALLS_BEFORE)
    assert chart is not None
    assert (chart.lower, chart.upper) == pytest.approx((33.4, 69.1), abs=0.05)
    assert chart.outside([*CALLS_BEFORE, *CALLS_DURING]) == []


def test_wheelers_two_shifts() -> None:
    """Results 3 and 4 lie below the lower limit 8.19; the jump from 6.8 to 9.6 exceeds the upper range limit 2.61."""
    chart = limits(TRADE_BEFORE)
    assert chart is not None
    assert (chart.lower, chart.upper, chart.range_upper) == pytest.approx((8.19, 12.44, 2.6144), abs=0.005)
    assert chart.outside(TRADE_AFTER) == [2, 3]
    assert [place for place, step in enumerate(moving_ranges(TRADE_AFTER)) if step > chart.range_upper] == [3]


def test_no_step_is_measured_across_a_missing_week() -> None:
    chart = limits([10, 12, None, 30, 32])
    assert chart is not None
    assert (chart.moving_range, chart.mean) == (2, 21)
    assert chart.outside([None, 21, 99]) == [2]


def test_what_is_never_negative_has_no_limit_below_zero() -> None:
    counted, profit = limits([0, 9, 1, 8]), limits([-1, 9, 1, 8])
    assert counted is not None
    assert profit is not None
    assert counted.lower == 0 > profit.lower


@pytest.mark.parametrize("values", [[], [5.0], [5.0, None, 6.0], [None, None]])
def test_without_neighbours_there_are_no_limits(values: list[float | None]) -> None:
    assert limits(values) is None


def test_limits_refuse_what_is_no_number() -> None:
    with pytest.raises(ValueError, match="finite"):
        limits([1.0, math.nan, 2.0])


@given(st.lists(st.none() | st.floats(-1e9, 1e9), max_size=30))
def test_the_mean_lies_between_the_limits(values: list[float | None]) -> None:
    chart = limits(values)
    if chart:
        assert chart.lower <= chart.mean + 1e-3
        assert chart.mean <= chart.upper


@pytest.mark.parametrize(("n", "expected"), ANHOEJ.items())
def test_what_runs_are_usual(n: int, expected: tuple[int, int]) -> None:
    found = runs([float(place % 2) for place in range(n)], 0.5)
    assert found is not None
    assert (found.longest_expected, found.crossings_expected) == expected
    assert (found.longest, found.crossings, found.unusual) == (1, n - 1, False)


def test_a_shift_is_an_unusual_run() -> None:
    found = runs([1.0] * 8 + [2.0] * 8, 1.5)
    assert found is not None
    assert (found.longest, found.crossings, found.unusual) == (8, 1, True)


def test_values_on_the_middle_belong_to_neither_side() -> None:
    assert runs([1.0] * 9 + [1.5] * 20, 1.5) is None


@pytest.mark.parametrize(
    ("latest", "moment"), [([120, 118, 121, 119], "high"), ([80, 82, 81, 79], "low"), ([100, 101, 99, 102], None)]
)
def test_starting_because_it_was_unusually_bad_is_seen(latest: list[float], moment: str | None) -> None:
    assert extreme_moment(weeks(100, 104, 96, 101, 99, 100, *latest)) == moment


def test_seven_weeks_show_no_extreme_moment() -> None:
    assert extreme_moment(weeks(100, 104, 96, 120, 121, 122, 123)) is None


def test_what_was_chosen_for_being_extreme_drifts_back() -> None:
    """Without lasting differences all of it is chance: the expected excess sigma * phi(z) / (1 - Phi(z))."""
    normal = NormalDist()
    excess = normal.pdf(1.28) / (1 - normal.cdf(1.28))
    assert drift_back(10, 0) == pytest.approx(10 * excess)
    assert drift_back(10, 0, weeks=4) == pytest.approx(5 * excess)
    assert drift_back(0, 10) == drift_back(0, 0) == 0
    with pytest.raises(ValueError, match="below zero"):
        drift_back(-1, 0)
