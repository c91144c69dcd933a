"""What the weeks do not carry is not said: of a signal, of a target against a zero, of a week written down twice."""

from collections.abc import Sequence
from datetime import date

import pytest

from components.advice.outcomes import Voice, rule_applied, signal_without_result, verdict_in_words
from components.measurement import Outcome, event_difference, outcome, rate_interval, spread
from components.texts import Words
from components.workbook import CheckIn, Workbook, hours_spent, weeks_twice
from tests.flows.pilots_that_ran import STEADY, ran, spending, stock, with_signal

LATER = date(2026, 6, 1)
VOICE = Voice(Words("en"), "EUR", own=str)
OPEN = ([100, 150, 60, 130], [90, 120, 70, 100])
WORSE = (STEADY, [108, 110, 107, 111, 109, 110])


def seen(book: Workbook) -> Outcome:
    found = outcome(book, book.pilots[0], LATER)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("weeks", "before", "during", "better", "said"),
    [
        (OPEN, [10, 12, 11, 9], [30, 32, 29, 31], "higher", True),
        (OPEN, [10, 12, 11, 9], [30, 32, 29, 31], "lower", False),
        (OPEN, [30, 32, 29, 31], [10, 12, 11, 9], "lower", True),
        (OPEN, [10, 10, 10, 10], [10, 10, 10, 10.1], "higher", False),  # 10 to 10.025
        (WORSE, [10, 12, 11, 9], [30, 32, 29, 31, 30, 31], "higher", False),
        (([100, 150, 60, 130], [90, 120, 70]), [10, 12, 11, 9], [30, 32, 29], "higher", False),  # too early
    ],
)
def test_a_signal_is_good_only_where_it_clearly_moved_and_the_result_did_not(
    weeks: tuple[Sequence[float], Sequence[float]],
    before: Sequence[float],
    during: Sequence[float],
    better: str,
    said: bool,
) -> None:
    book = with_signal(ran(*weeks), before, during)
    book.metrics[-1].better = better  # type: ignore[assignment]
    book.metrics[-1].quantity = "amount"
    assert ("A good sign" in signal_without_result(book, seen(book), VOICE)) == said


def test_a_target_in_percent_cannot_be_missed_from_zero() -> None:
    found = seen(ran([0, 0, 0, 0], [3, 2, 4, 2], better="higher", target_percent=10.0))
    said = verdict_in_words(found, VOICE)
    assert said.headline == "Better than before."
    assert "can’t be checked here" in said.target
    assert (found.branch, found.ruled) == (None, None)
    assert "no case of the rule applies" in rule_applied(found, VOICE)


def test_a_target_in_units_can_be_missed_from_zero() -> None:
    found = seen(ran([0, 0, 0, 0], [3, 2, 4, 2], better="higher", target_percent=None, target_value=4.0))
    assert found.branch == "below_target"
    assert verdict_in_words(found, VOICE).headline == "Better, but short of the target."


def test_from_zero_the_range_reaches_beyond_what_was_counted() -> None:
    """11 events in 4 weeks: at most 4.55 a week (Garwood)."""
    none, some = spread([(0.0, 1.0)] * 4), spread([(3.0, 1.0), (2.0, 1.0), (4.0, 1.0), (2.0, 1.0)])
    rise, fall = event_difference(none, some), event_difference(some, none)
    assert [rise.middle, rise.high] == pytest.approx([2.75, 4.552], abs=1e-3)
    assert rise.high == rate_interval(11, 4).high
    assert 0 < rise.low < rise.middle
    assert [fall.low, fall.middle, fall.high] == pytest.approx([-rise.high, -rise.middle, -rise.low])
    assert event_difference(none, spread([(1.0, 1.0), *[(0.0, 1.0)] * 3])).low < 0, "one event shows nothing yet"


def test_a_week_written_down_twice_counts_whole() -> None:
    book = ran()
    book.pilots[0].check_ins = [CheckIn(week=1, hours=6.0, cash=75.0), CheckIn(week=1, hours=7.0, cash=20.0)]
    written = hours_spent(book.pilots[0])
    assert (written.amount, written.weeks, written.whole) == (13.0, 1, False)
    assert (seen(book).spent.hours, seen(book).spent.cash) == (13.0, 95.0)
    assert weeks_twice(book.pilots[0]) == [1]
    assert weeks_twice(spending(ran(), 1.0, 1.0).pilots[0]) == []


def test_where_no_length_helps_a_comparison_may() -> None:
    said = verdict_in_words(seen(ran(*OPEN)), VOICE)
    assert "to compare with something that the pilot does not touch" in said.helps


def test_a_first_peak_is_no_reason_to_go_on_longer() -> None:
    found = seen(ran([100, 110, 90, 105, 95, 102, 98, 100], [75, 78, 74, 77, 99, 103, 101, 98], quantity="amount"))
    assert "first_peak" in found.verdict.flags
    assert "Go on for" not in verdict_in_words(found, VOICE).helps
    assert "After a first peak" in rule_applied(found, VOICE)


@pytest.mark.parametrize(
    ("book", "said"),
    [
        (stock(), "Without a figure from before, more weeks settle nothing. The case used is “Can’t tell”. You wrote"),
        (ran([120, 116, 111, 108, 103, 101], [90, 88, 85, 83]), "so the case used is “Can’t tell”. You wrote"),
        (ran(*OPEN), "You wrote (28 February 2026): “Open"),
    ],
)
def test_the_case_that_is_used_is_named(book: Workbook, said: str) -> None:
    assert said in rule_applied(seen(book), VOICE)
