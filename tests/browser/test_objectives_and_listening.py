"""Saturday: from an empty plan to a chosen objective, five searches and twelve notes, half of it by keyboard alone."""

import pytest

from components.advice import step_status
from components.files import keep
from components.texts import words_for
from components.workbook import Listening, Note, Objective, Search, Workbook
from tests.advice.plans import essential_plan
from tests.browser.browsing import Tab
from tests.browser.conftest import KeptPlan, OpenTab
from tests.conftest import TODAY

MOST_WORDS = 250
KEYWORDS = ("open on tuesday evening", "dinner with children", "Trattoria da Pina")
BY_MOUSE = (  # words, place, need
    ("Is there anything quick for the children?", "Counter or waiting room", "wants to know"),
    ("Can one book a table for six o’clock?", "Counter or waiting room", "asks for"),
    ("Home by eight, that is what counts on a school night.", "Counter or waiting room", "values"),
    ("We waited an hour for two pizzas.", "Google reviews", "struggles"),
    ("On Tuesdays it is calm and they have time for you.", "Google reviews", "praises"),
    ("Call me back on 020 7946 0958 about Tuesday, please.", "Google reviews", "asks for"),
)
BY_KEYBOARD = (
    ("Everything good is closed on Tuesdays.", "struggles"),
    ("Where can we eat at six with a pram?", "wants to know"),
    ("A highchair that does not wobble, that is all I ask.", "asks for"),
    ("They knew our order before we sat down.", "praises"),
    ("Quiet enough to hear my mother.", "values"),
    ("The kitchen takes an hour on weekdays.", "struggles"),
)


class Owner:
    def __init__(self, tab: Tab) -> None:
        self.tab = tab

    def writes_an_objective(self) -> None:
        """A tool first, as most do; the question under the field makes a result of it."""
        self.tab.pick("What should this round bring?", "Fill quiet hours")
        self.tab.sees("Not to be mistaken for success")
        self.tab.fill("Say it in one sentence", "Post on Instagram every day")
        self.tab.sees("This looks like a tool, or something to do.")
        self.tab.fill("Say it in one sentence", "By June, six more tables on Tuesday evenings")
        self.tab.does_not_see("This looks like a tool")
        self.tab.fill("Which direction of your business does it serve, and how?", "Cook and rent are paid in any case")
        self.tab.fill("What do your customers want to know?", "Whether there is a quick menu for children")
        self.tab.fill("What is of value to them?", "A good dinner, and home by eight")
        self.tab.fill("How would you notice success?", "On a Tuesday the lights in the back room are on")
        self.tab.pick("Is it within your reach?", "Yes")

    def searches_by_mouse(self) -> None:
        self.tab.pick("Where do you think your customers talk?", "Instagram")
        for keyword in KEYWORDS[:2]:
            self.tab.fill("A word your customers would use", keyword)
        self.tab.pick("Counter or waiting room", "3")
        self.tab.pick("Google reviews", "2")
        self.tab.pick("Tripadvisor", "Nothing")

    def searches_by_keyboard(self) -> None:
        field = self.tab.field("A word your customers would use")
        self.tab.reach(field, back=True)
        self.tab.page.keyboard.type(KEYWORDS[2])
        self.tab.page.keyboard.press("Enter")
        self.tab.settled()
        for place, found in (("Instagram", "Nothing"), ("Google reviews", "1")):
            self._presses(place, found)

    def _presses(self, group: str, option: str, back: bool = False) -> None:
        choices = self.tab.page.locator("[role=radiogroup], [role=toolbar]")
        there = choices.and_(self.tab.page.get_by_label(group, exact=True))
        self.tab.reach(there.locator("button").filter(has_text=option).first, back=back)
        self.tab.page.keyboard.press("Space")
        self.tab.settled()

    def takes_notes_by_mouse(self) -> None:
        chosen = ""
        for words, place, need in BY_MOUSE:
            self.tab.fill("Their exact words", words)
            if place != chosen:  # it stays for the next note
                self.tab.choose("Where was it?", place)
                chosen = place
            self.tab.pick("What is behind it? This person…", need)
            self.tab.press("Add a note")

    def takes_notes_by_keyboard(self) -> None:
        for words, need in BY_KEYBOARD:
            self.tab.reach(self.tab.field("Their exact words"), back=True)
            self.tab.page.keyboard.type(words)
            self.tab.page.keyboard.press("Tab")
            self.tab.settled()
            self._presses("What is behind it? This person…", need)
            self.tab.reach(self.tab.page.get_by_role("button", name="Add a note"))
            self.tab.page.keyboard.press("Enter")
            self.tab.settled()


@pytest.mark.thorough  # the whole weekend and the shortest way walk here too
def test_from_an_empty_plan_to_an_objective_five_searches_and_twelve_notes(
    tab: Tab, kept_plan: KeptPlan, today: object
) -> None:
    owner = Owner(tab)
    tab.fill("What is your business called?", "Trattoria da Pina")
    tab.choose("What kind of business is it?", "Restaurant or café")
    tab.press("Start with objectives")
    assert tab.words_before_going_deeper() <= MOST_WORDS
    owner.writes_an_objective()
    assert tab.words_before_going_deeper() <= MOST_WORDS
    tab.tick("I have finished this step")
    tab.press("Continue: Listening")
    owner.searches_by_mouse()
    owner.takes_notes_by_mouse()
    owner.searches_by_keyboard()
    owner.takes_notes_by_keyboard()
    assert tab.words_before_going_deeper() <= MOST_WORDS

    book = kept_plan()
    assert step_status(book, "objectives", TODAY) == "done"
    assert [keyword.words for keyword in book.listening.keywords] == list(KEYWORDS)
    assert sorted(search.found or 0 for search in book.listening.searches) == [0, 0, 1, 2, 3]
    assert [note.words for note in book.listening.notes] == [
        *(words for words, _, _ in BY_MOUSE[:5]),
        "Call me back on [tel.] about Tuesday, please.",
        *(words for words, _ in BY_KEYBOARD),
    ]
    needs = words_for("en")
    assert {note.place for note in book.listening.notes[6:]} == {"google_reviews"}, "the place stays for the next note"
    assert all(note.need for note in book.listening.notes), needs
    tab.sees("You expected Instagram, and nothing was found there.")


def crowded() -> Workbook:
    """Much has been written already: the page must stay readable then too."""
    book = essential_plan()
    book.business.name = "Harper Heating"
    book.objectives[0].kind = "fewer_support"
    notes = [
        Note(words=f"The boiler bangs on floor {n}", place=place, need="struggles", theme=theme)
        for n, (place, theme) in enumerate([("phone", "noise"), ("inbox", "noise"), ("reddit", "cold")] * 4)
    ]
    book.listening = Listening(
        expected_places=["instagram", "phone"],
        keywords=book.listening.keywords,
        searches=[Search(keyword="keyword-2", place="instagram", found=0, day=TODAY)],
        notes=notes,
    )
    book.objectives = [*book.objectives, Objective(statement="A newsletter every month")]
    return book


@pytest.mark.parametrize("language", ["en", pytest.param("it", marks=pytest.mark.thorough)])
def test_a_page_says_at_most_250_words(open_tab: OpenTab, language: str) -> None:
    book = crowded()
    keep(book)
    tab = open_tab(f"/?plan={book.id}&lang={language}", language=language)
    said = {}
    for page in ("objectives", "listening", "metrics"):
        tab.open(f"/{page}?plan={book.id}&lang={language}")
        said[page] = tab.words_before_going_deeper()
    assert {page: words for page, words in said.items() if not 60 < words <= MOST_WORDS} == {}
