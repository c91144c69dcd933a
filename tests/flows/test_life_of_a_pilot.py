"""A pilot is a draft, runs, and is over or stopped early for a reason; one runs at a time (M17, M18, M21)."""

from datetime import date

import pytest

from components.advice import findings
from components.files import keep
from components.workbook import Action, Channel, CheckIn, FocusArea, Pilot, Workbook
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import EARLIER, MONDAY, abandoned, draft, ended, running

OVER = date(2026, 3, 16)  # the six weeks from 2 February end on 15 March


def states(owner: Owner) -> list[str]:
    return [pilot.status for pilot in owner.book.pilots]


def codes(book: Workbook, today: date = TODAY) -> set[str]:
    return {finding.code for finding in findings(book, today)}


def with_a_draft(book: Workbook) -> Workbook:
    """And the next one planned on the same number, after the first."""
    second = draft().pilots[0]
    second.id, second.name, second.start = "second", "The second pilot", date(2026, 4, 6)
    for part in (*second.areas, *second.channels, *second.actions):
        part.id = f"second-{part.id}"
    book.pilots = [*book.pilots, second]
    return book


def test_from_a_draft_to_a_decision_and_the_next(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    assert states(owner) == ["draft"]
    owner.press("start.pilot")
    assert states(owner) == ["running"]
    assert not owner.has("start.pilot")
    monkeypatch.setenv("WORKBOOK_TODAY", "2026-05-04")
    owner.go("review")
    owner.press("end.pilot")
    assert states(owner) == ["ended"]
    owner.press("reopen.pilot")
    assert states(owner) == ["running"], "a week may have been forgotten"
    owner.press("end.pilot")
    owner.press("decide.repeat")
    assert not owner.has("reopen.pilot"), "what was decided about is over"
    owner.press("next.pilot")
    assert states(owner) == ["ended", "draft"]


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_nobody_stops_early_without_a_reason(sit_down: SitDown, reason: str) -> None:
    keep(running())
    owner = sit_down("review", plan="book")
    owner.answer("status_reason", reason)
    assert not owner.has("stop.pilot")
    owner.answer("status_reason", "The van broke down")
    owner.press("stop.pilot")
    (pilot,) = owner.book.pilots
    assert (pilot.status, pilot.status_reason) == ("abandoned", "The van broke down")
    assert pilot.baseline is not None, "what was frozen stays on record"
    assert "review.decision" in codes(owner.book)
    owner.press("decide.stop")
    assert not owner.has("against_rule"), "the reason is there already"


def test_while_one_runs_no_other_starts(sit_down: SitDown) -> None:
    keep(with_a_draft(running()))
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    assert "running since 2 February 2026" in owner.text()
    assert not owner.has("start.pilot")
    owner.go("review")
    owner.answer("status_reason", "The van broke down")
    owner.press("stop.pilot")
    owner.go("pilot")
    assert owner.title == "The second pilot"
    owner.press("start.pilot")
    assert states(owner) == ["abandoned", "running"]
    assert owner.book.pilots[1].baseline is not None


def test_two_that_run_at_once_in_a_file_are_named_and_can_be_ended(sit_down: SitDown) -> None:
    book = with_a_draft(running())
    book.pilots[1].status, book.pilots[1].start = "running", EARLIER
    keep(book)
    owner = sit_down("review", plan="book")
    assert "2 pilots run at the same time" in owner.text()
    owner.answer("second.status_reason", "Two at once were too much")
    owner.press("stop.pilot")
    assert states(owner) == ["running", "abandoned"]
    owner.answer("pilot.status_reason", "The van broke down")
    owner.press("stop.pilot")
    assert states(owner) == ["abandoned", "abandoned"]
    assert "review.two_running" not in codes(owner.book)


@pytest.mark.parametrize("begin", [ended, abandoned])
def test_what_is_over_stays_over_on_every_page(sit_down: SitDown, begin: object) -> None:
    keep(begin())  # type: ignore[operator]
    owner = sit_down("pilot", plan="book")
    before = owner.file()
    for page in ("pilot", "review", "plan", "home", "pilot"):
        owner.go(page)
        owner.unfold()
        assert not owner.has("start.pilot")
        assert not owner.has("keep.week")
    assert owner.file() == before


def test_a_second_pilot_on_the_same_number_in_the_same_weeks_is_named_before_and_after(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped early, but its last week lies in the first week of the next one."""
    book = with_a_draft(abandoned())
    book.pilots[0].check_ins = [CheckIn(week=5, day=MONDAY)]
    book.pilots[1].start = MONDAY
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "Another pilot on the same number reaches into these weeks (until 9 March 2026)" in owner.text()
    owner.press("start.pilot")
    monkeypatch.setenv("WORKBOOK_TODAY", "2026-04-27")
    book = owner.book
    book.metrics[0].readings += [
        reading.model_copy(update={"id": f"later-{n}", "first": date.fromordinal(MONDAY.toordinal() + 7 * n)})
        for n, reading in enumerate(book.metrics[0].readings[:6])
    ]
    keep(book)
    owner.go("review")
    owner.unfold()
    assert "Two pilots touched this number in the same weeks. The result belongs to both together." in owner.text()


def test_a_second_pilot_after_the_first_overlaps_nothing(sit_down: SitDown) -> None:
    keep(with_a_draft(ended()))
    owner = sit_down("pilot", plan="book")
    assert "reaches into these weeks" not in owner.text()
    owner.unfold()
    owner.answer("second.start", EARLIER)
    assert "pilot.same_weeks" in codes(owner.book)


def test_results_of_a_pilot_that_never_started_are_not_lost_and_not_judged(sit_down: SitDown) -> None:
    """As a file written by hand may have them."""
    book = draft()
    book.pilots[0].check_ins = [CheckIn(week=1, hours=2.0, line="A quiet week")]
    book.pilots[0].review.happened = "It rained"
    keep(book)
    owner = sit_down("review", plan="book")
    assert "There is nothing to look back on yet" in owner.text()
    for page in ("pilot", "review", "plan"):
        owner.go(page)
    (pilot,) = owner.book.pilots
    assert (pilot.check_ins, pilot.review.happened) == (book.pilots[0].check_ins, "It rained")
    assert Pilot.model_validate(pilot.model_dump()) == pilot


def test_the_next_pilot_can_begin_with_the_actions_of_the_last(sit_down: SitDown) -> None:
    """One click takes them, undone and in the places of the new one; another takes them back."""
    book = ended()
    last = book.pilots[0]
    last.review.decision, last.review.next_time = "repeat", "Begin *earlier*"
    last.weeks, place, area = 4, Channel(place="reddit"), FocusArea(name="First aid")
    last.channels, last.areas = [place], [area]
    last.actions = [
        Action(what="Answer three questions", kind="help", week=1, hours=1.0, hours_spent=2.0, done=True,
               channel=place.id, area=area.id),
        Action(what="Film a minute", kind="show", week=2, channel="gone"),
    ]  # fmt: skip
    keep(book)
    owner = sit_down("review", plan="book")
    owner.press("next.pilot")
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    assert "You wrote for next time: “Begin \\*earlier\\*”" in owner.text()
    owner.press("last.time")
    new = owner.book.pilots[-1]
    assert [(a.what, a.week, a.hours, a.hours_spent, a.done) for a in new.actions] == [
        ("Answer three questions", 1, 1.0, None, False), ("Film a minute", 2, None, None, False),
    ]  # fmt: skip
    assert (new.actions[0].channel, new.actions[0].area) == (new.channels[0].id, new.areas[0].id)
    assert new.actions[1].channel is None
    assert not {a.id for a in new.actions} & {a.id for a in last.actions}
    owner.press("undo")
    assert owner.book.pilots[-1].actions == []
