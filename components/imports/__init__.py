"""Other people's files: the series of figures, and the notes of what customers said, in them."""

from .codes import ERRORS, NAMES, OPTIONS, PROBLEMS, QUESTIONS
from .notes import read_notes
from .results import (
    Every,
    ImportedNote,
    NotesImport,
    Problem,
    Question,
    Series,
    SeriesImport,
    UnreadableImport,
)
from .series import read_series
from .typed_days import typed_day

__all__ = [
    "read_series", "read_notes", "typed_day", "UnreadableImport",
    "Every", "ImportedNote", "NotesImport", "Problem", "Question", "Series", "SeriesImport",
    "ERRORS", "NAMES", "OPTIONS", "PROBLEMS", "QUESTIONS",
]  # fmt: skip
