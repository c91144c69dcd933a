"""M13: would 10 percent fewer be enough, how much money would it save, how much time?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import Range, Target, average, before, target, value_of_one
from components.workbook import Metric
from tests.measurement.series import calls, months, pilot_of


def test_a_quarter_fewer_tickets_in_hours_and_money() -> None:
    """14 minutes at 38.50 an hour are 8.98 a ticket; 14,400 tickets in 181 days are 556.9 a week."""
    metric = Metric(better="lower", target_percent=25.0, minutes=14.0, hour_cost=38.5, readings=months())
    aim = target(metric, average(before(metric)))
    fewer = 14400 / (181 / 7) / 4
    assert aim.value == pytest.approx(3 * fewer)
    assert aim.change == pytest.approx(fewer)
    assert aim.hours == pytest.approx(fewer * 14 / 60)
    assert aim.money is not None
    assert aim.money.low == aim.money.high == pytest.approx(fewer * 14 / 60 * 38.5)
    assert aim.money_a_year is not None
    assert aim.money_a_year.middle == pytest.approx(52 * fewer * 14 / 60 * 38.5)


def test_ten_percent_fewer_calls_at_what_each_is_worth() -> None:
    """MEASUREMENT 8, example: 51.25 calls a week at 8.40 each."""
    metric = calls()
    metric.target_percent, metric.value_low, metric.value_high = 10.0, 8.4, 12.0
    aim = target(metric, average(before(metric, pilot_of(metric))))
    assert aim.value == pytest.approx(46.125)
    assert aim.money is not None
    assert (aim.money.low, aim.money.middle, aim.money.high) == pytest.approx((43.05, 52.275, 61.5))


def test_more_orders_cost_time_instead_of_freeing_it() -> None:
    metric = Metric(better="higher", target_percent=20.0, minutes=30.0, hour_cost=40.0, value_low=15.0)
    aim = target(metric, 50.0)
    assert (aim.value, aim.change, aim.hours) == (60, 10, None)
    assert aim.money == Range(150, 150, 150)
    metric.value_low = None
    assert target(metric, 50.0).money is None


def test_a_target_in_units_is_also_a_percentage() -> None:
    aim = target(Metric(better="lower", target_value=40.0), 50.0)
    assert (aim.value, aim.change, aim.percent) == (40, 10, 20)


@pytest.mark.parametrize(
    ("metric", "now"),
    [
        (Metric(better="lower"), 50.0),
        (Metric(better="lower", target_percent=10.0, minutes=5.0, hour_cost=30.0), None),
        (Metric(target_percent=10.0, minutes=5.0, hour_cost=30.0), 50.0),
    ],
    ids=["no target", "no baseline", "no direction"],
)
def test_what_cannot_be_answered_yet_stays_open(metric: Metric, now: float | None) -> None:
    aim = target(metric, now)
    assert (aim.value, aim.change, aim.hours, aim.money, aim.money_a_year) == (None, None, None, None, None)


def test_a_target_in_units_stands_even_without_a_baseline() -> None:
    assert target(Metric(better="lower", target_value=40.0), None) == Target(value=40.0)


def test_a_target_behind_you_frees_nothing() -> None:
    aim = target(Metric(better="lower", target_value=60.0, minutes=10.0, hour_cost=30.0), 50.0)
    assert (aim.change, aim.hours, aim.money) == (-10, None, None)


def test_a_baseline_of_zero_has_no_percentage() -> None:
    assert target(Metric(better="higher", target_value=5.0), 0.0).percent is None


@pytest.mark.parametrize("quantity", ["rate", "level"])
def test_a_share_or_a_stock_has_no_money_a_week(quantity: str) -> None:
    metric = Metric(better="lower", target_percent=10.0, value_low=5.0, minutes=3.0)
    metric.quantity = quantity  # type: ignore[assignment]
    aim = target(metric, 50.0)
    assert (aim.value, aim.hours, aim.money) == (45, None, None)


def test_one_figure_of_worth_serves_for_both() -> None:
    assert value_of_one(Metric(value_high=9.0)) == Range(9, 9, 9)
    assert value_of_one(Metric(value_low=9.0, value_high=5.0)) == Range(5, 7, 9)
    assert value_of_one(Metric()) is None


@given(st.floats(1, 1e6), st.floats(0.1, 100), st.sampled_from(["lower", "higher"]))
def test_percent_and_units_say_the_same(now: float, percent: float, better: str) -> None:
    in_percent = Metric(target_percent=percent)
    in_percent.better = better  # type: ignore[assignment]
    in_units = in_percent.model_copy(update={"target_percent": None, "target_value": target(in_percent, now).value})
    assert target(in_units, now).percent == pytest.approx(percent, rel=1e-6)
