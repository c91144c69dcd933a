"""The answers to "How did you hear of us?" (M21): the same in the same order, so that weeks can be compared."""

from dataclasses import dataclass

from components.catalogue import PLACES
from components.texts import N_
from components.workbook import Pilot, Workbook


@dataclass(frozen=True)
class HeardOption:
    """One answer. `text` is marked for translation, unless it is the owner's own name of a place."""

    code: str  # of a place, or one of the fixed codes; their point keeps them apart from the ids of own places
    text: str
    own_words: bool = False


FIXED = (
    HeardOption("heard.friend", N_("A friend or another customer")),
    HeardOption("heard.search", N_("A search or a map")),
    HeardOption("heard.passing", N_("I walked past, or saw the sign")),
    HeardOption("heard.customer", N_("I was a customer already")),
    HeardOption("heard.elsewhere", N_("Somewhere else")),
    HeardOption("heard.forgotten", N_("I don’t remember")),
)


def heard_of_us(book: Workbook, pilot: Pilot) -> tuple[HeardOption, ...]:
    """The pilot's channels in its own order, each once, then the fixed answers."""
    own_names = {own.id: " ".join(own.name.split()) for own in book.listening.places}
    codes = dict.fromkeys(channel.place for channel in pilot.channels)
    named = (_channel(code, own_names) for code in codes)
    return (*(option for option in named if option), *FIXED)


def _channel(code: str, own_names: dict[str, str]) -> HeardOption | None:
    """None where nobody first hears of a business, or there is no name; "somewhere else" is among the fixed answers."""
    if code in own_names:
        return HeardOption(code, own_names[code], own_words=True) if own_names[code] else None
    known = PLACES.get(code)
    return HeardOption(code, known.name) if known and not known.already and code != "other" else None
