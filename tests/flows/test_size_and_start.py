"""How long, how much, by which rule: proposed from the owner's own figures. Then the start, which says what freezes."""

from datetime import date, timedelta
from time import process_time

import pytest

from components.advice import channels_wait_for, proposed_ceiling, proposed_hours, proposed_weeks
from components.files import keep
from components.measurement import freeze, outlook
from components.workbook import Absence, Action, Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.situations import MONDAY, counting, draft, ended, running


def without_size() -> Workbook:
    book = draft()
    book.pilots[0].weeks = None
    return book


def shown_from(target: float) -> int:
    """The fewest weeks in which this target shows, found by trying every length."""
    book = without_size()
    for weeks in range(4, 13):
        book.pilots[0].weeks = weeks
        book.metrics[0].target_percent = target
        if outlook(book.metrics[0], book.pilots[0]).answer == "yes":
            return weeks
    return 0


@pytest.mark.parametrize("target", [10.0, 12.0, 20.0])
def test_the_length_is_the_shortest_that_can_tell(sit_down: SitDown, target: float) -> None:
    book = without_size()
    book.metrics[0].target_percent = target
    fewest = shown_from(target)
    assert proposed_weeks(outlook(book.metrics[0], book.pilots[0])) == (fewest or None)
    keep(book)
    owner = sit_down("pilot", plan="book")
    if not fewest:
        assert "Even 12 weeks would show" in owner.text()
        return
    owner.press("use.weeks")
    assert owner.book.pilots[0].weeks == fewest
    assert f"**{fewest} weeks**, 9 Mar – " in owner.text()
    owner.unfold()
    assert owner.shown("pilot.weeks") == fewest
    assert "**Yes.**" in owner.text()
    assert not owner.has("use.weeks")


def test_where_twelve_weeks_are_too_few_what_would_help_is_said(sit_down: SitDown) -> None:
    book = without_size()
    book.metrics[0].target_percent = 3.0
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert not owner.has("use.weeks")
    assert "Even 12 weeks would show your target (3%)" in owner.text()
    owner.unfold()
    assert "A comparison that the pilot does not touch." in owner.text()


def test_without_figures_a_length_can_be_chosen_all_the_same(sit_down: SitDown) -> None:
    book = counting()
    book.pilots[0].weeks = None
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "once there are four figures" in owner.text()
    owner.press("use.weeks")
    assert owner.book.pilots[0].weeks == 6


def test_caps_are_proposed_from_what_is_there(sit_down: SitDown) -> None:
    book = draft()
    book.resources.hours, book.resources.cash = 5.0, 200.0
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("use.caps")
    pilot = owner.book.pilots[0]
    assert (pilot.cap_hours, pilot.cap_cash) == (24, 200), "five hours for six weeks, less a fifth"
    assert "24 h and £200" in owner.text() or "24 h and €200" in owner.text()
    owner.press("undo")
    assert (owner.book.pilots[0].cap_hours, owner.book.pilots[0].cap_cash) == (None, None)
    owner.unfold()
    owner.answer("cap_cash", "80")
    owner.press("use.caps")
    assert (owner.book.pilots[0].cap_hours, owner.book.pilots[0].cap_cash) == (24, 80), "what was typed stays"


@pytest.mark.parametrize(
    ("hours", "weeks", "cap"), [(0.0, 6, None), (None, 6, None), (5.0, None, None), (0.2, 4, 1), (3.0, 8, 19)]
)
def test_caps_need_hours_and_weeks(hours: float | None, weeks: int | None, cap: float | None) -> None:
    book = draft()
    book.resources.hours = hours
    book.pilots[0].weeks = weeks
    assert proposed_hours(book.resources, book.pilots[0]) == cap


