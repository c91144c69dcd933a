from components.texts import N_

from .starter import Starter

CLEAR_STOCK = (
    Starter("listen", 0.5, N_("Ask five people who looked and did not buy what was missing ({stock})")),
    Starter(
        "listen",
        0.5,
        N_("Read what those who look for an older or cheaper one want to know first"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "listen", 0.5, N_("At the end of the week, note what people asked about and what nobody mentioned"), every=2
    ),
    Starter("help", 1, N_("Make a list with size, condition and price, so that nobody has to ask ({stock})")),
    Starter(
        "help", 1, N_("Say openly of five pieces whom each suits, and whom it does not"), ways=("explain", "ask", "any")
    ),
    Starter("help", 0.5, N_("Ask {past} what they are still looking for, and keep it aside for them"), ways=("write",)),
    Starter(
        "show", 1, N_("Photograph three pieces in use, each with the one measure that decides"), ways=("show", "any")
    ),
    Starter("sell", 0.5, N_("Offer it first to {past}, with the day on which the offer ends"), ways=("write", "any")),
)
