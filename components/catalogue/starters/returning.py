from components.texts import N_

from .starter import Starter

RETURNING = (
    Starter("listen", 1, N_("Ask {past} for what reason they would turn to you again")),
    Starter("listen", 0.5, N_("Reread your last twenty reviews and thank-you notes, and mark what people liked")),
    Starter(
        "listen",
        0.5,
        N_("Read the replies to your messages and note which wish comes up twice"),
        ways=("write",),
        every=2,
    ),
    Starter("help", 1, N_("Send one piece of advice, with no offer, to {past}: {due}"), ways=("write",)),
    Starter("help", 1, N_("Explain in five lines, to all who know you already: {due}"), ways=("explain", "ask", "any")),
    Starter("help", 1, N_("Note in the calendar whom to remind in the next three months, and of what")),
    Starter(
        "show", 1, N_("Show in three photos what has changed since people were last with you"), ways=("show", "any")
    ),
    Starter("sell", 0.5, N_("Give people a reason to return, with a date: {first_try}"), ways=("write", "any")),
)
