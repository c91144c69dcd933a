"""M4, M16, M17: what goes beyond the hours, the cash, the days and the people that are there, and what does not."""

from datetime import date, timedelta

import pytest

from components.advice import Finding, findings, sentence, who_can
from components.texts import words_for
from components.workbook import Absence, Action, Channel, Objective, Person, Resources, Workbook, references_to, remove
from tests.advice.plans import START, SUNDAY, WEEK, essential_plan, plan_with_ended_pilot, plan_with_running_pilot

FRIDAY = timedelta(days=4)


def said(book: Workbook, today: date = SUNDAY) -> dict[str, Finding]:
    return {found.code: found for found in findings(book, today) if found.step == "resources"}


def away(first: date | None, last: date | None = None) -> Workbook:
    book = essential_plan()
    book.resources.absences = [Absence(first=first, last=last)]
    return book


class TestDaysAway:
    def test_a_week_from_monday_to_friday_is_lost(self) -> None:
        found = said(away(START + 2 * WEEK, START + 2 * WEEK + FRIDAY))["resources.away"]
        assert (found.params["n"], found.params["week"], found.params["first"]) == (1, 3, START + 2 * WEEK)

    def test_a_week_with_one_working_day_left_is_not_lost(self) -> None:
        assert said(away(START, START + timedelta(days=3))) == {}

    def test_two_absences_may_cover_a_week_together(self) -> None:
        book = away(START, START + timedelta(days=1))
        book.resources.absences = [
            *book.resources.absences,
            Absence(first=START + timedelta(days=2), last=START + WEEK),
        ]
        assert said(book)["resources.away"].params["n"] == 1

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            (START - 2 * WEEK, START - timedelta(days=1)),
            (START + 6 * WEEK, START + 8 * WEEK),
            (None, START + 3 * WEEK),
            (None, None),
            (START, None),
        ],
    )
    def test_days_outside_the_pilot_or_half_written_take_nothing(self, first: date | None, last: date | None) -> None:
        assert said(away(first, last)) == {}

    def test_weeks_that_are_over_need_no_advice(self) -> None:
        book = plan_with_running_pilot()
        book.resources.absences = [Absence(first=START, last=START + WEEK)]
        assert "resources.away" in said(book, START + FRIDAY)
        assert "resources.away" not in said(book, START + 2 * WEEK)

    def test_a_pilot_that_is_over_needs_none(self) -> None:
        book = plan_with_ended_pilot()
        book.resources.absences = [Absence(first=START, last=START + 4 * WEEK)]
        assert said(book) == {}

    def test_an_end_before_the_beginning_is_said_and_takes_nothing(self) -> None:
        found = said(away(START + 2 * WEEK, START))
        assert set(found) == {"resources.away_backwards"}
        assert "ends (2 March 2026) before it begins (16 March 2026)" in sentence(
            found["resources.away_backwards"], words_for("en")
        )


