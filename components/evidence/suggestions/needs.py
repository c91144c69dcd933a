"""Which need the words of a note speak of (M12): a proposal, or nothing where it would be a guess."""

from functools import lru_cache
from typing import get_args

from components.workbook.listening import Need

from . import english, italian
from .cues import Cue, CueBook, read, sentences

ENOUGH = 2  # the weight that speaks for a need
LEAD = 1.5  # times the weight of the second: below, the words leave it open
ASKING = 2  # the weight of a sentence that ends with a question mark
SAY_WHAT_IS_ASKED: tuple[Need, ...] = ("wants_to_know", "asks_for", "values")
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
    cues: set[Cue] = set()
    asks = False
    for sentence in sentences(words):
        found = set(_cues().found(sentence))
        cues |= found
        asks |= sentence.asks and not any(cue.need in SAY_WHAT_IS_ASKED for cue in found)
    weights = dict.fromkeys(get_args(Need), 0)
    for cue in cues:
        if cue.need:
            weights[cue.need] += cue.weight
    weights["wants_to_know"] += ASKING * asks
    return weights


@lru_cache
def _cues() -> CueBook:
    """Of both languages at once, since customers write in theirs, whatever the screen speaks."""
    cues = [cue for language in (english, italian) for cue in read(None, language.NEITHER)]
    cues += [cue for language in (english, italian) for need, said in language.CUES.items() for cue in read(need, said)]
    return CueBook(cues, f"{english.OPENERS} {italian.OPENERS}")
