"""Notes out of an export of reviews, comments, answers, tickets or a chat: what customers said, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from components.workbook.base import LONGEST_LIST, LONGEST_TEXT

from .asking import Asking
from .cells import Cell, spelled
from .columns import Column
from .hidden import Hidden
from .layout import Table
from .left_out import is_placeholder, is_removed, left_in_chat, without_edit_mark
from .limits import MOST_TABLES, nothing_else_leaves, shortened, told
from .marks import Order
from .note_dates import Days, days_of, find_days
from .note_places import look_like_own_posts, place_column
from .note_source import read_source
from .note_tables import belongs, brought_together, own_among, readable, weight
from .orders import settle_order
from .ratings import RatingColumn, rating_column
from .results import ImportedNote, NotesImport, Problem, UnreadableImport
from .tables import Tables
from .talk import one_answers_many, own_rows, own_side, sender_column
from .words import cleaned
from .words_column import WordsColumns, joined_words, words_columns

_LONGEST_PLACE = 200


@dataclass(slots=True)
class _Draft:
    """A note before its words are masked, and the row's day, place and rating."""

    words: str
    day: date | None
    place: str
    rating: float | None


@dataclass(slots=True)
class _Source:
    """A table of notes with what its columns mean."""

    table: Table
    words: WordsColumns
    rating: RatingColumn | None = None
    days: Days = field(default_factory=Days)
    place: Column | None = None
    chat: bool = False

    @property
    def rows(self) -> int:
        return len(self.table.numbers)


def read_notes(data: bytes, name: str, answers: Mapping[str, str] | None = None) -> NotesImport:
    """The notes in a file, in its order. `answers` are options by question code; `name` is the file's own.

    While `questions` are open the notes are a proposal, made with the first option of each. Names of authors are
    nowhere in a note but in what somebody wrote; e-mail addresses and phone numbers are masked. Raises
    UnreadableImport, and nothing else, where nobody said anything.
    """
    with nothing_else_leaves():
        return _read(data, answers)


def _read(data: bytes, answers: Mapping[str, str] | None) -> NotesImport:
    found = read_source(data)
    asking = Asking(answers)
    problems = list(found.problems)
    sources = _sources(found, asking, problems)
    if not sources:
        raise UnreadableImport("no_words")
    for source in sources:
        _describe(source, asking, problems)
    order = settle_order([cell for source in sources for cell in source.days.evidence()], asking)
    left: Counter[str] = Counter()
    drafts = [draft for source in sources for draft in _drafts(source, order, asking, left, problems)]
    if not drafts and not asking.open:
        raise UnreadableImport("no_words")
    hidden = Hidden()
    notes = [_note(draft, hidden, left) for draft in _newest(drafts, left)]
    _tell(left, problems)
    return NotesImport(notes, asking.open, told(problems), asking.answered)


def _sources(found: Tables, asking: Asking, problems: list[Problem]) -> list[_Source]:
    if found.form == "chat":
        chat = found.tables[0]
        return [_Source(chat, WordsColumns([chat.columns[2]], authors=[chat.columns[1]]), chat=True)]
    if found.form == "json" and len(found.tables) == MOST_TABLES:
        problems.append(Problem("lists_beyond", None, str(MOST_TABLES)))
    tables = [readable(table) for table in found.tables if len(table.numbers)]
    tables = brought_together(tables) if found.form == "json" else tables
    drafts = [(table, words_columns(table.columns, Asking(None))) for table in tables]
    ranked = sorted((one for one in drafts if one[1]), key=lambda one: -weight(*one))
    if not ranked:
        return []
    main = ranked[0]
    kept = [one for one in drafts if one[1] and belongs(one, main, found.form == "json")]
    if found.form == "json":
        problems += own_among(drafts, main)
    else:
        left = [table for table, words in drafts if not any(table is other for other, _ in kept)]
        problems += [Problem("table_without_words", None, table.label or table.names[0]) for table in left]
    again = [(table, words_columns(table.columns, asking)) for table, _ in kept]
    return [_Source(table, words) for table, words in again if words]


def _describe(source: _Source, asking: Asking, problems: list[Problem]) -> None:
    words, columns = source.words, source.table.columns
    if source.chat:
        source.days = find_days(columns[:1], asking, problems)
        return
    source.rating = rating_column(words.others, asking)
    rest = [one for one in words.others if source.rating is None or one is not source.rating.column]
    source.days = find_days(rest, asking, problems)
    dates = [source.days.column, *source.days.beside]
    source.place = place_column([one for one in rest if not any(one is other for other in dates)])
    if words.own_text or look_like_own_posts(columns, source.rating is not None, words.authors):
        problems.append(Problem("own_posts"))
    problems += [Problem("own_replies", None, column.name) for column in words.replies]
    if words.authors:
        problems.append(Problem("names_dropped", None, shortened(", ".join(one.name for one in words.authors))))


