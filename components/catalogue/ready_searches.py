"""Searches that are ready to click: a keyword and what people say around it, and first ideas for keywords (M10)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice, zip_longest
from typing import NamedTuple
from unicodedata import normalize

from components.workbook import Workbook
from components.workbook.listening import KeywordKind, Need

from .intents import Intent, intents

LONGEST_IN_A_PHRASE = 80  # characters; a longer keyword is a sentence of its own
LONGEST_NAME = 80  # characters
MOST_IDEAS = 6  # of one kind
LONGEST_IDEA = 4  # words

_ONLY_ALONE = re.compile(r"\b(?:OR|AND|NOT|AROUND)\b|[|*]")  # operators that would take hold of the words beside them
_TAKES_AWAY = re.compile(r"-\S|\w+:\S")  # -word and site:example.com narrow a search; they ask for nothing
_ASKS = re.compile(
    r"(?:how|what|why|where|when|who|which|can|could|should|is|are|does|do|has|anyone|come|cosa|che|perch[eé]|dove"
    r"|quando|chi|qual[ei]?|quant[oaie]|posso|si può|è|mi|qualcuno|avete)\b|.*\?",
    re.IGNORECASE,
)


class ReadySearch(NamedTuple):
    words: str
    need: Need | None = None  # which the search is likely to find; None for the keyword alone
    intent: str = ""


class KeywordIdea(NamedTuple):
    kind: KeywordKind
    words: str


def ready_searches(keyword: str, kind: str, language: str, town: str = "", most: int = 6) -> list[ReadySearch]:
    """The keyword alone, then inside phrases, so that each need has its turn. It is carried whole everywhere."""
    words, place = " ".join(keyword.split()), " ".join(town.split())
    if not words:
        return []
    fitting = [intent for intent in intents(language, kind) if _fits(intent, words, place)]
    if not _can_stand_in_a_phrase(words) or (kind in ("service", "problem") and _ASKS.match(words)):
        fitting = []
    phrases = [ReadySearch(i.pattern.format(q=words, town=place), i.need, i.code) for i in _by_turns(fitting)]
    return [ReadySearch(words), *phrases][: max(most, 0)]


def _by_turns(fitting: list[Intent]) -> list[Intent]:
    """The first of each need, then the second of each."""
    met: Counter[Need] = Counter()
    turns = []
    for intent in fitting:
        met[intent.need] += 1
        turns.append((met[intent.need], intent))
    return [intent for _, intent in sorted(turns, key=lambda turn: turn[0])]


def _fits(intent: Intent, words: str, town: str) -> bool:
    if "{town}" in intent.pattern and (not town or town.casefold() in words.casefold()):
        return False
    return not _says_already(words, intent)


def _can_stand_in_a_phrase(words: str) -> bool:
    """Not a #tag, which opens a page; not half a quotation, which would swallow the rest; not a search by itself."""
    if words.startswith("#") or words.count('"') % 2 or words.count("“") != words.count("”"):
        return False
    asked_for = [part for part in words.split() if not _TAKES_AWAY.match(part) and any(map(str.isalnum, part))]
    return bool(asked_for) and len(words) <= LONGEST_IN_A_PHRASE and not _ONLY_ALONE.search(words)


def _says_already(words: str, intent: Intent) -> bool:
    """Whether the keyword has the phrase already, or one of its telling words in some form (cost, costs, -cost)."""
    said = _words_of(words)
    phrases = [_words_of(part) for part in re.split(r"\{\w+\}", intent.pattern)]
    if any(phrase and f" {' '.join(phrase)} " in f" {' '.join(said)} " for phrase in phrases if len(phrase) != 1):
        return True
    return bool(_telling(said) & _telling(chain(*phrases)))


def _words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _telling(words: Iterable[str]) -> set[str]:
    return {word[:4] for word in words if len(word) >= 4 or word == "vs"}


