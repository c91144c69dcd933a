"""Step 2: where customers talk, and what they say there (M9 to M12)."""

from components.screen.frame import Page, step
from components.screen.listening import (
    capture,
    expected,
    keywords,
    more_about_listening,
    searches,
    sorting,
    what_it_says,
)


@step("listening")
def listening(page: Page) -> None:
    sorting(page)

    page.group("Where you think they are")
    expected(page)

    page.group("Search")
    searches(page, keywords(page))

    page.group("Write down what you heard")
    capture(page)

    page.group("What it says so far")
    what_it_says(page)

    page.deeper("notes from a file, all notes and searches, your own places", more_about_listening)
