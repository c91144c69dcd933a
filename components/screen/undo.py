"""Taking back: what was deleted or merged comes back with one click, until anything else is answered."""

from collections.abc import Callable

from components.files import dumps, loads
from components.texts import N_, NN_
from components.workbook import references_to, remove

from . import session

DELETED = N_("Deleted.")
LEFT_BEHIND = NN_(
    "Deleted. One other entry referred to it; that one is kept, without it.",
    "Deleted. {n} other entries referred to it; they are kept, without it.",
)


def delete(id: str) -> None:
    """Take a part away, with every reference to it, so that one click can bring it back."""
    state = session.session()
    if state.book is None:
        return
    book, orphans = state.book, references_to(state.book, id)
    change(lambda: remove(book, id), deleted(len(orphans)))


def deleted(orphans: int) -> str:
    """What to say after a deletion to which so many other parts referred."""
    return session.words().count(LEFT_BEHIND, orphans) if orphans else session.words()(DELETED)


def change(how: Callable[[], object], said: str, place: str = "") -> None:
    """Change the plan in a way that one click takes back. `said` tells the owner what was done, at `place`."""
    state = session.session()
    if state.book is None:
        return
    before = dumps(state.book)
    how()
    session.save()
    remember(before, said, place)


def remember(before: bytes, said: str, place: str = "") -> None:
    """The plan was just changed and kept; until anything else is answered, one click brings `before` back.

    `place` names the part of the page where the change was made, and where it is offered; "" is below the title.
    """
    state = session.session()
    if state.book is not None:
        state.undo, state.undone_says, state.undone_at = (before, dumps(state.book)), said, place


def is_possible(place: str = "") -> bool:
    """Only straight after the change: once something else was typed, going back would lose that."""
    state = session.session()
    if state.undo is None or state.book is None or state.undone_at != place:
        return False
    return dumps(state.book) == state.undo[1]


def back() -> None:
    state = session.session()
    if state.book is None or state.undo is None:
        return
    before, revision = loads(state.undo[0]), state.book.revision
    state.book, state.undo = before, None
    state.book.revision = revision
    session.save()