def misspellings(name: str, most: int = 5) -> list[str]:
    """Other ways in which customers may write the name of a business, in small letters, the most plausible first."""
    spelled = normalize("NFC", " ".join(name.split())).replace("’", "'").replace("‘", "'")
    if len(spelled) > LONGEST_NAME:
        return []
    likely = chain(*(way(spelled) for way in (_shortened, _unmarked, _with_and_spelled, _without_hyphens)))
    unlikely = chain(*zip_longest(*(way(spelled) for way in (_joined_or_split, _halved, _by_ear, _slips, _doubled))))
    found = (" ".join(word.split()).casefold() for word in chain(likely, unlikely) if word)
    new = (word for word in dict.fromkeys(found) if word != spelled.casefold() and sum(map(str.isalnum, word)) > 1)
    return list(islice(new, max(most, 0)))


_LEGAL_FORM = re.compile(
    r"[\s,]+(?:ltd|limited|plc|llp|inc|llc|gmbh|s\.?r\.?l\.?s?|s\.?n\.?c|s\.?a\.?s|s\.p\.a)\.?$", re.IGNORECASE
)
_BY_EAR = (
    ("ph", "f"), ("cq", "q"), ("qu", "cu"), ("our", "or"), ("ck", "k"), ("k", "c"), ("y", "i"), ("gn", "ni"),
    ("w", "v"), ("ie", "ei"), ("ei", "ie"), ("j", "i"), ("z", "s"), ("x", "s"), ("th", "t"), ("ea", "ee"), ("ee", "ea"),
    ("co", "ko"), ("ca", "ka"),
)  # fmt: skip


def _shortened(name: str) -> Iterator[str]:
    yield re.sub(r"^the\s+", "", _LEGAL_FORM.sub("", name), flags=re.IGNORECASE)


def _unmarked(name: str) -> Iterator[str]:
    """Without accents and apostrophes, as a hurried thumb writes: L’Angolo del Caffè, langolo del caffe."""
    bare = normalize("NFC", re.sub("[\u0300-\u036f]", "", normalize("NFD", name)))
    yield bare.replace("'", "")
    yield from (bare, name.replace("'", ""), bare.replace("'", " "))
    if name[-1:] in "àèéìòù":
        yield f"{bare}'"


def _with_and_spelled(name: str) -> Iterator[str]:
    for sign in ("&", "+"):
        if sign in name:
            yield from (name.replace(sign, f" {word} ") for word in ("and", "e", ""))
    for word in ("and", "e"):
        yield re.sub(rf"(?<=\s){word}(?=\s)", "&", name, flags=re.IGNORECASE)


def _without_hyphens(name: str) -> Iterator[str]:
    yield from (name.replace("-", " "), name.replace("-", ""), name.replace(".", ""))


def _joined_or_split(name: str) -> Iterator[str]:
    words = name.split()
    if (split := re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)) != name:
        yield split
    if len(words) in (2, 3):
        yield "".join(words)
    yield from (" ".join([*words[:i], words[i] + words[i + 1], *words[i + 2 :]]) for i in range(len(words) - 1))


def _halved(name: str) -> Iterator[str]:
    yield from (name[: m.start()] + name[m.start() + 1 :] for m in re.finditer(r"([a-z])\1", name))


def _doubled(name: str) -> Iterator[str]:
    singles = re.finditer(r"(?<=[aeiou])[bcdfglmnprstz](?=[aeiou])", name)
    yield from (name[: m.start()] + m[0] + name[m.start() :] for m in singles)


def _by_ear(name: str) -> Iterator[str]:
    small = name.casefold()
    yield from (small.replace(written, heard, 1) for written, heard in _BY_EAR if written in small)


def _slips(name: str) -> Iterator[str]:
    """In the middle of the longest word: a letter left out, two letters changed round."""
    longest = max(re.finditer(r"[A-Za-z]{5,}", name), key=lambda match: len(match[0]), default=None)
    if longest:
        middle = (longest.start() + longest.end()) // 2
        yield name[:middle] + name[middle + 1 :]
        yield name[: middle - 1] + name[middle] + name[middle - 1] + name[middle + 1 :]


