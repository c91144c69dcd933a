"""A metric's readings in a table: side by side where they are short, with their reasons where there are any."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import zip_longest

from components.measurement import Weekly
from components.texts import N_
from components.workbook import Reading

from .answers import Answers
from .blocks import Answer, answers
from .course import Course
from .paper import Paper
from .table import Head, table

SIDE_BY_SIDE = 3
LONGEST_COLUMN = 40
BOTH_SIDES = 4  # columns


def readings_table(paper: Paper, given: Answers, readings: Sequence[Reading]) -> None:
    ordered = sorted(readings, key=lambda reading: (reading.first, reading.days))
    if not ordered:
        return
    if any(reading.excluded or reading.why or reading.numerator is not None for reading in ordered):
        _with_reasons(paper, given, ordered)
    else:
        for start in range(0, len(ordered), SIDE_BY_SIDE * LONGEST_COLUMN):
            _side_by_side(paper, given, ordered[start : start + SIDE_BY_SIDE * LONGEST_COLUMN])
    files = list(dict.fromkeys(reading.source for reading in ordered if reading.source))
    answers(paper, [Answer(given.name(ordered[0], "source"), "\n".join(files))] if files else [])


def weeks_compared(paper: Paper, given: Answers, course: Course) -> None:
    """The weekly values before the start beside those of the pilot; without either, the other alone."""
    words, averages = given.words, given.compared(course.metric, course.usual, course.so_far)
    sides = zip((N_("Before"), N_("During")), (course.before, course.during), averages, strict=True)
    filled = [side for side in sides if side[1]]
    heads = [
        head for name, _, _ in filled
        for head in (Head(words(name), 40), Head(words(N_("Number")), 20, right=True))
    ]  # fmt: skip
    blank = [""] * (BOTH_SIDES - len(heads))

    def cells(week: Weekly | None) -> tuple[str, str]:
        return (words.period(week.first, week.last), given.weekly(course.metric, week.value)) if week else ("", "")

    rows = [
        [cell for week in weeks for cell in cells(week)] + blank
        for weeks in zip_longest(*(weeks for _, weeks, _ in filled))
    ]
    totals = [cell for *_, average in filled for cell in (words(N_("On average")), average)] + blank
    table(paper, [*heads, *(Head("", 30) for _ in blank)], rows, totals)


def level_by_week(paper: Paper, given: Answers, course: Course, steps: Sequence[float]) -> None:
    """A level as it was read, and what moved from one reading to the next; never an average (M15)."""
    words, weeks = given.words, [*course.before, *course.during]
    moved = N_("Came in") if course.metric.better == "higher" else N_("Went out")
    heads = [
        Head(words(N_("Weeks")), 44), Head(words(N_("Number")), 20, right=True), Head(words(moved), 30, right=True),
    ]  # fmt: skip
    shown = [""] * (len(weeks) - len(steps)) + [words.figure(step) for step in steps]
    rows = [[words.period(week.first, week.last), given.weekly(course.metric, week.value), step]
            for week, step in zip(weeks, shown, strict=True)]  # fmt: skip
    totals = [words(N_("Together")), "", words.figure(sum(steps))] if steps else None
    table(paper, heads, rows, totals)


def weeks_beside(paper: Paper, given: Answers, course: Course) -> None:
    """Each week with that of the comparison, and with the one a year before, as they were read."""
    words, metric = given.words, course.metric
    heads = [Head(words(N_("Weeks")), 44), Head(words(N_("Number")), 30, right=True)]
    shown = [number for number in (1, 2) if any(row[number] for row in course.beside)]
    names = {1: metric.comparison_name or words(N_("Comparison")), 2: words(N_("A year before"))}
    heads += [Head(names[number], 44, right=True) for number in shown]
    rows = [
        [words.period(row[0].first, row[0].last), given.weekly(metric, row[0].value),
         *(given.weekly(metric, other.value) if (other := row[number]) else "" for number in shown)]
        for row in course.beside
    ]  # fmt: skip
    table(paper, heads, rows)


def _side_by_side(paper: Paper, given: Answers, readings: Sequence[Reading]) -> None:
    """Three pairs of columns, read downwards."""
    words = given.words
    heads = [Head(words(N_("Days")), 30), Head(given.name(readings[0], "value"), 16, right=True)] * SIDE_BY_SIDE
    rows = -(-len(readings) // SIDE_BY_SIDE)

    def row(number: int) -> Iterator[str]:
        for reading in (list(readings[number::rows]) + [None] * SIDE_BY_SIDE)[:SIDE_BY_SIDE]:
            yield from (days_of(given, reading), value_of(given, reading)) if reading else ("", "")

    table(paper, heads, [list(row(number)) for number in range(rows)])


def _with_reasons(paper: Paper, given: Answers, readings: Sequence[Reading]) -> None:
    first = readings[0]
    heads = [
        Head(given.words(N_("Days")), 40),
        Head(given.name(first, "value"), 18, right=True),
        Head(given.name(first, "numerator"), 18, right=True),
        Head(given.name(first, "denominator"), 18, right=True),
        Head(given.name(first, "excluded"), 60),
    ]
    table(paper, heads, [_row(given, reading) for reading in readings])


def _row(given: Answers, reading: Reading) -> list[str]:
    left_out = reading.why or (given.text(reading, "excluded") if reading.excluded else "")
    shares = [given.text(reading, field) for field in ("numerator", "denominator")]
    return [days_of(given, reading), value_of(given, reading), *shares, left_out]


def days_of(given: Answers, reading: Reading) -> str:
    return given.words.period(reading.first, reading.first + timedelta(days=reading.days - 1))


def value_of(given: Answers, reading: Reading) -> str:
    return given.number(reading.value)
