"""M14: the points of reference are taken once, and nobody moves them unseen."""

from datetime import date

import pytest

from components.measurement import before_start, changed_since_start, digest, freeze
from components.workbook import Pilot, Reading
from tests.measurement.series import CALLS_BEFORE, START, calls, pilot_of


def test_the_readings_before_the_start_are_frozen() -> None:
    metric = calls()
    pilot = pilot_of(metric)
    freeze(pilot, metric, date(2026, 3, 1))
    assert pilot.baseline is not None
    assert pilot.baseline.day == date(2026, 3, 1)
    assert [r.value for r in pilot.baseline.readings] == CALLS_BEFORE
    assert not changed_since_start(pilot, metric)


def test_a_corrected_figure_is_noticed_and_leaves_the_frozen_one_alone() -> None:
    metric = calls()
    pilot = pilot_of(metric)
    freeze(pilot, metric, START)
    metric.readings[0].value = 99.0
    assert changed_since_start(pilot, metric)
    assert pilot.baseline is not None
    assert pilot.baseline.readings[0].value == 52


def test_recording_results_changes_nothing_before_the_start() -> None:
    metric = calls()
    pilot = pilot_of(metric)
    during = metric.readings[8:]
    metric.readings = metric.readings[:8]
    freeze(pilot, metric, START)
    metric.readings = [*during, *metric.readings]
    assert not changed_since_start(pilot, metric)


def test_a_reading_that_spans_the_start_is_no_baseline() -> None:
    metric = calls()
    metric.readings = [Reading(first=date(2026, 2, 1), days=31, value=1.0)]
    assert before_start(metric, START) == []


def test_ids_and_order_are_not_part_of_the_digest() -> None:
    assert digest(calls().readings) == digest(list(reversed(calls().readings)))


def test_nothing_is_frozen_without_a_start() -> None:
    with pytest.raises(ValueError, match="start"):
        freeze(Pilot(), calls(), START)
    assert not changed_since_start(Pilot(), calls())
