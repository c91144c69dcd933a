"""What is known beforehand about a kind of business."""

from dataclasses import dataclass, field

from ..entries import Entry


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
