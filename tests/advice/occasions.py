"""For each code of the advice an occasion on which it is said: what has to happen to a plan in good order."""

from collections.abc import Callable
from datetime import date
from typing import Any

from components.advice import Finding, Task, channels_wait_for, findings, monday_list, start_waits_for
from components.workbook import (
    Absence,
    Action,
    Branch,
    Channel,
    CheckIn,
    FocusArea,
    Metric,
    Objective,
    Part,
    Person,
    Pilot,
    Place,
    Reading,
    Resources,
    Tracking,
    Unknown,
    Workbook,
)
from tests.advice.plans import (
    START,
    SUNDAY,
    WEEK,
    essential_plan,
    plan_with_ended_pilot,
    plan_with_running_pilot,
    readings,
)

Occasion = Callable[[], tuple[Workbook, date]]
OCCASIONS: dict[str, Occasion] = {}


def advice(book: Workbook, today: date) -> dict[str, Finding | Task]:
    """All that any part of the advice says, by its code."""
    everything: list[Finding | Task] = [*findings(book, today), *monday_list(book, today)]
    everything += [*channels_wait_for(book), *start_waits_for(book)]
    return {one.code: one for one in everything}


def emptied(code: str, find: Callable[[Workbook], Part], field: str, empty: Any = "") -> None:
    """The plan in good order with one answer taken out."""

    def occasion() -> tuple[Workbook, date]:
        book = essential_plan()
        setattr(find(book), field, empty)
        return book, SUNDAY

    OCCASIONS[code] = occasion


def changed(code: str, change: Callable[[Workbook], object], plan: Callable[[], Workbook] = essential_plan,
            today: date = SUNDAY) -> None:  # fmt: skip
    """A plan to which something happens, seen on a day."""

    def occasion() -> tuple[Workbook, date]:
        book = plan()
        change(book)
        return book, today

    OCCASIONS[code] = occasion


def unsure(code: str, find: Callable[[Workbook], Part], about: str, field: str, empty: Any = "") -> None:
    """One answer taken out, and "I don't know yet" instead."""

    def occasion() -> tuple[Workbook, date]:
        book = essential_plan()
        setattr(find(book), field, empty)
        book.unknown = [Unknown(about=about, field=field)]
        return book, SUNDAY

    OCCASIONS[code] = occasion


def set_to(find: Callable[[Workbook], Part], **values: Any) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for name, value in values.items():
            setattr(find(book), name, value)

    return change


def plan(book: Workbook) -> Workbook:
    return book


def business(book: Workbook) -> Part:
    return book.business


def objective(book: Workbook) -> Part:
    return book.objectives[0]


def listening(book: Workbook) -> Part:
    return book.listening


def metric(book: Workbook) -> Part:
    return book.metrics[0]


def resources(book: Workbook) -> Part:
    return book.resources


def pilot(book: Workbook) -> Part:
    return book.pilots[0]


def set_notes_of_2024(book: Workbook) -> None:
    for note in book.listening.notes:
        note.day = date(2024, 3, 1)


emptied("objectives.name", business, "name")
emptied("objectives.none", plan, "objectives", [])
changed("objectives.not_chosen", set_to(plan, objectives=[Objective(), Objective()]))
emptied("objectives.kind", objective, "kind")
emptied("objectives.statement", objective, "statement", "  ")
changed("objective.tactic", set_to(objective, statement="Open a TikTok account"))
changed("objective.vanity", set_to(objective, statement="Reach 5,000 followers by June"))
changed("objective.vague", set_to(objective, statement="Grow the business"))
changed("objective.several", set_to(objective, statement="Fewer support calls and ten new service contracts"))
emptied("objective.unaligned", objective, "alignment")
emptied("objective.unasked", objective, "of_value")
emptied("objective.unfiltered", objective, "feasible", None)
changed("objectives.not_now", set_to(objective, feasible="not_now"))
unsure("objectives.unknown", objective, "fewer-calls", "success")

changed("listening.keywords", lambda book: book.listening.keywords.pop())
changed("listening.searches", lambda book: book.listening.searches.pop())
emptied("listening.no_notes", listening, "notes", [])
changed("listening.notes", lambda book: setattr(book.listening.notes[2], "need", None))
changed("listening.nothing_heard", set_to(listening, notes=[], searches=[]))
changed("listening.twice", lambda book: setattr(book.listening.notes[1], "words", book.listening.notes[0].words))
changed("listening.address", set_to(listening, places=[Place(name="Market hall", link="market.example")]))
changed("listening.old", set_notes_of_2024)
unsure("listening.unknown", listening, "book", "searches", [])

