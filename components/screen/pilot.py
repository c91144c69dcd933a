"""The parts of the pilot page: its name, focus areas, weeks, rule, and the start."""

from datetime import date, timedelta

import streamlit as st

from components.advice import channels_wait_for, findings, sentence, start_waits_for, step_status
from components.catalogue import HEARD_QUESTION, RULE
from components.catalogue import objective as objective_kind
from components.measurement import average, before, counting_weeks, freeze, next_monday, target
from components.texts import N_, NN_
from components.texts.questions.pilot import BRANCHES, DECISIONS, EVENT_KINDS
from components.texts.steps import STEPS
from components.workbook import (
    LATEST,
    Event,
    FocusArea,
    Metric,
    Objective,
    Pilot,
    chosen_objective,
    current_pilot,
    early_signal,
    main_metric,
)

from . import session
from .frame import Page
from .layout import literal, shortened
from .links import PAGES, link
from .tables import Column, table

LENGTHS = (4, 6, 8, 10, 12)
FEW_NOTES = 3  # fewer are still a guess
MOST_AREAS = 3


def this_pilot(page: Page) -> Pilot:
    """The pilot in work, tied to the objective and the metric of this round."""
    pilot = current_pilot(page.book)
    if pilot is None:
        pilot = Pilot()
        page.book.pilots = [*page.book.pilots, pilot]
        session.save()
    if pilot.status == "draft":
        _tie(page, pilot)
    return pilot


def _tie(page: Page, pilot: Pilot) -> None:
    """A draft follows the choices of the earlier steps."""
    objective, metric, signal = chosen_objective(page.book), main_metric(page.book), early_signal(page.book)
    ties = {
        "objective": objective.id if objective else None,
        "metric": metric.id if metric else None,
        "signal": signal.id if signal else None,
    }
    if ties != {name: getattr(pilot, name) for name in ties}:
        for name, id in ties.items():
            setattr(pilot, name, id)
        session.save()


def objective_of(page: Page, pilot: Pilot) -> Objective | None:
    return next((o for o in page.book.objectives if o.id == pilot.objective), None)


def metric_of(page: Page, pilot: Pilot) -> Metric | None:
    return next((m for m in page.book.metrics if m.id == pilot.metric), None)


def head_of_pilot(page: Page, pilot: Pilot) -> None:
    """What the pilot serves, its name, and what is still missing before channels can be chosen."""
    objective, metric = objective_of(page, pilot), metric_of(page, pilot)
    if objective and objective.statement:
        page.quiet("It serves: {objective}", objective=literal(shortened(objective.statement, 200)))
    if metric and metric.name:
        page.quiet("It is decided by: {metric}", metric=literal(shortened(metric.name, 200)))
    if pilot.status != "draft":
        st.info(_status_sentence(page, pilot), icon=":material/flag:")
    waiting = channels_wait_for(page.book)
    if waiting:
        page.say("**Channels come last.** Before them, these answers are needed:")
        for finding in waiting:
            step = STEPS[finding.step]
            link(PAGES[finding.step], f"**{page.words(step.menu)}** · {sentence(finding, page.words)}",
                 ":material/arrow_forward:")  # fmt: skip
    if step_status(page.book, "pilot", page.today) == "cannot start yet":
        page.nothing_more()
    kind = objective_kind(objective.kind if objective else "")
    page.text(pilot, "name", proposal=page.words(kind.campaign))


def _status_sentence(page: Page, pilot: Pilot) -> str:
    words = page.words
    day = words.day(pilot.start) if pilot.start else ""
    if pilot.status == "running" and pilot.start and page.today < pilot.start:
        return words(N_("This pilot starts on {day}. Its baseline and its rule stay as they are now."), day=day)
    if pilot.status == "running":
        return words(
            N_("This pilot is running since {day}. Its baseline and its rule stay as they were then."), day=day
        )
    if pilot.status == "abandoned":
        return words(N_("This pilot was stopped early: {reason}"), reason=literal(pilot.status_reason))
    return words(N_("This pilot is over. It began on {day}."), day=day)


