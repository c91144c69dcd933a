"""What listening still needs before it says something about customers (M9 to M12)."""

from collections.abc import Iterator

from components.workbook import Note, Search

from .facts import Facts, is_empty
from .finding import Finding, missing

KEYWORDS, SEARCHES, NOTES = 3, 3, 5


def few_keywords(facts: Facts) -> Iterator[Finding]:
    """M10: customers are found with their own words."""
    listening = facts.book.listening
    have = sum(not is_empty(keyword.words) for keyword in listening.keywords)
    if have < KEYWORDS and not facts.unknown(listening, "keywords"):
        yield missing("listening.keywords", "M10", facts.book.id, have=have, wanted=KEYWORDS)


def few_searches(facts: Facts) -> Iterator[Finding]:
    """M9: where they spend their time is found by looking; nothing found counts."""
    listening = facts.book.listening
    have = sum(was_made(search) for search in listening.searches)
    if have < SEARCHES and not facts.unknown(listening, "searches"):
        yield missing("listening.searches", "M9", facts.book.id, have=have, wanted=SEARCHES)


def few_notes(facts: Facts) -> Iterator[Finding]:
    """M11, M12: what they say, where, and the need behind it."""
    listening = facts.book.listening
    have = sum(is_complete(note) for note in listening.notes)
    if have >= NOTES or facts.unknown(listening, "notes"):
        return
    if not listening.notes:
        yield missing("listening.no_notes", "M11", facts.book.id)
    else:
        yield missing("listening.notes", "M12", facts.book.id, have=have, wanted=NOTES)


def was_made(search: Search) -> bool:
    return search.found is not None or search.day is not None


def is_complete(note: Note) -> bool:
    return not (is_empty(note.words) or is_empty(note.place) or is_empty(note.need))


RULES = (few_keywords, few_searches, few_notes)
