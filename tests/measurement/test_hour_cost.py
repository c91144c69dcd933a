"""M13, M16: what an hour costs, worked out by hand first. Formula: MEASUREMENT 8, "loaded hourly cost"."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.measurement import hours_worked, own_hour, paid_hour
from components.measurement.hour_cost import USUAL_WEEKS_AWAY

FULL_TIME: dict[str, Any] = {
    "pay": 2000.0, "pays": 12.0, "on_costs_percent": 30.0, "hours_a_week": 40.0, "weeks_away": 9.0
}  # fmt: skip

IMPOSSIBLE = r"between|no hours"


def full_time(**other: float) -> float:
    cost = paid_hour(**{**FULL_TIME, **other})
    assert cost is not None
    return cost


class TestPaidByTheMonth:
    def test_pay_and_on_costs_over_the_hours_really_worked(self) -> None:
        """24,000 a year and 30% on top are 31,200; 43 weeks of 40 hours are 1,720; so 18.14."""
        assert full_time() == pytest.approx(18.1395, abs=1e-4)

    def test_the_usual_weeks_away_give_the_published_hours_of_full_time(self) -> None:
        """Horizon 2020 counts 1,720 hours a year for full time."""
        assert hours_worked(40, USUAL_WEEKS_AWAY) == 1720

    def test_fourteen_pays_a_year_cost_a_sixth_more(self) -> None:
        assert full_time(pays=14.0) / full_time() == pytest.approx(7 / 6)

    def test_half_the_hours_for_half_the_pay_cost_the_same(self) -> None:
        assert full_time(pay=1000.0, hours_a_week=20.0) == pytest.approx(full_time())

    def test_an_hour_costs_more_than_the_pay_slip_says(self) -> None:
        """The published American shares: wages 68.3 and benefits 31.7 of 100, so pay times 1.464."""
        loaded = full_time(on_costs_percent=31.7 / 68.3 * 100)
        assert loaded / full_time(on_costs_percent=0.0) == pytest.approx(100 / 68.3)

    @pytest.mark.parametrize("missing", FULL_TIME)
    def test_a_figure_that_is_missing_leaves_it_open(self, missing: str) -> None:
        assert paid_hour(**{**FULL_TIME, missing: None}) is None

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("pay", -1.0), ("pays", -1.0), ("on_costs_percent", -1.0), ("hours_a_week", -1.0), ("weeks_away", -1.0),
            ("hours_a_week", 0.0), ("hours_a_week", 169.0), ("weeks_away", 52.0), ("weeks_away", 53.0),
            ("pay", math.inf), ("pay", math.nan),
        ],
    )  # fmt: skip
    def test_what_cannot_be_is_refused(self, name: str, value: float) -> None:
        with pytest.raises(ValueError, match=IMPOSSIBLE):
            paid_hour(**{**FULL_TIME, name: value})

    @given(st.floats(0, 1e6), st.floats(0, 100), st.floats(1, 168), st.floats(0, 51))
    def test_more_holidays_never_make_an_hour_cheaper(
        self, pay: float, on_costs: float, hours: float, away: float
    ) -> None:
        given: dict[str, Any] = {"pay": pay, "pays": 12.0, "on_costs_percent": on_costs, "hours_a_week": hours}
        assert 0 <= full_time(**given, weeks_away=away) <= full_time(**given, weeks_away=away + 0.5)


class TestOwner:
    def test_what_is_left_of_a_month_over_its_hours(self) -> None:
        """3,000 left in a month of 200 hours: 15 an hour."""
        assert own_hour(3000, 200) == 15

    def test_a_month_that_left_nothing_gives_an_hour_worth_nothing(self) -> None:
        assert own_hour(0, 200) == 0

    @pytest.mark.parametrize(("left", "hours"), [(None, 200.0), (3000.0, None)])
    def test_a_figure_that_is_missing_leaves_it_open(self, left: float | None, hours: float | None) -> None:
        assert own_hour(left, hours) is None

    @pytest.mark.parametrize(("left", "hours"), [(-1, 200), (3000, 0), (3000, -1), (3000, 745), (math.nan, 200)])
    def test_what_cannot_be_is_refused(self, left: float, hours: float) -> None:
        with pytest.raises(ValueError, match=IMPOSSIBLE):
            own_hour(left, hours)
