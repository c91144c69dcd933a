"""Which actions are suggested: four to six that fit, listening among them, never mostly selling (M11, M17, M25)."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.advice import Suggestion, findings, suggestions
from components.catalogue import BUSINESSES, CHANNEL_NEEDS, OBJECTIVES
from components.measurement import capacity
from components.texts import LANGUAGES, words_for
from components.workbook import Absence, Action, Business, Channel, Objective, Pilot, Resources, Workbook

SATURDAY, MONDAY = date(2026, 3, 7), date(2026, 3, 9)
PLACES = [*CHANNEL_NEEDS, "a-stall"]


def plan(
    objective: str = "enquiries", trade: str = "trades", places: tuple[str, ...] = (), **answers: object
) -> Workbook:
    pilot = Pilot(objective="aim", channels=[Channel(id=place, place=place) for place in places], weeks=6, start=MONDAY)
    for name, value in answers.items():
        setattr(pilot, name, value)
    return Workbook(
        business=Business(kind=trade),
        objectives=[Objective(id="aim", kind=objective)],
        resources=Resources(hours=1.0),
        pilots=[pilot],
    )


def suggested(book: Workbook, today: date = SATURDAY) -> list[Suggestion]:
    return suggestions(book, book.pilots[0], today)


def kinds(ideas: list[Suggestion]) -> Counter[str]:
    return Counter(idea.starter.kind for idea in ideas)


def take(book: Workbook, idea: Suggestion, language: str = "en") -> None:
    starter, pilot = idea.starter, book.pilots[0]
    what = starter.said(book.business.kind, words_for(language))
    new = [Action(week=w, what=what, kind=starter.kind, hours=starter.hours, channel=idea.channel) for w in idea.weeks]
    pilot.actions = [*pilot.actions, *new]


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("trade", BUSINESSES)
def test_every_combination_gets_four_to_six_that_fit_one_hour_a_week(objective: str, trade: str) -> None:
    for places in [(), *((place,) for place in PLACES)]:
        ideas = suggested(plan(objective, trade, places))
        assert 4 <= len(ideas) <= 6, places
        assert all(idea.weeks and 0 < idea.starter.hours <= 1 for idea in ideas)
        assert kinds(ideas)["listen"] >= 1
        assert kinds(ideas)["help"] >= 1
        assert kinds(ideas)["show"] == (places != ("phone",))


choices = st.fixed_dictionaries({
    "objective": st.sampled_from(list(OBJECTIVES)),
    "trade": st.sampled_from(list(BUSINESSES)),
    "places": st.lists(st.sampled_from(PLACES), max_size=3, unique=True).map(tuple),
})  # fmt: skip


@given(choices, st.integers(1, 12), st.sampled_from([0.5, 1.0, 2.0, 5.0, None]), st.data())
def test_whatever_is_clicked_the_plan_fits_and_never_mostly_sells(
    choice: dict[str, str], weeks: int, hours: float | None, data: st.DataObject
) -> None:
    book = plan(**choice, weeks=weeks, cap_hours=data.draw(st.sampled_from([None, 3.0])))  # type: ignore[arg-type]
    book.resources.hours = hours
    seen: set[str] = set()
    while ideas := [idea for idea in suggested(book) if idea.weeks]:
        open_listening = kinds(ideas)["listen"]
        idea = data.draw(st.sampled_from(ideas))
        assert idea.starter.what not in seen, "what is in the plan is suggested no more"
        assert open_listening or "listen" in {a.kind for a in book.pilots[0].actions} or hours == 0.5
        seen.add(idea.starter.what)
        take(book, idea, data.draw(st.sampled_from(list(LANGUAGES))))
        load = capacity(book.resources, book.pilots[0])
        assert not load.overfull
        assert not load.over_cap
        assert {action.week for action in book.pilots[0].actions} <= set(range(1, weeks + 1))
        assert "pilot.mostly_sells" not in {finding.code for finding in findings(book, SATURDAY)}
    assert len(seen) >= 1


def test_one_kind_of_channel_brings_what_is_done_there() -> None:
    answers = suggested(plan("better_known", places=("facebook_groups",)))
    assert any("ask something like" in idea.starter.what and idea.channel == "facebook_groups" for idea in answers)
    pictures = suggested(plan("better_known", places=("instagram", "facebook_groups")))
    assert [idea.channel for idea in pictures if idea.starter.kind == "show"] == ["instagram"]
    reviews = suggested(plan("referrals", places=("google_reviews",)))
    assert any("Answer the new reviews" in idea.starter.what for idea in reviews)
    assert not any("Answer the new reviews" in idea.starter.what for idea in suggested(plan("referrals")))


def test_work_at_ones_own_desk_is_booked_on_no_channel() -> None:
    """A channel's hours a week contain the actions on it; these are none of them."""
    ideas = suggested(plan("enquiries", places=("instagram",)))
    assert {idea.channel for idea in ideas if not idea.starter.ways} == {None}


