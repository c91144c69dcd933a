from components.texts import N_

from .starter import Starter

OWN = (
    Starter("listen", 0.5, N_("Ask people, {meet}, the question that matters most to you; five answers are enough")),
    Starter(
        "listen",
        0.5,
        N_("Read where people talk about it among themselves, and copy three sentences"),
        ways=("ask",),
        every=2,
    ),
    Starter("listen", 0.5, N_("Reread your last twenty messages from customers and mark what comes up twice")),
    Starter(
        "help",
        1,
        N_("Answer one common question before it is asked again: “{question}”"),
        ways=("explain", "ask", "any"),
    ),
    Starter("help", 1, N_("Write half a page that helps at once: {guide}"), ways=("explain", "any")),
    Starter("help", 1, N_("Send one piece of advice, with no offer, to {past}: {due}"), ways=("write",)),
    Starter("show", 1, N_("Show {job}, in five photos or ten lines"), ways=("show", "any")),
    Starter("sell", 0.5, N_("Say once, openly, what people can try: {first_try}"), ways=("write", "any")),
)
