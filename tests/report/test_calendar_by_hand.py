"""The calendar read sign by sign, as RFC 5545 writes it, without the library that made it."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from components.report import calendar
from components.workbook import Workbook

from .books import TODAY, example
from .test_calendar import a_plan

DAY = timedelta(days=1)
# RFC 5545, 3.1: contentline = name *(";" param) ":" value
CONTENT_LINE = re.compile(r"(?P<name>[A-Z-]+)(?P<params>(?:;[A-Z-]+=[^\";:,]+)*):(?P<value>.*)", re.DOTALL)
TEXTS = {"SUMMARY", "DESCRIPTION", "X-WR-CALNAME"}
ESCAPED = {"\\\\": "\\", "\\;": ";", "\\,": ",", "\\n": "\n", "\\N": "\n"}  # 3.3.11
LANGUAGES = pytest.mark.parametrize("language", ["en", "it"])

Lines = list[tuple[str, str, str]]  # name, parameters, value


def content_lines(file: bytes) -> Lines:
    """3.1: each ends in CRLF, none is longer than 75 octets, and a folded one goes on after CRLF and a blank."""
    assert file.endswith(b"\r\n")
    physical = file[:-2].split(b"\r\n")
    assert not [line for line in physical if b"\r" in line or b"\n" in line], "no bare end of a line"
    assert max(map(len, physical)) <= 75
    for line in physical:
        assert line, "no empty line"
        assert line.decode("utf-8"), "no letter is cut in two"
    found = []
    for whole in file[:-2].replace(b"\r\n ", b"").decode("utf-8").split("\r\n"):
        parts = CONTENT_LINE.fullmatch(whole)
        assert parts, whole
        found.append((parts["name"], parts["params"], parts["value"]))
    return found


def text(value: str) -> str:
    """3.3.11: a comma, a semicolon, a backslash and the end of a line stand behind a backslash, nothing else does."""
    assert re.fullmatch(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*", value), value
    return re.sub(r"\\[\\;,nN]", lambda sign: ESCAPED[sign[0]], value)


def entries(lines: Lines) -> list[dict[str, tuple[str, str]]]:
    """3.4, 3.6: one calendar around entries; in each, no property twice."""
    names = [(name, value) for name, _, value in lines]
    assert names[0] == ("BEGIN", "VCALENDAR")
    assert names[-1] == ("END", "VCALENDAR")
    first = names.index(("BEGIN", "VEVENT"))
    head = [name for name, _ in names[1:first]]
    assert sorted(head) == ["CALSCALE", "METHOD", "PRODID", "VERSION", "X-WR-CALNAME"]
    found: list[dict[str, tuple[str, str]]] = []
    for name, params, value in lines[first:-1]:
        if (name, value) == ("BEGIN", "VEVENT"):
            found.append({})
        elif (name, value) != ("END", "VEVENT"):
            assert name not in found[-1]
            found[-1][name] = (params, value)
    assert names.count(("END", "VEVENT")) == len(found)
    return found


def day(entry: dict[str, tuple[str, str]], name: str) -> date:
    """3.3.4: a day without a time, and so without a zone or a clock that changes."""
    params, value = entry[name]
    assert params == ";VALUE=DATE"
    assert re.fullmatch(r"\d{8}", value)
    return date.fromisoformat(value)


def hard() -> Workbook:
    """Every sign that has a meaning in the format, and texts that have to be folded."""
    book = a_plan(date(2026, 3, 23))  # the clocks change on Sunday 29 March
    book.business.name = 'Perché no? "Caffè"; città, così'
    book.metrics[0].name = "Telefonate: sì, no; forse\\n " + "è" * 90
    book.metrics[0].source = "L'elenco; la segreteria, il banco\nseconda riga\\ 😀" * 5
    book.pilots[0].actions[0].what = "BEGIN:VEVENT;X=1,2:3 " + "日" * 80
    return book


@LANGUAGES
@pytest.mark.parametrize("book", [hard, example], ids=["hard", "example"])
def test_every_entry_is_whole_by_the_standard(book: Callable[[], Workbook], language: str) -> None:
    plan = book()
    file = calendar(plan, plan.pilots[0].id, language=language, today=TODAY)
    found = entries(content_lines(file))
    for entry in found:
        assert set(entry) == {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS",
                              "TRANSP"}  # fmt: skip
        assert entry["DTSTAMP"] == ("", "20260414T000000Z")
        assert re.fullmatch(r"[a-z0-9_.-]+@weekend-workbook", entry["UID"][1])
        assert len(entry["UID"][1].encode()) < 255  # RFC 7986, 5.3
        assert re.fullmatch(r"\d+", entry["SEQUENCE"][1])
        assert day(entry, "DTEND") - day(entry, "DTSTART") == DAY, "the end is the first day that is free again"
        assert entry["STATUS"][1] in {"TENTATIVE", "CONFIRMED", "CANCELLED"}
    assert len({entry["UID"] for entry in found}) == len(found)


@LANGUAGES
def test_what_was_typed_is_read_back_by_hand_as_by_the_library(language: str) -> None:
    file = calendar(hard(), "pilot", language=language, today=TODAY)
    by_hand = [{name: text(entry[name][1]) for name in TEXTS & set(entry)} for entry in entries(content_lines(file))]
    library = [
        {name: str(event[name]) for name in TEXTS & set(event)} for event in Calendar.from_ical(file).walk("VEVENT")
    ]
    assert by_hand == library
    assert any(hard().metrics[0].source in entry["DESCRIPTION"] for entry in by_hand)
    assert any(entry["SUMMARY"].startswith("BEGIN:VEVENT;X=1,2:3") for entry in by_hand)


def test_italian_reads_italian() -> None:
    book = a_plan()
    (ask,) = [entry for entry in entries(content_lines(calendar(book, "pilot", language="it", today=TODAY)))
              if entry["UID"][1].startswith("pilot.action.ask")]  # fmt: skip
    said = text(ask["DESCRIPTION"][1])
    assert "Ore: 1,5" in said
    assert "domenica 26 aprile" in said
    assert b"Ore: 1\\,5" in calendar(book, "pilot", language="it", today=TODAY).replace(b"\r\n ", b"")


@pytest.mark.parametrize(
    ("start", "last"),
    [
        (date(2026, 3, 16), date(2026, 3, 29)),  # Europe: summer time begins on that Sunday
        (date(2026, 10, 12), date(2026, 10, 25)),  # and ends
        (date(2026, 3, 2), date(2026, 3, 15)),  # North America: begins on 8 March
        (date(2026, 10, 26), date(2026, 11, 8)),  # and ends on 1 November
        (date(2026, 12, 21), date(2027, 1, 3)),
        (date(2028, 2, 21), date(2028, 3, 5)),  # with 29 February
    ],
)
def test_no_change_of_the_clocks_moves_a_day(start: date, last: date) -> None:
    found = entries(content_lines(calendar(a_plan(start), "pilot", language="it", today=TODAY)))
    days = {entry["UID"][1].removesuffix("@weekend-workbook"): day(entry, "DTSTART") for entry in found}
    assert days["pilot.action.ask"] == start
    assert days["pilot.action.show"] == start + 7 * DAY
    assert days["pilot.end"] == last == start + 13 * DAY


@LANGUAGES
def test_made_again_after_any_change_every_entry_keeps_its_uid(language: str) -> None:
    book = hard()
    before = [entry["UID"] for entry in entries(content_lines(calendar(book, "pilot", language="en", today=TODAY)))]
    book.business.name, book.metrics[0].name, book.pilots[0].name = "Another", "Calls", "Another pilot"
    book.pilots[0].start = date(2026, 6, 1)
    book.revision += 1
    again = entries(content_lines(calendar(book, "pilot", language=language, today=TODAY + 90 * DAY)))
    assert {entry["UID"] for entry in again} == set(before)
    assert {entry["SEQUENCE"][1] for entry in again} == {"1"}