def test_days_away_lower_the_cap_that_is_proposed() -> None:
    """Six weeks of 5 hours, one of them away and two days of another: 30 - 5 - 2 = 23, less a fifth."""
    book = draft()
    pilot = book.pilots[0]
    pilot.weeks, book.resources.hours = 6, 5.0
    assert pilot.start is not None
    book.resources.absences = [
        Absence(first=pilot.start, last=pilot.start + timedelta(days=6)),
        Absence(first=pilot.start + timedelta(days=14), last=pilot.start + timedelta(days=15)),
    ]
    assert proposed_hours(book.resources, pilot) == 18


def test_zero_hours_are_said_and_take_nothing_away(sit_down: SitDown) -> None:
    book = draft()
    book.resources.hours = 0.0
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "resources.no_hours" in {finding.code for finding in channels_wait_for(owner.book)}
    assert "Channels come last" in owner.text()
    assert not owner.has("use.caps")
    assert len(owner.book.pilots[0].channels) == 1
    assert not owner.has("start.pilot"), "without any hours there is no pilot"


def test_what_pays_stands_in_the_owners_units(sit_down: SitDown) -> None:
    book = draft()
    metric, pilot = book.metrics[0], book.pilots[0]
    metric.unit, metric.value_low, metric.value_high, metric.hour_cost = "calls", 10.0, 10.0, 20.0
    pilot.actions = [Action(week=week, what="Answer", hours=0.5, cash=10.0) for week in range(1, 7)]
    pilot.cap_hours, pilot.cap_cash = 24.0, 500.0
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "At 2 fewer a week (calls) it pays for the 3 h and" in owner.text()  # (3 × 20 + 60) / (10 × 6 weeks)
    assert "that you plan: about 4%." in owner.text()  # of 51.25
    owner.unfold()
    assert "It can pay for itself without your being able to see it" in owner.text()


def test_what_pays_takes_hours_and_cash_both_planned_or_both_at_most(sit_down: SitDown) -> None:
    book = draft()
    metric, pilot = book.metrics[0], book.pilots[0]
    metric.unit, metric.value_low, metric.value_high, metric.hour_cost = "calls", 10.0, 10.0, 20.0
    pilot.actions = [Action(week=1, what="Answer", hours=3.0, cash=10.0)]  # five weeks have none yet
    pilot.cap_hours, pilot.cap_cash = 12.0, 60.0
    keep(book)
    said = sit_down("pilot", plan="book").text()
    assert "At 5 fewer a week (calls) it pays for the 12 h and" in said  # (12 × 20 + 60) / (10 × 6 weeks)
    assert "that it may cost: about 10%." in said  # of 51.25


def test_caps_follow_the_weeks_unless_they_were_set_by_hand(sit_down: SitDown) -> None:
    book = draft()
    book.resources.hours = 5.0
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("use.caps")
    assert owner.book.pilots[0].cap_hours == 24, "five hours for six weeks, less a fifth"
    owner.unfold()
    owner.answer("weeks", 8)
    assert owner.book.pilots[0].cap_hours == 32
    owner.answer("cap_hours", "30")
    owner.answer("weeks", 10)
    assert owner.book.pilots[0].cap_hours == 30, "typed by hand"
    assert "no longer fits" not in owner.text()
    owner.answer("weeks", 4)
    assert owner.book.pilots[0].cap_hours == 30
    said = owner.text().replace("\u00a0", " ")
    assert "Your cap of 30 h no longer fits: in 4 weeks you have 16 h" in said
    owner.press("use.caps")
    assert owner.book.pilots[0].cap_hours == 16
    owner.press("undo")
    assert owner.book.pilots[0].cap_hours == 30


def test_a_rule_holds_the_owners_figures(sit_down: SitDown) -> None:
    book = draft()
    book.metrics[0].target_percent, book.metrics[0].target_value = None, 43.0
    pilot = book.pilots[0]
    pilot.cap_hours, pilot.rule = 24.0, type(pilot.rule)()
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("use.rule")
    rule = owner.book.pilots[0].rule
    assert "(43 a week)" in rule.target_reached.words
    assert "24 h" in rule.no_useful_change.words