def focus_areas(page: Page, pilot: Pilot) -> None:
    """At most three areas (M22); each names the notes behind it."""
    for area in pilot.areas:
        with page.box():
            page.text(area, "name")
            page.text(area, "value", lines=2, unsure=False)
            page.folded(_evidence(page, area), f"area.{area.id}", _more_about_area, area)
    if not pilot.areas:
        given = page.taken_at_once("area", page.words(N_("What will it be about?")), page.sample("focusarea.name"))
        if given:
            _add_area(pilot, given)
    elif len(pilot.areas) < MOST_AREAS and page.button("Add a focus area", "add.area", icon="add", kind="tertiary"):
        _add_area(pilot, "")


def _add_area(pilot: Pilot, name: str) -> None:
    pilot.areas = [*pilot.areas, FocusArea(name=name)]
    session.save()
    st.rerun()


def _evidence(page: Page, area: FocusArea) -> str:
    """How many notes stand behind the area; under three it is still a guess."""
    cited = [note for note in page.book.listening.notes if note.id in area.notes and note.words]
    count = page.words.count(NN_("{n} note behind it", "{n} notes behind it"), len(cited))
    if len(cited) < FEW_NOTES:
        return page.words(N_("{count} · still a guess"), count=count)
    return f"{count} · {page.words.quoted(literal(shortened(cited[0].words, 60)))}"


def _more_about_area(page: Page, area: FocusArea) -> None:
    page.text(area, "to_whom", unsure=False)
    notes = {note.id: shortened(note.words, 70) for note in page.book.listening.notes if note.words}
    if notes:
        page.several(area, "notes", notes, style="list")
    page.delete(area, N_("Delete this area"))


def when(page: Page, pilot: Pilot) -> None:
    if pilot.status != "draft" and pilot.start and pilot.end:
        page.say("{period} · weeks: {weeks}", period=page.words.period(pilot.start, pilot.end), weeks=pilot.weeks)
        return
    metric = metric_of(page, pilot)
    counting = bool(metric and metric.counting_from and not before(metric))
    left, right = st.columns([3, 5], gap="medium")
    with left:
        _start_day(page, pilot, metric, counting)
    with right:
        _length(page, pilot)
    if counting and metric and metric.counting_from:
        last = counting_weeks(metric.counting_from)[-1][1]
        page.quiet("First you count for four weeks, until {day}. The start after that is provisional.",
                   day=page.words.day(last))  # fmt: skip
    if pilot.start and pilot.end:
        page.quiet("It runs {period}.", period=page.words.period(pilot.start, pilot.end))


def _start_day(page: Page, pilot: Pilot, metric: Metric | None, counting: bool) -> None:
    proposed = next_monday(page.today)
    if counting and metric and metric.counting_from:
        proposed = counting_weeks(metric.counting_from)[-1][1] + timedelta(days=1)
    given = page.day(pilot, "start")
    if given is None:
        label = N_("Use {day}")
        if page.button(label, "use.start", icon="check", day=page.words.weekday_day(proposed)):
            _set_start(page, pilot, proposed)
    elif given.weekday() != 0:
        monday = next_monday(given)
        page.quiet("Pilots start on a Monday, so that whole weeks can be compared.")
        if page.button(N_("Use {day}"), "use.monday", icon="check", day=page.words.weekday_day(monday)):
            _set_start(page, pilot, monday)


def _set_start(page: Page, pilot: Pilot, day: date) -> None:
    pilot.start = min(day, LATEST)
    session.save()
    st.rerun()


def _length(page: Page, pilot: Pilot) -> None:
    lengths = sorted({*LENGTHS, *([pilot.weeks] if pilot.weeks else [])})
    page.whole_choice(pilot, "weeks", lengths)


