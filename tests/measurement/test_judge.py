"""Every code and every flag of the verdict, and the edge decisions of MEASUREMENT 2."""

import math
from collections.abc import Sequence
from typing import Any, get_args

import pytest

from components.measurement import Code, Flag, Verdict, judge, log_ratios, rule_r, spread
from tests.measurement.judging import verdict_on, weeks
from tests.measurement.series import CALLS_BEFORE, CALLS_DURING

STEADY = [100.0, 104, 97, 101, 99, 103, 98, 102]  # average 100.5
Story = dict[str, Any]


def story(before: Sequence[float], during: Sequence[float], **asked: Any) -> Story:
    return {"before": before, "during": during, **asked}


CODES: dict[Code, Story] = {
    "not_enough_data": story([100], [90, 91, 92]),
    "moved_but_already_drifting": story([120, 116, 111, 108, 103, 101], [90, 88, 85, 83]),
    "improved_target_reached": story(CALLS_BEFORE, CALLS_DURING),
    "improved_below_target": story(STEADY, [93, 95, 92, 94, 96, 91], quantity="amount", target_percent=20.0),
    "worsened": story(STEADY, [108, 110, 107, 111, 109, 110]),
    "no_useful_change": story(STEADY, [100, 101, 99, 102, 98, 101], quantity="amount", target_percent=20.0),
    "cannot_tell": story([100, 150, 60, 130], [90, 120, 70, 100]),
}

RISING = [100.0, 103, 105, 108, 111, 113, 116, 119]
FLAGS: dict[Flag, Story] = {
    "provisional": story([52, 47, 55], CALLS_DURING),
    "interim": story(CALLS_BEFORE, CALLS_DURING, planned_weeks=8),
    "target_clear": story(CALLS_BEFORE, CALLS_DURING, target_percent=8.0),
    "target_ruled_out": story(CALLS_BEFORE, CALLS_DURING, target_percent=30.0),
    "drift_same_way": story(RISING, [120, 123, 125, 128], better="higher"),
    "drift_other_way": story(RISING, [100, 102, 99, 101]),
    "percent_range_unbounded": story([2, 4], [4, 8, 6, 6], target_percent=30.0),
    "target_unchecked": story([0, 0, 0, 0], [3, 2, 4, 2], better="higher"),
    "no_variation": story([50, 50, 50, 50], [40, 40, 40, 40], quantity="rate"),
    "no_target": story(CALLS_BEFORE, CALLS_DURING, target_percent=None),
    "season": story(CALLS_BEFORE, CALLS_DURING, last_year=(weeks(*CALLS_BEFORE[::-1]), weeks(*CALLS_DURING[::-1]))),
    "level": story(STEADY, [93, 95, 92, 94], quantity="level"),
    "first_peak": story(STEADY, [120, 122, 121, 99, 101, 100], quantity="amount", better="higher"),
}


def test_every_code_and_every_flag_has_its_story() -> None:
    assert (set(CODES), set(FLAGS)) == (set(get_args(Code)), set(get_args(Flag)))


@pytest.mark.parametrize(("code", "told"), CODES.items())
def test_each_code_is_reached(code: Code, told: Story) -> None:
    assert verdict_on(**told).code == code


@pytest.mark.parametrize(("flag", "told"), FLAGS.items())
def test_each_flag_is_reached(flag: Flag, told: Story) -> None:
    assert flag in verdict_on(**told).flags
    assert flag not in verdict_on([50, 55, 49, 51], [45, 52, 50, 47]).flags


def test_the_example_of_the_method() -> None:
    """MEASUREMENT 8: average 51.25 to 43.17, -8.08 (-11.90 to -4.26), 15.8% (8.6% to 22.6%), f = 1.1."""
    verdict = verdict_on(CALLS_BEFORE, CALLS_DURING)
    assert (verdict.code, verdict.method, verdict.widening) == ("improved_target_reached", "student", 1.1)
    assert (verdict.mean_before, verdict.mean_during) == pytest.approx((51.25, 43.17), abs=0.005)
    units = (verdict.difference, verdict.difference_low, verdict.difference_high)
    assert units == pytest.approx((-8.08, -11.90, -4.26), abs=0.005)
    assert (verdict.improvement, verdict.low, verdict.high) == pytest.approx((15.8, 8.6, 22.6), abs=0.05)
    assert verdict.flags == frozenset()
    assert verdict.improved
    assert verdict.gain is not None
    assert (verdict.gain.low, verdict.gain.middle, verdict.gain.high) == pytest.approx((4.26, 8.08, 11.90), abs=0.005)


