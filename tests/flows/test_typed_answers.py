"""Whatever is typed: it is understood in the language's form, or a sentence says what is wrong and nothing is lost."""

from datetime import date, timedelta
from typing import Any

import pytest

from components.files import dumps, keep, loads
from components.workbook import LONGEST_TEXT
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import MONDAY, draft, empty, ended, running

NUMBERS = {  # typed -> understood
    "en": {
        "38.5": 38.5, "38,5": 38.5, "1,234.5": 1234.5, " 12 ": 12.0, "+4": 4.0, "€ 1,500": 1500.0, "1'000": 1000.0,
        "12%": 12.0, ".5": 0.5, "0": 0.0, "-0": 0.0, "1 000": 1000.0, "£38.50": 38.5,
    },
    "it": {
        "38,5": 38.5, "38.5": 38.5, "1.234,5": 1234.5, "1.500": 1500.0, "1.500 €": 1500.0, "38.50": 38.5, "0,5": 0.5,
        "1 000,25": 1000.25,
    },
}  # fmt: skip
NO_NUMBERS = [
    "many", "6 or 7", "six", "1e400", "1e3", "-5", "nan", "inf", "1_000", "٣٤", "１２", "9" * 400, "99999999999999",
    "1.2.3", "--5", "{nb}", "**5**", "5 hours", "½", "😀", "0x10", "1/2", "5–6",
]  # fmt: skip
STRANGE = [
    "{nb}", "**bold**", "$x$", ":material/home:", "<script>alert(1)</script>", "😀 👩‍👩‍👧 🏳️‍🌈", "Ελληνικά",
    "مرحبا بالعالم", "עברית", "日本語", "line one\nline two",
    "  spaces  ", "a\tb", "\u202eback to front", "\ufeffmark", "e\u0301",
    "\u2028", "'; drop table plans; --", "\\", '"quoted"', "null", "None", "0", "{", "%s", "\x00", "\x7f",
]  # fmt: skip


@pytest.mark.parametrize("language", NUMBERS)
def test_numbers_are_read_in_the_form_of_the_language(sit_down: SitDown, language: str) -> None:
    keep(empty())
    owner = sit_down("resources", plan="book", lang=language)
    for typed, understood in NUMBERS[language].items():
        owner.answer("cash", typed)
        assert owner.book.resources.cash == understood, typed
        assert not owner.tab.error
        owner.answer("hours", "1")
        assert owner.book.resources.cash == understood, "it stays what it was when something else is typed"
    owner.go("plan")
    owner.go("resources")
    assert owner.book.resources.cash == understood


@pytest.mark.parametrize("language", ["en", "it"])
def test_what_is_no_number_is_said_and_stays_in_the_field(sit_down: SitDown, language: str) -> None:
    keep(draft())
    owner = sit_down("resources", plan="book", lang=language)
    before = owner.file()
    for typed in NO_NUMBERS:
        owner.answer("hours", typed)
        assert len(owner.tab.error) == 1, typed
        assert owner.shown("hours") == typed
        assert owner.file() == before
    owner.go("metrics")
    owner.go("resources")
    assert owner.shown("hours") == NO_NUMBERS[-1], "it waits here to be put right"
    assert len(owner.tab.error) == 1
    owner.answer("hours", "4")
    assert not owner.tab.error
    assert owner.book.resources.hours == 4


FIELDS = {  # page, the plan, the field
    "target_percent": ("metrics", draft, "target_percent"),
    "minutes": ("metrics", draft, "minutes"),
    "value_low": ("metrics", draft, "value_low"),
    "cap_hours": ("pilot", draft, "cap_hours"),
    "cost_ceiling": ("pilot", draft, "cost_ceiling"),
    "hours of a week": ("review", running, "pilot-week-5.hours"),
    "cash of a week": ("review", running, "pilot-week-5.cash"),
    "hours in all": ("review", ended, "review.hours"),
}


@pytest.mark.parametrize("field", FIELDS)
def test_every_number_field_takes_words_without_harm(sit_down: SitDown, field: str) -> None:
    page, begin, name = FIELDS[field]
    keep(begin())
    owner = sit_down(page, plan="book")
    owner.unfold()
    before = owner.file()
    for typed in ("many", "9" * 400, "-1"):
        owner.answer(name, typed)
        assert owner.tab.error, typed
        assert owner.shown(name) == typed
    assert owner.file() == before


