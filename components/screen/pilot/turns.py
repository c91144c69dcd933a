"""Whose turn it is: one question after the other, while nothing that was filled in is ever put away (M17)."""

from dataclasses import dataclass

from components.texts import N_
from components.texts.questions.pilot import BRANCHES
from components.workbook import Pilot


@dataclass(frozen=True)
class Turn:
    """Which parts of the page stand open: those whose turn has come, and those that hold an answer.

    Once the pilot is over, what was planned for its weeks and its rule are folded away: the review speaks of them.
    """

    channels: bool
    when: bool
    actions: bool
    rule: bool
    hint: str = N_("not yet")  # why a part is folded away


def turn_of(pilot: Pilot) -> Turn:
    if pilot.status != "draft":
        is_on = pilot.status == "running"
        return Turn(channels=True, when=True, actions=is_on, rule=is_on, hint="")
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