@pytest.mark.parametrize("before", [[], [100.0, 110.0]])
def test_too_early_to_judge_says_so_with_the_averages_alone(before: list[float]) -> None:
    verdict = verdict_on(before, [90, 91, 95])
    assert verdict == Verdict("not_enough_data", "lower", 105.0 if before else None, 92.0)


def test_nothing_at_all_can_be_judged_without_an_error() -> None:
    assert verdict_on([], []) == Verdict("not_enough_data", "lower", None, None)


def test_counts_without_ups_and_downs_vary_by_chance() -> None:
    """Variance 45.71, the overall mean of eight 50s and six 40s; SE = sqrt(45.71 (1/8 + 1/6)) = 3.651."""
    verdict = verdict_on([50] * 8, [40] * 6)
    assert verdict.code == "improved_target_reached"
    assert "no_variation" not in verdict.flags
    assert verdict.difference_high == pytest.approx(-10 + 1.1 * 1.782288 * 3.651484, abs=1e-5)


@pytest.mark.parametrize("value", [50.0, 0.1, 7 / 3])
def test_equal_amounts_have_no_variation_however_a_computer_writes_them(value: float) -> None:
    nearly = [value, value * (1 + 1e-15), value, value * (1 - 1e-15)]
    verdict = judge(
        [(x, 4.345) for x in nearly], weeks(*nearly), quantity="amount", better="lower", target_percent=10.0
    )
    assert verdict.code == "not_enough_data"
    assert verdict.flags == {"no_variation"}


def test_a_single_figure_before_takes_its_ups_and_downs_from_the_pilot() -> None:
    """Crawford and Howell: the standard error is s sqrt(1 + 1/n) of the pilot's five weeks."""
    verdict = verdict_on([60], [50, 54, 46, 52, 48], quantity="amount")
    reach = 1.3 * 2.131847 * math.sqrt(10) * math.sqrt(1 + 1 / 5)
    assert verdict.difference_high == pytest.approx(-10 + reach, abs=1e-5)
    assert "provisional" in verdict.flags


def test_a_month_before_weighs_as_much_as_its_weeks() -> None:
    month = judge([(60, 4.345)], weeks(50, 54, 46, 52, 48), quantity="amount", better="lower", target_percent=10.0)
    reach = 1.3 * 2.131847 * math.sqrt(10) * math.sqrt(1 / 4.345 + 1 / 5)
    assert month.difference_high == pytest.approx(-10 + reach, abs=1e-5)


def test_a_pilot_far_more_variable_is_compared_by_welch() -> None:
    verdict = verdict_on(STEADY, [60, 140, 80, 120, 70, 130], quantity="amount")
    assert verdict.method == "welch"


def test_only_the_last_26_weeks_before_count() -> None:
    assert verdict_on([500.0] * 10 + STEADY * 3 + [99, 102], CALLS_DURING) == verdict_on(
        STEADY * 3 + [99, 102], CALLS_DURING
    )


class TestFewEvents:
    def test_none_before_gives_no_percentage_but_the_exact_range(self) -> None:
        """9 events in 6 weeks after none in 6: p_lo = 0.05^(1/9) = 0.71689, rho_lo = p/(1-p) = 2.532."""
        verdict = verdict_on([0] * 6, [1, 2, 1, 2, 1, 2], better="higher")
        assert (verdict.code, verdict.method) == ("improved_below_target", "poisson_exact")
        assert (verdict.improvement, verdict.high) == (None, None)
        assert verdict.low == pytest.approx(100 * (0.716871 / (1 - 0.716871) - 1), abs=0.001)
        assert verdict.difference == 1.5
        assert verdict.difference_low == pytest.approx((0.716871 - (1 - 0.716871)) * 9 / 6, abs=1e-5)

    def test_none_before_and_fewer_wanted_is_worse(self) -> None:
        verdict = verdict_on([0] * 6, [1, 2, 1, 2, 1, 2])
        assert (verdict.code, verdict.improvement, verdict.low) == ("worsened", None, None)

    def test_none_at_all_cannot_tell(self) -> None:
        """Either side may have had up to 3.0 / T: chi2_0.95(2) / 2 = 2.9957."""
        verdict = verdict_on([0] * 4, [0] * 6)
        assert (verdict.code, verdict.method) == ("cannot_tell", "poisson_exact")
        assert (verdict.difference_low, verdict.difference, verdict.difference_high) == pytest.approx(
            (-2.9957 / 4, 0, 2.9957 / 6), abs=1e-4
        )

    def test_none_during_is_a_range_down_to_all(self) -> None:
        verdict = verdict_on([3, 2, 4, 3, 2, 4], [0] * 6)
        assert (verdict.code, verdict.improvement, verdict.high) == ("improved_target_reached", 100, 100)

    def test_bumpy_counts_are_not_taken_for_chance(self) -> None:
        assert verdict_on([0, 12, 0, 9, 0, 1], [0, 0, 11, 0, 8, 0]).method == "student"


