"""Places where customers talk: by name, in the order of what is likely, and where the owner thinks they are (M9)."""

from urllib.parse import quote

from components.catalogue import PLACES, places_for
from components.catalogue import place as catalogue_place
from components.texts import N_
from components.workbook import Place

from ..frame import Page
from ..layout import literal, shortened

SHOWN_PLACES = 5
OFTEN_NAMED = ("instagram", "facebook_groups", "google_reviews", "tiktok", "phone", "counter")  # when asked from memory


def expected(page: Page) -> None:
    """Asked before listening, from memory, and compared with what was found afterwards."""
    listening = page.book.listening
    likely = [*likely_places(page), *OFTEN_NAMED, *(place.id for place in listening.places if place.name)]
    names = {code: literal(place_name(page, code)) for code in dict.fromkeys([*likely, *listening.expected_places])}
    page.several(listening, "expected_places", names)


def likely_places(page: Page) -> list[str]:
    return list(places_for(page.book.business.kind, page.words.language)[:SHOWN_PLACES])


def own_place(page: Page, code: str) -> Place | None:
    return next((place for place in page.book.listening.places if place.id == code), None)


def place_name(page: Page, code: str) -> str:
    """The name of a place of the catalogue or of the owner's own, in the language of the screen."""
    own = own_place(page, code)
    if own:
        return shortened(own.name) or page.words(N_("A place of your own"))
    return page.words(catalogue_place(code).name) if code else ""


def place_names(page: Page) -> dict[str, str]:
    """Every place to choose from: the owner's own, those thought of or searched, the likely ones, then the others."""
    listening = page.book.listening
    own = [place.id for place in listening.places]
    near = [*listening.expected_places, *(search.place for search in listening.searches)]
    likely = [*(code for code in near if code in PLACES), *places_for(page.book.business.kind, page.words.language)]
    codes = dict.fromkeys([*own, *likely, *PLACES])
    return {code: place_name(page, code) for code in codes}


def is_address(link: str) -> bool:
    return link.startswith(("http://", "https://"))


def safe_address(link: str) -> str:
    """The owner's own link, if it is one, with nothing left in it that could end it early."""
    return quote(link, safe="/:?#@!&'+,;=%~") if is_address(link) else ""
