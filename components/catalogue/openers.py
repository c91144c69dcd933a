"""First lines of a conversation (M12): they ask, or offer help, and sell nothing. Who speaks says so openly (M25)."""

from components.texts import N_

_FOR_ANY_NEED = (
    N_("I don’t know your case yet, and would like to understand it. How did it come about?"),
    N_("This is my line of work, I run a small business in it. Is there anything about it that I can explain?"),
    N_("Has anybody been able to help you with this so far?"),
)

OPENERS: dict[str, tuple[str, ...]] = {
    "wants_to_know": (
        N_("This is my trade, so perhaps I can help. What exactly would you like to be sure of?"),
        N_("It depends on one or two things. How is it at your place?"),
        N_("I run a small business in this line of work. Shall I write down here how it usually goes?"),
        N_("I’ve asked myself the same. What answers have you had so far, and what do they leave open?"),
    ),
    "struggles": (
        N_("I’ve seen that problem before. Which model is it, and since when does it do this?"),
        N_("What a nuisance, and you’re not the only one. What have you tried so far?"),
        N_("I work in this trade, and this comes up often. Shall I write down here what I’d check first?"),
        N_("I’m sorry to read that. What was different before it began?"),
    ),
    "values": (
        N_("I run a small business of this kind myself. How do you notice that this is done well?"),
        N_("Not many people mention that. What made it so important to you?"),
        N_("I do this work, so I know it only from the other side. What do you look at first when you choose?"),
    ),
    "asks_for": (
        N_("I’d like to picture it. How would it have to be, so that you’d really use it?"),
        N_("How do you manage without it today?"),
        N_("I run a small business of this kind and don’t have that. Shall I find out for you who does?"),
    ),
    "praises": (
        N_("I do the same work, and like to learn from this. What made the difference for you?"),
        N_("What a pleasure to read. Was there anything that you hadn’t expected?"),
        N_("Thank you, that was us. What helped you most, so that we keep it that way?"),
    ),
}


def openers(need: str | None) -> tuple[str, ...]:
    """The lines that suit a need; where it is not known, lines that suit any."""
    return OPENERS.get(need or "", _FOR_ANY_NEED)
