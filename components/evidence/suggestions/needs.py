"""Which need the words of a note speak of (M12): a proposal, or nothing where it would be a guess."""

from collections import Counter
from functools import lru_cache
from typing import get_args

from components.workbook.listening import Need

from . import english, italian
from .cues import CueBook, Sentence, read, sentences

ENOUGH = 2  # the weight that speaks for a need
LEAD = 1  # by how much the first is ahead of the second
ASKING = 2  # the weight of a sentence that ends with a question mark
LOW, HIGH = 2, 4  # stars of five


def suggested_need(words: str, rating: float | None = None) -> Need | None:
    """The need that the words speak of, in English or Italian; stars of five decide only what the words leave open."""
    weights = _weights(words)
    ranked = sorted(weights, key=lambda need: -weights[need])
    first, second = (weights[need] for need in ranked[:2])
    if first >= ENOUGH and first - second >= LEAD:
        return ranked[0]
    leaning = _leaning(rating)
    return leaning if leaning and words.strip() and first - weights[leaning] < LEAD else None


def _leaning(rating: float | None) -> Need | None:
    if rating is None:
        return None
    return "struggles" if rating <= LOW else "praises" if rating >= HIGH else None


def _weights(words: str) -> Counter[Need]:
    """Every cue counts once, however often it is said."""
    found = {cue for sentence in sentences(words) for cue in _cues().found(sentence)}
    return found
