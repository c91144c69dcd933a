"""Weeks later: the file leads to this week's check-in, missed weeks may stay missing, and bad input costs nothing."""

from datetime import date
from typing import Any

import pytest

from components.files import dumps, keep, loads, open_kept
from components.workbook import Action, CheckIn, Reading, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.pilots_that_ran import CALLS_BEFORE, LATER, START, WEEK, ran, weekly
from tests.flows.situations import draft, ended, running

WEEK_4_IS_OVER = date(2026, 3, 30)  # a Monday, four weeks after the start of `ran`
FIRST_DAYS = {week: START + (week - 1) * WEEK for week in range(1, 9)}


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Any:
    return lambda day: monkeypatch.setenv("WORKBOOK_TODAY", day if isinstance(day, str) else day.isoformat())


def recorded(*calls: float) -> Workbook:
    """A pilot of eight weeks, with its first numbers."""
    return ran(during=calls, weeks=8, status="running")


def pilot_weeks(owner: Owner) -> dict[int, float]:
    return {
        number: reading.value
        for reading in owner.book.metrics[0].readings
        for number, first in FIRST_DAYS.items()
        if reading.first == first
    }


# --- where an opened plan leads ---


def test_a_file_with_a_running_pilot_opens_at_its_check_in(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    owner = sit_down("home")
    owner.open_file("plan.json", dumps(recorded(44, 41, 47)))
    assert owner.title == "Record this week’s numbers"
    assert owner.tab.header[0].value == "Week 4: 23 Mar – 29 Mar 2026"
    assert owner.has(f"hand.week.{FIRST_DAYS[4]}")


def test_a_kept_plan_with_a_running_pilot_continues_at_its_check_in(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    keep(recorded(44, 41, 47))
    owner = sit_down("home")
    owner.press("continue.book")
    assert owner.title == "Record this week’s numbers"


@pytest.mark.parametrize(("day", "status"), [("2026-03-01", "running"), (LATER, "ended")])
def test_before_its_monday_and_with_a_pilot_that_is_over_a_file_opens_at_home(
    sit_down: SitDown, on: Any, day: str, status: str
) -> None:
    on(day)
    owner = sit_down("home")
    owner.open_file("plan.json", dumps(ran(during=[], weeks=8, status=status)))
    assert owner.title == "See your weekend at a glance"


def test_whoever_came_for_another_page_gets_it(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    owner = sit_down("resources")
    owner.open_file("plan.json", dumps(recorded(44)))
    assert owner.has("resources.hours")


def test_home_shows_how_far_a_running_pilot_is(sit_down: SitDown, on: Any) -> None:
    """The pilot's first weeks were 44, 41 and 47 calls: nothing is judged before the fourth."""
    on(WEEK_4_IS_OVER)
    book = recorded(44, 41, 47)
    book.pilots[0].check_ins = [CheckIn(week=3, hours=1.5, cash=20.0, line="Two said thank you")]
    keep(book)
    owner = sit_down("home", plan="book")
    assert owner.title == "Week 5 of 8"
    assert [metric.value for metric in owner.tab.metric] == ["47", "1.5", "€20"]
    assert "3 weeks of 8 are in. **Too early to judge:** a verdict needs at least four." in owner.text()
    assert "“Two said thank you”" in owner.text()
    owner.press("next")
    assert owner.title == "Record this week’s numbers"


def test_home_says_no_verdict_before_the_planned_end(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    keep(recorded(30, 30, 31, 30))
    text = sit_down("home", plan="book").text()
    assert "The verdict that counts comes at the planned end (26 April 2026)." in text
    assert "Week 5 is due at its end, on Sunday 5 April." in text
    assert "Better" not in text
    assert "Nothing to record today" in text


@pytest.mark.parametrize(
    ("calls", "then"),
    [((44, 41, 47), "**Record the last numbers.** The numbers of 5 past weeks are still missing."),
     ((44, 41, 47, 39, 45, 43, 44, 42), "**See how it went.** The planned weeks are over. Look at the verdict")],
)  # fmt: skip
def test_home_leads_on_once_the_planned_weeks_are_over(
    sit_down: SitDown, on: Any, calls: tuple[float, ...], then: str
) -> None:
    on("2026-05-05")
    keep(recorded(*calls))
    owner = sit_down("home", plan="book")
    assert owner.title == "The 8 weeks are over"
    assert then in owner.text()


# --- which week is asked for ---


@pytest.mark.parametrize(
    ("day", "calls", "week"),
    [
        (date(2026, 3, 6), (), None),  # Friday of week 1
        (date(2026, 3, 7), (), 1),  # its Saturday
        (date(2026, 3, 11), (), 1),  # Wednesday of week 2
        (date(2026, 3, 11), (44,), None),
        (date(2026, 3, 30), (44, 41), 4),  # last week first; week 3 was missed
        (date(2026, 4, 26), (44, 41, 47, 39, 45, 43, 44), 8),  # the last Sunday
        (date(2026, 4, 27), (44, 41), 3),  # all is over: one after the other
    ],
)
def test_the_week_that_is_due_is_asked_for(
    sit_down: SitDown, on: Any, day: date, calls: tuple[float, ...], week: int | None
) -> None:
    on(day)
    keep(recorded(*calls))
    owner = sit_down("review", plan="book")
    assert owner.shown("pilot.week") == week
    assert owner.has("keep.week") == (week is not None)
    assert ("Nothing to record today" in owner.text()) == (week is None)


def test_the_next_monday_asks_for_the_next_week_in_a_tab_left_open(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    keep(recorded(44, 41, 47))
    owner = sit_down("review", plan="book")
    owner.answer(f"hand.week.{FIRST_DAYS[4]}", "39")
    owner.press("keep.week")
    assert owner.shown("pilot.week") is None
    on(WEEK_4_IS_OVER + WEEK)
    owner.look_again()
    assert owner.shown("pilot.week") == 5


def test_last_week_is_recorded_and_nothing_is_left_to_do(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    keep(recorded(44, 41, 47))
    owner = sit_down("review", plan="book")
    owner.answer(f"hand.week.{FIRST_DAYS[4]}", "39")
    owner.answer_all({"pilot-week-4.hours": "1.5", "pilot-week-4.line": "Quiet"})
    owner.press("keep.week")
    assert "Week 5 is due at its end, on Sunday 5 April." in owner.text()
    assert not owner.has("keep.week")
    assert pilot_weeks(owner) == {1: 44, 2: 41, 3: 47, 4: 39}


def test_missed_weeks_are_one_click_each_and_may_stay_missing(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    keep(recorded(44))
    owner = sit_down("review", plan="book")
    assert "2 weeks are still without a number. Add what you know; the rest may stay empty." in owner.text()
    owner.press("missed.2")
    assert owner.shown("pilot.week") == 2
    owner.answer(f"hand.week.{FIRST_DAYS[2]}", "41")
    owner.press("keep.week")
    assert owner.shown("pilot.week") == 3, "whoever catches up goes on"
    owner.press("keep.week")
    assert "Week 3 stays without a number; that is allowed." in owner.text()
    assert owner.shown("pilot.week") == 4
    owner.press("keep.week")
    assert not owner.has("keep.week")
    assert pilot_weeks(owner) == {1: 44, 2: 41}, "a missing week is no zero"
    assert owner.book.pilots[0].check_ins == []


def test_a_comparison_is_asked_for_its_week_as_well(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    book = recorded(44, 41, 47)
    book.metrics[0].comparison_name = "Calls in Lynn"
    book.metrics[0].comparison = weekly(START - 8 * WEEK, [30] * 11)
    keep(book)
    owner = sit_down("review", plan="book")
    owner.answer(f"hand.comparison.{FIRST_DAYS[4]}", "29")
    assert [(r.first, r.value) for r in owner.book.metrics[0].comparison][-1] == (FIRST_DAYS[4], 29)
    assert len(owner.book.metrics[0].readings) == len(CALLS_BEFORE) + 3
    assert not owner.has(f"hand.comparison.{FIRST_DAYS[4]}")


def test_a_comparison_that_is_only_named_is_asked_for_too(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    book = recorded(44, 41, 47)
    book.metrics[0].comparison_name = "Calls in Lynn"
    keep(book)
    owner = sit_down("review", plan="book")
    owner.answer(f"hand.comparison.{FIRST_DAYS[4]}", "29")
    assert [(r.first, r.value) for r in owner.book.metrics[0].comparison] == [(FIRST_DAYS[4], 29)]


def test_without_a_comparison_none_is_asked_for(sit_down: SitDown, on: Any) -> None:
    on(WEEK_4_IS_OVER)
    keep(recorded(44))
    assert not any("comparison" in field for field in sit_down("review", plan="book").fields())


# --- what is folded ---


def test_only_number_hours_and_sentence_are_open_at_first(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    folded = ("pilot-week-5.cash", "hand.event.2026-03-02", "hand.said.2026-03-02")
    assert not any(map(owner.has, folded))
    owner.unfold()
    assert all(map(owner.has, folded))


def test_planned_actions_are_ticked_off_with_the_hours_they_took(sit_down: SitDown) -> None:
    book = running()
    book.pilots[0].actions = [
        Action(id="answer", week=5, what="Answer three questions", hours=1.0),
        Action(id="ask", week=5, what="Ask at the counter"),
        Action(id="later", week=6, what="Show a repair", hours=2.0),
    ]
    keep(book)
    owner = sit_down("review", plan="book")
    owner.unfold()
    assert not owner.has("later.done"), "another week"
    assert not owner.has("answer.hours_spent"), "not done yet"
    owner.answer_all({"answer.done": True, "ask.done": True})
    assert not owner.has("ask.hours_spent"), "no hours were planned for it"
    owner.answer("answer.hours_spent", "1.5")
    found = {a.id: (a.done, a.hours_spent) for a in owner.book.pilots[0].actions}
    assert found == {"answer": (True, 1.5), "ask": (True, None), "later": (False, None)}


def test_what_a_customer_said_becomes_a_note_of_that_week(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 3)
    owner.unfold()
    owner.answer("hand.said.2026-02-16", "Your page told me what F28 means")
    note = owner.book.listening.notes[-1]
    owner.answer_all({f"{note.id}.place": "phone", f"{note.id}.need": "praises"})
    note = owner.book.listening.notes[-1]
    assert (note.words, note.place, note.need) == ("Your page told me what F28 means", "phone", "praises")
    assert note.day == date(2026, 2, 22), "the last day of the week it was written down for"
    assert note.objectives == [owner.book.pilots[0].objective]
    owner.answer("pilot.week", 4)
    assert not owner.has(f"{note.id}.words"), "it belongs to its own week"


def test_what_a_customer_says_this_week_is_of_today(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.unfold()
    owner.answer("hand.said.2026-03-02", "It is quiet at lunch now")
    assert owner.book.listening.notes[-1].day == date(2026, 3, 7)


def test_the_same_words_twice_are_said_kindly_and_taken_back_in_one_click(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.unfold()
    before = len(owner.book.listening.notes)
    for _ in range(2):
        owner.answer("hand.said.2026-03-02", "It is quiet at lunch now")
    twins = owner.book.listening.notes[before:]
    assert len(twins) == 2
    assert [told.startswith("You have these words already") for told in owner.told()].count(True) == 1
    owner.press(f"delete.{twins[1].id}")
    assert owner.book.listening.notes[before:] == twins[:1]
    owner.press("undo")
    assert owner.book.listening.notes[before:] == twins


def test_addresses_and_numbers_of_customers_are_not_kept(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.unfold()
    owner.answer("hand.said.2026-03-02", "Write to me at pina@example.com")
    note = owner.book.listening.notes[-1]
    assert "pina@example.com" not in note.words
    assert "Kept without the e-mail address or phone number." in owner.text()
    owner.answer(f"{note.id}.words", "Or to rosa@example.com")
    assert "rosa@example.com" not in owner.book.listening.notes[-1].words


# --- bad input ---


def test_a_negative_cost_is_not_taken_and_said(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.unfold()
    before = owner.file()
    owner.answer("pilot-week-5.cash", "-20")
    (said,) = [box.value for box in owner.tab.error]
    assert said.startswith("Nothing below zero goes here, so this was not taken.")
    assert owner.shown("pilot-week-5.cash") == "-20"
    assert owner.file() == before
    owner.answer("pilot-week-5.cash", "20")
    assert not owner.tab.error
    assert owner.book.pilots[0].check_ins[0].cash == 20


def test_a_negative_cost_in_the_table_of_all_weeks_is_not_taken_either(sit_down: SitDown) -> None:
    book = running()
    book.pilots[0].check_ins = [CheckIn(week=1, cash=5.0)]
    keep(book)
    owner = sit_down("review", plan="book")
    owner.unfold()
    owner.edit("check_ins", 0, cash="-5")
    assert any("could not be taken" in told for told in owner.told())
    assert owner.book.pilots[0].check_ins[0].cash == 5


def test_results_for_a_pilot_that_was_never_started_are_kept_and_explained(sit_down: SitDown, on: Any) -> None:
    on(LATER)
    book = draft()
    book.pilots[0].start = START
    book.pilots[0].check_ins = [CheckIn(id="first", week=1, hours=2.0, line="A good beginning")]
    book.metrics[0].readings = [*book.metrics[0].readings, *weekly(START, [44, 41])]
    kept = dumps(book)
    owner = sit_down("review")
    owner.open_file("plan.json", kept)
    assert any("This pilot was never started here" in told for told in owner.told())
    assert not owner.has("keep.week")
    assert loads(owner.file()) == loads(kept).model_copy(update={"revision": 1})
    owner.go("pilot")
    owner.press("start.pilot")
    owner.go("review")
    assert [check_in.line for check_in in owner.book.pilots[0].check_ins] == ["A good beginning"]
    assert "In the pilot, a week" in [metric.label for metric in owner.tab.metric]


def test_a_draft_whose_day_is_still_to_come_is_no_reason_for_a_warning(sit_down: SitDown) -> None:
    keep(draft())
    assert sit_down("review", plan="book").told() == []


def test_a_number_typed_in_two_windows_is_taken_once_and_the_other_said(sit_down: SitDown) -> None:
    keep(running())
    first, second = sit_down("review", plan="book"), sit_down("review", plan="book")
    first.answer("hand.week.2026-03-02", "44")
    second.answer("hand.week.2026-03-02", "45")
    assert [r.value for r in second.book.metrics[0].readings if r.first == date(2026, 3, 2)] == [44]
    assert any("This week has its number already (44). “45” was not taken" in told for told in second.told())
    reading = second.book.metrics[0].readings[-1].id
    second.answer(f"{reading}.value", "45")
    assert second.book.metrics[0].readings[-1].value == 45
    assert not any("was not taken" in told for told in second.told())


def test_the_same_number_in_two_windows_needs_no_words(sit_down: SitDown) -> None:
    keep(running())
    first, second = sit_down("review", plan="book"), sit_down("review", plan="book")
    for window in (first, second):
        window.answer("hand.week.2026-03-02", "44")
    assert second.told() == []


def test_a_week_that_stands_twice_in_a_file_is_said_and_one_click_mends_it(sit_down: SitDown) -> None:
    book = running()
    twice = [
        Reading(id="one", first=date(2026, 3, 2), value=44.0),
        Reading(id="two", first=date(2026, 3, 2), value=9.0),
    ]
    book.metrics[0].readings = [*book.metrics[0].readings, *twice]
    keep(book)
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 5)
    assert owner.shown("one.value") == "44"
    assert any("twice, also with 9. Only the one above counts." in told for told in owner.told())
    owner.press("delete.two")
    assert [r.id for r in owner.book.metrics[0].readings if r.first == date(2026, 3, 2)] == ["one"]


def test_a_check_in_that_stands_twice_is_said_and_both_count(sit_down: SitDown) -> None:
    book = running()
    book.pilots[0].check_ins = [CheckIn(id="one", week=2, hours=1.0), CheckIn(id="two", week=2, hours=3.0)]
    keep(book)
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 2)
    assert owner.shown("two.hours") == "3"
    assert any("Week 2 is written down twice." in told for told in owner.told())
    assert any(str(metric.value).startswith("4") for metric in owner.tab.metric if metric.label == "Hours, at least")
    assert len(owner.book.pilots[0].check_ins) == 2, "nothing is thrown away"


def test_a_month_that_covers_the_week_is_its_number(sit_down: SitDown) -> None:
    book = running()
    book.metrics[0].readings = [*book.metrics[0].readings, Reading(first=date(2026, 3, 2), days=28, value=200.0)]
    keep(book)
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 5)
    assert "Your figures cover this week already (2 Mar – 29 Mar 2026): 50." in owner.text()
    assert not owner.has("hand.week.2026-03-02")


def test_a_check_in_moved_to_another_week_leaves_a_file_that_opens(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 3)
    owner.answer("pilot-week-3.hours", "2")
    owner.unfold()
    owner.edit("check_ins", 0, week="4")
    owner.answer("pilot-week-3-.hours", "1")
    assert [(c.week, c.hours) for c in open_kept("book").pilots[0].check_ins] == [(3, 1), (4, 2)]


@pytest.mark.parametrize("decided", [False, True])
def test_a_file_whose_pilot_ended_asks_for_no_more_weeks(sit_down: SitDown, on: Any, decided: bool) -> None:
    on(LATER)
    book = ended()
    if decided:
        book.pilots[0].review.decision = "stop"
    owner = sit_down("review")
    owner.open_file("plan.json", dumps(book))
    said = "This pilot is over and decided" if decided else "To add or correct a week, go on recording."
    assert said in owner.text()
    assert not owner.has("keep.week")
    assert owner.has("reopen.pilot") != decided
    assert owner.book == book.model_copy(update={"revision": owner.book.revision})


def test_recording_goes_on_where_the_pilot_was_ended_too_soon(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.answer("status_reason", "Too little came of it")
    owner.press("stop.pilot")
    owner.press("reopen.pilot")
    assert owner.book.pilots[0].status == "running"
    assert owner.has("keep.week")


def test_a_number_typed_last_and_the_button_are_both_heeded(sit_down: SitDown, on: Any) -> None:
    """Leaving the field and pressing the button reach the app together."""
    on(WEEK_4_IS_OVER)
    keep(recorded(44, 41, 47))
    owner = sit_down("review", plan="book")
    owner.unfold()
    for field, typed in {"week": "39", "said": "Quiet", "event": "Snow"}.items():
        owner.widget(f"hand.{field}.{FIRST_DAYS[4]}").set_value(typed)
    owner.press("keep.week")
    assert "Week 4 is kept." in owner.told()
    assert pilot_weeks(owner)[4] == 39
    assert owner.book.listening.notes[-1].words == "Quiet"
    assert [event.what for event in owner.book.pilots[0].events] == ["Snow"]
    assert not owner.has("keep.week")


def test_a_word_instead_of_a_number_keeps_the_week_in_hand(sit_down: SitDown, on: Any) -> None:
    """It is said and the week stays; asked once more, the week may stay without a number."""
    on(WEEK_4_IS_OVER)
    keep(recorded(44, 41, 47))
    owner = sit_down("review", plan="book")
    owner.answer(f"hand.week.{FIRST_DAYS[4]}", "nine")
    assert any("“nine” is not a number" in told for told in owner.told())
    owner.press("keep.week")
    assert owner.has(f"hand.week.{FIRST_DAYS[4]}")
    assert "stays without a number" not in owner.text()
    owner.press("keep.week")
    assert "Week 4 stays without a number; that is allowed." in owner.text()
