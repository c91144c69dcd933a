from components.texts import N_

from .starter import Starter

REFERRALS = (
    Starter("listen", 1, N_("Read your last twenty reviews and mark the words in which people praise you")),
    Starter(
        "listen", 0.5, N_("Ask people, {meet}, who had spoken of you, and in which words; five answers are enough")
    ),
    Starter(
        "listen",
        0.5,
        N_("Read how people recommend somebody, and copy the reasons that they give"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "help",
        0.5,
        N_("Answer the new reviews, complaints first: calmly, and with what you have changed"),
        ways=("reviews",),
        every=2,
    ),
    Starter("help", 0.5, N_("Thank everyone who has sent you somebody, in person or in two lines by hand")),
    Starter(
        "help", 1, N_("Write three lines that can be passed on to a friend: {guide}"), ways=("explain", "ask", "any")
    ),
    Starter(
        "show",
        1,
        N_("Tell how it went for one customer, with their permission, from the first doubt on"),
        ways=("show", "any"),
    ),
    Starter("sell", 0.5, N_("Ask people, {meet}, for an honest review, and show how it is done")),
)
