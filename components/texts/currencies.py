"""The currency that somebody most likely reckons in."""

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_territory_currencies

USUAL = "EUR"


def currency_of(locale: str | None) -> str:
    """The currency (ISO 4217) of the country that a browser's language names ("de-CH"), or most likely means ("sv").

    The countries are those of Unicode CLDR; EUR where they do not say.
    """
    try:
        known = Locale.parse(locale or "", sep="-")
    except (ValueError, UnknownLocaleError):
        return USUAL
    likely = str(get_global("likely_subtags").get(known.language, ""))
    found = get_territory_currencies(known.territory or likely.rpartition("_")[2])
    return found[0] if found else USUAL
