from components.texts import N_

from .starter import Starter

FEWER_SUPPORT = (
    Starter("listen", 1, N_("For one week, write down every question as it was asked, such as “{question}”")),
    Starter(
        "listen",
        0.5,
        N_("Search for “{question}” and copy the answers that people give each other"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "listen", 0.5, N_("Ask people, {meet}, where they had looked before they asked you; five answers are enough")
    ),
    Starter(
        "help",
        1,
        N_("Answer “{question}” in ten plain lines, in the place where customers look first"),
        ways=("explain", "any"),
    ),
    Starter(
        "help", 0.5, N_("Send the link to the answer to everyone who asked for it this week"), ways=("write",), every=2
    ),
    Starter("help", 0.5, N_("Put the link to your answers into the signature of your e-mails and onto invoices")),
    Starter("show", 1, N_("Show in three photos, or in one minute of film: {guide}"), ways=("show", "any")),
)
