"""How far each step is, and which comes next."""

from datetime import date
from typing import Literal, NamedTuple

from components.workbook import Part, Workbook

from .facts import Facts, is_touched
from .finding import STEPS, Finding
from .locks import channels_wait_for, start_waits_for
from .rules import missing_in, of_step
from .unknown import unknowns

Status = Literal["not started", "in progress", "done", "cannot start yet"]

# what the app fills in by itself does not begin a step
_FILLED_IN = {
    "business": frozenset({"name", "kind"}),
    "objective": frozenset({"chosen"}),
    "metric": frozenset({"objective", "role"}),
    "pilot": frozenset({"objective", "metric", "signal", "rule", "status"}),
}


class Next(NamedTuple):
    step: str
    finding: Finding | None  # what is missing there first; None where only the tick is


def step_status(book: Workbook, step: str, today: date) -> Status:
    """The status of a step of `STEPS`, from what is written down and what the owner called finished."""
    if step not in STEPS:
        raise ValueError(f"no such step: {step}")
    if step == "plan":
        return _plan_status(book, today)
    if step == "review":
        return _review_status(Facts(book))
    if not is_begun(book, step):
        return "cannot start yet" if step == "pilot" and channels_wait_for(book) else "not started"
    if step == "pilot" and is_round_over(book):
        return "done"
    return "done" if step in book.finished and not missing_in(Facts(book), step, today) else "in progress"


def keeps_open(book: Workbook, step: str, today: date) -> list[Finding]:
    """What is missing in a step that the owner called finished, so that it is not done; else nothing."""
    if step not in book.finished or step_status(book, step, today) != "in progress":
        return []
    return missing_in(Facts(book), step, today)


def is_round_over(book: Workbook) -> bool:
    """The last pilot has its decision, and the next one is not begun (M18)."""
    pilot = Facts(book).pilot
    return pilot is not None and pilot.status in ("ended", "abandoned") and pilot.review.decision is not None


def next_step(book: Workbook, today: date) -> Next:
    """Where to go on: while a pilot runs or waits for its decision, and after it, that is the review.

    A step that the owner called finished comes after the others, even where something in it is missing.
    """
    facts = Facts(book)
    if facts.started and (facts.started.status == "running" or facts.started.review.decision is None):
        return Next("review", next(of_step(facts, "review", today), None))
    if is_round_over(book):
        return Next("review", None)
    for step in sorted(STEPS[:-1], key=lambda step: step in book.finished):
        status = step_status(book, step, today)
        if status == "cannot start yet":
            first = channels_wait_for(book)[0]
            return Next(first.step, first)
        if status != "done":
            return Next(step, next(iter(missing_in(facts, step, today)), None))
    if facts.pilot and facts.pilot.status == "draft":
        return Next("pilot", next(iter(start_waits_for(book)), None))
    return Next("review", None)


def is_begun(book: Workbook, step: str) -> bool:
    """Whether the owner has answered anything of one of the first five steps; "I don't know yet" is an answer."""
    parts: dict[str, list[Part]] = {
        "objectives": [book.business, *book.objectives],
        "listening": [book.listening],
        "metrics": [*book.metrics],
        "resources": [book.resources],
        "pilot": [*book.pilots],
    }
    if any(is_touched(part, _FILLED_IN.get(type(part).__name__.lower(), frozenset())) for part in parts[step]):
        return True
    return any(finding.step == step for finding in unknowns(book))


def _plan_status(book: Workbook, today: date) -> Status:
    if "plan" in book.finished or is_round_over(book):
        return "done"
    return "in progress" if step_status(book, "pilot", today) in ("in progress", "done") else "not started"


def _review_status(facts: Facts) -> Status:
    if facts.started is None:
        return "cannot start yet"
    decided = facts.started.status != "running" and facts.started.review.decision is not None
    return "done" if decided else "in progress"
