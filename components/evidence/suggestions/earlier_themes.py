"""Which of the owner's own themes fit the words of a note: those of earlier notes that speak in the same words."""

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import lru_cache
from math import sqrt

from components.evidence.stop_words import STOP_WORDS
from components.evidence.words_used import telling_words
from components.workbook import Listening

from .cues import plain

ENOUGH = 1.4  # the weight from which a theme fits: a word of its name, or two notes that share a word with this one
MUCH, MUCH_OF = 0.5, 1 / 3  # is added where a third of what the note says is in notes about the theme
NAMED = 1.5  # the weight of a word that is in the theme's name
ITS_OWN = 0.5  # of the notes that hold a word are about the theme: below, the word tells nothing
STEM = range(3, 8)  # letters
_TOLD = frozenset(["avevate", "avevo", "detto", "doveva", "dovevo", "venire", "venuti", "venuto"])  # in any story
_NO_WORDS = frozenset(map(plain, STOP_WORDS)) | _TOLD
_ENDINGS = [
    *("osissimo", "osissima", "amento", "amenti", "ations", "azione", "azioni", "issima", "issime", "issimi", "issimo"),
    *(
        "ation",
        "mente",
        "ments",
        "ando",
        "endo",
        "ings",
        "ment",
        "are",
        "ata",
        "ate",
        "ati",
        "ato",
        "ere",
        "ers",
        "ing",
    ),
    *(
        "ire",
        "osa",
        "ose",
        "osi",
        "oso",
        "uta",
        "ute",
        "uti",
        "uto",
        "ed",
        "er",
        "es",
        "ly",
        "a",
        "e",
        "i",
        "o",
        "s",
        "y",
    ),
]  # the longest first


def suggested_themes(words: str, listening: Listening, limit: int = 3) -> list[str]:
    """The owner's themes that fit these words, the best first; none where nothing fits."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    holding: dict[str, Counter[str]] = defaultdict(Counter)  # of each stem: in how many notes of which theme
    for note in listening.notes:
        if theme := _same(note.theme):
            spellings[theme][" ".join(note.theme.split())] += 1
            for stem in _stems(note.words):
                holding[stem][theme] += 1
    said = sorted(_stems(words))
    weights = {theme: _weight(theme, said, holding) for theme in spellings}
    fitting = sorted(
        (theme for theme in weights if weights[theme] >= ENOUGH), key=lambda theme: (-weights[theme], theme)
    )
    return [_commonest(spellings[theme]) for theme in fitting[:limit]]


def _weight(theme: str, said: Collection[str], holding: dict[str, Counter[str]]) -> float:
    """A word weighs by how many notes of the theme hold it, and how few others do."""
    named = _stems(theme)
    shares = {stem: holding[stem][theme] / holding[stem].total() for stem in said if theme in holding.get(stem, ())}
    its_own = {stem: share for stem, share in shares.items() if share >= ITS_OWN}
    weight = sum(share * sqrt(holding[stem][theme]) for stem, share in its_own.items())
    weight += NAMED * sum(stem in named for stem in said)
    return weight + MUCH if its_own and len(its_own) >= MUCH_OF * len(said) else weight


def _same(theme: str) -> str:
    return " ".join(plain(theme).split())


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling))


@lru_cache(maxsize=10_000)
def _stems(text: str) -> frozenset[str]:
    """The words that tell something, without their endings: "booked" and "booking", "prenotare" and "prenotazione"."""
    return frozenset(_stem(word) for word in map(plain, telling_words(text)) if word and word not in _NO_WORDS)


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM.start:
            word = word.removesuffix(ending)
            break
    return word[: STEM.stop - 1]
