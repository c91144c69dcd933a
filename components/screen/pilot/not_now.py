"""Places that wait: each with the reason and a day to look again (M6, M17)."""

from collections.abc import Collection

import streamlit as st

from components.advice import places_that_wait, put_aside
from components.texts import N_, NN_
from components.workbook import NotNow, Pilot

from .. import undo
from ..frame import Page
from ..layout import literal
from ..listening import place_name, place_names
from ..tables import Column, table

HERE = "not now"
MOST_NAMED = 2


def not_now(page: Page, pilot: Pilot, shown: Collection[str]) -> None:
    """Good ideas put aside, folded away: written down ones, and those that wait because they are not chosen."""
    proposed = places_that_wait(page.book, pilot, page.today, page.words, shown)
    waiting = [*pilot.not_now, *proposed]
    with st.container():
        page.undo_here(HERE)
    if waiting:
        page.folded(_label(page, waiting), f"deeper.not_now.{pilot.id}", _what_waits, pilot, proposed, shown)


def _label(page: Page, waiting: list[NotNow]) -> str:
    """ "Not now · Instagram, TikTok and 2 more" """
    names = [literal(place_name(page, entry.place)) for entry in waiting if entry.place]
    rest = len(waiting) - len(names[:MOST_NAMED])
    more = page.words.count(NN_("{n} more", "{n} more"), rest)
    inside = page.words.together([*names[:MOST_NAMED], *([more] if rest else [])])
    return page.words(N_("Not now · {inside}"), inside=f":gray[{inside}]")


def _what_waits(page: Page, pilot: Pilot, proposed: list[NotNow], shown: Collection[str]) -> None:
    page.quiet("Places that wait, each with the reason and a day to look again.")
    for entry in proposed:
        _row(page, entry)
    if proposed and page.button("Change the reasons or the days", "fill.not_now", icon="edit", kind="tertiary"):
        done = page.words.count(NN_("{n} place waits now.", "{n} places wait now."), len(proposed))
        undo.change(lambda: put_aside(page.book, pilot, page.today, page.words, shown), done, HERE)
        st.rerun()
    if pilot.not_now or not proposed:
        columns = [
            Column("place", "choice", place_names(page)),
            Column("reason", width="large"),
            Column("again", "day"),
        ]
        table(page, pilot, "not_now", NotNow, columns)


def _row(page: Page, entry: NotNow) -> None:
    left, right = st.columns([2, 5], gap="xsmall")
    left.markdown(f":small[**{literal(place_name(page, entry.place))}**]")
    day = page.words.day(entry.again) if entry.again else ""
    again = page.words(N_("Look again on {day}."), day=day) if day else ""
    right.markdown(f":small[:gray[{entry.reason} {again}]]")
