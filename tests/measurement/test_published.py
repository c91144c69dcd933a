"""Every published figure of cases/statistics.json that a function can give, within its tolerance.

`GIVEN` says which function gives which figure, `NOT_GIVEN` why no function gives the others; together they are exactly
the figures of the file.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from components.measurement import (
    Entry,
    Limits,
    Range,
    Runs,
    Spread,
    Verdict,
    difference,
    judge,
    limits,
    log_ratios,
    moving_ranges,
    overall_mean,
    power,
    rate_interval,
    rate_ratio,
    rule_r_on_logs,
    runs,
    slope,
    spread,
    stickiness,
    student,
    units_gained,
    welch,
)

Case = dict[str, Any]
Figure = Callable[[Case], Any]

CASES: dict[str, Case] = {
    case["name"]: case for case in json.loads((Path(__file__).parent / "cases" / "statistics.json").read_text("utf-8"))
}
REGRESSION = "comes from a regression with trend and season, which the method does not use (MEASUREMENT 7)"


def weeks(values: list[float]) -> list[Entry]:
    return [(float(value), 1.0) for value in values]


def xmr(case: Case) -> Limits:
    chart = limits(case["baseline"])
    assert chart is not None
    return chart


def sleep(case: Case) -> tuple[Spread, Spread]:
    """The published difference is group 1 minus group 2."""
    return spread(weeks(case["group2"])), spread(weeks(case["group1"]))


def sleep_range(case: Case, by: Callable[[Spread, Spread], Any], confidence: float) -> Range:
    before, during = sleep(case)
    return difference(before, during, by(before, during), confidence=confidence)


def ends(range: Range) -> list[float]:
    return [range.low, range.high]


def where(crosses: Callable[[float], bool], low: float, high: float) -> float:
    """The place, by halving, from which on `crosses` is no longer true."""
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if crosses(middle) else (low, middle)
    return low


def sleep_p(case: Case, by: Callable[[Spread, Spread], Any]) -> float:
    """A p-value is 1 minus the confidence of the range that just touches "no difference"."""
    return 1 - where(lambda confidence: sleep_range(case, by, confidence).high < 0, 0, 1)


def t_of_sleep(case: Case) -> float:
    before, during = sleep(case)
    error = welch(before, during)
    return difference(before, during, error).middle / error.of_difference


def two_rates(case: Case, confidence: float = 0.95) -> Range:
    return rate_ratio(case["count1"], case["time1"], case["count2"], case["time2"], confidence)


def expected_count(case: Case) -> float:
    """The events of the first rate if both were the same: the overall rate over its time."""
    first, second = (
        spread([(case[f"count{number}"] / case[f"time{number}"], case[f"time{number}"])]) for number in (1, 2)
    )
    return overall_mean(first, second) * first.weeks


def p_greater(case: Case) -> float:
    """Half of 1 minus the confidence of the range whose lower end is the ratio tested."""
    confidence = where(lambda confidence: two_rates(case, confidence).low > case["null_ratio"], 0, 1)
    return (1 - confidence) / 2


def entries_for(chance: float) -> Figure:
    def figure(case: Case) -> float:
        change = case["delta"] / case["sd"]
        return where(lambda n: power(change, n, n, confidence=1 - case["alpha"]) < chance, 2, 100)

    return figure


def arma(case: Case) -> Verdict:
    start = case["first_result_index"]
    own, other = weeks(case["y"]), weeks(case["comparison"])
    return judge(
        own[:start],
        own[start:],
        quantity="amount",
        better="higher",
        target_percent=None,
        comparison=(other[:start], other[start:]),
    )


def no_effect(case: Case) -> Verdict:
    before, during, other_before, other_during = (
        weeks(case[name]) for name in ("changed_pre", "changed_post", "controls_sum_pre", "controls_sum_post")
    )
    return judge(
        before,
        during,
        quantity="amount",
        better="higher",
        target_percent=None,
        comparison=(other_before, other_during),
    )


def gained(verdict: Verdict) -> float:
    units = units_gained(verdict)
    assert units is not None
    return units.middle


def forty_values(case: Case) -> Runs:
    [n] = case["n"]
    found = runs([float(place % 2) for place in range(n)], 0.5)
    assert found is not None
    return found


def sicily(part: slice) -> Figure:
    return lambda case: spread(weeks(case["aces"][part])).mean


XMR: dict[str, Figure] = {"mean": lambda case: xmr(case).mean, "lcl": lambda case: xmr(case).lower,
                          "ucl": lambda case: xmr(case).upper}  # fmt: skip
SIGMA: dict[str, Figure] = {"sigma": lambda case: xmr(case).sigma}

GIVEN: dict[str, dict[str, Figure]] = {
    "nist_individuals_chart": {**XMR, "mr_bar": lambda case: xmr(case).moving_range},
    "qcc_viscosity": {**XMR, **SIGMA},
    "antifreeze_water_content": {**XMR, **SIGMA},
    "wheeler_trade_deficit_1988_89": {"moving_ranges_baseline": lambda case: moving_ranges(case["baseline"])},
    "r_sleep_welch_and_student": {
        "mean1": lambda case: sleep(case)[1].mean,
        "mean2": lambda case: sleep(case)[0].mean,
        "t": t_of_sleep,
        "welch_df": lambda case: welch(*sleep(case)).df,
        "welch_p": lambda case: sleep_p(case, welch),
        "welch_ci": lambda case: ends(sleep_range(case, welch, 0.95)),
        "student_df": lambda case: student(*sleep(case)).df,
        "student_p": lambda case: sleep_p(case, student),
        "student_ci": lambda case: ends(sleep_range(case, student, 0.95)),
    },
    "r_poisson_test_rate_ratio": {
        "rate_ratio": lambda case: two_rates(case).middle,
        "ci": lambda case: ends(two_rates(case)),
        "expected_count1": expected_count,
    },
    "gu2008_hormone_rate_ratio": {
        "rate_ratio": lambda case: two_rates(case).middle,
        "expected_count1_under_1": expected_count,
        "p_greater": p_greater,
    },
    "poisson_exact_interval_15_in_400": {
        "rate": lambda case: rate_interval(case["count"], case["time"], 0.95).middle,
        "ci": lambda case: ends(rate_interval(case["count"], case["time"], 0.95)),
    },
    "r_power_t_test": {
        "power": lambda case: power(case["delta"] / case["sd"], case["n"], case["n"], confidence=1 - case["alpha"]),
        "n_for_90": entries_for(0.9),
        "n_for_80": entries_for(0.8),
    },
    "causalimpact_arma_comparison_series": {
        "actual_mean_results": lambda case: arma(case).mean_during,
        "effect_abs": lambda case: gained(arma(case)),
        "effect_rel_pct": lambda case: arma(case).improvement,
        "significant": lambda case: arma(case).improved,
    },
    "causalimpact_r_no_effect": {
        "actual_mean_results": lambda case: no_effect(case).mean_during,
        "effect_rel_pct": lambda case: no_effect(case).improvement,
        "significant": lambda case: no_effect(case).improved,
    },
    "sicily_smoking_ban_trend_season": {
        "raw_mean_before": sicily(slice(36)),
        "raw_mean_after": sicily(slice(36, None)),
    },
    "anhoej_run_chart_limits": {
        "longest_run_max": lambda case: forty_values(case).longest_expected,
        "crossings_min": lambda case: forty_values(case).crossings_expected,
    },
}

NOT_GIVEN: dict[tuple[str, str], str] = {
    ("wheeler_trade_deficit_1988_89", "first_shift"): "a reading of the picture in words, not a figure",
    ("wheeler_trade_deficit_1988_89", "second_shift"): "a reading of the picture in words, not a figure",
    (
        "r_poisson_test_rate_ratio",
        "p_minlike",
    ): "sums all outcomes no likelier than the one seen; our ranges are central",
    ("gu2008_hormone_rate_ratio", "p_less"): "above one half: no two-sided range ends at that tail",
    ("sicily_smoking_ban_trend_season", "rr_step_trend"): REGRESSION,
    ("sicily_smoking_ban_trend_season", "rr_step_trend_ci"): REGRESSION,
    ("sicily_smoking_ban_trend_season", "rr_season"): REGRESSION,
    ("sicily_smoking_ban_trend_season", "rr_season_ci"): REGRESSION,
}

EVERY_FIGURE = [(name, figure) for name, case in CASES.items() for figure in case["expected"]]


def test_every_figure_is_given_or_has_a_reason() -> None:
    given = [(name, figure) for name, figures in GIVEN.items() for figure in figures]
    assert sorted([*given, *NOT_GIVEN]) == sorted(EVERY_FIGURE)


@pytest.mark.parametrize(("name", "figure"), [pair for pair in EVERY_FIGURE if pair not in NOT_GIVEN])
def test_our_figure_is_the_published_one(name: str, figure: str) -> None:
    case = CASES[name]
    expected = case["expected"][figure]
    tolerance = case["tolerance"].get(figure, case["tolerance"].get("*", 0))
    assert GIVEN[name][figure](case["data"]) == pytest.approx(expected, abs=tolerance, rel=0)


def test_comparing_with_all_70_days_before_gives_the_figure_recomputed_elsewhere() -> None:
    """`judge` looks at the last 26; the rule itself takes any number."""
    case = CASES["causalimpact_arma_comparison_series"]
    start, own, other = (case["data"][name] for name in ("first_result_index", "y", "comparison"))
    logs = log_ratios(weeks(own), weeks(other))
    assert logs is not None
    estimate = rule_r_on_logs(spread(logs[:start]), spread(logs[start:]))
    assert estimate.percent == pytest.approx(case["recomputed"]["effect_rel_pct"], abs=1e-6)


@pytest.mark.parametrize(
    ("name", "derived", "before", "during", "better"),
    [
        ("wheeler_trade_deficit_1988_89", "R", ("baseline", slice(None)), ("results", slice(None)), "lower"),
        ("sicily_smoking_ban_trend_season", "R_last12_vs_first8", ("aces", slice(24, 36)), ("aces", slice(36, 44)),
         "lower"),
    ],
)  # fmt: skip
def test_rule_r_gives_what_was_derived_elsewhere(
    name: str, derived: str, before: tuple[str, slice], during: tuple[str, slice], better: Any
) -> None:
    case = CASES[name]
    found = case["derived_not_published"][derived]
    x, y = (weeks(case["data"][series][part]) for series, part in (before, during))
    verdict = judge(x, y, quantity="amount", better=better, target_percent=found["target"])
    one, two = spread(x), spread(y)
    error = student(one, two)
    ours = {
        "nb": one.n, "np": two.n, "flags": sorted(verdict.flags), "base": verdict.mean_before,
        "pilot": verdict.mean_during, "diff": verdict.difference, "diff_lo": verdict.difference_low,
        "diff_hi": verdict.difference_high, "df": error.df, "f": verdict.widening, "r1": stickiness(one, two),
        "se": error.of_difference, "s": (error.before * one.weeks) ** 0.5, "method": verdict.method,
        "improve": verdict.improvement, "improve_lo": verdict.low, "improve_hi": verdict.high,
        "target": found["target"], "drift": slope(one.values).step * (one.n + two.n) / 2, "verdict": verdict.code,
    }  # fmt: skip
    assert ours.keys() == found.keys()
    for figure, value in found.items():
        assert ours[figure] == (pytest.approx(value, abs=1e-6) if isinstance(value, float) else value), figure
