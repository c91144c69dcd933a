"""What taking part in the chosen channels takes each week, proposed once and then the owner's own figure (M16, M17)."""

import streamlit as st

from components.catalogue import CHANNEL_NEEDS
from components.texts import C_, N_
from components.workbook import Channel, Pilot

from .. import undo
from ..frame import Page
from ..layout import literal
from ..listening import place_name

HERE = "steady"


def steady(page: Page, pilot: Pilot) -> None:
    """Said at once that what is planned there is part of these hours, so that nobody counts them twice."""
    open_ones = [channel for channel in pilot.channels if channel.hours is None and channel.place in CHANNEL_NEEDS]
    with st.container():  # it comes and goes, and must not move the fields below
        if open_ones and pilot.status in ("draft", "running"):
            _propose(page, [(channel, CHANNEL_NEEDS[channel.place].hours) for channel in open_ones])
        page.undo_here(HERE)


def counted(page: Page, pilot: Pilot) -> None:
    """What stands in the plan already."""
    hours = [(channel, channel.hours) for channel in pilot.channels if channel.hours]
    if hours:
        page.quiet("Counted each week: {hours}. What you plan there is part of it.", hours=_each(page, hours))


def _propose(page: Page, usual: list[tuple[Channel, float]]) -> None:
    page.quiet("Being there takes time each week, to read and to answer. Roughly: {hours}. What you plan there is part "
               "of it.", hours=_each(page, usual))  # fmt: skip
    if page.button("Count these hours", "use.steady", icon="check"):
        undo.change(lambda: _take(usual), page.words(N_("Counted each week from now on.")), HERE)
        st.rerun()


def _take(usual: list[tuple[Channel, float]]) -> None:
    for channel, hours in usual:
        channel.hours = hours


def _each(page: Page, hours: list[tuple[Channel, float]]) -> str:
    """ "Instagram 2 h and WhatsApp 1 h" """
    return page.words.together(
        f"{literal(place_name(page, channel.place))} {hours_of(page, each)}" for channel, each in hours
    )


def hours_of(page: Page, hours: float) -> str:
    return page.words(C_("hours", "{n} h"), n=page.words.number(hours, 1))
