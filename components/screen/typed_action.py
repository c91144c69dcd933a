"""An action as it is typed in one go: what it is and, after a last comma, the hours that it takes."""

import re
from typing import NamedTuple

from components.texts import NotANumber, Words

LONGEST = 200  # hours; more than that was meant otherwise
_LAST_COMMA = re.compile(
    r"(?P<what>.*?\S)\s*[,;–]\s*(?P<number>\d[\d.,]*)\s*(?P<unit>h|hours?|ore|ora|min|minut[ei]s?)\.?"
)


class TypedAction(NamedTuple):
    what: str
    hours: float | None  # None where none were typed


def typed_action(text: str, words: Words) -> TypedAction:
    """ "Answer three questions, 1.5 h" is an hour and a half of answering; "30 min" are half an hour."""
    found = _LAST_COMMA.fullmatch(text.strip())
    if found is None:
        return TypedAction(text, None)
    try:
        number = words.a_number(found["number"])
    except NotANumber:
        return TypedAction(text, None)
    hours = number / 60 if found["unit"].startswith("min") else number
    return TypedAction(found["what"], round(hours, 2)) if hours <= LONGEST else TypedAction(text, None)
