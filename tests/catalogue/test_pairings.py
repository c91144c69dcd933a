"""Examples for an objective in a kind of business: written for that pairing alone, in both languages."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from components.advice.statements import doubts_in
from components.catalogue import BUSINESSES, OBJECTIVES, example, introduction
from components.catalogue.pairings import OWN, PAIRINGS, QUESTIONS
from components.texts import LANGUAGES, words_for

MOST_SHARED = 0.5  # of the words of two texts
SPOKEN = ("objective.statement", "objective.wants_to_know", "note.words")  # what the issue asks of each pairing

Place = tuple[str, str]  # kind of business, objective


def pairings(key: str) -> dict[Place, str]:
    """What each pairing says to a question, the firms' own objectives and the objectives' own examples included."""
    said = {(kind, aim): answers[key] for kind, aims in PAIRINGS.items() for aim, answers in aims.items()}
    said |= {(kind.code, kind.objective): kind.examples[key] for kind in BUSINESSES.values()}
    return said | {("own", aim): own.answers[key] for aim, own in OWN.items()}


def shared(one: str, other: str) -> float:
    """How much of the words of two texts are the same, from 0 to 1."""
    first, second = (set(text.casefold().replace("’", " ").split()) for text in (one, other))
    return len(first & second) / len(first | second)


def twins(texts: dict[Place, str]) -> Iterator[tuple[Place, Place]]:
    for (place, one), (other_place, other) in combinations(texts.items(), 2):
        if shared(one, other) > MOST_SHARED:
            yield place, other_place


def test_there_are_at_least_forty_pairings() -> None:
    assert len(pairings("objective.statement")) - len(OWN) >= 40
    assert PAIRINGS.keys() == BUSINESSES.keys() - {"other"}
    assert OWN.keys() == OBJECTIVES.keys()


@pytest.mark.parametrize("kind", PAIRINGS)
def test_a_pairing_answers_every_question_that_depends_on_the_objective(kind: str) -> None:
    assert BUSINESSES[kind].objective not in PAIRINGS[kind], "the firm's own examples say that"
    assert PAIRINGS[kind].keys() <= OBJECTIVES.keys() - {"own"}
    for answers in PAIRINGS[kind].values():
        assert tuple(answers) == QUESTIONS


def test_the_own_example_of_an_objective_answers_them_too() -> None:
    for own in OWN.values():
        assert tuple(own.answers) == QUESTIONS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", QUESTIONS)
def test_no_two_pairings_say_nearly_the_same(key: str, language: str) -> None:
    words = words_for(language)
    said = {place: words(text) for place, text in pairings(key).items()}
    if key in SPOKEN:
        assert list(twins(said)) == []
    else:
        assert len(set(said.values())) == len(said)


def test_a_template_with_the_noun_swapped_is_caught() -> None:
    planted = {
        ("restaurant", "quiet_hours"): "By June, ten more tables on Tuesday evenings.",
        ("beauty", "quiet_hours"): "By June, ten more haircuts on Tuesday evenings.",
    }
    assert list(twins(planted))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_raises_none_of_the_doubts_that_the_app_asks_about(language: str) -> None:
    """M1, M6, M7: what the app shows as an example must pass its own questions."""
    words = words_for(language)
    doubted = {place: doubts_in(words(text)) for place, text in pairings("objective.statement").items()}
    assert {place: doubts for place, doubts in doubted.items() if doubts} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_stands_beside_its_field_in_one_glance(language: str) -> None:
    words = words_for(language)
    for key in QUESTIONS:
        for place, text in pairings(key).items():
            said = words(text)
            assert 1 <= len(said.split()) <= 28, (place, key)
            assert not set("*_[]`$~<>|\"'!") & set(said), (place, key)


def test_an_owner_sees_the_example_of_the_pairing() -> None:
    for kind, aims in PAIRINGS.items():
        for aim, answers in aims.items():
            assert example(kind, "note.words", aim) == answers["note.words"]
            assert introduction(kind, "note.words", aim) == BUSINESSES[kind].introduction


def test_without_a_pairing_the_objective_shows_its_own_example() -> None:
    assert example("other", "objective.statement", "own") == OWN["own"].answers["objective.statement"]
    assert introduction("trades", "objective.statement", "own") == OWN["own"].introduction


def test_what_does_not_depend_on_the_objective_is_said_by_the_firm() -> None:
    assert example("trades", "business.name", "quiet_hours") == BUSINESSES["trades"].examples["business.name"]


def test_before_an_objective_is_chosen_the_firm_speaks_of_its_own() -> None:
    assert example("trades", "objective.statement") == BUSINESSES["trades"].examples["objective.statement"]


@pytest.mark.parametrize("kind", BUSINESSES)
@pytest.mark.parametrize("key", ["metric.name", "metric.source", "metric.unit"])
def test_the_number_of_an_example_shows_the_objective_whatever_the_trade(kind: str, key: str) -> None:
    """A shoe shop that wants fewer calls is not told to count the boots that it sells."""
    for firm in BUSINESSES.values():
        assert example(kind, key, firm.objective) == firm.examples[key]
        assert introduction(kind, key, firm.objective) == firm.introduction
    for aim in ("", "own"):
        assert example(kind, key, aim) == BUSINESSES[kind].examples[key]
