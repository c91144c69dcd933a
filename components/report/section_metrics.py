"""On paper: the number that decides, where it stands, and the target (M13 to M16)."""

from dataclasses import replace

from components.measurement import Range
from components.texts import N_
from components.texts.steps import STEPS
from components.workbook import Metric, Worth, current_pilot

from .answers import Answers
from .blocks import Answer, answers, heading, paragraph, said, section
from .course import Course, course_of, metric_of
from .course_chart import course_chart
from .paper import Paper
from .readings import readings_table

ESSENTIAL = ("name", "source", "better", "target_percent")
FIELDS = (
    "name", "source", "quantity", "kind", "unit", "better", "reader", "weekday", "target_percent", "target_value",
    "value_low", "value_high", "minutes", "hour_cost", "counting_from", "definition_changed",
)  # fmt: skip


def metrics(paper: Paper, given: Answers, number: int, elsewhere: str) -> None:
    """`elsewhere` says where the picture of the number that decides stands, if not here."""
    words, book = given.words, given.book
    pilot = current_pilot(book)
    lead = words(N_("The number that decides, where it stands, where it should go."))
    section(paper, number, words(STEPS["metrics"].menu), lead)
    main = metric_of(book, pilot)
    for metric in [main or Metric(), *(metric for metric in book.metrics if metric is not main)]:
        essential = ESSENTIAL if metric is main or main is None else ()
        _metric(paper, given, course_of(metric, pilot), essential, elsewhere if metric is main else "")


def _metric(paper: Paper, given: Answers, course: Course, essential: tuple[str, ...], elsewhere: str) -> None:
    words, metric = given.words, course.metric
    role = given.text(metric, "role")
    heading(paper, metric.name or role, role if metric.name else "")
    answers(paper, [*_answers(given, metric, essential), *_worked_out(given, course)])
    if elsewhere:
        paragraph(paper, elsewhere)
    elif shown := _course_shown(course):
        heading(paper, words(N_("{metric}, week by week"), metric=metric.name))
        course_chart(paper, given, shown)
    if metric.readings:
        heading(paper, words(N_("Readings: {metric}"), metric=metric.name))
        readings_table(paper, given, metric.readings)
    if metric.comparison or metric.comparison_name:
        heading(paper, given.name(metric, "comparison_name"))
        answers(paper, said(given, metric, "comparison_name"))
        readings_table(paper, given, metric.comparison)


def _course_shown(course: Course) -> Course | None:
    """The whole course, except for the number that decides: its pilot weeks belong to the review."""
    if course.pilot and course.pilot.metric == course.metric.id:
        course = replace(course, during=[])
    return course if course.before or course.during else None


def _answers(given: Answers, metric: Metric, essential: tuple[str, ...]) -> list[Answer]:
    if metric.target_value is not None:
        essential = tuple(field for field in essential if field != "target_percent")
    cash = ("time_is_cash",) if metric.time_is_cash else ()
    serves = Answer(given.words(N_("Serves the objective")), given.text(metric, "objective"))
    worth = said(given, metric.worth, *Worth.model_fields)
    return [*said(given, metric, *FIELDS, *cash, essential=essential), *worth, *([serves] if serves.text else [])]


def _worked_out(given: Answers, course: Course) -> list[Answer]:
    """Where the number stands, and what the target means (M13): worked out, not answered."""
    words, metric, target = given.words, course.metric, course.target
    found = []
    if course.usual is not None:
        found.append(Answer(words(N_("Usual, on average")), given.weekly(metric, course.usual)))
    if target.value is not None:
        found.append(Answer(words(N_("At the target")), given.weekly(metric, target.value)))
    if target.hours is not None:
        found.append(Answer(words(N_("Hours freed a week")), words.figure(target.hours)))
    if target.money is not None:
        found.append(Answer(words(N_("Worth a week")), _range(given, target.money)))
    return found


def _range(given: Answers, money: Range) -> str:
    low, high = (given.words.money(value, given.book.currency, whole=True) for value in (money.low, money.high))
    return low if low == high else f"{low} – {high}"
