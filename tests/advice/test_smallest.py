"""M17: a plan that is too big is made smaller by whole actions, the weakest evidence first, and goes on listening."""

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.advice import Smaller, smaller_objective, smallest_version, ways_out, weakest_channel
from components.catalogue import PILOT_SIZES
from components.measurement import capacity, planned_cash
from components.workbook import Absence, Action, Channel, FocusArea, Objective, Person, Pilot, Workbook
from tests.advice.plans import START, essential_plan

KINDS = ("listen", "help", "show", "sell")


def plan(*actions: Action, hours: float = 4.0, **pilot: object) -> Workbook:
    """Channels heard five times ("forum") and never ("instagram"); an area that cites one note more of its own."""
    book = essential_plan()
    book.resources.hours, book.resources.cash = hours, None
    book.listening.notes[4].place = "phone"
    book.pilots[0].channels = [Channel(id="forum", place="forum"), Channel(id="insta", place="instagram")]
    book.pilots[0].areas = [FocusArea(id="area", name="Boilers", notes=["note-4"])]
    book.pilots[0].actions = list(actions)
    for name, value in pilot.items():
        setattr(book.pilots[0], name, value)
    return book


def smaller(book: Workbook) -> Smaller:
    return smallest_version(book, book.pilots[0])


def gone(book: Workbook) -> list[str]:
    return [each.action.what for each in smaller(book).dropped]


LISTEN = Action(what="listen", kind="listen", hours=0.5, channel="insta")


def test_where_everything_fits_everything_stays() -> None:
    book = plan(Action(what="sell", kind="sell", hours=4.0), Action(week=2, what="show", kind="show", hours=4.0))
    assert smaller(book) == Smaller(book.pilots[0].actions, [])


def test_the_weakest_evidence_goes_first() -> None:
    book = plan(
        LISTEN,
        Action(what="heard", hours=2.0, channel="forum", kind="sell"),
        Action(what="guess", hours=2.0, channel="insta", kind="help"),
    )
    assert gone(book) == ["guess"]


def test_notes_behind_channel_and_area_count_together_and_once() -> None:
    book = plan(
        LISTEN,
        Action(what="channel", kind="help", hours=2.0, channel="forum"),
        Action(what="both", hours=2.0, channel="forum", area="area", kind="sell"),
    )
    (dropped,) = smaller(book).dropped
    assert (dropped.action.what, dropped.notes, dropped.limit) == ("channel", 4, "week")
    book.pilots[0].areas[0].notes = ["note-0"]
    assert gone(book) == ["both"], "the note is behind both already, so helping comes before selling"


@pytest.mark.parametrize(("weak", "strong"), [("sell", "show"), ("sell", "help"), ("show", "help")])
def test_on_equal_evidence_selling_goes_before_showing_and_showing_before_helping(weak: str, strong: str) -> None:
    one, other = (Action(what=kind, kind=kind, hours=3.0) for kind in (weak, strong))  # type: ignore[arg-type]
    assert gone(plan(LISTEN, one, other)) == [weak]
    assert gone(plan(other, one, LISTEN)) == [weak]


def test_listening_goes_last_whatever_the_evidence() -> None:
    book = plan(LISTEN, Action(what="help", hours=4.0, channel="forum"))
    assert gone(book) == ["help"]


def test_one_listening_action_is_kept_first_and_the_others_go_by_their_evidence() -> None:
    book = plan(
        LISTEN,
        Action(what="more listening", kind="listen", hours=2.0, channel="insta"),
        Action(what="heard", kind="help", hours=3.5, channel="forum"),
    )
    assert gone(book) == ["more listening"]


def test_only_the_week_that_is_too_full_loses_anything() -> None:
    book = plan(LISTEN, Action(week=2, what="a", kind="sell", hours=4.0), Action(week=3, what="b", hours=5.0))
    assert gone(book) == ["b"]


def test_whole_actions_go_and_a_smaller_one_may_stay() -> None:
    book = plan(LISTEN, Action(what="big", hours=6.0, channel="forum"), Action(what="little", kind="sell", hours=1.0))
    assert gone(book) == ["big"]


def test_what_is_done_stays() -> None:
    book = plan(LISTEN, Action(what="done", kind="sell", hours=3.0, done=True), Action(what="help", hours=3.0))
    assert gone(book) == ["help"]


