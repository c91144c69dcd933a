"""The parts of the listening page: keywords, searches, the note in hand, and what the notes say."""

from collections import Counter
from urllib.parse import quote

import streamlit as st

from components.catalogue import PLACES, places_for, search_link
from components.catalogue import place as catalogue_place
from components.charts import Heard, place_marks
from components.texts import N_, NN_
from components.texts.questions.listening import CONVERSATIONS, KEYWORD_KINDS, NEEDS
from components.workbook import Keyword, Note, Place, Search, chosen_objective

from . import session
from .frame import Page
from .layout import literal, shortened
from .pictures import notes_picture
from .tables import Column, table

SHOWN_PLACES = 5


def keywords(page: Page) -> None:
    """The keywords so far, one of them in use, and a field that takes the next one as soon as it is left."""
    listening = page.book.listening
    given = page.taken_at_once(
        "keyword", page.words(N_("A word your customers would use")), page.sample("keyword.words")
    )
    if given and given.casefold() not in {keyword.words.casefold() for keyword in listening.keywords}:
        keyword = Keyword(words=given)
        listening.keywords = [*listening.keywords, keyword]
        session.save()
        page.hold("keyword", keyword.id)
        st.rerun()
    names = {keyword.id: shortened(keyword.words, 40) for keyword in listening.keywords}
    if names:
        page.pick_in_hand("keyword", N_("Search with"), names)


def searches(page: Page) -> None:
    """One row a place: open it, then say what was found. Nothing found is an answer."""
    listening = page.book.listening
    keyword = next((k for k in listening.keywords if k.id == page.held("keyword")), None)
    if keyword is None:
        page.quiet("Write three words first. Then each place gets its own search.")
        return
    places = [*places_for(page.book.business.kind, page.words.language)[:SHOWN_PLACES]]
    places += [place.id for place in listening.places]
    with st.container(gap="xsmall"):
        for place in places:
            _search_row(page, keyword, place)
    page.quiet("A link opens that place in a new tab and sends it your keyword.")


def _search_row(page: Page, keyword: Keyword, place: str) -> None:
    listening = page.book.listening
    name, verdict, logged = st.columns([3, 3, 3], vertical_alignment="center")
    own = next((p for p in listening.places if p.id == place), None)
    address = search_link(place, keyword.words) or (_address(own.link) if own else "")
    shown = literal(place_name(page, place))
    name.markdown(f":material/open_in_new: [{shown}]({address})" if address else f":material/hearing: {shown}")
    made = next((s for s in listening.searches if s.keyword == keyword.id and s.place == place), None)
    key = f"{page.book.id}.search.{keyword.id}.{place}.{page.words.language}"
    current = None if made is None or made.found is None else "found" if made.found else "nothing"
    texts = {"found": page.words(N_("Found")), "nothing": page.words(N_("Nothing"))}
    session.follow(key, current, current)
    with verdict:
        given = st.segmented_control(shown, list(texts), default=current, format_func=texts.__getitem__, key=key,
                                     label_visibility="collapsed")  # fmt: skip
    if given != current:
        made = _log(page, keyword, place, made, given)
        session.agree(key, given)
    with logged:
        _how_many(page, made)


def _log(page: Page, keyword: Keyword, place: str, made: Search | None, given: str | None) -> Search | None:
    listening = page.book.listening
    others = [search for search in listening.searches if search is not made]
    if given is None:
        listening.searches, made = others, None
    else:
        made = made or Search(keyword=keyword.id, place=place)
        made.found, made.day = (max(made.found or 1, 1) if given == "found" else 0), page.today
        listening.searches = [*others, made]
    session.save()
    return made


def _how_many(page: Page, made: Search | None) -> None:
    if made is None:
        return
    if made.found:
        page.number(made, "found", whole=True, width=90, label=page.words(N_("How many")))
    else:
        page.quiet("Noted: nothing counts too")


def _address(link: str) -> str:
    """The owner's own link, if it is one, with nothing left in it that could end it early."""
    return quote(link, safe="/:?#@!&'+,;=%~") if link.startswith(("http://", "https://")) else ""


def place_name(page: Page, code: str) -> str:
    """The name of a place of the catalogue or of the owner's own, in the language of the screen."""
    own = next((place for place in page.book.listening.places if place.id == code), None)
    if own:
        return own.name or page.words(N_("A place of your own"))
    return page.words(catalogue_place(code).name) if code else ""


def place_names(page: Page) -> dict[str, str]:
    """Every place to choose from: the likely ones first."""
    likely = places_for(page.book.business.kind, page.words.language)
    codes = [*likely, *(code for code in PLACES if code not in likely), *(p.id for p in page.book.listening.places)]
    return {code: place_name(page, code) for code in codes}


