"""The one owner of state: the open plan, the language, and what was typed but could not be taken.

The workbook is the only truth; widgets show it. Nothing else touches `st.session_state`.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import streamlit as st
from pydantic import ValidationError

from components.files import Conflict, NotKept, UnreadableFile, keep, open_kept, stamp, with_new_id
from components.files import kept as kept_plans
from components.texts import LANGUAGES, N_, Words, words_for
from components.workbook import Part, Workbook, new_id

from . import clock


@dataclass
class Session:
    book: Workbook | None = None
    token: str = field(default_factory=new_id)  # differs after a restart, unlike the keys of fields
    stamp: object = None  # of the file on disk, as this session last wrote or read it
    kept_at: datetime | None = None
    not_kept: NotKept | None = None
    language: str | None = None
    seen: dict[str, tuple[object, object]] = field(default_factory=dict)  # widget key -> its value, as shown
    refused: dict[str, object] = field(default_factory=dict)  # widget key -> what could not be taken
    in_hand: dict[str, Any] = field(default_factory=dict)  # subject -> what is being worked on there
    asked: set[str] = field(default_factory=set)  # keys of fields that stand where their question is put
    folds: dict[str, tuple[str, bool, bool]] = field(default_factory=dict)  # key -> label, open at first, open now
    sidebar: object = None  # what the sidebar says; None until it is drawn
    notice: str = ""  # a sentence for the next run
    beware: str = ""  # the same, where something is not as it was asked for
    undo: tuple[bytes, bytes] | None = None  # the plan before a change that can be taken back, and after it
    undone_says: str = ""  # what that change was
    undone_at: str = ""  # the part of the page where it was made; "" is below the title


def session() -> Session:
    if "session" not in st.session_state:
        st.session_state["session"] = Session()
    found: Session = st.session_state["session"]
    return found


def words() -> Words:
    """The language of the screen: the address, else this session's choice, else the browser's."""
    asked = st.query_params.get("lang") or session().language or (st.context.locale or "en")[:2]
    language = asked if asked in LANGUAGES else "en"
    session().language = language
    return words_for(language)


def speak(language: str) -> None:
    session().language = language
    st.query_params["lang"] = language


def address() -> dict[str, str]:
    """What every link carries along: the language and the open plan."""
    state = session()
    here = {"lang": state.language or "en"}
    return here | {"plan": state.book.id} if state.book else here


def open_workbook(book: Workbook) -> None:
    """Make this plan the open one, and keep it."""
    st.session_state["session"] = Session(book=book, language=session().language)
    st.query_params["plan"] = book.id
    save()


def close_workbook() -> None:
    st.session_state["session"] = Session(language=session().language)
    st.query_params.pop("plan", None)


def find_workbook(or_latest: bool) -> Workbook | None:
    """The plan in the address, else the open one, else (if wanted) the last one kept on this computer."""
    state = session()
    asked = st.query_params.get("plan")
    named = N_(
        "The plan that this address asks for can’t be opened on this computer. This is another one: {name}. Open the "
        "file that you saved, or choose a plan in the sidebar."
    )
    nameless = N_(
        "The plan that this address asks for can’t be opened on this computer. This is another one. Open the file that "
        "you saved, or choose a plan in the sidebar."
    )
    missed = bool(asked and (state.book is None or state.book.id != asked) and not _take_up(asked))
    if session().book is None and or_latest:
        for entry in kept_plans():
            if _take_up(entry.id):
                break
    book = catch_up()
    if missed and book:
        name = " ".join(book.business.name.split())
        session().beware = words()(named, name=name) if name else words()(nameless)
    if book:
        for name, value in address().items():
            if st.query_params.get(name) != value:
                st.query_params[name] = value
    return book


def _take_up(id: str) -> bool:
    try:
        book = open_kept(id)
    except (UnreadableFile, OSError):
        return False
    mark = stamp(id)
    moment = datetime.fromtimestamp(mark[0] / 1e9).astimezone() if mark else None
    st.session_state["session"] = Session(book=book, language=session().language, stamp=mark, kept_at=moment)
    return True


def catch_up() -> Workbook | None:
    """The open plan, read again if another tab has written it."""
    state = session()
    if state.book is None or state.stamp is None or state.not_kept:
        return state.book
    mark = stamp(state.book.id)
    if mark is not None and mark != state.stamp:
        with suppress(UnreadableFile):
            state.book, state.stamp = open_kept(state.book.id), mark
    return state.book


def save() -> None:
    """Keep the open plan on this computer. Where that fails the plan stays open, and the sidebar says so."""
    state = session()
    if state.book is None:
        return
    try:
        keep(state.book)
        state.in_hand.pop("just taken", None)
        state.stamp, state.kept_at, state.not_kept = stamp(state.book.id), clock.now(), None
    except Conflict:
        state.book, state.stamp = open_kept(state.book.id), stamp(state.book.id)
        if taken := state.in_hand.pop("just taken", None):
            waiting_texts(taken[0]).insert(0, taken[1])
        st.rerun()  # the fields that were typed into are read again, now over the newer plan
    except NotKept as failure:
        state.not_kept = failure


def open_file(book: Workbook, notice: str) -> None:
    """Open a plan from a file. If another state of it is kept here, neither replaces the other: both are kept."""
    with suppress(UnreadableFile, OSError):
        here = open_kept(book.id)
        if here != book.model_copy(update={"revision": here.revision}):
            book = with_new_id(book)
            open_workbook(book)
            session().notice = notice
            return
    open_workbook(book)


def follow(key: str, value: object, shown: object) -> None:
    """If the workbook moved on without this widget (undo, a proposal, another tab), show that.

    Not where something else was typed meanwhile: the later answer stands.
    """
    state = session()
    known, known_shown = state.seen.get(key, (value, shown))
    if known != value and st.session_state.get(key, known_shown) == known_shown:
        state.refused.pop(key, None)
        st.session_state[key] = shown
    state.seen[key] = value, shown


def agree(key: str, value: object) -> None:
    """The answer came from this widget: there is nothing for it to follow."""
    session().seen[key] = value, value


def store(owner: Part, name: str, value: object, key: str, typed: object = None) -> bool:
    """Write an answer into the workbook and keep it; what is refused stays in the field. True where it was taken."""
    state = session()
    try:
        setattr(owner, name, value)
    except ValidationError:
        state.refused[key] = value if typed is None else typed
        return False
    state.refused.pop(key, None)
    open_before = state.book
    save()
    if state.book is not open_before:
        return False  # another window had written: the field is read again, over that
    state.seen[key] = value, value if typed is None else typed
    return True


def before_drawing(book: Workbook, key: str, take: Callable[[Any], object]) -> Callable[[], None]:
    """Takes a field's answer before anything is drawn, since its page may be left before it is drawn again.

    Not where another window has written meanwhile: then the answer is read when the field is drawn over that.
    """

    def changed() -> None:
        if session().book is book:
            take(st.session_state[key])

    return changed


def is_asked(key: str, is_answered: bool) -> bool:
    """Not answered yet, or only just: then the field stays for the visit, since it may still be typed into."""
    asked = session().asked
    if is_answered and (key not in asked or key not in st.session_state):
        asked.discard(key)
        return False
    asked.add(key)
    return True


def no_longer_asked(key: str) -> None:
    """Answered by a click on a proposal: nobody is typing."""
    session().asked.discard(key)


def fold_begins_open(key: str, label: str) -> bool:
    """How a fold begins under this label; under a new one, as another language gives it, it stays as it was."""
    known, begins, is_open = session().folds.get(key, (label, False, False))
    return begins if known == label else is_open


def is_open(key: str) -> bool:
    """Whether this fold was open when it was last drawn."""
    return session().folds.get(key, ("", False, False))[2]


def remember_fold(key: str, label: str, begins: bool, is_open: bool) -> None:
    session().folds[key] = label, begins, is_open


def forget_the_sidebar() -> None:
    session().sidebar = None


def remember_the_sidebar(says: object) -> None:
    session().sidebar = says


def sidebar_is_old(says: object) -> bool:
    """Whether the sidebar was drawn in an earlier run and would now say something else."""
    return session().sidebar not in (None, says)


def refuse(key: str, typed: object) -> None:
    session().refused[key] = typed


def refused(key: str) -> Any:
    return session().refused.get(key)


def show(key: str, value: object) -> None:
    """Put a value into a widget that is drawn later in this run, or in the next."""
    st.session_state[key] = value


def waiting_texts(key: str) -> list[str]:
    """What was typed into a field that empties itself, and is still to be taken."""
    texts: list[str] = session().in_hand.setdefault(f"{key}.waiting", [])
    return texts


def just_taken(key: str, text: str) -> str:
    """Remembered until the plan is kept: another window may have written meanwhile, then it is taken once more."""
    session().in_hand["just taken"] = (key, text)
    return text


def empty_next(key: str) -> None:
    """Empty a field that has just been taken, before it is drawn again."""
    session().in_hand.setdefault("to empty", set()).add(key)


def empty_now(key: str, blank: object = "") -> None:
    waiting = session().in_hand.get("to empty", set())
    if key in waiting:
        waiting.discard(key)
        st.session_state[key] = blank


def widget_state(key: str) -> Any:
    return st.session_state.get(key)
