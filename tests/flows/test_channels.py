"""Channels come from what was heard: ranked, each with its reason, three at most; all other places wait (M16, M17)."""

from datetime import date

import pytest

from components.files import keep
from components.workbook import Channel, Note, NotNow, Person, Search, Workbook
from tests.flows.conftest import SitDown
from tests.flows.owner import Owner
from tests.flows.situations import MONDAY, draft

WORDS = ("It drips", "It bangs", "Who comes on a Sunday?")


def heard(**places: int) -> Workbook:
    """A draft without channels, in which so many notes come from each place."""
    book = draft()
    book.pilots[0].channels = []
    book.listening.searches = []
    book.listening.notes = [
        Note(id=f"{place}-{n}", place=place, words=f"{place} {WORDS[n % 3]} {n}", need="struggles")
        for place, many in places.items()
        for n in range(many)
    ]
    return book


def offered(owner: Owner) -> list[str]:
    return [field.rpartition(".")[2] for field in owner.fields() if ".channel." in f".{field}"]


def chosen(owner: Owner) -> list[str]:
    return [channel.place for channel in owner.book.pilots[0].channels]


def waiting(owner: Owner) -> dict[str, NotNow]:
    return {entry.place: entry for entry in owner.book.pilots[0].not_now}


def test_the_place_with_most_notes_stands_first(sit_down: SitDown) -> None:
    keep(heard(reddit=1, phone=4, inbox=2))
    assert offered(sit_down("pilot", plan="book")) == ["phone", "inbox", "reddit"]


def test_a_place_to_listen_only_is_no_channel(sit_down: SitDown) -> None:
    keep(heard(phone=1, competitor_reviews=5))
    owner = sit_down("pilot", plan="book")
    assert offered(owner) == ["phone"]
    owner.unfold()
    assert "competitor_reviews" not in owner.widget("another").options


def test_a_reason_names_its_notes_and_is_the_owners_from_then_on(sit_down: SitDown) -> None:
    keep(heard(phone=3))
    owner = sit_down("pilot", plan="book")
    owner.answer("channel.phone", True)
    (channel,) = owner.book.pilots[0].channels
    assert channel.notes == ["phone-0", "phone-1", "phone-2"]
    owner.press(f"use.reason.{channel.id}")
    (channel,) = owner.book.pilots[0].channels
    assert channel.reason.startswith("3 notes from there")
    assert "phone It drips 0" in channel.reason
    owner.unfold()
    owner.answer(f"{channel.id}.reason", "They call anyway")
    owner.speak("it")
    assert owner.book.pilots[0].channels[0].reason == "They call anyway"


def test_hours_and_notes_of_a_channel_are_one_click_away(sit_down: SitDown) -> None:
    keep(heard(phone=3))
    owner = sit_down("pilot", plan="book")
    owner.answer("channel.phone", True)
    id = owner.book.pilots[0].channels[0].id
    assert not owner.has(f"{id}.hours")
    owner.unfold()
    owner.answer(f"{id}.hours", "1.5")
    owner.answer(f"{id}.notes", ["phone-1"])
    (channel,) = owner.book.pilots[0].channels
    assert (channel.hours, channel.notes) == (1.5, ["phone-1"])


def test_a_cited_note_that_is_deleted_leaves_nothing_behind(sit_down: SitDown) -> None:
    book = heard(phone=3)
    book.pilots[0].areas[0].notes = ["phone-0", "phone-1"]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.answer("channel.phone", True)
    owner.go("listening")
    owner.unfold()
    owner.delete_row("notes", 0)
    (channel,), (area,) = owner.book.pilots[0].channels, owner.book.pilots[0].areas
    assert (channel.notes, area.notes) == (["phone-1", "phone-2"], ["phone-1"])
    owner.go("pilot")
    owner.unfold()
    assert owner.shown(f"{channel.id}.notes") == ["phone-1", "phone-2"]


def test_three_are_the_most(sit_down: SitDown) -> None:
    keep(heard(phone=4, inbox=3, reddit=2, newsletter=1))
    owner = sit_down("pilot", plan="book")
    assert not owner.has("channel.newsletter"), "the first three are enough to choose from"
    for place in ("phone", "inbox", "reddit"):
        owner.answer(f"channel.{place}", True)
    owner.unfold()
    assert not owner.has("another")
    owner.answer("channel.inbox", False)
    owner.answer("another", "newsletter")
    assert chosen(owner) == ["phone", "reddit", "newsletter"]
    assert owner.widget("channel.inbox").proto.disabled, "recommended, and there is no room for it"
    assert not owner.has("another")


