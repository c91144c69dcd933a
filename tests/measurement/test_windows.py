"""One series of readings, and a pilot as a window on it."""

from datetime import date, timedelta

import pytest

from components.measurement import average, before, change_percent, during, freeze, weeks_not_recorded
from components.workbook import Metric, Pilot, Reading
from tests.measurement.series import CALLS_BEFORE, CALLS_DURING, START, calls, months, pilot_of, weeks_from

WEEK = timedelta(weeks=1)


def test_support_calls_before_and_during() -> None:
    """MEASUREMENT 8, example: mean 51.25 -> 43.17, which is -15.8%."""
    metric = calls()
    pilot = pilot_of(metric)
    usual, piloted = average(before(metric, pilot)), average(during(metric, pilot))
    assert usual == 51.25
    assert piloted == pytest.approx(43.17, abs=0.005)
    assert change_percent(usual, piloted) == pytest.approx(-15.8, abs=0.05)


def test_an_average_weighs_months_by_their_length() -> None:
    metric = Metric(readings=months())
    assert average(before(metric, pilot_of(metric))) == pytest.approx(14400 / (181 / 7))
    assert len(before(metric, pilot_of(metric))) == 6


def test_a_month_that_spans_the_start_counts_on_neither_side() -> None:
    metric = calls()
    metric.readings = [*metric.readings[:-6], Reading(first=START - WEEK, days=14, value=900.0)]
    metric.readings = [*metric.readings, *weeks_from(START + WEEK, [41])]
    pilot = pilot_of(metric)
    assert [w.value for w in before(metric, pilot)] == CALLS_BEFORE
    assert [w.value for w in during(metric, pilot)] == [41]


def test_weeks_after_the_planned_end_are_not_the_pilots() -> None:
    metric = calls()
    assert [w.value for w in during(metric, pilot_of(metric, weeks=4))] == CALLS_DURING[:4]
    spanning = Reading(first=START + 3 * WEEK, days=14, value=80.0)
    metric.readings = [*metric.readings[:11], spanning]
    assert [w.value for w in during(metric, pilot_of(metric, weeks=4))] == CALLS_DURING[:3]


def test_a_pilot_of_open_length_takes_all_that_follows() -> None:
    metric = calls()
    assert [w.value for w in during(metric, Pilot(start=START))] == CALLS_DURING
    assert during(metric, Pilot()) == []


def test_without_a_start_everything_so_far_is_the_baseline() -> None:
    assert [w.value for w in before(calls())] == CALLS_BEFORE + CALLS_DURING
    assert [w.value for w in before(calls(), Pilot())] == CALLS_BEFORE + CALLS_DURING


def test_figures_from_another_way_of_counting_are_not_compared() -> None:
    metric = calls()
    metric.definition_changed = START - 3 * WEEK
    assert [w.value for w in before(metric, pilot_of(metric))] == CALLS_BEFORE[-3:]
    assert [w.value for w in during(metric, pilot_of(metric))] == CALLS_DURING


def test_a_change_of_counting_during_the_pilot_cuts_it_there() -> None:
    metric = calls()
    metric.definition_changed = START + 2 * WEEK + timedelta(days=3)
    assert [w.value for w in before(metric, pilot_of(metric))] == CALLS_BEFORE
    assert [w.value for w in during(metric, pilot_of(metric))] == CALLS_DURING[:2]


def test_the_baseline_is_the_last_26_weeks_at_most() -> None:
    metric = Metric(readings=weeks_from(START - 40 * WEEK, list(range(40))))
    assert [w.value for w in before(metric, pilot_of(metric))] == list(range(14, 40))


def test_the_frozen_baseline_counts_and_todays_can_be_asked_for() -> None:
    metric = calls()
    pilot = pilot_of(metric)
    freeze(pilot, metric, START)
    metric.readings[0].value = 500.0
    assert average(before(metric, pilot)) == 51.25
    assert average(before(metric, pilot, frozen=False)) == pytest.approx(51.25 + (500 - 52) / 8)


@pytest.mark.parametrize(("usual", "piloted"), [(None, 5.0), (5.0, None), (0.0, 5.0), (None, None)])
def test_no_percent_without_two_figures(usual: float | None, piloted: float | None) -> None:
    assert change_percent(usual, piloted) is None


def test_more_is_positive_even_below_zero() -> None:
    assert change_percent(-10.0, -5.0) == 50


def test_no_entries_have_no_average() -> None:
    assert average([]) is None


def test_past_weeks_without_a_figure_are_named() -> None:
    metric = calls()
    metric.readings = [r for r in metric.readings if r.first != START + WEEK]
    pilot = pilot_of(metric, weeks=8)
    assert weeks_not_recorded(metric, pilot, START + 3 * WEEK) == [START + WEEK]
    assert weeks_not_recorded(metric, pilot, START + 52 * WEEK) == [START + n * WEEK for n in (1, 6, 7)]


def test_the_running_week_is_not_missing_yet() -> None:
    metric = Metric()
    sunday = START + timedelta(days=6)
    assert weeks_not_recorded(metric, pilot_of(metric), sunday) == []
    assert weeks_not_recorded(metric, pilot_of(metric), sunday + timedelta(days=1)) == [START]
    assert weeks_not_recorded(metric, pilot_of(metric), START - WEEK) == []
    assert weeks_not_recorded(metric, Pilot(), sunday) == []


def test_a_week_left_out_with_a_reason_is_recorded() -> None:
    metric = Metric(readings=[Reading(first=START, value=3.0, excluded=True, why="closed")])
    assert weeks_not_recorded(metric, pilot_of(metric), START + WEEK) == []


def test_one_figure_may_stand_for_two_weeks() -> None:
    metric = Metric(readings=[Reading(first=START, days=14, value=90.0)])
    assert weeks_not_recorded(metric, pilot_of(metric), date(2026, 3, 16)) == []
