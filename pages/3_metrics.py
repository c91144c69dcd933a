"""Step 3: the number that decides, where it stands today, and the target (M13 to M16)."""

from components.screen.can_tell import can_tell
from components.screen.frame import Page, step
from components.screen.metrics import (
    kind_of_metric,
    main_metric_of,
    more_about_metrics,
    readings,
    target_in_words,
    usual_weeks,
)


@step("metrics")
def metrics(page: Page) -> None:
    metric = main_metric_of(page)

    page.group("The number")
    kind_of_metric(page, metric)
    page.text(metric, "name")
    page.text(metric, "source", lines=2)
    page.choice(metric, "better")

    page.group("Where you stand today")
    readings(page, metric)
    usual_weeks(page, metric)

    page.group("Your target")
    page.number(metric, "target_percent", unsure=True)
    target_in_words(page, metric)

    page.group("Can a pilot tell?")
    can_tell(page, metric)

    page.deeper("what one is worth, who reads it, an early signal, a comparison", more_about_metrics, metric)