def test_a_target_of_nothing_is_no_target(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    owner.answer("target_percent", "0")
    assert owner.tab.error
    assert owner.book.metrics[0].target_percent == 10


def test_a_count_is_a_whole_number(sit_down: SitDown) -> None:
    keep(empty())
    owner = sit_down("listening", plan="book")
    owner.answer("hand.keyword", "boiler")
    keyword = owner.book.listening.keywords[0].id
    owner.answer(f"search.{keyword}.phone", 5)
    search = owner.book.listening.searches[0]
    for typed in ("many", "-1", "1.5", "9" * 400, "1e400", "99999999999"):
        owner.answer(f"{search.id}.found", typed)
        assert owner.tab.error, typed
        assert owner.book.listening.searches[0].found == 5
    owner.answer(f"{search.id}.found", "1,200")
    assert owner.book.listening.searches[0].found == 1200
    owner.answer(f"{search.id}.found", "0")
    assert owner.shown(f"search.{keyword}.phone") == 0


@pytest.mark.parametrize("page", ["metrics", "review"])
def test_a_reading_that_is_no_number_is_said(sit_down: SitDown, page: str) -> None:
    keep(running())
    owner = sit_down(page, plan="book")
    before = owner.file()
    field = "hand.reading.calls" if page == "metrics" else "hand.week.2026-03-02"
    for typed in ("many", "1e400", "9" * 400, "**51**", "99999999999999"):
        owner.answer(field, typed)
        assert len(owner.tab.error) == 1, typed
        assert owner.file() == before
    owner.answer(field, "51")
    assert not owner.tab.error
    assert owner.book.metrics[0].readings[-1].value == 51


TEXTS = {"a sentence": ("objectives", "statement"), "a line": ("metrics", "calls.name"),
         "an area": ("pilot", "area.name"), "a note": ("listening", "note.words")}  # fmt: skip


def written(owner: Owner) -> dict[str, str]:
    book = owner.book
    notes = book.listening.notes
    return {"a sentence": book.objectives[0].statement, "a line": book.metrics[0].name,
            "an area": book.pilots[0].areas[0].name, "a note": notes[-1].words if notes else ""}  # fmt: skip


def begun(sit_down: SitDown, where: str) -> Owner:
    book = draft()
    book.pilots[0].areas[0].id = "area"
    keep(book)
    return sit_down(TEXTS[where][0], plan="book")


@pytest.mark.parametrize("where", TEXTS)
def test_any_character_is_kept(sit_down: SitDown, where: str) -> None:
    owner = begun(sit_down, where)
    page, field = TEXTS[where]
    for typed in [*(STRANGE if where == "a sentence" else ()), " ".join(STRANGE)]:
        owner.answer(field, typed)
        assert written(owner)[where] == typed
        assert loads(owner.file()) == owner.book
    for other in ("plan", "home", page):
        owner.go(other)
    assert owner.shown(field) == typed
    assert written(owner)[where] == typed


@pytest.mark.parametrize("where", TEXTS)
def test_a_long_text_is_kept(sit_down: SitDown, where: str) -> None:
    owner = begun(sit_down, where)
    for length in (20_000, LONGEST_TEXT):
        typed = ("Write it all down. " * 4000)[:length].strip()
        owner.answer(TEXTS[where][1], typed)
        assert written(owner)[where] == typed
        assert not owner.tab.error
    for page in ("home", "plan", "review", "pilot"):
        owner.go(page)


@pytest.mark.parametrize("where", TEXTS)
def test_a_text_that_is_too_long_is_said_and_stays_in_the_field(sit_down: SitDown, where: str) -> None:
    owner = begun(sit_down, where)
    page, field = TEXTS[where]
    owner.answer(field, "Short enough")
    before = written(owner)
    typed = "w" * 60_000
    owner.answer(field, typed)
    assert len(owner.tab.error) == 1
    assert "60,000" in owner.tab.error[0].value
    assert owner.shown(field) == typed
    assert written(owner) == before
    owner.go("resources")
    owner.go(page)
    assert owner.shown(field) == typed
    owner.answer(field, typed[:100])
    assert not owner.tab.error
    assert written(owner)[where] == "w" * 100


AT_ONCE: list[tuple[str, Any, str]] = [
    ("listening", empty, "hand.keyword"), ("pilot", draft, "hand.action"), ("review", running, "hand.event.2026-03-02"),
    ("review", running, "hand.said.2026-03-02"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "begin", "field"), AT_ONCE)
def test_a_line_that_is_taken_at_once_may_be_too_long_as_well(
    sit_down: SitDown, page: str, begin: Any, field: str
) -> None:
    keep(begin())
    owner = sit_down(page, plan="book")
    owner.unfold()
    before = owner.file()
    owner.answer(field, "w" * 60_000)
    assert owner.tab.error
    assert owner.file() == before
    assert owner.shown(field) == "w" * 60_000
    owner.answer(field, "w" * 20_000)
    assert "w" * 20_000 in owner.file().decode()


@pytest.mark.parametrize(("page", "begin", "field"), AT_ONCE)
@pytest.mark.parametrize("typed", ["{nb} **b** :material/home: <script>", "😀 Ελληνικά\nمرحبا"])
def test_a_line_that_is_taken_at_once_takes_any_character(
    sit_down: SitDown, page: str, begin: Any, field: str, typed: str
) -> None:
    keep(begin())
    owner = sit_down(page, plan="book")
    owner.unfold()
    owner.answer(field, typed)
    assert dumps(owner.book).decode().count(typed.replace("\n", "\\n")) == 1
    assert not owner.has(field) or owner.shown(field) == ""


def test_days_at_the_ends_of_the_calendar(sit_down: SitDown) -> None:
    """The calendar offers 1990 to 2100; what follows from its last day still has to stand on the page."""
    keep(draft())
    owner = sit_down("metrics", plan="book")
    for day in (date(1990, 1, 1), date(2100, 12, 31)):
        owner.answer("first.week", day.isoformat())
        owner.answer("hand.reading.calls", "51")
    assert owner.book.metrics[0].readings[-1].first == date(1990, 1, 1)
    owner.look_again()
    owner.go("pilot")
    owner.unfold()
    owner.answer("start", date(2100, 12, 31))
    if owner.has("use.monday"):
        owner.press("use.monday")
    for page in ("home", "plan", "review", "metrics", "pilot"):
        owner.go(page)
    assert owner.book.pilots[0].start == date(2100, 12, 31)


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(1582, 10, 4), None])
def test_a_day_beyond_the_calendar_is_never_kept(sit_down: SitDown, day: date | None) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.answer("start", day)
    owner.go("plan")
    owner.go("pilot")
    assert owner.book.pilots[0].start in (None, MONDAY)


