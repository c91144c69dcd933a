"""What a channel takes each week is proposed, counted once, and said where it alone is too much (M16, M17)."""

from components.catalogue import CHANNEL_NEEDS
from components.files import keep
from components.measurement import capacity
from components.workbook import Action, Channel, Person, Workbook
from tests.flows.conftest import SitDown
from tests.flows.situations import draft


def taking_part(*places: str, **hours: float) -> Workbook:
    book = draft()
    book.pilots[0].channels = [Channel(id=place, place=place, hours=hours.get(place)) for place in places]
    book.pilots[0].actions = [Action(week=1, what="Answer", hours=0.5, channel=places[0])]
    book.resources.hours = 3.0
    return book


def hours(book: Workbook) -> list[float | None]:
    return [channel.hours for channel in book.pilots[0].channels]


def test_the_hours_of_channels_are_proposed_counted_and_taken_back(sit_down: SitDown) -> None:
    keep(taking_part("instagram", "phone"))
    owner = sit_down("pilot", plan="book")
    assert "Roughly: Instagram 2 h and Phone 1 h. What you plan there is part of it." in owner.text()
    owner.press("use.steady")
    assert hours(owner.book) == [2, 1] == [CHANNEL_NEEDS[place].hours for place in ("instagram", "phone")]
    load = capacity(owner.book.resources, owner.book.pilots[0])
    assert load.planned == [3] * 6, "half an hour on Instagram is part of its two hours"
    assert load.beside == [2.5, 3, 3, 3, 3, 3]
    owner.unfold()
    assert "3 of 3" in owner.text().replace("\u00a0", " ")
    owner.press("undo")
    assert hours(owner.book) == [None, None]


def test_the_owners_own_figure_stays(sit_down: SitDown) -> None:
    keep(taking_part("instagram", "phone", instagram=0.0))
    owner = sit_down("pilot", plan="book")
    assert "Instagram 2 h" not in owner.text()
    owner.press("use.steady")
    owner.unfold()
    assert hours(owner.book) == [0, 1]
    assert "Counted each week: Phone 1 h." in owner.text()
    assert not owner.has("use.steady")


def test_a_place_of_the_owners_own_has_no_estimate(sit_down: SitDown) -> None:
    keep(taking_part("elsewhere"))
    assert not sit_down("pilot", plan="book").has("use.steady")


def test_a_channel_says_what_it_takes_and_what_nobody_can(sit_down: SitDown) -> None:
    book = taking_part("tiktok")
    keep(book)
    assert "nobody yet for" not in sit_down("pilot", plan="book").text(), "nobody wrote down who can do what"
    book.resources.people = [Person(name="Anna", skills="writing, photos")]
    keep(book)
    said = sit_down("pilot", plan="book").text()
    assert "about 3 h a week · nobody yet for: video" in said


def test_channels_that_alone_take_too_much_are_named_with_a_way_out(sit_down: SitDown) -> None:
    keep(taking_part("instagram", "tiktok", instagram=2.0, tiktok=3.0))
    said = sit_down("pilot", plan="book").text()
    assert "Leaving actions out is not enough.** Your channels alone take 5 h a week; you have 3 h." in said
    assert "- More hours a week, if they are really there." in said
    assert "- One channel less: without TikTok, 3 h a week less." in said
    assert "- Another objective, one that takes less." in said
    assert "longer pilot: the same work" not in said, "more weeks do not make steady hours fewer"


def test_where_only_listening_is_left_it_is_said_before_the_click(sit_down: SitDown) -> None:
    book = taking_part("phone")
    book.pilots[0].actions = [Action(week=1, what="Film it all", kind="show", hours=8.0)]
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "Nothing but listening would be left" in owner.text()
    assert "- A longer pilot: the same work, spread over more weeks." in owner.text()
    owner.press("make.smaller")
    assert [action.kind for action in owner.book.pilots[0].actions] == ["listen"]
    assert "One action left out" in owner.text()
    owner.press("undo")
    assert [action.what for action in owner.book.pilots[0].actions] == ["Film it all"]


def test_no_hours_at_all_are_said_beside_what_is_planned(sit_down: SitDown) -> None:
    book = taking_part("phone", phone=1.0)
    book.resources.hours = 0.0
    book.pilots[0].actions = [Action(week=9, what="Answer", hours=0.5, channel="phone")]  # after the last week
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "there are no hours, so nothing of this fits" in owner.text()
    assert not owner.has("make.smaller")
    assert len(owner.book.pilots[0].actions) == 1


def test_what_pays_counts_whoever_gives_the_hours(sit_down: SitDown) -> None:
    book = taking_part("phone")
    book.resources.people = [Person(id="ben", name="Ben", hours=3.0, hour_cost=50.0)]
    metric, pilot = book.metrics[0], book.pilots[0]
    metric.unit, metric.value_low, metric.value_high, metric.hour_cost = "calls", 10.0, 10.0, None
    pilot.actions = [Action(week=n, what="Answer", hours=0.5, cash=10.0, person="ben") for n in range(1, 7)]
    keep(book)
    said = sit_down("pilot", plan="book").text()
    assert "At 3.5 fewer a week (calls) it pays for the 3 h and" in said  # (3 × 50 + 60) / (10 × 6 weeks)
    book.resources.people[0].hour_cost = None
    keep(book)
    said = sit_down("pilot", plan="book").text()
    assert "Your hours are not in this cost: what an hour costs is not known." in said
