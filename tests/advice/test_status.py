"""Where each step stands, and where to go on."""

from datetime import date, timedelta

import pytest

from components.advice import STEPS, findings, keeps_open, next_step, step_status
from components.workbook import Business, FocusArea, Objective, Pilot, Unknown, Workbook
from tests.advice.plans import START, SUNDAY, WEEK, essential_plan, plan_with_ended_pilot, plan_with_running_pilot

PLANNING = ["objectives", "listening", "metrics", "resources", "pilot", "plan"]


def statuses(book: Workbook, today: date = SUNDAY) -> dict[str, str]:
    return {step: step_status(book, step, today) for step in STEPS}


def finished(book: Workbook, steps: list[str]) -> Workbook:
    book.finished = steps
    return book


def just_begun() -> Workbook:
    """As it is after "Start a plan": name and kind, and an empty objective."""
    return Workbook(business=Business(name="Harper", kind="trades"), objectives=[Objective(chosen=True)])


def test_a_plan_just_begun_has_not_started_any_step() -> None:
    assert statuses(just_begun()) == {
        "objectives": "not started",
        "listening": "not started",
        "metrics": "not started",
        "resources": "not started",
        "pilot": "cannot start yet",
        "plan": "not started",
        "review": "cannot start yet",
    }


@pytest.mark.parametrize("step", ["objectives", "listening", "metrics", "resources", "pilot"])
def test_answers_alone_do_not_finish_a_step_the_owner_does(step: str) -> None:
    assert step_status(essential_plan(), step, SUNDAY) == "in progress"
    assert step_status(finished(essential_plan(), [step]), step, SUNDAY) == "done"


def test_a_finished_step_with_something_missing_is_in_progress() -> None:
    book = finished(essential_plan(), PLANNING)
    book.resources.cash = None
    assert step_status(book, "resources", SUNDAY) == "in progress"
    book.unknown = [Unknown(about=book.id, field="cash")]
    assert step_status(book, "resources", SUNDAY) == "done"


def test_what_keeps_a_finished_step_open_is_named() -> None:
    book = essential_plan()
    book.listening.searches = book.listening.searches[:1]
    assert keeps_open(book, "listening", SUNDAY) == []
    book.finished = ["listening"]
    assert [finding.code for finding in keeps_open(book, "listening", SUNDAY)] == ["listening.searches"]


def test_doubts_alone_keep_no_finished_step_open() -> None:
    book = finished(essential_plan(), ["listening"])
    book.listening.notes[1].words = book.listening.notes[0].words
    assert "listening.twice" in {finding.code for finding in findings(book, SUNDAY)}
    assert keeps_open(book, "listening", SUNDAY) == []
    assert step_status(book, "listening", SUNDAY) == "done"


def test_a_step_called_finished_does_not_hold_up_the_others() -> None:
    book = finished(essential_plan(), ["objectives", "listening"])
    book.listening.keywords = []
    assert next_step(book, SUNDAY) == ("metrics", None)
    book.finished = PLANNING
    assert next_step(book, SUNDAY).step == "listening"


def test_i_dont_know_yet_begins_a_step() -> None:
    book = just_begun()
    book.unknown = [Unknown(about=book.id, field="cash")]
    assert step_status(book, "resources", SUNDAY) == "in progress"
    assert step_status(book, "metrics", SUNDAY) == "not started"


def test_nothing_behind_go_deeper_lowers_a_status() -> None:
    book = finished(essential_plan(), ["pilot"])
    assert book.pilots[0].tracking.question == ""
    assert book.pilots[0].cap_hours is None
    assert step_status(book, "pilot", SUNDAY) == "done"


def test_the_pilot_opens_with_the_channels() -> None:
    book = essential_plan()
    book.pilots = []
    assert step_status(book, "pilot", SUNDAY) == "not started"
    book.resources.hours = 0.0
    assert step_status(book, "pilot", SUNDAY) == "cannot start yet"


