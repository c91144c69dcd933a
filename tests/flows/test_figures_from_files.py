"""Figures out of a file or a spreadsheet: nothing is taken before it is understood, asked about and agreed to (M14)."""

from datetime import date
from pathlib import Path

import pytest

from components.files import keep
from components.imports import SeriesImport, read_series
from components.workbook import Reading, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft

SERIES = Path("tests/imports/samples/series")
WEEKS = b"Week;Calls\n2026-01-05;52\n2026-01-12;47\n2026-01-19;55\n2026-01-26;49,5\n"


def empty_metric() -> Workbook:
    book = draft()
    book.metrics[0].readings = []
    return book


def at_the_desk(sit_down: SitDown, book: Workbook, language: str = "en") -> Owner:
    keep(book)
    owner = sit_down("metrics", plan=book.id, lang=language)
    owner.unfold()
    return owner


def figures(owner: Owner) -> list[tuple[str, int, float]]:
    return [(r.first.isoformat(), r.days, r.value) for r in owner.book.metrics[0].readings]


def test_a_file_is_shown_first_taken_with_a_click_and_taken_back(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.open_file("calls.csv", WEEKS)
    assert "**4 figures**" in owner.text()
    assert figures(owner) == []
    owner.press("take")
    assert figures(owner) == [
        ("2026-01-05", 7, 52), ("2026-01-12", 7, 47), ("2026-01-19", 7, 55), ("2026-01-26", 7, 49.5),
    ]  # fmt: skip
    assert {reading.source for reading in owner.book.metrics[0].readings} == {"calls.csv"}
    owner.press("undo")
    assert figures(owner) == []


def test_the_same_file_twice_adds_nothing_twice(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.open_file("calls.csv", WEEKS)
    owner.press("take")
    owner.open_file("calls (1).csv", WEEKS)
    assert "4 figures are in your plan already." in owner.text()
    assert not owner.has("take")


def test_a_figure_that_differs_is_asked_about(sit_down: SitDown) -> None:
    book = empty_metric()
    book.metrics[0].readings = [Reading(first=date(2026, 1, 12), value=40)]
    owner = at_the_desk(sit_down, book)
    owner.open_file("calls.csv", WEEKS)
    assert not owner.has("take")
    owner.answer("differing", "theirs")
    owner.press("take")
    assert [value for _, _, value in figures(owner)] == [52, 47, 55, 49.5]
    owner.press("undo")
    owner.open_file("calls.csv", WEEKS)
    owner.answer("differing", "mine")
    owner.press("take")
    assert [value for _, _, value in figures(owner)] == [52, 40, 55, 49.5]


@pytest.mark.parametrize(("answer", "first"), [("day_first", "2025-03-03"), ("month_first", "2025-03-03")])
def test_what_the_file_cannot_settle_is_asked_with_the_owners_own_rows(
    sit_down: SitDown, answer: str, first: str
) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.open_file("orders.csv", (SERIES / "S06_ambiguous_day_month.csv").read_bytes())
    question = owner.widget("day_or_month")
    assert question.value is None
    assert "2025 · The day comes first" in question.options[0]
    owner.answer("covers", "until_next")
    assert not owner.has("take")  # answered only in part
    owner.answer("day_or_month", answer)
    owner.press("take")
    assert figures(owner)[0][0] == first
    assert len(figures(owner)) == 11  # the last one has no end


def test_days_become_weeks_and_a_closed_day_is_asked_about(sit_down: SitDown) -> None:
    """Mondays closed, as in many shops; 6 to 11 January make 51 and six times 0.50."""
    owner = at_the_desk(sit_down, empty_metric(), "it")
    rows = "".join(f"{day:02}/01/2026;{day},50\n" for day in range(1, 32) if date(2026, 1, day).weekday() != 0)
    owner.open_file("incassi.csv", f"Data;Importo\n{rows}".encode())
    owner.answer("empty", "zero")
    owner.press("take")
    assert figures(owner) == [("2026-01-05", 7, 54), ("2026-01-12", 7, 96), ("2026-01-19", 7, 138)]


def test_an_index_is_never_added_up(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.open_file("trends.csv", (SERIES / "A15_google_trends_italian.csv").read_bytes())
    owner.answer("series", "0")
    assert not owner.has("take")
    owner.answer("adds", "level")
    owner.press("take")
    assert owner.book.metrics[0].quantity == "level"
    assert figures(owner)[0] == ("2020-01-01", 31, 70)
    owner.press("undo")
    assert (owner.book.metrics[0].quantity, figures(owner)) == ("count", [])


def test_cells_without_dates_get_them_from_the_owner(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.answer("cells.0", "52\n47\n\n49")
    owner.answer("pace", "week")
    owner.answer("figures.calls.first", date(2026, 1, 5))
    owner.press("take")
    assert figures(owner) == [("2026-01-05", 7, 52), ("2026-01-12", 7, 47), ("2026-01-26", 7, 49)]


def test_thousands_of_pasted_rows_are_taken(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    days = (date.fromordinal(date(2012, 1, 2).toordinal() + n) for n in range(5000))
    owner.answer("cells.0", "\n".join(f"{day.isoformat()}\t3" for day in days))
    owner.press("take")
    assert {value for _, _, value in figures(owner)} == {21}
    assert len(figures(owner)) == 714


@pytest.mark.parametrize(
    ("name", "data", "language", "said"),
    [
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(200), "en", "picture"),
        ("vuoto.csv", b"", "it", "vuoto"),
        ("notes.txt", b"Dear diary, nothing to count today.\nNothing at all.", "en", "nothing was taken"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_lost(
    sit_down: SitDown, name: str, data: bytes, language: str, said: str
) -> None:
    book = draft()
    owner = at_the_desk(sit_down, book, language)
    before = owner.file()
    owner.open_file(name, data)
    assert any(said in told for told in owner.told()), owner.told()
    owner.press("away")
    assert (owner.file(), owner.told()) == (before, [])


def test_what_lies_on_the_desk_stays_there_on_another_page(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.open_file("orders.csv", (SERIES / "S06_ambiguous_day_month.csv").read_bytes())
    owner.answer("day_or_month", "month_first")
    owner.go("resources")
    owner.go("metrics")
    owner.unfold()
    assert owner.shown("day_or_month") == "month_first"
    owner.speak("it")
    owner.unfold()
    assert owner.shown("day_or_month") == "month_first"


def test_a_file_is_read_once_however_often_the_page_is_drawn(
    sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[dict[str, str]] = []

    def reading(data: bytes, name: str, answers: dict[str, str]) -> SeriesImport:
        read.append(answers)
        return read_series(data, name, answers)

    monkeypatch.setattr("components.screen.imports.figures.read_series", reading)
    owner = at_the_desk(sit_down, empty_metric())
    owner.open_file("orders.csv", (SERIES / "S06_ambiguous_day_month.csv").read_bytes())
    owner.answer("calls.name", "Orders")
    owner.look_again()
    assert read == [{}]
    owner.answer("day_or_month", "day_first")
    owner.look_again()
    assert read == [{}, {"day_or_month": "day_first"}]


def test_a_wall_of_numbers_asks_for_its_first_day(sit_down: SitDown) -> None:
    owner = at_the_desk(sit_down, empty_metric())
    owner.answer("cells.0", "7\n" * 150_000)
    assert owner.shown("figures.calls.first").year == 2016
