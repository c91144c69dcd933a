"""Words that stand in dates: months, weekdays, and what surrounds them, in the languages of common exports."""

import unicodedata
from functools import cache

LANGUAGES = ("en", "it", "es", "fr", "de", "pt")

WEEK = frozenset({"w", "wk", "week", "settimana", "sett", "semana", "sem", "semaine", "kw", "woche", "kalenderwoche"})
QUARTER = frozenset({"q", "t", "quarter", "trim", "trimestre", "quartal"})
FILLERS = frozenset({
    "of", "the", "de", "del", "della", "di", "du", "le", "el", "am", "den", "il", "al", "dal", "from", "on",
    "alle", "ore", "at", "las", "a", "um", "uhr", "à", "às",
})  # fmt: skip
ZONES = frozenset(
    {"z", "utc", "gmt", "cet", "cest", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "ist"}
)
_SHORT_IN_USE = {"sept": 9, "sett": 9, "set": 9, "genn": 1, "febb": 2, "giu": 6, "lugl": 7, "ag": 8}


@cache
def months() -> dict[str, int]:
    return _names("months") | _SHORT_IN_USE


@cache
def weekdays() -> dict[str, int]:
    """Monday is 0."""
    return _names("days")


def _names(kind: str) -> dict[str, int]:
    """Every way to write the months or the weekdays: lower case, without points."""
    from babel import Locale

    names: dict[str, int] = {}
    for language in LANGUAGES:
        forms = getattr(Locale(language), kind)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in forms[context][width].items():
                    plain = name.lower().rstrip(".")
                    names.setdefault(plain, number)
                    if kind == "days":  # not the months: Marco is a name
                        names.setdefault(without_accents(plain), number)
    return names


def without_accents(text: str) -> str:
    parted = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parted if not unicodedata.combining(sign))
