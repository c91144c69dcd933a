"""The name under which a plan is saved."""

from datetime import date

import pytest

from components.files import file_name
from components.workbook import Workbook


@pytest.mark.parametrize(
    ("business", "name"),
    [
        ("Harper Heating", "harper-heating-2026-03-07.json"),
        ("", "plan-2026-03-07.json"),
        ("  Caffè “Città” / Bar & C.  ", "caffè-città-bar-c-2026-03-07.json"),
        ("../..\\con:*?", "con-2026-03-07.json"),
        ("a" * 60, "a" * 39 + "-2026-03-07.json"),
    ],
)
def test_a_file_is_called_after_the_business_and_the_day(business: str, name: str) -> None:
    book = Workbook(id="book")
    book.business.name = business
    assert file_name(book, date(2026, 3, 7), "json") == name
