"""From the plan page into the owner's calendar."""

from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st
from icalendar import Calendar

from components.files import keep
from components.texts import words_for
from components.workbook import Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import counting, draft, empty, running

Made = Callable[[], bytes]


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> dict[str, Made]:
    """What each download button of the page would give when it is pressed, by the name of the file."""
    found: dict[str, Made] = {}
    shown = st.download_button

    def noted(label: str, data: Made, file_name: str, *rest: Any, **options: Any) -> bool:
        found[file_name] = data
        return bool(shown(label, data, file_name, *rest, **options))

    monkeypatch.setattr(st, "download_button", noted)
    return found


def button(owner: Owner) -> Any:
    (found,) = [each.proto for each in owner.tab.get("download_button") if each.proto.id.endswith("calendar")]
    return found


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(("begin", "fewest"), [(draft, 8), (running, 8), (counting, 4 + 4 + 8)])
def test_a_plan_with_days_goes_into_a_calendar(
    sit_down: SitDown, offered: dict[str, Made], begin: Callable[[], Workbook], fewest: int, language: str
) -> None:
    """A number for each of six weeks, the last day, the review; before them four weeks to count and to write down."""
    keep(begin())
    owner = sit_down("plan", plan="book", lang=language)
    assert button(owner).label == words_for(language)("Add to your calendar")
    assert not button(owner).disabled
    (made,) = [data() for name, data in offered.items() if name == "harper-heating-2026-03-07.ics"]
    assert len(Calendar.from_ical(made).walk("VEVENT")) >= fewest
    assert "harper-heating-2026-03-07.json" in offered, "the file that the calendar names"
    assert b"harper-heating-2026-03-07.json" in made.replace(b"\r\n ", b"")


def test_a_plan_without_days_says_what_is_missing(sit_down: SitDown) -> None:
    keep(empty())
    owner = sit_down("plan", plan="book")
    assert button(owner).disabled
    assert "Choose the Monday" in button(owner).help
