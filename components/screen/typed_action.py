"""An action as it is typed in one go: what it is and, at its end, the hours that it takes, in figures or in words."""

import re
from typing import NamedTuple

from components.texts import NotANumber, Words

LONGEST = 168  # hours: an action lies within one week
LONGEST_UNMARKED = 12  # hours without a comma before them: more is rather an opening time
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_NAMED = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "un": 1, "un'": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "otto": 8, "dieci": 10,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "ninety": 90,
    "quindici": 15, "venti": 20, "trenta": 30, "quaranta": 40, "quarantacinque": 45, "novanta": 90,
}  # fmt: skip
_FIXED = {
    0.25: r"(?:a )?quarter (?:of an )?hour|(?:un )?quarto d'ora",
    0.5: r"half an hour|(?:a )?half[- ]hour|mezz'?ora|mezza ora",
    0.75: r"three[- ]quarters of an hour|tre quarti d'ora",
}
_NUMBER = rf"(?:\d[\d.,]*(?:\s*[½¼¾]|\s+[13]/[24])?|[½¼¾]|[13]/[24]|{'|'.join(sorted(_NAMED, key=len, reverse=True))})"
_HOURS, _MINUTES, _HALF = (
    r"(?:h|hrs?|hours?|or[ae])",
    r"(?:min|mins|minutes?|minut[oi]|')",
    r"(?:and a half|e mezz[ao])",
)
_AMOUNT = re.compile(
    rf"(?P<hours>{_NUMBER})(?P<half_before>\s+{_HALF})?\s*{_HOURS}\.?(?P<half>\s+{_HALF})?"
    rf"(?:\s*(?:and |e )?(?P<rest>\d{{1,2}}|{'|'.join(_NAMED)})\s*(?:{_MINUTES}\.?)?)?"
    rf"|(?P<minutes>{_NUMBER})\s*{_MINUTES}\.?"
)
_ROUGHLY = re.compile(r"(?:about|around|roughly|some|circa|più o meno|ca\.?|~|for|per)\s*")
_MARK = re.compile(r"\s*(?:,(?!\d)|(?<!\d),|[;–—(:])\s*|\s+-\s+")
_UNMARKED = re.compile(r"(?<=\S)\s+")
_ANOTHER_MEANING = re.compile(  # the last word before: what follows is no work to be done
    r"(?:within|in|after|every|before|under|over|than|of|last|next|first|at|the|open|until|till|by|"
    r"entro|dopo|ogni|prima|ultim[aeo]|prim[aeo]|prossim[aeo]|alle?|dalle|di|fra|tra|le|nelle|oltre|sulle|aperti|con)",
    re.IGNORECASE,
)


class TypedAction(NamedTuple):
    what: str
    hours: float | None  # None where none were typed


def typed_action(text: str, words: Words) -> TypedAction:
    """ "Answer three questions, 1½ h" is an hour and a half of answering; "Film it 30 min" is half an hour.

    An amount stands at the end, best after a comma. What could mean something else ("within 24 h") stays in the words.
    """
    whole = text.strip()
    for mark, most in ((_MARK, LONGEST), (_UNMARKED, LONGEST_UNMARKED)):
        for found in mark.finditer(whole):
            what, rest = whole[: found.start()], whole[found.end() :]
            hours = hours_in(rest, words)
            if hours is None or hours > most or not re.search(r"\w", what):
                continue
            if _ANOTHER_MEANING.fullmatch(what.split()[-1]):
                continue
            return TypedAction(what, hours)
    return TypedAction(text, None)


def hours_in(text: str, words: Words) -> float | None:
    """The hours that a whole text says, such as "90 min", "mezz'ora", "an hour and a half"; None where it says none."""
    plain = " ".join(text.casefold().replace("’", "'").split()).strip(" ).")
    plain = _ROUGHLY.sub("", plain, count=1) if _ROUGHLY.match(plain) else plain
    for hours, pattern in _FIXED.items():
        if re.fullmatch(pattern, plain):
            return hours
    found = _AMOUNT.fullmatch(plain)
    try:
        return round(_reckoned(found, words), 2) if found else None
    except NotANumber:
        return None


def _reckoned(found: re.Match[str], words: Words) -> float:
    if found["minutes"]:
        return _number(found["minutes"], words) / 60
    halves = 0.5 if found["half"] or found["half_before"] else 0.0
    return _number(found["hours"], words) + halves + (_number(found["rest"], words) / 60 if found["rest"] else 0.0)


def _number(text: str, words: Words) -> float:
    if text in _NAMED:
        return float(_NAMED[text])
    fraction = next((sign for sign in _FRACTIONS if text.endswith(sign)), "")
    whole = text.removesuffix(fraction).strip()
    if fraction and not whole:
        return _FRACTIONS[fraction]
    return words.a_number(whole) + _FRACTIONS.get(fraction, 0.0)
