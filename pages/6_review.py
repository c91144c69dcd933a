"""Step 6: what the number did, what was learned, and what comes next (M5, M18, M24)."""

from components.measurement import outcome
from components.screen.frame import Page, step
from components.screen.ledger import ledger
from components.screen.review import (
    decision,
    end_of_pilot,
    end_of_review,
    head_of_review,
    how_sure,
    looking_back,
    money,
    more_about_review,
    picture,
    started_pilot,
    this_week,
    verdict,
)


@step("review", finish=False, head=head_of_review)
def review(page: Page) -> None:
    pilot = started_pilot(page)
    if pilot is not None:
        this_week(page, pilot)
        seen = outcome(page.book, pilot, page.today)
        verdict(page, pilot, seen)
        picture(page, pilot, seen)
        how_sure(page, pilot, seen)
        money(page, pilot, seen)
        end_of_pilot(page, pilot)
        decision(page, pilot, seen)
        looking_back(page, pilot, seen)
        page.deeper("all weeks, hours and cash in all, the whole rule", more_about_review, pilot)
    ledger(page, pilot)
    end_of_review(page, pilot)