def capture(page: Page) -> None:
    """The note in hand. It is in the plan as soon as it has words; the next one keeps place and keyword."""
    listening = page.book.listening
    note = next((note for note in listening.notes if note.id == page.held("note")), None)
    first_time = not page.held("listened")
    page.hold("listened", True)
    left, right = st.columns([5, 3], gap="medium")
    with left:
        words = page.in_hand_text("note.words", note.words if note else "", lines=2)
        theme = page.in_hand_text("note.theme", note.theme if note else "")
    with right:
        latest = note or (listening.notes[-1] if listening.notes else None)
        needs = {code: page.words(text) for code, text in NEEDS.items()}
        place = page.in_hand_choice("note.place", place_names(page), "select", latest.place if latest else None)
        need = page.in_hand_choice("note.need", needs, "pills", note.need if note else None)
    if note is None and words:
        note = (_begun_before(page, words) if first_time else None) or _new_note(page)
        page.hold("note", note.id)
    if note is not None:
        page.write(note, words=words, theme=theme, place=place or "", need=need)
    with st.container(horizontal=True, vertical_alignment="center"):
        if page.button("Add a note", "next.note", icon="add") and note is not None:
            page.hold("note", None)
            page.empty("note.words", "note.theme", "note.need")
            st.rerun()
        kept = [n for n in listening.notes if n.words]
        st.markdown(f":small[:gray[{page.words.count(NN_('{n} note so far', '{n} notes so far'), len(kept))}]]")


def _begun_before(page: Page, words: str) -> Note | None:
    """The note whose words these continue: its field outlived a restart of the server."""
    notes = page.book.listening.notes
    return notes[-1] if notes and notes[-1].words and words.startswith(notes[-1].words) else None


def _new_note(page: Page) -> Note:
    objective = chosen_objective(page.book)
    note = Note(day=page.today, keyword=page.held("keyword"), objectives=[objective.id] if objective else [])
    page.book.listening.notes = [*page.book.listening.notes, note]
    return note


def what_it_says(page: Page) -> None:
    """Notes by theme and place. Places where nothing was found stand there too."""
    listening = page.book.listening
    notes = [note for note in listening.notes if note.words]
    if not notes:
        page.quiet("No notes yet. Try one search, and copy the first sentence in which you recognise a customer.")
        return
    themes = Counter(note.theme or page.words(N_("no theme yet")) for note in notes)
    top, most = themes.most_common(1)[0]
    if most > 1:
        page.say("{count} of your {all} notes are about **{theme}**.", count=most, all=len(notes), theme=literal(top))
    untold = page.words(N_("no theme yet"))
    heard = [Heard(shortened(n.theme, 40) or untold, place_name(page, n.place), shortened(n.words, 140)) for n in notes]
    left, right = st.columns([5, 3], gap="medium")
    with left:
        notes_picture(page, heard)
    with right:
        places = Counter(place_name(page, note.place) for note in notes)
        empty = {place_name(page, s.place) for s in listening.searches if s.found == 0} - set(places)
        marks = {mark.place: mark.sign for mark in place_marks(heard)}
        lines = [f"{marks[name]} {literal(name)} **{count}**" for name, count in places.most_common(8)]
        lines += [f":gray[{literal(name)} 0]" for name in sorted(empty)]
        st.markdown("  \n".join(lines))


def more_about_listening(page: Page) -> None:
    listening = page.book.listening
    page.several(listening, "expected_places", place_names(page), style="list")
    page.subgroup("All notes")
    _notes_table(page)
    page.subgroup("Keywords")
    kinds = {code: page.words(text) for code, text in KEYWORD_KINDS.items()}
    table(page, listening, "keywords", Keyword, [Column("words"), Column("kind", "choice", kinds)])
    page.subgroup("Places of your own")
    table(page, listening, "places", Place, [Column("name"), Column("link")])
    objective = chosen_objective(page.book)
    if objective:
        page.subgroup("The first two questions again")
        page.text(objective, "wants_to_know_heard", lines=2, unsure=False)
        page.text(objective, "of_value_heard", lines=2, unsure=False)


def _notes_table(page: Page) -> None:
    needs = {code: page.words(text) for code, text in NEEDS.items()}
    talks = {code: page.words(text) for code, text in CONVERSATIONS.items()}
    columns = [
        Column("words", width="large"),
        Column("place", "choice", place_names(page)),
        Column("need", "choice", needs),
        Column("theme"),
        Column("day", "day"),
        Column("who"),
        Column("strength", "whole"),
        Column("conversation", "choice", talks),
        Column("outcome"),
        Column("link"),
    ]
    table(page, page.book.listening, "notes", Note, columns)
