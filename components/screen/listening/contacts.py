"""Which countries' phone numbers may turn up in what customers say; numbers with a + are found from everywhere."""

from components.texts import masked
from components.workbook import Workbook

SPOKEN_HERE = ("IT", "GB")
_BY_CURRENCY = {"USD": "US", "CAD": "CA", "CHF": "CH", "AUD": "AU"}


def regions(book: Workbook) -> tuple[str, ...]:
    """Those of the app's languages, or the one that the plan's currency names."""
    named = _BY_CURRENCY.get(book.currency)
    return (named,) if named else SPOKEN_HERE


def without_contacts(book: Workbook, words: str) -> str:
    """The words with e-mail addresses and phone numbers masked."""
    return masked(words, regions(book))
