"""A plan in good order, little more than the essential path: a plumbing firm that wants fewer support calls."""

from datetime import date, timedelta
from typing import Any

from components.measurement import freeze
from components.workbook import (
    Action,
    Branch,
    Business,
    Channel,
    FocusArea,
    Keyword,
    Listening,
    Metric,
    Note,
    Objective,
    Pilot,
    Reading,
    Resources,
    Rule,
    Search,
    Tracking,
    Workbook,
)

SUNDAY = date(2026, 3, 1)  # the end of the weekend
START = date(2026, 3, 2)
WEEK = timedelta(weeks=1)
SAID = (
    "Water under the boiler again",
    "It says F28 and stays cold",
    "Who comes on a Sunday?",
    "The radiator upstairs never gets warm",
    "It bangs like a drum every morning",
)
CALLS_BEFORE = [52, 47, 55, 49, 58, 50, 46, 53]


def essential_plan() -> Workbook:
    objective = Objective(
        id="fewer-calls",
        kind="support",
        statement="By June, 10% fewer calls about things that our website already explains",
        alignment="More time for installations, as our marketing plan says",
        wants_to_know="What to do before the plumber comes",
        of_value="An answer on a Sunday",
        success="The phone is quiet at lunch",
        feasible="yes",
        chosen=True,
    )
    return Workbook(
        id="book",
        business=Business(name="Harper Heating", kind="trades"),
        objectives=[objective],
        listening=_listening(),
        metrics=[_calls(objective)],
        resources=Resources(hours=5.0, cash=0.0),
        pilots=[_pilot(objective)],
    )


def plan_with_running_pilot() -> Workbook:
    book = essential_plan()
    book.pilots[0].status = "running"
    freeze(book.pilots[0], book.metrics[0], START)
    return book


def plan_with_ended_pilot() -> Workbook:
    book = plan_with_running_pilot()
    book.metrics[0].readings = [*book.metrics[0].readings, *readings(START, [44, 41, 47, 39, 45, 43])]
    book.pilots[0].status = "ended"
    return book


def readings(first: date, values: list[int]) -> list[Reading]:
    return [Reading(first=first + n * WEEK, value=float(value)) for n, value in enumerate(values)]


def _listening() -> Listening:
    note: dict[str, Any] = {"place": "forum", "need": "struggles"}
    return Listening(
        keywords=[Keyword(id=f"keyword-{n}", words=words) for n, words in enumerate(["boiler", "Harper", "landlord"])],
        searches=[Search(keyword=f"keyword-{n}", place="forum", found=n) for n in range(3)],
        notes=[Note(id=f"note-{n}", words=words, **note) for n, words in enumerate(SAID)],
    )


def _calls(objective: Objective) -> Metric:
    return Metric(
        id="calls",
        objective=objective.id,
        name="Support calls",
        better="lower",
        source="The list beside the phone",
        reader="The office",
        readings=readings(START - 8 * WEEK, CALLS_BEFORE),
        target_percent=10.0,
    )


def _pilot(objective: Objective) -> Pilot:
    return Pilot(
        id="pilot",
        objective=objective.id,
        metric="calls",
        areas=[FocusArea(name="First aid for boilers", notes=["note-0", "note-1", "note-4"])],
        channels=[Channel(place="forum")],
        actions=[
            Action(week=1, what="Read what people ask", kind="listen"),
            Action(week=2, what="Answer three questions", kind="help"),
            Action(week=3, what="Answer three questions", kind="help"),
        ],
        start=START,
        weeks=6,
        rule=Rule(
            target_reached=Branch(decision="grow"),
            below_target=Branch(decision="adjust"),
            no_useful_change=Branch(decision="stop"),
            worsened=Branch(decision="stop"),
            cannot_tell=Branch(decision="extend"),
        ),
        tracking=Tracking(code="BOILER"),
    )
