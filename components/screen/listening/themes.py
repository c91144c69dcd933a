"""Themes are the owner's own words, used again: what is written alike counts as one."""

from functools import partial

import streamlit as st

from components.evidence import known_theme, merge, near_themes
from components.texts import N_
from components.workbook import Note

from .. import undo
from ..frame import Page
from ..layout import literal


def themes_of(page: Page) -> list[str]:
    """Every theme in use, once, the newest last."""
    return list(dict.fromkeys(note.theme for note in page.book.listening.notes if note.theme))


def theme(page: Page, note: Note) -> None:
    """One of the themes in use, or a new one; an old one written a little differently stays the old one."""
    others = [n.theme for n in page.book.listening.notes if n.theme and n is not note]
    page.one_of(note, "theme", list(dict.fromkeys(others)), take=lambda typed: known_theme(typed, others))


def almost_the_same(page: Page) -> None:
    """Two themes that are probably one: merged only when the owner says so."""
    for one, other in near_themes(themes_of(page))[:3]:
        keep, gone = _the_more_used(page, one, other)
        with st.container(horizontal=True, vertical_alignment="center"):
            page.say("“{one}” and “{other}”: one theme?", one=literal(keep), other=literal(gone))
            if page.button("Make them one", f"merge.{keep}.{gone}", icon="merge"):
                how = partial(merge, page.book.listening, keep, gone)
                undo.change(how, page.words(N_("They are one theme now.")))
                st.rerun()


def _the_more_used(page: Page, one: str, other: str) -> tuple[str, str]:
    count = {name: sum(note.theme == name for note in page.book.listening.notes) for name in (one, other)}
    return (one, other) if count[one] >= count[other] else (other, one)
