"""English source texts, their translation, and numbers, money and dates in each language's form."""

from .currencies import currency_of
from .marking import C_, N_, NN_, Counted, InContext
from .masking import holds_contacts, masked
from .numbers import NotANumber, parse_number
from .question import Question
from .said import said_by
from .translations import LANGUAGES, NAMES
from .words import Words, words_for

__all__ = [
    "LANGUAGES", "NAMES",
    "C_", "N_", "NN_", "Counted", "InContext", "NotANumber", "Question", "Words",
    "currency_of", "holds_contacts", "masked", "parse_number", "said_by", "words_for",
]  # fmt: skip
