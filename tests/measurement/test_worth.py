"""M13: what one unit is worth, worked out by hand first. Formulas: MEASUREMENT 8, "Value per unit"."""

import math
from collections.abc import Callable
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.catalogue import METRICS
from components.measurement import (
    Range,
    lead,
    missed_appointment,
    order_margin,
    share_counted,
    stock_of,
    stock_unit,
    support_ceiling,
    support_contact,
    value_of_one,
    walk_in,
    worth_of_one,
)
from components.texts.questions.metrics import CALCULATORS
from components.workbook import Metric, Worth
from components.workbook.worth import Calculator

AN_ORDER: dict[str, Any] = {"fee_percent": 2, "commission_percent": 8, "returns_percent": 0}


def figures(found: Range | None) -> Any:
    assert found is not None
    return pytest.approx((found.low, found.middle, found.high))


class TestSupportContact:
    def test_minutes_at_the_cost_of_an_hour(self) -> None:
        """14 of 60 minutes at 38.50 are 8.98."""
        assert figures(support_contact(14, 38.5)) == (8.98333333, 8.98333333, 8.98333333)

    def test_ten_to_fifteen_minutes(self) -> None:
        """At 36 an hour, a minute costs 0.60."""
        assert figures(support_contact(Range(10, 12.5, 15), 36)) == (6, 7.5, 9)

    def test_all_of_support_shared_out_is_the_ceiling(self) -> None:
        """The published case of the method: 5,040,000 for 600,000 contacts."""
        assert figures(support_ceiling(5_040_000, 600_000)) == (8.4, 8.4, 8.4)


class TestOrder:
    def test_what_is_left_without_returns(self) -> None:
        """50, less 10% of it, less 20 for goods, less 5 for sending."""
        assert figures(order_margin(50, 20, 5, **AN_ORDER)) == (20, 20, 20)

    def test_returns_cost_the_price_and_perhaps_the_goods(self) -> None:
        """One in ten comes back: 5 less of the price. At the high end a tenth of the goods, 2, is saved again."""
        assert figures(order_margin(50, 20, 5, **{**AN_ORDER, "returns_percent": 10})) == (15, 16, 17)

    def test_every_end_is_the_cautious_or_the_hopeful_one(self) -> None:
        """45 and 18% off and 22 + 5 is 9.90; 55 and 10% off and 18 + 5 is 26.50."""
        fees: dict[str, Any] = {
            "fee_percent": Range(2, 4, 6),
            "commission_percent": Range(8, 10, 12),
            "returns_percent": 0,
        }
        found = order_margin(Range(45, 50, 55), Range(18, 20, 22), 5, **fees)
        assert figures(found) == (9.9, 18, 26.5)

    def test_a_loss_is_shown_as_one(self) -> None:
        assert figures(order_margin(20, 15, 7, **AN_ORDER)) == (-4, -4, -4)


class TestShares:
    def test_an_enquiry(self) -> None:
        """20 to 30 in a hundred become customers, and a first job leaves 100 to 200."""
        assert figures(lead(Range(20, 25, 30), 150)) == (30, 37.5, 45)
        assert figures(lead(Range(20, 25, 30), Range(100, 150, 200))) == (20, 37.5, 60)

    def test_somebody_who_walks_in(self) -> None:
        assert figures(walk_in(40, 12)) == (4.8, 4.8, 4.8)

    def test_a_missed_appointment(self) -> None:
        """Seven slots in ten stay empty, and a kept one leaves 60."""
        assert figures(missed_appointment(60, 70)) == (42, 42, 42)

    def test_a_share_that_was_counted_has_its_own_range(self) -> None:
        """3 of 10: at the low end, 3 or more would be seen 5 times in 100; at the high end, 3 or fewer."""
        share = share_counted(3, 10)
        assert share is not None
        assert share.middle == pytest.approx(30)
        assert sum(chance(k, share.low) for k in range(3, 11)) == pytest.approx(0.05)
        assert sum(chance(k, share.high) for k in range(4)) == pytest.approx(0.05)

    def test_none_of_ten_is_not_never(self) -> None:
        """Ten times nobody happens 5 times in 100 at a share of 1 - 0.05 ^ (1/10)."""
        assert figures(share_counted(0, 10)) == (0, 0, 100 * (1 - 0.05**0.1))


