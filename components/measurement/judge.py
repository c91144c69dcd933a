"""The verdict after the pilot: rule R, its edge decisions and its codes (MEASUREMENT 2; M18)."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from components.workbook.metrics import Better, Quantity

from .analysis import Analysis, Periods
from .ranges import Range
from .rule import Estimate
from .spread import Entry, spread
from .verdict import Code, Flag, Verdict

LONGEST_BASELINE = 26  # entries
FEWEST_IN_PILOT = 4
FEWEST_BEFORE = 4  # with fewer the verdict is provisional


def judge(
    before: Sequence[Entry],
    during: Sequence[Entry],
    *,
    quantity: Quantity,
    better: Better,
    target_percent: float | None,
    planned_weeks: float | None = None,
    gaps: bool = False,
    comparison: Periods | None = None,
    last_year: Periods | None = None,
) -> Verdict:
    """Whether the number moved beyond its usual ups and downs, and by how much.

    `before` and `during` hold (value a week, weeks covered), oldest first; of `before` the last 26 count. Percent and
    units as in `Verdict`; every range holds the truth 9 times in 10. `target_percent` is above 0, or None.
    `gaps` says that weeks are missing. `comparison` is (before, during) of a series that the pilot does not touch,
    `last_year` of the same weeks a year ago; both pair off with the own weeks. A zero on either side makes them
    unusable, and `Verdict.against` says what was used. ValueError for numbers that are not finite, weights not above
    zero, negative counts, weeks that do not pair off, and unknown words.
    """
    before, during = before[-LONGEST_BASELINE:], list(during)
    _check(before, during, quantity, better, target_percent, planned_weeks)
    verdict = Verdict("not_enough_data", better, _mean(before), _mean(during))
    if not before or len(during) < FEWEST_IN_PILOT:
        return verdict
    plain = Analysis(before, during, quantity, gaps)
    if not plain.varies():
        return replace(verdict, flags=frozenset[Flag]({"no_variation"}))
    own = plain.ratio_to(_latest(comparison), "comparison") or plain
    year = plain.ratio_to(_latest(last_year), "last_year")
    verdict = _with_figures(verdict, own, target_percent)
    if year:
        verdict = _in_season(verdict, _with_figures(verdict, year, target_percent))
    return replace(verdict, flags=verdict.flags | _circumstances(before, during, quantity, planned_weeks))


def _with_figures(verdict: Verdict, analysis: Analysis, target_percent: float | None) -> Verdict:
    better, estimate = verdict.better, analysis.estimate
    percents = estimate.improvement_percent(better)
    drift = analysis.drift(better)
    code = _code(estimate, better, target_percent, already_drifting=drift == "drift_same_way")
    units = estimate.difference if analysis.against == "before" else None
    flags: dict[Flag, bool] = {
        "drift_same_way": drift == "drift_same_way",
        "drift_other_way": drift == "drift_other_way",
        "first_peak": analysis.first_peak(better),
        "no_target": target_percent is None,
        "percent_range_unbounded": percents is None,
        "target_unchecked": code == "improved_below_target" and (percents is None or estimate.percent is None),
        "target_clear": percents is not None and percents.low > 0 and percents.low >= (target_percent or 0),
        "target_ruled_out": code == "improved_below_target" and _misses(percents, target_percent),
    }
    return replace(
        verdict,
        code=code,
        improvement=_wanted_percent(estimate, better),
        low=_finite(percents.low) if percents else None,
        high=_finite(percents.high) if percents else None,
        difference=units.middle if units else None,
        difference_low=units.low if units else None,
        difference_high=units.high if units else None,
        method=estimate.method,
        widening=estimate.widening,
        flags=frozenset(flag for flag, holds in flags.items() if holds),
        against=analysis.against,
    )


def _code(estimate: Estimate, better: Better, target_percent: float | None, *, already_drifting: bool) -> Code:
    """The first line of the table that applies. A target in percent is reached only where percent can be given."""
    gain, percents = estimate.improvement(better), estimate.improvement_percent(better)
    if gain.low > 0:
        if already_drifting:
            return "moved_but_already_drifting"
        return "improved_target_reached" if _reaches(estimate, better, target_percent) else "improved_below_target"
    if gain.high < 0:
        return "worsened"
    return "no_useful_change" if _misses(percents, target_percent) else "cannot_tell"


def _reaches(estimate: Estimate, better: Better, target_percent: float | None) -> bool:
    if target_percent is None:
        return True
    percent = _wanted_percent(estimate, better)
    return percent is not None and estimate.percent_range is not None and percent >= target_percent


def _misses(percents: Range | None, target_percent: float | None) -> bool:
    """Whether even the hopeful end of the range misses the target."""
    return percents is not None and percents.high < (target_percent or 0)


def _in_season(verdict: Verdict, against_last_year: Verdict) -> Verdict:
    """The verdict against last year's weeks; "cannot_tell" where the two disagree about the improvement."""
    if verdict.improved == against_last_year.improved:
        return against_last_year
    about_target: set[Flag] = {"target_clear", "target_ruled_out"}
    flags = against_last_year.flags - about_target | frozenset[Flag]({"season"})
    return replace(against_last_year, code="cannot_tell", flags=flags)


def _circumstances(
    before: Sequence[Entry], during: Sequence[Entry], quantity: Quantity, planned_weeks: float | None
) -> frozenset[Flag]:
    flags: dict[Flag, bool] = {
        "provisional": len(before) < FEWEST_BEFORE or quantity == "level",
        "level": quantity == "level",
        "interim": planned_weeks is not None and round(sum(weeks for _, weeks in during), 6) < planned_weeks,
    }
    return frozenset(flag for flag, holds in flags.items() if holds)


def _wanted_percent(estimate: Estimate, better: Better) -> float | None:
    if estimate.percent is None or math.isinf(estimate.percent):
        return None
    return estimate.percent if better == "higher" else 0.0 - estimate.percent


def _latest(periods: Periods | None) -> Periods | None:
    return periods and (periods[0][-LONGEST_BASELINE:], periods[1])


def _mean(entries: Sequence[Entry]) -> float | None:
    return spread(entries).mean if entries else None


def _finite(figure: float) -> float | None:
    return figure if math.isfinite(figure) else None


def _check(
    before: Sequence[Entry],
    during: Sequence[Entry],
    quantity: Quantity,
    better: Better,
    target_percent: float | None,
    planned_weeks: float | None,
) -> None:
    if quantity not in get_args(Quantity):
        raise ValueError(f"a quantity is one of {', '.join(get_args(Quantity))}, not {quantity}")
    if better not in get_args(Better):
        raise ValueError(f"better is one of {', '.join(get_args(Better))}, not {better}")
    if quantity == "count" and any(value < 0 for value, _ in (*before, *during)):
        raise ValueError("a count cannot be below zero")
    for name, number in (("target", target_percent), ("number of planned weeks", planned_weeks)):
        if number is not None and not 0 < number < math.inf:
            raise ValueError(f"a {name} lies above zero, not {number}")