def test_the_caps_of_hours_and_cash_hold_too() -> None:
    actions = [Action(week=week, what=f"week {week}", hours=2.0, cash=10.0) for week in (1, 2, 3)]
    assert gone(plan(LISTEN, *actions, cap_hours=4.5)) == ["week 3"]
    book = plan(LISTEN, *actions, cap_cash=25.0)
    assert [(each.action.what, each.limit) for each in smaller(book).dropped] == [("week 3", "cash")]
    book.resources.cash = 10.0
    assert gone(book) == ["week 2", "week 3"]


def test_a_short_listening_action_is_proposed_where_none_is_left() -> None:
    short = smaller(plan(Action(what="sell", kind="sell", hours=5.0), Action(week=1, what="help", hours=4.0))).listening
    assert short is not None
    assert (short.week, short.kind, short.hours) == (2, "listen", 0.5)
    long = plan(Action(what="Read it all", kind="listen", hours=9.0))
    assert gone(long) == ["Read it all"]
    assert smaller(long).listening is not None


def test_room_is_made_for_listening_where_there_is_none() -> None:
    book = plan(Action(what="a", hours=5.0), Action(week=1, what="b", hours=3.8), weeks=1)
    assert sorted(gone(book)) == ["a", "b"]
    assert smaller(book).listening is not None


def test_channels_that_take_more_than_there_is_are_not_mended_by_dropping_actions() -> None:
    book = plan(LISTEN, Action(what="help", hours=2.0))
    book.pilots[0].channels[0].hours = 5.0
    assert smaller(book) == Smaller(book.pilots[0].actions, [], too_big="channels", limit="week")


def test_an_action_inside_the_hours_of_its_channel_takes_nothing_more() -> None:
    book = plan(LISTEN, Action(what="inside", hours=3.0, channel="forum"), Action(what="sell", kind="sell", hours=2.0))
    book.pilots[0].channels[0].hours = 3.0
    assert gone(book) == ["sell"]


def test_a_cap_that_the_channels_alone_pass_is_named_as_such() -> None:
    book = plan(LISTEN, weeks=8, cap_hours=10.0)
    book.pilots[0].channels[0].hours = 1.5
    found = smaller(book)
    assert (found.too_big, found.limit, found.dropped) == ("channels", "hours", [])
    assert ways_out(book, book.pilots[0], found) == ["cap", "channel", "shorter", "objective"]


def test_what_would_help_is_only_what_helps() -> None:
    book = plan(LISTEN, weeks=8)
    pilot = book.pilots[0]
    pilot.channels[0].hours = 5.0
    assert ways_out(book, pilot, smaller(book)) == ["hours", "channel", "objective"], "weeks do not thin steady hours"
    pilot.channels = pilot.channels[:1]
    assert ways_out(book, pilot, smaller(book)) == ["hours", "channel_hours", "objective"]
    assert ways_out(plan(LISTEN), pilot, smaller(plan(LISTEN))) == []


def test_work_that_is_done_cannot_be_left_out() -> None:
    book = plan(LISTEN, Action(what="done", hours=6.0, done=True), Action(week=2, what="sell", kind="sell", hours=5.0))
    found = smaller(book)
    assert (found.too_big, found.limit, found.fits, gone(book)) == ("done", "week", False, ["listen", "sell"])
    assert ways_out(book, book.pilots[0], found) == ["hours"]


def test_a_week_without_half_an_hour_has_no_smallest_version() -> None:
    found = smaller(plan(Action(what="sell", kind="sell", hours=2.0), hours=0.25))
    assert (found.too_big, found.fits, found.dropped) == ("listening", False, [])


def test_where_only_listening_is_left_it_is_said() -> None:
    book = plan(LISTEN, Action(what="film", kind="show", hours=6.0), hours=2.0, weeks=6)
    found = smaller(book)
    assert (found.too_big, found.fits, [each.action.what for each in found.dropped]) == (
        "only_listening",
        True,
        ["film"],
    )
    assert ways_out(book, book.pilots[0], found) == ["hours", "longer", "objective"]
    book.pilots[0].weeks = 12
    assert "longer" not in ways_out(book, book.pilots[0], found)