def test_a_ceiling_is_proposed_where_a_result_has_a_worth(sit_down: SitDown) -> None:
    book = draft()
    assert proposed_ceiling(book.metrics[0]) is None
    keep(book)
    assert not sit_down("pilot", plan="book").has("use.ceiling")
    book.metrics[0].value_low, book.metrics[0].value_high = 8.4, 12.0
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("use.ceiling")
    assert owner.book.pilots[0].rule.cost_ceiling == 8.4
    owner.unfold()
    owner.answer("cost_ceiling", "6")
    assert owner.book.pilots[0].rule.cost_ceiling == 6


def test_before_the_start_it_is_said_what_freezes(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    said = owner.text()
    assert "8 figures, 5 Jan – 1 Mar 2026, on average 51 a week" in said
    assert "9 Mar – 19 Apr 2026" in said
    assert "10%, from 51 to 46 a week" in said
    owner.press("start.pilot")
    assert "8 figures, 5 Jan – 1 Mar 2026, on average 51 a week" in owner.text()
    assert not owner.has("start.pilot")


def test_a_start_in_the_past_is_said_and_not_refused(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.answer("start", date(2026, 2, 2))
    assert any("lies in the past" in told for told in owner.told())
    owner.press("use.monday")
    assert owner.book.pilots[0].start == MONDAY
    assert not any("lies in the past" in told for told in owner.told())
    owner.answer("start", date(2026, 2, 2))
    owner.press("start.pilot")
    baseline = owner.book.pilots[0].baseline
    assert baseline
    assert [reading.value for reading in baseline.readings] == [52, 47, 55, 49]


@pytest.mark.parametrize("situation", [running, ended])
def test_once_started_the_ceiling_stays(sit_down: SitDown, situation: object) -> None:
    book = situation()  # type: ignore[operator]
    book.pilots[0].rule.cost_ceiling = 8.4
    freeze(book.pilots[0], book.metrics[0], TODAY)
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    assert not owner.has("cost_ceiling")
    assert "One result may cost" in owner.text()


def test_five_hundred_actions_are_a_page_like_any_other(sit_down: SitDown) -> None:
    book = draft()
    book.pilots[0].actions = [Action(week=n % 6 + 1, what=f"Answer {n}", hours=0.1) for n in range(500)]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.answer("pilot.name", "Many small things")
    assert [action.what for action in owner.book.pilots[0].actions] == [f"Answer {n}" for n in range(500)]
    owner.edit("actions", 499, what="The last one")
    owner.answer("hand.action", "One more, 0.5 h")
    whats = [action.what for action in owner.book.pilots[0].actions]
    assert (len(whats), whats[499:]) == (501, ["The last one", "One more"])
    assert "and 80 more" in owner.text(), "84 in the first week, of which four are named"
    owner.go("plan")
    owner.go("pilot")
    owner.unfold()
    assert len(owner.rows("actions")) == 501


def test_five_hundred_actions_take_not_much_longer_than_five(sit_down: SitDown) -> None:
    seconds, words = {}, {}
    for number in (5, 500):
        book = draft()
        book.id = f"with-{number}"
        book.pilots[0].actions = [Action(week=n % 6 + 1, what=f"Answer {n}", hours=1.0) for n in range(number)]
        keep(book)
        owner = sit_down("pilot", plan=book.id)
        begun = process_time()
        owner.look_again()
        owner.look_again()
        seconds[number], words[number] = process_time() - begun, len(owner.text().split())
    assert seconds[500] < 20 * seconds[5], "a hundred times as many"
    assert words[500] < 2 * words[5], "and the page can still be read"


def test_what_else_is_going_on_is_kept_from_before_and_during(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    assert "before and during" in owner.text()
    owner.add_row("events", day="2026-02-16", what="Half term", kind="holiday")
    owner.add_row("events", day="2026-03-20", what="An article in the paper", kind="press")
    assert [(event.day, event.kind) for event in owner.book.pilots[0].events] == [
        (date(2026, 2, 16), "holiday"),
        (date(2026, 3, 20), "press"),
    ]
