"""Where customers really are, against where the owner thought (M9), and which places the evidence favours (M16)."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import fsum
from typing import Literal

from components.workbook import Listening, Search

from .claims import still_a_guess
from .freshness import weight
from .notes import notes_about

SEARCHED_IN_VAIN = 0.5  # of a note, for each search that found nothing

Standing = Literal[
    "as_expected",  # thought of, and heard or found there
    "not_there",  # thought of, looked, and nothing found
    "not_looked_yet",  # thought of, and nobody looked
    "not_expected",  # heard or found there, and not thought of
    "nothing_there",  # not thought of, looked, and nothing found
]


@dataclass(frozen=True)
class PlaceEvidence:
    place: str  # a code of the catalogue, or the id of an own place
    expected: bool
    notes: int
    weight: float  # the notes, the old ones faded
    searches: int  # those that say what they found, be it nothing
    in_vain: int  # searches that found nothing
    weight_in_vain: float  # the same, the old ones faded
    found: int  # in all searches together

    @property
    def standing(self) -> Standing:
        if self.notes or self.found:
            return "as_expected" if self.expected else "not_expected"
        if self.searches:
            return "not_there" if self.expected else "nothing_there"
        return "not_looked_yet"

    @property
    def score(self) -> float:
        """Notes, less half a note for each search in vain, both faded."""
        return self.weight - SEARCHED_IN_VAIN * self.weight_in_vain

    @property
    def is_a_guess(self) -> bool:
        return still_a_guess(self.notes)


def places(listening: Listening, today: date, objective: str | None = None) -> list[PlaceEvidence]:
    """Every place that was thought of, searched or heard from; the one with the highest score first.

    With `objective`, only the notes that speak to it count. Searches count for every objective, since a keyword
    belongs to none. A search that does not say what it found counts nowhere.
    """
    days: dict[str, list[date | None]] = defaultdict(list)
    for note in notes_about(listening, objective):
        days[note.place].append(note.day)
    made: dict[str, list[Search]] = defaultdict(list)
    for search in listening.searches:
        if search.found is not None:
            made[search.place].append(search)
    expected = set(listening.expected_places)
    codes = {*days, *made, *expected} - {""}
    found = [_evidence(code, code in expected, days[code], made[code], today) for code in codes]
    return sorted(found, key=lambda evidence: (-evidence.score, -evidence.found, evidence.place))


def _evidence(
    place: str, expected: bool, days: list[date | None], searches: list[Search], today: date
) -> PlaceEvidence:
    in_vain = [search.day for search in searches if search.found == 0]
    return PlaceEvidence(
        place=place,
        expected=expected,
        notes=len(days),
        weight=_weights(days, today),
        searches=len(searches),
        in_vain=len(in_vain),
        weight_in_vain=_weights(in_vain, today),
        found=sum(search.found or 0 for search in searches),
    )


def _weights(days: Iterable[date | None], today: date) -> float:
    """Each day's weight once: the sum is the same in whatever order the notes were taken."""
    return fsum(count * weight(day, today) for day, count in Counter(days).items())
