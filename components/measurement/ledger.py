"""All pilots of a workbook, each with what was expected, what came of it and what it cost (M18)."""

from dataclasses import dataclass
from datetime import date

from components.workbook import Decision, Metric, Pilot, Resources, Spent, Workbook, cash_spent, hours_spent
from components.workbook.pilot import Status
from components.workbook.review import Lesson

from .extension import Stretch, stretch
from .outcome import Outcome, Stage, outcome
from .spent import spent
from .target import Target, target
from .verdict import Verdict
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
    prolongs: Pilot | None  # figures, verdict and cost are those of both together
    metric: Metric | None
    aim: Target
    verdict: Verdict | None  # on the frozen baseline
    stage: Stage | None
    seen: Outcome | None  # the judgement that verdict and stage belong to
    usual: float | None  # before, a week
    lately: float | None  # in the pilot, a week; None for a level, of which an average says little
    expected: str  # in the owner's words
    happened: str
    hours: Spent
    cash: Spent
    cost: float | None  # both in money: hours at what they cost, and cash; None where either is not known in money
    currency: str
    decision: Decision | None
    ruled: Decision | None  # what the rule says, once something was decided
    is_against_rule: bool
    reason: str  # for deciding otherwise, in the owner's words
    lessons: list[Lesson]


def ledger(book: Workbook, today: date) -> list[LedgerEntry]:
    """Every pilot that was started, the first one first."""
    return [_entry(book, pilot, today) for pilot in book.pilots if pilot.status != "draft"]


def _entry(book: Workbook, pilot: Pilot, today: date) -> LedgerEntry:
    found = next((metric for metric in book.metrics if metric.id == pilot.metric), None)
    objective = next((objective for objective in book.objectives if objective.id == pilot.objective), None)
    weeks = stretch(found, pilot, book.pilots) if found else None
    metric, usual = (weeks.metric, average(weeks.before)) if weeks else (None, None)
    seen = outcome(book, pilot, today)
    return LedgerEntry(
        id=pilot.id,
        name=pilot.name,
        objective=objective.statement if objective else "",
        status=pilot.status,
        first=pilot.start,
        last=pilot.end,
        prolongs=weeks.parts[0] if weeks and len(weeks.parts) > 1 else None,
        metric=metric,
        aim=target(metric, usual) if metric else Target(),
        verdict=seen.verdict if seen else None,
        stage=seen.stage if seen else None,
        seen=seen,
        usual=usual,
        lately=average(weeks.during) if weeks and weeks.metric.quantity != "level" else None,
        expected=pilot.review.expected,
        happened=pilot.review.happened,
        hours=weeks.hours if weeks else hours_spent(pilot),
        cash=weeks.cash if weeks else cash_spent(pilot),
        cost=_cost(weeks, book.resources) if weeks else None,
        currency=book.currency,
        decision=pilot.review.decision,
        ruled=seen.ruled if seen and pilot.review.decision else None,
        is_against_rule=seen is not None and seen.is_against_rule,
        reason=pilot.review.against_rule,
        lessons=[lesson for lesson in pilot.review.lessons if lesson.what.strip()],
    )


def _cost(weeks: Stretch, resources: Resources) -> float | None:
    used = spent(weeks, resources)
    return used.cost if used.hours and not used.hours_left_out else None