def test_a_taken_one_stays_away_when_its_words_are_changed_or_the_language_is() -> None:
    for language in LANGUAGES:
        book = plan("authority")
        first = suggested(book)[0]
        take(book, first, language)
        book.pilots[0].actions[0].what += ", on Tuesday"
        assert first.starter not in [idea.starter for idea in suggested(book)]


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("trade", BUSINESSES)
def test_taking_one_takes_no_other_with_it(objective: str, trade: str) -> None:
    for language in LANGUAGES:
        book = plan(objective, trade, ("facebook_groups", "inbox", "google_reviews"))
        book.resources.hours = 40.0
        taken = 0
        while ideas := suggested(book):
            take(book, ideas[0], language)
            taken += 1
        assert taken == len({action.what for action in book.pilots[0].actions}) >= 7


def test_selling_is_suggested_only_once_something_else_is_planned() -> None:
    book = plan("enquiries")
    assert kinds(suggested(book))["sell"] == 0
    book.pilots[0].actions = [Action(what="Answer two questions", kind="help")]
    assert kinds(suggested(book))["sell"] == 1
    book.pilots[0].actions = [Action(what="A discount", kind="sell"), Action(what="A second one", kind="help")]
    assert kinds(suggested(book))["sell"] == 0


def test_full_weeks_are_left_alone() -> None:
    book = plan("enquiries")
    book.pilots[0].actions = [Action(week=week, what="Repairs", hours=1.0) for week in (1, 2, 3, 5, 6)]
    assert {idea.weeks for idea in suggested(book)} == {(4,)}
    book.pilots[0].actions = [Action(week=week, what="Repairs", hours=1.0) for week in range(1, 7)]
    ideas = suggested(book)
    assert ideas
    assert {idea.weeks for idea in ideas} == {()}


def test_where_half_an_hour_is_left_only_what_takes_no_more_is_suggested() -> None:
    book = plan("enquiries")
    book.resources.hours = 0.5
    ideas = suggested(book)
    assert {idea.starter.hours for idea in ideas} == {0.5}
    assert kinds(ideas)["listen"] >= 1


def test_hours_that_a_channel_takes_anyway_hold_what_is_done_there() -> None:
    book = plan("better_known", places=("facebook_groups",))
    book.pilots[0].channels[0].hours = 1.0
    ideas = suggested(book)
    assert ideas
    assert {idea.channel for idea in ideas} == {"facebook_groups"}, "the whole hour of each week is promised to it"


def test_what_repeats_is_spread_and_what_is_done_once_finds_its_moment() -> None:
    ideas = suggested(plan("better_known", places=("facebook_groups",)))
    assert [idea.weeks for idea in ideas if idea.starter.every == 2] == [(1, 3, 5), (1, 3, 5)]
    once = {idea.starter.kind: idea.weeks for idea in ideas if not idea.starter.every}
    assert once["listen"] < once["help"] < once["show"]


def test_weeks_that_are_over_and_weeks_without_anybody_are_left_out() -> None:
    book = plan("better_known", status="running")
    third_week = MONDAY + timedelta(weeks=2, days=1)
    assert min(week for idea in suggested(book, third_week) for week in idea.weeks) == 3
    book.resources.absences = [Absence(first=MONDAY + timedelta(weeks=3), last=MONDAY + timedelta(weeks=3, days=6))]
    book.pilots[0].actions = []
    assert 4 not in {week for idea in suggested(book, SATURDAY) for week in idea.weeks}
    afterwards = suggested(book, MONDAY + timedelta(weeks=9))
    assert {idea.weeks for idea in afterwards} == {()}


def test_without_a_length_it_fits_the_shortest_pilot() -> None:
    book = plan("better_known", places=("facebook_groups",), weeks=None, start=None)
    assert max(week for idea in suggested(book) for week in idea.weeks) <= 4


@pytest.mark.parametrize("status", ["ended", "abandoned"])
def test_a_pilot_that_is_over_gets_none(status: str) -> None:
    assert suggested(plan(status=status)) == []


def test_500_actions_of_ones_own_leave_the_suggestions_as_they_are() -> None:
    book = plan("enquiries")
    book.resources.hours = None
    book.pilots[0].actions = [Action(week=1 + n % 6, what=f"Something {n}", hours=0.1) for n in range(500)]
    assert 4 <= len(suggested(book)) <= 6
