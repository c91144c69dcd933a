"""Days as they are typed by hand, on Sunday 8 March 2026."""

from datetime import date

import pytest

from components.imports import typed_day

TODAY = date(2026, 3, 8)
SECOND_OF_MARCH = date(2026, 3, 2)


@pytest.mark.parametrize(
    "text",
    ["2/3/26", "2/3/2026", "02/03/2026", "2.3.26", "2-3-2026", "2/3", "2.3", "2.3.", "2 March", "2 Mar 2026", "March 2",
     "2nd of March", "Monday 2 March 2026", "2026-03-02", "2 marzo", "2 mar 2026", "lunedì 2 marzo 2026", "2 marzo 26",
     " 2 / 3 / 2026 "],
)  # fmt: skip
def test_one_day_in_the_forms_of_both_languages(text: str) -> None:
    assert typed_day(text, TODAY) == SECOND_OF_MARCH


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3.3", date(2026, 3, 3)),
        ("28/12", date(2025, 12, 28)),  # no day of this year that has passed
        ("8/3", TODAY),
        ("9/3", date(2025, 3, 9)),
        ("29/2", date(2024, 2, 29)),
        ("3/14/26", date(2026, 3, 14)),  # no fourteenth month
        ("March", date(2026, 3, 1)),
        ("dicembre", date(2025, 12, 1)),
        ("December 2025", date(2025, 12, 1)),
        ("2 – 8 Mar 2026", SECOND_OF_MARCH),
    ],
)
def test_what_is_left_out_is_taken_from_the_calendar(text: str, day: date) -> None:
    assert typed_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "soon", "51", "2026", "30/2", "31.4.2026", "2/13/14/15", "1/2/3/4", "Q1 2026"])
def test_what_names_no_day(text: str) -> None:
    assert typed_day(text, TODAY) is None
