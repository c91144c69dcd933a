from components.texts import N_

from .starter import Starter

LAUNCH = (
    Starter(
        "listen", 0.5, N_("Ask people, {meet}, how they manage today without the new offer; five answers are enough")
    ),
    Starter(
        "listen",
        0.5,
        N_("Read what people say of the solution they use now, and copy three sentences"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "listen", 1, N_("Watch three people try the new offer, explain nothing, and write down where they hesitate")
    ),
    Starter(
        "help",
        0.5,
        N_("Answer within a day whatever is asked about the new offer, even “{question}”"),
        ways=("ask", "any"),
        every=2,
    ),
    Starter(
        "help",
        1,
        N_("Write openly for whom the new offer is not, and what they can do instead"),
        ways=("explain", "ask", "any"),
    ),
    Starter("help", 1, N_("Explain in five lines what is new, and send them to {past}"), ways=("write",)),
    Starter(
        "show",
        1,
        N_("Show the new offer in an ordinary situation, in three photos or one minute of film"),
        ways=("show", "any"),
    ),
    Starter("sell", 0.5, N_("Offer a first try, and name the last day for it: {first_try}"), ways=("write", "any")),
)
