"""What all pictures share: the frame round the layers, its type and its axes."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .palette import Palette
from .scale import Scale

Spec = dict[str, Any]
Rows = list[dict[str, Any]]

FONT = '"Source Sans", sans-serif'
DASHES = [6, 4]


def chart(layers: Iterable[Spec], *, x: Spec, y: Spec, height: int, description: str, ink: Palette) -> Spec:
    """Layers over shared axes. Screen readers hear the description instead of the marks."""
    return {
        "description": description,
        "width": "container",
        "height": height,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": {"left": 0, "top": 8, "right": 0, "bottom": 4},
        "background": "transparent",
        "encoding": {"x": x, "y": y},
        "layer": list(layers),
        "config": _config(ink),
    }


def _config(ink: Palette) -> Spec:
    return {
        "font": FONT,
        "view": {"stroke": None},
        "mark": {"aria": False},
        "text": {"font": FONT, "fontSize": 13},
        "axis": {
            "aria": False,
            "domain": False,
            "grid": False,
            "ticks": False,
            "title": None,
            "labelColor": ink.quiet,
            "labelFont": FONT,
            "labelFontSize": 13,
            "labelPadding": 8,
        },
        "legend": {
            "aria": False,
            "title": None,
            "labelColor": ink.quiet,
            "labelFont": FONT,
            "labelFontSize": 13,
            "offset": 8,
            "orient": "top",
            "symbolType": "square",
        },
    }


def layer(mark: Spec, rows: Rows, **encoding: Spec) -> Spec:
    """A layer with its own rows: Streamlit would turn rows at the top of a picture into a table, which loads pandas."""
    return {"mark": mark, "data": {"values": rows}, "encoding": encoding}


def labelled(labels: Mapping[Any, str | list[str]]) -> Spec:
    """Places of an axis or a legend with finished words, or lines of words: Vega's own speak one language only."""
    places, words = json.dumps(list(labels)), json.dumps(list(labels.values()), ensure_ascii=False)
    return {"values": list(labels), "labelExpr": f"{words}[indexof({places}, datum.value)]"}


def upright(scale: Scale, labels: Iterable[str], ink: Palette) -> Spec:
    """A y axis of few lines."""
    return {
        "field": "y",
        "type": "quantitative",
        "scale": {"domain": [scale.low, scale.high], "zero": False, "nice": False},
        "axis": {**labelled(dict(zip(scale.lines, labels, strict=True))), "grid": True, "gridColor": ink.grid},
    }


def end_labels(rows: Rows) -> Spec:
    """Words at the right end of lines; rows hold y, words and colour. The picture gives way to them."""
    return layer(
        {"type": "text", "align": "left", "baseline": "middle", "dx": 8, "fontWeight": 600, "limit": 170},
        rows,
        x={"value": "width"},
        text={"field": "words", "type": "nominal"},
        color={"field": "colour", "type": "nominal", "scale": None},
    )
