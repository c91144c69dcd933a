"""All notes together: how old they are, what they speak of, and whether anybody was spoken to (M11, M12, M24)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from components.workbook import Note
from components.workbook.listening import Conversation, Need

from .freshness import is_old


@dataclass(frozen=True)
class Overview:
    notes: int
    old: int  # older than a year
    oldest: date | None  # None where no note has a day
    newest: date | None
    needs: dict[Need | None, int]  # every need, heard or not; None: notes without one
    conversations: dict[Conversation, int]  # every stage, reached or not; "none": nobody spoken to
    objectives: dict[str, int]  # id -> notes that name it; "": notes that name none, and so speak to all

    @property
    def share_old(self) -> float:
        return self.old / self.notes if self.notes else 0.0


def overview(notes: Sequence[Note], today: date) -> Overview:
    """Counts by theme are in `claims`, by place in `places`."""
    days = [note.day for note in notes if note.day]
    needs = Counter(note.need for note in notes)
    conversations = Counter(note.conversation for note in notes)
    named = Counter(objective for note in notes for objective in set(note.objectives) or {""})
    every_need: tuple[Need | None, ...] = (*get_args(Need), None)
    return Overview(
        notes=len(notes),
        old=sum(is_old(note, today) for note in notes),
        oldest=min(days, default=None),
        newest=max(days, default=None),
        needs={need: needs[need] for need in every_need},
        conversations={stage: conversations[stage] for stage in get_args(Conversation)},
        objectives=dict(named),
    )
