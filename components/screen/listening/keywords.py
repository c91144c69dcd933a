"""Words to search with (M10): what the business does, its name, who its customers are, and what follows from them."""

import streamlit as st

from components.catalogue import keyword_ideas, misspellings, objective
from components.evidence import words_they_use
from components.texts import N_
from components.texts.questions.listening import KEYWORD_KINDS
from components.workbook import Keyword, chosen_objective

from .. import session
from ..frame import Page
from ..layout import literal, shortened

MOST_IDEAS = 3
ENOUGH = 6  # keywords; then ideas are only in the way


def keywords(page: Page) -> Keyword | None:
    """The keywords so far, one of them in use, and a field that takes the next one as soon as it is left."""
    left, right = st.columns([5, 3], gap="medium")
    with right:
        kinds = {code: page.words(text) for code, text in KEYWORD_KINDS.items()}
        kind = page.in_hand_choice("keyword.kind", kinds, "select", "service")
    with left:
        label = page.words(N_("A word your customers would use"))
        given = page.taken_at_once("keyword", label, page.sample("keyword.words"))
    if given:
        _take(page, given, kind or "service")
    _ideas(page)
    return _in_use(page)


def _take(page: Page, words: str, kind: str) -> None:
    listening = page.book.listening
    known = next((k for k in listening.keywords if k.words.casefold() == words.casefold()), None)
    if known is None:
        known = Keyword(words=words, kind=kind)  # type: ignore[arg-type]
        listening.keywords = [*listening.keywords, known]
        session.save()
    page.hold("keyword", known.id)
    st.rerun()


def _ideas(page: Page) -> None:
    """Words that are there already: in the owner's answers, in the objective, in what customers said."""
    ideas = _new_ideas(page)
    if not ideas or len(page.book.listening.keywords) >= ENOUGH:
        return
    key = f"{page.book.id}.keyword.ideas.{page.words.language}"
    session.empty_now(key, None)
    names = {words: literal(shortened(words, 40)) for words in ideas}
    label = page.words(N_("Ideas to take over"))
    given = st.pills(label, list(names), format_func=lambda words: names.get(words, words), key=key, wrap=True)
    if given:
        session.empty_next(key)
        _take(page, given, ideas[given])


def _new_ideas(page: Page) -> dict[str, str]:
    """Words -> kind of keyword."""
    book, words = page.book, page.words
    chosen = chosen_objective(book)
    starters = objective(chosen.kind if chosen else "").keywords
    found = [(idea.words, idea.kind) for idea in keyword_ideas(book)]
    found += [(words(starter.words), starter.kind) for starter in starters]
    found += [(word, "company") for word in misspellings(book.business.name, most=1)]
    found += [(word, "problem") for word, _ in words_they_use(book.listening.notes, most=3)]
    known = {keyword.words.casefold() for keyword in book.listening.keywords}
    ideas = {word: kind for word, kind in found if word.casefold() not in known}
    return dict(list(ideas.items())[:MOST_IDEAS])


def _in_use(page: Page) -> Keyword | None:
    keywords = page.book.listening.keywords
    names = {keyword.id: shortened(keyword.words, 40) for keyword in keywords}
    if names:
        page.pick_in_hand("keyword", N_("Search with"), names)
    return next((keyword for keyword in keywords if keyword.id == page.held("keyword")), None)
