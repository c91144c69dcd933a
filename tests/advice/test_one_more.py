"""To grow means a little more: one place or one theme that was heard, named and not added (M17, M22)."""

from components.advice import one_more
from components.workbook import Channel, FocusArea, Note, NotNow, Workbook
from tests.advice.plans import SUNDAY, essential_plan


def heard() -> Workbook:
    """Three notes from the phone about timers, one from the counter about prices; the forum is a channel already."""
    book = essential_plan()
    notes = [Note(words=f"Timer {n}", place="phone", theme="Timers", need="struggles") for n in range(3)]
    notes.append(Note(words="How much?", place="counter", theme="Prices", need="wants_to_know"))
    book.listening.notes = [*book.listening.notes, *notes]
    return book


def test_the_most_heard_that_is_not_there_yet_comes_first() -> None:
    book = heard()
    found = one_more(book, book.pilots[0], SUNDAY)
    assert (found.place, found.theme) == ("phone", "Timers")


def test_what_waits_waits_until_its_day() -> None:
    book = heard()
    pilot = book.pilots[0]
    pilot.not_now = [NotNow(place="phone", again=SUNDAY.replace(month=6))]
    assert one_more(book, pilot, SUNDAY).place == "counter"
    pilot.not_now[0].again = SUNDAY
    assert one_more(book, pilot, SUNDAY).place == "phone"


def test_a_theme_on_which_an_area_builds_is_not_new() -> None:
    book = heard()
    pilot = book.pilots[0]
    pilot.areas[0].notes = [note.id for note in book.listening.notes if note.theme == "Timers"][:1]
    assert one_more(book, pilot, SUNDAY).theme == "Prices"


def test_three_are_the_most() -> None:
    book = heard()
    pilot = book.pilots[0]
    pilot.areas = [FocusArea(name=str(n)) for n in range(3)]
    pilot.channels = [Channel(place=place) for place in ("forum", "inbox", "website")]
    found = one_more(book, pilot, SUNDAY)
    assert (found.place, found.theme) == (None, None)
