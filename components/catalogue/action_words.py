"""Words by which an action says itself whether it listens, helps, shows or sells (M25), in English and Italian."""

import re

from components.workbook.pilot import ActionKind

_FIRST_WORDS = 6  # an action begins with what is done
_SELLS = re.compile(  # wherever it stands
    r"discount\w*|promo\w*|coupons?|vouchers?|sales?|sell\w*|(?:special )?offers?|advert\w*|ads?|"
    r"scont\w+|offert\w+|vend\w+|saldi|svendita|pubblicità|inserzion\w+"
)
_NOT_HERE = re.compile(  # "the new offer" is what is sold anyway
    r"(?:new|no|not|without|never|nothing|senza|non|nessun\w*|mai|any)"
)
_DOES: dict[ActionKind, re.Pattern[str]] = {
    "listen": re.compile(
        r"listen\w*|read|reads|reread|search|watch|observe|collect|ask|interview|count|"
        r"ascolt\w+|legg\w+|rilegg\w+|cerc\w+|osserv\w+|raccogli\w*|chied\w+|intervist\w+|annot\w+"
    ),
    "help": re.compile(
        r"answer\w*|repl(?:y|ies)|respond|help\w*|explain|correct|advise|advice|remind|thank|"
        r"rispond\w+|risposte?|aiut\w+|spieg\w+|corregg\w+|consigli\w*|ringrazi\w+|ricorda(?:re)?"
    ),
    "show": re.compile(
        r"show|film|photo\w*|pictures?|video\w*|demonstrate|mostr\w+|filma\w*|fot[oi]\w*|racconta\w*|present\w+"
    ),
    "sell": re.compile(r"propose|invite|propon\w+|propor\w+|invita\w*"),
}


def kind_of_action(text: str) -> ActionKind | None:
    """What the words of an action suggest; None where they leave it open. Selling is heard wherever it is said."""
    plain = re.sub(r"[“\"«].*?[”\"»]", " ", text.casefold())  # what others say
    said = re.findall(r"[^\W\d_]+", plain)
    for position, word in enumerate(said):
        before = said[max(position - 2, 0) : position]
        if _SELLS.fullmatch(word) and not any(map(_NOT_HERE.fullmatch, before)):
            return "sell"
    for word in said[:_FIRST_WORDS]:
        for kind, words in _DOES.items():
            if words.fullmatch(word):
                return kind
    return None
