"""What a pilot brought in, as a range, against what it cost: on one line of money."""

from dataclasses import dataclass

from .frame import DASHES, Rows, Spec, chart, layer
from .palette import Palette, palette

HEIGHT = 84  # pixels; all heights below are counted from the foot
BAR, STRIP, ZERO, COST, BENEFIT = 12, 26, 6, 48, 70
ROOM = 8  # pixels from a mark to its words


@dataclass(frozen=True)
class StripWords:
    description: str
    benefit: str  # "Brought in €215 to €600, most likely €407"
    cost: str  # "Cost €570"
    zero: str  # "€0"


def money_strip(benefit: tuple[float, float, float], cost: float, *, words: StripWords, dark: bool = False) -> Spec:
    """A bar from low to high with a diamond at the most likely; a dashed line at the cost.

    Each has a row for its words, so that they never cover each other; the long ones begin at the left edge, the others
    lean towards the middle, so that none leaves the picture on a phone.
    """
    ink = palette(dark)
    low, middle, high = benefit
    least, most = min(low, 0.0), max(high, cost, 0.0)
    half = (least + most) / 2
    strip: Rows = [{"x": low, "x2": high, "y": STRIP}]
    return chart(
        [
            layer({"type": "rule", "color": ink.hairline}, [{"x": least, "x2": most, "y": STRIP}], x2={"field": "x2"}),
            layer({"type": "bar", "height": BAR, "color": ink.middle}, strip, x2={"field": "x2"}),
            layer({"type": "point", "shape": "diamond", "filled": True, "size": 90, "opacity": 1, "color": ink.pilot},
                  [{"x": middle, "y": STRIP}]),
            _cost_line(cost, ink),
            _said(words.benefit, least, BENEFIT, half, ink.pilot),
            _said(words.cost, cost, COST, half, ink.target_words),
            _said(words.zero, 0.0, ZERO, half, ink.quiet, weight=400),
        ],
        x={"field": "x", "type": "quantitative", "axis": None,
           "scale": {"domain": [least, most if most > least else least + 1], "nice": False, "zero": False}},
        y={"field": "y", "type": "quantitative", "axis": None, "scale": {"domain": [0, HEIGHT], "nice": False}},
        height=HEIGHT,
        description=words.description,
        ink=ink,
    )  # fmt: skip


def _cost_line(cost: float, ink: Palette) -> Spec:
    mark = {"type": "rule", "color": ink.target, "strokeWidth": 2.5, "strokeDash": DASHES}
    return layer(mark, [{"x": cost, "y": STRIP - BAR, "y2": COST - ROOM}], y2={"field": "y2"})


def _said(words: str, at: float, height: int, half: float, colour: str, weight: int = 600) -> Spec:
    mark = {"type": "text", "align": "left" if at <= half else "right", "color": colour, "fontWeight": weight}
    return layer(mark, [{"x": at, "y": height, "words": words}], text={"field": "words", "type": "nominal"})
