"""The pages of the results sheet: a row for each week, with room to write."""

from datetime import UTC, date, datetime, time

from components.texts import N_, Words
from components.workbook import Metric, Pilot, Workbook

from .answers import Answers
from .course import metric_of
from .paper import Column, Line, Paper
from .style import HEADING, LEAD, MULBERRY, NAME, QUIET, SMALL_STRONG

FEWEST_ROWS, MOST_ROWS = 8, 52  # weeks; as many as the fewest where nobody has said how many
WEEKS, FIGURE = 34.0, 24.0  # columns
LOWEST_ROW, TALLEST_ROW, HEADS = 13.0, 22.0, 10.0


def print_results_sheet(book: Workbook, pilot: Pilot, words: Words, today: date, size: str) -> bytes:
    given, title = Answers(book, words, today), words(N_("Results sheet"))
    paper = Paper(size, set(book.model_dump_json()), " · ".join(filter(None, (book.business.name, title))))
    metric = metric_of(book, pilot)
    _head(paper, given, pilot, metric, title)
    _rows(paper, given, pilot, metric)
    paper.pdf.set_title(title)
    paper.pdf.set_creator("Weekend workbook")
    paper.pdf.set_lang(words.locale.language)
    paper.pdf.set_creation_date(datetime.combine(today, time(), UTC))
    return paper.finish()


def _head(paper: Paper, given: Answers, pilot: Pilot, metric: Metric | None, title: str) -> None:
    words = given.words
    lines = [
        Line(title, HEADING.but(size=21, leading=9.4)),
        *paper.short(pilot.name or given.text(pilot, "objective"), LEAD, paper.width, 2),
    ]
    if metric and metric.source:
        lines += paper.short(words(N_("Read from: {source}"), source=metric.source), QUIET, paper.width, 2)
    how = words(N_("A week that you don’t know stays empty: it is missing, never zero."))
    column = Column(0, paper.width, [*lines, *paper.short(how, QUIET, paper.width, 2)])
    paper.draw(column)
    paper.y += column.height + 4


def _rows(paper: Paper, given: Answers, pilot: Pilot, metric: Metric | None) -> None:
    names = _columns(given, metric)
    weeks = min(pilot.weeks or FEWEST_ROWS, MOST_ROWS)
    height = min(max((paper.room - HEADS) / weeks, LOWEST_ROW), TALLEST_ROW)
    top = _heads(paper, given, names)
    for week in range(1, weeks + 1):
        if paper.room < height:
            _uprights(paper, top, len(names))
            paper.new_page()
            top = _heads(paper, given, names)
        _week(paper, given, pilot, week)
        paper.y += height
        paper.rule()
    paper.rule(MULBERRY, 0.35)
    _uprights(paper, top, len(names))


def _columns(given: Answers, metric: Metric | None) -> list[str]:
    """Narrow columns for figures, before the wide one for words."""
    words = given.words
    number = (metric.name if metric else "") or words(N_("Number"))
    other = [metric.comparison_name or words(N_("Comparison"))] if metric and metric.comparison else []
    return [number, *other, words(N_("Hours")), words(N_("Cash"))]


def _heads(paper: Paper, given: Answers, names: list[str]) -> float:
    """The heads of the columns; where these begin."""
    top, more = paper.y, given.words(N_("What else happened"))
    x = WEEKS + len(names) * FIGURE
    columns = [(WEEKS + n * FIGURE + 2, FIGURE - 3, name) for n, name in enumerate(names)]
    for left, wide, name in [*columns, (x + 2, paper.width - x - 2, more)]:
        paper.draw(Column(left, wide, paper.short(name, NAME, wide, 2)))
    paper.y += HEADS
    paper.rule(MULBERRY, 0.35)
    return top


def _week(paper: Paper, given: Answers, pilot: Pilot, week: int) -> None:
    words = given.words
    lines = paper.short(words(N_("Week {n}"), n=week), SMALL_STRONG, WEEKS - 2, 1)
    if pilot.start:
        lines += paper.short(words.period(*pilot.days_of(week)), QUIET, WEEKS - 2, 2)
    paper.draw(Column(0, WEEKS - 2, lines), paper.y + 1.2)


def _uprights(paper: Paper, top: float, figures: int) -> None:
    for number in range(figures + 1):
        paper.upright(WEEKS + number * FIGURE, top, paper.y)
