"""All pilots of a workbook, each with what was expected, what came of it and what it cost (M18)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.workbook import Decision, Metric, Pilot, Spent, Workbook, cash_spent, hours_spent
from components.workbook.pilot import Status
from components.workbook.review import Lesson

from .baseline import as_frozen
from .extension import Stretch, stretch
from .judge import judge
from .outcome import outcome
from .spread import Entry
from .target import Target, target
from .verdict import Verdict
from .weekly import Weekly, weekly
from .windows import average


@dataclass(frozen=True)
class LedgerEntry:
    """One started pilot. None or "" stands wherever nothing was written down, or there is nothing to judge by."""

    id: str
    name: str
    objective: str  # its statement
    status: Status
    first: date | None
    last: date | None  # the planned one
    metric: Metric | None
    aim: Target
    verdict: Verdict | None  # on the frozen baseline
    usual: float | None  # before, a week
    lately: float | None  # in the pilot, a week
    expected: str  # in the owner's words
    happened: str
    hours: Spent
    cash: Spent
    currency: str
    decision: Decision | None
    ruled: Decision | None  # what the rule says, once something was decided
    is_against_rule: bool
    reason: str  # for deciding otherwise, in the owner's words
    lessons: list[Lesson]


def ledger(book: Workbook, today: date) -> list[LedgerEntry]:
    """Every pilot that was started, the first one first."""
    return [_entry(book, pilot, today) for pilot in book.pilots if pilot.status != "draft"]


def verdict_of(metric: Metric, weeks: Stretch, pilot: Pilot, today: date) -> Verdict | None:
    """Rule R on the frozen baseline; None while nobody has said which way is better."""
    if metric.better is None:
        return None
    earlier, now = _weeks(weeks.before), _weeks(weeks.during)
    below_zero = any(value < 0 for value, _ in [*earlier, *now])
    aim = target(metric, average(weeks.before)).percent
    over = pilot.status != "abandoned" and weeks.last is not None and today > weeks.last
    return judge(
        earlier,
        now,
        quantity="amount" if metric.quantity == "count" and below_zero else metric.quantity,
        better=metric.better,
        target_percent=aim if aim and 0 < aim < math.inf else None,
        planned_weeks=None if over else weeks.weeks,
        gaps=bool(weeks.not_recorded),
        comparison=_beside(metric, weeks),
    )


def _entry(book: Workbook, pilot: Pilot, today: date) -> LedgerEntry:
    metric = next((metric for metric in book.metrics if metric.id == pilot.metric), None)
    objective = next((objective for objective in book.objectives if objective.id == pilot.objective), None)
    weeks = stretch(metric, pilot, book.pilots, today) if metric else None
    seen = outcome(book, pilot, today)
    if metric:
        metric, pilot = as_frozen(metric, pilot)
    usual = average(weeks.before) if weeks else None
    return LedgerEntry(
        id=pilot.id,
        name=pilot.name,
        objective=objective.statement if objective else "",
        status=pilot.status,
        first=pilot.start,
        last=pilot.end,
        metric=metric,
        aim=target(metric, usual) if metric else Target(),
        verdict=verdict_of(metric, weeks, pilot, today) if metric and weeks else None,
        usual=usual,
        lately=average(weeks.during) if weeks else None,
        expected=pilot.review.expected,
        happened=pilot.review.happened,
        hours=hours_spent(pilot),
        cash=cash_spent(pilot),
        currency=book.currency,
        decision=pilot.review.decision,
        ruled=seen.ruled if seen and pilot.review.decision else None,
        is_against_rule=seen is not None and seen.is_against_rule,
        reason=pilot.review.against_rule,
        lessons=[lesson for lesson in pilot.review.lessons if lesson.what.strip()],
    )


def _weeks(entries: Sequence[Weekly]) -> list[Entry]:
    return [(entry.value, entry.weeks) for entry in entries]


def _beside(metric: Metric, weeks: Stretch) -> tuple[list[Entry], list[Entry]] | None:
    """The same weeks of what the pilot does not touch; None unless it covers them all."""
    there = {(entry.first, entry.days): entry for entry in weekly(metric.comparison, metric.quantity)}
    sides = [[there.get((own.first, own.days)) for own in side] for side in (weeks.before, weeks.during)]
    earlier, now = ([other for other in side if other] for side in sides)
    if not metric.comparison or len(earlier) < len(weeks.before) or len(now) < len(weeks.during):
        return None
    return _weeks(earlier), _weeks(now)
