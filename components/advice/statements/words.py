"""From letters to words with senses, in whichever of the two languages, or in both at once."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .lexicon import ENGLISH, ITALIAN, Match
from .senses import VERBS, Sense

MOST_LETTERS, MOST_SIGNS = 2_000, 120  # an objective is a sentence; what stands a page further on is not weighed

_TYPED_ACCENT = re.compile(r"([aeiouAEIOU])['’‘`´](?![^\W\d_])")  # "piu'", "e'"
_JOINT = re.compile(r"(?<=\w)[-‐‑](?=\w)|(?<=[^\W\d_])['’‘`´](?=[^\W\d_])")  # "how-to", "dall’altro"
_SIGNS = re.compile(r"\d+(?:[.,'’]\d+)*|[^\W\d_]+|[^\w\s]|\n")
_BREAKS = frozenset(",;:.!?…()–—\n|/•[]")
_YEAR = re.compile(r"20(?:0[1-9]|[1-4]\d)")
_SHORTEST_CONTENT = 3
_MANNER = ("ly", "mente")  # how, not what
_INFINITIVES = ("are", "ere", "ire", "rre", "rsi", "rci", "rmi", "rlo", "rla", "rli", "rle")
_TIED = re.compile(r"(?:(?P<infinitive>\w{2,}[aei]r)|(?P<gerund>\w{2,}ndo))(?:[mtscv]i|l[oaie]|gli|ne|[mtscv]el[oaie])")
_CLEARLY = 2  # words more than the other language; a beginning in common is chance then


@dataclass(frozen=True)
class Word:
    """A word or a whole expression."""

    text: str
    senses: frozenset[Sense] = frozenset()
    is_name: bool = False  # written like the name of a place or a person

    def has(self, *senses: Sense) -> bool:
        return not self.senses.isdisjoint(senses)

    @property
    def is_break(self) -> bool:
        return self.text in _BREAKS

    @property
    def is_unknown(self) -> bool:
        """Not in any lexicon: most often the name of something particular."""
        return not self.senses and len(self.text) >= _SHORTEST_CONTENT and not self.is_manner

    @property
    def is_manner(self) -> bool:
        return not self.senses and self.text.endswith(_MANNER)

    @property
    def is_infinitive(self) -> bool:
        return len(self.text) > 4 and self.text.split()[0].endswith(_INFINITIVES)


NOTHING = Word("")


def first(words: Iterable[Word]) -> Word:
    return next(iter(words), NOTHING)


def read(statement: str) -> list[Word]:
    written = _written(statement)
    texts = [_bare(sign) for sign in written]
    return _without_deadlines(list(_words(texts, _names(written))))


def split(text: str) -> list[str]:
    """Words, figures and signs, in small letters and without accents; only "è" keeps its own, to differ from "e"."""
    return [_bare(sign) for sign in _written(text)]


def _written(text: str) -> list[str]:
    composed = unicodedata.normalize("NFC", text[:MOST_LETTERS])
    return _SIGNS.findall(_JOINT.sub(" ", _TYPED_ACCENT.sub(_accented, composed)))[:MOST_SIGNS]


def _accented(typed: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", typed[1] + "\N{COMBINING GRAVE ACCENT}") + " "


def _bare(sign: str) -> str:
    text = sign.casefold()
    if text == "è":
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(part for part in decomposed if not unicodedata.combining(part)) or text


def _names(written: list[str]) -> list[bool]:
    """Which words have a capital that the beginning of a sentence does not explain."""
    capital = [len(sign) > 1 and sign[0].isupper() and not sign.isupper() for sign in written]
    words = sum(sign.isalpha() and len(sign) > 1 for sign in written)
    if sum(capital) * 2 > words:  # In A Headline Every Word Has One
        return [False] * len(written)
    begins = [at == 0 or written[at - 1] in _BREAKS for at in range(len(written))]
    return [has_one and not begin for has_one, begin in zip(capital, begins, strict=True)]


def _words(texts: list[str], names: list[bool]) -> Iterator[Word]:
    english = [ENGLISH.match(texts, at) for at in range(len(texts))]
    italian = [ITALIAN.match(texts, at) or _match_of_verb(texts[at]) for at in range(len(texts))]
    lean = sum(map(bool, italian)) - sum(map(bool, english))  # how many words more Italian knows
    at = 0
    while at < len(texts):
        match = _better(english[at], italian[at], lean)
        if match:
            yield Word(" ".join(texts[at : at + match.length]), match.senses)
        else:
            yield Word(texts[at], _senses_of_figure(texts[at]), names[at])
        at += match.length if match else 1


def _match_of_verb(text: str) -> Match | None:
    """What Italian knows of a verb to which pronouns are tied: "mettersi", "usarla", "facendoci"."""
    tied = _TIED.fullmatch(text)
    match = ITALIAN.match([tied["gerund"] or f"{tied['infinitive']}e"], 0) if tied else None
    return match if match and match.is_exact and not match.senses.isdisjoint(VERBS) else None


def _better(english: Match | None, italian: Match | None, lean: int) -> Match | None:
    """What only one language knows is read in it; the rest in the language that knows more of the statement."""
    if english and italian:
        if lean == 0 and english.length == italian.length:
            return Match(english.length, english.exactness, english.senses | italian.senses)
        return italian if lean > 0 else english
    only = english or italian
    is_foreign = lean < -_CLEARLY if only is italian else lean > _CLEARLY
    return only if only and (only.is_exact or not is_foreign) else None


def _senses_of_figure(text: str) -> frozenset[Sense]:
    if _YEAR.fullmatch(text):
        return frozenset({Sense.UNIT})
    return frozenset({Sense.NUMBER}) if text[0].isdigit() or text == "%" else frozenset()


def _without_deadlines(words: list[Word]) -> list[Word]:
    """Says of "by 3 June" and "in six months" that they are no quantity and no time of day or year."""
    for at, word in enumerate(words):
        if word.has(Sense.UNTIL):
            _mark_date(words, at)
        if word.has(Sense.NUMBER) and at + 1 < len(words) and words[at + 1].has(Sense.UNIT):
            words[at] = Word(word.text, frozenset({Sense.UNIT}))
    return words


_INSIDE_A_DATE = (Sense.PLAIN, Sense.NUMBER, Sense.WHEN, Sense.UNIT)


def _mark_date(words: list[Word], start: int) -> None:
    """Turns "by the end of June" into a stretch of time; "by 10%" is none."""
    reached = 0
    for at in range(start + 1, len(words)):
        is_date = words[at].has(Sense.WHEN, Sense.UNIT)
        is_percentage = words[at].text.startswith(("%", "per"))
        if is_percentage or not words[at].has(*_INSIDE_A_DATE) or (reached and not is_date):
            break
        reached = at if is_date else reached
    if reached:
        words[start] = Word(words[start].text, frozenset({Sense.PLAIN}))
        for at in range(start + 1, reached + 1):
            words[at] = Word(words[at].text, frozenset({Sense.UNIT}))
