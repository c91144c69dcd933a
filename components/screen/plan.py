"""The parts of the plan page: what to take along, the Monday list, and every answer with its way back."""

from collections.abc import Iterator
from datetime import date

import streamlit as st

from components.advice import monday_list, sentence
from components.files import dumps
from components.measurement import average, before
from components.texts import N_, NN_
from components.texts.questions import QUESTIONS, question
from components.texts.questions.pilot import BRANCHES, DECISIONS
from components.texts.steps import STEPS
from components.workbook import (
    Metric,
    Objective,
    Part,
    Pilot,
    chosen_objective,
    current_pilot,
    is_unknown,
    main_metric,
)

from .frame import Page
from .layout import literal, shortened
from .links import PAGES, link
from .listening import place_name
from .pilot import area_in_short
from .sidebar import file_name

Line = tuple[str, str]  # what it is, the answer; both ready to read


def take_along(page: Page) -> None:
    """The plan on paper and as a file, made when the button is pressed."""
    book, language, today = page.book, page.words.language, page.today

    def as_pdf() -> bytes:
        from components.report import plan_pdf

        return plan_pdf(book, language=language, today=today)

    with st.container(horizontal=True):
        st.download_button(page.words(N_("Download the plan (PDF)")), as_pdf, file_name(book, "pdf"), "application/pdf",
                           on_click="ignore", type="primary", icon=":material/picture_as_pdf:", key="pdf")  # fmt: skip
        st.download_button(page.words(N_("Download the file to open again (JSON)")), lambda: dumps(book),
                           file_name(book, "json"), "application/json", on_click="ignore", icon=":material/download:",
                           key="json")  # fmt: skip
        _to_calendar(page)


def _to_calendar(page: Page) -> None:
    from components.report import calendar, has_dates

    book, language, today = page.book, page.words.language, page.today
    pilot = current_pilot(book)
    pilot_id = pilot.id if pilot else None
    dated = has_dates(book, pilot_id, today=today)
    no_days = page.words(N_("Nothing in your plan has a day yet. Choose the Monday on which the pilot starts."))
    st.download_button(page.words(N_("Add to your calendar")),
                       lambda: calendar(book, pilot_id, language=language, today=today), file_name(book, "ics"),
                       "text/calendar", on_click="ignore", icon=":material/event:", key="calendar",
                       disabled=not dated, help=None if dated else no_days)  # fmt: skip


def monday(page: Page) -> None:
    tasks = monday_list(page.book, page.today)
    if tasks:
        page.group("Your Monday list")
        st.markdown("\n".join(
            f"- {literal(sentence(task, page.words))} :gray[{page.words.weekday_day(task.due)}]"
            for task in tasks))  # fmt: skip


def answers(page: Page) -> None:
    for step, lines in _sections(page).items():
        st.space("xsmall")
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.subheader(page.words(STEPS[step].menu), anchor=False, width="content")
            link(PAGES[step], page.words(N_("Change")), ":material/edit:", width="content")
        with st.container(gap="xsmall"):
            for name, answer in lines:
                left, right = st.columns([2, 5], gap=None)  # on a phone an answer stands close under its name
                left.markdown(f":small[:gray[{name}]]")
                right.markdown(answer)


def _sections(page: Page) -> dict[str, list[Line]]:
    return {
        "objectives": list(_objectives(page)),
        "listening": list(_listening(page)),
        "metrics": list(_metrics(page)),
        "resources": list(_resources(page)),
        "pilot": list(_pilot(page)),
    }


def _asked(page: Page, owner: Part, *names: str) -> Iterator[Line]:
    """The answers of the essential path: given, "I don't know yet", or not there yet."""
    about = getattr(owner, "id", page.book.id)
    for name in names:
        asked, value = question(owner, name), getattr(owner, name)
        if value not in ("", None):
            answer = literal(shortened(str(_shown(page, asked.choices, value)), 300))
        elif is_unknown(page.book, about, name):
            answer = page.words(N_(":gray[*I don’t know yet: on your Monday list*]"))
        else:
            answer = page.words(N_(":gray[*not answered yet*]"))
        yield page.words(asked.name), answer


def _shown(page: Page, choices: dict[str, str] | None, value: object) -> object:
    if choices and str(value) in choices:
        return page.words(choices[str(value)])
    if isinstance(value, date):
        return page.words.day(value)
    if isinstance(value, int | float):
        return page.words.number(value)
    return value


def _objectives(page: Page) -> Iterator[Line]:
    objective = chosen_objective(page.book) or Objective()
    yield from _asked(page, objective, "statement", "alignment", "wants_to_know", "of_value", "success", "feasible")


def _listening(page: Page) -> Iterator[Line]:
    listening, words = page.book.listening, page.words
    keywords = ", ".join(literal(shortened(k.words, 40)) for k in listening.keywords)
    yield words(N_("Keywords")), keywords or words(N_(":gray[*not answered yet*]"))
    yield words(N_("Searches")), words.count(NN_("{n} search", "{n} searches"), len(listening.searches))
    notes = [note for note in listening.notes if note.words]
    yield words(N_("Notes")), words.count(NN_("{n} note", "{n} notes"), len(notes))
    for note in notes[:3]:
        yield literal(place_name(page, note.place)) or "–", words.quoted(literal(shortened(note.words, 160)))


def _metrics(page: Page) -> Iterator[Line]:
    metric = main_metric(page.book) or Metric()
    yield from _asked(page, metric, "name", "source")
    usual = average(before(metric, current_pilot(page.book)))
    here = page.words(N_("Where you stand"))
    if usual is not None:
        yield here, page.words(N_("{n} a week"), n=page.words.figure(usual))
    elif metric.counting_from:
        yield here, page.words(N_("Counting from {day}"), day=page.words.day(metric.counting_from))
    else:
        yield here, page.words(N_(":gray[*not answered yet*]"))
    if metric.target_percent:
        yield page.words(N_("Target")), page.words.percent(metric.target_percent, 1)
    else:
        yield from _asked(page, metric, "target_value" if metric.target_value is not None else "target_percent")


def _resources(page: Page) -> Iterator[Line]:
    resources = page.book.resources
    hours = resources.hours_a_week
    if resources.people and hours is not None:
        yield page.words(QUESTIONS["resources.hours"].name), page.words.number(hours)
    else:
        yield from _asked(page, resources, "hours")
    if resources.cash is not None:
        yield page.words(QUESTIONS["resources.cash"].name), page.words.money(resources.cash, page.book.currency)
    else:
        yield from _asked(page, resources, "cash")


def _pilot(page: Page) -> Iterator[Line]:
    pilot, words = current_pilot(page.book) or Pilot(), page.words
    none = words(N_(":gray[*not answered yet*]"))
    if pilot.name or is_unknown(page.book, pilot.id, "name"):  # a name is nothing that a plan needs
        yield from _asked(page, pilot, "name")
    yield words(QUESTIONS["focusarea.name"].name), ", ".join(
        area_in_short(page, area) for area in pilot.areas) or none  # fmt: skip
    yield words(QUESTIONS["channel.place"].name), ", ".join(
        literal(place_name(page, c.place)) for c in pilot.channels) or none  # fmt: skip
    yield words(N_("Actions")), words.count(NN_("{n} action", "{n} actions"), len(pilot.actions))
    yield from _asked(page, pilot, "start", "weeks")
    for code, title in BRANCHES.items():
        branch = getattr(pilot.rule, code)
        if branch.decision:
            yield words(title), f"**{words(DECISIONS[branch.decision])}**: {literal(shortened(branch.words, 200))}"
