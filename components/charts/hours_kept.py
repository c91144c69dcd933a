"""Hours a week: how many are there, how many of them are promised, and what is kept as a reserve."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .frame import DASHES, Rows, Spec, chart, labelled, layer
from .palette import Palette, palette

Part = Literal["there", "promised", "reserve"]

ROW, BAR = 44, 18  # pixels
ROOM = 165  # to the right of the bars, for their words
PARTS: tuple[Part, ...] = ("there", "promised", "reserve")  # from the top down


@dataclass(frozen=True)
class KeptWords:
    description: str
    names: Mapping[Part, str]  # "Promised"
    figures: Mapping[Part, str]  # "3 h, fullest week 4.5 h"


def hours_kept(there: float, average: float, fullest: float, *, words: KeptWords, dark: bool = False) -> Spec:
    """Three bars: what is promised on average and what is then left make up what is there.

    A tick on the promised hours shows the fullest week, a dashed line how far the hours go.
    """
    ink = palette(dark)
    promised, furthest = min(average, there), max(there, average, fullest)
    ends: dict[Part, tuple[float, float]] = {
        "there": (0.0, there), "promised": (0.0, average), "reserve": (promised, there)
    }  # fmt: skip
    furthest_of = {"there": there, "promised": max(average, fullest), "reserve": there}
    names = {row: words.names[part] for row, part in enumerate(PARTS)}
    return chart(
        [
            _limit(there, ink),
            _bars(ends, ink),
            _fullest(average, fullest, ink),
            _figures([{"x": furthest_of[part], "y": row, "words": words.figures[part]}
                      for row, part in enumerate(PARTS)], ink),
        ],
        x=_across(furthest),
        y={"field": "y", "type": "ordinal", "scale": {"domain": list(names)}, "axis": labelled(names)},
        height=ROW * len(PARTS),
        description=words.description,
        ink=ink,
    )  # fmt: skip


def _across(furthest: float) -> Spec:
    reach = {"expr": f"max(width - {ROOM}, 0.4 * width)"}
    scale = {"domain": [0, furthest or 1], "range": [0, reach], "nice": False}
    return {"field": "x", "type": "quantitative", "scale": scale, "axis": None}


def _bars(ends: Mapping[Part, tuple[float, float]], ink: Palette) -> Spec:
    """The reserve is the one that is hollow: it is kept free."""
    fills = {"there": ink.before, "promised": ink.pilot, "reserve": ink.band}
    lines = {**fills, "reserve": ink.before}
    rows: Rows = [
        {"x": ends[part][0], "x2": ends[part][1], "y": row, "fill": fills[part], "line": lines[part]}
        for row, part in enumerate(PARTS)
        if ends[part][1] > ends[part][0]
    ]
    return layer(
        {"type": "bar", "height": BAR, "strokeWidth": 1.5},
        rows,
        x2={"field": "x2"},
        fill={"field": "fill", "type": "nominal", "scale": None},
        stroke={"field": "line", "type": "nominal", "scale": None},
    )


def _fullest(average: float, fullest: float, ink: Palette) -> Spec:
    """As tall as the row, so that it is seen on the bar and beside it."""
    rows: Rows = [{"x": fullest, "y": PARTS.index("promised")}] if fullest > average else []
    return layer({"type": "tick", "color": ink.target, "thickness": 3, "size": BAR + 14}, rows)


def _limit(there: float, ink: Palette) -> Spec:
    mark = {"type": "rule", "color": ink.before, "strokeWidth": 1, "strokeDash": DASHES}
    return layer(mark, [{"x": there}], y={"value": 0}, y2={"value": "height"})


def _figures(rows: Rows, ink: Palette) -> Spec:
    mark = {"type": "text", "align": "left", "dx": 10, "color": ink.quiet, "fontWeight": 600, "limit": ROOM}
    return layer(mark, rows, text={"field": "words", "type": "nominal"})
