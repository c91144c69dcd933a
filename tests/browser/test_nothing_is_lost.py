"""What an owner has typed is kept, whatever comes next: another page, F5, another plan, a server that dies."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from components.files import dumps, keep, open_kept
from components.files.codes import SENTENCES
from components.texts import words_for
from components.texts.questions import QUESTIONS
from components.workbook import Business, Objective, Person, Workbook, chosen_objective, main_metric
from tests.browser.browsing import Tab
from tests.browser.conftest import OpenTab
from tests.browser.serving import Server, serving

OBJECTIVE = ("statement", "alignment", "wants_to_know", "of_value", "success")
STATEMENT, ALIGNMENT, WANTS_TO_KNOW, OF_VALUE, SUCCESS = (QUESTIONS[f"objective.{name}"].label for name in OBJECTIVE)
HOURS, CASH = QUESTIONS["resources.hours"].label, f"{QUESTIONS['resources.cash'].label} (€)"
KEYWORD, SOURCE = QUESTIONS["keyword.words"].label, QUESTIONS["metric.source"].label
NOT_A_NUMBER = "A number goes here, for example 38.5. What you typed is still there."


@pytest.fixture(scope="module", autouse=True)
def workbook_folder(tmp_path_factory: pytest.TempPathFactory, today: date) -> Iterator[Path]:
    """One folder and one server for all these tests; each has a plan of its own there."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("nothing-is-lost") / "plans"
        patch.setenv("WORKBOOK_FOLDER", str(folder))
        patch.setenv("WORKBOOK_TODAY", today.isoformat())
        yield folder


@pytest.fixture(scope="module")
def server(workbook_folder: Path, today: date) -> Iterator[Server]:
    with serving(workbook_folder, today) as running:
        yield running
        assert "Traceback" not in running.log, running.log


def a_plan(name: str = "Trattoria da Pina") -> Workbook:
    """A plan that has been named, and no more."""
    book = Workbook(business=Business(name=name, kind="restaurant"), objectives=[Objective(chosen=True)])
    keep(book)
    return book


@pytest.fixture
def plan() -> Workbook:
    return a_plan()


def objective_of(plan: Workbook) -> Objective:
    found = chosen_objective(open_kept(plan.id))
    assert found
    return found


def number_for(monday: date) -> str:
    """The label of the field for a week's number."""
    return f"The number for {words_for('en').period(monday, monday + timedelta(days=6))}"


def type_on(tab: Tab, label: str, text: str) -> None:
    """Key by key, without leaving the field and without waiting."""
    tab.field(label).press_sequentially(text)


