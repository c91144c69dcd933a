"""A share keeps its part and its whole: typed together, or in the table (M14)."""

import pytest

from components.files import keep
from components.workbook import Workbook
from tests.flows.conftest import SitDown
from tests.flows.situations import draft, running


def shares() -> Workbook:
    book = draft()
    book.metrics[0].quantity, book.metrics[0].readings = "rate", []
    keep(book)
    return book


@pytest.mark.parametrize(("language", "typed"), [("en", "12/180"), ("it", "12 su 180")])
def test_part_and_whole_are_typed_together(sit_down: SitDown, language: str, typed: str) -> None:
    owner = sit_down("metrics", plan=shares().id, lang=language)
    owner.answer("reading.calls", typed)
    (reading,) = owner.book.metrics[0].readings
    assert (reading.value, reading.numerator, reading.denominator) == (6.666667, 12, 180)


def test_a_share_alone_is_taken_too(sit_down: SitDown) -> None:
    owner = sit_down("metrics", plan=shares().id, lang="it")
    owner.answer("reading.calls", "6,7%")
    (reading,) = owner.book.metrics[0].readings
    assert (reading.value, reading.denominator) == (6.7, None)


def test_more_than_the_whole_is_told(sit_down: SitDown) -> None:
    owner = sit_down("metrics", plan=shares().id, lang="en")
    owner.answer("reading.calls", "180/12")
    assert any("180/12" in told for told in owner.told())
    assert owner.book.metrics[0].readings == []


def test_the_table_works_the_share_out(sit_down: SitDown) -> None:
    owner = sit_down("metrics", plan=shares().id, lang="en")
    owner.answer("reading.calls", "5")
    owner.edit("calls.readings", 0, numerator="12", denominator="48")
    (reading,) = owner.book.metrics[0].readings
    assert (reading.value, reading.numerator, reading.denominator) == (25, 12, 48)
    assert owner.rows("calls.readings")[0]["value"] == "25"


def test_a_week_of_the_pilot_keeps_its_part_and_whole_too(sit_down: SitDown) -> None:
    book = running()
    book.metrics[0].quantity, book.metrics[0].readings = "rate", []
    keep(book)
    owner = sit_down("review", plan=book.id, lang="en")
    owner.press("missed.1")
    owner.answer("week.2026-02-02", "12/180")
    (reading,) = owner.book.metrics[0].readings
    assert (reading.value, reading.numerator, reading.denominator) == (6.666667, 12, 180)
