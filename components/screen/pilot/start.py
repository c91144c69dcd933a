"""The start freezes baseline, target and rule (M14, M18). Before it stands what exactly will stay as it is."""

from datetime import date

import streamlit as st

from components.advice import findings, put_aside, sentence, start_waits_for
from components.measurement import Weekly, average, before, freeze, stretch, target
from components.texts import N_, NN_
from components.texts.questions.metrics import BETTER
from components.workbook import Metric, Pilot

from .. import session
from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened
from ..links import PAGES, link
from ..metrics import unit_of
from .rule import as_read, target_in_words
from .this_pilot import metric_of, objective_of

STARTED = "the start"
ONE_SIDED = ("pilot.mostly_sells", "pilot.neither_listens_nor_helps", "pilot.no_listening", "pilot.kind_unsaid")


def start(page: Page, pilot: Pilot) -> None:
    """Only once it has started results can be recorded."""
    metric = metric_of(page, pilot)
    if pilot.status != "draft":
        _as_frozen(page, pilot, metric)
        return
    page.group("Check and start")
    waiting = start_waits_for(page.book)
    if waiting:
        page.say("The pilot can start once this is there:")
        st.markdown("\n".join(f"- {sentence(finding, page.words)}" for finding in waiting))
        for finding in waiting:
            page.is_said(finding.code, finding.about)
            if finding.code == "pilot.no_action":  # how many there might be can wait
                page.is_said("pilot.actions", finding.about)
        return
    if metric is None or pilot.start is None:
        return
    page.say("From the start on, this stays as it is now:")
    st.markdown("\n".join(f"- {line}" for line in _what_freezes(page, pilot, metric, pilot.start)))
    _worth_a_thought(page, pilot)
    if pilot.start < page.today:
        page.is_said("pilot.start_passed", pilot.id)
        st.warning(page.words(N_("The start ({day}) lies in the past. Was the pilot really under way since then? If "
                                 "not, choose a Monday that is still to come."),
                              day=page.words.day(pilot.start)), icon=":material/edit_note:")  # fmt: skip
    if page.button("Start the pilot", "start.pilot", icon="flag"):
        put_aside(page.book, pilot, page.today, page.words)
        freeze(pilot, metric, page.today)
        pilot.status = "running"
        session.save()
        session.session().notice = page.words(N_("The pilot has started. Come back each week to record the number."))
        page.hold(STARTED, session.session().notice)
        st.rerun()


def _worth_a_thought(page: Page, pilot: Pilot) -> None:
    """M25: it may start without listening, or by selling; not without being told."""
    said = [finding for finding in findings(page.book, page.today) if finding.code in ONE_SIDED]
    for finding in said:
        page.is_said(finding.code, pilot.id)
    if said:
        st.info("  \n".join(sentence(finding, page.words) for finding in said), icon=":material/edit_note:")


def _what_freezes(page: Page, pilot: Pilot, metric: Metric, start: date) -> list[str]:
    words, written = page.words, pilot.rule.written
    lines = [_baseline(page, metric, before(metric, pilot)), _target(page, pilot, metric)]
    if pilot.end:
        lines.append(_weeks(page, pilot, start, pilot.end))
    lines.append(words(N_("**Rule:** what you do in each of the five cases, written on {day}."), day=words.day(written))
                 if written else words(N_("**Rule:** what you do in each of the five cases.")))  # fmt: skip
    return lines


def as_agreed(page: Page, pilot: Pilot) -> list[str]:
    """What was supposed to happen, from the plan: objective, starting point, target, weeks, work. Markdown."""
    words, lines = page.words, []
    objective, metric = objective_of(page, pilot), metric_of(page, pilot)
    if objective and objective.statement.strip():
        lines.append(words(N_("**Objective:** {objective}"), objective=literal(shortened(objective.statement, 200))))
    if metric:
        entries = before(metric, pilot)
        lines += [_baseline(page, metric, entries)] if entries else []
        judged = stretch(metric, pilot, page.book.pilots)
        lines.append(_target(page, judged.pilot, judged.metric))
    if pilot.start and pilot.end:
        lines.append(_weeks(page, pilot, pilot.start, pilot.end))
    if pilot.actions:
        said = NN_("**Work:** {n} action, {hours} hours planned.", "**Work:** {n} actions, {hours} hours planned.")
        if any(action.hours is None for action in pilot.actions):
            said = NN_(
                "**Work:** {n} action, at least {hours} hours planned.",
                "**Work:** {n} actions, at least {hours} hours planned.",
            )
        hours = sum(action.hours or 0 for action in pilot.actions)
        lines.append(words.count(said, len(pilot.actions), hours=words.number(hours, 1)))
    return lines


def _weeks(page: Page, pilot: Pilot, start: date, end: date) -> str:
    return page.words(N_("**Weeks:** {weeks}, {period}."), weeks=pilot.weeks, period=page.words.period(start, end))


def _target(page: Page, pilot: Pilot, metric: Metric) -> str:
    words = page.words
    aim, named = target(metric, average(before(metric, pilot))), target_in_words(page, metric)
    if not named:
        said = words(N_("**Target:** none. The verdict will say only whether the number moved."))
    elif aim.value is None or aim.now is None:
        said = words(N_("**Target:** {target}."), target=named)
    else:
        said = words(N_("**Target:** {target}, from {now} to {then} ({unit})."), target=named,
                     now=words.figure(aim.now), then=as_read(page, metric, words.figure(aim.value)),
                     unit=unit_of(page, metric))  # fmt: skip
    direction = metric.better and words(N_("Better is: {direction}."), direction=words(BETTER[metric.better]).lower())
    return f"{said} {direction or ''}".strip()


def _baseline(page: Page, metric: Metric, entries: list[Weekly]) -> str:
    usual = average(entries)
    assert usual is not None  # no start without a figure
    said = NN_(
        "**Starting point:** {n} figure, {period}, on average {usual} ({unit}).",
        "**Starting point:** {n} figures, {period}, on average {usual} ({unit}).",
    )
    return page.words.count(
        said,
        len(entries),
        period=page.words.period(entries[0].first, entries[-1].last),
        usual=as_read(page, metric, page.words.figure(usual)),
        unit=unit_of(page, metric),
    )


def _as_frozen(page: Page, pilot: Pilot, metric: Metric | None) -> None:
    """What stood at the start, and where a pilot is ended or stopped early."""
    page.group("Frozen at the start")
    if said := page.held(STARTED):  # what is said below the title is out of sight from here
        page.hold(STARTED, "")
        st.toast(said, icon=":material/flag:", duration="long")
    weeks = stretch(metric, pilot, page.book.pilots) if metric else None  # what prolongs another is judged with it
    if weeks and weeks.before:
        page.say(_baseline(page, weeks.metric, weeks.before))
    if weeks and pilot.baseline and pilot.baseline.terms:
        st.markdown(_target(page, weeks.pilot, weeks.metric), width=RUNNING_TEXT)
    if weeks and len(weeks.parts) > 1 and weeks.pilot.start:
        page.quiet("This pilot prolongs the one before it. Figures, cost and verdict are those of both, from {day} on.",
                   day=page.words.day(weeks.pilot.start))  # fmt: skip
    if pilot.baseline:
        page.quiet("Frozen on {day}.", day=page.words.day(pilot.baseline.day))
    if pilot.status == "running":
        link(PAGES["review"], page.words(N_("Record the numbers, end it, or stop early and say why")),
             ":material/arrow_forward:")  # fmt: skip
