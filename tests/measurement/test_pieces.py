"""What the verdict rests on, piece by piece: ranges, stickiness, drift, few events."""

import math
import subprocess
import sys
from collections.abc import Callable
from statistics import NormalDist, fmean, stdev

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from components.measurement import (
    Range,
    drift,
    event_difference,
    far_more_variable,
    few_events,
    mean_interval,
    rate_interval,
    rate_ratio,
    ratio_range,
    rule_r,
    share_interval,
    slope,
    spread,
    stickiness,
    varies_more_than_chance,
    welch,
    widening,
)
from tests.measurement.judging import weeks
from tests.measurement.series import CALLS_BEFORE, CALLS_DURING

FIGURES = st.floats(0.5, 1000).map(lambda value: round(value, 2))


def test_pages_without_statistics_load_none() -> None:
    check = "import sys, components.measurement; sys.exit('scipy' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check]).returncode == 0


class TestIntervals:
    @given(st.lists(FIGURES, min_size=2, max_size=12), st.floats(0.5, 0.99))
    def test_an_average_has_the_range_of_the_t_test(self, values: list[float], confidence: float) -> None:
        assume(len({*values}) > 1)
        ours = mean_interval(weeks(*values), confidence)
        theirs = stats.t.interval(confidence, len(values) - 1, fmean(values), stdev(values) / math.sqrt(len(values)))
        assert (ours.low, ours.high) == pytest.approx(theirs, rel=1e-6, abs=1e-6)

    def test_a_single_value_may_be_anything(self) -> None:
        assert mean_interval(weeks(5)).high == -mean_interval(weeks(5)).low == math.inf

    def test_no_events_are_at_most_three_divided_by_the_weeks(self) -> None:
        assert rate_interval(0, 6).low == 0
        assert rate_interval(0, 6).high == pytest.approx(3.0 / 6, abs=0.001)

    @given(st.integers(0, 60), st.integers(1, 60), st.floats(0.5, 0.99))
    def test_a_share_has_the_exact_range_of_the_binomial_test(self, part: int, rest: int, confidence: float) -> None:
        ours = share_interval(part, part + rest, confidence)
        theirs = stats.binomtest(part, part + rest).proportion_ci(confidence, method="exact")
        assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=1e-9)

    def test_a_share_of_nothing_may_be_anything(self) -> None:
        assert (share_interval(0, 0).low, share_interval(0, 0).high) == (0, 1)
        assert (rate_ratio(0, 4, 0, 8).low, rate_ratio(0, 4, 0, 8).high) == (0, math.inf)

    @pytest.mark.parametrize("confidence", [0, 1, -0.5, 1.5, math.nan])
    def test_a_confidence_is_neither_nothing_nor_certainty(self, confidence: float) -> None:
        calls: list[Callable[[], Range]] = [
            lambda: mean_interval(weeks(1, 2), confidence),
            lambda: rate_interval(3, 4, confidence),
            lambda: share_interval(1, 2, confidence),
            lambda: rate_ratio(1, 2, 3, 4, confidence),
        ]
        for call in calls:
            with pytest.raises(ValueError, match="between 0 and 1"):
                call()

    def test_what_cannot_be_counted_is_refused(self) -> None:
        for events, covered in ((-1, 4), (math.nan, 4), (3, 0), (3, math.inf)):
            with pytest.raises(ValueError, match=r"counted from zero|weeks above zero"):
                rate_interval(events, covered)
        with pytest.raises(ValueError, match="no part of"):
            share_interval(3, 2)
        with pytest.raises(ValueError, match="at least one value"):
            mean_interval([])


class TestFieller:
    @given(st.floats(1, 100), st.floats(-100, 100), st.floats(0.01, 100), st.floats(0.01, 100))
    def test_the_ends_solve_the_equation_of_the_method(
        self, before: float, during: float, reach_before: float, reach_during: float
    ) -> None:
        found = ratio_range(before, during, reach_before, reach_during)
        a = before**2 - reach_before**2
        assert (found is None) == (a <= 0)
        if found:
            assert found.low <= found.middle <= found.high
            for rho in (found.low, found.high):
                reach = math.hypot(reach_during, rho * reach_before)
                assert abs(during - rho * before) == pytest.approx(reach, rel=1e-6, abs=1e-6)

    def test_nothing_before_has_no_ratio(self) -> None:
        assert ratio_range(0, 5, 1, 1) is None
        assert ratio_range(1e-300, 1e50, 0, 0) is None


