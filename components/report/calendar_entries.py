"""What a calendar of the plan says on its days, in the owner's language."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from components.files import file_name
from components.texts import N_
from components.texts.questions.pilot import BRANCHES, DECISIONS
from components.texts.steps import STEPS
from components.workbook import Action, Metric, Part, Pilot

from .answers import Answers, shortened
from .timetable import Timetable, Week

State = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]

LONGEST_TITLE = 100
LONGEST_ANSWER = 2_000  # calendars cut or refuse what is much longer
NAMELESS = "…"


@dataclass(frozen=True)
class Entry:
    """A whole day. `key` stays the same for as long as the part of the plan exists that it is about."""

    key: str
    day: date
    title: str
    state: State = "CONFIRMED"
    lines: list[str] = field(default_factory=list)


def entries(given: Answers, pilot: Pilot | None) -> Iterator[Entry]:
    """Every dated entry, past ones too, so that a calendar which is imported anew is complete."""
    plan = Timetable(given.book, pilot, given.today)
    yield from _counting(given, plan)
    if pilot and plan.start:
        yield from _actions(given, plan, pilot)
        yield from _readings(given, plan, pilot)
        yield from _end(given, plan, pilot)


def _counting(given: Answers, plan: Timetable) -> Iterator[Entry]:
    """M14, M16: no figures yet, so they are counted first."""
    words, metric = given.words, plan.metric
    if metric is None or plan.can_start is None:
        return
    name = shortened(metric.name) or NAMELESS
    for week in plan.counting:
        period = words.period(week.first, week.last)
        how = [
            words(N_("Counting week {n} of 4: {period}."), n=week.number, period=period),
            *_how_it_is_read(given, metric),
        ]
        if not metric.readings:  # else the PDF has no tally sheet any more
            how.append(words(N_("Count from today. The tally sheet in the plan’s PDF helps.")))
        title = words(N_("Count and write down: {metric}"), metric=name)
        yield Entry(f"{metric.id}.counting.{week.number}", week.first, title, lines=how)
        due = [
            words(N_("The number for counting week {n}: {period}."), n=week.number, period=period),
            *_how_it_is_read(given, metric),
            _where(given),
        ]
        yield Entry(f"{metric.id}.counted.{week.number}", plan.reading_day(week), _read(given, plan), lines=due)
    begin = [words(N_("The counting weeks are over. Set the target, then check and start the pilot.")), _where(given)]
    day = plan.start or plan.can_start
    yield Entry(f"{metric.id}.start", day, words(N_("The pilot can start")), "TENTATIVE", begin)


def _actions(given: Answers, plan: Timetable, pilot: Pilot) -> Iterator[Entry]:
    for action in pilot.actions:
        week = plan.week(action.week)
        day = plan.day_in(week)
        yield Entry(
            f"{pilot.id}.action.{action.id}", day, _action_title(given, action), _state(given, pilot, day),
            _action_lines(given, plan, action, week),
        )  # fmt: skip


def _action_title(given: Answers, action: Action) -> str:
    what = shortened(action.what, LONGEST_TITLE) or given.words(N_("Something to do for the pilot"))
    return f"✓ {what}" if action.done else what


def _action_lines(given: Answers, plan: Timetable, action: Action, week: Week) -> list[str]:
    words = given.words
    lines = [_limited(action.what)] if shortened(action.what, LONGEST_TITLE) != action.what else []
    day = words.weekday_day(week.last)
    lines.append(words(N_("Week {n} of the pilot: any day until {day} will do."), n=action.week, day=day))
    if plan.all_away(week):
        lines.append(words(N_("You wrote that nobody is there in this week. In the plan it can move to another one.")))
    lines += _said(given, action, "kind", "channel", "area", "person")
    if action.hours:
        lines.append(f"{given.name(action, 'hours')}: {given.number(action.hours)}")
    if action.cash:
        lines += _said(given, action, "cash")
    return [*lines, _where(given)]


def _readings(given: Answers, plan: Timetable, pilot: Pilot) -> Iterator[Entry]:
    words = given.words
    signal = next((metric for metric in given.book.metrics if metric.id == pilot.signal), None)
    for week in plan.weeks():
        day, period = plan.reading_day(week), words.period(week.first, week.last)
        lines = [words(N_("The number for week {n} of the pilot: {period}."), n=week.number, period=period)]
        lines += _how_it_is_read(given, plan.metric) if plan.metric else []
        if signal and signal.name:
            lines.append(words(N_("Write the early signal down too: {signal}."), signal=shortened(signal.name)))
        lines += [words(N_("Add the hours and one sentence. Two minutes will do.")), _where(given)]
        key = f"{pilot.id}.week.{week.number}"
        yield Entry(key, day, _read(given, plan), _state(given, pilot, day), lines)


def _end(given: Answers, plan: Timetable, pilot: Pilot) -> Iterator[Entry]:
    words = given.words
    if not plan.weeks():
        return
    last = plan.weeks()[-1]
    stop = [
        words(N_("The planned weeks end today. Do nothing more for the pilot until you have seen the number.")),
        *_said(given, pilot, "cap_hours", "cap_cash"),
    ]
    title = _of_pilot(words(N_("Last day of the pilot")), pilot)
    yield Entry(f"{pilot.id}.end", last.last, title, _state(given, pilot, last.last), stop)
    look = [words(N_("See what the number says, then follow the rule that you wrote before the start."))]
    for code, outcome in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        if branch.decision:
            look.append(f"{words(outcome)}: {words(DECISIONS[branch.decision])}")
    day = plan.review_day(last)
    title = _of_pilot(words(STEPS["review"].title), pilot)
    yield Entry(f"{pilot.id}.review", day, title, _state(given, pilot, day), [*look, _where(given)])


def _state(given: Answers, pilot: Pilot, day: date) -> State:
    """A draft may still move. What is still to come of a pilot stopped early is taken back by the next import."""
    if pilot.status == "draft":
        return "TENTATIVE"
    return "CANCELLED" if pilot.status == "abandoned" and day >= given.today else "CONFIRMED"


def _read(given: Answers, plan: Timetable) -> str:
    name = shortened(plan.metric.name) if plan.metric else ""
    return given.words(N_("Write down the number: {metric}"), metric=name or NAMELESS)


def _how_it_is_read(given: Answers, metric: Metric) -> list[str]:
    return _said(given, metric, "name", "unit", "source", "reader")


def _where(given: Answers) -> str:
    name = given.words.quoted(file_name(given.book, given.today, "json"))
    say = N_("It goes into your plan: open the workbook. If the plan is not there, open {file} or a later copy.")
    return given.words(say, file=name)


def _of_pilot(title: str, pilot: Pilot) -> str:
    return " · ".join(text for text in (title, shortened(pilot.name)) if text)


def _said(given: Answers, part: Part, *fields: str) -> list[str]:
    answers = {field: _limited(given.text(part, field)) for field in fields}
    return [f"{given.name(part, field)}: {answer}" for field, answer in answers.items() if answer]


def _limited(text: str) -> str:
    return text if len(text) <= LONGEST_ANSWER else text[:LONGEST_ANSWER].rstrip() + "…"
