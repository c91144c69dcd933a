"""The plain parts of a page: headers, sentences, boxes, what is folded away."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import streamlit as st

from components.texts import N_, Words

from . import session

COLUMN, RUNNING_TEXT = 820, 640  # pixels


_MARKS = "\\`*_{}[]()<>#+-=!|:$~^&"
_NOTHING = ":gray[]"  # shows as nothing, and keeps apart what Streamlit would draw as an icon, an arrow or a link
_DRAWN = re.compile(
    r"(?<=:)(?=material/|streamlit:)|(?<=[<>~-])(?=[-=>])|(?<=http)(?=s?:)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE
)


def literal(text: str) -> str:
    """Text typed by the owner, safe inside Markdown: nothing in it becomes formatting, a link or an icon."""
    pieces = _DRAWN.split(" ".join(text.split()))
    escaped = _NOTHING.join("".join(f"\\{c}" if c in _MARKS else c for c in piece) for piece in pieces)
    return re.sub(r"^(\d+)\.", r"\1\\.", escaped)  # no list begins here


def shortened(text: str, most: int = 60) -> str:
    """One line of so many characters at most, cut after a whole word where there is one to cut after."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    whole = line[:most].rpartition(" ")[0]
    return f"{(whole if len(whole) > most / 2 else line[: most - 1]).rstrip(' ,;:–')}…"


def first_sentence(text: str, most: int) -> str:
    """The first sentence of a text, where it is no longer than so many characters; else that much of it."""
    line = " ".join(text.split())
    whole = re.split(r"(?<=[.!?]) ", line, maxsplit=1)[0]
    return whole if len(whole) <= most else shortened(line, most)


class Layout:
    """How a page says things. Every text given here is marked English and is translated here."""

    words: Words
    groups: ExitStack
    _is_later = False  # the part before this one waits for its turn

    def group(self, text: str, **values: object) -> None:
        """Begin a part of the page, in a container of its own.

        A field moved by something new above it is built anew and forgets what is being typed; so nothing that comes
        up in one group may move the next.
        """
        self.groups.close()
        self.groups.enter_context(st.container())
        self._is_later = False
        st.space("small")
        st.header(self.words(text, **values), anchor=False)

    def in_turn(self, text: str, draw: Callable[..., None], *given: Any, is_next: bool | None) -> None:
        """A part of the page once its turn has come; until then one line, which opens all the same. None: no part."""
        if is_next is None:
            return
        key = f"later.{draw.__name__}"
        if is_next and not session.is_open(key):
            self.group(text)
            draw(self, *given)
            return
        self.groups.close()
        self.groups.enter_context(st.container())
        if not self._is_later:
            st.space("small")
        self._is_later = True
        later = "" if is_next else f" · :gray[{self.words(N_('not yet'))}]"
        self.folded(f"**{self.words(text)}**{later}", key, draw, *given)

    def subgroup(self, text: str, **values: object) -> None:
        st.subheader(self.words(text, **values), anchor=False)

    def say(self, text: str, **values: object) -> None:
        st.markdown(self.words(text, **values), width=RUNNING_TEXT)

    def quiet(self, text: str, **values: object) -> None:
        self.quiet_text(self.words(text, **values))

    def quiet_text(self, text: str) -> None:
        """As `quiet`, for a text that is translated already."""
        st.markdown(f":small[:gray[{text}]]", width=RUNNING_TEXT)

    def advise(self, text: str, **values: object) -> None:
        st.info(self.words(text, **values), icon=":material/edit_note:")

    def deeper(self, inside: str, draw: Callable[..., None], *given: Any) -> None:
        """What is behind "Go deeper": `inside` says what that is, `draw(page, *given)` draws it once it is open."""
        self.groups.close()
        st.space("small")
        label = self.words(N_("Go deeper · {inside}"), inside=f":gray[{self.words(inside)}]")
        self.folded(label, f"deeper.{draw.__name__}", draw, *given)

    def folded(self, label: str, key: str, draw: Callable[..., None], *given: Any) -> None:
        """Drawn only once it is open: what is folded away costs nothing."""
        begins = session.fold_begins_open(key, label)
        folded = st.expander(label, begins, icon=":material/add:", on_change="rerun", key=key)
        session.remember_fold(key, label, begins, bool(folded.open))
        if folded.open:
            with folded:
                draw(self, *given)

    def button(self, text: str, key: str, *, icon: str = "", kind: Any = "secondary", **values: object) -> bool:
        return st.button(self.words(text, **values), key=key, type=kind, icon=f":material/{icon}:" if icon else None)

    def box(self) -> AbstractContextManager[Any]:
        return st.container(border=True)