def rule(page: Page, pilot: Pilot) -> None:
    """What will be done in each of five cases. A proposal is one click away; what is accepted is the owner's."""
    if pilot.status != "draft":
        rule_as_written(page, pilot)
        return
    page.say("You decide now, while you are calm, what you will do in each case.")
    if not any(getattr(pilot.rule, branch).decision for branch in BRANCHES):
        _propose_rule(page, pilot)
        return
    for code, title in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        left, middle, right = st.columns([3, 3, 7], gap="small")
        left.markdown(f"**{page.words(title)}**")
        with middle:
            page.choice(branch, "decision", style="select", bare=True)
        with right:
            page.text(branch, "words", lines=2, unsure=False, bare=True)


def rule_as_written(page: Page, pilot: Pilot) -> None:
    """Once the pilot has started, nobody changes the rule any more (M18)."""
    if pilot.rule.written:
        page.quiet("Written on {day}, before the start:", day=page.words.day(pilot.rule.written))
    for code, title in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        if branch.decision:
            left, right = st.columns([2, 5], gap="small")
            left.markdown(f"**{page.words(title)}**")
            right.markdown(f"**{page.words(DECISIONS[branch.decision])}** · {literal(branch.words)}")


def _propose_rule(page: Page, pilot: Pilot) -> None:
    wordings = _wordings(page, pilot)
    for branch, title in BRANCHES.items():
        left, right = st.columns([2, 5], gap="xsmall")
        left.markdown(f"**{page.words(title)}**")
        right.markdown(wordings[branch])
    if page.button("Use this rule", "use.rule", icon="check"):
        for branch, wording in wordings.items():
            getattr(pilot.rule, branch).words = wording
            getattr(pilot.rule, branch).decision = RULE[branch].decision
        pilot.rule.written = page.today
        session.save()
        st.rerun()


def _wordings(page: Page, pilot: Pilot) -> dict[str, str]:
    metric = metric_of(page, pilot)
    aim = target(metric, average(before(metric))) if metric else None
    shown = page.words.percent(aim.percent) if aim and aim.percent else ""
    return {code: page.words(branch.wording(bool(shown)), target=shown) for code, branch in RULE.items()}


def more_about_pilot(page: Page, pilot: Pilot) -> None:
    sign = page.words.sign(page.book.currency)
    page.subgroup("The most it may cost")
    with st.container(horizontal=True):
        page.number(pilot, "cap_hours")
        page.number(pilot, "cap_cash", unit=sign)
        page.number(pilot.rule, "cost_ceiling", unit=sign)
    page.choice(pilot, "extreme_start", style="select")
    page.subgroup("Counting it apart")
    page.text(pilot.tracking, "link", unsure=False)
    page.text(pilot.tracking, "tag", unsure=False)
    page.text(pilot.tracking, "code", unsure=False)
    page.text(pilot.tracking, "question", unsure=False, proposal=page.words(HEARD_QUESTION))
    page.subgroup("What else is going on in these weeks")
    kinds = {code: page.words(text) for code, text in EVENT_KINDS.items()}
    table(
        page,
        pilot,
        "events",
        Event,
        [Column("day", "day"), Column("what", width="large"), Column("kind", "choice", kinds)],
    )


def start(page: Page, pilot: Pilot) -> None:
    """The start freezes the baseline (M14) and the rule. Only then results can be recorded."""
    if pilot.status != "draft":
        return
    page.group("Start")
    waiting = start_waits_for(page.book)
    if waiting:
        known = {finding.code for finding in findings(page.book, page.today)}
        for finding in waiting:
            if finding.code not in known:
                st.markdown(sentence(finding, page.words))
        page.quiet("The pilot can start once nothing is open here.")
        return
    page.say("From the start on, the figures from before and the rule stay as they are now.")
    if page.button("Start the pilot", "start.pilot", icon="flag"):
        metric = metric_of(page, pilot)
        if metric is not None:
            freeze(pilot, metric, page.today)
            pilot.status = "running"
            session.save()
            session.session().notice = page.words(
                N_("The pilot has started. Come back each week to record the number.")
            )
            st.rerun()
