"""What the next pilot carries over: by the decision, from what was learned and what it really took (M17, M18)."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from components.files import dumps, loads
from components.workbook import (
    Channel,
    CheckIn,
    Decision,
    FocusArea,
    Lesson,
    NotNow,
    Pilot,
    Review,
    Tracking,
    extended_from,
    hand_on,
    next_pilot,
    parts,
)
from tests.files.test_round_trip import files

TODAY = date(2026, 4, 14)
WAITING = [NotNow(place="youtube", reason="Later", again=date(2026, 4, 1)), NotNow(place="reddit", reason="Far away")]


def pilot(decision: Decision | None, **given: Any) -> Pilot:
    review = Review(decision=decision, **{name: given.pop(name) for name in ("lessons", "hours") if name in given})
    facts: dict[str, Any] = {
        "id": "first", "name": "Fewer calls", "objective": "fewer-calls", "metric": "calls", "weeks": 6,
        "start": date(2026, 3, 2), "cap_hours": 20.0, "cap_cash": 100.0, "not_now": WAITING,
        "areas": [FocusArea(id="boilers", name="Boilers"), FocusArea(id="papers", name="Papers")],
        "channels": [Channel(id="town", place="facebook_groups"), Channel(id="mail", place="newsletter")],
        "tracking": Tracking(code="WARM"),
    }  # fmt: skip
    return Pilot(**facts | given, review=review)


def codes(pilot: Pilot) -> list[str]:
    return [carried.code for carried in hand_on(pilot, TODAY).carried]


def weeks(*hours: float) -> list[CheckIn]:
    return [CheckIn(week=number, hours=spent) for number, spent in enumerate(hours, start=1)]


def lesson(kind: Any, about: str | None = None, what: str = "Nobody answered") -> Lesson:
    return Lesson(kind=kind, what=what, about=about)


def test_to_repeat_is_the_same_with_the_hours_that_it_really_took() -> None:
    draft = next_pilot(pilot("repeat", hours=12.0))
    assert (draft.objective, draft.metric, draft.tracking.code) == ("fewer-calls", "calls", "WARM")
    assert [area.name for area in draft.areas] == ["Boilers", "Papers"]
    assert [channel.place for channel in draft.channels] == ["facebook_groups", "newsletter"]
    assert (draft.cap_hours, draft.cap_cash) == (12, 100)
    assert (draft.name, draft.start, draft.weeks, draft.baseline, draft.status) == ("", None, None, None, "draft")


@pytest.mark.parametrize(
    ("given", "cap", "code"),
    [
        ({"hours": 12.0}, 15.0, "hours_grown"),
        ({"hours": 13.0}, 16.0, "hours_grown"),  # 16.25, in half hours
        ({"hours": 30.0}, 30.0, "hours_grown_already"),
        ({"check_ins": weeks(6, 6)}, 36.0, "hours_estimated"),  # over the cap, as far as can be told
        ({"check_ins": weeks(2, 2, 2, 2, 2, 2)}, 15.0, "hours_grown"),
        ({"check_ins": weeks(2, 2)}, 15.0, "hours_estimated_grown"),  # the other four weeks are missing, not zero
        ({}, 25.0, "hours_grown_from_cap"),  # nothing written down: from the cap
        ({"hours": 0.0}, 0.0, "hours_spent"),
    ],
)
def test_to_grow_is_a_quarter_more_at_most(given: dict[str, Any], cap: float, code: str) -> None:
    grown = pilot("grow", **given)
    draft = next_pilot(grown)
    assert draft.cap_hours == cap
    assert code in codes(grown)
    assert draft.cap_cash == 100, "one thing grows, not everything at once"
    assert (len(draft.areas), len(draft.channels)) == (2, 2), "nothing is added by itself"


@pytest.mark.parametrize(
    ("given", "cap", "code"),
    [
        ({"check_ins": weeks(1, 1, 1, 1, 1, 1.5)}, 6.5, "hours_spent"),
        ({"check_ins": weeks(3, 2)}, 15.0, "hours_estimated"),
        ({"check_ins": weeks(3, 2), "hours": 9.0}, 9.0, "hours_spent"),
        ({}, 20.0, "hours_as_before"),
    ],
)
def test_caps_come_from_the_weeks_that_were_written_down(given: dict[str, Any], cap: float, code: str) -> None:
    same = pilot("repeat", **given)
    assert next_pilot(same).cap_hours == cap
    assert code in codes(same)


def test_what_is_to_stop_is_put_aside_with_its_lesson_for_a_quarter_of_a_year() -> None:
    learned = [lesson("stop", "town"), lesson("stop", "papers", "Read by none"), lesson("keep", "boilers")]
    draft = next_pilot(pilot("adjust", lessons=learned)), hand_on(pilot("adjust", lessons=learned), TODAY).draft
    assert [area.name for area in draft[1].areas] == ["Boilers"]
    assert [channel.place for channel in draft[1].channels] == ["newsletter"]
    aside = [(entry.place, entry.reason, entry.again) for entry in draft[1].not_now[len(WAITING) :]]
    assert aside == [
        ("", "Papers: Read by none", TODAY + timedelta(weeks=13)),
        ("facebook_groups", "Nobody answered", TODAY + timedelta(weeks=13)),
    ]
    assert draft[0].not_now[-1].again == date(2026, 4, 12) + timedelta(weeks=13), "from the pilot’s last day"


def test_what_was_also_kept_or_changed_stays() -> None:
    """To stop something in a place is not to leave the place."""
    learned = [lesson("stop", "town", "The photos"), lesson("change", "town", "Answer in the evening")]
    draft = next_pilot(pilot("adjust", lessons=learned))
    assert [channel.place for channel in draft.channels] == ["facebook_groups", "newsletter"]
    assert {"lesson_stop", "lesson_change"} <= set(codes(pilot("adjust", lessons=learned)))


@pytest.mark.parametrize("decision", ["grow", "repeat", "extend", None])
def test_only_to_adjust_leaves_anything_out(decision: Decision | None) -> None:
    draft = next_pilot(pilot(decision, lessons=[lesson("stop", "town"), lesson("stop", None)]))
    assert len(draft.channels) == 2


def test_a_place_that_waits_already_waits_once() -> None:
    both = pilot("adjust", lessons=[lesson("stop", "town")], not_now=[NotNow(place="facebook_groups", reason="Busy")])
    assert [(entry.place, entry.reason) for entry in next_pilot(both).not_now] == [("facebook_groups", "Busy")]


@pytest.mark.parametrize("decision", ["grow", "repeat", "adjust", "extend", "stop", None])
def test_the_not_now_list_keeps_its_days(decision: Decision | None) -> None:
    handed = hand_on(pilot(decision), TODAY)
    assert [(e.place, e.reason, e.again) for e in handed.draft.not_now] == [
        (e.place, e.reason, e.again) for e in WAITING
    ]
    due = [carried.params["places"] for carried in handed.carried if carried.code == "look_again"]
    assert due == [("youtube",)]


def test_to_stop_carries_nothing_else() -> None:
    draft = next_pilot(pilot("stop", hours=12.0))
    assert draft.model_copy(update={"not_now": []}) == Pilot(id=draft.id)
    assert codes(pilot("stop")) == ["stopped", "not_now", "look_again"]


def test_a_pilot_is_prolonged_once_and_then_stops() -> None:
    first = pilot("extend")
    second = hand_on(first, TODAY, [first]).draft
    assert (second.name, second.weeks, len(second.channels)) == ("Fewer calls", 6, 2)
    second.review.decision = "extend"
    pilots = [first, second]
    assert extended_from(second, pilots) is first
    assert extended_from(first, pilots) is None
    third = hand_on(second, TODAY, pilots)
    assert third.carried[0].code == "extended_before"
    assert (third.draft.metric, third.draft.channels) == (None, [])


def test_another_number_is_no_extension() -> None:
    pilots = [pilot("extend"), pilot(None, id="second", metric="orders")]
    assert extended_from(pilots[1], pilots) is None


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(files)
def test_whatever_the_plan_nothing_in_the_next_pilot_points_nowhere(file: dict[str, Any]) -> None:
    book = loads(json.dumps(file).encode())
    known = {getattr(part, "id", None) for part in parts(book)}
    for last in book.pilots:
        pointed_to = _references(last)
        draft = hand_on(last, TODAY, book.pilots).draft
        assert _references(draft) <= pointed_to, "nothing that the last one did not refer to"
        own = {part.id for part in [draft, *draft.areas, *draft.channels, *draft.not_now]}
        assert not own & known, "every part has an id of its own"
        book.pilots = [*book.pilots, draft]
        assert loads(dumps(book)) == book


def _references(pilot: Pilot) -> set[str]:
    given = {pilot.objective, pilot.metric, pilot.signal}
    given |= {note for area in pilot.areas for note in area.notes}
    given |= {note for channel in pilot.channels for note in channel.notes}
    given |= {channel.place for channel in pilot.channels} | {entry.place for entry in pilot.not_now}
    return {id for id in given if id}
