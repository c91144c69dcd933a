"""One firm's weekend, from the first page to the last week of its pilot, typed as an owner types it."""

from datetime import date, timedelta
from io import BytesIO
from itertools import groupby
from pathlib import Path

import pytest
from pydantic import BaseModel
from pypdf import PdfReader

from components.catalogue import BUSINESSES, METRICS, OBJECTIVES, PLACES, kind_of_action
from components.files import loads
from components.report.answers import MONEY
from components.texts import Words, words_for
from components.texts.questions import QUESTIONS
from components.texts.questions.listening import NEEDS
from components.texts.questions.objectives import FEASIBLE
from components.texts.questions.pilot import ACTION_KINDS, DECISIONS
from components.texts.steps import STEPS
from components.workbook import Workbook, parts
from tests.browser.browsing import Tab
from tests.browser.conftest import OpenTab
from tests.browser.serving import Server
from tests.browser.support_firm import AFTERWARDS, FIRMS, MONTHS, RESULTS, START, TICKETS, WEEKS, Firm, Heard
from tests.report.books import is_figure, is_text
from tests.report.reading import squeezed, text_of


class Owner:
    """Who types: one firm, in its language, in one tab."""

    def __init__(self, tab: Tab, firm: Firm, words: Words) -> None:
        self.tab = tab
        self.firm = firm
        self.words = words

    def label(self, key: str) -> str:
        return self.words(QUESTIONS[key].label)

    def place(self, code: str) -> str:
        return self.words(PLACES[code].name)

    def answer(self, *keys: str) -> None:
        """One field after the other, without waiting for the app before the last."""
        for key in keys[:-1]:
            self.tab.type_fast(self.label(key), self.firm.answers[key])
        self.tab.fill(self.label(keys[-1]), self.firm.answers[keys[-1]])

    def answer_money(self, *keys: str) -> None:
        for key in keys:
            self.tab.fill(f"{self.label(key)} ({self.firm.sign})", self.firm.answers[key])

    def go_to(self, step: str) -> None:
        self.tab.follow(self.words(STEPS[step].menu))

    def go_deeper(self) -> None:
        self.tab.unfold(self.words("Go deeper · {inside}").removesuffix("{inside}"))

    def finish(self) -> None:
        self.tab.tick(self.words("I have finished this step"))

    def begin(self) -> None:
        self.answer("business.name")
        self.tab.choose(self.label("business.kind"), self.words(BUSINESSES["software"].name))
        self.tab.press(self.words("Start with objectives"))

    def set_objective(self) -> None:
        self.tab.pick(self.label("objective.kind"), self.words(OBJECTIVES["fewer_support"].label))
        self.answer("objective.statement", "objective.alignment")
        self.answer("objective.wants_to_know", "objective.of_value", "objective.success")
        self.tab.pick(self.label("objective.feasible"), self.words(FEASIBLE["yes"]))
        self.go_deeper()
        self.answer("objective.feasible_why", *(key for key in self.firm.answers if key.startswith("business.")))
        self.finish()

    def listen(self) -> None:
        for keyword in self.firm.keywords:
            self.tab.fill(self.label("keyword.words"), keyword)
            self.tab.pick(self.place("google"), "1")
        self.tab.pick(self.place("linkedin"), self.words("Nothing"))
        for place, notes in groupby(self.firm.notes, lambda note: note.place):
            self.tab.choose(self.label("note.place"), self.place(place))  # it stays for the next note
            for note in notes:
                self.write_down(note)
        self.go_deeper()
        self.answer("objective.wants_to_know_heard", "objective.of_value_heard")
        self.finish()

    def write_down(self, note: Heard) -> None:
        self.tab.fill(self.label("note.words"), note.words)
        self.tab.unfold(self.words("theme, who, a conversation"))
        self.tab.write_in(self.label("note.theme"), note.theme)
        self.tab.pick(self.label("note.need"), self.words(NEEDS[note.need]))
        self.tab.press(self.words("Add a note"))

    def choose_metric(self) -> None:
        self.tab.pick(self.label("metric.kind"), self.words(METRICS["support_tickets"].name))
        self.answer("metric.name", "metric.source")
        self.tab.pick(self.words("Each number covers"), self.words("a month"))
        self.tab.fill(self.label("reading.first"), f"{MONTHS[0][0]:%d.%m.%y}")
        for (first, days), tickets in zip(MONTHS, TICKETS, strict=True):
            period = self.words.period(first, first + timedelta(days=days - 1))
            self.tab.fill(self.words("The number for {period}", period=period), str(tickets))
        self.answer("metric.target_percent")
        self.go_deeper()
        self.answer("metric.minutes")
        self.answer_money("metric.hour_cost")
        self.answer("metric.reader")
        self.finish()

    def count_resources(self) -> None:
        self.answer_money("resources.cash")
        self.go_deeper()
        self.tab.enter_cells([list(person) for person in self.firm.people])
        self.answer("resources.at_hand")
        self.finish()

    def plan_pilot(self) -> None:
        self.answer("pilot.name")
        for area in self.firm.areas:
            self.add_focus_area(*area)
        self.tab.tick(self.place("inbox"))
        self.tab.unfold(self.words("More about the places"))
        reason = f"{self.place('inbox')} · {self.label('channel.reason')}"
        self.tab.fill(reason, self.firm.answers["channel.reason"])
        self.tab.press(self.words("Use {day}", day=self.words.weekday_day(START)))
        self.tab.pick(self.label("pilot.weeks"), str(WEEKS))
        self.add_actions()
        self.tab.press(self.words("Write it like this"))
        self.tab.unfold(self.words("Change the caps"))
        self.answer("pilot.cap_hours")
        self.answer_money("pilot.cap_cash")
        self.tab.unfold(self.words("Count it apart · {inside}").removesuffix("{inside}"))
        self.answer("tracking.question")
        self.finish()

    def add_focus_area(self, name: str, value: str) -> None:
        """The first one has a field of its own; each further one begins with a button."""
        further = self.words("Add a focus area")
        if further in self.tab.text():
            self.tab.press(further)
        for key, text in (("focusarea.name", name), ("focusarea.value", value)):
            field = self.tab.field(self.label(key)).last
            field.fill(text)
            field.press("Tab")
            self.tab.settled()

    def add_actions(self) -> None:
        """Each in the field for the next one; then hours and cash in the table."""
        for action in self.firm.actions:
            self.tab.choose(self.words("In week"), str(action.week))
            self.tab.fill(self.label("action.what"), action.what)
            if kind_of_action(action.what) != action.kind:
                self.tab.pick(self.label("action.kind"), self.words(ACTION_KINDS[action.kind]))
        self.tab.unfold(self.words("All actions · {inside}").removesuffix("{inside}"))
        self.tab.enter_cells([[action.hours, action.cash] for action in self.firm.actions], column=3)

    def record_results(self) -> None:
        for tickets, week in zip(RESULTS, self.firm.weeks, strict=True):
            self.tab.fill(self.firm.answers["metric.name"], str(tickets))
            self.tab.type_fast(self.label("checkin.hours"), week.hours)
            self.tab.fill(self.label("checkin.line"), week.line)
            self.tab.press(self.words("Record this week"))

    def look_back(self) -> None:
        self.tab.press(self.words("End the pilot"))
        self.answer("review.happened", "review.why", "review.next_time")
        self.tab.press(self.words(DECISIONS["adjust"]))
        self.go_deeper()
        self.answer("review.world_changed")

    def open_file(self, plan: bytes) -> None:
        self.tab.upload("plan.json", plan)
        self.tab.sees(self.firm.answers["business.name"])

    def save_a_copy(self) -> bytes:
        return self.tab.download(self.words("Save a copy"))

    def leave(self) -> None:
        self.tab.page.context.close()

    def take_along(self) -> tuple[bytes, bytes]:
        """The plan as a PDF and as a file to open again."""
        pdf = self.tab.download(self.words("Download the plan (PDF)"))
        return pdf, self.tab.download(self.words("Download the file to open again (JSON)"))


