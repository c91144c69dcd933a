"""Step 5: a small campaign for one objective, with its rule written in advance (M16 to M23, M25)."""

from components.screen.actions import actions
from components.screen.frame import Page, step
from components.screen.pilot import (
    channels,
    count_apart,
    focus_areas,
    head_of_pilot,
    more_about_pilot,
    rule,
    start,
    this_pilot,
    title_of_pilot,
    turn_of,
    when,
)


@step("pilot", head=title_of_pilot)
def pilot(page: Page) -> None:
    pilot = this_pilot(page)
    turn = turn_of(pilot)
    head_of_pilot(page, pilot)

    page.group("What it is about")
    focus_areas(page, pilot)

    page.in_turn("Where you take part", channels, pilot, is_next=turn.channels)
    page.in_turn("When", when, pilot, is_next=turn.when)
    page.in_turn("What you do, week by week", actions, pilot, is_next=turn.actions)
    page.in_turn("The rule, written in advance", rule, pilot, is_next=turn.rule)

    count_apart(page, pilot)
    page.deeper("name, cap for a result, what else is going on", more_about_pilot, pilot)
    start(page, pilot)
