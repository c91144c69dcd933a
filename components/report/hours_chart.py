"""The hours of every week, by kind of action, against the hours that are there (M16, M17)."""

from collections.abc import Iterable

from components.charts import LIGHT
from components.charts.scale import fit
from components.measurement import Capacity
from components.texts import N_
from components.texts.questions.pilot import HOUR_KINDS
from components.workbook import Pilot

from .answers import Answers
from .axes import FIGURES, Axes, Level, axes, grid, level_lines, steps_line, words_at_the_ends
from .paper import MARGIN, Paper
from .style import INK, QUIET

TONES = {"listen": LIGHT.pale, "help": LIGHT.pilot, "show": LIGHT.middle, "sell": LIGHT.before}
WIDEST_BAR = 14.0
EDGE = 0.3
LEGEND = QUIET.leading + 2


def hours_by_week(pilot: Pilot, load: Capacity) -> dict[str, list[float]]:
    """The planned hours of each kind that has any; nothing where fewer than two weeks could be compared."""
    weeks = len(load.planned)
    hours = {kind: [0.0] * weeks for kind in HOUR_KINDS} | {"beside": load.beside}
    for action in pilot.actions:
        if action.week <= weeks:
            hours[action.kind or "open"][action.week - 1] += action.hours or 0.0
    if sum(any(week) for week in zip(*hours.values(), strict=True)) < 2:
        return {}
    return {kind: weekly for kind, weekly in hours.items() if any(weekly)}


def hours_chart(paper: Paper, given: Answers, hours: dict[str, list[float]], load: Capacity) -> None:
    """Bars under a dashed line, which lies lower in weeks with days away."""
    words, there = given.words, load.a_week
    sums = [sum(week) for week in zip(*hours.values(), strict=True)]
    levels = []
    if there is not None:
        said = words(N_("You have {hours}"), hours=given.hours(there))
        levels = [Level(there, said, LIGHT.target, LIGHT.target_words, dashed=True)]
    scale = fit([0.0, max(sums), *(level.value for level in levels)])
    paper.hold(LEGEND, lambda: _legend(paper, given, hours))
    on = axes(paper, scale._replace(low=0.0), 0, len(sums))
    grid(on, words.number)
    _bars(on, hours)
    if there is not None and min(load.there) < there:
        steps_line(on, load.there, LIGHT.target)
    else:
        level_lines(on, levels)
    words_at_the_ends(on, levels)
    _weeks(on, given, len(sums))


def _bars(on: Axes, hours: dict[str, list[float]]) -> None:
    wide = min((on.right - on.left) / on.span * 0.5, WIDEST_BAR)
    for week in range(int(on.span)):
        base = 0.0
        for kind, weekly in hours.items():
            top, bottom = on.y(base + weekly[week]), on.y(base)
            if bottom - top > 0.3:
                _part(on.paper, kind, on.x(week + 0.5) - wide / 2, top, wide, bottom - top - 0.3)
            base += weekly[week]


def _part(paper: Paper, kind: str, x: float, top: float, wide: float, high: float) -> None:
    """Filled; hollow where it is no action."""
    if kind in TONES:
        paper.pdf.set_fill_color(TONES[kind])
        paper.pdf.rect(x, top, wide, high, style="F")
    else:
        edge = min(EDGE, high / 2)
        paper.pdf.set_draw_color(LIGHT.before)
        paper.pdf.set_line_width(edge)
        paper.pdf.rect(x + edge / 2, top + edge / 2, wide - edge, high - edge, style="D")


def _weeks(on: Axes, given: Answers, weeks: int) -> None:
    free = 0.0
    for week in range(weeks):
        words = given.words(N_("Week {n}"), n=week + 1)
        if on.x(week + 0.5) - on.paper.measure(QUIET)(words) / 2 >= free:
            free = on.name(week + 0.5, words) + 3


def _legend(paper: Paper, given: Answers, kinds: Iterable[str]) -> None:
    x = MARGIN + FIGURES
    for kind in kinds:
        _part(paper, kind, x, paper.y + 0.8, 2.8, 2.8)
        words = given.words(HOUR_KINDS[kind])
        paper.write(words, x + 4.2, paper.y, QUIET.but(colour=INK))
        x += paper.measure(QUIET)(words) + 10
    paper.y += LEGEND
