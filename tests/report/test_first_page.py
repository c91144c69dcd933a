"""The page for the wall, and the counting weeks where there are no figures yet."""

from datetime import date

import pytest

from components.workbook import Action, Branch, Metric, Unknown, Workbook

from .books import example, hardly_begun, without_figures
from .reading import printed, text_of


def page(book: Workbook, number: int = 0, language: str = "en") -> str:
    return " ".join(printed(book, language).pages[number].extract_text().split())


def test_it_says_what_and_how_much() -> None:
    """52, 47, 55, 49, 58, 50, 46 and 53 calls are 51.25 a week; 10% fewer are 46.1."""
    first = page(example())
    assert "Millrace Heating & Plumbing Within six weeks, 10% fewer support calls" in first
    assert "Support calls, a week 51 → 46" in first
    assert "6 weeks from 2 Mar 2026" in first
    assert "15 hours 12 hours spent" in first
    assert "£200 £150 spent" in first


def test_it_shows_the_rule_in_five_branches() -> None:
    first = page(example())
    for outcome in ("Target reached", "Better, but short of the target", "Not the change you wanted", "Can’t tell"):
        assert outcome in first
    assert first.count("Stop") >= 2


def test_after_the_decision_it_shows_what_goes_on() -> None:
    assert "Decided: Grow a little The same objective and the same tally sheet" in page(example())


def test_open_questions_are_on_the_monday_list_and_in_their_place() -> None:
    first = page(hardly_begun())
    assert "Monday list: still open Who are your customers? How would you notice success?" in first
    assert page(hardly_begun(), 1).count("I don’t know yet") == 2


def test_what_is_essential_and_not_answered_says_so_quietly() -> None:
    assert "What is of value to them not answered yet" in page(hardly_begun(), 1)
    assert "Website" not in page(hardly_begun(), 1)


@pytest.mark.parametrize(
    ("language", "weeks"),
    [
        ("en", ["20 Apr – 26 Apr 2026", "27 Apr – 3 May 2026", "4 May – 10 May 2026", "11 May – 17 May 2026"]),
        ("it", ["20 apr – 26 apr 2026", "27 apr – 3 mag 2026", "4 mag – 10 mag 2026", "11 mag – 17 mag 2026"]),
    ],
)
def test_without_figures_the_plan_opens_with_four_dated_counting_weeks(language: str, weeks: list[str]) -> None:
    first = page(without_figures(), language=language)
    places = [first.index(week) for week in weeks]
    assert places == sorted(places)


def test_the_pilot_starts_on_the_monday_after_the_counting_weeks() -> None:
    first = page(without_figures())
    assert "Then the pilot can start: 18 May 2026, provisionally." in first
    assert "8 weeks from 18 May 2026" in first


def test_the_tally_sheet_has_a_row_for_every_day_of_four_weeks() -> None:
    sheet = page(without_figures(), 1)
    assert sheet.startswith("Tally sheet People who come twice a week The till")
    assert "Monday 20 April Tuesday 21 April" in sheet
    assert sheet.count("together") == 4
    assert "Sunday 17 May Week 4, together" in sheet


def test_a_plan_with_figures_needs_no_counting() -> None:
    book = without_figures()
    book.metrics[0].readings = example().metrics[0].readings
    assert "Tally sheet" not in page(book, 1)


def test_during_the_pilot_it_shows_this_weeks_actions() -> None:
    book = without_figures()
    pilot = book.pilots[0]
    pilot.status, pilot.start = "running", date(2026, 4, 6)  # the second week, as this is printed on 14 April
    pilot.actions = [Action(week=1, what="Ask ten regulars"), Action(week=2, what="Set the big table")]
    first = page(book)
    assert "Week 2 Set the big table" in first
    assert "Ask ten regulars" not in first


def test_it_stays_one_page_however_much_there_is_to_say() -> None:
    book = example()
    book.business.name = book.objectives[0].statement = "many words " * 300
    for area in book.pilots[0].areas:
        area.name = area.value = "many words " * 300
    for branch in ("target_reached", "below_target", "no_useful_change", "worsened", "cannot_tell"):
        setattr(book.pilots[0].rule, branch, Branch(words="many words " * 300, decision="stop"))
    book.pilots[0].review.carried = ["many words " * 300] * 30
    for paper in ("A4", "Letter"):
        second = printed(book, paper=paper).pages[1].extract_text()
        assert second.startswith("1")
        assert "Objectives" in second


def test_questions_that_find_no_room_on_it_stand_at_the_end() -> None:
    book = hardly_begun()
    book.metrics = [Metric(id=f"m{number}", name="number") for number in range(40)]
    book.unknown = [Unknown(about=metric.id, field="source") for metric in book.metrics]
    pdf = printed(book)
    first, rest = pdf.pages[0].extract_text(), text_of(pdf)
    assert "more" in first
    assert first.count("Where do you read it?") < 40
    assert rest.count("Where do you read it?") == 40 + first.count("Where do you read it?")
