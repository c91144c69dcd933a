"""M17: who starts too big goes beyond the real possibilities."""

from hypothesis import given
from hypothesis import strategies as st

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
