"""The hours of a plan, week by week, against the hours there are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from .frame import DASHES, Rows, Spec, chart, end_labels, labelled, layer, upright
from .palette import Palette, palette
from .scale import fit

HEIGHT = 200
MANY = 16  # weeks
NARROW = 420  # pixels: a phone, on which the names of the kinds take two lines
HOLLOW = ("open", "beside")
BAR_WIDTH = "min(56, 0.6 * bandwidth('x'))"  # pixels
KINDS: tuple["Kind", ...] = ("listen", "help", "show", "sell", "open", "beside")  # from the bottom up

# open: nobody has said which; beside: what channels take beside the actions there
Kind = Literal["listen", "help", "show", "sell", "open", "beside"]


class PlannedHours(NamedTuple):
    week: int
    kind: Kind
    hours: float


@dataclass(frozen=True)
class HoursWords:
    description: str
    number: Callable[[float], str]  # with its unit: "2 h"
    weeks: Mapping[int, str]  # every week of the plan, also those without work
    kinds: Mapping[Kind, str]
    capacity: str = ""  # "You have 2½ h"


def hours_by_week(
    rows: Sequence[PlannedHours], *, capacity: float | None, words: HoursWords,
    fewer: Mapping[int, float] | None = None, dark: bool = False,
) -> Spec:  # fmt: skip
    """Bars stacked by kind of work under a dashed line of capacity (hours a week; None: not known).

    `fewer` holds the weeks with fewer hours than that: there the line lies lower.
    """
    ink = palette(dark)
    parts: dict[tuple[int, Kind], float] = defaultdict(float)
    totals: dict[int, float] = defaultdict(float)
    for row in (row for row in rows if row.hours):
        parts[row.week, row.kind] += row.hours
        totals[row.week] += row.hours
    weeks = {week: words.weeks.get(week, str(week)) for week in sorted({*words.weeks, *totals})}
    limit: Rows = [] if capacity is None else [{"y": capacity, "words": words.capacity, "colour": ink.target_words}]
    scale = fit([0.0, *totals.values(), *(each["y"] for each in limit)])
    return chart(
        [
            _bars(parts, words, ink, gap=2 if len(weeks) <= MANY else 0.5),
            _limits_by_week(weeks, capacity, fewer, ink) if capacity and fewer else _limit_line(limit, ink),
            end_labels(limit),
        ],
        x=_weeks(weeks, ink),
        y=upright(scale, map(words.number, scale.lines), ink),
        height=HEIGHT,
        description=words.description,
        ink=ink,
    )


def _weeks(labels: Mapping[int, str], ink: Palette) -> Spec:
    line = {"domain": True, "domainColor": ink.hairline}
    axis = {**labelled(labels), **line, "labelAngle": 0, "labelOverlap": "parity", "labelSeparation": 8}
    return {"field": "x", "type": "ordinal", "scale": {"domain": list(labels), "padding": 0.2}, "axis": axis}


def _bars(parts: Mapping[tuple[int, Kind], float], words: HoursWords, ink: Palette, gap: float) -> Spec:
    tones = {
        "listen": ink.pale,
        "help": ink.pilot,
        "show": ink.middle,
        "sell": ink.before,
        "open": ink.band,
        "beside": ink.page,
    }
    edges = {kind: ink.before if kind in HOLLOW else ink.page for kind in KINDS}  # a hollow part is no action
    kinds = [kind for kind in KINDS if any(kind == planned for _, planned in parts)]
    rows: Rows = [
        {"x": week, "y": hours, "kind": kind, "order": KINDS.index(kind)} for (week, kind), hours in parts.items()
    ]
    return layer(
        {"type": "bar", "strokeWidth": gap, "width": {"expr": BAR_WIDTH}},
        rows,
        color={
            "field": "kind",
            "type": "nominal",
            "scale": {"domain": kinds, "range": [tones[kind] for kind in kinds]},
            "legend": {
                **labelled({kind: words.kinds[kind] for kind in kinds}),
                **({"symbolStrokeColor": ink.before, "symbolStrokeWidth": 1} if set(HOLLOW) & set(kinds) else {}),
                "columns": {"expr": f"width < {NARROW} ? 3 : 0"},
            },
        },
        stroke={
            "field": "kind",
            "type": "nominal",
            "scale": {"domain": kinds, "range": [edges[kind] for kind in kinds]},
            "legend": None,
        },
        order={"field": "order", "type": "ordinal"},
    )


def _limits_by_week(weeks: Iterable[int], capacity: float, fewer: Mapping[int, float], ink: Palette) -> Spec:
    """A piece of the line for each week, as high as the hours that are there in it."""
    rows: Rows = [{"x": week, "y": fewer.get(week, capacity)} for week in weeks]
    band = {"field": "x", "type": "ordinal"}
    return layer(_line(ink), rows, x={**band, "bandPosition": 0}, x2={"field": "x", "bandPosition": 1})


def _line(ink: Palette) -> Spec:
    return {"type": "rule", "color": ink.target, "strokeWidth": 2.5, "strokeDash": DASHES}


def _limit_line(limit: Rows, ink: Palette) -> Spec:
    return layer(_line(ink), limit, x={"value": 0}, x2={"value": "width"})