class TestWithoutPercentages:
    def test_a_zero_before_is_judged_in_units(self) -> None:
        verdict = verdict_on([0] * 6, [20, 22, 19, 21, 20, 22], quantity="amount", better="higher")
        assert verdict.code == "improved_below_target"
        assert "percent_range_unbounded" in verdict.flags
        assert (verdict.improvement, verdict.low, verdict.high) == (None, None, None)
        assert verdict.difference_low is not None
        assert verdict.difference_low > 0

    def test_without_a_target_any_improvement_reaches_it(self) -> None:
        verdict = verdict_on([0] * 6, [20, 22, 19, 21, 20, 22], quantity="amount", better="higher", target_percent=None)
        assert verdict.code == "improved_target_reached"

    def test_a_loss_that_shrinks_has_improved(self) -> None:
        """Percentages are of the size of the average before: from -100 to -50 is half of it, upwards."""
        verdict = verdict_on(
            [-101, -99, -100, -102, -98, -100], [-51, -49, -50, -52, -48, -50], quantity="amount", better="higher"
        )
        assert (verdict.code, verdict.improvement) == ("improved_target_reached", 50)
        assert verdict.low is not None
        assert verdict.low > 0


class TestDrift:
    def test_a_drift_against_the_wish_changes_no_code(self) -> None:
        verdict = verdict_on(RISING, [90, 92, 89, 91], target_percent=5.0)
        assert verdict.code == "improved_target_reached"
        assert "drift_other_way" in verdict.flags

    def test_a_number_that_was_already_getting_worse_is_flagged_too(self) -> None:
        verdict = verdict_on(RISING, [120, 123, 125, 128])
        assert verdict.code == "worsened"
        assert "drift_other_way" in verdict.flags

    def test_four_weeks_show_no_drift(self) -> None:
        verdict = verdict_on([120, 116, 111, 108], [90, 88, 85, 83])
        assert not verdict.flags & {"drift_same_way", "drift_other_way"}

    def test_a_drift_that_explains_less_than_half_is_none(self) -> None:
        verdict = verdict_on(RISING, [220, 223, 225, 228], better="higher")
        assert verdict.code == "improved_target_reached"


class TestComparison:
    def test_what_moves_both_is_no_improvement(self) -> None:
        """Both branches fall by a fifth; alone, the own one would look like a success."""
        own = ([100, 104, 97, 101, 99, 103], [80, 83, 78, 81])
        other = (weeks(201, 205, 196, 203, 199, 204), weeks(162, 165, 157, 161))
        assert verdict_on(*own).improved
        verdict = verdict_on(*own, comparison=other)
        assert (verdict.code, verdict.against) == ("no_useful_change", "comparison")

    def test_figures_are_those_of_the_logs(self) -> None:
        other = (weeks(10, 11, 10, 9, 10, 11, 9, 10), weeks(11, 10, 10, 9, 11, 10))
        verdict = verdict_on(CALLS_BEFORE, CALLS_DURING, comparison=other)
        assert (verdict.difference, verdict.difference_low, verdict.difference_high) == (None, None, None)
        own_weeks = (CALLS_BEFORE, CALLS_DURING)
        before, during = (log_ratios(weeks(*own), their) for own, their in zip(own_weeks, other, strict=True))
        assert before is not None
        assert during is not None
        change = rule_r(spread(before), spread(during), quantity="amount").difference
        assert verdict.improvement == pytest.approx(-100 * math.expm1(change.middle))
        assert (verdict.low, verdict.high) == pytest.approx(
            (-100 * math.expm1(change.high), -100 * math.expm1(change.low))
        )
        assert (verdict.mean_before, verdict.gain) == (51.25, None)

    def test_a_zero_makes_it_unusable_and_the_verdict_says_so(self) -> None:
        other = (weeks(*[10.0] * 7, 0), weeks(11, 10, 10, 9, 11, 10))
        assert verdict_on(CALLS_BEFORE, CALLS_DURING, comparison=other) == verdict_on(CALLS_BEFORE, CALLS_DURING)

    def test_a_series_that_only_mirrors_the_own_one_is_unusable(self) -> None:
        assert verdict_on(STEADY, CALLS_DURING, comparison=(weeks(*STEADY), weeks(*CALLS_DURING))).against == "before"

    def test_weeks_that_do_not_pair_off_are_refused(self) -> None:
        with pytest.raises(ValueError, match="pair off"):
            verdict_on(CALLS_BEFORE, CALLS_DURING, comparison=(weeks(1, 2), weeks(1, 2)))


