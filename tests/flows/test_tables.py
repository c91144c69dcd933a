"""Tables that are edited in place: what is typed, added and deleted there is in the plan at once, and nothing else."""

import json
from datetime import date

import pytest

from components.files import keep
from components.workbook import Action, Lesson, Person, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft, ended


def with_people() -> Workbook:
    """Two people; three actions, the first two of them Ann's, in one channel and one area."""
    book = draft()
    book.resources.people = [Person(id="ann", name="Ann", hours=4.0), Person(id="bo", name="Bo", hours=2.0)]
    pilot = book.pilots[0]
    pilot.areas[0].id, pilot.channels[0].id = "area", "channel"
    pilot.actions = [
        Action(id="one", week=1, what="Answer", person="ann", channel="channel", area="area", hours=2.0),
        Action(id="two", week=2, what="Show", person="ann", channel="channel", hours=1.0),
        Action(id="three", week=3, what="Listen", person="bo", hours=0.5),
    ]
    return book


@pytest.fixture
def pilot(sit_down: SitDown) -> Owner:
    keep(with_people())
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    return owner


@pytest.fixture
def people(sit_down: SitDown) -> Owner:
    keep(with_people())
    owner = sit_down("resources", plan="book")
    owner.unfold()
    return owner


def actions(owner: Owner) -> list[tuple[str, float | None]]:
    return [(action.what, action.hours) for action in owner.book.pilots[0].actions]


def test_every_edit_of_one_visit_is_kept(pilot: Owner) -> None:
    pilot.edit("actions", 0, what="Answer two questions")
    pilot.edit("actions", 1, hours="1.5")
    pilot.edit("actions", 0, hours="3")
    pilot.look_again()
    assert actions(pilot) == [("Answer two questions", 3), ("Show", 1.5), ("Listen", 0.5)]


def test_rows_are_added_and_deleted(pilot: Owner) -> None:
    pilot.add_row("actions", what="Write a sheet", week="4", hours="2,5")
    pilot.delete_row("actions", 1)
    pilot.edit("actions", 2, what="Listen again")
    pilot.edit_added("actions", 0, kind="show")
    assert actions(pilot) == [("Answer", 2), ("Listen again", 0.5), ("Write a sheet", 2.5)]
    written = pilot.book.pilots[0].actions[-1]
    assert (written.week, written.kind) == (4, "show")


def test_a_table_survives_page_language_and_restart(pilot: Owner, sit_down: SitDown) -> None:
    pilot.edit("actions", 0, hours="2.5")
    pilot.add_row("actions", what="Write a sheet")
    kept = pilot.file()
    pilot.go("plan")
    pilot.go("pilot")
    pilot.speak("it")
    pilot.unfold()
    assert [row.get("hours") for row in pilot.rows("actions")] == ["2,5", "1", "0,5", ""]
    pilot.speak("en")
    pilot.unfold()
    assert [row["what"] for row in pilot.rows("actions")] == ["Answer", "Show", "Listen", "Write a sheet"]
    pilot.edit("actions", 3, hours="1")
    assert actions(pilot)[-1] == ("Write a sheet", 1)
    assert actions(sit_down("pilot", plan="book"))[:3] == [("Answer", 2.5), ("Show", 1), ("Listen", 0.5)]
    assert kept != pilot.file()


def test_ids_stay_so_that_references_stay(people: Owner) -> None:
    people.edit("people", 0, name="Anna", hours="5")
    people.add_row("people", name="Cy", hours="1")
    people.edit_added("people", 0, hours="1.5")
    cy = people.book.resources.people[-1].id
    people.edit_added("people", 0, name="Cyril")
    assert [person.id for person in people.book.resources.people] == ["ann", "bo", cy]
    assert [action.person for action in people.book.pilots[0].actions] == ["ann", "ann", "bo"]


def test_what_is_deleted_leaves_no_reference_behind(people: Owner) -> None:
    people.delete_row("people", 0)
    assert [person.name for person in people.book.resources.people] == ["Bo"]
    assert [action.person for action in people.book.pilots[0].actions] == [None, None, "bo"]


