"""An action to begin with: one or two hours of work, in words that any trade can fill with its own."""

from dataclasses import asdict, dataclass

from components.texts import Words
from components.workbook.pilot import ActionKind

from ..businesses import business
from ..channel_needs import CHANNEL_NEEDS, Way


@dataclass(frozen=True)
class Starter:
    """Own estimates of hours throughout, for somebody who does it for the first time (M17)."""

    kind: ActionKind
    hours: float  # each time
    what: str  # its {slots} are the words of a trade
    ways: tuple[Way, ...] = ()  # of taking part, the best first; none where it needs no channel
    every: int = 0  # weeks from one time to the next; 0 where once is enough

    def suits(self, place: str, way: Way) -> bool:
        """Whether it can be done at a place in one of its ways. On the phone nothing can be shown."""
        there = CHANNEL_NEEDS[place].ways if place in CHANNEL_NEEDS else ()
        return way in there or (way == "any" and not (self.kind == "show" and there == ("talk",)))

    def said(self, business_kind: str, words: Words) -> str:
        """The whole text in one language, in the words of the trade."""
        trade = {slot: words(text) for slot, text in asdict(business(business_kind).trade).items()}
        return words(self.what, **trade)
