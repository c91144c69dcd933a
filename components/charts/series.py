"""One metric over time: the readings before, the pilot, the usual and the target."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from .frame import DASHES, Rows, Spec, chart, end_labels, labelled, layer, upright
from .palette import Palette, palette
from .scale import Scale, fit, spread

HEIGHT = 220
LINE_OF_WORDS = 17  # pixels
WEEK = 7
MANY = 40  # readings; above, their marks are half as large
DOTS, LONG_DASHES = (2, 3), (11, 4)
BEFORE = ({"strokeWidth": 1.2, "opacity": 0.7}, {"shape": "circle", "size": 55})
PILOT = ({"strokeWidth": 2.5}, {"shape": "diamond", "size": 75})


class Point(NamedTuple):
    first: date
    days: int  # covered by the value
    value: float
    tip: str = ""  # shown where the pointer rests


class Shaded(NamedTuple):
    """Days in which something else happened."""

    first: date
    days: int
    tip: str = ""


class Beside(NamedTuple):
    """How the number would have gone, had it moved like another: a line of its own dashes, with a name at its end."""

    points: Sequence[Point]
    name: str
    dashes: Sequence[int] = DOTS


class Tick(NamedTuple):
    first: date
    days: int
    label: str


@dataclass(frozen=True)
class SeriesWords:
    description: str  # the whole picture in words, for those who cannot see it
    number: Callable[[float], str]
    ticks: Sequence[Tick]
    usual: str = ""  # "Usually 51"
    target: str = ""  # "Target 46"
    pilot: str = ""  # "Pilot 43"


class _Span(NamedTuple):
    """Days on the axis as ordinals: plain numbers know no time zone."""

    start: float
    end: float


def series(
    before: Sequence[Point],
    during: Sequence[Point],
    *,
    words: SeriesWords,
    target: float | None = None,
    usual: float | None = None,
    band: tuple[float, float] | None = None,
    pilot_average: float | None = None,
    pilot: tuple[date, date] | None = None,
    events: Sequence[Shaded] = (),
    beside: Sequence[Beside] = (),
    dark: bool = False,
) -> Spec:
    """Readings as points at the middle of their days; a missing week breaks the line.

    `pilot` is its first and last day: band, target and average lie there. Without it the days of `during`, else all.
    `events` are shaded from top to bottom, as far as they lie in the picture. `beside` lies under the readings.
    """
    ink = palette(dark)
    given = [value for value in (usual, target, pilot_average, *(band or ())) if value is not None]
    shown = [*before, *during, *(point for line in beside for point in line.points)]
    scale = fit([point.value for point in shown] + given)
    whole, window = _axis(before, during, pilot)
    crowd = 0.5 if len(before) + len(during) > MANY else 1
    lines = [(usual, words.usual, ink.quiet), (target, words.target, ink.target_words)]
    lines += [(line.points[-1].value, line.name, ink.quiet) for line in beside if line.points]
    return chart(
        [
            _band(window, band, ink),
            *_shades(whole, events, scale, ink),
            _rule(whole, usual, {"color": ink.before, "strokeWidth": 1}),
            *(_course(line, ink) for line in beside),
            *_readings(before, BEFORE, ink.before, crowd),
            _rule(window, target, {"color": ink.target, "strokeWidth": 2.5, "strokeDash": DASHES}),
            _rule(window, pilot_average, {"color": ink.pilot, "strokeWidth": 1}),
            *_readings(during, PILOT, ink.pilot, crowd),
            end_labels(_apart([*lines, (pilot_average, words.pilot, ink.pilot)], scale)),
        ],
        x=_time(whole, words.ticks, ink),
        y=upright(scale, map(words.number, scale.lines), ink),
        height=HEIGHT,
        description=words.description,
        ink=ink,
    )


def _axis(before: Sequence[Point], during: Sequence[Point], pilot: tuple[date, date] | None) -> tuple[_Span, _Span]:
    """All days of the picture, and of them the pilot's."""
    planned = [_Span(pilot[0].toordinal(), pilot[1].toordinal() + 1)] if pilot else []
    whole = _covering([*map(_span, (*before, *during)), *planned])
    return whole, planned[0] if planned else _covering(map(_span, during)) if during else whole


