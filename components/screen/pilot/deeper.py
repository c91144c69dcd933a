"""Behind "Go deeper": the name, the moment of the start, the cash for one result, and what else is going on."""

from components.workbook import Pilot

from ..frame import Page
from .events import events
from .this_pilot import is_named, name_of_pilot


def more_about_pilot(page: Page, pilot: Pilot) -> None:
    if is_named(page, pilot):
        name_of_pilot(page, pilot)
    if pilot.status == "draft":  # later it stays, as the whole rule does (M18)
        page.number(pilot.rule, "cost_ceiling", unit=page.words.sign(page.book.currency))
    page.choice(pilot, "extreme_start", style="select")
    events(page, pilot)