def test_a_new_row_keeps_its_id_when_one_before_it_goes(people: Owner) -> None:
    people.add_row("people", name="Cy")
    people.add_row("people", name="Di")
    di = people.book.resources.people[-1].id
    people.delete_added("people", 0)
    assert [(person.id, person.name) for person in people.book.resources.people][2:] == [(di, "Di")]


WRONG = {
    "words": ("hours", "many"),
    "a negative number": ("hours", "-5"),
    "more hours than there are": ("hours", "1e9"),
    "a number without end": ("hours", "9" * 400),
    "a week without end": ("week", "9" * 400),
    "half a week": ("week", "1.5"),
    "week zero": ("week", "0"),
    "no week": ("week", None),
    "a text without end": ("what", "w" * 60_000),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_cell_keeps_what_was_there_and_says_so(pilot: Owner, case: str) -> None:
    column, cell = WRONG[case]
    before = pilot.file()
    pilot.edit("actions", 1, **{column: cell})
    assert pilot.file() == before
    assert len(pilot.tab.warning) == 1
    pilot.edit("actions", 0, what="Answer well")
    assert actions(pilot) == [("Answer well", 2), ("Show", 1), ("Listen", 0.5)]


@pytest.mark.parametrize("day", ["9999-12-31", "1066-10-14"])
def test_a_day_beyond_the_calendar_keeps_what_was_there_and_says_so(sit_down: SitDown, day: str) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    before = owner.file()
    owner.edit("readings", 0, first=day)
    assert owner.file() == before
    assert len(owner.tab.warning) == 1


def test_a_day_can_be_moved(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    owner.edit("readings", 0, first="2025-12-29T00:00:00.000")
    assert owner.book.metrics[0].readings[0].first == date(2025, 12, 29)


def test_optional_cells_can_be_emptied(pilot: Owner) -> None:
    pilot.edit("actions", 0, person=None, channel=None, area=None, hours=None)
    action = pilot.book.pilots[0].actions[0]
    assert (action.person, action.channel, action.area, action.hours) == (None, None, None, None)


def test_the_need_of_a_note_can_be_emptied(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("listening", plan="book")
    owner.unfold()
    owner.edit("notes", 0, need=None, place=None)
    note = owner.book.listening.notes[0]
    assert (note.need, note.place, note.words) == (None, "", "Water under the boiler again")


def test_an_incomplete_row_waits_and_counts_once_it_is_complete(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    before = owner.file()
    owner.add_row("readings", first="2025-12-29")
    assert owner.file() == before
    assert len(owner.tab.warning) == 1
    owner.edit_added("readings", 0, value="44")
    assert not owner.tab.warning
    newest = owner.book.metrics[0].readings[-1]
    assert (newest.first, newest.days, newest.value) == (date(2025, 12, 29), 7, 44)


def test_an_incomplete_row_is_still_there_after_another_page(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    owner.add_row("readings", value="44")
    owner.go("pilot")
    owner.go("metrics")
    assert owner.rows("readings")[-1]["value"] == "44"
    owner.edit("readings", 8, first="2026-03-02")
    first_id = owner.book.metrics[0].readings[-1].id
    owner.edit("readings", 8, value="45")
    newest = owner.book.metrics[0].readings[-1]
    assert (newest.id, newest.first, newest.value) == (first_id, date(2026, 3, 2), 45)


def test_a_cell_changes_nothing_but_itself(sit_down: SitDown) -> None:
    """A share such as 1/14 has more decimals than anybody types; it stays as it is."""
    book = draft()
    book.metrics[0].readings[0].value = 1 / 14
    keep(book)
    owner = sit_down("metrics", plan="book")
    owner.edit("readings", 1, value="60")
    assert [reading.value for reading in owner.book.metrics[0].readings[:2]] == [1 / 14, 60]


def test_a_field_above_the_table_is_not_undone_by_it(sit_down: SitDown) -> None:
    """The note in hand stands in the table too, which shows it as it was when the visit began."""
    keep(draft())
    owner = sit_down("listening", plan="book")
    owner.answer("note.words", "Is it safe?")
    owner.unfold()
    owner.answer_all({"note.words": "Is it safe to top it up?", "theme": "pressure"})
    owner.edit("notes", 0, theme="leaks")
    notes = owner.book.listening.notes
    assert (notes[0].theme, notes[-1].words, notes[-1].theme) == ("leaks", "Is it safe to top it up?", "pressure")


def test_an_edit_in_the_table_is_not_undone_by_the_field_above(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("listening", plan="book")
    owner.answer("note.words", "Is it safe?")
    owner.unfold()
    owner.edit("notes", 5, words="Is it safe to top it up?", theme="pressure")
    owner.look_again()
    note = owner.book.listening.notes[-1]
    assert (note.words, note.theme) == ("Is it safe to top it up?", "pressure")
    assert owner.shown("note.words") == "Is it safe to top it up?"


def test_a_note_in_hand_that_is_deleted_in_the_table_stays_deleted(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("listening", plan="book")
    owner.answer("note.words", "Is it safe?")
    owner.unfold()
    owner.delete_row("notes", 5)
    owner.look_again()
    assert len(owner.book.listening.notes) == 5
    assert owner.shown("note.words") == ""


def test_a_cell_typed_after_another_window_wrote_is_kept(pilot: Owner, sit_down: SitDown) -> None:
    other = sit_down("objectives", plan="book")
    other.answer("success", "Lunch in silence")
    pilot.edit("actions", 0, hours="3")
    pilot.look_again()
    assert actions(pilot)[0] == ("Answer", 3)
    assert pilot.book.objectives[0].success == "Lunch in silence"


def test_rows_of_two_windows_are_both_kept(pilot: Owner, sit_down: SitDown) -> None:
    other = sit_down("pilot", plan="book")
    other.unfold()
    other.add_row("actions", what="From the other window")
    pilot.add_row("actions", what="From this window")
    pilot.look_again()
    assert {what for what, _ in actions(pilot)} >= {"From the other window", "From this window"}


def test_a_field_beside_the_table_shows_in_it(pilot: Owner) -> None:
    pilot.edit("actions", 0, hours="3")
    pilot.answer("hand.action", "Write a sheet")
    assert [row["what"] for row in pilot.rows("actions")] == ["Answer", "Show", "Listen", "Write a sheet"]
    pilot.edit("actions", 3, hours="1")
    assert actions(pilot) == [("Answer", 3), ("Show", 1), ("Listen", 0.5), ("Write a sheet", 1)]


def test_the_reading_typed_above_the_table_takes_its_place_in_it(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    owner.edit("readings", 0, value="51")
    owner.answer("hand.reading.calls", "44")
    owner.edit("readings", 8, why="A quiet week", excluded=True)
    readings = owner.book.metrics[0].readings
    assert (readings[0].value, readings[8].value, readings[8].excluded) == (51, 44, True)


def test_lessons_stay_with_their_pilot(sit_down: SitDown) -> None:
    """Two pilots each have a review; their tables are told apart."""
    book = ended()
    book.pilots[0].review.lessons = [Lesson(id="lesson", what="Short answers work")]
    book.pilots[0].review.decision = "grow"
    keep(book)
    owner = sit_down("review", plan="book")
    owner.unfold()
    owner.edit("lessons", 0, what="Short answers work best")
    owner.add_row("lessons", what="Sunday evenings", kind="keep")
    lessons = [lesson.what for lesson in owner.book.pilots[0].review.lessons]
    assert lessons == ["Short answers work best", "Sunday evenings"]


def test_an_empty_row_is_no_row(pilot: Owner) -> None:
    before = pilot.file()
    pilot.add_row("actions")
    pilot.look_again()
    assert pilot.file() == before
    assert not pilot.tab.warning


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(("page", "most"), [("metrics", 497), ("resources", 786)])
def test_a_table_is_no_wider_than_its_place(sit_down: SitDown, language: str, page: str, most: int) -> None:
    """At 1280 pixels, with 33 for the mark of a row: what is wider is cut off at the right."""
    book = draft()
    book.resources.people = [Person(name="Anna", hours=5.0)]
    keep(book)
    owner = sit_down(page, plan="book", lang=language)
    owner.unfold()
    for grid in owner.tab.data_editor:
        columns = json.loads(grid.proto.columns).values()
        widths = [column["width"] for column in columns if column.get("width")]
        assert widths
        assert sum(widths) + 33 <= most
