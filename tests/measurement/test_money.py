"""What a change is worth, against what it costs: the example of MEASUREMENT 8, and its corners (M13)."""

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import Money, MoneyCode, Range, Verdict, break_even, money, units_gained
from tests.measurement.judging import verdict_on, weeks
from tests.measurement.series import CALLS_BEFORE, CALLS_DURING

CALLS = verdict_on(CALLS_BEFORE, CALLS_DURING)
A_CALL: dict[str, Any] = {"value_low": 8.40, "value_high": 8.40, "one_off_cost": 12 * 35 + 150.0}


def of(range: Range | None) -> tuple[float, float, float]:
    assert range is not None
    return range.low, range.middle, range.high


def test_six_weeks_of_fewer_calls() -> None:
    """407 (215 to 600) against 570: -163 (-355 to +30), paid back in 8.4 weeks (5.7 to 15.9)."""
    earned = money(CALLS, weeks=6, **A_CALL)
    assert of(earned.cost) == (570, 570, 570)
    assert of(earned.benefit) == pytest.approx((215, 407, 600), abs=0.5)
    assert of(earned.net) == pytest.approx((-355, -163, 30), abs=0.5)
    assert of(earned.roi) == pytest.approx((-355 / 570, -163 / 570, 30 / 570), abs=0.001)
    assert of(earned.payback_weeks) == pytest.approx((5.7, 8.4, 15.9), abs=0.05)
    assert earned.code == "not_yet"


def test_a_year_of_fewer_calls_if_it_lasts() -> None:
    """Net +2,961 (+1,291 to +4,630)."""
    year = money(CALLS, weeks=52, **A_CALL)
    assert of(year.net) == pytest.approx((1291, 2961, 4630), abs=0.6)
    assert year.code == "paid_for_itself"


def test_what_fades_brings_less() -> None:
    half = money(CALLS, weeks=52, persistence=0.5, **A_CALL)
    assert half.benefit is not None
    assert half.benefit.middle == pytest.approx(0.5 * (2961 + 570), abs=0.5)
    assert of(half.payback_weeks)[1] == pytest.approx(2 * 8.394698, abs=1e-4)


def test_uncertain_values_widen_the_range_by_the_corners() -> None:
    """D_b = 8.08 (4.26 to 11.90) calls at 5 to 15 each."""
    earned = money(CALLS, weeks=1, value_low=5, value_high=15, one_off_cost=0)
    assert of(earned.benefit) == pytest.approx((4.2617 * 5, 8.08333 * 10, 11.90497 * 15), abs=1e-2)
    assert (earned.roi, of(earned.payback_weeks)) == (None, (0, 0, 0))


def test_running_costs_can_eat_the_effect() -> None:
    earned = money(CALLS, weeks=6, running_cost_per_week=60, **A_CALL)
    assert of(earned.payback_weeks) == pytest.approx((570 / (11.90497 * 8.4 - 60), 570 / 7.9, math.inf), rel=1e-3)
    assert money(CALLS, weeks=6, running_cost_per_week=68, **A_CALL).payback_weeks is None


CODES: dict[MoneyCode, float] = {"paid_for_itself": 200, "probably": 400, "not_yet": 570, "cost_more": 700}


@pytest.mark.parametrize(("code", "cost"), CODES.items())
def test_each_code_is_reached(code: MoneyCode, cost: float) -> None:
    """Six weeks bring 407 (215 to 600)."""
    assert money(CALLS, weeks=6, value_low=8.4, value_high=8.4, one_off_cost=cost).code == code


def test_more_of_what_is_wanted_is_worth_something_too() -> None:
    orders = verdict_on([20, 22, 19, 21, 20, 22], [30, 32, 29, 31], better="higher")
    lost = replace(orders, better="lower")
    gained, given_up = (money(v, weeks=1, value_low=1, value_high=1, one_off_cost=0).net for v in (orders, lost))
    assert gained is not None
    assert given_up == gained.turned()
    assert gained.low > 0


