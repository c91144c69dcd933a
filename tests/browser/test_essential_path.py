"""The essential path: a complete plan in 90 minutes, with at most 40 answers before the first action (DESIGN.md 4)."""

from datetime import date
from io import BytesIO

from pypdf import PdfReader

from components.advice import STEPS, findings, step_status
from components.workbook import Workbook
from tests.browser.browsing import Tab
from tests.browser.conftest import KeptPlan

MOST_ANSWERS = 40

NOTES = (  # words, place, need; two places were enough
    ("Is there anything quick for the children?", "Counter or waiting room", "wants to know"),
    ("Can one book a table for six o’clock?", "Counter or waiting room", "asks for"),
    ("Home by eight, that is what counts on a school night.", "Counter or waiting room", "values"),
    ("We waited an hour for two pizzas.", "Google reviews", "struggles"),
    ("On Tuesdays it is calm and they have time for you.", "Google reviews", "praises"),
)
ACTIONS = (
    "Ask three families at the till what they need on a school night",
    "Write Tuesday’s quick menu on the board by the school",
    "Offer a table at six that is free again at eight",
)


class Owner:
    """An owner who answers what is asked and nothing else; every answer typed or chosen is counted."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self.answers = 0

    def types(self, label: str, text: str) -> None:
        self.tab.fill(label, text)
        self.answers += 1

    def chooses(self, label: str, option: str) -> None:
        self.tab.choose(label, option)
        self.answers += 1

    def picks(self, label: str, option: str) -> None:
        self.tab.pick(label, option)
        self.answers += 1

    def takes(self, name: str) -> None:
        """Ticks what is offered, or presses a button that answers the question."""
        boxes = self.tab.page.get_by_role("checkbox", name=name)
        self.tab.tick(name) if boxes.count() else self.tab.press(name)
        self.answers += 1

    def goes_on(self, step: str) -> None:
        self.tab.tick("I have finished this step")
        self.tab.press(f"Continue: {step}")

    def starts(self) -> None:
        self.types("What is your business called?", "Trattoria da Pina")
        self.chooses("What kind of business is it?", "Restaurant or café")
        self.tab.press("Start with objectives")

    def names_an_objective(self) -> None:
        self.picks("What should this round bring?", "Fill quiet hours")
        self.types("Say it in one sentence", "By June, six more tables on Tuesday evenings.")
        self.types("Which direction of your business does it serve, and how?", "Cook and rent are paid in any case.")
        self.types("What do your customers want to know?", "Whether there is a quick menu for children.")
        self.types("What is of value to them?", "A good dinner, and home by eight.")
        self.types("How would you notice success?", "On a Tuesday the lights in the back room are on.")
        self.picks("Is it within your reach?", "Yes")

    def listens(self) -> None:
        for keyword in ("quick dinner", "children’s menu", "quiet restaurant"):
            self.types("A word your customers would use", keyword)
        self.picks("Counter or waiting room", "3")
        self.picks("Google reviews", "2")
        self.picks("Tripadvisor", "Nothing")
        chosen = ""
        for words, place, need in NOTES:
            self.types("Their exact words", words)
            if place != chosen:  # it stays for the next note
                self.chooses("Where was it?", place)
                chosen = place
            self.picks("What is behind it? This person…", need)
            self.tab.press("Add a note")

    def measures(self) -> None:
        self.picks("Which number will tell?", "Bookings in quiet hours")
        self.types("Where do you read it?", "The reservations book")
        self.types("The number for 23 Feb – 1 Mar 2026", "14")
        self.types("By how many percent should it move?", "30")

    def counts_what_is_there(self) -> None:
        self.types("How many hours a week do you really have?", "4")
        self.types("How much cash may it cost in all? (£)", "0")

    def sizes_a_pilot(self) -> None:
        self.types("What will it be about?", "Dinner at six, home by eight")
        self.takes("Counter or waiting room")
        self.takes("Use Monday 9 March")
        self.picks("How many weeks?", "8")

    def writes_actions_and_rule(self) -> None:
        for action in ACTIONS:
            self.types("What will you do?", action)
        self.takes("Write it like this")


def missing(book: Workbook, today: date) -> list[str]:
    return [finding.code for finding in findings(book, today) if finding.weight == "missing"]


def statuses(book: Workbook, today: date) -> dict[str, str]:
    return {step: step_status(book, step, today) for step in STEPS}


def test_forty_answers_make_a_plan_with_nothing_missing(tab: Tab, kept_plan: KeptPlan, today: date) -> None:
    owner = Owner(tab)
    owner.starts()
    owner.names_an_objective()
    owner.goes_on("Listening")
    owner.listens()
    owner.goes_on("Metrics")
    owner.measures()
    owner.goes_on("Resources")
    owner.counts_what_is_there()
    owner.goes_on("Pilot")
    owner.sizes_a_pilot()
    assert owner.answers <= MOST_ANSWERS
    owner.writes_actions_and_rule()
    owner.goes_on("Plan")

    book = kept_plan()
    assert missing(book, today) == []
    assert statuses(book, today) == dict.fromkeys(STEPS[:5], "done") | {
        "plan": "in progress",
        "review": "cannot start yet",
    }
    assert [note.words for note in book.listening.notes] == [words for words, _, _ in NOTES]
    assert [note.need for note in book.listening.notes if note.place == "google_reviews"] == ["struggles", "praises"]
    assert [action.what for action in book.pilots[0].actions] == list(ACTIONS)
    assert book.pilots[0].start == date(2026, 3, 9)

    assert tab.page.get_by_test_id("stAlert").count() == 0
    tab.does_not_see("not answered yet")
    assert "Pilot · done" in tab.sidebar()
    plan = PdfReader(BytesIO(tab.download("Download the plan (PDF)")))
    assert "Trattoria da Pina" in plan.pages[0].extract_text()
