"""Examples for an objective in a kind of business: one file a kind, each text written for that pairing alone."""

from .beauty import BEAUTY
from .club import CLUB
from .examples import QUESTIONS, Answers, OwnExample
from .hospitality import HOSPITALITY
from .maker import MAKER
from .own import OWN
from .professional import PROFESSIONAL
from .restaurant import RESTAURANT
from .shop import SHOP
from .software import SOFTWARE
from .trades import TRADES

__all__ = ["OWN", "PAIRINGS", "QUESTIONS", "Answers", "OwnExample"]

PAIRINGS: dict[str, dict[str, Answers]] = {  # by the kind of business, then by the objective
    "trades": TRADES,
    "professional": PROFESSIONAL,
    "shop": SHOP,
    "restaurant": RESTAURANT,
    "maker": MAKER,
    "beauty": BEAUTY,
    "hospitality": HOSPITALITY,
    "software": SOFTWARE,
    "club": CLUB,
}
