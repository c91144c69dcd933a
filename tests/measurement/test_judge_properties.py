"""What holds of the verdict whatever the figures are."""

import math
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from components.measurement import Code, Entry, Flag, Verdict, difference, judge, spread, student, welch
from components.workbook.metrics import Better, Quantity

Case = dict[str, Any]

QUANTITIES, BETTER = st.sampled_from(get_args(Quantity)), st.sampled_from(get_args(Better))
WEIGHTS = st.sampled_from([1.0, 1.0, 1.0, 2.0, 4.345, 1 / 7, 52.0])
TARGETS = st.none() | st.floats(0.5, 300)
EVENTS = st.integers(0, 400).map(float)
FEW_EVENTS = st.integers(0, 6).map(float)
AMOUNTS = st.floats(0.5, 10_000).map(lambda value: round(value, 2))
ANYTHING = st.floats(-1e12, 1e12) | EVENTS | st.sampled_from([0.0, 1e-300, 1e50, -1e50, 50.0])


def periods(values: st.SearchStrategy[float], weights: st.SearchStrategy[float] = WEIGHTS) -> Any:
    entries = st.tuples(values, weights)
    return st.tuples(st.lists(entries, max_size=28), st.lists(entries, max_size=8))


def judgeable(values: st.SearchStrategy[float]) -> Any:
    entries = st.tuples(values, WEIGHTS)
    return st.tuples(st.lists(entries, min_size=1, max_size=10), st.lists(entries, min_size=4, max_size=8))


CASES = st.fixed_dictionaries(
    {"quantity": QUANTITIES, "better": BETTER, "target_percent": TARGETS, "gaps": st.booleans()}
)
COUNTS = judgeable(EVENTS) | judgeable(FEW_EVENTS)
MEASURED = judgeable(AMOUNTS)

Periods = tuple[list[Entry], list[Entry]]

MIRRORED: dict[Code, set[Code]] = {
    "improved_target_reached": {"worsened"},
    "improved_below_target": {"worsened"},
    "moved_but_already_drifting": {"worsened"},
    "worsened": {"improved_target_reached", "improved_below_target", "moved_but_already_drifting"},
    "no_useful_change": {"no_useful_change", "cannot_tell"},
    "cannot_tell": {"no_useful_change", "cannot_tell"},
    "not_enough_data": {"not_enough_data"},
}
DRIFTS: set[Flag] = {"drift_same_way", "drift_other_way"}


def figures(verdict: Verdict) -> list[float | None]:
    units = (verdict.difference, verdict.difference_low, verdict.difference_high)
    return [verdict.improvement, verdict.low, verdict.high, *units]


def scaled(entries: list[Entry], factor: float) -> list[Entry]:
    return [(value * factor, weeks) for value, weeks in entries]


def all_in_order(*numbers: float | None) -> bool:
    known = [number for number in numbers if number is not None]
    return known == sorted(known)


@given(periods(ANYTHING), CASES, st.none() | st.integers(1, 60), st.booleans(), st.booleans())
def test_finite_figures_never_raise(
    both: Periods, case: Case, planned_weeks: int | None, compare: bool, last_year: bool
) -> None:
    assume(case["quantity"] != "count" or all(value >= 0 for value, _ in (*both[0], *both[1])))
    other = (both[0][::-1], both[1][::-1])
    verdict = judge(
        *both,
        **case,
        planned_weeks=planned_weeks,
        comparison=other if compare else None,
        last_year=other if last_year else None,
    )
    assert all(figure is None or math.isfinite(figure) for figure in figures(verdict))
    assert all_in_order(verdict.low, verdict.improvement, verdict.high)
    assert all_in_order(verdict.difference_low, verdict.difference, verdict.difference_high)


@given(MEASURED, CASES, st.integers(-20, 20))
def test_percentages_do_not_depend_on_the_unit(both: Periods, case: Case, doublings: int) -> None:
    case["quantity"] = "amount"
    verdict = judge(*both, **case)
    other_unit = judge(*(scaled(period, 2.0**doublings) for period in both), **case)
    assert (other_unit.code, other_unit.flags) == (verdict.code, verdict.flags)
    assert figures(other_unit)[:3] == figures(verdict)[:3]


