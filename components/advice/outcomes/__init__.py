"""An outcome in words: the verdict, what to keep in mind, the money, and the rule applied. Screen and paper share them.

The sentences are those of the method (MEASUREMENT 2, 6, 8): range before point, and never more than the figures carry.
"""

from .beside_in_words import compared_with, each_by_itself, lines_in_words
from .keep_in_mind import CAUTIONS, caution_in_words, signal_without_result, to_keep_in_mind, two_verdicts
from .money_in_words import MoneyInWords, caps_in_words, cost_each_in_words, money_against_it, money_in_words
from .picture_in_words import as_far_apart, band_in_words, shaded_in_words
from .rule_applied import rule_applied
from .stock_in_words import stock_in_words
from .verdict_in_words import VerdictInWords, headline, verdict_in_words
from .voice import Voice

__all__ = [
    "CAUTIONS", "MoneyInWords", "VerdictInWords", "Voice",
    "as_far_apart", "band_in_words", "caps_in_words", "caution_in_words", "compared_with", "cost_each_in_words",
    "each_by_itself", "headline", "lines_in_words", "money_against_it", "money_in_words", "rule_applied",
    "shaded_in_words", "signal_without_result", "stock_in_words", "to_keep_in_mind", "two_verdicts", "verdict_in_words",
]  # fmt: skip