def chance(k: int, percent: float) -> float:
    return math.comb(10, k) * (percent / 100) ** k * (1 - percent / 100) ** (10 - k)


class TestStock:
    def test_a_piece_sold_above_its_cost(self) -> None:
        """30 to 40 less 5 for selling; 20 were paid, at 26% a year 0.10 a week. At least 25 - 20 is left."""
        found = stock_unit(Range(30, 35, 40), 5, 20, 26)
        assert found is not None
        assert figures(found.brings_in) == (25, 30, 35)
        assert figures(found.released_cash) == (20, 20, 20)
        assert figures(found.holding_cost) == (0.1, 0.1, 0.1)
        assert figures(found.value) == (5, 20, 35)

    def test_a_piece_sold_below_its_cost_sets_free_what_it_brings_in(self) -> None:
        found = stock_unit(15, 5, 20)
        assert found is not None
        assert figures(found.released_cash) == (10, 10, 10)
        assert figures(found.value) == (0, 5, 10)

    def test_a_usual_year_in_stock_costs_20_to_40_percent(self) -> None:
        found = stock_unit(15, 5, 52)
        assert found is not None
        assert figures(found.holding_cost) == (0.2, 0.3, 0.4)

    def test_selling_at_a_loss_is_shown_as_one(self) -> None:
        found = stock_unit(5, 8, 20)
        assert found is not None
        assert (found.value.low, found.value.high) == (-3, -3)
        assert found.released_cash == Range(0, 0, 0)


@pytest.mark.parametrize(
    "found",
    [
        support_contact(None, 30), support_contact(10, None), support_ceiling(None, 10), support_ceiling(10, None),
        order_margin(None, 20, 5, **AN_ORDER), order_margin(50, None, 5, **AN_ORDER),
        order_margin(50, 20, None, **AN_ORDER), order_margin(50, 20, 5, **{**AN_ORDER, "returns_percent": None}),
        lead(None, 10), lead(10, None), walk_in(None, 10), missed_appointment(10, None), stock_unit(None, 1, 1),
        stock_unit(1, None, 1), stock_unit(1, 1, None), share_counted(None, 3), share_counted(3, None),
    ],
)  # fmt: skip
def test_a_missing_input_is_no_zero(found: object) -> None:
    assert found is None