def test_the_week_before_is_proposed_while_this_one_is_not_over(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    earliest = owner.book.metrics[0].readings[0].first
    assert owner.shown("first.week") == "29 Dec 2025"
    owner.answer("hand.reading.calls", "44")
    assert owner.shown("first.week") == "22 Dec 2025"
    last = owner.book.metrics[0].readings[-1]
    assert (last.first, last.days, last.value) == (earliest - timedelta(days=7), 7, 44)


def test_a_week_that_is_not_over_has_no_number_yet(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("metrics", plan="book")
    before = owner.book.metrics[0].readings
    owner.answer("first.week", "2/3")
    owner.answer("hand.reading.calls", "44")
    assert owner.book.metrics[0].readings == before
    assert "not over yet" in owner.tab.error[0].value


def test_a_month_covers_its_own_days(sit_down: SitDown) -> None:
    book = draft()
    book.metrics[0].readings = []
    keep(book)
    owner = sit_down("metrics", plan="book")
    owner.answer("period", "month")
    owner.answer("first.month", "December")
    for number in ("2310", "2420", "2380"):
        owner.answer("hand.reading.calls", number)
    assert [(reading.first, reading.days) for reading in owner.book.metrics[0].readings] == [
        (date(2025, 12, 1), 31), (date(2026, 1, 1), 31), (date(2026, 2, 1), 28)
    ]  # fmt: skip
