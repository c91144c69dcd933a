"""From the worked example without a pilot to a started one, by keyboard alone."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from components.catalogue import PLACES, kind_of_action
from components.files import dumps, keep, open_example
from components.files.copies import brought_up_to
from components.measurement import digest
from components.texts import Words, words_for
from components.texts.questions import QUESTIONS
from components.texts.questions.pilot import ACTION_KINDS
from components.texts.steps import STEPS
from components.workbook import Channel, FocusArea, Pilot, Workbook, remove
from tests.browser.conftest import KeptPlan, OpenTab
from tests.browser.keyboard import Keys

MOST_STOPS = 12  # from one thing to do to the next
START = date(2026, 3, 9)
WEEKS = 6

AREA = ("Pressure too low", "Three steps with a photo, and when to ring us")


class Planned(NamedTuple):
    week: int
    kind: str  # a code
    what: str
    hours: float


ACTIONS = (
    Planned(1, "help", "Answer three questions about pressure", 1.5),
    Planned(1, "listen", "Ask five callers what they had looked for", 1),
    Planned(2, "show", "Photograph the filling taps", 0.5),
    Planned(2, "help", "Send every caller the page", 2),
)
COPIED = tuple(action._replace(week=3) for action in ACTIONS if action.week == 2)


def without_pilot(language: str, today: date) -> Workbook:
    """The worked example on the Sunday on which its pilot is to be planned: no pilot, and no number from one."""
    book = open_example(language, today)
    begun = min(pilot.start for pilot in book.pilots if pilot.start)
    for pilot in list(book.pilots):
        remove(book, pilot.id)
    for metric in book.metrics:
        metric.readings = [reading for reading in metric.readings if reading.first < begun]
    book.finished = [step for step in book.finished if step not in ("pilot", "plan", "review")]
    return brought_up_to(book, today)


class Owner:
    """What the owner of the heating firm does on Sunday afternoon, in the language of the screen."""

    def __init__(self, keys: Keys, words: Words) -> None:
        self.keys = keys
        self.words = words

    def label(self, question: str) -> str:
        return self.words(QUESTIONS[question].label)

    def opens(self, plan: Path) -> None:
        self.keys.to("Upload")  # Streamlit’s own word, in every language
        self.keys.open_file(plan)

    def counts_money(self) -> None:
        self.keys.click(self.words(STEPS["resources"].title))
        self.keys.answer(f"{self.label('resources.cash')} ({self.sign})", "200")
        self.keys.click(self.words("Continue: {step}", step=self.words(STEPS["pilot"].menu)))

    @property
    def sign(self) -> str:
        return self.words.sign("GBP" if self.words.language == "en" else "EUR")

    def names_it(self) -> None:
        self.keys.click(self.words("Use this wording"))

    def says_what_it_is_about(self) -> None:
        self.keys.to(self.label("focusarea.name"))
        self.keys.enter(AREA[0])
        self.keys.to(self.label("focusarea.value"))
        self.keys.type(AREA[1])

    def takes_part(self) -> None:
        for place in ("facebook_groups", "inbox"):
            self.keys.tick(self.words(PLACES[place].name))
            self.keys.click(self.words("Use this reason"))

    def says_when(self) -> None:
        self.keys.click(self.words("Use {day}", day=self.words.weekday_day(START)))
        self.keys.to(self.label("pilot.weeks"))
        self.keys.pick(str(WEEKS))
        self.keys.click(self.words("Use these caps"))

    def plans_actions(self) -> None:
        """From the field one goes back for another week, and on to the kind where the words do not say it."""
        what = self.label("action.what")
        week, is_asked = ACTIONS[0].week, False
        for action in ACTIONS:
            if action.week != week:
                self.keys.to(self.words("In week"), back=True)
                self.keys.enter(str(action.week))
                is_asked = False
            self.keys.to(what, back=is_asked)
            self.keys.enter(f"{action.what}, {self.words.number(action.hours, 1)} h")
            week, is_asked = action.week, kind_of_action(action.what) != action.kind
            if is_asked:
                self.keys.to(self.label("action.kind"))
                self.keys.pick(self.words(ACTION_KINDS[action.kind]))

    def copies_the_last_week(self) -> None:
        self.keys.click(self.words("Copy to week {week}", week=ACTIONS[-1].week + 1))

    def writes_the_rule(self) -> None:
        self.keys.click(self.words("Write it like this"))

    def counts_it_apart(self, website: str) -> None:
        self.keys.click(self.words("Count it apart · {inside}").removesuffix(" · {inside}"))
        self.keys.click(self.words("Use {this}", this=website))

    def starts(self) -> None:
        self.keys.click(self.words("Start the pilot"))


@pytest.mark.parametrize("language", ["en", pytest.param("it", marks=pytest.mark.thorough)])
def test_a_pilot_is_started_without_a_mouse(
    open_tab: OpenTab, kept_plan: KeptPlan, tmp_path: Path, today: date, language: str
) -> None:
    example, plan = without_pilot(language, today), tmp_path / "plan.json"
    plan.write_bytes(dumps(example))
    keys = Keys(open_tab(language=language))
    owner = Owner(keys, words_for(language))
    owner.opens(plan)
    owner.counts_money()
    owner.names_it()
    owner.says_what_it_is_about()
    owner.takes_part()
    owner.says_when()
    owner.plans_actions()
    owner.copies_the_last_week()
    owner.writes_the_rule()
    owner.counts_it_apart(example.business.website)
    owner.starts()
    keys.tab.sees(owner.words("The pilot has started. Come back each week to record the number."))

    book = kept_plan()
    (pilot,) = book.pilots
    assert pilot.status == "running"
    assert book.resources.cash == 200
    assert (pilot.start, pilot.weeks, pilot.cap_cash) == (START, WEEKS, 200)
    assert [(area.name, area.value) for area in pilot.areas] == [AREA]
    assert [channel.place for channel in pilot.channels] == ["facebook_groups", "inbox"]
    assert all(channel.reason for channel in pilot.channels)
    assert [(a.week, a.kind, a.what, a.hours) for a in pilot.actions] == [*ACTIONS, *COPIED]
    assert pilot.rule.written == today
    assert pilot.tracking.link == example.business.website
    assert pilot.baseline
    assert pilot.baseline.readings == example.metrics[0].readings
    assert pilot.baseline.sha256 == digest(pilot.baseline.readings)
    assert {name: way for name, way in keys.ways.items() if way > MOST_STOPS} == {}


def test_actions_typed_without_a_pause_are_all_taken(
    open_tab: OpenTab, kept_plan: KeptPlan, workbook_folder: Path, today: date
) -> None:
    plan = without_pilot("en", today)
    area, channel = FocusArea(name=AREA[0]), Channel(place="inbox")
    plan.pilots = [Pilot(areas=[area], channels=[channel], start=START, weeks=WEEKS)]
    keep(plan, workbook_folder)
    keys = Keys(open_tab(f"/pilot?plan={plan.id}"))
    keys.to("What will you do?")
    typed = [f"Answer question {n}" for n in range(1, 6)]
    for action in typed:
        keys.type(f"{action}, 0.5 h\n")
    keys.tab.sees(typed[-1])
    assert [(action.what, action.hours) for action in kept_plan().pilots[0].actions] == [(what, 0.5) for what in typed]


def test_what_lies_over_a_chart_is_no_stop(open_tab: OpenTab, workbook_folder: Path, today: date) -> None:
    plan = open_example("en", today)
    keep(plan, workbook_folder)
    tab = open_tab(f"/pilot?plan={plan.id}")
    buttons = ':has(> [data-testid="stVegaLiteChart"]) > [data-testid="stElementToolbar"] button'
    tab.page.locator(buttons).first.wait_for(state="attached")
    tab.page.wait_for_function(f"[...document.querySelectorAll('{buttons}')].every((button) => button.tabIndex === -1)")