def _span(part: Point | Tick | Shaded) -> _Span:
    return _Span(part.first.toordinal(), part.first.toordinal() + part.days)


def _covering(spans: Iterable[_Span]) -> _Span:
    known = list(spans) or [_Span(0, WEEK)]
    return _Span(min(span.start for span in known), max(span.end for span in known))


def _middle(part: Point | Tick) -> float:
    return part.first.toordinal() + part.days / 2


def _time(whole: _Span, ticks: Sequence[Tick], ink: Palette) -> Spec:
    room = 0.04 * (whole.end - whole.start)
    seen = {_middle(tick): tick.label for tick in ticks if whole.start <= _middle(tick) <= whole.end}
    return {
        "field": "x",
        "type": "quantitative",
        "scale": {"domain": [whole.start - room, whole.end], "zero": False, "nice": False},
        "axis": {
            **labelled(seen),
            "domain": True,
            "domainColor": ink.hairline,
            "ticks": True,
            "tickColor": ink.hairline,
            "labelOverlap": "greedy",
            "labelSeparation": 8,
        },
    }


def _band(window: _Span, band: tuple[float, float] | None, ink: Palette) -> Spec:
    rows: Rows = [{"x": window.start, "x2": window.end, "y": band[0], "y2": band[1]}] if band else []
    return layer({"type": "rect", "color": ink.band}, rows, x2={"field": "x2"}, y2={"field": "y2"})


def _shades(whole: _Span, events: Sequence[Shaded], scale: Scale, ink: Palette) -> list[Spec]:
    spans = [(max(span.start, whole.start), min(span.end, whole.end), event.tip)
             for event in events for span in [_span(event)]]  # fmt: skip
    rows: Rows = [
        {"x": start, "x2": end, "y": scale.low, "y2": scale.high, "tip": tip}
        for start, end, tip in spans
        if start < end
    ]
    if not rows:
        return []
    mark = {"type": "rect", "color": ink.pale, "opacity": 0.4}
    tip = {"field": "tip", "type": "nominal"}
    return [layer(mark, rows, x2={"field": "x2"}, y2={"field": "y2"}, tooltip=tip)]


def _rule(window: _Span, value: float | None, mark: Spec) -> Spec:
    rows: Rows = [] if value is None else [{"x": window.start, "x2": window.end, "y": value}]
    return layer({"type": "rule", **mark}, rows, x2={"field": "x2"})


def _readings(points: Sequence[Point], look: tuple[Spec, Spec], colour: str, crowd: float) -> list[Spec]:
    rows: Rows = [
        {"x": _middle(point), "y": point.value, "run": run, "tip": point.tip} for run, point in _unbroken(points)
    ]
    line, dot = look
    dots = {"type": "point", "filled": True, "opacity": 1, "color": colour, **dot, "size": dot["size"] * crowd}
    return [
        layer({"type": "line", "color": colour, **line}, rows, detail={"field": "run", "type": "nominal"}),
        layer(dots, rows, tooltip={"field": "tip", "type": "nominal"}),
    ]


def _course(line: Beside, ink: Palette) -> Spec:
    mark = {"type": "line", "color": ink.quiet, "strokeWidth": 1.6, "strokeDash": list(line.dashes)}
    rows: Rows = [{"x": _middle(point), "y": point.value, "run": run} for run, point in _unbroken(line.points)]
    return layer(mark, rows, detail={"field": "run", "type": "nominal"})


def _unbroken(points: Sequence[Point]) -> Iterator[tuple[int, Point]]:
    """The points in order, each with the number of its run; a week or more without a reading begins a new run."""
    run, reached = 0, None
    for point in sorted(points):
        span = _span(point)
        run += reached is not None and span.start - reached >= WEEK
        reached = max(span.end, reached or 0)
        yield run, point


def _apart(lines: Sequence[tuple[float | None, str, str]], scale: Scale) -> Rows:
    """Words at the lines' ends, each at its height unless another stands there."""
    named = sorted((value, words, colour) for value, words, colour in lines if value is not None and words)
    least = LINE_OF_WORDS * (scale.high - scale.low) / HEIGHT
    places = spread([value for value, _, _ in named], least, scale.low, scale.high)
    return [
        {"y": place, "words": words, "colour": colour} for place, (_, words, colour) in zip(places, named, strict=True)
    ]
