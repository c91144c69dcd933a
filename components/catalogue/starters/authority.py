from components.texts import N_

from .starter import Starter

AUTHORITY = (
    Starter("listen", 1, N_("Collect ten questions that nobody answers well; begin with “{question}”")),
    Starter(
        "listen",
        0.5,
        N_("Read which advice people give each other, and note where it is wrong or stops halfway"),
        ways=("ask",),
        every=2,
    ),
    Starter(
        "listen", 0.5, N_("Ask people, {meet}, what they would have liked to know earlier; five answers are enough")
    ),
    Starter(
        "help",
        1,
        N_("Answer one hard question fully, and say what the answer depends on"),
        ways=("explain", "ask", "any"),
        every=2,
    ),
    Starter("help", 1, N_("Write half a page that is worth keeping: {guide}"), ways=("explain", "ask", "any")),
    Starter("help", 1, N_("Correct one common mistake, kindly, and say how you know"), ways=("ask",)),
    Starter("show", 1, N_("Show how you work, and why you do it that way: {job}"), ways=("show", "any")),
    Starter(
        "sell",
        0.5,
        N_("At the end of an answer, say once what people can ask you for: {first_try}"),
        ways=("write", "any"),
    ),
)
