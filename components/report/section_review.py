"""On paper: what the number did, what was learned, what comes next (M5, M18, M24)."""

from dataclasses import replace

from components.advice.outcomes import Voice, band_in_words, lines_in_words, shaded_in_words
from components.measurement import Outcome, before_start, changed_terms, outcome
from components.texts import N_
from components.texts.questions.pilot import DECISIONS
from components.texts.questions.review import LESSONS
from components.workbook import Metric, Pilot, Reading, Review

from .answers import Answers
from .blocks import Answer, answers, heading, said, section
from .course import Course, judged_course, metric_of
from .course_chart import course_chart, height_of_caption
from .paper import Paper
from .readings import level_by_week, readings_table, weeks_beside, weeks_compared
from .section_pilot import rule_table
from .style import SMALL_STRONG
from .table import Cell, Head, table
from .verdict import lines_beside, verdict_on_paper

LOWEST_PICTURE = 26.0
AVERAGES = 40.0  # what stands above the picture, with what is around it


def has_review(pilot: Pilot) -> bool:
    """Whether the pilot has started, or something was recorded all the same."""
    return pilot.status != "draft" or bool(pilot.check_ins or pilot.events) or pilot.review != Review()


def review_section(paper: Paper, given: Answers, number: int, pilot: Pilot) -> None:
    words = given.words
    section(paper, number, words(N_("How it went")), words(N_("What the number did, and what was learned.")))
    review_in_full(paper, given, pilot)


def review_in_full(paper: Paper, given: Answers, pilot: Pilot, alone: bool = False) -> None:
    """`alone` outside the plan, which has the weeks before the pilot in another chapter."""
    metric = metric_of(given.book, pilot)
    seen = outcome(given.book, pilot, given.today)
    if seen and (seen.during or pilot.status != "running"):
        verdict_on_paper(paper, given, seen)
    if metric:
        _before_and_during(paper, given, judged_course(given.book, metric, pilot), seen, alone)
        _terms(paper, given, pilot, metric)
    _check_ins(paper, given, pilot)
    _events(paper, given, pilot)
    _looking_back(paper, given, pilot)
    _lessons(paper, given, pilot)


def _before_and_during(paper: Paper, given: Answers, course: Course, seen: Outcome | None, alone: bool) -> None:
    course = replace(course, band=seen.band if seen and not lines_beside(seen) else None)
    words, metric, pilot = given.words, course.metric, course.pilot
    is_drawn = bool(course.during or (alone and course.before))
    caption = _under_the_picture(given, course, seen) if is_drawn else ""
    if is_drawn:
        paper.keep(AVERAGES + LOWEST_PICTURE + height_of_caption(paper, caption))
    title = N_("Before and during: {metric}") if course.during else N_("Before: {metric}")
    heading(paper, words(title, metric=metric.name))
    found = _first_and_last(given, course) if course.is_level else _averages(given, course)
    if pilot and pilot.baseline:
        found += said(given, pilot.baseline, "day")
    answers(paper, found)
    if is_drawn:
        course_chart(paper, given, course, LOWEST_PICTURE, lines_beside(seen), caption)
        steps = seen.moved.steps if seen and seen.moved else []
        if course.is_level:
            level_by_week(paper, given, course, steps)
        else:
            weeks_compared(paper, given, course)
    if course.beside:
        heading(paper, words(N_("The same weeks, elsewhere and a year before")))
        weeks_beside(paper, given, course)
    if pilot and pilot.baseline and _facts(pilot.baseline.readings) != _facts(_readings_now(course)):
        heading(paper, words(N_("The figures from before, as they were frozen")))
        readings_table(paper, given, pilot.baseline.readings)


def _averages(given: Answers, course: Course) -> list[Answer]:
    """What the verdict compares; how far they lie apart is said there, as a range."""
    return _two(given, course, (N_("Before, on average"), N_("During, on average")), course.usual, course.so_far)


def _first_and_last(given: Answers, course: Course) -> list[Answer]:
    weeks = [*course.before[-1:], *course.during]
    return _two(given, course, (N_("At first"), N_("At last")), weeks[0].value, weeks[-1].value) if weeks else []


def _two(given: Answers, course: Course, names: tuple[str, str], *values: float | None) -> list[Answer]:
    shown = given.compared(course.metric, *values)
    return [Answer(given.words(name), text) for name, text in zip(names, shown, strict=True) if text]


