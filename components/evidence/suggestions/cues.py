"""Cues: short phrases that speak for a need, and how they are found in a text in one pass.

A cue is written as words with spaces between them: "a/b" is either word, "word*" a beginning, "(word)" may be missing,
".." leaves room for up to three words, "^" stands for the beginning of a clause, "?" for a sentence that asks.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from components.workbook.listening import Need

Weighed = dict[int, str]  # by weight, 1 to 3: cues, one a line or parted by " | "
ROOM = 3  # words that ".." may stand for
LONGEST_WORD = 30  # letters; what is longer is no word of a cue
_APOSTROPHES = re.compile("['’‘ʼ`´′]")
_TOKEN = re.compile(r"[^\W_]+|[?!;,:.…()\n\u2013\u2014]|[\u2600-\u27bf\U0001f300-\U0001faff]")
_ENDS = frozenset("?!;.…\n")
_PARTS = frozenset(",:()\u2013\u2014")


@dataclass(frozen=True)
class Cue:
    need: Need | None  # None: it only keeps shorter cues out, "thanks in advance"
    weight: int
    slots: tuple[frozenset[str], ...]  # the words that fit; OPEN for ".."
    at_start: bool
    asks: bool


@dataclass(frozen=True)
class Sentence:
    words: tuple[str, ...]  # commas and the like among them
    asks: bool


OPEN = frozenset([".."])


def sentences(text: str) -> Iterator[Sentence]:
    """Without capitals, accents and apostrophes, so that "perché", "perche'" and "PERCHE" are one word."""
    spelled = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in spelled if not unicodedata.combining(sign))
    words: list[str] = []
    for token in _TOKEN.findall(_APOSTROPHES.sub("", plain)):
        if token not in _ENDS:
            words.append(token)
        elif words or token == "?":
            yield Sentence(tuple(words), token == "?")
            words = []
    if words:
        yield Sentence(tuple(words), False)


def read(need: Need | None, weighed: Weighed) -> Iterator[Cue]:
    for weight, lines in weighed.items():
        for line in re.split(r"\n| \| ", lines):
            if line.strip():
                yield from _cues(need, weight, line.split())


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
    """All cues, by the word they begin with."""

    def __init__(self, cues: Iterable[Cue], openers: str) -> None:
        self._by_first: dict[str, list[Cue]] = {}
        self._openers = frozenset(openers.split())
        for cue in cues:
            for word in cue.slots[0]:
                self._by_first.setdefault(word, []).append(cue)

    def found(self, sentence: Sentence) -> Iterator[Cue]:
        """From left to right, of several the one that takes in most words; no word belongs to two of them."""
        at, fresh = 0, True
        while at < len(sentence.words):
            cue, end = self._longest(sentence, at, fresh)
            word = sentence.words[at]
            if cue:
                yield cue
            fresh = not cue and (word in _PARTS or (fresh and word in self._openers))
            at = max(end, at + 1)

    def _longest(self, sentence: Sentence, at: int, fresh: bool) -> tuple[Cue | None, int]:
        best, best_rank, best_end = None, (0, 0), at
        for form in _forms(sentence.words[at]):
            for cue in self._by_first.get(form, ()):
                if (cue.at_start and not fresh) or (cue.asks and not sentence.asks):
                    continue
                end = _end(cue.slots, 1, sentence.words, at + 1)
                if (rank := (end, cue.weight)) > best_rank and end:
                    best, best_rank, best_end = cue, rank, end
        return best, best_end


def _end(slots: tuple[frozenset[str], ...], slot: int, words: tuple[str, ...], at: int) -> int:
    """Where the rest of a cue ends that goes on at this word; 0 where it does not."""
    if slot == len(slots):
        return at
    if slots[slot] is not OPEN and slots[slot] != OPEN:
        fits = at < len(words) and not slots[slot].isdisjoint(_forms(words[at]))
        return _end(slots, slot + 1, words, at + 1) if fits else 0
    for skipped in range(ROOM + 1):
        if end := _end(slots, slot + 1, words, at + skipped):
            return end
        if at + skipped >= len(words) or words[at + skipped] in _PARTS:
            return 0
    return 0


@lru_cache(maxsize=10_000)
def _forms(word: str) -> tuple[str, ...]:
    """The word and its beginnings, as cues write them."""
    if len(word) > LONGEST_WORD:
        return ()
    return (word, *(f"{word[:end]}*" for end in range(3, len(word) + 1)))
