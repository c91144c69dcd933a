from components.texts import N_

from .starter import Starter

BETTER_KNOWN = (
    Starter("listen", 0.5, N_("Ask people, {meet}, how they found you, and which other names they had heard")),
    Starter(
        "listen",
        0.5,
        N_("Read where people ask for a name, and note who is recommended, and why"),
        ways=("ask",),
        every=2,
    ),
    Starter("listen", 1, N_("Read twenty reviews of competitors and mark what people miss there")),
    Starter(
        "help",
        1,
        N_("Answer in full two people who ask something like “{question}”, and offer nothing"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "help",
        1,
        N_("Write half a page that people would have liked to read beforehand: {guide}"),
        ways=("explain", "ask", "any"),
    ),
    Starter(
        "help",
        1,
        N_("Ask a business with customers like yours what they struggle with, and leave a short answer there"),
    ),
    Starter(
        "show", 1, N_("Show {job}, in five photos or ten lines, with what is not perfect too"), ways=("show", "any")
    ),
    Starter("sell", 0.5, N_("Say once, openly, what people can try: {first_try}"), ways=("write", "any")),
)
