"""Actions week by week: typed in one go, copied forward, and made smaller with a click that can be taken back (M17)."""

from datetime import date

import pytest

from components.files import keep
from components.measurement import capacity
from components.workbook import Absence, Action, Channel, Person, Pilot, Workbook, week_forward
from tests.flows.conftest import SitDown
from tests.flows.situations import draft, ended


def too_big() -> Workbook:
    """Five hours a week are there; the second week asks for seven."""
    book = draft()
    book.pilots[0].actions = [
        Action(week=1, what="Read the forum", kind="listen", hours=1.0, channel=book.pilots[0].channels[0].id),
        Action(week=2, what="Answer three questions", hours=3.0, channel=book.pilots[0].channels[0].id),
        Action(week=2, what="Offer a discount", kind="sell", hours=4.0, done=False),
    ]
    return book


def planned(book: Workbook) -> list[str]:
    return [action.what for action in book.pilots[0].actions]


def test_over_capacity_one_click_makes_it_smaller_and_one_takes_it_back(sit_down: SitDown) -> None:
    keep(too_big())
    owner = sit_down("pilot", plan="book")
    said = owner.text()
    assert "**Offer a discount** · Week 2 · 4 h" in said
    assert "No note speaks for it." in said
    owner.press("make.smaller")
    assert planned(owner.book) == ["Read the forum", "Answer three questions"]
    assert "One action left out: 4 hours less." in owner.text()
    assert not owner.has("make.smaller")
    owner.press("undo")
    assert planned(owner.book) == ["Read the forum", "Answer three questions", "Offer a discount"]
    assert owner.has("make.smaller")


def test_a_plan_that_listens_nowhere_gets_half_an_hour_of_it(sit_down: SitDown) -> None:
    book = too_big()
    book.pilots[0].actions = book.pilots[0].actions[1:]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("make.smaller")
    added = owner.book.pilots[0].actions[-1]
    assert (added.kind, added.hours, added.week) == ("listen", 0.5, 1)
    assert added.what
    owner.press("undo")
    assert planned(owner.book) == ["Answer three questions", "Offer a discount"]


def test_what_is_too_big_is_said_where_it_can_be_mended_and_not_again(sit_down: SitDown) -> None:
    keep(too_big())
    owner = sit_down("pilot", plan="book")
    assert owner.text().count("Week 2 asks for 7 h; 5 h are there.") == 1


@pytest.mark.parametrize("hours", [7.0, None, 0.0])
def test_nothing_is_offered_where_it_fits_or_nobody_can_say(sit_down: SitDown, hours: float | None) -> None:
    book = too_big()
    book.resources.hours = hours
    keep(book)
    assert not sit_down("pilot", plan="book").has("make.smaller")


def test_a_pilot_that_is_over_is_not_made_smaller(sit_down: SitDown) -> None:
    book = ended()
    book.pilots[0].actions = too_big().pilots[0].actions
    keep(book)
    assert not sit_down("pilot", plan="book").has("make.smaller")


def test_a_week_is_copied_forward_with_one_click(sit_down: SitDown) -> None:
    keep(too_big())
    owner = sit_down("pilot", plan="book")
    owner.press("copy.week")
    copies = owner.book.pilots[0].actions[3:]
    assert [(action.week, action.what, action.hours) for action in copies] == [
        (3, "Answer three questions", 3.0),
        (3, "Offer a discount", 4.0),
    ]
    assert "2 actions copied to week 3." in owner.text()
    owner.press("undo")
    assert len(owner.book.pilots[0].actions) == 3
    owner.answer(next(field for field in owner.fields() if ".copied." in f".{field}"), 1)
    owner.press("copy.week")
    assert owner.book.pilots[0].actions[-1].what == "Read the forum"
    assert owner.book.pilots[0].actions[-1].week == 2


def test_a_copy_is_still_to_be_done_and_never_stands_there_twice() -> None:
    done = Action(week=1, what="Answer", hours=1.0, done=True, hours_spent=2.0)
    pilot = Pilot(weeks=2, actions=[done])
    (copy,) = week_forward(pilot, 1)
    assert (copy.week, copy.done, copy.hours_spent, copy.hours) == (2, False, None, 1.0)
    assert copy.id != done.id
    pilot.actions = [done, copy]
    assert week_forward(pilot, 1) == []
    assert week_forward(pilot, 2) == [], "the pilot ends there"


def test_the_weeks_stand_in_a_row_with_their_hours(sit_down: SitDown) -> None:
    keep(too_big())
    owner = sit_down("pilot", plan="book")
    assert "8 of 30 hours planned" in owner.text()
    owner.unfold()
    text = owner.text()
    assert "| **1** :gray[9\u00a0Mar] | :gray[listen] Read the forum | 1\u00a0of\u00a05 |" in text
    assert ":orange[**7\u00a0of\u00a05**]" in text
    assert "| **3**–**6** | :gray[Nothing yet] |" in text


