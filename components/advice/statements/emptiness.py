"""Which answers say nothing: "?", "boh", "n/a", "asdf"."""

import re
from collections import defaultdict
from functools import cache

from . import says_nothing
from .words import split

_KEYS_IN_A_ROW = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz")
_FEWEST_KEYS = 3
_SAME_AGAIN = re.compile(r"([a-z])\1*|([0-9])\2{2,}|([a-z]{2,3})\3{2,}")  # "x", "xxx", "000", "hahaha"
_JOINS = frozenset("&+@")  # B&B is two letters and one word


def is_empty_of_content(answer: str) -> bool:
    """Whether nothing is left when all that says nothing is taken away. A short answer may well say something."""
    signs = split(answer)
    if not _JOINS.isdisjoint(signs) and any(sign.isalnum() for sign in signs):
        return False
    return _says_nothing([sign for sign in signs if sign.isalnum()])


def _says_nothing(words: list[str]) -> bool:
    at = 0
    while at < len(words):
        length = max((len(empty) for empty in _empty()[words[at]] if _stands_at(empty, words, at)), default=0)
        if not length and not _is_scribble(words[at]):
            return False
        at += length or 1
    return True


def _stands_at(empty: list[str], words: list[str], at: int) -> bool:
    return words[at : at + len(empty)] == empty


def _is_scribble(word: str) -> bool:
    """Fingers on the keyboard."""
    if _SAME_AGAIN.fullmatch(word):
        return True
    return len(word) >= _FEWEST_KEYS and any(word in row for row in _KEYS_IN_A_ROW)


@cache
def _empty() -> defaultdict[str, list[list[str]]]:
    """What says nothing, by its first word."""
    by_first: defaultdict[str, list[list[str]]] = defaultdict(list)
    for entry in (says_nothing.ENGLISH + says_nothing.ITALIAN).split():
        by_first[entry.split("_")[0]].append(entry.split("_"))
    return by_first
