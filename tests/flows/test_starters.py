"""Actions to begin with, on the page: a click adds one, a click takes it back; what is taken stands there no more."""

from components.files import keep
from components.workbook import Action, Channel, Place, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import draft, ended


def nothing_planned(*places: str) -> Workbook:
    book = draft()
    book.pilots[0].actions = []
    book.pilots[0].channels = [Channel(id=place.replace("_", "-"), place=place) for place in places]
    return book


def ideas(owner: Owner) -> list[str]:
    """The keys of their boxes, in the order of the page."""
    return [field for field in owner.fields() if field.startswith("pilot.starter.")]


def open_ideas(sit_down: SitDown, book: Workbook, **address: str) -> Owner:
    keep(book)
    owner = sit_down("pilot", plan="book", **address)
    owner.unfold()
    owner.unfold()  # without a channel it is not the turn of the actions, and the ideas are folded inside
    return owner


def test_one_click_adds_an_idea_and_one_takes_it_back(sit_down: SitDown) -> None:
    owner = open_ideas(sit_down, nothing_planned("facebook_groups"))
    first = next(idea for idea in ideas(owner) if "Search for" in idea)
    owner.answer(first, True)
    added = owner.book.pilots[0].actions
    assert [(action.week, action.kind, action.hours, action.channel) for action in added] == [
        (week, "listen", 0.5, "facebook-groups") for week in (1, 3, 5)
    ]
    assert {action.what for action in added} == {
        "Search for “Can it be mended, or must it be replaced?” and copy the answers that people give each other"
    }
    assert {action.area for action in added} == {owner.book.pilots[0].areas[0].id}
    assert "Added: weeks 1, 3 and 5." in owner.text()
    assert first not in ideas(owner)
    owner.press("undo")
    assert owner.book.pilots[0].actions == []
    assert first in ideas(owner)


def test_five_ideas_in_the_words_of_the_trade_each_with_its_hours_and_weeks(sit_down: SitDown) -> None:
    owner = open_ideas(sit_down, nothing_planned("facebook_groups", "website"))
    assert len(ideas(owner)) == 5
    said = [owner.widget(idea).label for idea in ideas(owner)]
    assert said[1].endswith(":small[:gray[listen · 0.5 h · weeks 1, 3 and 5 · Facebook groups]]")
    assert said[4].startswith(
        "Show in three photos, or in one minute of film: what to check before calling someone out"
    )
    assert said[4].endswith("show · 1 h · week 3 · Your own website]]")


def test_after_an_idea_the_next_ones_go_where_the_weeks_are_emptier(sit_down: SitDown) -> None:
    owner = open_ideas(sit_down, nothing_planned())
    while offered := ideas(owner):
        owner.answer(offered[0], True)
    actions = owner.book.pilots[0].actions
    weeks = [action.week for action in actions]
    assert len(actions) >= 5
    assert set(weeks) <= set(range(1, 7))
    assert len(set(weeks)) >= 4, "spread over the pilot"
    assert "All these ideas are in your plan." in owner.text()


def test_full_weeks_are_said_in_words(sit_down: SitDown) -> None:
    book = nothing_planned()
    book.pilots[0].actions = [Action(week=week, what="Repairs", hours=5.0) for week in range(1, 7)]
    owner = open_ideas(sit_down, book)
    assert ideas(owner) == []
    assert "No idea fits into the hours and weeks that are left." in owner.text()


def test_ideas_speak_the_language_of_the_screen_and_stay_taken_in_the_other(sit_down: SitDown) -> None:
    owner = open_ideas(sit_down, nothing_planned(), lang="it")
    before = len(ideas(owner))
    first = ideas(owner)[0]
    owner.answer(first, True)
    assert owner.book.pilots[0].actions[0].what.startswith("Per una settimana")
    owner.speak("en")
    owner.unfold()
    assert first not in ideas(owner)
    assert len(ideas(owner)) >= before - 1


def test_typed_actions_and_ideas_live_side_by_side(sit_down: SitDown) -> None:
    owner = open_ideas(sit_down, nothing_planned("website"))
    owner.answer("hand.action", "Film the pressure valve, 1 h")
    owner.answer(ideas(owner)[0], True)
    assert owner.book.pilots[0].actions[0].what == "Film the pressure valve"
    assert len(owner.book.pilots[0].actions) >= 2


def test_a_name_of_a_place_is_shown_as_it_was_typed(sit_down: SitDown) -> None:
    book = nothing_planned()
    book.listening.places = [Place(id="stall", name="The *market* stall")]
    book.pilots[0].channels = [Channel(id="market", place="stall")]
    owner = open_ideas(sit_down, book)
    assert any(r"The \*market\* stall" in owner.widget(idea).label for idea in ideas(owner))


def test_a_pilot_that_is_over_has_none(sit_down: SitDown) -> None:
    assert ideas(open_ideas(sit_down, ended())) == []
