"""Before the pilot: what could be seen with the figures that are there (MEASUREMENT 4)."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from components.measurement import outlook, single_weeks, weekly
from components.workbook import Metric, Pilot, Reading

MONDAY = date(2026, 1, 5)
CALLS = [52, 47, 55, 49, 58, 50, 46, 53]  # the method's own example: mean 51.25, standard deviation 4.06


def calls(values: Sequence[float], **more: object) -> Metric:
    readings = [Reading(first=MONDAY + timedelta(weeks=n), value=float(value)) for n, value in enumerate(values)]
    return Metric(better="lower", target_percent=10.0, readings=readings, **more)  # type: ignore[arg-type]


def test_the_methods_example_can_perhaps_tell() -> None:
    """A spread of 7.93 % of the average; the table gives 16.3 % for a spread of 10 %, 8 weeks before and 6 in it."""
    seen = outlook(calls(CALLS))
    assert (seen.weeks, seen.answer) == (6, "perhaps")
    assert seen.could.percent == pytest.approx(16.3 * 0.0793 / 0.10, rel=0.01)
    assert seen.ahead == 10


@pytest.mark.parametrize(("weeks", "of_ten_percent"), [(4, 18.7), (6, 16.3), (8, 14.9), (12, 13.4)])
def test_another_length_shows_what_the_methods_table_says(weeks: int, of_ten_percent: float) -> None:
    could = outlook(calls(CALLS)).with_weeks(weeks)
    assert could.percent == pytest.approx(of_ten_percent * 0.793, rel=0.01)


def test_the_planned_weeks_of_the_pilot_count() -> None:
    assert outlook(calls(CALLS), Pilot(weeks=12)).weeks == 12


def test_without_a_figure_nothing_can_be_said() -> None:
    seen = outlook(calls([]))
    assert (seen.answer, seen.could.percent, seen.band) == (None, None, None)


def test_without_a_target_there_is_no_answer_but_a_smallest_change() -> None:
    metric = calls(CALLS)
    metric.target_percent = None
    seen = outlook(metric)
    assert seen.answer is None
    assert seen.could.percent is not None


def test_a_target_that_is_reached_already_is_not_ahead() -> None:
    metric = calls(CALLS)
    metric.target_percent, metric.target_value = None, 60.0
    assert (outlook(metric).ahead, outlook(metric).answer) == (None, None)


def test_the_band_is_that_of_the_example() -> None:
    band = outlook(calls(CALLS)).band
    assert band is not None
    assert [band.lower, band.upper] == pytest.approx([33.4, 69.1], abs=0.05)


def test_a_band_needs_four_weeks() -> None:
    assert outlook(calls(CALLS[:3])).band is None
    assert outlook(calls(CALLS[:4])).band is not None


def test_a_comparison_with_the_same_weeks_takes_away_what_both_share() -> None:
    season = [100, 80, 120, 90, 110, 85, 115, 100]
    metric = calls([value * 0.5 + step for value, step in zip(season, [0, 1, 0, 1, 0, 1, 0, 1], strict=True)])
    alone = outlook(metric).could
    metric.comparison = calls([float(value) for value in season]).readings
    beside = outlook(metric).could
    assert (alone.against, beside.against) == ("before", "comparison")
    assert (beside.percent or 99) < (alone.percent or 0) / 5


def test_a_comparison_with_other_weeks_is_left_out() -> None:
    metric = calls(CALLS)
    metric.comparison = calls([100.0] * 3).readings
    assert outlook(metric).could.against == "before"


def test_counts_below_zero_are_no_reason_to_fall_over() -> None:
    assert outlook(calls([-3.0, 5, 4, 6])).could.mean == 3


def test_a_missing_week_has_no_neighbours() -> None:
    metric = calls(CALLS[:2])
    later = Reading(first=MONDAY + timedelta(weeks=3), value=55.0)
    month = Reading(first=MONDAY + timedelta(weeks=4), days=28, value=200.0)
    metric.readings = [*metric.readings, later, month]
    assert single_weeks(weekly(metric.readings, "count")) == [52, 47, None, 55, None]
