"""Behind "Go deeper": the caps to be changed, and everything else that is going on."""

from components.workbook import Pilot

from ..frame import Page
from .caps import caps_to_change
from .events import events


def more_about_pilot(page: Page, pilot: Pilot) -> None:
    caps_to_change(page, pilot)
    events(page, pilot)
