"""What both pictures of the plan share: where values lie on the paper, the grid, and level lines with their words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from components.charts import LIGHT
from components.charts.scale import Scale, spread

from .paper import MARGIN, Column, Line, Paper
from .style import QUIET, SMALL_STRONG

HEIGHT, LOWEST = 46.0, 30.0
FIGURES, WORDS = 12.0, 32.0  # room on the left for the axis, on the right for the words at the lines' ends
ABOVE, BELOW = 2.0, 10.0  # a little air, and room for the names under the picture
AROUND = ABOVE + BELOW
LINE_OF_WORDS = 4.2
DASHES = (2.0, 1.3)


@dataclass(frozen=True)
class Level:
    """A level line with its words: the usual value, the target, the hours that are there."""

    value: float
    words: str
    colour: str
    colour_of_words: str
    dashed: bool = False
    start: float | None = None  # where it begins on the axis; at the left edge if None


@dataclass(frozen=True)
class Axes:
    """The axis along the bottom runs from `first` over `span`: days, or weeks."""

    paper: Paper
    scale: Scale
    first: float
    span: float
    height: float
    top: float

    @property
    def left(self) -> float:
        return MARGIN + FIGURES

    @property
    def right(self) -> float:
        return MARGIN + self.paper.width - WORDS

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def x(self, place: float) -> float:
        return self.left + (place - self.first) / self.span * (self.right - self.left)

    def y(self, value: float) -> float:
        return self.top + self.height * (self.scale.high - value) / (self.scale.high - self.scale.low)

    def line(self, one: tuple[float, float], other: tuple[float, float], colour: str, thick: float = 0.2) -> None:
        self.paper.pdf.set_draw_color(colour)
        self.paper.pdf.set_line_width(thick)
        self.paper.pdf.line(*one, *other)

    def name(self, place: float, words: str) -> float:
        """Words under the axis, centred; gives back where they end."""
        x, half = self.x(place), self.paper.measure(QUIET)(words) / 2
        self.line((x, self.bottom), (x, self.bottom + 1.2), LIGHT.hairline)
        self.paper.write(words, x - half, self.bottom + 1.8, QUIET)
        return x + half


def axes(paper: Paper, scale: Scale, first: float, span: float, lowest: float = LOWEST, under: float = 0.0) -> Axes:
    """Room for a picture where writing goes on; a lower one where that saves a new page. `under` is the height of what
    has to stand under it on the same page."""
    free = paper.room - AROUND - under
    height = free if lowest <= free < HEIGHT else HEIGHT
    paper.keep(height + AROUND + under)
    placed = Axes(paper, scale, first, span, height, paper.y + ABOVE)
    paper.y = placed.bottom + BELOW
    return placed


def grid(on: Axes, number: Callable[[float], str]) -> None:
    for value in on.scale.lines:
        y = on.y(value)
        on.line((on.left, y), (on.right, y), LIGHT.grid)
        figure = on.paper.short(number(value), QUIET, FIGURES - 2, 1)
        on.paper.draw(Column(0, FIGURES - 2, figure, right=True), y - QUIET.leading / 2)
    on.line((on.left, on.bottom), (on.right, on.bottom), LIGHT.hairline)


def level_lines(on: Axes, levels: Sequence[Level]) -> None:
    for level in levels:
        if level.dashed:
            on.paper.pdf.set_dash_pattern(*DASHES)
        left = on.left if level.start is None else on.x(level.start)
        on.line((left, on.y(level.value)), (on.right, on.y(level.value)), level.colour, 0.6 if level.dashed else 0.25)
        on.paper.pdf.set_dash_pattern()


def steps_line(on: Axes, heights: Sequence[float], colour: str) -> None:
    """A dashed level for each unit of the axis, one beside the other; it goes up and down between them."""
    corners = [(place + end, height) for place, height in enumerate(heights) for end in (0, 1)]
    on.paper.pdf.set_draw_color(colour)
    on.paper.pdf.set_line_width(0.6)
    on.paper.pdf.set_dash_pattern(*DASHES)
    on.paper.pdf.polyline([(on.x(on.first + place), on.y(height)) for place, height in corners])
    on.paper.pdf.set_dash_pattern()


def words_at_the_ends(on: Axes, levels: Sequence[Level]) -> None:
    """Each beside its line, unless another stands there."""
    ordered = sorted(levels, key=lambda level: -level.value)
    if not ordered:
        return
    places = spread([on.y(level.value) for level in ordered], LINE_OF_WORDS, on.top, on.bottom)
    for level, y in zip(ordered, places, strict=True):
        style = SMALL_STRONG.but(colour=level.colour_of_words)
        words: list[Line] = on.paper.short(level.words, style, WORDS - 3, 1)
        on.paper.draw(Column(on.right - MARGIN + 3, WORDS - 3, words), y - style.leading / 2)
