"""What people add to a keyword when they ask: enough in each language, for each kind of keyword and each need."""

import string
from typing import get_args

import pytest

from components.catalogue.intents import INTENTS, Intent, intents
from components.texts import LANGUAGES
from components.workbook.listening import KeywordKind, Need

LANGUAGES_AND_KINDS = [(language, kind) for language in LANGUAGES for kind in get_args(KeywordKind)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_dozen_of_its_own(language: str) -> None:
    patterns = [intent.pattern for intent in INTENTS.values() if intent.language == language]
    assert len(patterns) >= 12
    assert len(set(patterns)) == len(patterns)
    assert all(intent.language in LANGUAGES for intent in INTENTS.values())


@pytest.mark.parametrize(("language", "kind"), LANGUAGES_AND_KINDS)
def test_each_kind_of_keyword_finds_every_need(language: str, kind: str) -> None:
    """M12: notes are sorted by need, so a search has to be able to find each."""
    assert {intent.need for intent in intents(language, kind)} == set(get_args(Need))


@pytest.mark.parametrize("intent", INTENTS.values(), ids=lambda intent: intent.code)
def test_a_pattern_holds_the_keyword_once_and_is_typed_like_a_search(intent: Intent) -> None:
    fields = [name for _, name, _, _ in string.Formatter().parse(intent.pattern) if name]
    assert fields.count("q") == 1
    assert set(fields) <= {"q", "town"}
    assert not set("?!.,’'“”\"-|()") & set(intent.pattern)
    assert intent.pattern == " ".join(intent.pattern.split())
    assert len(intent.pattern.split()) <= 7


def test_an_unknown_language_or_kind_has_none() -> None:
    assert intents("xx", "service") == intents("en", "own") == ()
