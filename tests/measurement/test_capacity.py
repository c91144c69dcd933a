"""M17: who starts too big goes beyond the real possibilities."""

from components.measurement import capacity
from components.workbook import Action, Channel, Person, Pilot, Resources


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
