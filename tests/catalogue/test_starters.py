"""Actions to begin with: for every objective, in the words of every trade, small and concrete (M17, M25)."""

import re
from collections import Counter
from dataclasses import asdict
from itertools import combinations
from typing import get_args

import pytest

from components.catalogue import BUSINESSES, CHANNEL_NEEDS, OBJECTIVES, PLACES, STARTERS, Starter, Way, starters
from components.texts import LANGUAGES, words_for
from components.workbook import LONGEST_TEXT
from components.workbook.pilot import ActionKind

PAIRS = [(objective, trade) for objective in OBJECTIVES for trade in BUSINESSES]
EVERY = [starter for several in STARTERS.values() for starter in several]
MOST_WORDS = 30
SLOT = re.compile(r"\{(\w+)\}")
FUSING = ("di", "da", "in", "su")  # "a" stands only before a number, with which it does not fuse


def test_every_kind_of_objective_has_its_own_and_nothing_else_does() -> None:
    assert set(STARTERS) == set(OBJECTIVES)
    assert starters("of a later version") == starters("own")


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_an_objective_is_listened_for_most_and_sold_least(objective: str) -> None:
    kinds = Counter(starter.kind for starter in starters(objective))
    assert set(kinds) <= set(get_args(ActionKind))
    assert kinds["listen"] >= 3
    assert kinds["help"] >= 3
    assert kinds["show"] == 1
    assert kinds["sell"] <= 1


def test_an_action_takes_half_an_hour_or_an_hour_each_time() -> None:
    """M17: it fits into the week of somebody who has one hour."""
    assert {starter.hours for starter in EVERY} == {0.5, 1}
    assert all(0 <= starter.every <= 4 for starter in EVERY)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_there_is_listening_of_half_an_hour_that_needs_no_channel(objective: str) -> None:
    assert any(s.kind == "listen" and s.hours == 0.5 and not s.ways for s in starters(objective))


def test_every_place_to_take_part_says_in_which_ways_and_no_way_is_unknown() -> None:
    known = set(get_args(Way))
    assert all(needs.ways and set(needs.ways) <= known - {"any"} for needs in CHANNEL_NEEDS.values())
    assert {way for starter in EVERY for way in starter.ways} <= known
    assert {way for needs in CHANNEL_NEEDS.values() for way in needs.ways} == known - {"any"}


def test_nothing_can_be_shown_on_the_phone() -> None:
    shown = Starter("show", 1, "Show it", ways=("show", "any"))
    assert not any(shown.suits("phone", way) for way in shown.ways)
    assert shown.suits("counter", "show")
    assert shown.suits("a place of one's own", "any")
    assert Starter("help", 1, "Explain it", ways=("explain", "any")).suits("phone", "any")


@pytest.mark.parametrize(("objective", "trade"), PAIRS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_short_whole_and_names_no_platform(objective: str, trade: str, language: str) -> None:
    words = words_for(language)
    said = [starter.said(trade, words) for starter in starters(objective)]
    names = [words(place.name) for place in PLACES.values() if len(place.name) > 1 and not place.offline]
    proper = [name for name in names if name[:1].isupper() and " " not in name and name != "Newsletter"]
    for text in said:
        assert not set("{}*_[]`$~<>|!\n") & set(text), text
        assert 5 <= len(text.split()) <= MOST_WORDS, text
        assert text[0].isupper()
        assert not text.endswith("."), "it stands in a list and in a table"
        assert len(text) < LONGEST_TEXT
        assert [name for name in proper if re.search(rf"\b{re.escape(name)}\b", text)] == []
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_trade_reads_at_least_three_in_words_of_its_own(language: str) -> None:
    words = words_for(language)
    for objective in OBJECTIVES:
        said = {trade: {starter.said(trade, words) for starter in starters(objective)} for trade in BUSINESSES}
        alike = [(one, other) for one, other in combinations(said, 2) if len(said[one] - said[other]) < 3]
        assert alike == [], objective


def test_every_slot_is_a_word_of_the_trade_and_every_word_is_used() -> None:
    slots = {slot for starter in EVERY for slot in SLOT.findall(starter.what)}
    for firm in BUSINESSES.values():
        trade = asdict(firm.trade)
        assert set(trade) == slots
        assert all(trade.values())
        assert trade["question"].endswith("?")
        assert trade["past"].startswith("five ")
        assert all(text[0].islower() for slot, text in trade.items() if slot != "question"), firm.code


def test_in_italian_the_words_of_a_trade_meet_no_preposition_that_would_fuse() -> None:
    italian = words_for("it")
    for starter in EVERY:
        for before in re.findall(r"(\S+) \{\w+\}", italian(starter.what)):
            assert before.casefold() not in FUSING, starter.what
        if re.search(r"\ba \{", italian(starter.what)):
            assert re.findall(r"\ba \{(\w+)\}", italian(starter.what)) == ["past"], starter.what
    assert {italian(firm.trade.past).split()[0] for firm in BUSINESSES.values()} == {"cinque"}
