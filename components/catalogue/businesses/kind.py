"""What is known beforehand about a kind of business."""

from dataclasses import dataclass, field

from ..entries import Entry


@dataclass(frozen=True)
class Trade:
    """The words of a trade, ready to stand inside a starter action; each language gives them the form that fits there.

    They hold for all firms of the kind, not for the invented one alone.
    """

    question: str  # that customers ask before all others, as they ask it
    meet: str  # when one can ask them something: "at the till"
    job: str  # an ordinary piece of work that can be shown, as the object of a sentence
    guide: str  # what is worth knowing beforehand, after a colon
    past: str  # five people who have been customers; no article before the number
    due: str  # what is good to know later, after a colon
    first_try: str  # what can be tried for little, as the object of a sentence
    quiet: str  # what goes better in quiet hours, after a colon
    stock: str  # what may have stayed too long, in brackets
    appointment: str  # what is booked, as the object of a sentence


@dataclass(frozen=True)
class BusinessKind(Entry):
    """A kind of business, and what one invented firm of that kind answered.

    The firm is the same in all its examples and has one objective, so that they can be read as one plan.
    Examples go by question ("objective.statement"), each short enough to stand beside its field.
    """

    name: str
    introduction: str  # stands once above the examples
    objective: str  # code of the objective that the firm chose
    places: tuple[str, ...]  # codes of the places to look at first, the best first
    examples: dict[str, str] = field(repr=False)
    trade: Trade = field(repr=False)
