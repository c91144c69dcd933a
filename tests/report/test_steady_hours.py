"""The hours of a plan on paper as on the screen: those of channels count once, days away take theirs, and what nobody
has said is not counted as nothing in silence (M16)."""

from datetime import date

import pytest

from components.workbook import Absence, Action, Channel, Workbook
from tests.advice.plans import essential_plan

from .reading import dashed_steps, printed, squeezed, text_of


def plan(hours: float | None) -> Workbook:
    book = essential_plan()
    pilot = book.pilots[0]
    pilot.weeks, pilot.channels = 4, [Channel(id="phone", place="phone", hours=hours)]
    pilot.actions = [Action(week=week, what="Answer", hours=0.5, channel="phone") for week in (1, 2)]
    return book


def test_the_hours_of_channels_are_drawn_and_added_up() -> None:
    text = text_of(printed(plan(2.0)))
    assert "for the channels" in text
    assert "With what the channels take each week beside these: 8 hours in all." in text  # 4 weeks of 2


def test_where_channels_take_none_nothing_is_said_of_it() -> None:
    text = text_of(printed(plan(None)))
    assert "Hours, week by week" in text
    assert "the channels" not in text


def test_where_an_action_has_no_hours_their_sum_is_the_least() -> None:
    book = plan(None)
    assert "at least" not in text_of(printed(book)).split("What you do, week by week")[1].split("The rule")[0]
    book.pilots[0].actions[1].hours = book.pilots[0].actions[1].channel = None
    text = text_of(printed(book)).split("What you do, week by week")[1]
    assert squeezed("at least 0.5") in squeezed(text)
    assert "One action has no hours yet." in text


def test_without_any_hours_nothing_is_added_up() -> None:
    book = plan(None)
    for action in book.pilots[0].actions:
        action.hours = action.channel = None
    text = text_of(printed(book)).split("What you do, week by week")[1].split("The rule")[0]
    assert "Together" not in text
    assert "2 actions have no hours yet." in text


def test_the_line_of_hours_lies_lower_in_weeks_with_days_away() -> None:
    book = plan(None)
    book.pilots[0].start, book.resources.hours = date(2026, 4, 20), 5.0
    whole = printed(book)
    assert "days away" not in text_of(whole)
    assert not [height for page in whole.pages for height in dashed_steps(page)]
    book.resources.absences = [
        Absence(first=date(2026, 4, 27), last=date(2026, 5, 3)),  # week 2, all of it
        Absence(first=date(2026, 5, 4), last=date(2026, 5, 4)),  # one of five days of week 3
    ]
    fewer = printed(book)
    assert "Fewer hours are there in weeks 2 and 3: days away." in text_of(fewer)
    first, second, third, fourth = [height for page in fewer.pages for height in dashed_steps(page)]
    assert first == fourth
    assert (third - second) / (first - second) == pytest.approx(4 / 5, abs=0.01)