def spend_the_weekend(owner: Owner) -> tuple[bytes, bytes]:
    owner.begin()
    owner.set_objective()
    owner.go_to("listening")
    owner.listen()
    owner.go_to("metrics")
    owner.choose_metric()
    owner.go_to("resources")
    owner.count_resources()
    owner.go_to("pilot")
    owner.plan_pilot()
    owner.tab.press(owner.words("Start the pilot"))
    owner.go_to("plan")
    return owner.take_along()


def come_back_afterwards(owner: Owner, plan: bytes) -> tuple[bytes, bytes]:
    owner.open_file(plan)
    owner.go_to("review")
    owner.record_results()
    owner.look_back()
    usual, lately = sum(TICKETS) / (sum(days for _, days in MONTHS) / 7), sum(RESULTS) / WEEKS
    for average in (usual, lately):
        owner.tab.sees(f"{average:.0f}")
    owner.go_to("plan")
    return owner.take_along()


def as_printed(part: BaseModel, name: str, currency: str, words: Words) -> str:
    """How an answer reads on paper; "" for what is none."""
    value, field = getattr(part, name), type(part).model_fields[name]
    asked = QUESTIONS.get(f"{type(part).__name__.lower()}.{name}")
    if value == field.default:
        return ""
    if asked and asked.choices:
        return words(asked.choices[value])
    if isinstance(value, date):
        return words.day_month(value)
    if is_figure(field):
        return words.money(value, currency) if name in MONEY else words.number(value)
    return str(value) if is_text(field) else ""