def test_an_action_and_its_hours_are_typed_in_one_go(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.answer("hand.action", "Answer three questions, 1.5 h")
    added = owner.book.pilots[0].actions[-1]
    assert (added.what, added.hours) == ("Answer three questions", 1.5)


def test_hours_that_nobody_typed_are_asked_for_and_never_nothing(sit_down: SitDown) -> None:
    keep(too_big())
    owner = sit_down("pilot", plan="book")
    owner.answer("hand.action", "Answer everybody")
    added = owner.book.pilots[0].actions[-1]
    assert (added.hours, added.kind) == (None, "help")
    assert "4 actions · at least 8 of 30 hours planned · one has no hours yet" in owner.text()
    assert "**Answer everybody** · week 1" in owner.text()
    owner.answer(f"{added.id}.hours", "1")
    assert "9 of 30 hours planned" in owner.text()
    assert "at least" not in owner.text()


def test_a_full_week_has_no_room_for_what_has_no_hours(sit_down: SitDown) -> None:
    book = too_big()
    book.pilots[0].actions = [
        Action(week=1, what="Read the forum", kind="listen", hours=1.0),
        Action(week=2, what="Answer the whole day", kind="help", hours=5.0),
        Action(week=2, what="Film something", kind="show"),
    ]
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "One action has no hours yet, and week 2 is full without it." in owner.text()
    owner.press("make.smaller")
    assert planned(owner.book) == ["Read the forum", "Answer the whole day"]


def test_an_action_sorts_itself_by_its_words_and_the_owner_has_the_last_one(sit_down: SitDown) -> None:
    book = draft()
    book.pilots[0].actions = []
    keep(book)
    owner = sit_down("pilot", plan="book")
    for what in ("Offer 20% off, 1 h", "Post the spring discount, 1 h", "Meet Anna, 1 h"):
        owner.answer("hand.action", what)
    assert [action.kind for action in owner.book.pilots[0].actions] == ["sell", "sell", None]
    assert "Actions that sell: 2 of 3." in owner.text(), "who only sells is told, without having sorted anything"
    meeting = owner.book.pilots[0].actions[-1]
    assert owner.shown(f"{meeting.id}.kind") is None, "nothing is chosen where nothing is known"
    owner.answer(f"{meeting.id}.kind", "listen")
    assert owner.book.pilots[0].actions[-1].kind == "listen"


def test_a_channel_named_in_the_words_is_where_it_is_done_and_counts_once(sit_down: SitDown) -> None:
    book = draft()
    book.resources.hours = 2.0
    book.pilots[0].channels = [Channel(place="forum", hours=1.0), Channel(place="instagram", hours=1.0)]
    book.pilots[0].actions = []
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.answer("hand.action", "Answer on Instagram, 1 h")
    owner.answer("hand.action", "Photograph the valve, 1 h")
    pilot = owner.book.pilots[0]
    forum, instagram = pilot.channels
    assert [action.channel for action in pilot.actions] == [instagram.id, None]
    assert capacity(owner.book.resources, pilot).planned[0] == 3, "the photographs come on top"
    owner.answer(f"{pilot.actions[1].id}.channel", forum.id)
    assert capacity(owner.book.resources, owner.book.pilots[0]).planned[0] == 2


def test_a_plan_that_does_not_listen_starts_only_after_it_was_said(sit_down: SitDown) -> None:
    book = draft()
    book.pilots[0].actions = [Action(what="Offer a service", kind="sell", hours=1.0) for _ in range(3)]
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert any("Actions that sell: 3 of 3." in told for told in owner.told())
    assert owner.has("start.pilot")


def test_without_anything_to_do_no_pilot_starts(sit_down: SitDown) -> None:
    book = draft()
    book.pilots[0].actions, book.pilots[0].areas = [], []
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert not owner.has("start.pilot")
    assert "- Nothing to do is written down yet." in owner.text()
    assert "- No focus area yet." in owner.text()


def test_days_away_lower_their_week_and_that_is_said(sit_down: SitDown) -> None:
    book = too_big()
    book.pilots[0].actions = [Action(week=2, what="Answer three questions", kind="help", hours=3.0)]
    book.resources.absences = [Absence(first=date(2026, 3, 16), last=date(2026, 3, 18))]
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "Fewer hours are there in week 2: days away." in owner.text()
    assert "Week 2 asks for 3 h; 2 h are there." in owner.text(), "two days of five are left, of five hours"
    owner.press("make.smaller")
    assert [action.kind for action in owner.book.pilots[0].actions] == ["listen"]


def test_one_person_is_not_given_the_hours_of_another(sit_down: SitDown) -> None:
    book = too_big()
    book.resources.people = [Person(id="anna", name="Anna", hours=1.0), Person(name="Ben", hours=9.0)]
    book.pilots[0].actions = [
        Action(week=1, what="Read the forum", kind="listen", hours=1.0, person="anna"),
        Action(week=2, what="Answer three questions", kind="help", hours=3.0, person="anna"),
    ]
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "Week 2 gives one person 3 h, and they have 1 h." in owner.text()
    assert "**Answer three questions** · Week 2 · Anna · 3 h" in owner.text()
    owner.press("make.smaller")
    assert planned(owner.book) == ["Read the forum"]
    owner.press("undo")
    assert len(planned(owner.book)) == 2