def _drafts(source: _Source, order: Order, asking: Asking, left: Counter[str], problems: list[Problem]) -> list[_Draft]:
    days = days_of(source.days, order, asking, problems) or [None] * source.rows
    ratings = [source.rating.value(cell) for cell in source.rating.column.cells()] if source.rating else None
    places = source.place.cells() if source.place else None
    own, messages = _own(source, days, asking, left)
    found = []
    for row, words in enumerate(messages if messages is not None else _words(source.words)):
        if row in own:
            left["own_messages"] += 1
            continue
        if reason := _nothing_said(words):
            left[reason] += reason != "said_before"
            continue
        rating = ratings[row] if ratings else None
        found.append(_Draft(words, days[row], cleaned(spelled(places[row])) if places else "", rating))
    if source.rating and ratings is not None:
        left["ratings_unread"] += _unread(source.rating.column.cells(), ratings)
    return found


def _unread(cells: Sequence[Cell], ratings: list[float | None]) -> int:
    pairs = zip(cells, ratings, strict=True)
    return sum(value is None and spelled(cell) != "" for cell, value in pairs)


def _own(
    source: _Source, days: Sequence[date | None], asking: Asking, left: Counter[str]
) -> tuple[set[int], list[str] | None]:
    """The rows that the owner wrote; and the messages of a chat, "" where the system speaks."""
    if not source.chat:
        own = own_side(source.table.columns)
        names = None if own else sender_column(source.table.columns) or _commenters(source)
        if names is not None:
            own = own_rows([spelled(cell) for cell in names.cells()], days, asking)
        return own, None
    authors = [spelled(cell) for cell in source.table.columns[1].cells()]
    lines = [str(cell) for cell in source.table.columns[2].cells()]
    messages = []
    for place, line in enumerate(lines):
        reason = left_in_chat(authors[place], line)
        messages.append("" if reason else cleaned(without_edit_mark(line)))
        if reason:
            left[reason] += 1
            authors[place] = ""
            messages[place] = _TOLD
    return own_rows(authors, days, asking), messages


def _commenters(source: _Source) -> Column | None:
    """The names beside comments, where one of them answers the others; reviews have no such."""
    return None if source.rating else next(filter(one_answers_many, source.words.authors), None)


_TOLD = "\0"  # a message that is left out, and counted already


def _words(columns: WordsColumns) -> Iterator[str]:
    """The words of each row."""
    titles = columns.title.cells() if columns.title else [""] * len(columns.parts[0])
    for title, *cells in zip(titles, *(column.cells() for column in columns.parts), strict=True):
        parts = [cleaned(spelled(cell)) for cell in cells]
        head = cleaned(spelled(title))
        alone = len(parts) == 1 and not head
        yield parts[0] if alone else joined_words(parts, head) or next(filter(None, parts), "")


def _nothing_said(words: str) -> str:
    if words == _TOLD:
        return "said_before"
    if not words:
        return "empty_rows"
    if is_removed(words):
        return "deleted"
    return "placeholders" if is_placeholder(words) else ""


def _newest(drafts: list[_Draft], left: Counter[str]) -> list[_Draft]:
    """As many as a workbook holds: the newest of them, in the order of the file."""
    if len(drafts) <= LONGEST_LIST:
        return drafts
    left["notes_beyond"] = len(drafts) - LONGEST_LIST
    by_day = sorted(range(len(drafts)), key=lambda place: (-(d.toordinal() if (d := drafts[place].day) else 0), place))
    return [drafts[place] for place in sorted(by_day[:LONGEST_LIST])]


def _note(draft: _Draft, hidden: Hidden, left: Counter[str]) -> ImportedNote:
    words = draft.words
    if len(words) > LONGEST_TEXT - 1:
        left["words_cut"] += 1
        words = words[: LONGEST_TEXT - 1]
    told_words = hidden.within(words)
    left["contacts_masked"] += told_words != words
    left["days_missing"] += draft.day is None
    if len(words) == LONGEST_TEXT - 1 and len(draft.words) > len(words):
        told_words = f"{told_words[: LONGEST_TEXT - 1]}…"
    return ImportedNote(told_words[:LONGEST_TEXT], draft.day, hidden.within(draft.place[:_LONGEST_PLACE]), draft.rating)


def _tell(left: Counter[str], problems: list[Problem]) -> None:
    """One line for each reason, with how many."""
    for reason, problem in _REASONS.items():
        if left[reason]:
            problems.append(Problem(problem, None, str(left[reason])))


_REASONS = {
    "empty_rows": "rows_without_words",
    "placeholders": "placeholders",
    "own_messages": "own_messages",
    "system_lines": "system_lines",
    "media": "media_without_words",
    "deleted": "deleted_messages",
    "notes_beyond": "notes_beyond",
    "words_cut": "words_cut",
    "contacts_masked": "contacts_masked",
    "days_missing": "days_missing",
    "ratings_unread": "ratings_unread",
}
