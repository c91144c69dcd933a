"""What the review says of every outcome: the verdict, what to keep in mind, the money, the rule (M5, M6, M14, M18)."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, get_args

import pytest

from components.advice.outcomes import CAUTIONS
from components.measurement import BranchName, Caution, Code, Flag, outcome
from components.workbook import Event, Metric, Pilot, Rule, Workbook
from components.workbook.review import Decision
from tests.flows.conftest import Look, headline_of
from tests.flows.pilots_that_ran import (
    CALLS_BEFORE,
    CALLS_DURING,
    LATER,
    RISING,
    START,
    STEADY,
    WEEK,
    pizzeria,
    ran,
    spending,
    stock,
    weekly,
    with_signal,
)

CODES: dict[Code, tuple[Callable[[], Workbook], str, Decision]] = {
    "improved_target_reached": (ran, "Better, and the target is reached.", "grow"),
    "improved_below_target": (
        lambda: ran(STEADY, [93, 95, 92, 94, 96, 91], quantity="amount", target_percent=20.0),
        "Better, but short of the target.",
        "adjust",
    ),
    "moved_but_already_drifting": (
        lambda: ran([120, 116, 111, 108, 103, 101], [90, 88, 85, 83]),
        "Better, but it was already improving.",
        "extend",
    ),
    "worsened": (
        lambda: ran(STEADY, [108, 110, 107, 111, 109, 110]),
        "Worse than your usual ups and downs.",
        "repeat",
    ),
    "no_useful_change": (
        lambda: ran(STEADY, [100, 101, 99, 102, 98, 101], quantity="amount", target_percent=20.0),
        "Not the change you wanted.",
        "stop",
    ),
    "cannot_tell": (lambda: ran([100, 150, 60, 130], [90, 120, 70, 100]), "Can’t tell yet.", "extend"),
    "not_enough_data": (lambda: ran(during=[44, 41, 47]), "Too early to judge.", "extend"),
}
SAYS: dict[Code, str] = {
    "improved_target_reached": "Between 9% and 23% better, most likely about 16%.",
    "improved_below_target": "but below your target (20%)",
    "moved_but_already_drifting": "Don’t credit the pilot yet.",
    "worsened": "Stop or change the pilot, or look for another cause.",
    "no_useful_change": "it is smaller than your target (20%)",
    "cannot_tell": "perhaps no change, perhaps the target reached",
    "not_enough_data": "So far: pilot weeks 3, figures from before 8.",
}


BRANCH: dict[Code, BranchName] = {
    "improved_target_reached": "target_reached",
    "improved_below_target": "below_target",
    "moved_but_already_drifting": "cannot_tell",  # nothing to be credited yet
    "worsened": "worsened",
    "no_useful_change": "no_useful_change",
    "cannot_tell": "cannot_tell",
    "not_enough_data": "cannot_tell",
}
NAMED: dict[Decision, str] = {
    "grow": "Grow a little", "adjust": "Adjust", "stop": "Stop", "repeat": "Repeat", "extend": "Extend once",
}  # fmt: skip


@pytest.mark.parametrize("code", get_args(Code))
def test_every_verdict_leads_to_its_branch_of_the_rule(look: Look, code: Code) -> None:
    """To this one, in the words that were written there, and to no other."""
    begin, headline, decision = CODES[code]
    owner = look(begin(), unfold=False)
    assert headline_of(owner) == headline
    assert SAYS[code] in owner.text()
    rule = owner.book.pilots[0].rule
    for branch in get_args(BranchName):
        written = getattr(rule, branch).words.rstrip(".")
        said = f"You wrote (28 February 2026): “{written}”. So the rule says: **{NAMED[decision]}**."
        assert (said in owner.text()) == (branch == BRANCH[code]), branch


@pytest.mark.parametrize("code", get_args(Code))
def test_the_ceiling_comes_before_every_branch(look: Look, code: Code) -> None:
    """More than may be spent on one result was spent: stop, whatever the number did. Too early, nobody can divide."""
    book = spending(CODES[code][0](), None, 1000.0)
    book.pilots[0].rule.cost_ceiling = 0.5
    text = look(book, unfold=False).text()
    assert ("You wrote: at most €0.50 for one result." in text) == (code != "not_enough_data")
    assert ("So the rule says: **Stop**." in text) == (code != "not_enough_data")


@pytest.mark.parametrize("decision", get_args(Decision))
@pytest.mark.parametrize("code", get_args(Code))
def test_what_was_decided_in_advance_for_a_case_holds_for_it(code: Code, decision: Decision) -> None:
    book = CODES[code][0]()
    pilot = book.pilots[0]
    pilot.rule = Rule.model_validate({BRANCH[code]: {"decision": decision}})
    seen = outcome(book, pilot, date.fromisoformat(LATER))
    assert seen is not None
    assert (seen.verdict.code, seen.branch, seen.ruled) == (code, BRANCH[code], decision)


@pytest.mark.parametrize("code", get_args(Code))
def test_that_the_number_moved_does_not_say_why(look: Look, code: Code) -> None:
    said = "This shows that the number moved, not why." in look(CODES[code][0](), unfold=False).text()
    assert said == (code.startswith("improved") or code == "moved_but_already_drifting")


@pytest.mark.parametrize("code", get_args(Code))
@pytest.mark.parametrize("lang", ["en", "it"])
def test_no_text_claims_more_than_it_may(look: Look, code: Code, lang: str) -> None:
    text = look(spending(CODES[code][0](), 12.0, 150.0), lang=lang).text().lower()
    assert not re.search(r"significant|prove[sn]?\b|statistic|significativ|dimostra|!\s", text)
    assert not re.search(r"\{\w+\}", text), "a placeholder was left empty"


def test_the_example_of_the_method(look: Look) -> None:
    """−15.8% (−22.6 to −8.6); net −163 (−355 to +30): not yet; back in 8.4 weeks (5.7 to 15.9)."""
    book = spending(ran(value_low=8.40, value_high=8.40, hour_cost=35.0), 12.0, 150.0)
    owner = look(book)
    text = owner.text()
    assert headline_of(owner) == "Better, and the target is reached."
    assert "The true figure could still be below your target (10%)." in text
    assert "| Change in percent | −22.6% | −15.8% | −8.6% |" in text
    assert "Final: the planned end is reached." in text
    assert "**It has not paid for itself yet.** If the effect lasts, about 3 more weeks would do it." in text
    assert "After costs: between −€355 and €30, most likely about −€163." in text
    assert "comes back in 5.7 to 15.9 weeks, most likely about 8.4." in text
    assert "If it lasts for 12 months: between €1,292 and €4,630 after costs, most likely about €2,961." in text
    assert "| What it brought in | €215 | €407 | €600 |" in text
    assert "| What it cost | €570 | €570 | €570 |" in text


def test_the_example_in_italian(look: Look) -> None:
    book = spending(ran(value_low=8.40, value_high=8.40, hour_cost=35.0), 12.0, 150.0)
    owner = look(book, lang="it")
    assert headline_of(owner) == "Meglio di prima, e il traguardo è raggiunto."
    assert "Il miglioramento è fra il 9% e il 23%; la cifra più probabile è circa il 16%." in owner.text()


def test_paid_ads_may_bring_visits_and_lose_money_on_each_order(look: Look) -> None:
    """233 / 11 = 21.18 an order, where an order leaves 5."""
    text = look(pizzeria()).text()
    both = "The number went the right way, and each result cost €21.18, more than your cap (€5.00). Both are true."
    assert both in text
    assert "You wrote: at most €5.00 for one result. Each cost €21.18. So the rule says: **Stop**." in text


def test_visits_are_a_good_sign_and_decide_nothing(look: Look) -> None:
    """The orders came before the ads too."""
    owner = look(pizzeria(before=(3, 2, 3, 3)))
    assert headline_of(owner) == "Can’t tell yet."
    assert "“Visits” moved the right way, but there is no clear change in “Orders from the ads”." in owner.text()
    assert "each result cost €21.18" in owner.text().lower()
    assert "So the rule says: **Stop**." in owner.text()


def test_the_ceiling_speaks_while_the_pilot_runs(look: Look) -> None:
    book = pizzeria()
    book.pilots[0].status, book.pilots[0].weeks = "running", 8
    assert "So the rule says: **Stop**." in look(book, today="2026-03-31").text()


def test_a_ceiling_says_nothing_before_there_is_any_result(look: Look) -> None:
    book = pizzeria(orders=(0,))
    book.pilots[0].status, book.pilots[0].weeks = "running", 8
    text = look(book, today="2026-03-10").text()
    assert "there is no result yet to divide it by" in text
    assert "So the rule says" not in text


def test_fewer_calls_can_cost_too_much_each(look: Look) -> None:
    """At best 11.9 calls a week fewer, in 6 weeks 71.4: each cost at least 1000 / 71.4 = 14."""
    book = spending(ran(), None, 1000.0)
    book.pilots[0].rule.cost_ceiling = 10.0
    assert "each result beyond those of before cost at least €14.00, more than your cap (€10.00)" in look(book).text()


def test_stock_is_never_added_up(look: Look) -> None:
    """880 of 900 pairs went out; 110, 135, 115, 110, 130, 110, 100 and 70 a week."""
    owner = look(stock())
    text = owner.text()
    assert headline_of(owner) == "Too early to judge."
    assert "pilot weeks 9, figures from before 0" in text
    assert "From 900 to 20 (pairs): 880 went out." in text
    assert "The target (0) is missed by 20." in text
    assert "This is a level, like stock left" in text
    went_out = [line.split("|")[-2].strip() for line in text.splitlines() if re.match(r"\| \d", line)]
    assert went_out == ["", "110", "135", "115", "110", "130", "110", "100", "70"]
    assert not re.search(r"3,?915|435", text), "neither sum nor average of the stock means anything"
    assert [metric.value for metric in owner.tab.metric] == ["900", "20"]


def test_a_target_of_all_that_should_go_is_understood(look: Look) -> None:
    book = stock()
    book.metrics[0].target_value = 900.0
    assert "The target (900) is missed by 20." in look(book).text()


def test_six_weeks_of_eight_are_interim(look: Look) -> None:
    book = ran(weeks=8, status="running")
    owner = look(book, today="2026-04-14")
    assert "Interim, after 6 of 8 weeks. Wait for the planned end before you decide." in owner.text()
    assert "Look often enough, and luck looks like success." in owner.text()
    assert "So the rule says" not in owner.text()


def test_an_end_without_its_last_numbers_stays_interim(look: Look) -> None:
    assert "The last numbers are still missing." in look(ran(weeks=8)).text()


def test_three_weeks_are_too_early(look: Look) -> None:
    owner = look(ran(during=[44, 41, 47], weeks=6, status="running"), today="2026-03-24")
    assert headline_of(owner) == "Too early to judge."
    assert "The money is as open" not in owner.text()


def test_a_first_peak_is_called_one(look: Look) -> None:
    """The first four weeks better, the last four back where they were."""
    owner = look(ran(during=[40, 38, 41, 39, 51, 53, 50, 54]), unfold=False)
    assert "The first half of the pilot was better, the second half was not. That is a first peak." in owner.text()


FLAGS: dict[Flag, tuple[Callable[[], Workbook], str]] = {
    "target_unchecked": (
        lambda: ran([0, 0, 0, 0], [3, 2, 4, 2], better="higher"),
        "Your target (10%) is a percentage, so it can’t be checked here.",
    ),
    "provisional": (lambda: ran([52, 47, 55]), "Provisional: there are fewer than 4 figures from before."),
    "interim": (lambda: ran(weeks=8), "Interim, after 6 of 8 weeks."),
    "target_clear": (
        lambda: ran(target_percent=8.0),
        "Even the low end of the range reaches your target (8%).",
    ),
    "target_ruled_out": (lambda: ran(target_percent=30.0), "With this pilot, as it is, the target is out of reach."),
    "drift_same_way": (
        lambda: ran(RISING, [120, 123, 125, 128], better="higher", target_percent=50.0),
        "the pilot yet",
    ),
    "drift_other_way": (
        lambda: ran(RISING, [100, 102, 99, 101], target_percent=5.0),
        "The pilot may have done better than this shows.",
    ),
    "percent_range_unbounded": (
        lambda: ran([2, 4], [4, 8, 6, 6], target_percent=30.0),
        "Percentages would mislead here. Before 3, now 6 a week",
    ),
    "no_variation": (
        lambda: ran([50] * 4, [40] * 4, quantity="rate"),
        "All the figures are the same. Were they measured, or estimated?",
    ),
    "no_target": (lambda: ran(target_percent=None), "No target was set."),
    "season": (lambda: _with_last_year(), "Compared with the same weeks last year, the answer is different."),
    "level": (
        lambda: ran(STEADY, [93, 95, 92, 94], quantity="level"),
        "the verdict stays provisional. What goes out each week would tell more.",
    ),
    "first_peak": (lambda: ran(during=[40, 38, 41, 39, 51, 53, 50, 54]), "That is a first peak."),
}


def _a_year_ago(values: Sequence[float]) -> Workbook:
    """From eight weeks before the day on which the pilot began, a year later."""
    book = ran()
    book.metrics[0].readings = weekly(START - 60 * WEEK, values) + book.metrics[0].readings
    book.pilots[0].baseline = None
    return book


def _with_last_year() -> Workbook:
    """The calls fall every year at this time."""
    return _a_year_ago([round(value * 1.1) for value in (*CALLS_BEFORE[::-1], *CALLS_DURING[::-1])])


@pytest.mark.parametrize("flag", get_args(Flag))
def test_every_flag_is_told(look: Look, flag: Flag) -> None:
    begin, words = FLAGS[flag]
    assert words in look(begin()).text()


def _other_pilot(book: Workbook) -> Workbook:
    earlier = Pilot(id="earlier", metric="calls", start=START - 2 * WEEK, weeks=4, status="ended")
    book.pilots = [earlier, *book.pilots]
    return book


def _with_comparison(values: list[float]) -> Workbook:
    first = START - 8 * WEEK
    return ran(comparison_name="The other branch", comparison=weekly(first, values))


def _changed(book: Workbook, **changes: Any) -> Workbook:
    for name, value in changes.items():
        setattr(book.metrics[0], name, value)
    return book


def _leaving_out(place: int, why: str) -> Workbook:
    """One reading left out: before the start by its number, in the pilot from 8 on."""
    book = ran()
    book.metrics[0].readings[place].excluded = True
    book.metrics[0].readings[place].why = why
    if place < 8 and book.pilots[0].baseline:
        book.pilots[0].baseline.readings[place].excluded = True
        book.pilots[0].baseline.readings[place].why = why
    return book


def _missing(*weeks: int) -> Workbook:
    book = ran(during=[44, 41, 47, 39, 45, 43, 44, 42])
    gone = {START + (week - 1) * WEEK for week in weeks}
    book.metrics[0].readings = [reading for reading in book.metrics[0].readings if reading.first not in gone]
    return book


def _several() -> Workbook:
    book = ran()
    other = Metric(id="other", name="Orders", objective=book.metrics[0].objective, readings=weekly(START, [3]))
    book.metrics = [*book.metrics, other]
    return book


def _on_holiday() -> Workbook:
    book = ran()
    book.pilots[0].events = [Event(day=START + WEEK, what="Easter", kind="holiday")]
    return book


def _from_a_bad_moment() -> Workbook:
    book = ran()
    book.pilots[0].extreme_start = "bad"
    return book


def _touched_since() -> Workbook:
    book = ran()
    book.metrics[0].readings[0] = book.metrics[0].readings[0].model_copy(update={"value": 20.0})
    return book


CAUTIOUS: dict[Caution, Callable[[], Workbook]] = {
    "changed_readings": _touched_since,
    "overlapping_pilots": lambda: _other_pilot(ran()),
    "first_peak": lambda: ran(during=[40, 38, 41, 39, 51, 53, 50, 54]),
    "many_weeks_missing": lambda: _missing(2, 4, 5),
    "changed_counting": lambda: _changed(ran(), definition_changed=START - 6 * WEEK),
    "drift_same_way": lambda: ran(RISING, [119, 112, 121, 115], better="higher"),
    "drift_other_way": lambda: ran(RISING, [100, 102, 99, 101], target_percent=5.0),
    "extreme_start": _from_a_bad_moment,
    "few_before": lambda: ran([52, 47, 55]),
    "level": lambda: ran(STEADY, [93, 95, 92, 94], quantity="level"),
    "comparison_unusable": lambda: _with_comparison([50.0] * 5 + [0.0] + [50.0] * 8),
    "comparison_alike": lambda: _with_comparison([float(2 * value) for value in (*CALLS_BEFORE, *CALLS_DURING)]),
    "comparison_incomplete": lambda: _with_comparison([50.0] * 5),
    "last_year_unusable": lambda: _a_year_ago([*CALLS_BEFORE, *CALLS_DURING[:5], 0]),
    "last_year_incomplete": lambda: _a_year_ago([*CALLS_BEFORE, *CALLS_DURING[:5]]),
    "time_of_year": _on_holiday,
    "small_pilots_overstate": ran,
    "left_out": lambda: _leaving_out(2, "The phone was dead"),
    "left_out_without_reason": lambda: _leaving_out(2, ""),
    "learning_weeks": lambda: _leaving_out(8, "We were learning"),
    "several_metrics": _several,
    "few_events": lambda: ran([3, 2, 4, 3, 2, 4], [2, 3, 2, 4]),
    "restless_weeks": lambda: ran([20, 60, 15, 70, 30, 55], [40, 20, 60, 30]),
    "share": lambda: ran([52, 47, 55, 49], [44, 41, 47, 39], quantity="rate"),
    "peeking": lambda: ran(weeks=8),
    "weeks_missing": lambda: _missing(3),
}


def _beginning(text: str) -> str:
    return re.split(r"[{“]", text)[0].strip()


@pytest.mark.parametrize("caution", get_args(Caution))
def test_every_caution_is_told(look: Look, caution: Caution) -> None:
    assert _beginning(CAUTIONS[caution]).lower() in look(CAUTIOUS[caution]()).text().lower()


def test_a_plain_pilot_needs_no_caution(look: Look) -> None:
    """Steady weeks, all there, and a fall that leaves no doubt."""
    text = look(ran(STEADY, [79, 81, 80, 78, 82, 80], quantity="amount")).text()
    assert "Even the low end of the range reaches your target (10%)." in text
    assert "Keep in mind" not in text


def test_an_extreme_start_shows_in_the_figures_too(look: Look) -> None:
    """The last four weeks lie beyond 1.28 s / 2 of the four before: 100 ± 1.28 × 1.83 / 2."""
    text = look(ran([100, 102, 98, 101, 99, 100, 120, 122, 121, 119], [100, 101, 99, 102])).text()
    assert "You started at an unusually good or bad moment" in text


def test_three_cautions_at_once_are_enough(look: Look) -> None:
    book = _other_pilot(_on_holiday())
    book.pilots[1].extreme_start = "bad"
    book.metrics[0].definition_changed = START - 7 * WEEK
    told = [CAUTIONS[c] for c in ("overlapping_pilots", "changed_counting", "extreme_start", "time_of_year")]
    closed, opened = look(book, unfold=False).text(), look(book).text()
    assert [_beginning(text) in closed for text in told] == [True, True, True, False]
    assert all(_beginning(text) in opened for text in told)


@pytest.mark.parametrize(("during", "said"), [
    ([60, 66, 63, 65], "It was already getting worse before you started. The pilot may not be the cause."),
])  # fmt: skip
def test_a_drift_is_told_otherwise_where_it_got_worse(look: Look, during: list[float], said: str) -> None:
    owner = look(ran([50, 51, 53, 54, 56, 57, 59, 60], during))
    assert headline_of(owner) == "Worse than your usual ups and downs."
    assert said in owner.text()


def test_both_verdicts_are_shown_where_the_readings_changed(look: Look) -> None:
    """With 20 calls every week before, 43 are no fall."""
    book = ran()
    first = START - 8 * WEEK
    book.metrics[0].readings = [
        reading.model_copy(update={"value": 20.0 + n}) if reading.first < START else reading
        for n, reading in enumerate(book.metrics[0].readings)
    ]
    assert book.metrics[0].readings[0].first == first
    text = look(book, unfold=False).text()
    assert "With the frozen figures: Better, and the target is reached." in text
    assert "With today’s figures: Worse than your usual ups and downs." in text


def test_what_the_weeks_left_out_would_have_said(look: Look) -> None:
    book = ran(during=[44, 41, 47, 39, 45, 43, 90, 95])
    for reading in book.metrics[0].readings[-2:]:
        reading.excluded, reading.why = True, "A broken pipe in the street"
    text = look(book).text()
    assert "Better, and the target is reached." in text
    assert "With them, the verdict would be: Can’t tell yet." in text


def test_a_comparison_is_what_is_measured_against(look: Look) -> None:
    """The other branch fell as much: the season, not the pilot."""
    fell = [52, 47, 55, 49, 58, 50, 46, 53, 44, 42, 46, 40, 44, 44]
    owner = look(_with_comparison([float(value) for value in fell]))
    assert not headline_of(owner).startswith("Better")
    assert "Measured against a comparison: The other branch" in owner.text()


def test_replies_without_a_result_are_one_clear_sentence(look: Look) -> None:
    unsure = ran([100, 150, 60, 130], [90, 120, 70, 100])
    text = look(with_signal(unsure, [2, 3], [9, 12, 10, 11]), unfold=False).text()
    assert "“Replies” moved the right way, but there is no clear change in “Support calls”." in text
    assert "A good sign; it doesn’t decide." in text
    nameless = look(with_signal(ran([100, 150, 60, 130], [90, 120, 70, 100]), [2, 3], [9, 12, 10, 11], "")).text()
    assert "More replies and comments, but no clear change in “Support calls”." in nameless


def test_replies_beside_a_result_need_no_word(look: Look) -> None:
    assert "A good sign" not in look(with_signal(ran(), [2, 3], [9, 12, 10, 11])).text()


def test_a_target_in_units_counts_where_percent_cannot(look: Look) -> None:
    """From none to 11 orders in 4 weeks: 2.75 a week; 2 were wanted, or 4."""
    reached = look(pizzeria())
    assert headline_of(reached) == "Better, and the target is reached."
    book = pizzeria()
    book.metrics[0].target_value = 4.0
    assert headline_of(look(book)) == "Better, but short of the target."


MONEY = {
    "**It paid for itself, even in the cautious case.**": 200.0,
    "**It probably paid for itself, but that is not certain.**": 400.0,
    "**It has not paid for itself yet.**": 570.0,
    "**It cost more than it brought in.**": 700.0,
}


@pytest.mark.parametrize(("headline", "cash"), MONEY.items())
def test_money_after_an_improvement(look: Look, headline: str, cash: float) -> None:
    """Six weeks bring 407 (215 to 600)."""
    text = look(spending(ran(value_low=8.40, value_high=8.40), 0.0, cash)).text()
    assert headline in text
    assert ("money was lost on it. Both are true." in text) == (cash == 700)
    assert "Return on what it cost" in text


@pytest.mark.parametrize("code", get_args(Code))
def test_only_an_improvement_has_a_return_and_a_year(look: Look, code: Code) -> None:
    book = spending(CODES[code][0](), 0.0, 15.0)
    book.metrics[0].value_low = book.metrics[0].value_high = 8.40
    text = look(book).text()
    improved = code.startswith("improved")
    assert ("Return on what it cost" in text) == improved
    assert ("If it lasts for 12 months" in text) == improved
    open_result = code in ("cannot_tell", "no_useful_change", "moved_but_already_drifting")
    assert ("The money is as open as the result." in text) == open_result
    assert ("It cost €15.00." in text) == (code == "not_enough_data")
    if code == "moved_but_already_drifting":
        assert "anything between −€15" in text, "it may all have been drift"


def test_time_freed_is_no_money_in_the_till(look: Look) -> None:
    """8.1 calls of 15 minutes fewer, for six weeks: 12.1 hours (6.4 to 17.9)."""
    book = spending(ran(minutes=15.0, hour_cost=35.0), 12.0, 0.0)
    text = look(book).text()
    assert "Time freed: between 6.4 and 17.9 hours, most likely about 12.1." in text
    assert "It is not money in the till." in text
    assert "What the time freed is worth" in text
    book.metrics[0].time_is_cash = True
    text = look(book).text()
    assert "Cash saved" in text
    assert "not money in the till" not in text


def test_hours_without_a_cost_are_said_to_be_left_out(look: Look) -> None:
    assert "Your hours are not in this cost" in look(spending(ran(value_low=8.4), 12.0, 150.0)).text()


def test_hours_and_cash_are_shown_against_their_caps(look: Look) -> None:
    book = spending(ran(), 22.0, 150.0)
    book.pilots[0].cap_hours, book.pilots[0].cap_cash = 20.0, 200.0
    owner = look(book)
    shown = {metric.label: metric.value for metric in owner.tab.metric}
    assert (shown["Hours spent"], shown["Cash spent"]) == ("22 of 20 h", "€150 of €200")
    assert "The hours went beyond your cap." in owner.text()
    assert "The cash went beyond" not in owner.text()


def test_the_totals_given_at_the_end_count(look: Look) -> None:
    book = spending(ran(), 22.0, 150.0)
    book.pilots[0].review.hours = 25.0
    assert [metric.value for metric in look(book).tab.metric][2:] == ["25 h", "€150"]


def test_what_else_happened_stands_in_the_picture_and_in_the_figures(look: Look) -> None:
    owner = look(_on_holiday())
    assert "The stripes mark what else happened: " in owner.text()
    assert re.search(r"9 Mar – 15 Mar 2026 \|  \| 41 \| Easter", owner.text()) or "| 41 | Easter |" in owner.text()


def test_an_unusual_week_is_asked_about(look: Look) -> None:
    text = look(ran([50, 51, 50, 52, 51, 50, 90, 51, 50, 51, 52, 50, 51, 50, 51, 50], [44, 43, 45, 44])).text()
    assert "The week of 22 December 2025 is far from the others. Do you know why?" in text


def test_deciding_otherwise_asks_for_the_reason_and_keeps_both(look: Look) -> None:
    owner = look(ran(), unfold=False)
    owner.press("decide.grow")
    assert not owner.has("against_rule")
    owner.press("decide.stop")
    assert "You are deciding otherwise: what is the reason?" in owner.text()
    owner.answer("against_rule", "The office is closing")
    pilot = owner.book.pilots[0]
    assert (pilot.review.decision, pilot.review.against_rule) == ("stop", "The office is closing")
    assert pilot.rule.target_reached.decision == "grow"
    owner.press("decide.grow")
    assert owner.shown("against_rule") == "The office is closing", "what was written stays"


def test_a_case_without_a_decision_is_said_to_have_none(look: Look) -> None:
    book = ran()
    book.pilots[0].rule.target_reached.decision = None
    assert "You wrote no decision for this case (Target reached)." in look(book).text()


def test_a_rule_without_words_or_day_is_named_by_its_case(look: Look) -> None:
    book = ran()
    book.pilots[0].rule.written, book.pilots[0].rule.target_reached.words = None, ""
    assert "You wrote: “Target reached”. So the rule says: **Grow a little**." in look(book).text()


def test_without_a_direction_there_is_no_verdict(look: Look) -> None:
    owner = look(_changed(ran(), better=None))
    assert "Should this number fall or rise?" in owner.text()
    assert "So the rule says" not in owner.text()


def test_a_count_below_zero_is_no_error(look: Look) -> None:
    assert look(ran([5, -1, 4, 3, 6], [2, 1, 3, 2])).text()


def test_before_the_first_week_there_is_no_verdict(look: Look) -> None:
    text = look(ran(during=[], weeks=6, status="running"), today="2026-03-03").text()
    assert "Too early" not in text
    assert "As soon as one week of the pilot is recorded" in text


def test_the_owners_words_stay_words(look: Look) -> None:
    book = with_signal(ran([100, 150, 60, 130], [90, 120, 70, 100], name="*Calls* | :red[x]"), [1], [5, 6, 7, 8], "_R_")
    book.pilots[0].rule.cannot_tell.words = "**Go** on"
    book.pilots[0].events = [Event(day=START, what="A | B")]
    owner = look(book)
    text, folded = owner.text(), " ".join(fold.label for fold in owner.tab.expander)
    assert r"\*Calls\* \| \:red\[x\]" in text
    assert r"\_R\_" in folded
    assert r"\*\*Go\*\* on" in text
    assert r"A \| B" in text


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("code", get_args(Code))
def test_a_review_is_read_at_one_sitting(look: Look, code: Code, lang: str) -> None:
    """About 250 words at most before anything is opened, money, early signal and what else happened among them."""
    book = with_signal(spending(CODES[code][0](), 12.0, 150.0), [2, 3], [9, 12, 10, 11])
    book.metrics[0].value_low = book.metrics[0].value_high = 8.40
    book.metrics[0].minutes, book.metrics[0].hour_cost = 15.0, 35.0
    book.pilots[0].events = [Event(day=START + WEEK, what="Easter", kind="holiday")]
    book.pilots[0].review.decision = "grow"
    owner = look(book, unfold=False, lang=lang)
    beside = " ".join(str(element.value) for element in owner.tab.sidebar.markdown)
    words, others = ([w for w in text.split() if any(map(str.isalpha, w))] for text in (owner.text(), beside))
    assert len(words) - len(others) <= 255


TITLES = {
    "improved_target_reached": "Between 9% and 23% better",
    "moved_but_already_drifting": "Better, but it was already improving",
    "worsened": "Between",
    "cannot_tell": "From",
    "not_enough_data": "Too early to judge",
}


@pytest.mark.parametrize("code", TITLES)
def test_the_range_is_the_title_where_it_may_be_read_as_one(look: Look, code: Code) -> None:
    """What may be drift, or is too early, is given no figure as its title."""
    title = look(CODES[code][0](), unfold=False).title
    assert title.startswith(TITLES[code])
    assert ("%" in title) == (code in ("improved_target_reached", "worsened", "cannot_tell"))
    assert ("worse" in title) == (code in ("worsened", "cannot_tell"))


def test_the_end_of_the_planned_weeks_settles_nothing_by_itself(look: Look) -> None:
    text = look(CODES["cannot_tell"][0](), unfold=False).text()
    assert "The planned end is reached, and these weeks do not settle it." in text
    assert "Final" not in text


def test_the_picture_says_what_the_verdict_says(look: Look) -> None:
    """Shaded is where the average would land with no change: a clear fall lies outside, no change inside, and where
    the number was moving before, or it is too early, nothing is shaded and no week is called odd."""
    shaded = "would land with no change"
    assert shaded in look(ran(), unfold=False).text()
    assert shaded in look(CODES["no_useful_change"][0](), unfold=False).text()
    for code in ("moved_but_already_drifting", "not_enough_data"):
        text = look(CODES[code][0](), unfold=False).text()
        assert shaded not in text
        assert "is far from the others" not in text


def test_what_is_counted_stands_below_the_title(look: Look) -> None:
    assert "Support calls (fewer is better)" in look(ran(), unfold=False).text()
    assert "(more is better)" in look(pizzeria(), unfold=False).text()


def test_a_number_that_moved_at_too_high_a_cost_is_said_beside_the_verdict(look: Look) -> None:
    text = look(pizzeria(), unfold=False).text()
    assert text.count("Both are true.") == 1
    assert text.index("Both are true.") < text.index("This shows that the number moved")


def test_a_rule_that_grows_what_has_not_paid_is_weighed(look: Look) -> None:
    said = "In money it has not paid for itself so far"
    book = spending(ran(value_low=8.4, value_high=8.4, hour_cost=35.0), 12.0, 150.0)
    assert said in look(book, unfold=False).text()
    book.pilots[0].review.decision = "grow"
    assert said not in look(book, unfold=False).text(), "decided is decided"


def test_a_rule_that_goes_on_with_what_got_worse_is_weighed(look: Look) -> None:
    said = "your rule goes on all the same"
    book = CODES["worsened"][0]()
    assert said in look(book, unfold=False).text()
    book.pilots[0].rule.worsened.decision = "stop"
    assert said not in look(book, unfold=False).text()


def test_without_a_figure_from_before_the_title_says_so(look: Look) -> None:
    assert look(stock(), unfold=False).title == "Nothing from before to compare with"


def test_averages_are_shown_as_far_apart_as_the_verdict_says(look: Look) -> None:
    """93.5 of 100.4 are 7 percent less; 94 of 100 would be 6."""
    before = [100, 101, 100, 101, 100, 101, 100, 100]
    tiles = [metric.value for metric in look(ran(before, [93, 94, 93, 94], quantity="amount")).tab.metric][:2]
    assert tiles == ["100.4", "93.5"]
    assert [metric.value for metric in look(ran()).tab.metric][:2] == ["51", "43"]
