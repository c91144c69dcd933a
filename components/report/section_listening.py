"""On paper: keywords, searches and what customers said (M9 to M12)."""

from collections import Counter
from collections.abc import Iterator

from components.texts import C_, N_
from components.texts.questions.listening import KEYWORD_KINDS
from components.texts.steps import STEPS
from components.workbook import Listening, Note, Search

from .answers import Answers, shortened
from .blocks import Answer, answers, heading, paragraph, said, section
from .paper import Paper, Passage
from .style import NAME, QUIET, SMALL, SMALL_STRONG
from .table import Head, table

NOTHING = N_("nothing")


def listening(paper: Paper, given: Answers, number: int) -> None:
    words, heard = given.words, given.book.listening
    section(paper, number, words(STEPS["listening"].menu), _lead(given, heard))
    answers(paper, [*said(given, heard, "expected_places"), *_keywords(given, heard), *_own_places(given, heard)])
    if heard.searches:
        _searches(paper, given, heard)
    if heard.notes:
        _notes(paper, given, heard)
    else:
        heading(paper, words(N_("What customers said")))
        paragraph(paper, words(N_("No notes yet.")))


def _lead(given: Answers, heard: Listening) -> str:
    words = given.words
    if not heard.notes:
        return words(N_("Where customers talk, and what matters to them."))
    places = {note.place for note in heard.notes if note.place}
    return words(N_("Notes: {notes} · Places: {places}"), notes=len(heard.notes), places=len(places))


def _keywords(given: Answers, heard: Listening) -> Iterator[Answer]:
    for kind, name in KEYWORD_KINDS.items():
        fitting = [keyword.words for keyword in heard.keywords if keyword.kind == kind and keyword.words]
        if fitting:
            yield Answer(given.words(name), "\n".join(fitting), alone=True)


def _own_places(given: Answers, heard: Listening) -> Iterator[Answer]:
    for place in heard.places:
        yield from said(given, place, "name", "link")


def _searches(paper: Paper, given: Answers, heard: Listening) -> None:
    words = given.words
    heading(paper, words(N_("Searches made")))
    heads = [
        Head(words(C_("search", "Keyword")), 30),
        Head(words(C_("search", "Place")), 28),
        Head(words(C_("search", "Day")), 16),
        Head(words(N_("Found")), 12, right=True),
    ]
    table(paper, heads, [_search(given, search) for search in heard.searches])


def _search(given: Answers, search: Search) -> list[str]:
    found = "" if search.found is None else given.text(search, "found")
    day = given.words.short_day(search.day) if search.day else ""
    keyword = search.words or (given.title(search.keyword) if search.keyword else "")
    return [keyword, given.text(search, "place"), day, given.words(NOTHING) if search.found == 0 else found]


def _notes(paper: Paper, given: Answers, heard: Listening) -> None:
    words = given.words
    themes = Counter(note.theme for note in heard.notes if note.theme)
    heading(paper, words(N_("What customers said")), " · ".join(f"{name} {n}" for name, n in themes.most_common(8)))
    heads = [Head(words(N_("Their words")), 92), Head(words(N_("Need")), 34), Head(words(N_("Where and who")), 36)]
    table(paper, heads, [_note(given, note) for note in heard.notes])


def _objectives(given: Answers, note: Note) -> Iterator[Passage]:
    """Said only where there is more than one objective that a note may speak to."""
    if len(given.book.objectives) > 1:
        for objective in given.book.objectives:
            if objective.id in note.objectives:
                kind = given.text(objective, "kind") if objective.kind not in ("", "own") else ""
                yield f"→ {kind or shortened(objective.statement, 40)}", QUIET


def _note(given: Answers, note: Note) -> list[list[Passage]]:
    words = given.words
    day = words.short_day(note.day) if note.day else ""
    said: list[Passage] = [(words(N_("“{words}”"), words=note.words) if note.words else "", SMALL)]
    if note.conversation != "none" or note.outcome:
        said.append((given.text(note, "conversation"), NAME))
        said.append((note.outcome, QUIET))
    said.append((note.link, QUIET))
    need: list[Passage] = [
        (given.text(note, "need"), SMALL_STRONG),
        (" · ".join(text for text in (note.theme, given.text(note, "strength")) if text), SMALL),
        *_objectives(given, note),
    ]
    where: list[Passage] = [
        (given.text(note, "place"), SMALL),
        (note.who, SMALL),
        (day, QUIET),
        (given.title(note.keyword) if note.keyword else "", QUIET),
        (note.source, QUIET),
        (f"{given.text(note, 'rating')}/5" if note.rating is not None else "", QUIET),
    ]
    return [said, need, where]
