"""Cues: short phrases that speak for a need, and how they are found in a text in one pass.

A cue is written as words with spaces between them: "a/b" is either word, "word*" a beginning, "(word)" may be missing,
".." leaves room for up to four words, "^" stands for the beginning of a clause, "?" for a sentence that asks.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from components.workbook.listening import Need

Weighed = dict[int, str]  # by weight, 1 to 3: cues parted by " | " or the end of a line, unless it ends with "/"
ROOM = 4  # words that ".." may stand for
SHORTEST_BEGINNING = 3  # letters
LONGEST_WORD = 30  # letters; what is longer is no word of a cue
_UNHEARD = re.compile("['’‘ʼ`´′\u0300-\u036f]")  # apostrophes and accents
_TOKEN = re.compile(r"[^\W_]+|[?!;,:.…()\n\u2013\u2014]|[\u2600-\u27bf\U0001f300-\U0001faff]")
_ENDS = frozenset("?!;.…\n")
_PARTS = frozenset(",:()\u2013\u2014")


@dataclass(frozen=True)
class Cue:
    need: Need | None  # None: it says nothing by itself
    weight: int
    slots: tuple[frozenset[str], ...]  # the words that fit; OPEN for ".."
    at_start: bool
    asks: bool

    @property
    def said(self) -> int:
        """How many words it names."""
        return sum(slot != OPEN for slot in self.slots)


@dataclass(frozen=True)
class Sentence:
    words: tuple[str, ...]  # commas and the like among them
    asks: bool


Forms = tuple[str, ...] | None
OPEN = frozenset([".."])


def plain(text: str) -> str:
    """Without capitals, accents and apostrophes, so that "perché", "perche'" and "PERCHE" are one word."""
    return _UNHEARD.sub("", unicodedata.normalize("NFKD", text.casefold()))


def sentences(text: str) -> Iterator[Sentence]:
    words: list[str] = []
    for token in _TOKEN.findall(plain(text)):
        if token not in _ENDS:
            words.append(token)
        elif words or token == "?":
            yield Sentence(tuple(words), token == "?")
            words = []
    if words:
        yield Sentence(tuple(words), False)


def read(need: Need | None, weighed: Weighed) -> Iterator[Cue]:
    for weight, lines in weighed.items():
        for cue in re.split(r"\n| \| ", lines.replace("/\n", "/")):
            if cue.strip():
                yield from _cues(need, weight, cue.split())


def _cues(need: Need | None, weight: int, parts: Sequence[str]) -> Iterator[Cue]:
    """One for each way of reading it, with and without the words that may be missing."""
    at_start, asks = parts[0] == "^", parts[-1] == "?"
    ways: list[tuple[frozenset[str], ...]] = [()]
    for part in parts[at_start : len(parts) - asks]:
        slot = frozenset(part.strip("()").split("/"))
        longer = [(*way, slot) for way in ways]
        ways = [*ways, *longer] if part.startswith("(") else longer
    for way in ways:
        yield Cue(need, weight, way, at_start, asks)


class CueBook:
    """All cues, by the words they begin with."""

    def __init__(self, cues: Sequence[Cue], openers: str) -> None:
        self._by_one: dict[str, list[Cue]] = {}
        self._by_two: dict[str, dict[str, list[Cue]]] = {}
        self._openers = frozenset(openers.split())
        self._known = frozenset(word for cue in cues for slot in cue.slots for word in slot)
        for cue in cues:
            for word in cue.slots[0]:
                if len(cue.slots) == 1 or cue.slots[1] == OPEN:
                    self._by_one.setdefault(word, []).append(cue)
                    continue
                followed = self._by_two.setdefault(word, {})
                for second in cue.slots[1]:
                    followed.setdefault(second, []).append(cue)

    def found(self, sentence: Sentence) -> Iterator[Cue]:
        """From left to right, of several the one that reaches farthest; no word belongs to two of them."""
        forms = [self._forms(word) for word in sentence.words]
        at, fresh = 0, True
        while at < len(forms):
            cue, end = self._longest(forms, at, fresh, sentence.asks)
            if cue:
                yield cue
            word = sentence.words[at]
            fresh = not cue and (word in _PARTS or (fresh and word in self._openers))
            at = max(end, at + 1)

    def _forms(self, word: str) -> Forms:
        """The word and its beginnings, as cues write them; None where two words are parted."""
        return None if word in _PARTS else tuple(form for form in _beginnings(word) if form in self._known)

    def _longest(self, forms: list[Forms], at: int, fresh: bool, asks: bool) -> tuple[Cue | None, int]:
        best, best_end = None, at
        for cue in self._candidates(forms, at):
            if (cue.at_start and not fresh) or (cue.asks and not asks):
                continue
            end = _end(cue.slots, 1, forms, at + 1)
            if end and (best is None or (end, cue.said, cue.weight) > (best_end, best.said, best.weight)):
                best, best_end = cue, end
        return best, best_end

    def _candidates(self, forms: list[Forms], at: int) -> Iterator[Cue]:
        seconds = (forms[at + 1] or ()) if at + 1 < len(forms) else ()
        for form in forms[at] or ():
            yield from self._by_one.get(form, ())
            if followed := self._by_two.get(form):
                for second in seconds:
                    yield from followed.get(second, ())


def _end(slots: tuple[frozenset[str], ...], slot: int, forms: list[Forms], at: int) -> int:
    """Where the rest of a cue ends that goes on at this word; 0 where it does not."""
    if slot == len(slots):
        return at
    if slots[slot] != OPEN:
        fits = at < len(forms) and not slots[slot].isdisjoint(forms[at] or ())
        return _end(slots, slot + 1, forms, at + 1) if fits else 0
    for goes_on in range(at, min(at + ROOM + 1, len(forms))):
        if forms[goes_on] is None:
            return 0
        if end := _end(slots, slot + 1, forms, goes_on):
            return end
    return 0


@lru_cache(maxsize=10_000)
def _beginnings(word: str) -> tuple[str, ...]:
    if len(word) > LONGEST_WORD:
        return ()
    return (word, *(f"{word[:end]}*" for end in range(SHORTEST_BEGINNING, len(word) + 1)))
