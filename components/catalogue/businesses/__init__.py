"""Kinds of business, one a file; a new one is a file and its line here."""

from ..entries import by_code
from .beauty import BEAUTY
from .club import CLUB
from .hospitality import HOSPITALITY
from .kind import BusinessKind, Trade
from .maker import MAKER
from .other import OTHER
from .professional import PROFESSIONAL
from .restaurant import RESTAURANT
from .shop import SHOP
from .software import SOFTWARE
from .trades import TRADES

__all__ = ["BUSINESSES", "BusinessKind", "Trade", "business"]

BUSINESSES = by_code(TRADES, PROFESSIONAL, SHOP, RESTAURANT, MAKER, BEAUTY, HOSPITALITY, SOFTWARE, CLUB, OTHER)


def business(code: str) -> BusinessKind:
    """The kind of business; "other" where the code is not known."""
    return BUSINESSES.get(code, BUSINESSES["other"])