emptied("metrics.none", plan, "metrics", [])
emptied("metrics.name", metric, "name")
emptied("metrics.source", metric, "source")
emptied("metrics.reading", metric, "readings", [])
emptied("metrics.target", metric, "target_percent", None)
emptied("metrics.direction", metric, "better", None)
changed("metrics.target_reached", set_to(metric, target_percent=None, target_value=60.0))
changed("metrics.overlap", set_to(metric, readings=readings(START - WEEK, [50]) * 2))
changed("metrics.no_whole_week", set_to(metric, readings=[Reading(first=START - WEEK, days=1, value=9.0)]))
changed("metrics.vanity", set_to(metric, name="Followers on Instagram"))
emptied("metrics.reader", metric, "reader")
changed("metrics.rate", set_to(metric, quantity="rate"))
changed("metrics.several", lambda book: setattr(book, "metrics", [*book.metrics, Metric(objective="fewer-calls")]))
changed("metrics.does_not_pay", lambda book: (set_to(metric, value_low=1.0)(book), set_to(resources, cash=900.0)(book)))
changed("metrics.short", set_to(metric, readings=readings(START - 2 * WEEK, [52, 47])))
changed("metrics.stale", set_to(metric, readings=readings(START - 30 * WEEK, [52, 47, 55, 49])))
changed("metrics.gaps", lambda book: book.metrics[0].readings.pop(3))
changed("metrics.equal", set_to(metric, readings=readings(START - 4 * WEEK, [50, 50, 50, 50])))
changed("metrics.extreme", set_to(pilot, extreme_start="bad"))
changed("metrics.drifting", set_to(metric, readings=readings(START - 8 * WEEK, [60, 58, 57, 55, 53, 52, 50, 49])))
changed("metrics.season", set_to(pilot, start=date(2026, 8, 3)))
changed("metrics.target_inside", set_to(metric, target_percent=5.0))
changed("metrics.too_few", set_to(metric, readings=readings(START - 4 * WEEK, [2, 0, 5, 1])))
changed("metrics.below_zero", lambda book: setattr(book.metrics[0].readings[0], "value", -3.0))
changed("metrics.future", lambda book: setattr(book.metrics[0], "readings",
        [*book.metrics[0].readings, *readings(START + WEEK, [44])]))  # fmt: skip
changed("metrics.not_running", set_to(metric, source=""))
changed("metrics.counting_week", set_to(metric, readings=[], counting_from=START))
unsure("metrics.unknown", metric, "calls", "target_percent", None)

emptied("resources.hours", resources, "hours", None)
changed("resources.no_hours", set_to(resources, hours=0.0))
emptied("resources.cash", resources, "cash", None)
changed("resources.too_many_hours", set_to(resources, hours=100.0))
changed("resources.impossible_hours", set_to(resources, hours=999.0))
changed("resources.out_of_reach", lambda book: (set_to(objective, kind="launch")(book),
                                                set_to(resources, hours=1.0)(book)))  # fmt: skip
changed("resources.cash_short", lambda book: setattr(book.pilots[0].actions[0], "cash", 40.0))
changed("resources.no_reserve", set_to(pilot, channels=[Channel(place="forum", hours=4.5)]))
changed("resources.away", set_to(resources, absences=[Absence(first=START + WEEK, last=date(2026, 3, 22))]))
changed("resources.away_backwards", set_to(resources, absences=[Absence(first=SUNDAY, last=date(2026, 2, 1))]))
changed("resources.skill", lambda book: (set_to(pilot, channels=[Channel(place="youtube")])(book),
                                         set_to(resources, people=[Person(skills="Writes well")])(book)))  # fmt: skip
unsure("resources.unknown", resources, "book", "hours", None)

emptied("pilot.none", plan, "pilots", [])
emptied("pilot.objective", pilot, "objective", None)
emptied("pilot.metric", pilot, "metric", None)
changed("pilot.areas", set_to(pilot, areas=[FocusArea()]))
changed("pilot.channels", set_to(pilot, channels=[Channel()]))
changed("pilot.actions", lambda book: book.pilots[0].actions.pop())
emptied("pilot.start", pilot, "start", None)
emptied("pilot.weeks", pilot, "weeks", None)
changed("pilot.rule", lambda book: setattr(book.pilots[0].rule, "worsened", Branch(words="Stop")))
changed("pilot.not_monday", set_to(pilot, start=date(2026, 3, 4)))
changed("pilot.overfull", set_to(pilot, actions=[Action(week=n, what="Film", hours=5.5 + n) for n in (1, 2, 3)]))
changed("pilot.over_cap", set_to(pilot, cap_hours=8.0, channels=[Channel(place="forum", hours=1.5)]))
changed("pilot.too_many_areas", set_to(pilot, areas=[FocusArea(name="Boilers") for _ in range(4)]))
changed("pilot.too_many_channels", set_to(pilot, channels=[Channel(place="forum") for _ in range(4)]))
changed("pilot.over_cash", lambda book: setattr(book.pilots[0].actions[1], "cash", 40.0))
changed("pilot.over_cap_cash", set_to(pilot, cap_cash=30.0, actions=[Action(what="Film", cash=40.0)] * 3),
        lambda: essential_plan().model_copy(update={"resources": Resources(hours=5.0, cash=200.0)}))  # fmt: skip