def test_short_listening_finds_its_room_inside_the_hours_of_a_channel() -> None:
    book = plan(Action(what="sell", kind="sell", hours=4.0, channel="forum"), hours=3.0, weeks=1)
    book.pilots[0].channels[0].hours = 3.0
    short = smaller(book).listening
    assert short is not None
    assert (short.channel, short.hours) == ("forum", 0.5)


def test_the_channel_to_leave_has_fewest_notes_behind_it() -> None:
    book = plan(LISTEN)
    forum, insta = book.pilots[0].channels
    assert weakest_channel(book, book.pilots[0]) is None
    forum.hours, insta.hours = 3.0, 1.0
    assert weakest_channel(book, book.pilots[0]) == insta


def test_another_objective_is_named_only_where_it_fits() -> None:
    book = plan(LISTEN, hours=3.0)
    assert smaller_objective(book, book.pilots[0]) is None
    other = Objective(kind="referrals", statement="Fewer calls", rank=2)
    far = Objective(kind="referrals", statement="Far away", feasible="not_now", rank=1)
    book.objectives = [*book.objectives, far, other]
    low, _ = PILOT_SIZES["referrals"].hours
    book.resources.hours = low
    assert smaller_objective(book, book.pilots[0]) == other
    book.resources.hours = low / 2
    assert smaller_objective(book, book.pilots[0]) is None


def actions() -> st.SearchStrategy[Action]:
    return st.builds(
        Action,
        week=st.integers(1, 4),
        what=st.sampled_from(["ask", "film", "post"]),
        kind=st.sampled_from([*KINDS, None]),
        person=st.sampled_from(["anna", None]),
        channel=st.sampled_from(["forum", "insta", None]),
        area=st.sampled_from(["area", None]),
        hours=st.sampled_from([None, 0.0, 0.1, 0.5, 1.0, 2.5, 5.0]),
        cash=st.sampled_from([None, 0.0, 20.0, 45.0]),
    )


steady = st.sampled_from([None, None, 0.5, 1.5])


@settings(max_examples=200, deadline=None)
@given(
    st.tuples(steady, steady),
    st.lists(actions(), max_size=12),
    st.sampled_from([0.5, 2.0, 4.0]),
    st.sampled_from([None, 6.0]),
    st.sampled_from([None, 60.0]),
    st.randoms(),
    st.integers(0, 5),
    st.sampled_from([0.5, 2.0]),
)
def test_whatever_is_planned(
    usual: tuple[float | None, float | None], planned: list[Action], hours: float, cap_hours: float | None,
    cap_cash: float | None, chance: Random, away: int, anna: float,
) -> None:  # fmt: skip
    book = plan(*planned, hours=hours, cap_hours=cap_hours, cap_cash=cap_cash, weeks=4)
    pilot = book.pilots[0]
    monday = START + timedelta(weeks=1)
    book.resources.people = [Person(id="anna", hours=min(anna, hours)), Person(hours=hours - min(anna, hours))]
    book.resources.absences = [Absence(first=monday, last=monday + timedelta(days=away - 1))] if away else []
    pilot.channels[0].hours, pilot.channels[1].hours = usual
    found = smaller(book)
    if not found.fits:
        assert found.too_big == ("listening" if fits(book, pilot, []) else "channels")
        assert found.kept == planned
        assert "objective" in ways_out(book, pilot, found)
        return
    assert fits(book, pilot, found.kept)
    added = [found.listening] if found.listening else []
    assert fits(book, pilot, [*found.kept, *added])
    assert all(not fits(book, pilot, [*found.kept, *added, each.action]) for each in found.dropped)
    assert not found.dropped or any(action.kind == "listen" for action in [*found.kept, *added])
    chance.shuffle(pilot.actions)
    again = smaller(book)
    assert {action.id for action in again.kept} == {action.id for action in found.kept}
    assert [each.action.id for each in again.dropped] == [each.action.id for each in found.dropped]


def fits(book: Workbook, pilot: Pilot, actions: list[Action]) -> bool:
    """Whoever said no hours still takes a quarter of one, unless a channel's steady hours hold it."""
    steady = {channel.id for channel in pilot.channels if channel.hours}
    counted = [
        a if a.hours is not None or a.channel in steady else a.model_copy(update={"hours": 0.25}) for a in actions
    ]
    tried = pilot.model_copy(update={"actions": counted})
    load = capacity(book.resources, tried)
    return not (load.overfull or load.people or load.over_cap or (tried.cap_cash or 1e9) < planned_cash(tried))