def test_what_the_app_fills_in_is_not_typed() -> None:
    book = just_begun()
    book.pilots = [Pilot(objective=book.objectives[0].id, metric="calls", areas=[FocusArea()])]
    assert step_status(book, "pilot", SUNDAY) == "cannot start yet"
    book.pilots[0].name = "Quiet phones"
    assert step_status(book, "pilot", SUNDAY) == "in progress"


def test_the_plan_follows_the_pilot_and_ends_with_a_tick() -> None:
    assert step_status(essential_plan(), "plan", SUNDAY) == "in progress"
    assert step_status(finished(essential_plan(), ["plan"]), "plan", SUNDAY) == "done"


def test_the_review_is_quiet_until_a_pilot_has_started() -> None:
    assert step_status(essential_plan(), "review", SUNDAY) == "cannot start yet"
    assert step_status(plan_with_running_pilot(), "review", START) == "in progress"
    book = plan_with_ended_pilot()
    assert step_status(book, "review", START) == "in progress"
    book.pilots[0].review.decision = "grow"
    assert step_status(book, "review", START) == "done"


def test_the_weekend_leads_from_step_to_step() -> None:
    assert next_step(just_begun(), SUNDAY).step == "objectives"
    for done, following in enumerate(PLANNING):
        book = finished(essential_plan(), PLANNING[:done])
        assert next_step(book, SUNDAY) == (following, None)


def test_the_next_step_says_what_is_missing_there() -> None:
    book = finished(essential_plan(), ["objectives"])
    book.listening.keywords = []
    step, finding = next_step(book, SUNDAY)
    assert step == "listening"
    assert finding is not None
    assert finding.code == "listening.keywords"


def test_a_shut_door_leads_to_what_opens_it() -> None:
    book = finished(essential_plan(), PLANNING)
    book.pilots = []
    book.resources.hours = None
    book.unknown = [Unknown(about=book.id, field="hours")]
    step, finding = next_step(book, SUNDAY)
    assert step == "resources"
    assert finding is not None
    assert finding.code == "resources.hours"


def test_a_finished_plan_waits_for_the_start() -> None:
    assert next_step(finished(essential_plan(), PLANNING), SUNDAY) == ("pilot", None)


def test_while_a_pilot_runs_its_numbers_come_next() -> None:
    book = plan_with_running_pilot()
    assert next_step(book, START + timedelta(days=2)) == ("review", None)
    step, finding = next_step(book, START + WEEK)
    assert step == "review"
    assert finding is not None
    assert finding.code == "review.readings"


def test_after_the_end_the_decision_comes_next() -> None:
    book = finished(plan_with_ended_pilot(), PLANNING)
    step, finding = next_step(book, START + 6 * WEEK)
    assert finding is not None
    assert (step, finding.code) == ("review", "review.decision")
    book.pilots[0].review.decision = "grow"
    assert next_step(book, START + 6 * WEEK) == ("review", None)


def test_a_decided_pilot_ends_its_round_without_a_tick() -> None:
    book = plan_with_ended_pilot()
    assert step_status(book, "pilot", START + 6 * WEEK) == "in progress"
    book.pilots[0].review.decision = "grow"
    later = statuses(book, START + 6 * WEEK)
    assert (later["pilot"], later["plan"], later["review"]) == ("done", "done", "done")
    assert next_step(book, START + 6 * WEEK) == ("review", None)
    book.pilots = [*book.pilots, Pilot(name="More first aid", objective="fewer-calls")]
    assert step_status(book, "pilot", START + 7 * WEEK) == "in progress"


def test_the_next_pilot_is_planned_like_the_first() -> None:
    book = finished(plan_with_ended_pilot(), PLANNING)
    book.pilots[0].review.decision = "grow"
    book.pilots = [*book.pilots, Pilot(name="More first aid", objective="fewer-calls")]
    step, finding = next_step(book, START + 7 * WEEK)
    assert step == "pilot"
    assert finding is not None
    assert finding.code == "pilot.metric"
    assert step_status(book, "review", START + 7 * WEEK) == "done"