@pytest.mark.parametrize(
    "impossible",
    [
        lambda: support_contact(-1, 30), lambda: support_contact(10, math.inf), lambda: support_contact(math.nan, 30),
        lambda: support_contact(Range(9, 8, 10), 30), lambda: support_ceiling(100, 0), lambda: lead(101, 10),
        lambda: lead(-1, 10), lambda: walk_in(50, -1), lambda: missed_appointment(10, 100.5),
        lambda: order_margin(50, 20, 5, **{**AN_ORDER, "returns_percent": 101}),
        lambda: order_margin(50, 20, 5, **{**AN_ORDER, "fee_percent": 60, "commission_percent": 50}),
        lambda: stock_unit(-1, 1, 1), lambda: stock_unit(1, 1, 1, 101), lambda: share_counted(4, 3),
        lambda: share_counted(0, 0), lambda: share_counted(-1, 3), lambda: lead(None, -1),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(impossible: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"share|part|amount|fee|counted"):
        impossible()


amounts = st.floats(0, 1e6)
percents = st.floats(0, 100)
ranges = st.lists(amounts, min_size=3, max_size=3).map(lambda ends: Range(*sorted(ends)))
shares = st.lists(percents, min_size=3, max_size=3).map(lambda ends: Range(*sorted(ends)))


def in_order(found: Range | None) -> bool:
    assert found is not None
    room = 1e-9 * max(abs(found.low), abs(found.high), 1)
    return found.low <= found.middle + room and found.middle <= found.high + room


@given(ranges, ranges, ranges, shares.map(lambda s: s.times(0.5)), shares.map(lambda s: s.times(0.5)), shares)
def test_an_order_goes_from_the_cautious_end_to_the_hopeful_one(
    price: Range, goods: Range, shipping: Range, fee: Range, commission: Range, returns: Range
) -> None:
    found = order_margin(
        price, goods, shipping, fee_percent=fee, commission_percent=commission, returns_percent=returns
    )
    assert in_order(found)
    assert found is not None
    assert found.high <= price.high + 1e-6
    nobody = order_margin(price, goods, shipping, fee_percent=fee, commission_percent=commission, returns_percent=0)
    assert nobody is not None
    assert found.low <= nobody.low + 1e-6


@given(ranges, ranges, shares)
def test_the_other_calculators_go_from_low_to_high(first: Range, second: Range, percent: Range) -> None:
    for found in (support_contact(first, second), lead(percent, first), missed_appointment(first, percent)):
        assert in_order(found)
        assert found is not None
        assert found.low >= 0
    found = lead(percent, first)
    assert found is not None
    assert found.high <= first.high + 1e-6


@given(ranges, ranges, ranges, shares)
def test_no_piece_of_stock_is_worth_more_than_it_brings_in(
    price: Range, selling: Range, cost: Range, rate: Range
) -> None:
    found = stock_unit(price, selling, cost, rate)
    assert found is not None
    assert all(map(in_order, (found.value, found.brings_in, found.released_cash, found.holding_cost)))
    assert found.value.high == found.brings_in.high
    assert found.released_cash.high <= min(max(found.brings_in.high, 0), cost.high)


@given(st.integers(0, 1000), st.integers(1, 1000))
def test_a_counted_share_lies_inside_its_range(part: int, whole: int) -> None:
    part = min(part, whole)
    share = share_counted(part, whole)
    assert share is not None
    assert 0 <= share.low <= 100 * part / whole + 1e-9
    assert 100 * part / whole - 1e-9 <= share.high <= 100 + 1e-9


FILLED: dict[Calculator, tuple[Worth, tuple[float, float]]] = {
    "support_contact": (Worth(most_minutes=15.0), (6, 9)),
    "order": (Worth(order_price=50.0, order_goods=20.0, order_shipping=5.0, order_fees_percent=10.0,
                    order_returns_percent=10.0), (15, 17)),
    "lead": (Worth(leads_counted=10, leads_won=0, job_low=200.0), (0, 200 * (1 - 0.05**0.1))),
    "walk_in": (Worth(visits_counted=10, visits_buying=0, purchase_low=20.0, purchase_high=10.0),
                (0, 20 * (1 - 0.05**0.1))),
    "stock": (Worth(price_low=30.0, price_high=40.0, selling_cost=5.0, unit_cost=20.0), (5, 35)),
    "missed_appointment": (Worth(missed_counted=10, missed_unfilled=10, slot_low=60.0), (60 * 0.05**0.1, 60)),
}  # fmt: skip


@pytest.mark.parametrize("calculator", get_args(Calculator))
def test_every_calculator_reads_what_the_owner_typed(calculator: Calculator) -> None:
    """The two ends of a price or a margin count in either order; the second one may stay open."""
    typed, expected = FILLED[calculator]
    metric = Metric(minutes=10.0, hour_cost=36.0, worth=typed)
    found = worth_of_one(metric, calculator)
    assert found is not None
    assert (found.low, found.high) == pytest.approx(expected)
    assert worth_of_one(Metric(), calculator) is None


def test_a_support_contact_that_always_takes_the_same_is_what_the_plan_says_already() -> None:
    metric = Metric(better="lower", minutes=10.0, hour_cost=36.0)
    assert worth_of_one(metric, "support_contact") == value_of_one(metric) == Range(6, 6, 6)


def test_the_holding_rate_that_the_owner_knows_counts() -> None:
    worth = Worth(price_low=30.0, selling_cost=5.0, unit_cost=20.0, holding_percent=26.0)
    stock = stock_of(worth)
    assert stock is not None
    assert figures(stock.holding_cost) == (0.1, 0.1, 0.1)


def test_every_calculator_has_its_words_and_fits_a_kind_of_metric() -> None:
    assert set(CALCULATORS) == set(get_args(Calculator)) == set(FILLED)
    proposed = {kind.calculator for kind in METRICS.values() if kind.calculator}
    assert proposed == set(CALCULATORS)
    assert {kind.quantity for kind in METRICS.values() if kind.calculator} <= {"count", "amount"}, "money of a flow"
    assert {kind.role for kind in METRICS.values() if kind.calculator} == {"result"}
