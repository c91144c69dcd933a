"""Step 1: what should change for the business (M1 to M8)."""

from components.screen.frame import Page, step
from components.screen.objectives import kind_of_objective, more_about_objectives, name_if_missing, this_round


@step("objectives")
def objectives(page: Page) -> None:
    objective = this_round(page)
    name_if_missing(page)
    page.kind_if_missing()

    page.group("What you want to reach")
    kind_of_objective(page, objective)
    page.text(objective, "statement", lines=2, advised=True)
    page.text(objective, "alignment", lines=2, advised=True)

    page.group("Your customers")
    page.text(objective, "wants_to_know", lines=2, advised=True)
    page.text(objective, "of_value", lines=2, advised=True)

    page.group("Success, as you see it")
    page.text(objective, "success", lines=2, advised=True)
    page.choice(objective, "feasible", unsure=True)

    page.deeper("why within reach, more objectives, your business", more_about_objectives, objective)