class TestHoursAndCash:
    @pytest.mark.parametrize(("hours", "too_many"), [(60.0, False), (60.5, True), (168.0, True)])
    def test_more_than_one_person_can_give(self, hours: float, too_many: bool) -> None:
        book = essential_plan()
        book.resources.hours = hours
        assert ("resources.too_many_hours" in said(book)) is too_many

    @pytest.mark.parametrize("hours", [168.5, 999.0, 10_000.0])
    def test_no_week_has_more_hours_than_168(self, hours: float) -> None:
        book = essential_plan()
        book.resources.hours = hours
        found = said(book)
        assert found["resources.impossible_hours"].params == {"field": "hours", "hours": hours, "all": 168}
        assert "resources.too_many_hours" not in found
        assert book.resources.hours == hours, "nothing that was typed is lost"

    def test_several_people_may_give_more_together(self) -> None:
        book = essential_plan()
        book.resources.hours = 200.0  # no longer counts
        book.resources.people = [Person(name=name, hours=30.0) for name in ("One", "Two", "Three")]
        assert said(book) == {}
        book.resources.people[1].hours = 200.0
        assert said(book)["resources.impossible_hours"].about == book.resources.people[1].id

    def test_cash_that_is_there_is_no_finding(self) -> None:
        book = essential_plan()
        book.pilots[0].actions[0].cash = 40.0
        assert said(book)["resources.cash_short"].params == {"planned": 40, "there": 0}
        book.resources.cash = 40.0
        assert said(book) == {}

    def test_a_fifth_of_the_hours_stays_free(self) -> None:
        book = essential_plan()
        book.pilots[0].channels = [Channel(place="forum", hours=4.0)]  # of 5
        assert said(book) == {}
        book.pilots[0].channels[0].hours = 4.1
        assert said(book)["resources.no_reserve"].weight == "tip"

    def test_what_is_overfull_anyway_is_said_by_the_pilot(self) -> None:
        book = essential_plan()
        book.pilots[0].channels = [Channel(place="forum", hours=9.0)]
        assert said(book) == {}

    def test_the_filter_is_repeated_with_figures(self) -> None:
        """A launch is estimated at two and a half hours a week or more, and at 50 in cash."""
        book = essential_plan()
        book.objectives[0].kind, book.resources.cash = "launch", 100.0
        assert said(book) == {}
        book.resources.hours = 2.0
        assert said(book)["resources.out_of_reach"].method == "M4"
        book.resources.hours, book.resources.cash = 5.0, 0.0
        assert "resources.out_of_reach" in said(book)

    def test_an_objective_put_aside_is_filtered_already(self) -> None:
        book = essential_plan()
        book.objectives[0].kind, book.resources.hours = "launch", 1.0
        book.objectives[0].feasible = "not_now"
        assert said(book) == {}

    def test_objectives_that_wait_are_shown_and_not_warned_about(self) -> None:
        book = essential_plan()
        book.objectives = [*book.objectives, Objective(kind="launch")]
        assert said(book) == {}


class TestSkills:
    def channel(self, place: str, *skills: str) -> Workbook:
        book = essential_plan()
        book.pilots[0].channels = [Channel(place=place)]
        book.resources.people = [Person(name="Somebody", hours=5.0, skills=text) for text in skills]
        return book

    def test_a_skill_that_nobody_has_is_named_with_its_channel(self) -> None:
        found = said(self.channel("tiktok", "Takes good photos"))["resources.skill"]
        assert found.weight == "tip"
        assert "A channel of yours, TikTok, asks for" in sentence(found, words_for("en"))
        assert "is good at: video." in sentence(found, words_for("en"))

    def test_one_person_is_enough(self) -> None:
        assert said(self.channel("tiktok", "Takes good photos", "Films on the phone")) == {}

    def test_where_nobodys_skills_are_written_none_is_missing(self) -> None:
        assert said(self.channel("tiktok", "", "  ")) == {}
        assert said(self.channel("tiktok")) == {}

    def test_a_place_of_ones_own_asks_for_nothing_known(self) -> None:
        assert said(self.channel("abc123", "Writes")) == {}

    def test_a_skill_is_missing_once(self) -> None:
        book = self.channel("tiktok", "Writes")
        book.pilots[0].channels = [Channel(place="tiktok"), Channel(place="tiktok")]
        codes = [found.code for found in findings(book, SUNDAY)]
        assert codes.count("resources.skill") == 1

    def test_who_can_do_what(self) -> None:
        resources = Resources(
            people=[Person(name="A", skills="Photos, writing"), Person(name="B", skills="Scrive bene")]
        )
        able = who_can(resources)
        assert [person.name for person in able["writing"]] == ["A", "B"]
        assert [person.name for person in able["photos"]] == ["A"]
        assert able["video"] == []


def test_a_person_deleted_leaves_no_reference_behind() -> None:
    book = essential_plan()
    book.resources.people = [Person(id="anna", hours=5.0)]
    book.pilots[0].actions = [Action(week=n, what="Answer", person="anna", hours=1.0) for n in (1, 2, 3)]
    remove(book, "anna")
    assert references_to(book, "anna") == []
    assert [action.what for action in book.pilots[0].actions] == ["Answer"] * 3
