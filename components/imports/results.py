"""What a reading gives: series of figures or notes, what the file cannot settle, what was left out; or that nothing
was read."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Every = Literal["day", "week", "month", "irregular"]
Point = tuple[date, float]


class UnreadableImport(ValueError):
    """Nothing was taken from the file. The codes and their sentences are in `codes`.

    `detail` says where or why: a limit that was passed, the kind of file that it is instead.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code, self.detail = code, detail


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was left out, or taken in a way that the owner should know.

    `row` counts as a spreadsheet does, from 1; None where the whole file, or a column, is meant.
    `text` is what stands there.
    """

    code: str
    row: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What the file alone cannot settle. The likeliest option comes first, and holds until there is an answer.

    `text` is the cell or column that raises the question, `examples` what it would be under each option.
    """

    code: str
    options: list[str]
    text: str = ""
    examples: tuple[date | float | str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Figures in the order of their dates, each date once. Weeks and months carry the date that the file gives them,
    else their first day.

    `adds` is False for an index, a rate, an average, a level: days of it never add up to a week. `last_days` is True
    where the dates are the last days of the weeks or months.
    """

    name: str
    every: Every
    points: list[Point]
    adds: bool = True
    last_days: bool = False


@dataclass(slots=True)
class SeriesImport:
    """With open `questions` the series are a proposal. `answered` keeps the questions that the answers settled."""

    series: list[Series] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    answered: list[Question] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """What one customer said, whole, without names; e-mail addresses and phone numbers are masked.

    `place` is what the file says about where, "" where it says nothing. `rating` is from 1 to 5, whatever the file's
    own scale.
    """

    words: str
    day: date | None = None
    place: str = ""
    rating: float | None = None


@dataclass(slots=True)
class NotesImport:
    """With open `questions` the notes are a proposal. `answered` keeps the questions that the answers settled."""

    notes: list[ImportedNote] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    answered: list[Question] = field(default_factory=list)