def test_a_verdict_that_credits_nothing_has_no_return_on_the_cost() -> None:
    unsure = verdict_on([100, 150, 60, 130], [90, 120, 70, 100])
    earned = money(unsure, weeks=6, **A_CALL)
    assert (unsure.code, earned.roi) == ("cannot_tell", None)
    assert of(earned.net)[0] < 0


def test_without_figures_only_the_cost_is_known() -> None:
    early = verdict_on([100], [90, 91])
    assert money(early, weeks=6, running_cost_per_week=10, **A_CALL) == Money(Range(630, 630, 630))


def test_against_a_comparison_the_gain_is_over_what_its_course_would_have_brought() -> None:
    """Both at 100 a week; ours goes to 150 while the other stays: 50 a week, as measured."""
    other = (weeks(100, 101, 99, 100, 102, 98), weeks(100, 99, 101, 100))
    verdict = verdict_on(
        [101, 99, 100, 100, 98, 102], [150, 151, 149, 150], better="higher", quantity="amount", comparison=other
    )
    assert verdict.difference is None
    gained = units_gained(verdict)
    assert gained is not None
    assert gained.middle == pytest.approx(50, abs=0.1)
    assert 0 < gained.low < gained.middle < gained.high


def test_without_figures_nothing_is_gained() -> None:
    assert units_gained(Verdict("not_enough_data", "lower", None, None)) is None


class TestBreakEven:
    def test_the_example(self) -> None:
        """570 within a year at 8.40 a call: 1.3 calls a week, 2.5% of 51.25."""
        even = break_even(51.25, value_low=8.4, value_high=8.4, weeks=52, cost=570)
        assert even.units_per_week.middle == pytest.approx(1.3, abs=0.05)
        assert of(even.percent) == pytest.approx((2.5, 2.5, 2.5), abs=0.05)

    def test_dearer_units_need_fewer(self) -> None:
        even = break_even(50, value_low=5, value_high=15, weeks=10, cost=300)
        assert of(even.units_per_week) == (2, 3, 6)
        assert of(even.percent) == (4, 6, 12)

    def test_what_is_worth_nothing_never_pays(self) -> None:
        even = break_even(50, value_low=0, value_high=0, weeks=10, cost=300)
        assert of(even.units_per_week) == (math.inf, math.inf, math.inf)
        assert of(break_even(50, value_low=0, value_high=2, weeks=10, cost=0).units_per_week) == (0, 0, 0)

    def test_nothing_has_no_percentage(self) -> None:
        assert break_even(0, value_low=1, value_high=2, weeks=10, cost=300).percent is None


AMOUNTS = st.floats(0, 1e6)


@given(AMOUNTS, AMOUNTS, st.floats(0, 104), AMOUNTS, AMOUNTS, st.floats(0, 1))
def test_money_is_in_order_and_never_raises(
    one: float, other: float, weeks: float, cost: float, running: float, persistence: float
) -> None:
    low, high = sorted((one, other))
    earned = money(
        CALLS, value_low=low, value_high=high, weeks=weeks, one_off_cost=cost, running_cost_per_week=running,
        persistence=persistence,
    )  # fmt: skip
    for figure in (earned.benefit, earned.net, earned.roi, earned.payback_weeks):
        assert figure is None or figure.low <= figure.middle <= figure.high
    even = break_even(50, value_low=low, value_high=high, weeks=weeks, cost=cost).units_per_week
    assert even.low <= even.middle <= even.high


@pytest.mark.parametrize(
    "wrong",
    [
        {"value_low": 9.0}, {"value_low": -1.0}, {"value_high": math.inf}, {"one_off_cost": -1.0}, {"weeks": math.nan},
        {"running_cost_per_week": math.inf}, {"persistence": 1.1},
    ],
)  # fmt: skip
def test_what_cannot_be_reckoned_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"value of a unit|not below zero and finite|share from 0 to 1"):
        money(CALLS, **{**A_CALL, "weeks": 6.0, **wrong})


def test_an_average_is_a_number() -> None:
    with pytest.raises(ValueError, match="finite number"):
        break_even(math.nan, value_low=1, value_high=2, weeks=10, cost=300)
