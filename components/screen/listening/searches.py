"""One row a place: open the search, then say in one click how many were found. Nothing found is an answer (M9)."""

from typing import NamedTuple

import streamlit as st

from components.catalogue import place as catalogue_place
from components.catalogue import ready_searches, search_link, site_link
from components.texts import N_
from components.workbook import LONGEST_TEXT, Keyword, Place, Search

from .. import session, undo
from ..frame import Page
from ..layout import literal, shortened
from .places import is_address, likely_places, own_place, place_name, place_names, safe_address

FOUND = (0, 1, 2, 3, 4, 5)  # to be logged in one click; the last means "and more"


class Asked(NamedTuple):
    """What is searched for: a keyword, as it is or inside a phrase. `extra` is empty for the keyword as it is."""

    keyword: Keyword
    words: str

    @property
    def extra(self) -> str:
        return "" if self.words == self.keyword.words else self.words


def searches(page: Page, keyword: Keyword | None) -> None:
    if keyword is None:
        page.quiet("Write a word first. Then each place gets its own search.")
        return
    asked = _asked(page, keyword)
    page.quiet("Open a place, look, come back: how many people spoke of it?")
    with st.container(gap="xsmall"):
        for place in _rows(page, keyword):
            _row(page, asked, place)
    _another_place(page, keyword)
    page.quiet("A link opens that place in a new tab and sends it your keyword.")


def town(page: Page) -> str:
    return next((k.words for k in page.book.listening.keywords if k.kind == "town"), "")


def _asked(page: Page, keyword: Keyword) -> Asked:
    """The keyword alone, or as people put it when they ask somebody."""
    ready = [s.words for s in ready_searches(keyword.words, keyword.kind, page.words.language, town(page), most=4)]
    ready = list(dict.fromkeys([keyword.words, *ready]))
    key = f"{page.book.id}.asked.{keyword.id}.{page.words.language}"
    label = page.words(N_("As people put it"))
    given = st.pills(label, ready, default=keyword.words, key=key, required=True, wrap=True,
                     format_func=lambda words: literal(shortened(words, 50)))  # fmt: skip
    return Asked(keyword, given or keyword.words)


def _rows(page: Page, keyword: Keyword) -> list[str]:
    """Likely places, those that the owner thought of, and those added in this visit or searched with this keyword."""
    listening = page.book.listening
    own = [place.id for place in listening.places]
    known = set(place_names(page))
    searched = [made.place for made in listening.searches if made.keyword == keyword.id and made.place in known]
    thought_of = [place for place in listening.expected_places if place in known]
    return list(dict.fromkeys([*likely_places(page), *thought_of, *(page.held("more places") or []), *searched, *own]))


def _row(page: Page, asked: Asked, place: str) -> None:
    name, found, logged = st.columns([4, 4, 2], vertical_alignment="center")
    shown = literal(place_name(page, place))
    name.markdown(_link(page, asked, place, shown), help=_good_for(page, place))
    made = _made(page, asked, place)
    said = [page.book.id, "search", asked.keyword.id, place, asked.extra.encode().hex(), page.words.language]
    key = ".".join(filter(None, said))
    current = None if made is None or made.found is None else max(n for n in FOUND if n <= made.found)
    session.follow(key, current, current)
    with found:
        given = st.segmented_control(shown, FOUND, default=current, format_func=lambda n: _count(page, n), key=key,
                                     label_visibility="collapsed")  # fmt: skip
    if given != current:
        if given is None:  # pressed once more: said, since it may have been a slip
            undo.change(lambda: _log(page, asked, place, None), page.words(N_("No longer logged.")), key)
        else:
            made = _log(page, asked, place, given)
        session.agree(key, given)
    with logged:
        page.undo_here(key)
        if made is not None and made.found is not None and given is not None:
            _logged(page, made)


def _count(page: Page, found: int) -> str:
    if found == 0:
        return page.words(N_("Nothing"))
    return f"{found}+" if found == FOUND[-1] else str(found)


def _link(page: Page, asked: Asked, place: str, shown: str) -> str:
    """The place, which opens the search where there is one, and a way round a login."""
    known, own = catalogue_place(place), own_place(page, place)
    address = safe_address(own.link) if own else search_link(place, asked.words, town=town(page))
    link = f":material/open_in_new: [{shown}]({address})" if address else f":material/hearing: {shown}"
    outside = site_link(place, asked.words) if known.needs_login and not own else None
    around = f"  \n:small[[{page.words(N_('Without logging in'))}]({outside})]" if outside else ""
    return link + around


def _good_for(page: Page, place: str) -> str:
    own = own_place(page, place)
    if own is None:
        return page.words(catalogue_place(place).good_for)
    if own.link and not is_address(own.link):
        return page.words(N_("No web address yet: it begins with https://"))
    return page.words(N_("A place that you added yourself."))


def _made(page: Page, asked: Asked, place: str) -> Search | None:
    return next(
        (
            search
            for search in page.book.listening.searches
            if (search.keyword, search.place, search.words) == (asked.keyword.id, place, asked.extra)
        ),
        None,
    )


def _log(page: Page, asked: Asked, place: str, found: int | None) -> Search | None:
    listening = page.book.listening
    made = _made(page, asked, place)
    others = [search for search in listening.searches if search is not made]
    if found is None:
        listening.searches, made = others, None
    else:
        made = made or Search(keyword=asked.keyword.id, place=place, words=asked.extra)
        made.found, made.day = found, page.today
        listening.searches = [*others, made]
    session.save()
    return made


def _logged(page: Page, made: Search) -> None:
    if not made.found:
        page.quiet("Noted: nothing counts too")
    elif made.found < FOUND[-1]:
        day = page.words.day_month(made.day) if made.day else ""
        found = page.words(N_("{n} found"), n=page.words.number(made.found))
        st.markdown(f":small[:gray[{' · '.join(filter(None, [found, day]))}]]")
    else:
        page.number(made, "found", whole=True, width=120, label=page.words(N_("How many")))


def _another_place(page: Page, keyword: Keyword) -> None:
    """Any other place: one of the catalogue, or one that the owner names here."""
    names = {
        code: name for code, name in place_names(page).items() if code not in _rows(page, keyword) and code != "other"
    }
    key = f"{page.book.id}.another.place.{page.words.language}"
    session.empty_now(key, None)
    given = st.selectbox(
        page.words(N_("Another place, or one of your own")), list(names), None,
        format_func=lambda code: names.get(code, code), key=key, width=470, accept_new_options=True,
        placeholder=page.words(N_("A forum, a club, the market hall")),
    )  # fmt: skip
    if not given or not given.strip():
        return
    session.empty_next(key)
    code = given if given in names else _own_place_named(page, given.strip())
    page.hold("more places", [*(page.held("more places") or []), code])
    st.rerun()


def _own_place_named(page: Page, name: str) -> str:
    listening = page.book.listening
    known = next((code for code, shown in place_names(page).items() if shown.casefold() == name.casefold()), None)
    if known:
        return known
    place = Place(name=name[:LONGEST_TEXT])
    listening.places = [*listening.places, place]
    session.save()
    return place.id
