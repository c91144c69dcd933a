"""What the notes answer to the first two questions of an objective (M3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.workbook import Listening, Note
from components.workbook.listening import Need

from .claims import Claim, claims
from .notes import notes_about
from .quotes import quotes

SPEAK_OF_KNOWING: tuple[Need, ...] = ("wants_to_know", "struggles", "asks_for")
SPEAK_OF_VALUE: tuple[Need, ...] = ("values", "praises")


@dataclass(frozen=True)
class Evidence:
    """The notes behind one answer."""

    notes: Sequence[Note]
    claims: Sequence[Claim]
    quotes: Sequence[Note]


def evidence_for(listening: Listening, objective: str | None, today: date) -> dict[str, Evidence]:
    """By the question: "wants_to_know" and "of_value"."""
    about = notes_about(listening, objective)
    asked = {"wants_to_know": SPEAK_OF_KNOWING, "of_value": SPEAK_OF_VALUE}
    return {
        question: _evidence([note for note in about if note.need in needs], today) for question, needs in asked.items()
    }


def _evidence(notes: list[Note], today: date) -> Evidence:
    return Evidence(notes, claims(notes), quotes(notes, today, most=2))
