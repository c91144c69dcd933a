"""Which senses a word has, alone or as part of an expression."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from . import english, english_which, italian, italian_which, names
from .senses import Sense

SHORTEST_STEM = 2


@dataclass(frozen=True, order=True)
class Match:
    """What was recognised: the longer the expression and the more exact the words, the better."""

    length: int
    exactness: int  # letters that the lexicon spells out, in the first word
    senses: frozenset[Sense] = field(compare=False)
    is_exact: bool = field(default=True, compare=False)


class Lexicon:
    def __init__(self, *sources: Mapping[Sense, str]) -> None:
        self._by_first: dict[str, dict[tuple[str, ...], set[Sense]]] = defaultdict(lambda: defaultdict(set))
        for source in sources:
            for sense, entries in source.items():
                for entry in entries.split():
                    first, *rest = entry.split("_")
                    self._by_first[first][tuple(rest)].add(sense)

    def match(self, words: list[str], at: int) -> Match | None:
        """The best that the lexicon knows about the word at this place and those after it."""
        return max(self._matches(words, at), default=None)

    def _matches(self, words: list[str], at: int) -> Iterable[Match]:
        word = words[at]
        for key, exactness in _keys(word):
            for rest, senses in self._by_first.get(key, {}).items():
                following = words[at + 1 : at + 1 + len(rest)]
                if len(following) == len(rest) and all(map(_fits, rest, following)):
                    yield Match(1 + len(rest), exactness, frozenset(senses), not key.endswith("*"))


def _keys(word: str) -> Iterable[tuple[str, int]]:
    """The word itself, then its beginnings."""
    yield word, len(word) + 1
    for length in range(len(word), SHORTEST_STEM - 1, -1):
        yield word[:length] + "*", length


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


ENGLISH = Lexicon(names.WORDS, english.WORDS, english_which.WORDS)
ITALIAN = Lexicon(names.WORDS, italian.WORDS, italian_which.WORDS)
