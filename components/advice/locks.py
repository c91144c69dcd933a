"""The two doors that the method keeps shut: no channel before the groundwork, no start without a baseline."""

from components.measurement import before
from components.workbook import Pilot, Workbook

from .facts import Facts, is_empty
from .finding import Finding, missing
from .listening import was_made
from .metrics import is_running
from .objectives import no_objective, none_chosen
from .pilot import ASKED, open_outcomes


def channels_wait_for(book: Workbook) -> list[Finding]:
    """What is missing before channels can be chosen, each leading to its step; empty when they are open (M1, M16)."""
    facts = Facts(book)
    found = [*no_objective(facts), *none_chosen(facts)]
    if facts.objective and facts.open(facts.objective, "statement"):
        found.append(missing("objectives.statement", "M1", facts.objective.id, field="statement"))
    if not _has_listened(book):
        found.append(missing("listening.nothing_heard", "M9", book.id))
    if facts.metric is None:
        found.append(missing("metrics.none", "M16"))
    elif not is_running(facts.metric):
        found.append(missing("metrics.not_running", "M16", facts.metric.id))
    if not book.resources.hours_a_week:
        code = "resources.hours" if book.resources.hours_a_week is None else "resources.no_hours"
        found.append(missing(code, "M16", book.id, field="hours"))
    return found


def start_waits_for(book: Workbook) -> list[Finding]:
    """What is missing before the drafted pilot can start; empty when it can (M14, M18).

    "I don't know yet" does not open this door, and only one pilot runs at a time.
    """
    facts = Facts(book)
    pilot = facts.pilot
    if pilot is None or pilot.status in ("ended", "abandoned"):
        return [missing("pilot.none", "M17")]
    if pilot.status == "running":
        return [missing("pilot.another_running", "M17", pilot.id)]
    found = [
        missing(f"pilot.{field}", method, pilot.id, field=field)
        for field, method in ASKED.items()
        if getattr(pilot, field) is None
    ]
    return [*found, *open_outcomes(facts), *_baseline_missing(facts, pilot), *_too_little(book, pilot)]


def _too_little(book: Workbook, pilot: Pilot) -> list[Finding]:
    """Whole weeks from a Monday (M14), a narrow focus (M22), a place (M16), something to do (M17), time for it (M4)."""
    found = []
    if pilot.start and pilot.start.weekday() != 0:
        found.append(missing("pilot.not_monday", "M14", pilot.id, field="start", start=pilot.start))
    if all(is_empty(area.name) for area in pilot.areas):
        found.append(missing("pilot.areas", "M22", pilot.id, field="areas"))
    if all(is_empty(channel.place) for channel in pilot.channels):
        found.append(missing("pilot.channels", "M16", pilot.id, field="channels"))
    if all(is_empty(action.what) for action in pilot.actions):
        found.append(missing("pilot.no_action", "M17", pilot.id, field="actions"))
    if book.resources.hours_a_week == 0:
        found.append(missing("resources.no_hours", "M4", book.id, field="hours"))
    return found


def _baseline_missing(facts: Facts, pilot: Pilot) -> list[Finding]:
    """M14: at least one figure from before the start."""
    metric = facts.metric_of(pilot)
    if metric is None or before(metric, pilot):
        return []
    return [missing("pilot.no_baseline", "M14", metric.id, field="readings")]


def _has_listened(book: Workbook) -> bool:
    listening = book.listening
    return any(not is_empty(note.words) for note in listening.notes) or any(map(was_made, listening.searches))
