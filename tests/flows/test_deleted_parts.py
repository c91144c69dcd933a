"""Whatever is deleted, nothing that named it breaks: what refers to it is kept, without it, and one click undoes it."""

from collections.abc import Iterator

import pytest

from components.files import keep, loads
from components.report import calendar, plan_pdf, tally_sheet_pdf
from components.workbook import Lesson, Metric, Named, Note, Part, Person, Workbook, parts
from tests.conftest import TODAY
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft, running

REFERENCES = ("objective", "metric", "signal", "channel", "area", "person", "about", "keyword")
LISTS = ("notes", "objectives")


def tied(book: Workbook) -> Workbook:
    """Every action names its person, channel and area, and every choice its notes."""
    pilot = book.pilots[0]
    book.resources.people = [Person(id="ann", name="Ann", hours=3.0), Person(id="bo", name="Bo", hours=2.0)]
    book.listening.notes = [Note(id=f"n{n}", words=f"It drips {n}", place="forum", need="struggles") for n in range(4)]
    pilot.areas[0].id, pilot.areas[0].notes = "subject", ["n0", "n1", "n2"]
    pilot.channels[0].id, pilot.channels[0].notes = "place", ["n0", "n3"]
    for action in pilot.actions:
        action.person, action.channel, action.area = "ann", "place", "subject"
    pilot.review.lessons = [Lesson(id="l1", what="Ask more", about="subject"), Lesson(id="l2", about="place")]
    book.metrics = [*book.metrics, Metric(id="replies", name="Replies", role="signal", better="higher")]
    pilot.signal = "replies"
    return book


def loose_ends(book: Workbook) -> Iterator[str]:
    """References to what is not there."""
    there = {part.id for part in parts(book) if isinstance(part, Named)}
    for part in parts(book):
        if not isinstance(part, Part):
            continue
        named = [getattr(part, name) for name in REFERENCES if getattr(part, name, None)]
        for name in LISTS:
            named += [one for one in getattr(part, name, []) if isinstance(one, str)]
        yield from (one for one in named if one not in there)


def nothing_breaks(owner: Owner) -> None:
    """Every page opens, every paper is printed, and the file says the same after saving."""
    book = owner.book
    assert list(loose_ends(book)) == []
    for page in ("pilot", "plan", "review"):
        owner.go(page)
    for language in ("en", "it"):
        assert plan_pdf(book, language=language, today=TODAY).startswith(b"%PDF")
        assert tally_sheet_pdf(book, "pilot", language=language, today=TODAY).startswith(b"%PDF")
        assert calendar(book, "pilot", language=language, today=TODAY).startswith(b"BEGIN:VCALENDAR")
    assert loads(owner.file()) == owner.book


@pytest.mark.parametrize("begin", [draft, running])
def test_a_person_who_has_actions(sit_down: SitDown, begin: object) -> None:
    keep(tied(begin()))  # type: ignore[operator]
    owner = sit_down("resources", plan="book")
    owner.unfold()
    before = owner.book
    owner.delete_row("people", 0)
    assert "Deleted. 3 other entries referred to it; they are kept, without it." in owner.text()
    assert [action.person for action in owner.book.pilots[0].actions] == [None, None, None]
    assert [action.what for action in owner.book.pilots[0].actions] == [a.what for a in before.pilots[0].actions]
    owner.press("undo")
    assert owner.book.pilots == before.pilots
    owner.unfold()
    owner.delete_row("people", 0)
    nothing_breaks(owner)


@pytest.mark.parametrize("begin", [draft, running])
def test_a_note_that_is_cited(sit_down: SitDown, begin: object) -> None:
    keep(tied(begin()))  # type: ignore[operator]
    owner = sit_down("listening", plan="book")
    owner.unfold()
    before = owner.book
    owner.delete_row("notes", 0)
    assert "Deleted. 2 other entries referred to it; they are kept, without it." in owner.text()
    pilot = owner.book.pilots[0]
    assert (pilot.areas[0].notes, pilot.channels[0].notes) == (["n1", "n2"], ["n3"])
    owner.press("undo")
    assert owner.book.pilots == before.pilots
    owner.unfold()
    owner.delete_row("notes", 0)
    nothing_breaks(owner)
    owner.go("pilot")
    assert "still a guess" in owner.text(), "two notes are left behind the area"


def test_a_focus_area_and_a_channel_that_actions_and_lessons_name(sit_down: SitDown) -> None:
    keep(tied(draft()))
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    before = owner.book
    owner.press("delete.subject")
    assert owner.book.pilots[0].areas == []
    owner.press("undo")
    assert owner.book.pilots == before.pilots
    owner.unfold()
    owner.press("delete.subject")
    owner.answer("channel.forum", False)
    pilot = owner.book.pilots[0]
    assert (pilot.areas, pilot.channels) == ([], [])
    assert [action.what for action in pilot.actions] == [action.what for action in before.pilots[0].actions]
    assert {(action.area, action.channel) for action in pilot.actions} == {(None, None)}
    assert [lesson.what for lesson in pilot.review.lessons] == ["Ask more", ""]
    nothing_breaks(owner)


def test_an_early_signal_that_the_pilot_names(sit_down: SitDown) -> None:
    keep(tied(draft()))
    owner = sit_down("metrics", plan="book")
    owner.unfold()
    owner.press("delete.replies")
    assert owner.book.pilots[0].signal is None
    nothing_breaks(owner)
