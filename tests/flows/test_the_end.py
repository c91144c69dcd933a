"""Before the planned end no case of the rule applies, and there is one way to end early: with a reason (M18)."""

from collections.abc import Callable
from datetime import date

import pytest

from components.files import keep
from components.measurement import ledger
from components.workbook import Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.pilots_that_ran import CALLS_DURING, LATER, START, WEEK, ran, spending

Look = Callable[..., Owner]
EARLY = "2026-04-06"  # after five of eight weeks


@pytest.fixture
def look(sit_down: SitDown, monkeypatch: pytest.MonkeyPatch) -> Look:
    def looked(book: Workbook, today: str = EARLY, lang: str = "en") -> Owner:
        monkeypatch.setenv("WORKBOOK_TODAY", today)
        keep(book)
        return sit_down("review", plan=book.id, lang=lang)

    return looked


@pytest.mark.parametrize("status", ["ended", "abandoned"])
def test_the_rule_is_not_applied_before_the_planned_end(look: Look, status: str) -> None:
    text = look(ran(during=CALLS_DURING[:5], weeks=8, status=status)).text()
    assert "Interim" in text
    assert "So the rule says" not in text
    assert "26 April 2026" in text


def test_at_the_planned_end_it_is(look: Look) -> None:
    assert "So the rule says: **Grow a little**" in look(ran(), today=LATER).text()


def test_to_end_early_is_to_stop_for_a_reason(look: Look) -> None:
    owner = look(ran(during=CALLS_DURING[:5], weeks=8, status="running"))
    assert not owner.has("end.pilot")
    assert not owner.has("stop.pilot")
    assert "The rule speaks at the planned end (26 April 2026)." in owner.text()
    owner.answer("status_reason", "The van broke down")
    owner.press("stop.pilot")
    text = owner.text()
    assert "Interim: stopped early, after 5 of 8 weeks. The reason: “The van broke down”" in text
    assert "You stopped earlier: no case of it applies, and the decision is yours." in text
    assert "still missing" not in text
    owner.press("decide.stop")
    assert not owner.has("against_rule")


def test_weeks_after_the_stop_are_not_missing(look: Look) -> None:
    """Nor does time alone make an interim verdict the one that counts."""
    text = look(ran(during=CALLS_DURING[:4], weeks=8, status="abandoned"), today=LATER).text()
    assert "So the rule says" not in text
    assert "issing" not in text


def test_with_more_than_one_week_in_four_missing_nothing_is_final(look: Look) -> None:
    book = ran(during=[*CALLS_DURING, 42, 44])
    gone = [START + n * WEEK for n in (1, 3, 4)]
    book.metrics[0].readings = [r for r in book.metrics[0].readings if r.first not in gone]
    text = look(book, today=LATER).text()
    assert "Final" not in text
    assert "Provisional: more than one planned week in four is missing." in text
    assert text.count("in four is missing") == 1
    assert "Open, four more weeks" in text
    assert "Grow a little**" not in text


def test_a_few_missing_weeks_leave_it_final(look: Look) -> None:
    book = ran(during=[*CALLS_DURING, 42, 44])
    gone = [START + n * WEEK for n in (1, 3)]
    book.metrics[0].readings = [r for r in book.metrics[0].readings if r.first not in gone]
    text = look(book, today=LATER).text()
    assert "Final: the planned end is reached." in text
    assert "So the rule says: **Grow a little**" in text


def test_an_hour_keeps_the_price_that_it_had_when_the_pilot_ended(look: Look) -> None:
    """12 hours at 35 and 150 in cash are 570; that an hour costs 50 next year changes nothing."""
    book = spending(ran(status="running", value_low=8.4, value_high=8.4), 12.0, 150.0)
    book.metrics[0].hour_cost = 35.0
    owner = look(book, today=LATER)
    owner.press("end.pilot")
    assert owner.book.pilots[0].review.hour_cost == 35
    book = owner.book
    book.metrics[0].hour_cost = 50.0
    (entry,) = ledger(book, date.fromisoformat(LATER))
    assert entry.cost == 570
    book.pilots[0].review.hour_cost = None
    (entry,) = ledger(book, date.fromisoformat(LATER))
    assert entry.cost == 750


def test_one_keeps_the_worth_that_it_had_when_the_pilot_ended(look: Look) -> None:
    """Eight fewer a week at 8.40 stay what they were; the page says that the price is not today's."""
    book = spending(ran(status="running", value_low=8.4, value_high=8.4), 12.0, 150.0)
    book.metrics[0].hour_cost = 35.0
    owner = look(book, today=LATER)
    owner.press("end.pilot")
    assert (owner.book.pilots[0].review.value_low, owner.book.pilots[0].review.value_high) == (8.4, 8.4)
    before = net_of(owner.book)
    owner.unfold()
    assert "not today’s" not in owner.text()
    book = owner.book
    book.metrics[0].value_low = book.metrics[0].value_high = 20.0
    assert net_of(book) == before
    owner = look(book, today=LATER)
    owner.unfold()
    assert "not today’s" in owner.text()
    book.pilots[0].review.value_low = book.pilots[0].review.value_high = None
    assert net_of(book) > before


def net_of(book: Workbook) -> float:
    (entry,) = ledger(book, date.fromisoformat(LATER))
    assert entry.seen is not None
    assert entry.seen.money is not None
    assert entry.seen.money.net is not None
    return entry.seen.money.net.middle


def test_going_on_recording_forgets_that_price(look: Look) -> None:
    book = spending(ran(), 12.0, 150.0)
    book.pilots[0].review.hour_cost = 35.0
    owner = look(book, today=LATER)
    owner.press("reopen.pilot")
    assert (owner.book.pilots[0].status, owner.book.pilots[0].review.hour_cost) == ("running", None)


def test_the_choice_of_the_rule_is_the_filled_one(look: Look) -> None:
    """And no other button of the page; once it was decided otherwise, that one is, and it is taken back by itself."""
    owner = look(ran(), today=LATER)

    def filled() -> list[str]:
        return [str(b.key).rpartition(".")[2] for b in owner.tab.button if b.proto.type == "primary"]

    assert filled() == ["grow"]
    owner.press("decide.repeat")
    assert filled() == ["repeat"]
    assert owner.book.pilots[0].review.decision_day is not None
    owner.press("decide.repeat")
    assert filled() == ["grow"]
    review = owner.book.pilots[0].review
    assert review.decision is None
    assert review.decision_day is None
