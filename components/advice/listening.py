"""What listening still needs before it says something about customers (M9 to M12)."""

from collections.abc import Iterable, Iterator
from datetime import date

from components.evidence import is_old, said
from components.workbook import Note, Search

from .facts import Facts, is_empty
from .finding import Finding, doubt, missing

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


def said_twice(facts: Facts) -> Iterator[Finding]:
    """M11: a note is one thing that one customer said; the same words from the same place may be one note twice."""
    notes = facts.book.listening.notes
    seen: dict[tuple[str, str], Note] = {}
    for note in notes:
        if is_empty(note.words):
            continue
        if seen.setdefault(said(note), note) is not note:
            yield doubt("listening.twice", "M11", note.id, field="words")
            return


def same_words(notes: Iterable[Note], note: Note) -> list[Note]:
    """The notes with the same words from the same place, this one among them."""
    return [other for other in notes if not is_empty(other.words) and said(other) == said(note)]


def no_address(facts: Facts) -> Iterator[Finding]:
    """M9: a place is found again by its address."""
    for place in facts.book.listening.places:
        if place.link.strip() and not place.link.startswith(("http://", "https://")):
            yield doubt("listening.address", "M9", place.id, field="link")


def old_evidence(facts: Facts, today: date) -> Iterator[Finding]:
    """M24: people's behaviour keeps changing, so notes age."""
    notes = [note for note in facts.book.listening.notes if not is_empty(note.words)]
    old = sum(is_old(note, today) for note in notes)
    if old * 2 > len(notes):
        yield doubt("listening.old", "M24", facts.book.id, old=old, all=len(notes))


def was_made(search: Search) -> bool:
    return search.found is not None or search.day is not None


def is_complete(note: Note) -> bool:
    return not (is_empty(note.words) or is_empty(note.place) or is_empty(note.need))


DATED_RULES = (old_evidence,)
RULES = (few_keywords, few_searches, few_notes, said_twice, no_address)
