"""The row of figures on the first page: the number and its target, the weeks, the hours, the cash."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from components.measurement.weekly import FLOWS
from components.texts import N_, NN_
from components.workbook import Pilot, cash_spent, hours_spent

from .answers import NOT_ANSWERED, Answers
from .course import Course
from .paper import Column, Paper
from .style import FIGURE, OAT, QUIET, Style

HEIGHT, PAD, BETWEEN = 24.0, 4.0, 3.0
UNKNOWN = "–"


@dataclass(frozen=True)
class Tile:
    figure: str
    above: str
    below: str
    share: float  # of the width, next to the others' shares


def tiles(paper: Paper, given: Answers, course: Course | None, pilot: Pilot | None, start: date | None) -> None:
    row = [*_number(given, course), *(_pilot(given, pilot, start) if pilot else [])]
    if not row:
        return
    free = (paper.width - BETWEEN * (len(row) - 1)) / sum(tile.share for tile in row)
    style, x = _largest_style(paper, row, free), 0.0
    for tile in row:
        wide = free * tile.share
        paper.panel(x, paper.y, wide, HEIGHT, OAT)
        lines = [
            line
            for text, look in ((tile.above, QUIET), (tile.figure, style), (tile.below, QUIET))
            for line in paper.short(text, look, wide - 2 * PAD, 1)
        ]
        paper.draw(Column(x + PAD, wide - 2 * PAD, lines), paper.y + 3)
        x += wide + BETWEEN
    paper.y += HEIGHT + 7


def _largest_style(paper: Paper, row: Sequence[Tile], free: float) -> Style:
    """The largest size in which every figure stays on its tile."""
    styles = [FIGURE.but(size=size) for size in (22, 20, 18, 16, 14)]
    for style in styles:
        if all(paper.measure(style)(tile.figure) <= free * tile.share - 2 * PAD for tile in row):
            return style
    return styles[-1]


def _number(given: Answers, course: Course | None) -> Iterator[Tile]:
    if course is None or course.usual is None:
        return
    words, metric, target = given.words, course.metric, course.target
    name = words(N_("{metric}, a week"), metric=metric.name) if metric.quantity in FLOWS else metric.name
    usual = given.weekly(metric, course.usual)
    if target.value is None:
        yield Tile(usual, name, words(N_("the usual")), 2.3)
        return
    percent = f" ({words.percent(target.percent, 1)})" if target.percent else ""
    below = words(N_("from the usual to the target")) + percent
    yield Tile(f"{usual} → {given.weekly(metric, target.value)}", name, below, 2.3)


def _pilot(given: Answers, pilot: Pilot, start: date | None) -> Iterator[Tile]:
    words = given.words
    weeks = words.count(NN_("{n} week", "{n} weeks"), pilot.weeks) if pilot.weeks else UNKNOWN
    begins = words(N_("from {day}"), day=words.short_day(start)) if start else words(NOT_ANSWERED)
    hours = given.hours(pilot.cap_hours) if pilot.cap_hours is not None else UNKNOWN
    cash = given.round_money(pilot.cap_cash) if pilot.cap_cash is not None else UNKNOWN
    yield Tile(weeks, words(N_("The pilot")), begins, 1.25)
    yield Tile(hours, given.name(pilot, "cap_hours"), _spent(given, hours_spent(pilot).amount, given.hours), 1.15)
    yield Tile(cash, given.name(pilot, "cap_cash"), _spent(given, cash_spent(pilot).amount, given.round_money), 1.1)


def _spent(given: Answers, amount: float | None, written: Callable[[float], str]) -> str:
    """As the owner gave it in all, else what the weeks add up to, once there are any."""
    return "" if amount is None else given.words(N_("{amount} spent"), amount=written(amount))
