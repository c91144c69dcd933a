"""M17: who starts too big goes beyond the real possibilities."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from components.measurement import PersonsWeek, capacity
from components.workbook import Absence, Action, Channel, Person, Pilot, Resources


def test_hours_of_actions_add_up_week_by_week() -> None:
    actions = [Action(week=1, hours=2.0), Action(week=1, hours=1.5), Action(week=3, hours=4.0), Action(week=3)]
    load = capacity(Resources(hours=3.5), Pilot(weeks=4, actions=actions))
    assert load.planned == [3.5, 0, 4, 0]
    assert load.total == 7.5
    assert load.overfull == [3]


def test_a_channels_hours_contain_the_actions_on_it() -> None:
    forum = Channel(place="forum", hours=3.0)
    actions = [Action(week=1, hours=2.0, channel=forum.id), Action(week=2, hours=5.0, channel=forum.id)]
    actions.append(Action(week=2, hours=1.0))
    load = capacity(Resources(), Pilot(weeks=3, channels=[forum], actions=actions))
    assert load.planned == [3, 6, 3]


def test_the_hours_of_the_people_are_what_is_there() -> None:
    resources = Resources(hours=1.0, people=[Person(hours=6.0), Person(hours=4.0), Person()])
    load = capacity(resources, Pilot(weeks=1, actions=[Action(hours=10.0)]))
    assert load.a_week == 10
    assert load.overfull == []


def test_unknown_hours_are_never_exceeded() -> None:
    assert capacity(Resources(), Pilot(actions=[Action(hours=99.0)])).overfull == []


def test_tenths_of_hours_fill_a_week_without_spilling_over() -> None:
    load = capacity(Resources(hours=0.3), Pilot(weeks=1, actions=[Action(hours=0.1), Action(hours=0.2)]))
    assert load.overfull == []


def test_the_cap_covers_the_whole_pilot() -> None:
    actions = [Action(week=week, hours=9.0) for week in range(1, 9)]
    assert capacity(Resources(), Pilot(weeks=8, cap_hours=70.0, actions=actions)).over_cap
    assert not capacity(Resources(), Pilot(weeks=8, cap_hours=72.0, actions=actions)).over_cap
    assert not capacity(Resources(), Pilot(weeks=8, actions=actions)).over_cap


def test_without_a_length_the_last_action_ends_the_pilot() -> None:
    assert capacity(Resources(), Pilot(actions=[Action(week=2, hours=1.0)])).planned == [0, 1]
    assert capacity(Resources(), Pilot()).planned == []


def test_what_channels_take_beside_their_actions_is_told_apart() -> None:
    forum, phone = Channel(id="forum", place="forum", hours=3.0), Channel(id="phone", place="phone")
    actions = [Action(week=1, hours=2.0, channel="forum"), Action(week=2, hours=5.0, channel="forum")]
    actions.append(Action(week=1, hours=1.5, channel="phone"))
    load = capacity(Resources(), Pilot(weeks=3, channels=[forum, phone], actions=actions))
    assert load.planned == [4.5, 5, 3]
    assert load.beside == [1, 0, 3]


hours = st.sampled_from([None, 0.0, 0.5, 2.0, 3.5])
channel = st.sampled_from(["forum", "phone", None])


@given(hours, hours, st.lists(st.builds(Action, week=st.integers(1, 3), hours=hours, channel=channel), max_size=10))
def test_each_week_and_channel_counts_the_larger_of_its_two_figures(
    forum: float | None, phone: float | None, actions: list[Action]
) -> None:
    channels = [Channel(id="forum", place="forum", hours=forum), Channel(id="phone", place="phone", hours=phone)]
    load = capacity(Resources(), Pilot(weeks=2, channels=channels, actions=actions))
    steady = {"forum": forum or 0.0, "phone": phone or 0.0, None: 0.0}
    for week in (1, 2):
        acting = {where: sum(a.hours or 0 for a in actions if (a.week, a.channel) == (week, where)) for where in steady}
        assert load.planned[week - 1] == sum(max(acting[where], steady[where]) for where in steady)
        assert load.beside[week - 1] == load.planned[week - 1] - sum(acting.values())


MONDAY = date(2026, 3, 2)


def test_days_away_take_their_part_of_a_weeks_hours() -> None:
    away = [
        Absence(first=date(2026, 3, 9), last=date(2026, 3, 10)),
        Absence(first=date(2026, 3, 16), last=date(2026, 3, 22)),
    ]
    load = capacity(
        Resources(hours=5.0, absences=away), Pilot(start=MONDAY, weeks=4, actions=[Action(week=2, hours=4.0)])
    )
    assert load.there == [5, 3, 0, 5]
    assert load.overfull == [2]


def test_a_weekend_away_takes_no_working_hours() -> None:
    away = [Absence(first=date(2026, 3, 7), last=date(2026, 3, 8))]
    assert capacity(Resources(hours=5.0, absences=away), Pilot(start=MONDAY, weeks=1)).there == [5]


def test_where_nobody_is_there_nobody_is_on_a_channel() -> None:
    away = [Absence(first=date(2026, 3, 9), last=date(2026, 3, 13))]
    pilot = Pilot(start=MONDAY, weeks=2, channels=[Channel(place="forum", hours=2.0)])
    load = capacity(Resources(hours=2.0, absences=away), pilot)
    assert (load.planned, load.overfull) == ([2, 0], [])


def test_each_persons_hours_are_their_own() -> None:
    resources = Resources(people=[Person(id="anna", hours=1.0), Person(id="ben", hours=4.0), Person(id="eva")])
    actions = [
        Action(hours=3.0, person="anna"),
        Action(week=2, hours=4.0, person="ben"),
        Action(hours=2.0, person="eva"),
    ]
    load = capacity(resources, Pilot(weeks=2, actions=actions))
    assert load.overfull == []
    assert load.people == (PersonsWeek("anna", 1, 3.0, 1.0),)


def test_hours_that_nobody_has_said_are_not_nothing() -> None:
    forum = Channel(id="forum", place="forum", hours=1.0)
    actions = [Action(hours=4.0), Action(), Action(week=2), Action(week=2, channel="forum"), Action(week=9)]
    load = capacity(Resources(hours=5.0), Pilot(weeks=2, channels=[forum], actions=actions))
    assert load.unsaid == (1, 2), (
        "what lies inside the hours of its channel is said, and what lies after the end is not"
    )
    assert load.no_room == [1]
