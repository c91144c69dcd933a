"""Whose turn it is: one question after the other, while nothing that was filled in is ever put away (M17)."""

from dataclasses import dataclass

from components.texts.questions.pilot import BRANCHES
from components.workbook import Pilot


@dataclass(frozen=True)
class Turn:
    """Which parts of the page stand open: those whose turn has come, and those that hold an answer."""

    channels: bool
    when: bool | None  # None: it is over, and its weeks stand below the title
    actions: bool
    rule: bool


def turn_of(pilot: Pilot) -> Turn:
    if pilot.status != "draft":
        is_over = pilot.status != "running" and pilot.end is not None
        return Turn(channels=True, when=None if is_over else True, actions=True, rule=True)
    has_area = any(area.name.strip() for area in pilot.areas)
    has_channel = any(channel.place for channel in pilot.channels)
    is_sized = pilot.start is not None and pilot.weeks is not None
    begun = [pilot.start, pilot.weeks, pilot.cap_hours, pilot.cap_cash]
    is_ruled = any(getattr(pilot.rule, code).decision or getattr(pilot.rule, code).words for code in BRANCHES)
    return Turn(
        channels=has_area or has_channel or bool(pilot.not_now),
        when=has_channel or any(answer is not None for answer in begun),
        actions=(has_channel and is_sized) or bool(pilot.actions),
        rule=(has_channel and is_sized and bool(pilot.actions)) or is_ruled,
    )