def answers(book: Workbook, words: Words) -> dict[str, str]:
    """Every answer of a plan as it reads on paper, under the names of its part and its question."""
    return {
        f"{type(part).__name__} {number}, {name}": as_printed(part, name, book.currency, words)
        for number, part in enumerate(parts(book))
        for name in type(part).model_fields
    }


def missing_on_paper(book: Workbook, pdf: bytes, words: Words) -> dict[str, str]:
    paper = squeezed(text_of(PdfReader(BytesIO(pdf))))
    return {question: answer for question, answer in answers(book, words).items() if squeezed(answer) not in paper}


def content(file: bytes) -> Workbook:
    """A saved plan. Keeping it on another computer counts its revision up, which is no answer."""
    return loads(file).model_copy(update={"revision": 0})


def assert_planned(book: Workbook, firm: Firm) -> None:
    metric, pilot = book.metrics[0], book.pilots[0]
    assert [(r.first, r.days, r.value) for r in metric.readings] == [
        (first, days, tickets) for (first, days), tickets in zip(MONTHS, TICKETS, strict=True)
    ]
    assert (metric.better, metric.target_percent, metric.minutes, metric.hour_cost) == ("lower", 25, 14, 38.5)
    assert [person.hours for person in book.resources.people] == [6, 4]
    assert book.resources.cash == 1500
    heard = [Heard(note.words, note.place, note.theme, note.need or "") for note in book.listening.notes]
    assert heard == [*firm.notes]
    assert (len(pilot.channels), len(pilot.areas), len(pilot.actions)) == (1, 2, 4)
    assert (pilot.start, pilot.weeks, pilot.cap_hours, pilot.cap_cash) == (START, WEEKS, 70, 1000)
    assert pilot.status == "running"
    assert pilot.baseline
    assert pilot.baseline.readings == metric.readings


def assert_nothing_lost(planned: Workbook, finished: Workbook) -> None:
    """The results have come in; everything from the weekend stands as it was."""
    months = len(MONTHS)
    assert [reading.value for reading in finished.metrics[0].readings[months:]] == [*RESULTS]
    assert finished.metrics[0].readings[:months] == planned.metrics[0].readings
    for part in ("id", "business", "objectives", "listening", "resources", "unknown"):
        assert getattr(finished, part) == getattr(planned, part)
    grown = {"status", "check_ins", "review"}
    assert finished.pilots[0].model_dump(exclude=grown) == planned.pilots[0].model_dump(exclude=grown)


@pytest.mark.parametrize("language", ["en", pytest.param("it", marks=pytest.mark.thorough)])
def test_a_firm_that_wants_fewer_tickets(open_tab: OpenTab, server: Server, tmp_path: Path, language: str) -> None:
    words, firm = words_for(language), FIRMS[language]
    owner = Owner(open_tab(language=language), firm, words)
    pdf, file = spend_the_weekend(owner)
    planned = content(file)
    assert_planned(planned, firm)
    assert missing_on_paper(planned, pdf, words) == {}

    owner.leave()
    server.restart(folder=tmp_path / "another computer", today=AFTERWARDS)
    later = Owner(open_tab(language=language), firm, words)
    pdf, file = come_back_afterwards(later, file)
    finished = content(file)
    assert_nothing_lost(planned, finished)
    assert firm.typed() - {*answers(finished, words).values()} == set()
    assert missing_on_paper(finished, pdf, words) == {}

    later.leave()
    server.restart(folder=tmp_path / "a third one")
    once_more = Owner(open_tab(language=language), firm, words)
    once_more.open_file(file)
    assert content(once_more.save_a_copy()) == finished
