"""The number week by week: readings before as dots, pilot weeks as diamonds, so that grey prints read as well."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from components.charts import LIGHT
from components.charts.scale import fit
from components.measurement import Weekly, monday_of
from components.texts import N_

from .answers import Answers
from .axes import LOWEST, Axes, Level, axes, grid, level_lines, words_at_the_ends
from .course import Course
from .paper import WHOLE, Column, Paper
from .style import QUIET, QUIET_INK, TARGET

FEWEST_DAYS = 28  # a single week must not fill the picture
SHADE = 0.4  # how opaque the shading is
BREAK = 7  # days without a reading that break the line

Mark = Callable[[Axes, float, float], None]


class Beside(NamedTuple):
    """How the number would have gone, had it moved like another: a line of its own dashes (drawn, left out; in mm)."""

    weeks: Sequence[Weekly]
    dashes: tuple[float, float]


def course_chart(
    paper: Paper, given: Answers, course: Course, lowest: float = LOWEST, beside: Sequence[Beside] = (),
    caption: str = "",
) -> None:  # fmt: skip
    """With a quiet caption that never stands on another page."""
    points, levels = [*course.before, *course.during], _levels(given, course)
    others = [week.value for line in beside for week in line.weeks]
    band = [course.band.low, course.band.high] if course.band else []
    scale = fit([point.value for point in points] + [level.value for level in levels] + others + band)
    first = min(point.first for point in points).toordinal()
    days = max(point.last for point in points).toordinal() + 1 - first
    on = axes(paper, scale, first, max(days, FEWEST_DAYS), lowest, height_of_caption(paper, caption))
    _band(on, course)
    _shades(on, course)
    grid(on, given.words.number)
    level_lines(on, levels)
    for line in beside:
        paper.pdf.set_dash_pattern(*line.dashes)
        _line(on, line.weeks, LIGHT.quiet, 0.35)
    paper.pdf.set_dash_pattern()
    _readings(on, course.before, LIGHT.before, 0.3, _dot)
    _readings(on, course.during, LIGHT.pilot, 0.8, _diamond)
    words_at_the_ends(on, levels)
    _days(on, given, points)
    if caption:
        paper.flow([_caption(paper, caption)])
        paper.space(2.0)


def _caption(paper: Paper, text: str) -> Column:
    return Column(0, paper.width, paper.lay(text, QUIET, paper.width) if text else [])


def height_of_caption(paper: Paper, text: str) -> float:
    """Of one that leaves room for its picture."""
    return min(_caption(paper, text).height, WHOLE)


def _levels(given: Answers, course: Course) -> list[Level]:
    """What the readings are compared with."""
    words, metric = given.words, course.metric
    start = course.during[0].first.toordinal() if course.during else None
    found = []
    usual, so_far = given.compared(metric, course.usual, course.so_far)
    if course.usual is not None and not course.is_level:
        said = words(N_("Usually {figure}"), figure=usual)
        found.append(Level(course.usual, said, LIGHT.before, QUIET_INK))
    if course.target.value is not None:
        said = words(N_("Target {figure}"), figure=given.weekly(metric, course.target.value))
        found.append(Level(course.target.value, said, LIGHT.target, TARGET, dashed=True, start=start))
    if course.so_far is not None and not course.is_level:
        said = words(N_("Pilot {figure}"), figure=so_far)
        found.append(Level(course.so_far, said, LIGHT.pilot, LIGHT.pilot, start=start))
    return found


def _band(on: Axes, course: Course) -> None:
    """Where the average of the pilot's weeks would lie without a change."""
    if course.band:
        _rectangle(on, course.during[0].first, course.during[-1].last, course.band.low, course.band.high, LIGHT.band)


def _shades(on: Axes, course: Course) -> None:
    """The weeks in which something else happened."""
    for monday in sorted({monday_of(event.day) for event in course.events if event.day}):
        with on.paper.pdf.local_context(fill_opacity=SHADE):
            _rectangle(on, monday, monday + timedelta(days=6), on.scale.low, on.scale.high, LIGHT.pale)


def _rectangle(on: Axes, first: date, last: date, low: float, high: float, colour: str) -> None:
    """As far as it lies in the picture."""
    left, right = max(on.x(first.toordinal()), on.left), min(on.x(last.toordinal() + 1), on.right)
    if left < right:
        on.paper.pdf.set_fill_color(colour)
        on.paper.pdf.rect(left, on.y(high), right - left, on.y(low) - on.y(high), style="F")


def _line(on: Axes, weeks: Sequence[Weekly], colour: str, thick: float) -> None:
    for one, other in pairwise(weeks):
        if (other.first - one.last).days <= BREAK:
            on.line(_place(on, one), _place(on, other), colour, thick)


def _readings(on: Axes, weeks: Sequence[Weekly], colour: str, thick: float, mark: Mark) -> None:
    _line(on, weeks, colour, thick)
    on.paper.pdf.set_fill_color(colour)
    for week in weeks:
        mark(on, *_place(on, week))


def _place(on: Axes, week: Weekly) -> tuple[float, float]:
    return on.x(_middle(week)), on.y(week.value)


def _middle(week: Weekly) -> float:
    return week.first.toordinal() + week.days / 2


def _dot(on: Axes, x: float, y: float) -> None:
    on.paper.pdf.circle(x, y, 0.9, style="F")


def _diamond(on: Axes, x: float, y: float) -> None:
    size = 1.45
    on.paper.pdf.polygon([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], style="F")


def _days(on: Axes, given: Answers, points: Sequence[Weekly]) -> None:
    """The first days of as many weeks as have room."""
    free = 0.0
    for point in points:
        words = given.words.day_month(point.first)
        half = on.paper.measure(QUIET)(words) / 2
        if on.x(_middle(point)) - half >= free:
            free = on.name(_middle(point), words) + 5