_CLAUSES = re.compile(r"\b(?:who|which|that|whose|where|chi|che|cui|dove|si)\b[^,;:]*", re.IGNORECASE)
_STOPS = re.compile(
    r"(?<![\w-])(?:we|i|you|they|our|my|your|their|is|are|be|been|have|has|do|does|will|can|fit|sell|mend|make|offer|help"
    r"|bake|cut|teach|included|made|aged|first|with|without|in|on|at|to|from|by|within|around|over|under|near|between|and"
    r"|or|but|as|all|every|each|some|any|many|more|not|people|customers|clients|two|three|four|five|six|seven|eight|nine"
    r"|ten|twenty|thirty|forty|fifty|sixty|years|nights|hours|minutes|half an hour|noi|io|sono|siamo|è|ha|hanno|abbiamo"
    r"|faccio|facciamo|fanno|vendo|vendiamo|riparo|ripariamo|monto|montiamo|offro|offriamo|insegno|teniamo|comprese"
    r"|compresi|inclusi|incluse|con|senza|in|su|a|ad|al|ai|agli|alla|alle|allo|dal|dai|dalla|dalle|nel|nei|nella|nelle"
    r"|sul|sulla|sui|tra|fra|entro|oltre|e|ed|o|ma|anche|poi|prima|ogni|tutti|tutte|molti|molte|non|qualche|nostri|nostre"
    r"|nostra|nostro|persone|clienti|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|quaranta|cinquanta|sessanta"
    r"|quarantina|anni|notti|ore|minuti|mezz['’]ora|vent['’]anni)(?![\w-])"
    r"|\b(?:all|dall|nell|sull)['’]|[^\w\s'’-]|\d\S*",
    re.IGNORECASE,
)
_FOR = re.compile(r"\s(?:for|per)\s", re.IGNORECASE)
_EDGES = {
    "of", "for", "the", "a", "an", "di", "da", "per", "del", "dei", "della", "delle", "degli", "dello",
    "il", "lo", "la", "i", "gli", "le", "un", "una",
}  # fmt: skip


def keyword_ideas(book: Workbook) -> list[KeywordIdea]:
    """First keywords from what the owner wrote already: the name, what it offers, who its customers are."""
    firm = book.business
    name = " ".join(_LEGAL_FORM.sub("", firm.name).split())
    found = [KeywordIdea("company", name)] if 0 < len(name.split()) <= LONGEST_IDEA + 2 else []
    found += [KeywordIdea("service", piece) for piece in islice(_pieces(firm.offers), MOST_IDEAS)]
    found += [KeywordIdea("customer", piece) for piece in islice(_pieces(firm.customers), MOST_IDEAS)]
    known = {_plain(keyword.words) for keyword in book.listening.keywords}
    fresh = {_plain(idea.words): idea for idea in reversed(found) if _plain(idea.words) not in known}
    return list(reversed(fresh.values()))


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _pieces(text: str) -> Iterator[str]:
    """What may be nouns in the first sentence: it lies between the words that no search needs."""
    sentence = re.split(r"[.!?]", text.strip()[:1000], maxsplit=1)[0].replace("\n", ",")
    for long_piece in _STOPS.split(_CLAUSES.sub("", sentence)):
        for piece in [long_piece] if len(long_piece.split()) <= LONGEST_IDEA else _FOR.split(long_piece):
            words = _without_edges(piece.split())
            if 0 < len(words) <= LONGEST_IDEA and _says_something(words):
                yield " ".join(words)


def _without_edges(words: list[str]) -> list[str]:
    while words and words[0].casefold() in _EDGES:
        words = words[1:]
    while words and words[-1].casefold() in _EDGES:
        words = words[:-1]
    return words


def _says_something(words: list[str]) -> bool:
    """Not a splinter, and not a participle alone."""
    return sum(map(str.isalpha, "".join(words))) > 3 and not (len(words) == 1 and words[0].endswith("ed"))
