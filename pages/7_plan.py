"""The plan: check every answer, then take it along on paper and as a file."""

from components.screen.frame import step
from components.screen.plan import answers, monday, take_along

with step("plan") as page:
    take_along(page)
    page.still_open(everywhere=True)
    monday(page)
    page.group("Your answers")
    answers(page)
