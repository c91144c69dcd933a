"""Marks for English source texts. They only mark: translation comes at the edge, through `Words`."""

from typing import NamedTuple


class Counted(NamedTuple):
    """A text with a form for one and a form for more."""

    one: str
    more: str


class InContext(str):
    """A text whose translation depends on where it stands ("Plan", the page, is not "plan", the verb)."""

    context: str

    def __new__(cls, context: str, text: str) -> "InContext":
        self = super().__new__(cls, text)
        self.context = context
        return self


def N_(text: str) -> str:
    return text


def NN_(one: str, more: str) -> Counted:
    return Counted(one, more)


def C_(context: str, text: str) -> InContext:
    return InContext(context, text)
