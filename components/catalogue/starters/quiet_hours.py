from components.texts import N_

from .starter import Starter

QUIET_HOURS = (
    Starter(
        "listen", 0.5, N_("Ask people, {meet}, which hour they would choose if they could; five answers are enough")
    ),
    Starter("listen", 1, N_("For one week, note who comes or calls in the quiet hours, and why then")),
    Starter(
        "listen",
        0.5,
        N_("Read where people complain of waiting or of crowds, and copy three sentences"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "help",
        0.5,
        N_("The day before, say at what hours there is time tomorrow, and for what"),
        ways=("write", "show", "any"),
        every=2,
    ),
    Starter("help", 0.5, N_("Tell those who wait at busy times when it is calm, and what they find then: {quiet}")),
    Starter(
        "help",
        1,
        N_("Answer “{question}” in ten lines, and add in which hours you have most time"),
        ways=("explain", "ask", "any"),
    ),
    Starter("show", 1, N_("In a quiet hour, show {job}, in three photos or ten lines"), ways=("show", "any")),
    Starter("sell", 0.5, N_("Offer something that exists only in the quiet hours: {quiet}"), ways=("write", "any")),
)
