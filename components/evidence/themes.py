"""Themes are the owner's own words: what is written alike is one theme, what is nearly alike only after a question."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from components.workbook import Listening

from .stop_words import STOP_WORDS, TURNING_WORDS

NEARLY = 0.8  # of the letters of two words, in their order
RUN_TOGETHER = 0.9  # of the letters of two names whose words are parted differently
SHORTEST = 4  # letters; shorter words are alike by chance
LONGEST = 60  # letters; more is a sentence and no slip of the pen
NEIGHBOURS, ALL_PAIRS = 8, 60  # themes in the order of letters that each is compared with; up to 60, all are
_PLURALS = (  # the ending of one, the ending of several
    ("", "s"), ("s", "ses"), ("x", "xes"), ("z", "zes"), ("ch", "ches"), ("sh", "shes"), ("o", "oes"), ("y", "ies"),
    ("f", "ves"), ("fe", "ves"),
    ("o", "i"), ("io", "i"), ("a", "e"), ("e", "i"), ("ma", "mi"), ("ista", "isti"), ("co", "chi"), ("go", "ghi"),
    ("ca", "che"), ("ga", "ghe"), ("cia", "ce"), ("gia", "ge"),
)  # fmt: skip

Words = tuple[str, ...]


def same_theme(one: str, other: str) -> bool:
    """Alike but for capitals, accents, spaces, signs, and singular or plural."""
    words, others = plain_words(one), plain_words(other)
    if not words or not others:  # nothing but signs
        return _tidy(one) == _tidy(other)
    return are_alike("".join(words), "".join(others)) or (
        len(words) == len(others) and all(map(are_alike, words, others))
    )


def known_theme(typed: str, themes: Iterable[str]) -> str:
    """The spelling that is in use already, else what was typed, tidied."""
    tidy = _tidy(typed)
    used = dict.fromkeys(themes)
    if tidy in used or not plain_words(tidy):
        return tidy
    return next((theme for theme in used if same_theme(theme, tidy)), tidy)


def near_themes(themes: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs that are probably one theme: a slip of the pen, or a word more. The likeliest first."""
    words = {theme: bare for theme in dict.fromkeys(themes) if (bare := plain_words(theme))}
    place = {theme: number for number, theme in enumerate(words)}
    pairs = {(one, other) if place[one] < place[other] else (other, one) for one, other in _candidates(words)}
    likeness = {(one, other): _likeness(words[one], words[other]) for one, other in pairs}
    found = [pair for pair in pairs if likeness[pair] >= NEARLY]
    return sorted(found, key=lambda pair: (-likeness[pair], pair))


def merge(listening: Listening, keep: str, other: str) -> None:
    """Every note about `other` is about `keep` from now on."""
    for note in listening.notes:
        if note.theme == other:
            note.theme = keep


def _tidy(text: str) -> str:
    return " ".join(text.split())


def plain_words(theme: str) -> Words:
    """Without capitals, accents and signs. Vowel signs of other scripts are no accents, and emoji are no signs."""
    spelled = unicodedata.normalize("NFKD", theme.casefold())
    letters = (" " if _is_sign(sign) else sign for sign in spelled if not _is_accent(sign))
    return tuple("".join(letters).split())


def _is_accent(sign: str) -> bool:
    return "\u0300" <= sign <= "\u036f" or "\ufe00" <= sign <= "\ufe0f"


def _is_sign(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PZC" or unicodedata.category(sign) == "Sk"


def are_alike(one: str, other: str) -> bool:
    return one == other or _is_plural(one, other) or _is_plural(other, one)


def _is_plural(several: str, one: str) -> bool:
    """By the regular endings of English and Italian."""
    if several[:2] != one[:2]:
        return False
    for singular, plural in _PLURALS:
        stem = several.removesuffix(plural)
        if several.endswith(plural) and len(stem) >= 2 and stem + singular == one:
            return True
    return False


def _candidates(words: dict[str, Words]) -> Iterator[tuple[str, str]]:
    """Pairs worth comparing, without comparing thousands of themes each with each."""
    yield from _neighbours(words)
    yield from _with_a_word_more(words)


def _neighbours(words: dict[str, Words]) -> Iterator[tuple[str, str]]:
    """In the order of their first letters, or of their last ones: a slip of the pen leaves one of them as it was."""
    reach = max(NEIGHBOURS, ALL_PAIRS * ALL_PAIRS // max(len(words), 1))
    for step in (1, -1):
        ordered = sorted(words, key=lambda theme: ("".join(words[theme])[::step], theme))
        for place, theme in enumerate(ordered):
            for other in ordered[place + 1 : place + 1 + reach]:
                yield theme, other


def _with_a_word_more(words: dict[str, Words]) -> Iterator[tuple[str, str]]:
    first: dict[Words, str] = {}
    for theme, spelled in words.items():
        first.setdefault(_telling(spelled), theme)
    for theme, spelled in words.items():
        for fewer in {_telling(spelled), *_with_a_word_less(_telling(spelled))}:
            if first.get(fewer, theme) != theme:
                yield theme, first[fewer]


def _with_a_word_less(words: Words) -> Iterator[Words]:
    if len(words) <= LONGEST // SHORTEST:
        for place in range(len(words)):
            yield words[:place] + words[place + 1 :]


def _likeness(words: Words, others: Words) -> float:
    if _turned(words) != _turned(others):
        return 0.0
    one, other = "".join(words), "".join(others)
    if are_alike(one, other):
        return 1.0
    if len(words) == len(others):
        spelled = min(map(_spelled_alike, words, others))
    else:
        spelled = _spelled_alike(one, other)
        spelled = spelled if spelled >= RUN_TOGETHER else 0.0
    return max(spelled, NEARLY if _is_a_word_more(_telling(words), _telling(others)) else 0.0)


@lru_cache(maxsize=10_000)
def _turned(words: Words) -> frozenset[str]:
    """What makes another theme of it, however alike the rest: a number, a "without"."""
    return frozenset(word for word in words if word in TURNING_WORDS or any(sign.isdigit() for sign in word))


@lru_cache(maxsize=10_000)
def _telling(words: Words) -> Words:
    """Those that say something by themselves, in the order of the alphabet."""
    return tuple(sorted(word for word in words if word not in STOP_WORDS)) or tuple(sorted(words))


def _is_a_word_more(words: Sequence[str], others: Sequence[str]) -> bool:
    few, many = sorted((words, others), key=len)
    return len(many) - len(few) <= 1 and all(any(are_alike(word, other) for other in many) for word in few)


def _spelled_alike(one: str, other: str) -> float:
    if are_alike(one, other):
        return 1.0
    shorter, longer = sorted((len(one), len(other)))
    if shorter < SHORTEST or longer > LONGEST or 2 * shorter < NEARLY * (shorter + longer):
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= NEARLY else 0.0