def _under_the_picture(given: Answers, course: Course, seen: Outcome | None) -> str:
    voice = Voice(given.words, given.book.currency)
    drifts = seen is not None and seen.was_moving
    said = band_in_words(course.before, course.during, course.band, voice, drifts=drifts)
    said.append(shaded_in_words(course.events, voice))
    said += lines_in_words(seen, voice) if seen else []
    return " ".join(filter(None, said))


def _terms(paper: Paper, given: Answers, pilot: Pilot, metric: Metric) -> None:
    """Where target, direction or rule were changed after the start: as they stood then, which is what counts."""
    terms = pilot.baseline.terms if pilot.baseline else None
    changed = changed_terms(pilot, metric)
    if terms is None or not changed:
        return
    heading(paper, given.words(N_("Changed after the start: as it stood then, which is what counts")))
    if changed != ["rule"]:
        answers(paper, said(given, terms, "better", "target_percent", "target_value"))
    if "rule" in changed:
        rule_table(paper, given, terms.rule)


def _readings_now(course: Course) -> list[Reading]:
    start = course.pilot.start if course.pilot else None
    return before_start(course.metric, start) if start else course.metric.readings


def _facts(readings: list[Reading]) -> list[tuple[object, ...]]:
    return sorted((r.first, r.days, r.value, r.excluded, r.why) for r in readings)


def _check_ins(paper: Paper, given: Answers, pilot: Pilot) -> None:
    if not pilot.check_ins:
        return
    words, first = given.words, pilot.check_ins[0]
    heading(paper, words(N_("Week by week")))
    heads = [
        Head(given.name(first, "week"), 18), Head(given.name(first, "day"), 26), Head(given.name(first, "line"), 84),
        Head(given.name(first, "hours"), 18, right=True), Head(given.name(first, "cash"), 20, right=True),
    ]  # fmt: skip
    rows: list[list[Cell]] = []
    for each in sorted(pilot.check_ins, key=lambda check_in: check_in.week):
        week = [(words(N_("Week {n}"), n=each.week), SMALL_STRONG)]
        day = words.short_day(each.day) if each.day else ""
        rows.append([week, day, each.line, given.text(each, "hours"), given.text(each, "cash")])
    table(paper, heads, rows)


def _events(paper: Paper, given: Answers, pilot: Pilot) -> None:
    if not pilot.events:
        return
    first = pilot.events[0]
    heading(paper, given.words(N_("What else happened in those weeks")))
    heads = [
        Head(given.name(first, "day"), 26),
        Head(given.name(first, "kind"), 30),
        Head(given.name(first, "what"), 104),
    ]
    rows = []
    for event in pilot.events:
        day = given.words.short_day(event.day) if event.day else ""
        rows.append([day, given.text(event, "kind"), event.what])
    table(paper, heads, rows)


def _looking_back(paper: Paper, given: Answers, pilot: Pilot) -> None:
    fields = ("expected", "happened", "why", "next_time", "hours", "cash", "hour_cost", "value_low", "value_high",
              "world_changed")  # fmt: skip
    found = said(given, pilot.review, *fields, "decision", "decision_day")
    found += [*_against_the_rule(given, pilot), *said(given, pilot.review, "carried")]
    if found:
        heading(paper, given.words(N_("Looking back")))
        answers(paper, found)


def _against_the_rule(given: Answers, pilot: Pilot) -> list[Answer]:
    """Both stay on record: what the rule said, and why it was decided otherwise."""
    words, reason = given.words, said(given, pilot.review, "against_rule")
    seen = outcome(given.book, pilot, given.today)
    if seen is None or seen.ruled is None or not seen.is_against_rule:
        return reason
    none_given = Answer(given.name(pilot.review, "against_rule"), words(N_("no reason given")))
    return [Answer(words(N_("The rule said")), words(DECISIONS[seen.ruled])), *(reason or [none_given])]


def _lessons(paper: Paper, given: Answers, pilot: Pilot) -> None:
    words, review = given.words, pilot.review
    if review.lessons:
        heading(paper, words(N_("Lessons")))
        first = review.lessons[0]
        heads = [Head("", 24), Head(given.name(first, "what"), 96), Head(given.name(first, "about"), 40)]
        rows: list[list[Cell]] = [
            [[(words(LESSONS[lesson.kind]), SMALL_STRONG)], lesson.what, given.text(lesson, "about")]
            for kind in LESSONS
            for lesson in review.lessons
            if lesson.kind == kind
        ]
        table(paper, heads, rows)
