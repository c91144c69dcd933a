"""The words that customers use, which are the words to search with and to answer in (M10)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from components.workbook import Note

from .stop_words import STOP_WORDS

FEWEST = 2  # notes
_VOWEL_SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0963\u0966-\u0eff\u1000-\u109f\u1780-\u17d3"
_LETTERS = rf"[\w{_VOWEL_SIGNS}]+"  # \w alone takes words of Indian scripts apart
_WORD = re.compile(rf"{_LETTERS}(?:['-]{_LETTERS})*")
_NO_WORDS = re.compile(r"\[[^\[\]]{0,40}\]|(?<!\S)\S*(?:@|://|www\.)\S*")  # masks, addresses, names of accounts
_ELISION = re.compile(r"^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|quell|quest|anch|com|tutt)'(?=\w{2})")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'") | {"_": " ", "\u2011": "-"})


def words_they_use(notes: Iterable[Note], most: int = 12) -> list[tuple[str, int]]:
    """Words and pairs of words, each with the number of notes that hold it: at least two. The commonest first.

    A pair takes the place of a word that is in no other notes. Where a script leaves no spaces between words, what
    stands between two signs counts as one.
    """
    singles, pairs = Counter[str](), Counter[tuple[str, str]]()
    for note in notes:
        words = list(telling_words(note.words))
        singles.update({word for word in words if word})
        pairs.update({(one, two) for one, two in pairwise(words) if one and two and one != two})
    common = {pair: count for pair, count in pairs.items() if count >= FEWEST}
    taken = {word for pair, count in common.items() for word in pair if singles[word] == count}
    found = {" ".join(pair): count for pair, count in common.items()}
    found |= {word: count for word, count in singles.items() if count >= FEWEST and word not in taken}
    return sorted(found.items(), key=lambda entry: (-entry[1], " " not in entry[0], entry[0]))[:most]


def telling_words(text: str) -> Iterator[str]:
    """The words in their order; "" stands for what says nothing, and for a sign that keeps its neighbours apart."""
    plain = unicodedata.normalize("NFC", text.lower()).translate(_APOSTROPHES)
    plain = _NO_WORDS.sub(" . ", plain)
    end = 0
    for found in _WORD.finditer(plain):
        if plain[end : found.start()].strip():
            yield ""
        yield _telling(found[0])
        end = found.end()


@lru_cache(maxsize=50_000)
def _telling(word: str) -> str:
    if word in STOP_WORDS:
        return ""
    word = _ELISION.sub("", word).removesuffix("'s")
    if word in STOP_WORDS or len(word) < 2 or not any(sign.isalpha() for sign in word):
        return ""
    return word.replace("'", "’")
