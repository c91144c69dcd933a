from components.texts import N_

from .starter import Starter

ENQUIRIES = (
    Starter("listen", 0.5, N_("Reread your last ten enquiries and mark the first question in each")),
    Starter(
        "listen", 0.5, N_("Look for people who ask “{question}”, and copy how they put it"), ways=("ask",), every=2
    ),
    Starter("listen", 0.5, N_("Ask three people who enquired and went elsewhere what made them decide")),
    Starter(
        "help",
        1,
        N_("Write what it costs, from the least to the most, and the answer to “{question}”"),
        ways=("explain", "any"),
    ),
    Starter("help", 1, N_("Rewrite your first reply to an enquiry: an answer, a range of prices, one question")),
    Starter("help", 1, N_("Help two people to choose, even if they go elsewhere in the end"), ways=("ask",), every=2),
    Starter("show", 1, N_("Show {job}, and say what is included and what it costs"), ways=("show", "any")),
    Starter(
        "sell",
        0.5,
        N_("Invite people to write in three lines what they need, and offer {first_try}"),
        ways=("write", "any"),
    ),
)