changed("pilot.after_end", lambda book: setattr(book.pilots[0].actions[2], "week", 7))
changed("pilot.astray", lambda book: setattr(book.pilots[0].actions[1], "person", "the-apprentice"))
changed("pilot.away", set_to(resources, absences=[Absence(first=date(2026, 3, 7), last=date(2026, 3, 15))]))
changed("pilot.partly_away", set_to(resources, absences=[Absence(first=date(2026, 3, 11))]))
changed("pilot.mostly_sells", set_to(pilot, actions=[Action(what="Offer a service", kind="sell")] * 3))
changed("pilot.neither_listens_nor_helps", set_to(pilot, actions=[Action(what="Film", kind="show")] * 3))
changed("pilot.no_listening", lambda book: setattr(book.pilots[0].actions[0], "kind", "help"))
changed("pilot.kind_unsaid", lambda book: setattr(book.pilots[0].actions[1], "kind", None))
changed("pilot.hours_unsaid", set_to(pilot, actions=[
    Action(what="Read the forum", kind="listen", hours=5.0), Action(what="Answer", kind="help"),
]))  # fmt: skip
changed("pilot.too_much_for_one", lambda book: (
    set_to(resources, people=[Person(id="anna", name="Anna", hours=1.0), Person(name="Ben", hours=4.0)])(book),
    set_to(pilot, actions=[Action(what="Read", kind="listen", hours=3.0, person="anna")] * 3, weeks=6)(book),
))  # fmt: skip
changed("pilot.too_short", set_to(pilot, weeks=3))
changed("pilot.too_long", set_to(pilot, weeks=13))
changed("pilot.start_passed", lambda book: None, today=START + WEEK)
changed("pilot.same_weeks", set_to(plan, pilots=[
    Pilot(metric="calls", start=START - 4 * WEEK, weeks=6, status="ended"), *essential_plan().pilots
]))  # fmt: skip
changed("pilot.channel_unheard", set_to(pilot, channels=[Channel(place="instagram")]))
changed("pilot.channel_guess", lambda book: book.listening.notes.__delitem__(slice(2, None)))
changed("pilot.area_guess", set_to(pilot, areas=[FocusArea(name="Boilers", notes=["note-0", "note-1"])]))
changed("pilot.not_apart", set_to(pilot, tracking=Tracking()))
changed("pilot.longer", set_to(metric, target_percent=12.0))
changed("pilot.cannot_tell", set_to(metric, target_percent=2.0))
changed("pilot.extreme_unsaid", set_to(metric, readings=readings(START - 8 * WEEK, [52, 47, 55, 49, 68, 70, 66, 73])))
changed("pilot.another_running", lambda book: None, plan_with_running_pilot)
emptied("pilot.no_action", pilot, "actions", [])
emptied("pilot.no_baseline", metric, "readings", readings(START, [44]))
unsure("pilot.unknown", pilot, "pilot", "weeks", None)

changed("review.readings", lambda book: None, plan_with_running_pilot, START + 2 * WEEK)
changed("review.two_running", lambda book: setattr(book, "pilots", [*book.pilots, *plan_with_running_pilot().pilots]),
        plan_with_running_pilot)  # fmt: skip
changed("review.past_end", lambda book: None, plan_with_running_pilot, START + 6 * WEEK)
changed("review.decision", lambda book: None, plan_with_ended_pilot, START + 6 * WEEK)
changed("review.baseline_changed", lambda book: setattr(book.metrics[0].readings[0], "value", 70.0),
        plan_with_running_pilot)  # fmt: skip
changed("review.frozen_changed", lambda book: setattr(book.pilots[0].baseline, "readings", readings(START - WEEK, [9])),
        plan_with_running_pilot)  # fmt: skip
changed("review.target_changed", set_to(metric, target_percent=5.0), plan_with_running_pilot)
changed("review.direction_changed", set_to(metric, better="higher"), plan_with_running_pilot)
changed("review.rule_changed", lambda book: setattr(book.pilots[0].rule.below_target, "decision", "grow"),
        plan_with_running_pilot)  # fmt: skip
changed("review.no_reason", lambda book: setattr(book.pilots[0].review, "decision", "stop"), plan_with_ended_pilot,
        START + 6 * WEEK)  # fmt: skip
changed("review.week_twice", lambda book: setattr(book.pilots[0], "check_ins", [CheckIn(week=1, hours=6.0),
        CheckIn(week=1, hours=7.0)]), plan_with_running_pilot)  # fmt: skip
changed("review.unknown", set_to(plan, unknown=[Unknown(about="book", field="decision")]), plan_with_ended_pilot)
