"""The essential path and nothing beside it: what is missing is named, and an honest "don't know" is not missing."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.advice import STEPS, findings, sentence, step_status
from components.texts import words_for
from components.workbook import Metric, Note, Objective, Unknown, Workbook
from tests.advice.occasions import OCCASIONS
from tests.advice.plans import START, SUNDAY, WEEK, essential_plan, plan_with_ended_pilot, plan_with_running_pilot

WEIGHTS = ["missing", "doubt", "tip"]


def test_the_essential_path_alone_is_a_plan_without_anything_missing() -> None:
    assert findings(essential_plan(), SUNDAY) == []


def test_a_new_plan_is_told_where_each_step_begins() -> None:
    found = findings(Workbook(objectives=[Objective(chosen=True)]), SUNDAY)
    assert {finding.step for finding in found} == {"objectives", "listening", "metrics", "resources", "pilot"}
    assert [f.code for f in found if f.step == "objectives"] == [
        "objectives.name",
        "objectives.kind",
        "objectives.statement",
        "objective.unaligned",
        "objective.unasked",
        "objective.unasked",
        "objective.unasked",
        "objective.unfiltered",
    ]


def test_the_worst_comes_first_in_the_order_of_the_weekend() -> None:
    book = essential_plan()
    book.objectives[0].feasible = "not_now"
    book.objectives[0].success = ""
    book.unknown = [Unknown(about="fewer-calls", field="success")]
    book.resources.cash = None
    book.metrics[0].target_percent = None
    found = findings(book, SUNDAY)
    assert [(f.weight, f.step) for f in found] == [
        ("missing", "metrics"),
        ("missing", "resources"),
        ("doubt", "objectives"),
        ("tip", "objectives"),
    ]


def test_a_finding_leads_to_its_field() -> None:
    book = essential_plan()
    book.objectives[0].success = ""
    (finding,) = findings(book, SUNDAY)
    assert (finding.about, finding.params["field"], finding.method) == ("fewer-calls", "success", "M3")


def test_i_dont_know_yet_is_an_answer_and_a_task() -> None:
    book = essential_plan()
    book.resources.hours = None
    book.unknown = [Unknown(about="book", field="hours")]
    (finding,) = findings(book, SUNDAY)
    assert (finding.code, finding.weight, finding.params["field"]) == ("resources.unknown", "tip", "hours")


def test_what_has_been_answered_since_is_no_longer_open() -> None:
    book = essential_plan()
    book.unknown = [Unknown(about="book", field="hours"), Unknown(about="gone", field="words")]
    assert findings(book, SUNDAY) == []


def test_the_questions_of_the_review_are_found_under_the_plans_own_id() -> None:
    book = plan_with_ended_pilot()
    book.unknown = [Unknown(about="book", field=field) for field in ("decision", "hours", "link")]
    steps = [finding.step for finding in findings(book, START + 6 * WEEK)]
    assert steps == ["pilot", "review", "review"]


def test_zero_cash_and_nothing_found_are_answers() -> None:
    book = essential_plan()
    assert book.resources.cash == 0
    assert book.listening.searches[0].found == 0
    assert findings(book, SUNDAY) == []


def test_half_notes_are_counted_out() -> None:
    book = essential_plan()
    book.listening.notes = [*book.listening.notes[:2], Note(words="Again"), Note(words="Why", place="forum")]
    (finding,) = [finding for finding in findings(book, SUNDAY) if finding.weight == "missing"]
    assert (finding.params["have"], finding.params["wanted"]) == (2, 5)


def test_four_counting_weeks_stand_in_for_a_baseline() -> None:
    book = essential_plan()
    book.metrics[0].readings = []
    book.metrics[0].counting_from = START
    assert findings(book, SUNDAY) == []


def test_an_excluded_figure_is_no_point_of_reference() -> None:
    book = essential_plan()
    book.metrics[0].readings = book.metrics[0].readings[:1]
    book.metrics[0].readings[0].excluded = True
    assert [finding.code for finding in findings(book, SUNDAY)] == ["metrics.reading"]


def test_a_target_in_units_is_a_target() -> None:
    book = essential_plan()
    book.metrics[0].target_percent, book.metrics[0].target_value = None, 40.0
    assert findings(book, SUNDAY) == []


def test_an_early_signal_is_not_the_measure_of_success() -> None:
    book = essential_plan()
    book.metrics = [Metric(role="signal", name="Comments")]
    assert "metrics.none" in {finding.code for finding in findings(book, SUNDAY)}


def test_objectives_that_wait_are_not_asked_about() -> None:
    book = essential_plan()
    book.objectives = [*book.objectives, Objective(statement="Sell more boilers", feasible="not_now")]
    assert findings(book, SUNDAY) == []


def test_a_running_pilot_asks_for_the_weeks_that_are_over() -> None:
    book = plan_with_running_pilot()
    assert findings(book, START + WEEK - (START - SUNDAY)) == []
    (finding,) = findings(book, START + 2 * WEEK)
    assert (finding.code, finding.params["n"], finding.params["first"]) == ("review.readings", 2, START)


def test_a_pilot_past_its_end_is_to_be_closed() -> None:
    book = plan_with_running_pilot()
    book.metrics[0].readings = plan_with_ended_pilot().metrics[0].readings
    last_sunday = date(2026, 4, 12)
    assert findings(book, last_sunday) == []
    assert [finding.code for finding in findings(book, date(2026, 4, 13))] == ["review.past_end"]


def test_a_pilot_stopped_early_wants_a_decision_too() -> None:
    book = plan_with_running_pilot()
    book.pilots[0].status = "abandoned"
    assert [finding.code for finding in findings(book, START + WEEK)] == ["review.decision"]
    book.pilots[0].review.decision = "stop"
    assert findings(book, START + WEEK) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(sorted(OCCASIONS)), min_size=2, max_size=2), st.dates(SUNDAY, date(2027, 1, 1)))
def test_advice_never_fails_whatever_is_missing_together(codes: list[str], today: date) -> None:
    """Parts of two plans, each with something amiss, mixed into one."""
    one, other = (OCCASIONS[code]()[0] for code in codes)
    book = one.model_copy(update={"metrics": other.metrics, "pilots": other.pilots, "unknown": other.unknown})
    found = findings(book, today)
    assert [WEIGHTS.index(f.weight) for f in found] == sorted(WEIGHTS.index(f.weight) for f in found)
    assert all(sentence(finding, words_for("it")) for finding in found)
    for step in STEPS:
        assert step_status(book, step, today) in ("not started", "in progress", "done", "cannot start yet")


def test_a_step_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="homework"):
        step_status(Workbook(), "homework", SUNDAY)
