from components.texts import N_

from .starter import Starter

MISSED_APPOINTMENTS = (
    Starter("listen", 0.5, N_("Ask the last five who did not come what got in the way, and blame nobody")),
    Starter(
        "listen", 1, N_("Go through eight weeks of your diary, and mark the days and hours in which people stay away")
    ),
    Starter(
        "listen",
        0.5,
        N_("Reread how people cancelled this week, and copy the reasons in their words"),
        ways=("write", "talk"),
        every=2,
    ),
    Starter(
        "help", 1, N_("Write the reminder once and for all: day, hour, how to cancel, and one useful line ({guide})")
    ),
    Starter(
        "help",
        0.5,
        N_("Two days ahead, remind all who are booked, and answer those who want to move"),
        ways=("write", "talk"),
        every=1,
    ),
    Starter("help", 0.5, N_("Say in two lines how to move {appointment}, and until when"), ways=("explain", "any")),
    Starter(
        "show",
        1,
        N_("Show, step by step, what awaits people and how long it takes: {appointment}"),
        ways=("show", "any"),
    ),
)
