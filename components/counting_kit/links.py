"""Tagged links: web addresses that tell where a visit came from, in the words that programs for counting know (M21)."""

import hashlib
import re
import unicodedata
from dataclasses import replace
from urllib.parse import unquote_plus

from components.catalogue import PLACES, place
from components.texts.masking import EMAIL_MARK, PHONE_MARK, masked
from components.workbook import Listening

from .addresses import LONGEST_LINK, NoLink, WebAddress, web_address

LONGEST_TAG = 50
CONTACT = "contact"  # the tag where there was nothing but an e-mail address or a phone number
OWN_PLACE = "own-place"
PHONES = ("phone", "mobile", "whatsapp", "telefono", "cellulare")
SURNAMES = ("surname", "lastname", "familyname", "cognome", "firstname")
FEWEST_FIGURES = 6  # of a phone number

_UTM = re.compile(r"(?:amp;)*utm_", re.IGNORECASE)  # & is &amp; in an address copied from a page’s source
_MARKS = re.compile("|".join(map(re.escape, (EMAIL_MARK, PHONE_MARK))))
_PIECES = re.compile(r"[/?&=#;,:|]")
_BETWEEN = re.compile(r"[^a-z0-9]+")
_FOLDED = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i"})
_WITHOUT_VOWELS = "bcdfghjklmnpqrst"  # sixteen letters that make no word


def tagged_link(address: str, *, source: str, medium: str, campaign: str) -> str:
    """The address with its three tags; those it had before are replaced, all else in it stays as it is.

    A tag of which nothing is left is not written. Raises NoLink.
    """
    page = web_address(address)
    if _names_a_person(page):
        raise NoLink("personal")
    tags = {"utm_source": tag(source), "utm_medium": tag(medium), "utm_campaign": tag(campaign)}
    before = "&".join(piece for piece in page.query.split("&") if not _is_tag(piece)).rstrip("&")
    query = "&".join([*([before] if before else []), *(f"{name}={words}" for name, words in tags.items() if words)])
    link = str(replace(page, query=query))
    if len(link) > LONGEST_LINK:
        raise NoLink("too_long")
    return link


def _names_a_person(page: WebAddress) -> bool:
    """Whether an e-mail address stands in it, however often it is written as %.., or behind ? or # a phone number or a
    surname: by the name that it has there, since numbers of articles look like phone numbers.

    A name with an @ before it (/@anna) is no e-mail address.
    """
    if any(_is_about_a_person(piece) for piece in re.split("[&;?]", f"{page.query}&{page.fragment}")):
        return True
    said = "/".join((page.path, page.query, page.fragment))
    while (again := unquote_plus(said)) != said:
        said = again
    return any(EMAIL_MARK in masked(piece) for piece in _PIECES.split(said))


def _is_about_a_person(piece: str) -> bool:
    name, _, value = (unquote_plus(part) for part in piece.partition("="))
    named = _plain(name)
    phone = any(word in named for word in PHONES) or _BETWEEN.sub("", named) == "tel"
    surname = any(word in _BETWEEN.sub("", named) for word in SURNAMES) and value != ""
    return (phone and sum(map(str.isdigit, value)) >= FEWEST_FIGURES) or surname


def _is_tag(piece: str) -> bool:
    return _UTM.match(unquote_plus(piece.partition("=")[0])) is not None


def source_of(listening: Listening, place_code: str) -> str:
    """The tag for a place of the catalogue or the owner's own, never the same for two; "" for none."""
    taken = {tag(code) for code in PLACES}
    for own in listening.places:
        source = tag(own.name) or OWN_PLACE
        if source in taken:  # of two names that make one tag the later one gets a mark, always the same
            source = f"{_shortened(source, LONGEST_TAG - 9)}-{_short_mark(own.id)}"
        if own.id == place_code:
            return source
        taken.add(source)
    return tag(place_code)


def medium_of(place_code: str) -> str:
    """ "social", "email", "referral" or "print"; "" where a link is not to be tagged."""
    return place(place_code).medium


def tag(words: str) -> str:
    """The words as a tag: small letters without accents, figures, one "-" between them, nobody's address or number.

    What no Latin letters can say leaves a short mark instead, the same for the same words: 春の市 is not empty, and not
    the same as 秋の市.
    """
    found = _tag(words)
    while (again := _tag(found)) != found:  # what is left may read as a number anew
        found = again
    return found or (CONTACT if any(map(str.isalnum, words)) else "")


def _tag(words: str) -> str:
    said = _MARKS.sub(" ", masked(words))
    plain = _plain(said)
    readable = _BETWEEN.sub("-", plain).strip("-")
    if not any(sign.isalnum() and not sign.isascii() for sign in plain):
        return _shortened(readable, LONGEST_TAG)
    mark = _short_mark(said)
    return f"{_shortened(readable, LONGEST_TAG - len(mark) - 1)}-{mark}".strip("-")


def _plain(words: str) -> str:
    """Small letters without their accents, the figures of every script as 0 to 9."""
    apart = unicodedata.normalize("NFKD", words.casefold()).casefold().translate(_FOLDED)
    return "".join(_figure(sign) for sign in apart if not unicodedata.combining(sign))


def _figure(sign: str) -> str:
    return sign if sign.isascii() else str(unicodedata.decimal(sign, sign))


def _shortened(readable: str, longest: int) -> str:
    """Cut between two words, where there is a place to cut."""
    if len(readable) <= longest:
        return readable
    cut = readable[: longest + 1]
    return (cut.rpartition("-")[0] or cut[:longest]).strip("-")


def _short_mark(words: str) -> str:
    same = " ".join(unicodedata.normalize("NFKC", words).casefold().split())
    digest = hashlib.blake2s(same.encode("utf-8", "replace"), digest_size=4).digest()
    return "".join(_WITHOUT_VOWELS[half] for byte in digest for half in (byte >> 4, byte & 15))
