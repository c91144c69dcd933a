"""Week by week: the number, the hours, one sentence; then the end, the decision, and what was learned."""

from datetime import date

import pytest

from components.advice import findings
from components.files import keep
from components.measurement import average, before, during
from components.workbook import Action, Workbook
from tests.flows.conftest import SitDown
from tests.flows.situations import EARLIER, SITUATIONS, draft, empty, ended, running

FIFTH = date(2026, 3, 2)  # the week in which the tests take place


@pytest.mark.parametrize("begin", [empty, draft])
def test_nothing_is_recorded_before_the_start(sit_down: SitDown, begin: object) -> None:
    keep(begin())  # type: ignore[operator]
    owner = sit_down("review", plan="book")
    before_that = owner.file()
    assert "There is nothing to look back on yet" in owner.text()
    assert {field for field in owner.fields() if field not in {"finished.review", "language", "continue"}} == set()
    assert owner.file() == before_that


def test_until_its_monday_comes_there_is_nothing_to_record(sit_down: SitDown) -> None:
    """It was started on the Saturday; its first week has not begun."""
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.press("start.pilot")
    owner.go("review")
    assert not owner.has("hand.week.2026-03-09")


def test_a_week_is_recorded(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.unfold()
    owner.answer_all({
        f"hand.week.{FIFTH}": "44", "pilot-week-5.hours": "2.5", "pilot-week-5.cash": "12",
        "pilot-week-5.line": "Three people said thank you", f"hand.event.{FIFTH}": "First warm days",
    })  # fmt: skip
    owner.press("keep.week")
    pilot, metric = owner.book.pilots[0], owner.book.metrics[0]
    (check_in,) = pilot.check_ins
    assert (check_in.week, check_in.hours, check_in.cash, check_in.line) == (5, 2.5, 12, "Three people said thank you")
    assert [(event.day, event.what) for event in pilot.events] == [(FIFTH, "First warm days")]
    assert [(reading.first, reading.value) for reading in metric.readings][-1] == (FIFTH, 44)
    assert len(metric.readings) == 9
    assert average(before(metric, pilot)) == pytest.approx((52 + 47 + 55 + 49) / 4)
    assert average(during(metric, pilot)) == pytest.approx((58 + 50 + 46 + 53 + 44) / 5)
    assert owner.tab.success


def test_each_week_keeps_its_own_answers(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    for week, hours in ((1, "1"), (2, "2"), (4, "4"), (2, "2.5")):
        owner.answer("pilot.week", week)
        owner.answer(f"pilot-week-{week}.hours", hours)
    assert [(c.week, c.hours) for c in owner.book.pilots[0].check_ins] == [(1, 1), (2, 2.5), (4, 4)]
    owner.answer("pilot.week", 1)
    assert owner.shown("pilot-week-1.hours") == "1"
    owner.speak("it")
    owner.go("home")
    owner.go("review")
    owner.answer("pilot.week", 2)
    assert owner.shown("pilot-week-2.hours") == "2,5"


def test_a_number_already_there_can_be_put_right(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 1)
    reading = next(r for r in owner.book.metrics[0].readings if r.first == EARLIER)
    owner.answer(f"{reading.id}.value", "57")
    assert [r.value for r in owner.book.metrics[0].readings if r.first == EARLIER] == [57]
    assert len(owner.book.metrics[0].readings) == 8


def test_looking_at_a_week_records_nothing(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    kept = owner.file()
    for week in range(1, 6):
        owner.answer("pilot.week", week)
        owner.unfold()
    assert owner.file() == kept


def test_a_missing_week_stays_missing(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two weeks later the owner knows the last one only; the other is no zero."""
    monkeypatch.setenv("WORKBOOK_TODAY", "2026-03-17")
    keep(running())
    owner = sit_down("review", plan="book")
    owner.answer("pilot.week", 6)
    owner.answer("hand.week.2026-03-09", "40")
    assert [r.first for r in owner.book.metrics[0].readings][-2:] == [date(2026, 2, 23), date(2026, 3, 9)]
    codes = {finding.code: finding.params for finding in findings(owner.book, date(2026, 3, 17))}
    assert codes["review.readings"]["first"] == FIFTH
    assert "review.past_end" in codes


def test_averages_before_and_now_are_shown(sit_down: SitDown) -> None:
    keep(ended())
    owner = sit_down("review", plan="book")
    figures = [metric.value for metric in owner.tab.metric]
    assert figures[:2] == ["51", "52"], "(52+47+55+49)/4 and (58+50+46+53)/4, whole"


def test_a_pilot_ends_and_is_decided_about(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBOOK_TODAY", "2026-03-17")
    keep(running())
    owner = sit_down("review", plan="book")
    assert not owner.has("decide.stop")
    owner.press("end.pilot")
    assert owner.book.pilots[0].status == "ended"
    assert not owner.has("keep.week")
    owner.answer_all({"happened": "About as many", "why": "Too few saw it",
                      "next_time": "Put it on the invoice"})  # fmt: skip
    owner.press("decide.adjust")
    review = owner.book.pilots[0].review
    assert (review.decision, review.decision_day) == ("adjust", date(2026, 3, 17))
    assert (review.happened, review.next_time) == ("About as many", "Put it on the invoice")
    owner.answer("against_rule", "One more month costs little")
    assert owner.book.pilots[0].review.against_rule == "One more month costs little"
    assert owner.has("next.pilot")


def test_a_pilot_is_stopped_early_for_a_reason(sit_down: SitDown) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    assert not owner.has("stop.pilot")
    owner.answer("status_reason", "The van broke down")
    owner.press("stop.pilot")
    pilot = owner.book.pilots[0]
    assert (pilot.status, pilot.status_reason) == ("abandoned", "The van broke down")
    owner.go("pilot")
    assert "It was stopped early: The van broke down" in owner.text()


def test_home_leads_to_what_comes_next(sit_down: SitDown) -> None:
    expected = {"empty": "objectives", "running": "review", "ended": "review"}
    for situation, page in expected.items():
        book = SITUATIONS[situation]()
        book.id = situation
        keep(book)
        owner = sit_down("home", plan=situation)
        owner.press("next")
        assert owner.title == sit_down(page, plan=situation).title


def test_what_was_done_is_ticked_off(sit_down: SitDown) -> None:
    book = running()
    book.pilots[0].actions = [Action(id="one", what="Answer"), Action(id="two", what="Show")]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.edit("actions", 1, done=True, hours_spent="1.5")
    done = [(action.done, action.hours_spent) for action in owner.book.pilots[0].actions]
    assert done == [(False, None), (True, 1.5)]


@pytest.mark.parametrize(("book", "offered"), [(running(), {"review.pdf", "results.pdf"}), (ended(), {"review.pdf"})])
def test_a_review_is_offered_on_paper_and_a_sheet_while_weeks_are_left(
    sit_down: SitDown, book: Workbook, offered: set[str]
) -> None:
    keep(book)
    owner = sit_down("review", plan=book.id)
    keys = {button.key for button in owner.tab.get("download_button")}
    assert keys & {"review.pdf", "results.pdf"} == offered