@given(COUNTS | MEASURED, CASES)
def test_wanting_the_contrary_mirrors_everything(both: Periods, case: Case) -> None:
    assume(case["quantity"] != "count" or all(value == int(value) for value, _ in (*both[0], *both[1])))
    higher, lower = (judge(*both, **{**case, "better": better}) for better in ("higher", "lower"))
    assert lower.code in MIRRORED[higher.code]
    assert figures(lower)[3:] == figures(higher)[3:]
    mirrored = [None if figure is None else -figure for figure in (higher.improvement, higher.high, higher.low)]
    assert figures(lower)[:3] == mirrored
    swapped = {"drift_same_way": "drift_other_way", "drift_other_way": "drift_same_way"}
    assert lower.flags & DRIFTS == {swapped[flag] for flag in higher.flags & DRIFTS}


@given(COUNTS, CASES)
def test_units_and_percent_never_disagree(both: Periods, case: Case) -> None:
    """1 lies inside the range of the ratio exactly when 0 lies inside the range of the difference."""
    verdict = judge(*both, **{**case, "better": "higher"})
    ends = [(verdict.low, verdict.difference_low), (verdict.high, verdict.difference_high)]
    for percent, units in ends:
        if percent is not None and units is not None and abs(percent) > 1e-6:
            assert (percent > 0) == (units > 0)


@given(COUNTS | MEASURED, CASES, st.randoms(use_true_random=False))
def test_the_order_inside_the_pilot_matters_for_stickiness_and_peaks_only(
    both: Periods, case: Case, chance: Any
) -> None:
    assume(case["quantity"] != "count" or all(value == int(value) for value, _ in (*both[0], *both[1])))
    case["gaps"] = True  # the widening is then the same in any order
    shuffled = chance.sample(both[1], len(both[1]))
    one, other = judge(*both, **case), judge(both[0], shuffled, **case)
    assert other.code == one.code
    assert other.flags - {"first_peak"} == one.flags - {"first_peak"}
    assert figures(other) == [
        figure if figure is None else pytest.approx(figure, rel=1e-6, abs=1e-6) for figure in figures(one)
    ]


@given(COUNTS | MEASURED, CASES, st.randoms(use_true_random=False))
def test_the_order_before_matters_for_stickiness_and_drift_only(both: Periods, case: Case, chance: Any) -> None:
    assume(case["quantity"] != "count" or all(value == int(value) for value, _ in (*both[0], *both[1])))
    case["gaps"] = True
    one, other = judge(*both, **case), judge(chance.sample(both[0], len(both[0])), both[1], **case)
    assert figures(other) == [
        figure if figure is None else pytest.approx(figure, rel=1e-6, abs=1e-6) for figure in figures(one)
    ]
    assert other.flags - DRIFTS - {"target_ruled_out"} == one.flags - DRIFTS - {"target_ruled_out"}


@given(MEASURED, CASES)
def test_a_level_is_an_amount_that_stays_provisional(both: Periods, case: Case) -> None:
    amount, level = (judge(*both, **{**case, "quantity": quantity}) for quantity in ("amount", "level"))
    given_away: set[Flag] = {"level", "provisional"}
    if level.code != "not_enough_data":
        assert level.flags >= given_away
    assert replace(level, flags=level.flags - given_away) == replace(amount, flags=amount.flags - given_away)


@given(st.lists(AMOUNTS, min_size=2, max_size=26), st.lists(AMOUNTS, min_size=2, max_size=12), st.floats(0.5, 0.999))
def test_unwidened_ranges_are_those_of_the_t_test(before: list[float], during: list[float], confidence: float) -> None:
    assume(len({*before}) > 1 and len({*during}) > 1)
    x, y = spread([(value, 1.0) for value in before]), spread([(value, 1.0) for value in during])
    for error, pooled in ((student(x, y), True), (welch(x, y), False)):
        ours = difference(x, y, error, confidence=confidence)
        theirs = stats.ttest_ind(during, before, equal_var=pooled).confidence_interval(confidence)
        assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), rel=1e-6, abs=1e-6)


@given(st.lists(AMOUNTS, min_size=2, max_size=5), st.lists(AMOUNTS, min_size=4, max_size=12))
def test_with_few_weeks_rule_r_is_a_t_test_widened_by_1_3(before: list[float], during: list[float]) -> None:
    assume(len({*before}) > 1 and len({*during}) > 1)
    verdict = judge(
        [(value, 1.0) for value in before],
        [(value, 1.0) for value in during],
        quantity="amount",
        better="higher",
        target_percent=10.0,
    )
    assume(verdict.method == "student")
    theirs = stats.ttest_ind(during, before).confidence_interval(0.9)
    middle, reach = (theirs.low + theirs.high) / 2, 1.3 * (theirs.high - theirs.low) / 2
    ours = (verdict.difference_low, verdict.difference_high)
    assert ours == pytest.approx((middle - reach, middle + reach), rel=1e-6, abs=1e-6)
