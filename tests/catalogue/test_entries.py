"""The catalogue is data: its codes stay, and every code that one part names exists in another."""

from typing import get_args

import pytest

from components.catalogue import (
    BUSINESSES,
    METRICS,
    OBJECTIVES,
    PLACES,
    RULE,
    ObjectiveKind,
    business,
    example,
    introduction,
    metric,
    objective,
    place,
    places_for,
    search_link,
)
from components.catalogue.entries import Entry, by_code
from components.texts import LANGUAGES
from components.texts.questions import QUESTIONS
from components.workbook import Decision, Metric, Objective, Rule

ENTRIES = [*OBJECTIVES.values(), *BUSINESSES.values(), *METRICS.values(), *PLACES.values()]


def test_a_code_given_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="share a code"):
        by_code(Entry("shop"), Entry("club"), Entry("shop"))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_every_code_can_stand_in_a_plan(entry: Entry) -> None:
    assert Objective(kind=entry.code).kind == entry.code


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_no_entry_can_be_changed(entry: Entry) -> None:
    with pytest.raises(AttributeError):
        entry.code = "another"  # type: ignore[misc]


def test_the_objectives_of_the_method_are_there() -> None:
    """M8 and M15 name the first five; the issue on the catalogue names the rest."""
    named = {
        "fewer_support", "better_known", "launch", "clear_stock", "authority", "enquiries", "returning",
        "quiet_hours", "missed_appointments", "referrals",
    }  # fmt: skip
    assert set(OBJECTIVES) == {*named, "own"}
    assert list(OBJECTIVES)[-1] == "own"


@pytest.mark.parametrize("kind", OBJECTIVES.values(), ids=lambda kind: kind.code)
def test_an_objective_is_measured_by_results_and_watched_by_signals(kind: ObjectiveKind) -> None:
    """M6, M23: a signal never decides."""
    assert {METRICS[code].role for code in kind.metrics} == {"result"}
    assert {METRICS[code].role for code in kind.signals} == {"signal"}


def test_reach_and_applause_are_never_results() -> None:
    """M6"""
    vanity = {code for code, kind in METRICS.items() if kind.vanity}
    assert vanity == {"views", "likes", "followers"}
    assert {METRICS[code].role for code in vanity} == {"signal"}


def test_every_metric_fits_in_a_plan() -> None:
    for code, kind in METRICS.items():
        made = Metric(kind=code, role=kind.role, quantity=kind.quantity, better=kind.better, minutes=kind.minutes)
        assert made.kind == code


def test_every_metric_belongs_to_an_objective() -> None:
    used = {code for kind in OBJECTIVES.values() for code in (*kind.metrics, *kind.signals)}
    assert set(METRICS) - used <= {"likes"}


def test_every_kind_of_business_answers_the_same_questions() -> None:
    first, *rest = BUSINESSES.values()
    assert all(kind.examples.keys() == first.examples.keys() for kind in rest)
    assert first.examples.keys() <= QUESTIONS.keys()


def test_the_essential_questions_have_an_example() -> None:
    essential = {
        "business.name", "objective.statement", "objective.alignment", "objective.wants_to_know",
        "objective.of_value", "objective.success", "keyword.words", "note.words", "note.theme", "metric.name",
        "metric.source", "metric.unit", "focusarea.name", "focusarea.value", "action.what",
    }  # fmt: skip
    assert essential <= BUSINESSES["trades"].examples.keys()


def test_every_objective_is_shown_by_one_firm() -> None:
    """Ten firms, ten objectives: each example serves the objective that its firm chose."""
    assert sorted(kind.objective for kind in BUSINESSES.values()) == sorted(set(OBJECTIVES) - {"own"})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BUSINESSES)
def test_six_places_come_first_and_three_of_them_can_be_searched(kind: str, language: str) -> None:
    first = places_for(kind, language)
    assert len(set(first)) == 6
    assert set(first) <= set(PLACES)
    assert all(language in PLACES[code].languages for code in first)
    assert sum(search_link(code, "boiler") is not None for code in first) >= 3


def test_what_can_be_heard_only_cannot_be_searched() -> None:
    for kind in PLACES.values():
        if kind.offline:
            assert not kind.link
            assert not kind.domain


def test_a_search_engine_is_no_channel() -> None:
    assert not {"google", "google_news", "google_trends", "google_alerts"} & {
        code for code, kind in PLACES.items() if kind.channel
    }


def test_the_rule_has_a_proposal_for_each_of_its_branches() -> None:
    branches = {field for field in Rule.model_fields if field not in ("cost_ceiling", "written")}
    assert set(RULE) == branches
    assert {branch.decision for branch in RULE.values()} <= set(get_args(Decision))


def test_the_rule_names_the_target_only_where_there_is_one() -> None:
    for branch in RULE.values():
        assert "{" not in branch.wording(has_target=False)
    assert "{target}" in RULE["target_reached"].wording(has_target=True)


@pytest.mark.parametrize("code", ["", "unheard-of", "ID-9", "0a1b2c3d4e"])
def test_an_unknown_code_gets_the_general_entry(code: str) -> None:
    assert business(code).code == "other"
    assert objective(code).code == "own"
    assert metric(code).code == "own"
    assert place(code).code == "other"
    assert example(code, "objective.statement") == BUSINESSES["other"].examples["objective.statement"]
    assert introduction(code, "objective.statement")
    assert places_for(code)
    assert search_link(code, "boiler") is None


def test_a_question_without_an_example_gets_none() -> None:
    assert example("trades", "metric.weekday") == ""
