"""The questions of the first step (M1 to M8), and of the business itself."""

from ..marking import N_
from ..question import Question

FEASIBLE = {"yes": N_("Yes"), "not_now": N_("Not now")}

QUESTIONS = {
    "business.name": Question(
        N_("What is your business called?"), N_("Business"), N_("It stands on your plan and on every page.")
    ),
    "business.kind": Question(
        N_("What kind of business is it?"),
        N_("Kind of business"),
        N_("Then the examples come from a business like yours."),
    ),
    "business.offers": Question(
        N_("What do you offer?"),
        N_("What it offers"),
        N_("One sentence is enough. Keywords come from here."),
    ),
    "business.customers": Question(
        N_("Who are your customers?"),
        N_("Customers"),
        N_("The words for your customers are also words to search with."),
    ),
    "business.marketing_direction": Question(
        N_("Where should your marketing go this year?"),
        N_("Marketing direction"),
        N_("What you do online should pull the same way as the rest."),
    ),
    "business.product_direction": Question(
        N_("What will change in what you offer?"),
        N_("Direction of the offer"),
        N_("A campaign for something you are about to drop is wasted work."),
    ),
    "business.website": Question(N_("Your website"), N_("Website"), N_("Links for the pilot lead there.")),
    "workbook.currency": Question(N_("Your currency"), N_("Currency"), N_("All money in the plan is in it.")),
    "objective.kind": Question(
        N_("What should this round bring?"),
        N_("Kind of objective"),
        N_("One objective a round. A small pilot cannot serve two."),
    ),
    "objective.statement": Question(
        N_("Say it in one sentence"),
        N_("Objective"),
        N_("A result that you could see: how much of what, by when."),
    ),
    "objective.alignment": Question(
        N_("Which direction of your business does it serve, and how?"),
        N_("Why it matters"),
        N_("An objective that serves nothing else is the first to be dropped."),
    ),
    "objective.wants_to_know": Question(
        N_("What do your customers want to know?"),
        N_("What customers want to know"),
        N_("A first idea is enough; after listening you answer again."),
    ),
    "objective.of_value": Question(
        N_("What is of value to them?"),
        N_("What is of value to them"),
        N_("What you give has to be worth their time, not only yours."),
    ),
    "objective.success": Question(
        N_("How would you notice success?"),
        N_("Success"),
        N_("What you would see or hear on an ordinary day."),
    ),
    "objective.feasible": Question(
        N_("Is it within your reach?"),
        N_("Within reach"),
        N_("With the people and the money you have now."),
        choices=FEASIBLE,
    ),
    "objective.feasible_why": Question(N_("Why, or why not yet?"), N_("Within reach, because")),
    "objective.rank": Question(N_("Which place does it take?"), N_("Place in the list")),
}
