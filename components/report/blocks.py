"""What a plan on paper is set from: titles, answers beside their names, boxes to tick."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from components.workbook import Part

from .answers import DONT_KNOW, NOT_ANSWERED, Answers
from .paper import WHOLE, Column, Line, Paper
from .style import BODY, HEADING, NAME, NUMERAL, QUIET, QUIET_INK, TITLE, Style

NAMES = 44.0  # width of the column in which the names of answers stand
GAP, PAD = 5.0, 1.5
FEWEST_SHORT_ONES, SHORT_ONES = 3, 4  # answers side by side
BEFORE_SECTION, BEFORE_HEADING, INDENT = 13.0, 7.0, 10.0


@dataclass(frozen=True)
class Answer:
    name: str
    text: str
    style: Style = BODY
    alone: bool = False  # on a line of its own, however short


def section(paper: Paper, number: int, title: str, lead: str) -> None:
    """Opens a chapter: its number, its title and one line that says what is in it."""
    said = paper.short(lead, QUIET, paper.width - INDENT, 1)
    paper.hold(BEFORE_SECTION + TITLE.leading + QUIET.leading + 5, lambda: _draw_section(paper, number, title, said))


def _draw_section(paper: Paper, number: int, title: str, lead: list[Line]) -> None:
    paper.space(BEFORE_SECTION)
    paper.bookmark(title)
    paper.draw(Column(0, INDENT, [Line(str(number), NUMERAL)]))
    paper.draw(Column(INDENT, paper.width - INDENT, [Line(title, TITLE), *lead]))
    paper.y += TITLE.leading + QUIET.leading + 2.8
    paper.rule()
    paper.y += 1.2


def heading(paper: Paper, text: str, quiet: str = "") -> None:
    """Long texts are cut: the whole stands in its answer."""
    lines = paper.short(text, HEADING, paper.width, 2) + (paper.short(quiet, QUIET, paper.width, 2) if quiet else [])
    column = Column(0, paper.width, lines)
    paper.hold(BEFORE_HEADING + column.height + 1.6, lambda: _draw_heading(paper, text, column))


def _draw_heading(paper: Paper, text: str, column: Column) -> None:
    paper.space(BEFORE_HEADING)
    paper.bookmark(text, level=1)
    paper.draw(column)
    paper.y += column.height + 1.6


def answers(paper: Paper, given: Iterable[Answer]) -> None:
    """Long answers beside their names, short ones that follow each other side by side; hairlines between. Neither the
    first nor the last stands alone on a page."""
    rows = [
        _beside_its_name(paper, row[0]) if len(row) == 1 else _side_by_side(paper, row) for row in _rows(paper, given)
    ]
    heights = [min(max(column.height for column in columns), WHOLE) + 2 * PAD for columns in rows]
    for number, columns in enumerate(rows):
        ends = 3 if len(rows) == 3 else 2
        company = sum(heights[number + 1 : number + ends]) if number in (0, len(rows) - 2) else 0.0
        paper.flow(columns, PAD, ruled=number > 0, company=company)
    paper.space(1.0)


def _rows(paper: Paper, given: Iterable[Answer]) -> Iterator[list[Answer]]:
    """Three or more short answers in a row share lines; everything else has a line of its own."""
    for short, together in groupby(given, key=lambda answer: _is_short(paper, answer)):
        run = list(together)
        rows = -(-len(run) // SHORT_ONES) if short and len(run) >= FEWEST_SHORT_ONES else len(run)
        size = -(-len(run) // rows)
        yield from (run[start : start + size] for start in range(0, len(run), size))


def _is_short(paper: Paper, answer: Answer) -> bool:
    wide = paper.measure(answer.style)(answer.text[:100])
    return not answer.alone and "\n" not in answer.text and wide <= _short_width(paper)


def _short_width(paper: Paper) -> float:
    return (paper.width - NAMES - GAP * (SHORT_ONES - 1)) / (SHORT_ONES - 1)


def _beside_its_name(paper: Paper, answer: Answer) -> list[Column]:
    width = paper.width - NAMES - GAP
    name = paper.short(answer.name, NAME.but(leading=answer.style.leading), NAMES, 3)
    return [Column(0, NAMES, name), Column(NAMES + GAP, width, paper.lay(answer.text, answer.style, width))]


def _side_by_side(paper: Paper, row: list[Answer]) -> list[Column]:
    """The first where names stand, the others where answers do; all answers on one height."""
    wide, columns = _short_width(paper), []
    names = [paper.short(answer.name, NAME, wide, 2) for answer in row]
    tallest = max(map(len, names))
    for number, (answer, name) in enumerate(zip(row, names, strict=True)):
        x = NAMES + GAP + (number - 1) * (wide + GAP) if number else 0.0
        blank = [Line("", NAME)] * (tallest - len(name))
        columns.append(Column(x, wide, [*name, *blank, *paper.lay(answer.text, answer.style, wide)]))
    return columns


def said(answers: Answers, part: Part, *fields: str, essential: tuple[str, ...] = ()) -> list[Answer]:
    """The answers to a part's questions. What is not essential and not answered is left out."""
    given = []
    for field in fields:
        if text := answers.text(part, field):
            given.append(Answer(answers.name(part, field), text))
        elif answers.is_open(part, field) or field in essential:
            quiet = DONT_KNOW if answers.is_open(part, field) else NOT_ANSWERED
            given.append(Answer(answers.name(part, field), answers.words(quiet), BODY.but(colour=QUIET_INK)))
    return given


def paragraph(paper: Paper, text: str, style: Style = QUIET) -> None:
    paper.flow([Column(0, paper.width, paper.lay(text, style, paper.width))])


def tick_box(paper: Paper, x: float, y: float) -> None:
    paper.frame(x, y, 3.2, 3.2, QUIET_INK)