def test_more_than_three_from_a_file_can_be_taken_away(sit_down: SitDown) -> None:
    book = heard(phone=1)
    book.pilots[0].channels = [Channel(place=place) for place in ("phone", "inbox", "reddit", "newsletter")]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.answer("channel.newsletter", False)
    assert chosen(owner) == ["phone", "inbox", "reddit"]


def test_the_other_places_wait_with_a_reason_and_a_day(sit_down: SitDown) -> None:
    book = heard(phone=5, inbox=4, reddit=3, newsletter=1, competitor_reviews=1)
    book.listening.expected_places = ["instagram", "youtube"]
    book.listening.searches = [Search(place="youtube", words="boiler", found=0, day=date(2026, 3, 1))]
    book.pilots[0].channels = [Channel(place="phone")]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    assert "One thing at a time" not in owner.text(), "what is recommended stands above, to be chosen"
    assert "not looked at yet. Search there first. Look again on 20 April 2026." in owner.text()
    assert waiting(owner) == {}, "proposed, and not yet the owner’s own"
    owner.press("fill.not_now")
    found = waiting(owner)
    assert set(found) == {"competitor_reviews", "instagram", "youtube", "newsletter"}
    assert {entry.again for entry in found.values()} == {date(2026, 4, 20)}, "the Monday after the six weeks"
    assert "guess" in found["newsletter"].reason
    assert "not to take part" in found["competitor_reviews"].reason
    assert "not looked at" in found["instagram"].reason
    assert "found nothing" in found["youtube"].reason
    assert not owner.has("fill.not_now"), "nothing is left to be put there"
    owner.press("undo")
    assert waiting(owner) == {}


def test_what_waits_can_be_changed_and_is_not_put_there_twice(sit_down: SitDown) -> None:
    book = heard(phone=4, inbox=3)
    book.pilots[0].channels = [Channel(place="phone")]
    book.listening.expected_places = ["youtube"]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.press("fill.not_now")
    owner.edit("not_now", 0, reason="In autumn", again="2026-09-07")
    entry = owner.book.pilots[0].not_now[0]
    assert (entry.place, entry.reason, entry.again) == ("youtube", "In autumn", date(2026, 9, 7))
    assert not owner.has("fill.not_now")


def test_while_the_end_is_open_the_longest_pilot_counts(sit_down: SitDown) -> None:
    book = heard(phone=4, inbox=3)
    book.pilots[0].channels, book.pilots[0].start = [Channel(place="phone")], None
    book.listening.expected_places = ["youtube"]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.unfold()
    owner.press("fill.not_now")
    assert waiting(owner)["youtube"].again == date(2026, 6, 1), "the Monday after twelve weeks from 7 March"


def test_a_place_that_is_chosen_waits_no_longer(sit_down: SitDown) -> None:
    book = heard(phone=4, inbox=3)
    book.pilots[0].channels = [Channel(place="phone")]
    book.pilots[0].not_now = [NotNow(place="inbox", reason="Later", again=MONDAY)]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.answer("channel.inbox", True)
    assert chosen(owner) == ["phone", "inbox"]
    assert waiting(owner) == {}
    owner.press("undo")
    assert chosen(owner) == ["phone"]
    assert waiting(owner)["inbox"].reason == "Later"
    assert owner.shown("channel.inbox") is False


@pytest.mark.parametrize("skills", ["", "*Films* well: [here](https://x.example)"])
def test_who_can_do_what_stands_there_where_it_was_written_down(sit_down: SitDown, skills: str) -> None:
    book = heard(phone=1)
    book.resources.people = [Person(name="Anna", hours=2.0, skills=skills)]
    keep(book)
    owner = sit_down("pilot", plan="book")
    assert "Who can do what" not in owner.text(), "one click away"
    owner.unfold()
    said = owner.text()
    assert ("Who can do what" in said) == bool(skills)
    assert "[here](" not in said, "the owner’s words are shown as they were typed"


def test_at_the_start_all_other_places_are_written_down(sit_down: SitDown) -> None:
    book = heard(phone=4, inbox=3, reddit=1)
    book.pilots[0].channels = [Channel(place="phone")]
    book.pilots[0].not_now = [NotNow(place="reddit", reason="Nobody answers there", again=MONDAY)]
    keep(book)
    owner = sit_down("pilot", plan="book")
    owner.press("start.pilot")
    found = waiting(owner)
    assert set(found) == {"reddit", "inbox"}
    assert found["reddit"].reason == "Nobody answers there"
    assert found["inbox"].again == date(2026, 4, 20)
    assert found["inbox"].reason.startswith("3 notes from there.")
