"""Which need the words of a note speak of (M12): a proposal, or nothing where it would be a guess."""

from functools import lru_cache
from typing import get_args

from components.workbook.listening import Need

from . import english, italian
from .cues import Cue, CueBook, read, sentences

ENOUGH = 2  # the weight that speaks for a need
LEAD = 1.5  # times the weight of the second: below, the words leave it open
POLITE = 1  # the weight of praise before a "but"
ASKING = 2  # the weight of a sentence that ends with a question mark
SAY_WHAT_IS_ASKED: tuple[Need, ...] = ("wants_to_know", "asks_for", "values")
TURN = 2  # the weight that marks a "but" among the cues of no need
SIGNS: dict[Need, str] = {
    "struggles": "😡 | 😤 | 😠 | 🤬 | 👎 | 😭 | 😩 | 😫 | 🤮",
    "praises": "😍 | 🥰 | ❤ | 👏 | 🙌 | 👍 | 💕 | 💖 | 🤩 | ⭐ | 💯 | 😊 | 😋",
}
LOW, HIGH = 2, 4  # stars of five


def suggested_need(words: str, rating: float | None = None) -> Need | None:
    """The need that the words speak of, in English or Italian; stars of five decide only what the words leave open."""
    weights = _weights(words)
    ranked = sorted(weights, key=lambda need: -weights[need])
    first, second = (weights[need] for need in ranked[:2])
    if first >= ENOUGH and first >= LEAD * second:
        return ranked[0]
    leaning = _leaning(rating)
    return leaning if leaning and words.strip() and (first < ENOUGH or first < LEAD * weights[leaning]) else None


def _leaning(rating: float | None) -> Need | None:
    if rating is None:
        return None
    return "struggles" if rating <= LOW else "praises" if rating >= HIGH else None


def _weights(words: str) -> dict[Need, int]:
    """Every cue counts once, however often it is said."""
    said: dict[Cue, int] = {}
    asks = False
    for sentence in sentences(words):
        found = list(_cues().found(sentence))
        turn = max((at for at, cue in enumerate(found) if cue.need is None and cue.weight == TURN), default=0)
        for at, cue in enumerate(found):
            weight = POLITE if cue.need == "praises" and at < turn else cue.weight
            said[cue] = max(weight, said.get(cue, 0))
        asks |= sentence.asks and not any(cue.need in SAY_WHAT_IS_ASKED for cue in found)
    weights = dict.fromkeys(get_args(Need), 0)
    for cue, weight in said.items():
        if cue.need:
            weights[cue.need] += weight
    weights["wants_to_know"] += ASKING * asks
    return weights


@lru_cache
def _cues() -> CueBook:
    """Of both languages at once, since customers write in theirs, whatever the screen speaks."""
    cues = [cue for need, signs in SIGNS.items() for cue in read(need, {ENOUGH: signs})]
    for language in (english, italian):
        cues += read(None, language.NEITHER)
        cues += read(None, {TURN: language.TURNS})
        for need, weighed in language.CUES.items():
            cues += read(need, weighed)
    return CueBook(cues, f"{english.OPENERS} {italian.OPENERS}")
