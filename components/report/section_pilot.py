"""On paper: one small pilot, from its subject to its rule (M17 to M23)."""

from datetime import timedelta

from components.advice import places_that_wait
from components.measurement import Capacity, capacity
from components.texts import C_, N_, NN_
from components.texts.questions.pilot import BRANCHES
from components.texts.steps import STEPS
from components.workbook import Action, Branch, Channel, FocusArea, Pilot, Rule

from .answers import NOT_ANSWERED, Answers, shortened
from .blocks import Answer, answers, heading, paragraph, said, section
from .hours_chart import hours_by_week, hours_chart
from .kit_on_paper import kit_on_paper
from .paper import Paper, Passage
from .style import MULBERRY, QUIET, SMALL, SMALL_STRONG
from .table import Cell, Head, table

FEWEST_NOTES = 3  # with fewer it is still a guess (M22)
ESSENTIAL = ("start", "weeks", "cap_hours", "cap_cash")


def pilot_section(paper: Paper, given: Answers, number: int, pilot: Pilot | None, rule_on_first: bool) -> None:
    """The rule is not printed again where all of it stands on the first page."""
    words = given.words
    lead = words(N_("Small on purpose: one objective, few places, firm caps."))
    section(paper, number, words(STEPS["pilot"].menu), lead)
    if pilot is None:
        paragraph(paper, words(N_("No pilot planned yet.")))
    else:
        pilot_in_full(paper, given, pilot, rule_on_first=rule_on_first)


def other_pilot_section(paper: Paper, given: Answers, number: int, pilot: Pilot) -> None:
    words = given.words
    is_earlier = pilot.status != "draft"
    title = words(N_("An earlier pilot")) if is_earlier else words(N_("A later pilot"))
    section(paper, number, title, pilot.name)
    pilot_in_full(paper, given, pilot, is_earlier=is_earlier)


def pilot_in_full(
    paper: Paper, given: Answers, pilot: Pilot, *, rule_on_first: bool = False, is_earlier: bool = False
) -> None:
    answers(paper, _outline(given, pilot))
    _areas(paper, given, pilot)
    _channels(paper, given, pilot)
    _not_now(paper, given, pilot)
    _actions(paper, given, pilot)
    _rule(paper, given, pilot, rule_on_first)
    kit_on_paper(paper, given, pilot, is_earlier=is_earlier)


def _outline(given: Answers, pilot: Pilot) -> list[Answer]:
    found = said(given, pilot, "name", "objective", "status_reason", "metric", "signal", "status", "extreme_start")
    found += said(given, pilot, "start", "weeks", essential=ESSENTIAL)
    if pilot.end:
        found.append(Answer(given.words(N_("Ends")), given.words.day(pilot.end)))
    return found + said(given, pilot, "cap_hours", "cap_cash", essential=ESSENTIAL)


def _areas(paper: Paper, given: Answers, pilot: Pilot) -> None:
    words = given.words
    heading(paper, words(N_("What it is about")))
    if not pilot.areas:
        paragraph(paper, words(N_("No focus area yet.")))
        return
    fields = (("name", 38), ("value", 84), ("to_whom", 44))
    heads = [Head(given.name(pilot.areas[0], field), share) for field, share in fields]
    table(paper, heads, [_area(given, area) for area in pilot.areas])


def _area(given: Answers, area: FocusArea) -> list[Cell]:
    """With the notes behind it, each by its first words."""
    notes = given.words.count(NN_("{n} note", "{n} notes"), len(area.notes))
    guess = given.words(N_("still a guess")) if len(area.notes) < FEWEST_NOTES else ""
    heard = [(given.words(N_("“{words}”"), words=shortened(given.title(id), 46)), QUIET) for id in area.notes]
    return [[(area.name, SMALL_STRONG), (notes, QUIET), (guess, QUIET)], [(area.value, SMALL), *heard], area.to_whom]


def _channels(paper: Paper, given: Answers, pilot: Pilot) -> None:
    words = given.words
    heading(paper, words(N_("Where you take part")))
    if not pilot.channels:
        paragraph(paper, words(N_("No channel yet.")))
        return
    first = pilot.channels[0]
    heads = [
        Head(given.name(first, "place"), 36), Head(given.name(first, "reason"), 84),
        Head(words(N_("Notes")), 14, right=True), Head(given.name(first, "hours"), 22, right=True),
    ]  # fmt: skip
    table(paper, heads, [_channel(given, channel) for channel in pilot.channels])


def _channel(given: Answers, channel: Channel) -> list[Cell]:
    notes = given.words.number(len(channel.notes))
    return [[(given.text(channel, "place"), SMALL_STRONG)], channel.reason, notes, given.text(channel, "hours")]


def _not_now(paper: Paper, given: Answers, pilot: Pilot) -> None:
    waiting = [*pilot.not_now, *places_that_wait(given.book, pilot, given.today, given.words)]
    if not waiting:
        return
    first = waiting[0]
    heading(paper, given.name(first, "place"))
    heads = [
        Head(given.words(C_("search", "Place")), 36), Head(given.name(first, "reason"), 88),
        Head(given.name(first, "again"), 36, right=True),
    ]  # fmt: skip
    rows = [[given.text(each, field) for field in ("place", "reason", "again")] for each in waiting]
    table(paper, heads, rows)