def test_the_page_is_left_at_once(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/objectives?plan={plan.id}")
    tab.type_fast(SUCCESS, "The back room is lit.")
    tab.follow("Resources")
    tab.type_fast(CASH, "250")
    tab.follow("Objectives")
    assert tab.value(SUCCESS) == objective_of(plan).success == "The back room is lit."
    assert open_kept(plan.id).resources.cash == 250


def test_the_page_is_loaded_anew_after_a_pause_in_typing(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/objectives?plan={plan.id}")
    long_answer = "We cook on Tuesdays in any case. " * 20
    with tab.answered():
        tab.type_fast(ALIGNMENT, long_answer)
    tab.reload()
    assert tab.value(ALIGNMENT) == long_answer
    tab.follow("Resources")
    with tab.answered():
        tab.type_fast(HOURS, "4.5")
    tab.reload()
    assert tab.value(HOURS) == "4.5"


def test_field_after_field_is_filled_without_a_pause(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/objectives?plan={plan.id}")
    answers = {label: f"Answer to: {label}" for label in (STATEMENT, ALIGNMENT, WANTS_TO_KNOW, OF_VALUE, SUCCESS)}
    for label, answer in answers.items():
        type_on(tab, label, answer)
    tab.follow("Listening")
    kept = objective_of(plan)
    assert [getattr(kept, name) for name in OBJECTIVE] == list(answers.values())
    tab.follow("Objectives")
    assert {label: tab.value(label) for label in answers} == answers


def test_the_cursor_stays_while_an_answer_is_kept(open_tab: OpenTab, plan: Workbook) -> None:
    """The first answer changes the page around its field: the status, the hints beside it."""
    tab = open_tab(f"/objectives?plan={plan.id}")
    for label in (STATEMENT, ALIGNMENT):
        with tab.answered():
            type_on(tab, label, "Six more")
        tab.page.keyboard.type(" tables")
        assert tab.value(label) == "Six more tables"


def test_words_and_figures_are_taken_when_their_field_is_left(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/listening?plan={plan.id}")
    for word in ("quick dinner", "children’s menu"):
        type_on(tab, KEYWORD, word)
        tab.page.get_by_role("heading", name="Write down what you heard").click()
        expect(tab.field(KEYWORD)).to_have_value("")
    type_on(tab, KEYWORD, "calm")
    tab.follow("Metrics")
    tab.type_fast(number_for(date(2026, 2, 23)), "14")
    tab.page.get_by_role("heading", name="Your target").click()
    tab.settled()
    tab.type_fast(number_for(date(2026, 2, 16)), "17")
    tab.follow("Listening")
    tab.follow("Metrics")
    book = open_kept(plan.id)
    metric = main_metric(book)
    assert [keyword.words for keyword in book.listening.keywords] == ["quick dinner", "children’s menu", "calm"]
    assert metric
    assert [(reading.first, reading.value) for reading in metric.readings] == [
        (date(2026, 2, 23), 14),
        (date(2026, 2, 16), 17),
    ]


def test_rows_of_a_table_are_changed_added_and_deleted(open_tab: OpenTab, plan: Workbook) -> None:
    plan.resources.people = [Person(name="Pina", hours=3), Person(name="Aldo", hours=2)]
    keep(plan)
    tab = open_tab(f"/resources?plan={plan.id}")
    tab.unfold("Go deeper")
    tab.enter_cells([["", "4"], ["Aldo, weekends"], ["Nephew", "1", "", "photos"]])
    tab.delete_row(1)
    tab.follow("Objectives")
    tab.follow("Resources")
    people = open_kept(plan.id).resources.people
    assert [(person.name, person.hours, person.skills) for person in people] == [
        ("Pina", 4, ""),
        ("Nephew", 1, "photos"),
    ]
    assert people[0].id == plan.resources.people[0].id
    tab.unfold("Go deeper")
    expect(tab.page.get_by_test_id("glide-cell-1-1").first).to_have_text("Nephew")


def test_the_server_dies_and_comes_back_under_the_open_page(open_tab: OpenTab, server: Server, plan: Workbook) -> None:
    tab = open_tab(f"/objectives?plan={plan.id}")
    tab.fill(STATEMENT, "Six more tables")
    tab.type_fast(ALIGNMENT, "Typed just before.")
    server.restart()
    tab.settled()
    tab.fill(WANTS_TO_KNOW, "Whether there is a quick menu.")
    kept = objective_of(plan)
    assert (kept.statement, kept.alignment) == ("Six more tables", "Typed just before.")
    assert kept.wants_to_know == "Whether there is a quick menu."
    tab.follow("Listening")
    tab.fill(KEYWORD, "quick dinner")
    server.restart()
    tab.settled()
    tab.fill(KEYWORD, "calm")
    assert [keyword.words for keyword in open_kept(plan.id).listening.keywords] == ["quick dinner", "calm"]


def test_two_windows_write_in_the_same_plan(open_tab: OpenTab, plan: Workbook) -> None:
    one, other = open_tab(f"/objectives?plan={plan.id}"), open_tab(f"/objectives?plan={plan.id}")
    one.fill(STATEMENT, "From the first window.")
    other.fill(ALIGNMENT, "From the second window.")
    one.fill(SUCCESS, "And from the first again.")
    for tab in (one, other):
        tab.reload()
        assert tab.value(STATEMENT) == "From the first window."
        assert tab.value(ALIGNMENT) == "From the second window."
        assert tab.value(SUCCESS) == "And from the first again."


def test_another_plan_is_opened_and_the_first_one_again(open_tab: OpenTab, plan: Workbook) -> None:
    other = a_plan("Bar Centrale")
    tab = open_tab(f"/objectives?plan={plan.id}")
    tab.type_fast(SUCCESS, "The back room is lit.")
    tab.follow("The weekend")
    tab.press("Open another plan")
    tab.upload("bar.json", dumps(other))
    tab.sees("Bar Centrale")
    tab.follow("Objectives")
    assert tab.value(SUCCESS) == ""
    tab.fill(SUCCESS, "Nobody waits at eight.")
    tab.open(f"/objectives?plan={plan.id}")
    assert tab.value(SUCCESS) == "The back room is lit."
    assert objective_of(other).success == "Nobody waits at eight."


def test_the_language_is_changed_in_the_middle_of_an_answer(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/resources?plan={plan.id}")
    tab.fill(HOURS, "4.5")
    tab.type_fast(CASH, "1,250.50")
    tab.page.get_by_test_id("stSidebar").get_by_text("Italiano").click(delay=80)
    expect(tab.page.get_by_role("heading", level=1)).not_to_have_text("Count the time and money you have")
    tab.settled()
    fields = tab.page.get_by_test_id("stTextInput").locator("input")
    assert [field.input_value() for field in fields.all()] == ["4,5", "1250,5"]
    assert open_kept(plan.id).resources.cash == 1250.5


def test_the_browser_is_closed_and_opened_another_day(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/objectives?plan={plan.id}")
    with tab.answered():
        tab.type_fast(SUCCESS, "The back room is lit.")
    tab.page.context.close()
    later = open_tab("/objectives")
    assert later.value(SUCCESS) == "The back room is lit."


NO_PLANS = {
    "empty": b"",
    "not_a_plan": bytes.fromhex("89504e470d0a1a0a0000000d49484452"),  # how a PNG begins
    "another_program": b'{"name": "left-pad", "version": "1.0.0"}',
}


def test_files_that_cannot_be_opened_leave_the_open_plan_as_it_was(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/objectives?plan={plan.id}")
    tab.fill(SUCCESS, "The back room is lit.")
    before = dumps(open_kept(plan.id))
    tab.follow("The weekend")
    tab.press("Open another plan")
    for code, content in NO_PLANS.items():
        tab.upload("plan.json", content)
        tab.sees(SENTENCES[code])
    tab.follow("Objectives")
    assert tab.value(SUCCESS) == "The back room is lit."
    assert dumps(open_kept(plan.id)) == before


def test_words_in_a_field_for_a_number(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/resources?plan={plan.id}")
    tab.fill(HOURS, "about four")
    tab.sees(NOT_A_NUMBER)
    tab.follow("Objectives")
    tab.follow("Resources")
    assert tab.value(HOURS) == "about four"
    tab.sees(NOT_A_NUMBER)
    tab.fill(HOURS, "4")
    tab.does_not_see(NOT_A_NUMBER)
    assert open_kept(plan.id).resources.hours == 4


def test_a_day_far_off(open_tab: OpenTab, plan: Workbook) -> None:
    tab = open_tab(f"/metrics?plan={plan.id}")
    tab.fill(SOURCE, "The reservations book")
    tab.press("I have no figures yet")
    tab.fill_day(QUESTIONS["metric.counting_from"].label, date(9999, 12, 31))
    assert tab.page.get_by_test_id("stException").count() == 0
    tab.follow("Resources")
    tab.follow("Metrics")
    assert tab.value(SOURCE) == "The reservations book"


def test_half_a_character_in_a_file(open_tab: OpenTab) -> None:
    """A lone surrogate: no computer can write it, some programs do. The rest of the text opens as it was."""
    file = json.loads(dumps(a_plan("Caffè Roma")))
    file["business"]["name"] = "Caff\ud83d Roma"
    tab = open_tab("/")
    tab.upload("plan.json", json.dumps(file).encode("ascii"))
    tab.sees("Caff\ufffd Roma")


def test_the_very_first_page_that_is_asked_for_is_in_the_middle(
    open_tab: OpenTab, server: Server, plan: Workbook
) -> None:
    server.restart()
    tab = open_tab("/metrics")
    assert tab.page.get_by_role("heading", level=1).inner_text() == "Decide what to measure"
    tab.fill(SOURCE, "The reservations book")
    metric = main_metric(open_kept(plan.id))
    assert metric
    assert metric.source == "The reservations book"
