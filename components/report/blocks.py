"""What a plan on paper is set from: titles, answers beside their names, lists to tick off."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from components.workbook import Part

from .answers import DONT_KNOW, NOT_ANSWERED, Answers
from .paper import Column, Line, Paper
from .style import BODY, HEADING, MULBERRY, NAME, NUMERAL, QUIET, QUIET_INK, STRONG, TITLE, Style

NAMES = 44.0  # width of the column in which the names of answers stand
GAP = 5.0
FEWEST_SHORT_ONES, SHORT_ONES = 3, 4  # answers side by side
AFTER_TITLE = 26.0  # of what follows


@dataclass(frozen=True)
class Answer:
    name: str
    text: str
    style: Style = BODY
    alone: bool = False  # on a line of its own, however short


def section(paper: Paper, number: int, title: str, lead: str) -> None:
    """Opens a chapter: its number, its title and one line that says what is in it."""
    paper.space(13)
    paper.keep(58)
    paper.bookmark(title)
    paper.draw(Column(0, 12, [Line(str(number), NUMERAL)]))
    paper.draw(Column(10, paper.width - 10, [Line(title, TITLE)]))
    paper.y += TITLE.leading + 0.6
    if lead:
        paper.flow([Column(10, paper.width - 10, paper.short(lead, QUIET, paper.width - 10, 2))])
    paper.y += 2.4
    paper.rule()
    paper.y += 1.2


def heading(paper: Paper, text: str, quiet: str = "", company: float = AFTER_TITLE) -> None:
    """Stays with as much of what follows as `company` says. Long texts are cut: the whole stands in its answer."""
    paper.space(7)
    lines = paper.short(text, HEADING, paper.width, 2)
    paper.keep(Column(0, paper.width, lines).height + company)
    paper.bookmark(text, level=1)
    paper.flow([Column(0, paper.width, lines)])
    if quiet:
        paper.flow([Column(0, paper.width, paper.lay(quiet, QUIET, paper.width))])
    paper.y += 1.6


def answers(paper: Paper, given: Iterable[Answer]) -> None:
    """Long answers beside their names, short ones that follow each other side by side; hairlines between."""
    for number, row in enumerate(_rows(paper, given)):
        if number:
            paper.rule()
        paper.y += 1.5
        if len(row) == 1:
            _beside_its_name(paper, row[0])
        else:
            _side_by_side(paper, row)
        paper.y += 1.5
    paper.y += 1.0


def _rows(paper: Paper, given: Iterable[Answer]) -> Iterator[list[Answer]]:
    """Three or more short answers in a row share lines; everything else has a line of its own."""
    for short, together in groupby(given, key=lambda answer: _is_short(paper, answer)):
        run = list(together)
        rows = -(-len(run) // SHORT_ONES) if short and len(run) >= FEWEST_SHORT_ONES else len(run)
        size = -(-len(run) // rows)
        yield from (run[start : start + size] for start in range(0, len(run), size))


def _is_short(paper: Paper, answer: Answer) -> bool:
    wide = max(paper.measure(answer.style)(answer.text[:100]), paper.measure(NAME)(answer.name))
    return not answer.alone and "\n" not in answer.text and wide <= _short_width(paper)


def _short_width(paper: Paper) -> float:
    return (paper.width - NAMES - GAP * (SHORT_ONES - 1)) / (SHORT_ONES - 1)


def _beside_its_name(paper: Paper, answer: Answer) -> None:
    width = paper.width - NAMES - GAP
    name = paper.short(answer.name, NAME.but(leading=answer.style.leading), NAMES, 3)
    paper.flow([Column(0, NAMES, name), Column(NAMES + GAP, width, paper.lay(answer.text, answer.style, width))])


def _side_by_side(paper: Paper, row: list[Answer]) -> None:
    wide = _short_width(paper)
    places = [0.0] + [NAMES + GAP + number * (wide + GAP) for number in range(SHORT_ONES - 1)]
    paper.flow(
        [
            Column(
                x, NAMES if x == 0 else wide, [Line(answer.name, NAME), *paper.lay(answer.text, answer.style, NAMES)]
            )
            for x, answer in zip(places, row, strict=False)
        ]
    )


def said(answers: Answers, part: Part, *fields: str, essential: tuple[str, ...] = ()) -> list[Answer]:
    """The answers to a part's questions. What is not essential and not answered is left out."""
    given = []
    for field in fields:
        text = answers.text(part, field)
        if text:
            given.append(Answer(answers.name(part, field), text))
        elif answers.is_open(part, field):
            given.append(Answer(answers.name(part, field), answers.words(DONT_KNOW), BODY.but(colour=QUIET_INK)))
        elif field in essential:
            given.append(Answer(answers.name(part, field), answers.words(NOT_ANSWERED), BODY.but(colour=QUIET_INK)))
    return given


def paragraph(paper: Paper, text: str, style: Style = QUIET) -> None:
    paper.flow([Column(0, paper.width, paper.lay(text, style, paper.width))])


def tick_box(paper: Paper, x: float, y: float, ticked: bool = False) -> None:
    paper.frame(x, y, 3.2, 3.2, QUIET_INK)
    if ticked:
        paper.draw(Column(x + 0.2, 4, [Line("✓", STRONG.but(colour=MULBERRY))]), y - 1.2)
