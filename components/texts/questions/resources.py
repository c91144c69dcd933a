"""The questions of the resources step (M4, M16, M17)."""

from ..marking import N_
from ..question import Question

QUESTIONS = {
    "resources.hours": Question(
        N_("How many hours a week do you really have?"),
        N_("Hours a week"),
        N_("Hours you would still have in a bad week."),
    ),
    "resources.cash": Question(
        N_("How much cash may it cost in all?"), N_("Cash"), N_("Zero is an answer. Many good pilots cost only time.")
    ),
    "resources.at_hand": Question(
        N_("What do you have at hand?"),
        N_("At hand"),
        N_("Photos, a mailing list, loyal customers, a nephew with a camera."),
    ),
    "person.name": Question(N_("Name or role"), N_("Who")),
    "person.hours": Question(N_("Hours a week"), N_("Hours a week")),
    "person.hour_cost": Question(N_("Cost of an hour"), N_("Cost of an hour")),
    "person.skills": Question(N_("Good at"), N_("Good at")),
    "absence.first": Question(N_("First day away"), N_("Away from")),
    "absence.last": Question(N_("Last day away"), N_("Away until")),
    "absence.why": Question(N_("Reason"), N_("Away because")),
}
