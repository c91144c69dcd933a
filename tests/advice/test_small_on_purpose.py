"""M16, M17, M21, M25: what makes a pilot too big, too thin, or all talk, and what does not."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from components.advice import findings, sentence
from components.texts import words_for
from components.workbook import Absence, Action, Channel, CheckIn, FocusArea, Note, Person, Pilot, Tracking, Workbook
from tests.advice.occasions import OCCASIONS
from tests.advice.plans import START, SUNDAY, WEEK, essential_plan, plan_with_ended_pilot, plan_with_running_pilot

Change = Callable[[Workbook], object]


def codes(book: Workbook, today: date = SUNDAY) -> set[str]:
    return {finding.code for finding in findings(book, today) if finding.step == "pilot"}


def with_kinds(*kinds: str) -> Workbook:
    book = essential_plan()
    book.pilots[0].actions = [Action(week=1, what="Write", kind=kind) for kind in kinds]  # type: ignore[arg-type]
    return book


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("sell", "sell", "help"), {"pilot.mostly_sells", "pilot.no_listening"}),
        (("sell", "sell", "listen", "help"), set()),
        (("sell", "sell", "sell"), {"pilot.mostly_sells"}),
        (("show", "sell", "show"), {"pilot.neither_listens_nor_helps"}),
        (("show", "show", "help"), {"pilot.no_listening"}),
        (("listen", "show", "sell"), set()),
    ],
)
def test_a_plan_that_mostly_sells_is_questioned(kinds: tuple[str, ...], said: set[str]) -> None:
    assert codes(with_kinds(*kinds)) == said


def test_listening_after_the_last_week_is_no_listening() -> None:
    book = essential_plan()
    book.pilots[0].actions[0].week = 7
    assert codes(book) == {"pilot.after_end", "pilot.no_listening"}


def test_a_plan_that_only_shows_in_its_own_weeks_does_not_listen_after_them() -> None:
    book = with_kinds("show", "show", "show", "listen")
    book.pilots[0].actions[3].week = 7
    assert codes(book) == {"pilot.after_end", "pilot.neither_listens_nor_helps"}
    book.pilots[0].actions[3].week = 6
    assert codes(book) == set()


DANGERS = {  # what makes a pilot too big, too thin, or impossible to read, and the statement that says so
    "too many hours in a week": ("pilot.overfull", "M17"),
    "too many hours in all": ("pilot.over_cap", "M17"),
    "hours without reserve": ("resources.no_reserve", "M17"),
    "more cash than there is": ("pilot.over_cash", "M17"),
    "more cash than its cap": ("pilot.over_cap_cash", "M17"),
    "too many channels": ("pilot.too_many_channels", "M17"),
    "too many focus areas": ("pilot.too_many_areas", "M22"),
    "too many weeks": ("pilot.too_long", "M17"),
    "too few weeks": ("pilot.too_short", "M18"),
    "nobody heard on a channel": ("pilot.channel_unheard", "M16"),
    "a channel on fewer than three notes": ("pilot.channel_guess", "M16"),
    "a focus area on fewer than three notes": ("pilot.area_guess", "M22"),
    "no count of its own": ("pilot.not_apart", "M21"),
    "no rule": ("pilot.rule", "M18"),
    "mostly selling": ("pilot.mostly_sells", "M25"),
    "only showing": ("pilot.neither_listens_nor_helps", "M25"),
    "no listening in its weeks": ("pilot.no_listening", "M25"),
    "days away are hit": ("pilot.away", "M16"),
    "some days away are hit": ("pilot.partly_away", "M16"),
    "cannot tell": ("pilot.cannot_tell", "M14"),
    "can tell only if longer": ("pilot.longer", "M14"),
    "does not pay at the target": ("metrics.does_not_pay", "M13"),
    "another pilot on the same number": ("pilot.same_weeks", "M21"),
    "an extreme moment": ("metrics.extreme", "M14"),
    "an extreme moment left open": ("pilot.extreme_unsaid", "M14"),
}


@pytest.mark.parametrize("danger", DANGERS)
def test_each_danger_is_seen_named_with_its_statement_and_not_seen_where_it_is_not(danger: str) -> None:
    code, method = DANGERS[danger]
    book, today = OCCASIONS[code]()
    (seen,) = [finding for finding in findings(book, today) if finding.code == code]
    assert seen.method == method
    assert code not in {finding.code for finding in findings(essential_plan(), SUNDAY)}
    for language in ("en", "it"):
        said = sentence(seen, words_for(language))
        assert len(re.findall(r"[.?]( |$)", said)) >= 2 or ":" in said, "what is the matter, and the way on"


@pytest.mark.parametrize("weeks", [1, 3, 4, 12, 13, 52])
def test_four_to_twelve_weeks(weeks: int) -> None:
    book = essential_plan()
    book.metrics[0].readings = []
    book.metrics[0].counting_from = START
    book.pilots[0].weeks, book.pilots[0].actions = weeks, [*essential_plan().pilots[0].actions]
    for action in book.pilots[0].actions:
        action.week = 1
    expected = {"pilot.too_short"} if weeks < 4 else {"pilot.too_long"} if weeks > 12 else set()
    assert codes(book) == expected


@pytest.mark.parametrize(
    ("there", "cap", "said"),
    [
        (60.0, None, set()),
        (59.0, None, {"pilot.over_cash"}),
        (100.0, 59.0, {"pilot.over_cap_cash"}),
        (50.0, 50.0, {"pilot.over_cash"}),
        (None, None, set()),
    ],
)
def test_cash_goes_as_far_as_there_is(there: float | None, cap: float | None, said: set[str]) -> None:
    book = essential_plan()
    book.resources.cash, book.pilots[0].cap_cash = there, cap
    for action in book.pilots[0].actions:
        action.cash = 20.0
    assert codes(book) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 3, 9), date(2026, 3, 13), {"pilot.away"}),  # Monday to Friday of the second week
        (date(2026, 3, 13), date(2026, 3, 9), {"pilot.away"}),  # written the wrong way round
        (date(2026, 3, 10), date(2026, 3, 13), {"pilot.partly_away"}),
        (date(2026, 3, 15), None, {"pilot.partly_away"}),
        (date(2026, 3, 23), date(2026, 4, 3), set()),  # weeks without an action
        (date(2026, 4, 13), date(2026, 4, 30), set()),  # after the pilot
        (None, date(2026, 3, 13), set()),
    ],
)
def test_days_on_which_nobody_is_there(first: date | None, last: date | None, said: set[str]) -> None:
    book = essential_plan()
    book.resources.absences = [Absence(first=first, last=last)]
    assert codes(book) == said


def test_what_is_done_needs_nobody_any_more() -> None:
    book = essential_plan()
    book.resources.absences = [Absence(first=date(2026, 3, 9), last=date(2026, 3, 13))]
    book.pilots[0].actions[1].done = True
    assert codes(book) == set()


def test_two_absences_fill_a_week_together() -> None:
    book = essential_plan()
    monday, tuesday, friday = date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 13)
    book.resources.absences = [Absence(first=monday), Absence(first=tuesday, last=friday)]
    assert codes(book) == {"pilot.away"}


def of_others(book: Workbook, count: int) -> None:
    """Only so many notes come from the forum."""
    for note in book.listening.notes[count:]:
        note.place = "phone"


@pytest.mark.parametrize(("count", "said"), [(0, "pilot.channel_unheard"), (2, "pilot.channel_guess"), (3, "")])
def test_a_channel_stands_on_three_notes(count: int, said: str) -> None:
    book = essential_plan()
    of_others(book, count)
    assert codes(book) == ({said} if said else set())


def test_a_note_about_something_else_does_not_speak_for_a_channel() -> None:
    book = essential_plan()
    for note in book.listening.notes:
        note.objectives = ["another"]
    assert codes(book) == {"pilot.channel_unheard"}
    book.pilots[0].channels[0].notes = [note.id for note in book.listening.notes]
    assert codes(book) == set()


def test_the_same_words_twice_are_one_note_behind_an_area() -> None:
    book = essential_plan()
    book.listening.notes = [
        *book.listening.notes,
        Note(id="again", words="water  under the BOILER again", place="forum"),
    ]
    book.pilots[0].areas[0].notes = ["note-0", "note-1", "again"]
    assert "pilot.area_guess" in codes(book)


@pytest.mark.parametrize("field", ["link", "tag", "code", "question"])
def test_any_way_of_counting_apart_will_do(field: str) -> None:
    book = essential_plan()
    book.pilots[0].tracking = Tracking(**{field: "boiler"})
    assert codes(book) == set()
    book.pilots[0].tracking = Tracking()
    assert codes(book) == {"pilot.not_apart"}


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (Pilot(metric="calls", start=START - 6 * WEEK, weeks=6, status="ended"), False),
        (Pilot(metric="calls", start=START - 5 * WEEK, weeks=6, status="ended"), True),
        (Pilot(metric="visits", start=START - 5 * WEEK, weeks=6, status="ended"), False),
        (Pilot(metric="calls", start=START - 5 * WEEK, weeks=12, status="abandoned"), False),
        (
            Pilot(metric="calls", start=START - 5 * WEEK, weeks=12, status="abandoned", check_ins=[CheckIn(day=START)]),
            True,
        ),
        (Pilot(metric="calls", start=START, weeks=6), False),
    ],
)
def test_two_pilots_on_one_number_in_the_same_weeks(other: Pilot, said: bool) -> None:
    book = essential_plan()
    book.pilots = [other, *book.pilots]
    assert ("pilot.same_weeks" in codes(book)) == said


def test_a_start_that_has_passed_is_said_of_a_draft_only() -> None:
    assert "pilot.start_passed" not in codes(essential_plan(), START)
    assert "pilot.start_passed" in codes(essential_plan(), START + WEEK)
    assert "pilot.start_passed" not in codes(plan_with_running_pilot(), START + WEEK)


@pytest.mark.parametrize("field", ["channel", "area", "person"])
def test_an_action_that_points_to_nothing(field: str) -> None:
    book = essential_plan()
    pilot = book.pilots[0]
    pilot.channels, pilot.areas = [Channel(id="there", place="forum")], [FocusArea(id="subject", name="Boilers")]
    book.resources.people = [Person(id="owner", hours=3.0)]
    pilot.actions[0].channel, pilot.actions[0].area, pilot.actions[0].person = "there", "subject", "owner"
    assert "pilot.astray" not in codes(book)
    setattr(pilot.actions[0], field, "gone")
    assert "pilot.astray" in codes(book)


def test_an_unusual_moment_is_asked_about_until_it_is_answered() -> None:
    book = essential_plan()
    for reading in book.metrics[0].readings[4:]:
        reading.value += 30
    assert "pilot.extreme_unsaid" in codes(book)
    book.pilots[0].extreme_start = "no"
    assert "pilot.extreme_unsaid" not in codes(book)


def test_a_pilot_that_is_over_is_left_in_peace() -> None:
    book = plan_with_ended_pilot()
    pilot = book.pilots[0]
    pilot.weeks, pilot.tracking, pilot.areas[0].notes = 2, Tracking(), []
    pilot.channels[0].place = "instagram"
    for action in pilot.actions:
        action.kind, action.week, action.cash = "sell", 9, 500.0
    assert codes(book, START + 6 * WEEK) == set()


def test_none_of_it_keeps_a_plan_from_being_finished() -> None:
    book = with_kinds("sell", "sell", "sell")
    book.pilots[0].tracking, book.pilots[0].areas[0].notes, book.pilots[0].weeks = Tracking(), [], 3
    assert {f.weight for f in findings(book, START + WEEK) if f.step == "pilot"} == {"doubt", "tip"}
