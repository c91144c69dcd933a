"""Who speaks: the owner's own messages among those of customers, in a chat, a mailbox or under a post."""

import re
from collections import Counter
from collections.abc import Sequence

from .asking import Asking
from .cells import is_blank, spelled
from .columns import Column
from .note_names import last, plain

_MOST_OPTIONS = 30
_SAMPLE = 20_000
_FEW = 10  # messages
_SENDER = re.compile(
    r"sender|sender name|from|mittente|da|remitente|de|from name|from user|author of message|inviato da"
)
_SIDE = re.compile(
    r"(?:sender|author|user|from|message|sent by|participant|actor) ?(?:type|role|kind)|direction|direzione|role"
    r"|tipo (?:di )?(?:mittente|autore)|author type|inbound|sent by"
)
_OWN_SIDE = frozenset({
    "agent", "admin", "operator", "operatore", "owner", "outbound", "outgoing", "sent", "staff", "bot", "business",
    "merchant", "seller", "support", "assistant", "system", "inviato", "uscita", "in uscita", "team", "employee",
    "agente", "out", "shop", "page", "company", "teammate", "host", "proprietario", "titolare", "workflow", "macro",
})  # fmt: skip
_THEIR_SIDE = frozenset({
    "lead",
    "customer", "user", "end user", "contact", "client", "cliente", "inbound", "incoming", "received", "visitor",
    "guest", "buyer", "ricevuto", "entrata", "in entrata", "utente", "in", "enduser", "requester", "human", "end-user",
})  # fmt: skip


def own_side(columns: Sequence[Column]) -> set[int]:
    """The rows that a column of sides gives to the owner: agent and customer, out and in."""
    for column in columns:
        if not (_SIDE.fullmatch(last(column.name)) or _SIDE.fullmatch(plain(column.name))):
            continue
        distinct = column.distinct()
        values = [spelled(cell).lower().replace("_", " ") for cell in distinct.cells]
        if any(value in _THEIR_SIDE for value in values) and any(value in _OWN_SIDE for value in values):
            own = {code for code, value in enumerate(values) if value in _OWN_SIDE}
            return {row for row, code in enumerate(distinct.codes.tolist()) if code in own}
    return set()


def sender_column(columns: Sequence[Column]) -> Column | None:
    """The names beside the messages of a mailbox, where some write again; “from.name” stands beside comments."""
    for column in columns:
        if _SENDER.fullmatch(plain(column.name)) and "." not in column.name:
            names = [spelled(cell) for cell in column.head(_SAMPLE) if not is_blank(cell)]
            if len(set(names)) * 2 <= len(names) or (len(names) < _FEW and len(set(names)) < len(names)):
                return column
    return None


def one_answers_many(column: Column) -> bool:
    """Whether one name stands below comments far more often than any other, as that of a page does."""
    names = [spelled(cell) for cell in column.head(_SAMPLE) if not is_blank(cell)]
    usual = Counter(names).most_common(2)
    if len(usual) < 2 or len(set(names)) < 3:
        return False
    most, next_most = usual[0][1], usual[1][1]
    return most >= 3 and most * 5 >= len(names) and most >= 2 * next_most


def own_rows(authors: Sequence[str], days: Sequence[object], asking: Asking) -> set[int]:
    """The rows written by whom the owner says to be. Asked always: no file knows whose it is."""
    options = _likeliest_first(authors, days)
    if not options:
        return set()
    alone = len(options) == 1
    choice = ["nobody", *options] if alone else [*options, "nobody"]
    answer = asking.ask("own_name", list(dict.fromkeys(choice)))
    return {row for row, author in enumerate(authors) if author == answer} if answer != "nobody" else set()


def _likeliest_first(authors: Sequence[str], days: Sequence[object]) -> list[str]:
    """Who answers many, and seldom begins, is likely the owner."""
    answered: dict[str, set[str]] = {}
    begun, written = Counter[str](), Counter[str]()
    before, day_before = "", object()
    for author, day in zip(authors, days, strict=True):
        if not author:
            continue
        written[author] += 1
        begun[author] += day != day_before
        answered.setdefault(author, set())
        if before and before != author:
            answered[author].add(before)
        before, day_before = author, day
    ranked = sorted(written, key=lambda name: (-len(answered[name]), begun[name] / written[name], -written[name]))
    return ranked[:_MOST_OPTIONS]
