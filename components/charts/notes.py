"""What was heard: one dot a note, a row a theme, shape and colour by place."""

import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from .frame import Rows, Spec, chart, labelled, layer
from .palette import Palette, palette

ROW = 36  # pixels
STEP = 44
MOST_DOTS = 15  # a theme; above, bars
LONGEST_LINE = 24  # characters of a theme's name, on two lines at most
LONGEST_TIP = 140
SHAPES = [("circle", "●", "○"), ("diamond", "◆", "◇"), ("square", "■", "□"), ("triangle-up", "▲", "△"),
          ("triangle-down", "▼", "▽")]  # fmt: skip
TONES: tuple["Tone", ...] = ("pilot", "target", "before")

Tone = Literal["pilot", "target", "before"]  # colours of the palette


class Heard(NamedTuple):
    """A note: its theme and its place, both as the reader sees them."""

    theme: str
    place: str
    tip: str = ""  # the customer's words


@dataclass(frozen=True)
class NotesWords:
    description: str
    number: Callable[[float], str]


class PlaceMark(NamedTuple):
    """How a place is drawn, for the list of places beside the picture."""

    place: str
    notes: int
    shape: str
    filled: bool
    sign: str  # the same mark as a character
    tone: Tone


def place_marks(notes: Sequence[Heard]) -> list[PlaceMark]:
    """One mark a place, in the order in which places first appear: a new note changes no earlier mark."""
    marks = []
    for index, (place, count) in enumerate(Counter(note.place for note in notes).items()):
        shape, full, hollow = SHAPES[index % len(SHAPES)]
        filled = index // len(SHAPES) % 2 == 0
        sign = full if filled else hollow
        marks.append(PlaceMark(place, count, shape, filled, sign, TONES[index % len(TONES)]))
    return marks


def notes_dots(notes: Sequence[Heard], *, words: NotesWords, dark: bool = False) -> Spec:
    """Themes from the most to the least heard; bars with their counts where a theme has too many notes for dots."""
    ink = palette(dark)
    counts = dict(Counter(note.theme for note in notes).most_common())
    most = max(counts.values(), default=1)
    across: Spec = {"domain": [0, most], "nice": False}
    if most > MOST_DOTS:
        layers = _bars(counts.values(), words, ink)
    else:
        layers = [_dots(notes, list(counts), ink)]
        across["range"] = [0, {"expr": f"min(width, {STEP * most})"}]
    return chart(
        layers,
        x={"field": "x", "type": "quantitative", "scale": across, "axis": None},
        y=_themes(counts),
        height=ROW * max(len(counts), 1),
        description=words.description,
        ink=ink,
    )


def _themes(names: Iterable[str]) -> Spec:
    labels = {row: textwrap.wrap(name, LONGEST_LINE, max_lines=2, placeholder="…") for row, name in enumerate(names)}
    on_two_lines = [row for row, lines in labels.items() if len(lines) > 1]
    raised = {"condition": {"test": f"indexof({on_two_lines}, datum.value) >= 0", "value": -8}, "value": 0}
    axis = {**labelled(labels), "labelOffset": raised}
    return {"field": "y", "type": "ordinal", "scale": {"domain": list(labels)}, "axis": axis}


def _dots(notes: Sequence[Heard], themes: Sequence[str], ink: Palette) -> Spec:
    taken = Counter[str]()
    rows: Rows = []
    for mark, note in ((mark, note) for mark in place_marks(notes) for note in notes if note.place == mark.place):
        colour = getattr(ink, mark.tone)
        look = {"shape": mark.shape, "fill": colour if mark.filled else "transparent", "colour": colour}
        rows.append({"x": taken[note.theme] + 0.5, "y": themes.index(note.theme), **look, "tip": _short(note.tip)})
        taken[note.theme] += 1
    return layer(
        {"type": "point", "size": 110, "opacity": 1, "strokeWidth": 1.5},
        rows,
        shape={"field": "shape", "type": "nominal", "scale": None},
        fill={"field": "fill", "type": "nominal", "scale": None},
        stroke={"field": "colour", "type": "nominal", "scale": None},
        tooltip={"field": "tip", "type": "nominal"},
    )


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_TIP else words[: LONGEST_TIP - 1] + "…"


def _bars(counts: Iterable[int], words: NotesWords, ink: Palette) -> list[Spec]:
    rows: Rows = [{"x": count, "y": row, "words": words.number(count)} for row, count in enumerate(counts)]
    return [
        layer({"type": "bar", "color": ink.pilot, "height": 14}, rows),
        layer(
            {"type": "text", "align": "left", "dx": 8, "color": ink.quiet, "fontWeight": 600},
            rows,
            text={"field": "words", "type": "nominal"},
        ),
    ]