def _actions(paper: Paper, given: Answers, pilot: Pilot) -> None:
    words = given.words
    heading(paper, words(N_("What you do, week by week")))
    if not pilot.actions:
        paragraph(paper, words(N_("No actions yet.")))
        return
    heads = [Head(given.name(pilot.actions[0], field), share, right) for field, share, right in _columns(pilot)]
    rows = [
        [_week(given, pilot, action.week), *(_cell(given, action, field) for field, _, _ in _columns(pilot)[1:])]
        for action in sorted(pilot.actions, key=lambda action: action.week)
    ]
    load = capacity(given.book.resources, pilot)
    table(paper, heads, rows, _totals(given, pilot, load), _beside_the_table(given, load), grouped=True)
    if hours := hours_by_week(pilot, load):
        heading(paper, words(N_("Hours, week by week")), _weeks_with_fewer(given, load))
        hours_chart(paper, given, hours, load)


def _beside_the_table(given: Answers, load: Capacity) -> str:
    """What its sum leaves out."""
    words, said = given.words, []
    if any(load.beside):
        text = N_("With what the channels take each week beside these: {hours} in all.")
        if load.unsaid:
            text = N_("With what the channels take each week beside these: at least {hours} in all.")
        said.append(words(text, hours=given.hours(load.total)))
    if load.unsaid:
        open_ones = NN_("One action has no hours yet.", "{n} actions have no hours yet.")
        said.append(words.count(open_ones, len(load.unsaid)))
    return " ".join(said)


def _weeks_with_fewer(given: Answers, load: Capacity) -> str:
    away = [str(week) for week, hours in enumerate(load.there, start=1) if hours < (load.a_week or 0.0)]
    text = NN_("Fewer hours are there in week {weeks}: days away.",
               "Fewer hours are there in weeks {weeks}: days away.")  # fmt: skip
    return given.words.count(text, len(away), weeks=given.words.together(away)) if away else ""


def _columns(pilot: Pilot) -> list[tuple[str, float, bool]]:
    """Field, share of the width, and whether it is a number. Nobody has spent hours on a plan."""
    columns = [("week", 20.0, False), ("what", 84.0, False), ("hours", 13.0, True)]
    if any(action.hours_spent is not None for action in pilot.actions):
        columns.append(("hours_spent", 18.0, True))
    return [*columns, ("cash", 18.0, True), ("done", 11.0, True)]


def _week(given: Answers, pilot: Pilot, week: int) -> list[Passage]:
    monday = given.words.day_month(pilot.start + timedelta(weeks=week - 1)) if pilot.start else ""
    return [(given.words(N_("Week {n}"), n=week), SMALL_STRONG), (monday, QUIET)]


def _cell(given: Answers, action: Action, field: str) -> Cell:
    if field == "what":
        about = [given.text(action, each) for each in ("kind", "channel", "area", "person")]
        return [(action.what, SMALL), (" · ".join(text for text in about if text), QUIET)]
    if field == "done":
        return "✓" if action.done else "☐"
    value = getattr(action, field)
    return "" if value is None else _sum(given, field, value)


def _sum(given: Answers, field: str, value: float) -> str:
    return given.money(value) if field == "cash" else given.number(value)


def _totals(given: Answers, pilot: Pilot, load: Capacity) -> list[Cell]:
    """Where nobody has said the hours of an action, those of the others are the least that all take. Nothing where
    there is nothing to add up."""
    totals: list[Cell] = [given.words(N_("Together"))]
    for field, _, is_number in _columns(pilot)[1:]:
        values = [value for action in pilot.actions if (value := getattr(action, field)) is not None]
        text = _sum(given, field, sum(values)) if is_number and field != "done" and values else ""
        at_least = field == "hours" and values and load.unsaid
        totals.append(given.words(N_("at least {n}"), n=text) if at_least else text)
    return totals if any(totals[1:]) else []


def _rule(paper: Paper, given: Answers, pilot: Pilot, on_first: bool) -> None:
    elsewhere = given.words(N_("All of it stands on the first page.")) if on_first else ""
    heading(paper, given.words(N_("The rule, written in advance")), elsewhere)
    if on_first:
        _about_the_rule(paper, given, pilot.rule)
    else:
        rule_table(paper, given, pilot.rule)


def rule_table(paper: Paper, given: Answers, rule: Rule) -> None:
    words = given.words
    heads = [
        Head(words(N_("If")), 40), Head(given.name(rule.worsened, "words"), 88),
        Head(given.name(rule.worsened, "decision"), 32),
    ]  # fmt: skip
    table(paper, heads, [_branch(given, words(name), getattr(rule, code)) for code, name in BRANCHES.items()])
    _about_the_rule(paper, given, rule)


def _about_the_rule(paper: Paper, given: Answers, rule: Rule) -> None:
    answers(paper, said(given, rule, "cost_ceiling", "written"))


def _branch(given: Answers, outcome: str, branch: Branch) -> list[Cell]:
    decision: list[Passage] = [(given.text(branch, "decision"), SMALL_STRONG.but(colour=MULBERRY))]
    empty = [(given.words(NOT_ANSWERED), QUIET)]
    return [[(outcome, SMALL_STRONG)], branch.words or empty, decision]
