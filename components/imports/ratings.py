"""How content somebody was, on a scale from 1 to 5: which column says so, and what its own scale is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .asking import Asking
from .cells import Cell, is_blank, spelled
from .columns import Column
from .note_names import asks, plain

_SAMPLE = 5_000
_SHARE = 0.6  # of the cells with something in them
_SMALL = 20  # ratings; so few may all be below the middle of their scale

_NAME = re.compile(
    r"\b(?:ratings?|rated?|stars?|scores?|vot[oi]|valutazion[ei]|punteggi[oi]?|stell[ae]|stelline|puntuacion|puntaje"
    r"|calificacion(?:es)?|valoracion(?:es)?|estrellas?|nota|grade|overall|nps|csat|recommend\w*|consigli\w+|raccomand\w+"
    r"|recomend\w+|satisf\w+|soddisf\w+|gradimento|giudizio|points?|punti)\b"
)
_EXACT = re.compile(
    r"(?:(?:review|star|overall|user|customer|reviewer|total|your|im) )?(?:ratings?|stars?|score)"
    r"(?: (?:value|given|star))?|overall|five star rating published"
    r"|(?:voto|valutazione|punteggio)(?: (?:complessiv[oa]|generale|totale))?"
    r"|stelle|calificacion|puntuacion|valoracion|estrellas"
    r"|numero (?:di )?stelle|rating (?:out of \d+|\d+)"
)
_NOT = re.compile(
    r"\b(?:average|avg|mean|medi[ao]|counts?|number|numero di (?:recensioni|voti)|num"
    r"|total (?:score|ratings|reviews|number)"
    r"|helpful\w*|useful|upvotes?|downvotes?|likes?|votes|sentiment|polarity|confidence|probability|predict\w*|compound"
    r"|price|prezzo|word|scoring|percentile|hotel stars|stars hotel|hotel class|reasons?|comment\w*|why|perche"
    r"|business stars|place rating|id|date|data|text)\b"
)
_UPVOTES = re.compile(r"\b(?:subreddit|upvotes?|ups|downs|num comments|upvote ratio)\b")
_STARS = re.compile(r"\b(?:stars?|ratings?|stelle|stelline|estrellas)\b")
_FROM_NOUGHT = re.compile(r"\b(?:nps|recommend\w*|consigl\w*|raccomand\w*|recomend\w*)\b|\b0 ?(?:to|a|al|-|–)? ?10\b")
_NAMED_SCALE = re.compile(
    r"\b(?:out of|su|de|sobre|max|[01] (?:to |a |al |e )?)(?: ?)(5|7|10|20|50|100)\b|\b(?:of|rating) (5|10)\b"
)

_UNIT = r"(?:stars?|stell[ae]|estrellas?|bubbles?|punti|points?|pallini)"
_OF = re.compile(
    rf"(?:[^\W\d]+:? ){{0,3}}(\d{{1,3}}(?:[.,]\d{{1,2}})?)(?: {_UNIT})? ?"
    rf"(?:/|out of|su|von|of|de|sobre|sur) ?(\d{{1,3}})"
    rf"(?: ?{_UNIT})?(?: ?[(★⭐–-].*)?",
    re.IGNORECASE,
)
_BUBBLES = re.compile(r".*\bbubble_([1-5][05])\b")
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?) ?%")
_NUMBER = re.compile(r"(\d{1,3}(?:[.,]\d{1,3})?)(?: ?(?:stars?|stelle|stella|estrellas?|★|⭐️?|/))?", re.IGNORECASE)
_FULL, _EMPTY, _HALF = "★⭐🌟", "☆✩", "½⯨"
_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "una": 1, "uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
}  # fmt: skip
_STAR_WORDS = re.compile(r"([a-z]+)(?:[ _-](?:stars?|stell[ae]|estrellas?))?")
_MEANINGS = (
    (("very dissatisfied", "extremely dissatisfied", "very unsatisfied", "completely dissatisfied"), 1),
    (("dissatisfied", "unsatisfied", "somewhat dissatisfied"), 2),
    (("neutral", "neither satisfied nor dissatisfied"), 3),
    (("satisfied", "somewhat satisfied"), 4),
    (("very satisfied", "extremely satisfied", "completely satisfied"), 5),
    (("molto insoddisfatto", "molto insoddisfatta", "per niente soddisfatto", "per niente soddisfatta"), 1),
    (("insoddisfatto", "insoddisfatta", "poco soddisfatto", "poco soddisfatta"), 2),
    (("neutrale", "né soddisfatto né insoddisfatto", "abbastanza soddisfatto né insoddisfatto"), 3),
    (("soddisfatto", "soddisfatta", "abbastanza soddisfatto", "abbastanza soddisfatta"), 4),
    (("molto soddisfatto", "molto soddisfatta", "completamente soddisfatto", "completamente soddisfatta"), 5),
    (("muy insatisfecho", "muy insatisfecha"), 1), (("insatisfecho", "insatisfecha"), 2),
    (("satisfecho", "satisfecha"), 4), (("muy satisfecho", "muy satisfecha"), 5),
)  # fmt: skip
_MEANS = {words: value for several, value in _MEANINGS for words in several}
_ONLY_HERE = frozenset({"neutral", "neutrale"})  # they are a step of a scale only beside others


@dataclass(frozen=True, slots=True)
class Read:
    """`scale` is what the cell itself says, 0 where only the column can tell."""

    value: float
    scale: float = 0


@lru_cache(maxsize=20_000)
def _read(text: str) -> Read | None:
    text = " ".join(text.replace("\ufe0f", "").replace("\u200e", "").split()).strip(" .")
    if not text or len(text) > 60:
        return None
    if text[0] in _FULL + _EMPTY:
        return _glyphs(text)
    if found := _PERCENT.fullmatch(text):
        return _within(_number(found[1]), 100)
    if found := _OF.fullmatch(text):
        return _within(_number(found[1]), float(found[2]))
    if found := _BUBBLES.match(text):
        return Read(float(found[1]), 50)
    if found := _NUMBER.fullmatch(text):
        return Read(_number(found[1]), 5 if re.search(r"[a-z★⭐]", text, re.IGNORECASE) else 0)
    return _worded(text.lower().rstrip("!"))


def _glyphs(text: str) -> Read | None:
    glyphs = text.split(" ")[0]
    full, empty = sum(sign in _FULL for sign in glyphs), sum(sign in _EMPTY for sign in glyphs)
    half = 0.5 if any(sign in _HALF for sign in glyphs) else 0
    if full + empty + (half > 0) < len(glyphs) or full + empty > 10:
        return None
    return _within(full + half, 5 if full + empty <= 5 else 10)


def _worded(text: str) -> Read | None:
    if text in _MEANS:
        return Read(_MEANS[text], 5)
    found = _STAR_WORDS.fullmatch(text)
    return Read(_WORDS[found[1]], 5) if found and found[1] in _WORDS else None


def _within(value: float, scale: float) -> Read | None:
    return Read(value, scale) if scale in (5, 6, 7, 10, 20, 30, 50, 100) and value <= scale else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def read_rating(cell: Cell) -> Read | None:
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return Read(float(cell)) if 0 <= cell <= 100 else None
    return _read(cell) if isinstance(cell, str) else None


@dataclass(slots=True)
class RatingColumn:
    """`scale` is the highest that could be given; `nought` whether 0 was an answer, and not the lack of one."""

    column: Column
    scale: float
    nought: bool

    def value(self, cell: Cell) -> float | None:
        read = read_rating(cell)
        if read is None:
            return None
        scale = read.scale or self.scale
        if read.value > scale or (read.value == 0 and not (self.nought or read.scale == 100)):
            return None
        return min(5.0, max(1.0, round(read.value * 5 / scale, 2)))


def rating_column(columns: Sequence[Column], asking: Asking) -> RatingColumn | None:
    """The column that says it best; asked where several do so equally well."""
    names = [plain(column.name) for column in columns]
    upvotes = any(_UPVOTES.search(name) for name in names)
    ranked = [(rank, column) for column in columns if (rank := _rank(column, upvotes)) is not None]
    if not ranked:
        return None
    best = min(rank for rank, _ in ranked)
    equal = [column for rank, column in ranked if rank == best]
    options = list(dict.fromkeys(column.name for column in equal))
    answer = asking.ask("rating_column", [*options, "no_rating"] if len(options) > 1 else options)
    column = next((one for one in equal if one.name == answer), None)
    return RatingColumn(column, _scale(column, asking), _from_nought(column)) if column else None


def _rank(column: Column, upvotes: bool) -> int | None:
    """0 is a rating beyond doubt; None is none."""
    name = plain(column.name)
    end = plain(column.name.rpartition(".")[2] or column.name)
    named = _NAME.search(name) is not None
    if _NOT.search(name) and not _FROM_NOUGHT.search(name):
        return None
    if upvotes and end == "score":
        return None
    cells = [cell for cell in column.distinct().cells[:_SAMPLE] if not is_blank(cell)]
    read = [found for cell in cells if (found := read_rating(cell))]
    told = [found for found in read if found.scale]
    if not cells or not read or len(read) < _SHARE * len(cells) or _is_no_scale(cells, read):
        return None
    if told and not named and not _sure_without_name(column, read, told):
        return None
    if not told and not named:
        return None
    if _EXACT.fullmatch(name) or _EXACT.fullmatch(end):
        return 0
    return 1 if told and not asks(column.name) else 2 if _FROM_NOUGHT.search(name) or "overall" in name else 3


def _sure_without_name(column: Column, read: list[Read], told: list[Read]) -> bool:
    """Stars, or the same “of five” in every cell: more than a chance likeness such as “4/5” for a day."""
    texts = [spelled(cell) for cell in column.distinct().cells]
    with_glyphs = any(text[:1] in tuple(_FULL + _EMPTY) for text in texts if text)
    return (
        len(told) == len(read)
        and len({one.scale for one in told}) == 1
        and (with_glyphs or (len(told) > 1 and told[0].scale in (5, 10) and not any("%" in text for text in texts)))
    )


def _is_no_scale(cells: list[Cell], read: list[Read]) -> bool:
    """Negative, above 100, yes and no as 1 and 0, or words that are steps only beside others."""
    if any(isinstance(cell, int | float) and not isinstance(cell, bool) and not 0 <= cell <= 100 for cell in cells):
        return True
    if any(re.fullmatch(r"-\d.*|\d{4,}", spelled(cell)) for cell in cells):
        return True
    if {spelled(cell).lower() for cell in cells} <= _ONLY_HERE:
        return True
    values = {one.value for one in read if not one.scale}
    return bool(values) and values <= {0.0, 1.0} and len(cells) > 1


def _from_nought(column: Column) -> bool:
    return _FROM_NOUGHT.search(plain(column.name)) is not None


def _scale(column: Column, asking: Asking) -> float:
    """The highest that could be given: what the name says, else what the highest given leaves open."""
    name = plain(column.name)
    if found := _NAMED_SCALE.search(name):
        return float(found[1] or found[2])
    values = [one.value for cell in column.distinct().cells if (one := read_rating(cell)) and not one.scale]
    highest = max(values, default=5)
    if _from_nought(column) and highest <= 10:
        return 10
    return float(asking.ask("rating_scale", _scales(values, highest, name, len(column)), column.name))


def _scales(values: list[float], highest: float, name: str, rows: int) -> list[str]:
    few = rows < _SMALL
    if highest <= 5:
        return ["5", "10"] if few and highest < 5 and not _STARS.search(name) else ["5"]
    if highest <= 7 and all(value == int(value) for value in values):
        return ["10", "7"] if few else ["7", "10"]
    if highest <= 10:
        return ["10"]
    if highest <= 50 and all((value % 5 == 0 and value >= 10) or value == 0 for value in values):
        return ["50"] if highest == 50 or not few else ["50", "100"]
    if highest <= 50:
        return [str(scale) for scale in (20, 30, 50, 100) if scale >= highest]
    return ["100"]
