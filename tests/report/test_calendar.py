"""The plan in a calendar: read back by a calendar's own rules, on the right days, and the same entries every time."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from components.report import NothingDated, calendar, has_dates
from components.workbook import Absence, Action, Metric, Person, Pilot, Reading, Workbook

from .books import TODAY, beyond_all_measure, example, hardly_begun, without_figures

DAY = timedelta(days=1)
MONDAY = date(2026, 4, 20)


def a_plan(start: date | None = MONDAY, weeks: int | None = 2) -> Workbook:
    """Two weeks from Monday 20 April 2026, one action in each; the number is read on Mondays."""
    book = hardly_begun()
    book.metrics = [Metric(id="guests", name="Regulars", unit="guests", source="The till", reader="Ada", weekday=0)]
    book.resources.people = [Person(id="ada", name="Ada")]
    pilot = Pilot(id="pilot", name="Regulars", metric="guests", start=start, weeks=weeks, status="running")
    pilot.actions = [
        Action(id="ask", week=1, what="Ask ten guests", kind="listen", person="ada", hours=1.5),
        Action(id="show", week=2, what="Show the kitchen", kind="show"),
    ]
    book.pilots = [pilot]
    return book


@dataclass(frozen=True)
class Shown:
    """What a calendar shows of an entry."""

    title: str
    said: str
    state: str
    sequence: int
    event: Event

    @property
    def day(self) -> date:
        """A whole day and nothing else."""
        first, after = (getattr(self.event[name], "dt", None) for name in ("dtstart", "dtend"))
        assert type(first) is date
        assert after == first + DAY
        return first


def opened(file: bytes) -> Calendar:
    read = Calendar.from_ical(file)
    assert isinstance(read, Calendar)
    return read


def events(book: Workbook, pilot: str | None = "pilot", language: str = "en", today: date = TODAY) -> dict[str, Shown]:
    """By the part of their UID before the @."""
    file = opened(calendar(book, pilot, language=language, today=today))
    found = [event for event in file.walk("VEVENT") if isinstance(event, Event)]
    named = {str(event["uid"]).removesuffix("@weekend-workbook"): _shown(event) for event in found}
    assert len(named) == len(found), "every entry has a UID of its own"
    return named


def _shown(event: Event) -> Shown:
    title, said, state = (str(event[name]) for name in ("summary", "description", "status"))
    return Shown(title, said, state, int(str(event["sequence"])), event)


def days(book: Workbook, pilot: str | None = "pilot") -> dict[str, date]:
    return {name: event.day for name, event in events(book, pilot).items()}


def lines(data: bytes) -> Iterator[bytes]:
    assert data.endswith(b"\r\n")
    yield from data[:-2].split(b"\r\n")


def test_a_pilot_has_its_days() -> None:
    assert days(a_plan()) == {
        "pilot.action.ask": MONDAY,
        "pilot.action.show": date(2026, 4, 27),
        "pilot.week.1": date(2026, 4, 27),
        "pilot.week.2": date(2026, 5, 4),
        "pilot.end": date(2026, 5, 3),
        "pilot.review": date(2026, 5, 4),
    }


def test_an_action_says_all_that_was_planned_and_which_file_to_open() -> None:
    event = events(a_plan())["pilot.action.ask"]
    assert event.title == "Ask ten guests"
    assert event.said.split("\n") == [
        "Week 1 of the pilot: any day until Sunday 26 April will do.",
        "Kind: listen",
        "Who: Ada",
        "Hours: 1.5",
        "It goes into your plan: open the workbook. If the plan is not there, open "
        "“bar-centrale-2026-04-14.json” or a later copy.",
    ]


def test_the_number_is_named_with_its_unit_and_where_it_is_read() -> None:
    event = events(a_plan())["pilot.week.2"]
    assert event.title == "Write down the number: Regulars"
    for said in ("week 2 of the pilot: 27 Apr – 3 May 2026", "Unit: guests", "Read from: The till", "Read by: Ada"):
        assert said in event.said


@pytest.mark.parametrize(
    ("weekday", "reading", "review"),
    [
        (None, date(2026, 5, 4), date(2026, 5, 4)),
        (0, date(2026, 5, 4), date(2026, 5, 4)),
        (3, date(2026, 5, 7), date(2026, 5, 7)),
        (5, date(2026, 5, 9), date(2026, 5, 11)),
        (6, date(2026, 5, 3), date(2026, 5, 4)),
    ],
)
def test_a_week_is_read_once_it_is_over_and_the_review_waits_for_the_last_number(
    weekday: int | None, reading: date, review: date
) -> None:
    book = a_plan()
    book.metrics[0].weekday = weekday
    found = days(book)
    assert (found["pilot.week.2"], found["pilot.review"]) == (reading, review)


def test_days_on_which_nobody_is_there_are_skipped() -> None:
    book = a_plan()
    book.resources.absences = [
        Absence(first=MONDAY, last=MONDAY + DAY),
        Absence(first=date(2026, 4, 27)),
        Absence(first=date(2026, 5, 4), last=date(2026, 5, 5)),
        Absence(why="some day"),
    ]
    found = days(book)
    assert found["pilot.action.ask"] == date(2026, 4, 22)
    assert found["pilot.action.show"] == found["pilot.week.1"] == date(2026, 4, 28)
    assert found["pilot.review"] == date(2026, 5, 6)
    assert found["pilot.end"] == date(2026, 5, 3)


def test_a_week_in_which_all_are_away_keeps_its_monday_and_says_so() -> None:
    book = a_plan()
    book.resources.absences = [Absence(first=date(2026, 4, 1), last=date(2026, 12, 31))]
    found = events(book)
    assert found["pilot.action.ask"].day == MONDAY
    assert "nobody is there in this week" in found["pilot.action.ask"].said


@pytest.mark.parametrize("start", [date(2026, 3, 23), date(2026, 10, 19), date(2026, 12, 21), date(2028, 2, 21)])
def test_clock_changes_the_end_of_a_year_and_a_leap_day_move_nothing(start: date) -> None:
    """Europe changes its clocks on 29 March and 25 October 2026."""
    found = days(a_plan(start))
    assert found["pilot.action.show"] == start + 7 * DAY
    assert found["pilot.week.1"] == start + 7 * DAY
    assert found["pilot.end"] == start + 13 * DAY


def test_no_time_of_day_is_in_the_file_but_midnight_of_today() -> None:
    file = calendar(example(), "first-pilot", language="en", today=TODAY)
    assert file.count(b"DTSTAMP:20260414T000000Z\r\n") == file.count(b"BEGIN:VEVENT")
    stamps = {getattr(shown.event["dtstamp"], "dt", None) for shown in events(a_plan()).values()}
    assert stamps == {datetime(2026, 4, 14, tzinfo=UTC)}
    assert file.count(b"DTSTART;VALUE=DATE:") == file.count(b"DTEND;VALUE=DATE:") == file.count(b"BEGIN:VEVENT")
    assert b"VTIMEZONE" not in file
    assert b"TZID" not in file


def test_an_import_updates_what_is_there() -> None:
    """Another text, day and language: the same entries, in a later version."""
    book = a_plan()
    book.revision = 7
    before = events(book)
    pilot = book.pilots[0]
    pilot.name, pilot.start, book.revision = "More regulars", MONDAY + 7 * DAY, 8
    pilot.actions[0].what = "Ask twenty guests"
    pilot.actions.reverse()
    after = events(book, language="it", today=TODAY + 30 * DAY)
    assert set(before) == set(after)
    assert {event.sequence for event in before.values()} == {7}
    assert {event.sequence for event in after.values()} == {8}
    assert after["pilot.action.ask"].title == "Ask twenty guests"


def test_whole_days_leave_the_owner_free_and_nobody_is_invited() -> None:
    file = opened(calendar(a_plan(), "pilot", language="en", today=TODAY))
    assert (file["version"], file["method"], file["calscale"]) == ("2.0", "PUBLISH", "GREGORIAN")
    assert file["prodid"] == "-//Weekend workbook//Plan//EN"
    assert file["x-wr-calname"] == "Bar Centrale · Regulars"
    for shown in events(a_plan()).values():
        assert shown.event["transp"] == "TRANSPARENT"
        assert not {"ORGANIZER", "ATTENDEE", "URL", "LOCATION"} & set(shown.event)


def test_where_there_is_no_number_yet_four_weeks_are_counted_and_the_draft_starts_after_them() -> None:
    """The draft was to start on 20 April, with the counting; it can from 18 May on."""
    book = without_figures()
    book.pilots[0].weeks = 1
    assert days(book) == {
        **{f"regulars.counting.{n + 1}": MONDAY + 7 * n * DAY for n in range(4)},
        **{f"regulars.counted.{n + 1}": MONDAY + 7 * (n + 1) * DAY for n in range(4)},
        "regulars.start": date(2026, 5, 18),
        "pilot.week.1": date(2026, 5, 25),
        "pilot.end": date(2026, 5, 24),
        "pilot.review": date(2026, 5, 25),
    }
    first = events(book)["regulars.counting.1"]
    assert first.title == "Count and write down: People who come twice a week"
    assert "Counting week 1 of 4: 20 Apr – 26 Apr 2026." in first.said
    assert "Read from: The till" in first.said


def test_a_plan_without_a_pilot_has_its_counting_weeks() -> None:
    book = without_figures()
    book.pilots = []
    assert set(days(book, None)) == {
        *(f"regulars.{what}.{n}" for what in ("counting", "counted") for n in range(1, 5)), "regulars.start",
    }  # fmt: skip


def test_a_week_that_is_counted_is_asked_for_no_more_and_the_others_keep_their_names() -> None:
    book = without_figures()
    book.metrics[0].readings = [Reading(first=MONDAY, value=12.0)]
    counting = {name for name in events(book) if ".counting." in name}
    assert counting == {"regulars.counting.2", "regulars.counting.3", "regulars.counting.4"}


def test_a_draft_may_still_move_and_what_was_stopped_early_is_taken_back() -> None:
    book = a_plan()
    states = {}
    for status in ("draft", "running", "ended", "abandoned"):
        book.pilots[0].status = status
        found = events(book, today=date(2026, 4, 27)).items()
        states[status] = {event.state: name for name, event in found}
    assert set(states["draft"]) == {"TENTATIVE"}
    assert set(states["running"]) == set(states["ended"]) == {"CONFIRMED"}
    assert states["abandoned"]["CONFIRMED"] == "pilot.action.ask"
    assert "CANCELLED" in states["abandoned"]


def test_what_is_done_is_ticked() -> None:
    book = a_plan()
    book.pilots[0].actions[0].done = True
    assert events(book)["pilot.action.ask"].title == "✓ Ask ten guests"


def test_without_a_start_there_is_nothing_to_put_into_a_calendar() -> None:
    book = a_plan(start=None)
    assert not has_dates(book, "pilot", today=TODAY)
    with pytest.raises(NothingDated):
        calendar(book, "pilot", language="en", today=TODAY)
    assert not has_dates(Workbook(id="empty"), None, today=TODAY)
    assert has_dates(a_plan(), "pilot", today=TODAY)


def test_without_a_length_the_actions_still_have_their_weeks() -> None:
    assert set(days(a_plan(weeks=None))) == {"pilot.action.ask", "pilot.action.show"}


def test_a_pilot_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        calendar(a_plan(), "another", language="en", today=TODAY)


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_worked_examples_have_a_calendar(language: str) -> None:
    """Seventeen actions, six weeks, the last day and the review."""
    found = events(example(language), "first-pilot", language)
    assert len(found) == 17 + 6 + 2
    assert found["first-pilot.end"].day == date(2026, 4, 12)
    file = calendar(example(language), "first-pilot", language=language, today=TODAY)
    name = {"en": "Worked example", "it": "Esempio già compilato"}[language]
    assert name.encode() in file.replace(b"\r\n ", b"")


def test_days_and_figures_are_written_as_the_language_writes_them() -> None:
    said = events(a_plan(), language="it")["pilot.action.ask"].said
    assert "domenica 26 aprile" in said
    assert "Ore: 1,5" in said
    assert "«bar-centrale-2026-04-14.json»" in said


@pytest.mark.parametrize(
    "typed",
    [
        "one, two; three: four",
        r"C:\News\new \N \n \\ \;",
        "good 😀 day 👩‍🍳 🇮🇹",
        "متى تفتحون اليوم؟ \u200fאתם פתוחים",
        "first line\nsecond line\n\nfourth",
        "BEGIN:VEVENT\nEND:VCALENDAR\nX-BAD;A=\"b\":c",
        "{n} {file} %s <b>bold</b> ^n",
        "日本語" * 60,
    ],
)  # fmt: skip
def test_an_answer_is_read_back_as_it_was_typed(typed: str) -> None:
    book = a_plan()
    book.metrics[0].source = typed
    book.pilots[0].actions[0].what = typed.split("\n")[0]
    book.business.name = typed
    found = events(book)
    assert f"Read from: {typed}\n" in found["pilot.week.1"].said
    assert len(found) == 6


def test_signs_that_a_calendar_may_not_hold_are_left_out() -> None:
    book = a_plan()
    book.metrics[0].source = "a\x00b\x07c\x1b[0m\td\r\ne\u2028f\x7f"
    assert "Read from: abc[0m\td\ne\nf\n" in events(book)["pilot.week.1"].said


def test_lines_are_folded_and_no_letter_is_cut() -> None:
    book = a_plan()
    book.pilots[0].actions[0].what = "perché 😀 città " * 40
    book.metrics[0].source = "àèìòù" * 100
    for line in lines(calendar(book, "pilot", language="it", today=TODAY)):
        assert len(line) <= 75
        assert line.decode("utf-8")


def test_a_long_answer_is_short_in_the_title_and_whole_below() -> None:
    book = a_plan()
    book.pilots[0].actions[0].what = "many words " * 100 + "the end"
    event = events(book)["pilot.action.ask"]
    assert len(event.title) <= 101
    assert "the end\n" in event.said


def test_equal_plans_give_equal_bytes() -> None:
    first, again = (calendar(example(), "first-pilot", language="it", today=TODAY) for _ in range(2))
    assert first == again


def test_a_plan_beyond_all_measure_has_a_calendar_at_once() -> None:
    book = beyond_all_measure(2_500)
    pilot = book.pilots[0]
    pilot.actions = [Action(week=n % 52 + 1, what=f"Action {n} " * 20) for n in range(500)]
    book.resources.absences = [Absence(first=MONDAY + n * DAY) for n in range(500)]
    calendar(a_plan(), "pilot", language="en", today=TODAY)  # so that nothing has to be imported any more
    begin = process_time()
    assert len(events(book, "p")) == 500 + 52 + 2
    assert process_time() - begin < 5


def test_the_library_is_loaded_only_where_a_calendar_is_made() -> None:
    check = "import sys, components.report; print('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False"


@settings(max_examples=30)
@given(st.text(max_size=300))
def test_any_text_at_all_is_read_back(text: str) -> None:
    book = a_plan()
    pilot, metric = book.pilots[0], book.metrics[0]
    book.business.name = pilot.name = pilot.actions[0].what = metric.name = metric.source = metric.unit = text
    assert set(events(book)) == set(events(a_plan()))
    for line in lines(calendar(book, "pilot", language="en", today=TODAY)):
        assert len(line) <= 75
