"""Step 5: a small campaign for one objective, with its rule written in advance (M16 to M23, M25)."""

from components.screen.actions import actions
from components.screen.frame import Page, step
from components.screen.pilot import (
    caps,
    channels,
    count_apart,
    focus_areas,
    head_of_pilot,
    more_about_pilot,
    not_now,
    rule,
    start,
    this_pilot,
    when,
)


@step("pilot")
def pilot(page: Page) -> None:
    pilot = this_pilot(page)
    head_of_pilot(page, pilot)

    page.group("What it is about")
    focus_areas(page, pilot)

    page.group("Where you take part")
    channels(page, pilot)
    not_now(page, pilot)

    page.group("When")
    when(page, pilot)
    caps(page, pilot)

    page.group("What you do, week by week")
    actions(page, pilot)

    page.group("The rule, written in advance")
    rule(page, pilot)

    count_apart(page, pilot)
    page.deeper("caps, what else is going on", more_about_pilot, pilot)
    start(page, pilot)
