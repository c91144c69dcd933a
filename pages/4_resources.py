"""Step 4: the hours and the money that are really there (M4, M16, M17)."""

from components.screen.feasibility import what_fits
from components.screen.frame import Page, step
from components.screen.hours_kept import what_is_kept
from components.screen.resources import hours_a_week, more_about_resources


@step("resources")
def resources(page: Page) -> None:
    resources = page.book.resources

    page.group("What you really have")
    hours_a_week(page)
    page.number(resources, "cash", unit=page.words.sign(page.book.currency), unsure=True)
    page.currency()
    what_is_kept(page)

    page.group("What fits")
    what_fits(page)

    page.deeper("people, what an hour costs, things at hand, days away", more_about_resources)
