"""A chat exported from WhatsApp, in either system's form and either language: one row a message."""

import re

from .columns import Column
from .layout import Table
from .limits import check_rows

_INVISIBLE = "\u200e\u200f\u202a\u202c\ufeff"
_DAY = r"(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f\u00a0]?[AaPp]\.?[ \u00a0]?[Mm]\.?)?"
_APPLE = rf"\[{_DAY},? {_TIME}\] "
_ANDROID = rf"{_DAY.replace('day', 'other_day')},? (?:alle |at )?{_TIME} [-–] "
_MESSAGE = re.compile(rf"[{_INVISIBLE}]*(?:{_APPLE}|{_ANDROID})(?P<rest>.*)")
_FEWEST = 2
NAMES = ("date", "author", "message")


def read_chat(text: str) -> Table | None:
    """The messages as a table with the columns date, author, message; None where the text is no chat.

    Author is "" in the system's own lines. Invisible marks are left out of the author, and stay in the message, where
    they tell placeholders from words.
    """
    head = [line for line in text[:5_000].splitlines()[:20] if line.strip()]
    if sum(_MESSAGE.match(line) is not None for line in head) < min(_FEWEST, len(head)):
        return None
    messages: list[list[str]] = []
    numbers: list[int] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if found := _MESSAGE.match(line):
            author, separator, words = found["rest"].partition(": ")
            day = found["day"] or found["other_day"]
            messages.append([day, author.strip(_INVISIBLE + " ~"), words] if separator else [day, "", found["rest"]])
            numbers.append(number)
        elif messages:
            messages[-1][2] += f"\n{line}"
    check_rows(len(messages))
    columns = [Column(name, [message[place].rstrip("\n") for message in messages]) for place, name in enumerate(NAMES)]
    return Table("", [], columns, numbers)
