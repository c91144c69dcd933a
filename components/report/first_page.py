"""The page for the wall: what, how much, where, by which rule, and what is still open. Texts are shortened here."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from components.texts import N_, NN_
from components.texts.questions.pilot import BRANCHES
from components.workbook import Pilot, chosen_objective, current_pilot

from .answers import NOT_ANSWERED, Answers
from .axes import AROUND
from .blocks import BEFORE_HEADING, tick_box
from .counting import counting_weeks_panel, start_after
from .course import Course, main_course
from .course_chart import course_chart
from .open_questions import MONDAY_LIST, open_questions
from .paper import Column, Line, Paper
from .style import BODY, BUSINESS, HEADING, KICKER, LEAD, MULBERRY, QUIET, SMALL, SMALL_STRONG, STRONG, Style
from .tiles import tiles
from .verdict import outcome_in_short

GUTTER = 6.0  # between two columns
MOST_ENTRIES = 3  # focus areas, and places
LOWEST_PICTURE = 19.0
TITLE = HEADING.but(leading=7.0)


class OnIt(NamedTuple):
    """What stands on it in full, and need not be printed again."""

    questions: bool
    rule: bool
    picture: bool


def first_page(paper: Paper, given: Answers) -> OnIt:
    """Draws it."""
    pilot, course = current_pilot(given.book), main_course(given.book)
    start = pilot.start if pilot else None
    paper.ribbon()
    paper.bookmark(given.words(N_("At a glance")))
    _opening(paper, given, pilot)
    if pilot and (came_of_it := outcome_in_short(given, pilot)):
        _came_of_it(paper, *came_of_it)
    if course and course.counting:
        counting_weeks_panel(paper, given, course)
        start = start_after(course)
    tiles(paper, given, course, pilot, start)
    rule = False
    if pilot:
        _subject_and_places(paper, given, pilot)
        rule = _rule(paper, given, pilot)
    questions = _lists(paper, given, pilot)
    return OnIt(questions, rule, _picture(paper, given, course))


def _opening(paper: Paper, given: Answers, pilot: Pilot | None) -> None:
    words, book = given.words, given.book
    status = given.text(pilot, "status") if pilot else ""
    objective = chosen_objective(book)
    statement = objective.statement if objective else ""
    opening(paper, [words(N_("Plan")), status, words.day(given.today)],
            book.business.name or words(N_("Your business")), statement or words(N_("No objective yet.")))  # fmt: skip


def opening(paper: Paper, kicker: Sequence[str], title: str, lead: str) -> None:
    """The head of a document."""
    _put(paper, [Line(" · ".join(filter(None, kicker)), KICKER)])
    paper.y += 1.5
    _put(paper, _as_large_as_fits(paper, title))
    paper.y += 1.5
    _put(paper, paper.short(lead, LEAD, paper.width, 4))
    paper.y += 5


def _came_of_it(paper: Paper, verdict: str, more: str) -> None:
    """The outcome in one line, and how far it carries."""
    _put(paper, paper.short(verdict, STRONG.but(size=12, leading=6.0), paper.width, 1))
    _put(paper, paper.short(more, QUIET, paper.width, 3))
    paper.y += 4


def _as_large_as_fits(paper: Paper, name: str) -> list[Line]:
    """On one line if it can be, smaller if it must be, never more than two."""
    lines: list[Line] = []
    for size in (30, 26, 22):
        style = BUSINESS.but(size=size, leading=size * 0.42)
        lines = paper.short(name, style, paper.width, 2)
        if len(lines) == 1:
            break
    return lines


def _put(paper: Paper, lines: list[Line], x: float = 0.0) -> None:
    column = Column(x, paper.width - x, lines)
    paper.draw(column)
    paper.y += column.height


def _subject_and_places(paper: Paper, given: Answers, pilot: Pilot) -> None:
    words, wide = given.words, (paper.width - GUTTER) / 2
    areas = [(area.name, area.value) for area in pilot.areas]
    places = [(given.text(channel, "place"), channel.reason) for channel in pilot.channels]
    columns = [
        Column(0, wide, _entries(paper, words(N_("What it is about")), areas, wide)),
        Column(wide + GUTTER, wide, _entries(paper, words(N_("Where you take part")), places, wide)),
    ]
    if any(column.lines for column in columns):
        for column in columns:
            paper.draw(column)
        paper.y += max(column.height for column in columns) + 5


def _entries(paper: Paper, title: str, entries: Sequence[tuple[str, str]], width: float) -> list[Line]:
    if not entries:
        return []
    lines = [Line(title, TITLE)]
    for name, about in entries[:MOST_ENTRIES]:
        lines += paper.short(name, STRONG, width, 1)
        lines += paper.short(about, QUIET, width, 2)
        lines.append(Line("", Style(1, 1.8)))
    return lines


def _rule(paper: Paper, given: Answers, pilot: Pilot) -> bool:
    """Whether all of it is there, and nothing was shortened."""
    words = given.words
    branches = [(words(name), getattr(pilot.rule, code)) for code, name in BRANCHES.items()]
    if not any(branch.words or branch.decision for _, branch in branches):
        return False
    _put(paper, [Line(words(N_("The rule, written in advance")), TITLE)])
    whole = True
    for name, branch in branches:
        paper.rule()
        paper.y += 1.2
        whole = _branch(paper, name, branch.words or words(NOT_ANSWERED), given.text(branch, "decision")) and whole
        paper.y += 1.2
    paper.rule()
    paper.y += 6
    return whole


def _branch(paper: Paper, outcome: str, said: str, decision: str) -> bool:
    first, last, gap = 38.0, 30.0, 3.0
    middle = paper.width - first - last - 2 * gap
    columns = [
        Column(0, first, paper.short(outcome, SMALL_STRONG, first, 2)),
        Column(first + gap, middle, paper.short(said, SMALL, middle, 2)),
        Column(paper.width - last, last, paper.short(decision, SMALL_STRONG.but(colour=MULBERRY), last, 1), right=True),
    ]
    for column in columns:
        paper.draw(column)
    paper.y += max(column.height for column in columns)
    return [line.text for line in columns[1].lines] == [line.text for line in paper.lay(said, SMALL, middle)]


def _lists(paper: Paper, given: Answers, pilot: Pilot | None) -> bool:
    """What is still open, and what comes first, side by side. Whether all open questions found room."""
    still_open = given.words(MONDAY_LIST), open_questions(given)
    filled = [(title, items) for title, items in (still_open, _coming(given, pilot)) if items]
    wide = (paper.width - GUTTER * (len(filled) - 1)) / max(len(filled), 1)
    top, ends, drawn = paper.y, [paper.y], {still_open[0]: 0}
    for number, (title, items) in enumerate(filled):
        paper.y = top
        drawn[title] = _ticks(paper, given, title, items, number * (wide + GUTTER), wide)
        ends.append(paper.y)
    paper.y = max(ends)
    return drawn[still_open[0]] == len(still_open[1])


def _coming(given: Answers, pilot: Pilot | None) -> tuple[str, list[str]]:
    """The actions of this week; after a decision, what goes into the next pilot."""
    words = given.words
    if pilot is None:
        return "", []
    if pilot.review.decision:
        decided = words(N_("Decided: {decision}"), decision=given.text(pilot.review, "decision"))
        return decided, pilot.review.carried or [pilot.review.next_time]
    week = _week_of(pilot, given.today)
    return words(N_("Week {n}"), n=week), [action.what for action in pilot.actions if action.week == week]


def _week_of(pilot: Pilot, today: date) -> int:
    if pilot.status == "draft" or pilot.start is None:
        return 1
    return max((today - pilot.start).days // 7 + 1, 1)


def _ticks(paper: Paper, given: Answers, title: str, items: Sequence[str], x: float, width: float) -> int:
    """As many as the page has room for; how many that were."""
    _put(paper, [Line(title, TITLE)], x)
    for number, text in enumerate(items):
        lines = paper.short(text, BODY, width - 6, 2)
        height = Column(0, width, lines).height + 1.2
        if height + BODY.leading > paper.room:
            more = given.words.count(NN_("and {n} more", "and {n} more"), len(items) - number)
            _put(paper, [Line(more, QUIET)], x + 6)
            return number
        tick_box(paper, x, paper.y + 0.9)
        paper.draw(Column(x + 6, width - 6, lines))
        paper.y += height
    return len(items)


def _picture(paper: Paper, given: Answers, course: Course | None) -> bool:
    """The number week by week, where the page still has room for it; whether it had."""
    free = paper.room - BEFORE_HEADING - HEADING.leading - AROUND
    if course is None or not (course.before or course.during) or free < LOWEST_PICTURE:
        return False
    paper.y += BEFORE_HEADING
    title = given.words(N_("{metric}, week by week"), metric=course.metric.name)
    _put(paper, paper.short(title, HEADING, paper.width, 1))
    course_chart(paper, given, course, LOWEST_PICTURE)
    return True
