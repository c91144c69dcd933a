"""M1, M16: no channel before the groundwork. M14: no start without a baseline."""

from datetime import timedelta

from components.advice import channels_wait_for, start_waits_for
from components.workbook import Action, FocusArea, Listening, Metric, Note, Objective, Pilot, Search, Unknown, Workbook
from tests.advice.plans import START, WEEK, essential_plan, plan_with_ended_pilot, plan_with_running_pilot, readings


def codes_before_channels(book: Workbook) -> list[str]:
    return [finding.code for finding in channels_wait_for(book)]


def codes_before_start(book: Workbook) -> list[str]:
    return [finding.code for finding in start_waits_for(book)]


def test_channels_wait_for_four_things_and_each_leads_to_its_step() -> None:
    waiting = channels_wait_for(Workbook(objectives=[Objective(chosen=True)]))
    assert [finding.step for finding in waiting] == ["objectives", "listening", "metrics", "resources"]


def test_a_little_of_each_opens_the_channels() -> None:
    book = Workbook(
        objectives=[Objective(statement="Fewer calls")],
        listening=Listening(searches=[Search(found=0)]),
        metrics=[Metric(counting_from=START)],
    )
    book.resources.hours = 0.5
    assert channels_wait_for(book) == []


def test_one_note_is_as_good_as_a_search() -> None:
    book = essential_plan()
    book.listening = Listening(notes=[Note(words="Again")])
    assert channels_wait_for(book) == []
    book.listening = Listening(notes=[Note()], searches=[Search()])
    assert codes_before_channels(book) == ["listening.nothing_heard"]


def test_a_figure_without_its_source_is_not_a_running_measure() -> None:
    book = essential_plan()
    book.metrics[0].source = ""
    assert codes_before_channels(book) == ["metrics.not_running"]
    book.metrics[0].counting_from = START
    assert channels_wait_for(book) == []


def test_hours_unknown_and_no_hours_both_keep_it_shut() -> None:
    book = essential_plan()
    book.resources.hours = None
    book.unknown = [Unknown(about="book", field="hours")]
    assert codes_before_channels(book) == ["resources.hours"]
    book.resources.hours = 0.0
    assert codes_before_channels(book) == ["resources.no_hours"]


def test_several_objectives_need_a_choice() -> None:
    book = essential_plan()
    book.objectives = [Objective(statement="Fewer calls"), Objective(statement="More orders")]
    assert codes_before_channels(book) == ["objectives.not_chosen"]


def test_the_essential_path_leads_to_a_start() -> None:
    assert start_waits_for(essential_plan()) == []


def test_a_start_needs_its_framework() -> None:
    book = essential_plan()
    book.pilots = [Pilot()]
    assert codes_before_start(book) == [
        "pilot.objective",
        "pilot.metric",
        "pilot.start",
        "pilot.weeks",
        "pilot.rule",
        "pilot.areas",
        "pilot.channels",
        "pilot.no_action",
    ]


def test_a_start_is_a_monday_with_a_place_and_some_time() -> None:
    book = essential_plan()
    book.pilots[0].start = START + timedelta(days=2)
    book.pilots[0].channels = []
    book.resources.hours = 0
    assert codes_before_start(book) == ["pilot.not_monday", "pilot.channels", "resources.no_hours"]


def test_a_start_needs_a_focus_and_something_to_do() -> None:
    book = essential_plan()
    book.pilots[0].areas, book.pilots[0].actions = [], [Action(what=" ")]
    assert codes_before_start(book) == ["pilot.areas", "pilot.no_action"]
    book.pilots[0].areas, book.pilots[0].actions = [FocusArea(name="Boilers")], [Action(what="Answer")]
    assert codes_before_start(book) == []


def test_i_dont_know_yet_starts_no_pilot() -> None:
    book = essential_plan()
    book.pilots[0].weeks = None
    book.unknown = [Unknown(about="pilot", field="weeks")]
    assert codes_before_start(book) == ["pilot.weeks"]


def test_the_baseline_has_to_end_before_the_start() -> None:
    book = essential_plan()
    book.metrics[0].readings = readings(START - WEEK, [50])
    assert start_waits_for(book) == []
    book.metrics[0].readings[0].days = 8
    assert codes_before_start(book) == ["pilot.no_baseline"]
    book.metrics[0].readings = []
    book.metrics[0].counting_from = START
    assert codes_before_start(book) == ["pilot.no_baseline"]


def test_one_pilot_at_a_time() -> None:
    book = plan_with_running_pilot()
    book.pilots = [*book.pilots, Pilot(name="The next one")]
    assert codes_before_start(book) == ["pilot.another_running"]


def test_after_the_end_there_is_nothing_to_start_until_the_next_is_drafted() -> None:
    assert codes_before_start(plan_with_ended_pilot()) == ["pilot.none"]
