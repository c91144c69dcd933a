"""The notes behind a channel or a focus area of a pilot (M16, M22)."""

from components.workbook import Channel, FocusArea, Listening, Note

from .notes import notes_about, said, speaks_to


def behind_channel(listening: Listening, channel: Channel, objective: str | None = None) -> list[Note]:
    """The notes that the channel cites, and those from its place that speak to the objective."""
    cited = _cited(listening, channel.notes)
    return [
        note
        for note in notes_about(listening)
        if said(note) in cited or (note.place and note.place == channel.place and speaks_to(note, objective))
    ]


def behind_area(listening: Listening, area: FocusArea) -> list[Note]:
    """The notes that the area cites."""
    cited = _cited(listening, area.notes)
    return [note for note in notes_about(listening) if said(note) in cited]


def _cited(listening: Listening, ids: list[str]) -> set[tuple[str, str]]:
    """By words and place: of a note written twice only one is looked at, and either may be cited."""
    wanted = set(ids)
    return {said(note) for note in listening.notes if note.id in wanted}
