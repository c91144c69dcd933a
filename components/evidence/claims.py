"""How much stands behind what the notes seem to say."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from components.workbook import Note

ENOUGH = 3  # notes


def still_a_guess(notes: int) -> bool:
    """Fewer than three notes stand behind it."""
    return notes < ENOUGH


@dataclass(frozen=True)
class Claim:
    """A theme, and how many notes stand behind it; "" gathers the notes without a theme."""

    theme: str
    notes: int
    needs: dict[str | None, int]  # None: notes without a need

    @property
    def is_a_guess(self) -> bool:
        return still_a_guess(self.notes)


def claims(notes: Sequence[Note]) -> list[Claim]:
    """One for each theme, the most heard first, the notes without a theme last."""
    needs: dict[str, Counter[str | None]] = defaultdict(Counter)
    for note in notes:
        needs[note.theme][note.need] += 1
    found = [Claim(theme, counts.total(), dict(counts)) for theme, counts in needs.items()]
    return sorted(found, key=lambda claim: (claim.theme == "", -claim.notes))
