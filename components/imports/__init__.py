"""Other people's files: the series of figures in them."""

from .codes import ERRORS, NAMES, OPTIONS, PROBLEMS, QUESTIONS
from .results import Every, Problem, Question, Series, SeriesImport, UnreadableImport
from .series import read_series

__all__ = [
    "read_series", "UnreadableImport",
    "Every", "Problem", "Question", "Series", "SeriesImport",
    "ERRORS", "NAMES", "OPTIONS", "PROBLEMS", "QUESTIONS",
]  # fmt: skip
