"""The files that were brought in so far; one click takes what came from one out again."""

from collections import Counter
from functools import partial

import streamlit as st

from components.texts import N_, NN_
from components.workbook import Part, Workbook, remove

from .. import undo
from ..frame import Page
from ..layout import literal


def brought_in(page: Page, owner: Part, name: str, place: str) -> None:
    """`owner.name` is the list that it went into, `place` where on the page it can be taken back."""
    files = Counter(part.source for part in getattr(owner, name) if part.source)
    for file, count in files.items():
        with st.container(horizontal=True, vertical_alignment="center"):
            entries = page.words.count(NN_("{n} entry", "{n} entries"), count)
            st.markdown(f":small[{literal(file)} :gray[· {entries}]]", width="content")
            if page.button("Take it out again", f"{place}.out.{file}", kind="tertiary", icon="delete"):
                said = page.words(N_("What came from this file is out of your plan."))
                undo.change(partial(_take_out, page.book, owner, name, file), said, place)
                st.rerun()


def _take_out(book: Workbook, owner: Part, name: str, file: str) -> None:
    for id in [part.id for part in getattr(owner, name) if part.source == file]:
        remove(book, id)
