"""No figures yet: four dated counting weeks, and a sheet to fill in by hand (M14, M16)."""

from datetime import date, timedelta

from components.texts import N_
from components.workbook import Metric

from .answers import Answers
from .course import Course
from .paper import Column, Line, Paper
from .style import (
    HAIRLINE,
    HEADING,
    LEAD,
    MULBERRY,
    NAME,
    QUIET,
    SAND,
    SAND_INK,
    SMALL,
    SMALL_STRONG,
    STRONG,
    Style,
)

PAD = 5.0
DAYS, NUMBERS = 46.0, 26.0  # columns of the tally sheet


def counting_weeks_panel(paper: Paper, given: Answers, course: Course) -> None:
    """The four weeks on the first page, with a line for each figure."""
    words = given.words
    inside = paper.width - 2 * PAD
    say = words(N_("Count this first, for four weeks: {metric}"), metric=course.metric.name or "…")
    lines = paper.short(say, HEADING.but(colour=SAND_INK), inside, 2)
    why = words(N_("Without a starting point no target can be checked. The plan begins here."))
    lines += paper.short(why, SMALL.but(colour=SAND_INK), inside, 2)
    text = Column(PAD, inside, lines)
    height = text.height + 34.5
    paper.panel(0, paper.y, paper.width, height, SAND)
    paper.draw(text, paper.y + PAD - 1)
    _boxes(paper, given, course.counting, paper.y + PAD + text.height + 1.5)
    after = words(N_("Then the pilot can start: {day}, provisionally."), day=words.day(start_after(course)))
    paper.draw(Column(PAD, inside, paper.short(after, STRONG.but(colour=SAND_INK), inside, 1)), paper.y + height - 9.0)
    paper.y += height + 6


def _boxes(paper: Paper, given: Answers, weeks: list[tuple[date, date]], y: float) -> None:
    wide = (paper.width - 2 * PAD - 3 * 3) / 4
    for number, (first, last) in enumerate(weeks):
        x = PAD + number * (wide + 3)
        paper.panel(x, y, wide, 17, "#FFFFFF")
        said = [Line(given.words(N_("Week {n}"), n=number + 1), SMALL_STRONG)]
        said += paper.short(given.words.period(first, last), QUIET, wide - 6, 1)
        paper.draw(Column(x + 3, wide - 6, said), y + 1.5)
        here, paper.y = paper.y, y + 14.5
        paper.rule(HAIRLINE, 0.3, x + 3, wide - 6)
        paper.y = here


def start_after(course: Course) -> date:
    """The Monday after the last counting week, unless the owner set a later one."""
    earliest = course.counting[-1][1] + timedelta(days=1)
    start = course.pilot.start if course.pilot else None
    return max(start, earliest) if start else earliest


def tally_sheet(paper: Paper, given: Answers, course: Course) -> None:
    """A page for beside the till or the phone: one row a day, one mark for each."""
    words, metric = given.words, course.metric
    paper.new_page()
    title = words(N_("Tally sheet"))
    paper.bookmark(title)
    lines = [Line(title, HEADING.but(size=21, leading=9.4))]
    lines += paper.short(metric.name, LEAD, paper.width, 1)
    lines += paper.short(_how(given, metric), QUIET, paper.width, 2)
    paper.draw(Column(0, paper.width, lines))
    paper.y += Column(0, paper.width, lines).height + 3
    top = paper.y
    row = min((paper.room - 2) / (4 * 8 + 1), 6.6)
    marks = words(N_("One mark for each")) if metric.quantity == "count" else ""
    _row(paper, row, words(N_("Day")), marks, words(N_("Number")), NAME)
    paper.rule(MULBERRY, 0.35)
    for number, (first, _) in enumerate(course.counting, start=1):
        for day in range(7):
            _row(paper, row, words.weekday_day(first + timedelta(days=day)), "", "", SMALL)
            paper.rule()
        _row(paper, row, words(N_("Week {n}, together"), n=number), "", "", SMALL_STRONG)
        paper.rule(MULBERRY, 0.35)
    for x in (DAYS, paper.width - NUMBERS):
        paper.upright(x, top, paper.y)


def _how(given: Answers, metric: Metric) -> str:
    weekday = given.text(metric, "weekday")
    return " · ".join(text for text in (metric.source, metric.reader, weekday) if text)


def _row(paper: Paper, height: float, day: str, marks: str, number: str, style: Style) -> None:
    y = paper.y + (height - SMALL.leading) / 2
    where = [
        (0.0, DAYS - 2, day, False),
        (DAYS + 3, 90.0, marks, False),
        (paper.width - NUMBERS, NUMBERS, number, True),
    ]
    for x, wide, text, right in where:
        paper.draw(Column(x, wide, paper.short(text, style, wide, 1), right), y)
    paper.y += height
