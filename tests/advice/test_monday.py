"""The Monday list: what is still open, as small tasks with a day."""

from datetime import date

from components.advice import monday_list, sentence
from components.texts import words_for
from components.workbook import Unknown
from tests.advice.plans import SUNDAY, essential_plan, plan_with_running_pilot, readings

MONDAY = date(2026, 3, 2)


def test_a_complete_plan_leaves_monday_free() -> None:
    assert monday_list(essential_plan(), SUNDAY) == []


def test_what_is_not_known_yet_is_due_next_monday() -> None:
    book = essential_plan()
    book.resources.cash = None
    book.unknown = [Unknown(about="book", field="cash")]
    (task,) = monday_list(book, date(2026, 2, 28))
    assert (task.code, task.step, task.due) == ("resources.unknown", "resources", MONDAY)


def test_no_baseline_yet_gives_four_dated_counting_weeks() -> None:
    book = essential_plan()
    book.metrics[0].readings = []
    book.metrics[0].counting_from = MONDAY
    tasks = monday_list(book, SUNDAY)
    assert [task.due.isoformat() for task in tasks] == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]
    first = "Count for a week (2 March 2026 – 8 March 2026): Support calls"
    assert sentence(tasks[0], words_for("en")) == first


def test_a_week_that_is_counted_leaves_the_list() -> None:
    book = essential_plan()
    book.metrics[0].readings = readings(MONDAY, [51, 48])
    book.metrics[0].counting_from = MONDAY
    assert [task.due.day for task in monday_list(book, date(2026, 3, 15))] == [16, 23]


def test_once_the_pilot_runs_counting_is_over() -> None:
    book = plan_with_running_pilot()
    book.metrics[0].counting_from = date(2026, 3, 30)
    assert monday_list(book, SUNDAY) == []


def test_the_soonest_comes_first() -> None:
    book = essential_plan()
    book.resources.cash = None
    book.unknown = [Unknown(about="book", field="cash")]
    book.metrics[0].readings = []
    book.metrics[0].counting_from = date(2026, 2, 23)
    due = [task.due for task in monday_list(book, SUNDAY)]
    assert due == sorted(due)
    assert len(due) == 5
