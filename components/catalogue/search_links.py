"""Addresses that search a place for a keyword (M10)."""

import re
import string
from urllib.parse import quote

from .places import place

SITE_SEARCH = "https://www.google.com/search?q=site%3A{domain}+{q}"
_NOT_IN_TAGS = re.compile(rf"[\s{re.escape(string.punctuation.replace('_', ''))}]")


def search_link(place_code: str, keyword: str, *, town: str = "", community: str = "") -> str | None:
    """The address that searches a place for a keyword; None where there is nothing to search, or no keyword.

    A keyword that begins with # opens the page of that tag, where the place has such pages.
    `community` narrows the search where a place consists of communities; `town` where it asks for one.
    """
    known, words = place(place_code), " ".join(keyword.split())
    if not known.link or not words:
        return None
    tag = _NOT_IN_TAGS.sub("", words) if words.startswith("#") else ""
    link = known.link
    if known.tag_link and tag:
        link = known.tag_link
    elif known.community_link and community.strip():
        link = known.community_link
    return _filled(link, q=words, tag=tag, sub=community.strip(), place=town.strip())


def site_link(place_code: str, keyword: str) -> str | None:
    """The same search from outside, through Google: for a place that asks visitors to log in."""
    known, words = place(place_code), " ".join(keyword.split())
    return _filled(SITE_SEARCH, domain=known.domain, q=words) if known.domain and words else None


def _filled(link: str, **values: str) -> str:
    return link.format(**{name: quote(value, safe="", errors="replace") for name, value in values.items()})
