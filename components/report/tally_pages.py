"""The pages of the tally sheet: a row for each answer, a column for each day of the week."""

from datetime import UTC, date, datetime, time, timedelta
from math import ceil

from components.catalogue import HEARD_QUESTION
from components.counting_kit import heard_of_us
from components.texts import N_, Words
from components.workbook import Pilot, Workbook

from .answers import Answers
from .paper import TOP, Column, Line, Paper
from .style import HEADING, LEAD, MULBERRY, NAME, QUIET, SMALL, Style

WEEK = timedelta(weeks=1)
ANSWERS, TOGETHER = 52.0, 19.0  # columns
TALLEST_ROW = 15.0
MOST_ROWS = 25  # on one sheet: with more they are too low to write in
MOST_WEEKS = 12


def print_tally_sheet(book: Workbook, pilot: Pilot, words: Words, today: date, size: str) -> bytes:
    given = Answers(book, words, today)
    title = words(N_("Tally sheet"))
    alphabet = set(book.model_dump_json())
    paper = Paper(size, alphabet, " · ".join(text for text in (book.business.name, title) if text))
    rows = _rows(given, pilot)
    parts = ceil((len(rows) + bool(_of_them(words, pilot))) / MOST_ROWS)
    for number, monday in enumerate(_mondays(pilot)):
        for part in range(parts):
            if paper.y > TOP:
                paper.new_page()
            week = _week(words, monday, number + 1, part + 1, parts)
            _head(paper, given, pilot, title, week)
            shown = rows[part * len(rows) // parts : (part + 1) * len(rows) // parts]
            _grid(paper, words, shown, _of_them(words, pilot) if part == parts - 1 else "")
    paper.pdf.set_title(title)
    paper.pdf.set_creator("Weekend workbook")
    paper.pdf.set_lang(words.locale.language)
    paper.pdf.set_creation_date(datetime.combine(today, time(), UTC))
    return paper.finish()


def _mondays(pilot: Pilot) -> list[date | None]:
    """The first day of each week of the pilot; one open week while they are not known."""
    if pilot.start is None or pilot.weeks is None:
        return [None]
    return [pilot.start + number * WEEK for number in range(min(pilot.weeks, MOST_WEEKS))]


def _rows(given: Answers, pilot: Pilot) -> list[str]:
    words = given.words
    return [option.text if option.own_words else words(option.text) for option in heard_of_us(given.book, pilot)]


def _of_them(words: Words, pilot: Pilot) -> str:
    """Whoever says the code is counted in the row of an answer too, so this row stands below the sum."""
    code = pilot.tracking.code.strip()
    return words(N_("Of these, with the code {code}"), code=code) if code else ""


def _week(words: Words, monday: date | None, number: int, part: int, parts: int) -> str:
    week = words(N_("Week of ……………………"))
    if monday:
        period = words.period(monday, monday + timedelta(days=6))
        week = words(N_("Week {n}: {period}"), n=number, period=period)
    return week if parts == 1 else words(N_("{week} · sheet {n} of {all}"), week=week, n=part, all=parts)


def _head(paper: Paper, given: Answers, pilot: Pilot, title: str, week: str) -> None:
    words = given.words
    asked = pilot.tracking.question.strip() or words(HEARD_QUESTION)
    lines = [Line(title, HEADING.but(size=21, leading=9.4))]
    lines += paper.short(asked, LEAD, paper.width, 2)
    lines += paper.short(words(N_("One mark for each person, in the row of the answer.")), QUIET, paper.width, 1)
    lines += paper.short(week, SMALL, paper.width, 1)
    text = Column(0, paper.width, lines)
    paper.draw(text)
    paper.y += text.height + 4


def _grid(paper: Paper, words: Words, rows: list[str], of_them: str) -> None:
    """A row for each answer, the sum of what stands on this sheet, and how many of them said the code."""
    height = min((paper.room - 8) / (len(rows) + (2 if of_them else 1)), TALLEST_ROW)
    day = (paper.width - ANSWERS - TOGETHER) / 7
    top = paper.y
    _cells(paper, 7.0, "", [words.weekday(number)[:3] for number in range(7)], words(N_("Together")), day)
    paper.rule(MULBERRY, 0.35)
    for row in rows:
        _cells(paper, height, row, [], "", day)
        paper.rule()
    _cells(paper, height, words(N_("Together")), [], "", day, NAME)
    paper.rule(MULBERRY, 0.35)
    if of_them:
        _cells(paper, height, of_them, [], "", day)
        paper.rule()
    for number in range(8):
        paper.upright(ANSWERS + number * day, top, paper.y)


def _cells(
    paper: Paper, height: float, answer: str, days: list[str], together: str, day: float, style: Style = SMALL
) -> None:
    """A row; weekdays are cut to three letters, which name them in English and in Italian."""
    lines = paper.short(answer, style, ANSWERS - 3, 2 if height > 9 else 1)
    column = Column(0, ANSWERS - 3, lines)
    paper.draw(column, paper.y + max(height - column.height, 0) / 2)
    cells = [(ANSWERS + number * day + 2, day - 3, name) for number, name in enumerate(days)]
    for x, wide, name in [*cells, (paper.width - TOGETHER + 2, TOGETHER - 2, together)]:
        if name:
            paper.draw(Column(x, wide, paper.short(name, NAME, wide, 1)), paper.y + (height - NAME.leading) / 2)
    paper.y += height
