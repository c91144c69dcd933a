"""Actions week by week: typed in one go, copied forward, and made smaller with a click that can be taken back (M17)."""

import pytest

from components.files import keep
from components.screen.typed_action import typed_action
from components.texts import words_for
from components.workbook import Action, Pilot, Workbook, week_forward
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
    assert "Its week is full without it. No note speaks for it." in said
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
    assert owner.text().count("hours planned 7, hours there 5") == 1


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
    text = sit_down("pilot", plan="book").text()
    assert "| **1** :gray[9\u00a0Mar] | :gray[listen] Read the forum | 1\u00a0of\u00a05 |" in text
    assert ":orange[**7\u00a0of\u00a05**]" in text
    assert "| **3**–**6** | :gray[Nothing yet] |" in text


def test_an_action_and_its_hours_are_typed_in_one_go(sit_down: SitDown) -> None:
    keep(draft())
    owner = sit_down("pilot", plan="book")
    owner.answer("hand.action", "Answer three questions, 1.5 h")
    added = owner.book.pilots[0].actions[-1]
    assert (added.what, added.hours) == ("Answer three questions", 1.5)


@pytest.mark.parametrize(
    ("text", "language", "what", "hours"),
    [
        ("Film the valve, 2 h", "en", "Film the valve", 2.0),
        ("Film the valve; 30 min", "en", "Film the valve", 0.5),
        ("Film it, twice, 1 hour", "en", "Film it, twice", 1.0),
        ("Rispondere, 1,5 ore", "it", "Rispondere", 1.5),
        ("Rispondere a tre domande, 45 minuti", "it", "Rispondere a tre domande", 0.75),
        ("Answer within 24 h", "en", "Answer within 24 h", None),
        ("Answer everybody, within 2 h", "en", "Answer everybody, within 2 h", None),
        ("Post at the market, 9.30", "en", "Post at the market, 9.30", None),
        ("Film, 1.2.3 h", "en", "Film, 1.2.3 h", None),
        (", 2 h", "en", ", 2 h", None),
        ("Print labels, 900 h", "en", "Print labels, 900 h", None),
    ],
)
def test_only_hours_after_a_last_comma_are_hours(text: str, language: str, what: str, hours: float | None) -> None:
    assert typed_action(text, words_for(language)) == (what, hours)