class TestLastYear:
    def test_agreement_gives_the_figures_against_last_year(self) -> None:
        last = (weeks(50, 51, 49, 52, 50, 48, 51, 50), weeks(51, 50, 49, 50, 52, 50))
        verdict = verdict_on(CALLS_BEFORE, CALLS_DURING, last_year=last)
        assert (verdict.code, verdict.against) == ("improved_target_reached", "last_year")
        assert "season" not in verdict.flags

    def test_a_fall_that_comes_every_year_cannot_be_credited(self) -> None:
        verdict = verdict_on(**FLAGS["season"])
        assert (verdict.code, verdict.improved) == ("cannot_tell", False)
        assert not verdict.flags & {"target_clear", "target_ruled_out"}

    def test_with_a_comparison_the_comparison_is_what_must_agree(self) -> None:
        """The plain weeks improved, but not against the comparison; against last year they did."""
        own = ([100.0, 104, 97, 101, 99, 103], [80.0, 83, 78, 81])
        comparison = (weeks(201, 205, 196, 203, 199, 204), weeks(162, 165, 157, 161))
        last = (weeks(100, 99, 102, 101, 98, 100), weeks(99, 101, 100, 102))
        verdict = verdict_on(*own, comparison=comparison, last_year=last)
        assert "season" in verdict.flags


class TestFirstPeak:
    def test_the_middle_week_of_seven_belongs_to_the_second_half(self) -> None:
        peaked = [120, 122, 121, 100, 99, 101, 100]
        assert "first_peak" in verdict_on(STEADY, peaked, quantity="amount", better="higher").flags
        assert "first_peak" not in verdict_on(STEADY, [120, 122, 99, 100, 99, 101, 100]).flags

    def test_five_weeks_are_too_few(self) -> None:
        verdict = verdict_on(STEADY, [120, 122, 121, 99, 101], quantity="amount", better="higher")
        assert "first_peak" not in verdict.flags

    def test_a_gain_that_lasts_is_no_peak(self) -> None:
        verdict = verdict_on(STEADY, [120, 122, 121, 119, 121, 120], quantity="amount", better="higher")
        assert "first_peak" not in verdict.flags


def test_the_planned_weeks_are_counted_by_what_the_figures_cover() -> None:
    figures = [(44.0, 2.0), (41.0, 2.0), (47.0, 2.0), (43.0, 2.0)]
    asked: dict[str, Any] = {"quantity": "count", "better": "lower", "target_percent": 10.0}
    assert "interim" not in judge(weeks(*CALLS_BEFORE), figures, planned_weeks=8, **asked).flags
    assert "interim" in judge(weeks(*CALLS_BEFORE), figures, planned_weeks=9, **asked).flags


BAD = [math.nan, math.inf, -math.inf, 1e308]


@pytest.mark.parametrize(
    ("told", "about"),
    [
        *((story([bad, 2.0], [1, 2, 3, 4.0], quantity="amount"), "finite number") for bad in BAD),
        *((story([1, 2.0], [1, 2, 3, bad], quantity="amount"), "finite number") for bad in BAD),
        (story([math.nan], []), "finite number"),
        (story([-1, 2.0], [1, 2, 3, 4.0]), "below zero"),
        (story([1, 2.0], [1, 2, 3, 4.0], quantity="lots"), "one of count, amount, rate, level"),
        (story([1, 2.0], [1, 2, 3, 4.0], better="more"), "one of lower, higher"),
        *((story([1, 2.0], [1, 2, 3, 4.0], target_percent=bad), "target lies above zero") for bad in (0, -5, *BAD[:2])),
        (story([1, 2.0], [1, 2, 3, 4.0], planned_weeks=0), "planned weeks lies above zero"),
        (story([1, 2.0], [1, 2, 3, 4.0], comparison=(weeks(1, math.nan), weeks(1, 2, 3, 4))), "finite number"),
    ],
)  # fmt: skip
def test_what_cannot_be_judged_is_refused_in_clear_words(told: Story, about: str) -> None:
    with pytest.raises(ValueError, match=about):
        verdict_on(**told)


@pytest.mark.parametrize("weight", [0.0, -1.0, math.nan, math.inf])
def test_an_entry_covers_more_than_nothing(weight: float) -> None:
    with pytest.raises(ValueError, match="weeks above zero"):
        judge([(50, weight)], weeks(1, 2, 3, 4), quantity="count", better="lower", target_percent=10.0)
