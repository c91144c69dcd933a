"""A worked example opens as a fresh copy that looks as if the owner had finished it this week."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from components.files import dumps, loads, open_example, with_new_id
from components.files.copies import brought_up_to
from components.measurement import changed_since_start, digest
from components.workbook import LATEST, Workbook, parts

FROZEN = loads(Path("tests/files/frozen/v1-hr-software.json").read_bytes())


def days(book: Workbook) -> list[date]:
    return [value for part in parts(book) for _, value in part if isinstance(value, date)]


def done(book: Workbook) -> list[date]:
    """The days on which something has happened; days off and days to look again may be yet to come."""
    ahead: list[BaseModel] = [*book.resources.absences, *(entry for pilot in book.pilots for entry in pilot.not_now)]
    return [v for part in parts(book) if part not in ahead for _, v in part if isinstance(v, date)]


@given(st.dates(date(2020, 1, 1), LATEST - timedelta(days=400)))
def test_all_days_move_by_the_same_whole_weeks_up_to_today(today: date) -> None:
    copy = brought_up_to(FROZEN, today)
    distances = {after - before for before, after in zip(days(FROZEN), days(copy), strict=True)}
    assert len(distances) == 1
    assert distances.pop().days % 7 == 0
    assert today - timedelta(days=7) < max(done(copy)) <= today


def test_nothing_but_days_changes() -> None:
    copy = brought_up_to(FROZEN, date(2026, 11, 23))
    back = brought_up_to(copy, max(done(FROZEN)))
    assert back == FROZEN


def test_the_frozen_baseline_moves_along_with_its_digest() -> None:
    copy = brought_up_to(FROZEN, date(2026, 11, 23))
    pilot, metric = copy.pilots[0], copy.metrics[0]
    assert pilot.baseline is not None
    assert FROZEN.pilots[0].baseline is not None
    assert pilot.baseline.sha256 == digest(pilot.baseline.readings) != FROZEN.pilots[0].baseline.sha256
    assert not changed_since_start(pilot, metric)
    metric.readings[0].value += 1
    assert changed_since_start(pilot, metric)


def test_a_plan_without_any_day_stays_as_it_is() -> None:
    book = Workbook(id="empty")
    assert brought_up_to(book, date(2026, 11, 23)) == book


def test_a_copy_is_a_plan_of_its_own() -> None:
    copy = with_new_id(FROZEN)
    assert copy.id != FROZEN.id
    assert copy.revision == 0
    assert [(entry.about, entry.field) for entry in copy.unknown] == [
        (copy.id, "resources.at_hand"),
        ("second-product", "success"),
    ]
    assert copy.objectives == FROZEN.objectives
    copy.objectives[0].statement = "Something else"
    assert FROZEN.objectives[0].statement != "Something else"
    assert FROZEN.unknown[0].about == FROZEN.id


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_worked_example_opens_in_its_language(language: str) -> None:
    today = date(2026, 11, 23)
    book, again = open_example(language, today), open_example(language, today)
    assert book.example
    assert book.language == language
    assert book.id != again.id
    assert book.pilots[0].start is not None
    assert book.pilots[0].start.weekday() == 0
    assert today - timedelta(days=7) < max(done(book)) <= today
    assert loads(dumps(book)) == book


def test_a_language_without_an_example_shows_the_english_one() -> None:
    assert open_example("fr", date(2026, 11, 23)).language == "en"
