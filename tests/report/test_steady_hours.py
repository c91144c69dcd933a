"""On paper as on the screen: what channels take each week counts once, beside the actions planned there (M16)."""

from components.workbook import Action, Channel, Workbook
from tests.advice.plans import essential_plan

from .reading import printed, text_of


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