class TestStickiness:
    def test_by_hand(self) -> None:
        """Deviations -1, 1, -1, 1 and -2, 0, 2: (-3 + 0) / (4 + 8) + (3/4 + 2/3) / 5 = 0.0333."""
        assert stickiness(spread(weeks(4, 6, 4, 6)), spread(weeks(8, 10, 12))) == pytest.approx(-0.25 + 17 / 60)

    def test_it_stays_between_nothing_and_six_tenths(self) -> None:
        rising, zigzag = spread(weeks(*range(20))), spread(weeks(*[1, 9] * 10))
        assert (stickiness(rising, rising), stickiness(zigzag, zigzag)) == (0.6, 0)
        assert widening(rising, rising) == pytest.approx(2)  # sqrt(1.6 / 0.4)
        assert widening(zigzag, zigzag) == 1.1

    @pytest.mark.parametrize(("before", "during", "gaps"), [(5, 12, False), (6, 5, False), (20, 8, True)])
    def test_few_weeks_or_gaps_widen_by_1_3(self, before: int, during: int, gaps: bool) -> None:
        assert widening(spread(weeks(*range(before))), spread(weeks(*range(during))), gaps=gaps) == 1.3


class TestDrift:
    @given(st.lists(FIGURES, min_size=3, max_size=26))
    def test_the_slope_is_that_of_least_squares(self, values: list[float]) -> None:
        assume(len({*values}) > 2)
        line = stats.linregress(range(len(values)), values)
        assume(abs(line.rvalue) < 0.999)
        assert slope(values).step == pytest.approx(line.slope, abs=1e-9)
        assert slope(values).t == pytest.approx(line.slope / line.stderr, rel=1e-6, abs=1e-6)

    def test_a_straight_line_is_certain_and_a_flat_one_is_none(self) -> None:
        assert (slope([3, 2, 1]).t, slope([4, 4, 4]).t) == (-math.inf, 0)
        with pytest.raises(ValueError, match="3 readings"):
            slope([1, 2])

    @pytest.mark.parametrize(
        ("change", "better", "found"),
        [
            (9, "higher", "drift_same_way"), (9, "lower", "drift_other_way"), (11, "higher", None),
            (-9, "higher", "drift_same_way"), (-9, "lower", "drift_other_way"),
        ],
    )  # fmt: skip
    def test_half_of_the_change_must_be_explained(self, change: float, better: str, found: str | None) -> None:
        """One a week, 5 weeks and 5 in the pilot: 5 by itself, which is half of 10."""
        assert drift([1, 2, 3, 4, 5], change, 5, better) == found  # type: ignore[arg-type]


class TestFewEvents:
    def test_both_averages_lie_below_five(self) -> None:
        assert few_events(spread(weeks(4, 5, 4)), spread(weeks(5, 4, 4, 5)))
        assert not few_events(spread(weeks(5, 5, 5)), spread(weeks(1, 2, 1, 2)))

    def test_no_more_variable_than_chance(self) -> None:
        """Around an average of 2, chi2_0.95(6) = 12.59 allows squares of 25.2, and chi2_0.95(3) = 7.81 of 15.6."""
        calm, bumpy = spread(weeks(1, 3, 1, 3)), spread(weeks(0, 4, 0, 4))  # squares of 4 and 16
        assert few_events(calm, bumpy)
        assert not few_events(bumpy, bumpy)
        assert varies_more_than_chance(bumpy)
        assert not varies_more_than_chance(calm)
        assert not varies_more_than_chance(spread(weeks(3)))

    def test_the_units_follow_from_the_pilots_share_of_all_events(self) -> None:
        before, during = spread(weeks(3, 2, 4, 3)), spread(weeks(1, 0, 1, 2, 1, 0))
        units, share = event_difference(before, during), share_interval(5, 17)
        assert units.low == pytest.approx(17 * (share.low / 6 - (1 - share.low) / 4))
        assert units.middle == pytest.approx(5 / 6 - 3)


def test_a_pilot_is_far_more_variable_beyond_the_90_percent_point() -> None:
    """F_0.90(3, 3) = 5.39."""
    calm = spread(weeks(10, 12, 10, 12))
    assert far_more_variable(calm, spread(weeks(8.8, 13.6, 8.8, 13.6)))  # (4.8 / 2)^2 = 5.76
    assert not far_more_variable(calm, spread(weeks(8.9, 13.5, 8.9, 13.5)))  # (4.6 / 2)^2 = 5.29
    assert not far_more_variable(calm, spread(weeks(0, 99, 0)))
    assert welch(spread(weeks(1, 1)), spread(weeks(2, 2))).of_difference == 0


def test_a_wider_confidence_gives_a_wider_range() -> None:
    before, during = spread(weeks(*CALLS_BEFORE)), spread(weeks(*CALLS_DURING))
    widths = []
    for confidence in (0.8, 0.9, 0.95):
        estimate = rule_r(before, during, quantity="count", confidence=confidence)
        widths.append(estimate.difference.high - estimate.difference.low)
    assert widths == sorted(widths)
    with pytest.raises(ValueError, match="at least 3 entries"):
        rule_r(spread(weeks(1)), spread(weeks(2)), quantity="count")


def test_large_samples_come_to_the_normal_distribution() -> None:
    values = [100 + 10 * NormalDist().inv_cdf((place + 0.5) / 400) for place in range(400)]
    found = mean_interval(weeks(*values))
    assert found.high - found.middle == pytest.approx(1.645 * stdev(values) / 20, rel=0.01)
