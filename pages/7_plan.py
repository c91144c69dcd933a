"""The plan: check every answer, then take it along on paper and as a file."""

from components.screen.frame import Page, step
from components.screen.plan import answers, monday, take_along


@step("plan")
def plan(page: Page) -> None:
    take_along(page)
    page.still_open(everywhere=True)
    monday(page)
    page.group("Your answers")
    answers(page)
