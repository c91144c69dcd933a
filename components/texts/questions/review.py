"""The questions of the review (M5, M18, M24)."""

from ..marking import C_, N_
from ..question import Question
from .pilot import DECISIONS

LESSONS = {"keep": N_("Keep"), "change": C_("lesson", "Change"), "stop": C_("lesson", "Stop")}

QUESTIONS = {
    "checkin.week": Question(C_("check-in", "Week"), C_("check-in", "Week")),
    "checkin.day": Question(C_("check-in", "Day"), C_("check-in", "Day")),
    "checkin.hours": Question(N_("Hours spent"), C_("check-in", "Hours")),
    "checkin.cash": Question(N_("Cash spent"), C_("check-in", "Cash")),
    "checkin.line": Question(N_("The week in one sentence"), N_("The week")),
    "review.expected": Question(N_("What was supposed to happen?"), N_("Supposed to happen")),
    "review.happened": Question(N_("What happened?"), N_("What happened")),
    "review.why": Question(N_("Why the difference?"), N_("Why")),
    "review.next_time": Question(N_("What will you do differently next time?"), N_("Next time")),
    "review.hours": Question(N_("Hours spent in all"), N_("Hours in all")),
    "review.cash": Question(N_("Cash spent in all"), N_("Cash in all")),
    "review.hour_cost": Question(
        N_("What an hour cost then"),
        N_("Cost of an hour"),
        N_("It stays as it was when this pilot ended, whatever an hour costs later."),
    ),
    "review.value_low": Question(
        N_("What one was worth then, at least"),
        N_("Value of each one, at least"),
        N_("It stays as it was when this pilot ended, whatever one is worth later."),
    ),
    "review.value_high": Question(N_("What one was worth then, at most"), N_("Value of each one, at most")),
    "review.world_changed": Question(
        N_("What has changed in your customers’ world?"),
        N_("What changed for customers"),
        N_("People and places online change all the time. Nothing here is final."),
    ),
    "review.decision": Question(
        N_("What will you do?"),
        N_("Decision"),
        N_("Look at the rule that you wrote before the start."),
        choices=DECISIONS,
    ),
    "review.decision_day": Question(N_("Decided on"), N_("Decided on")),
    "review.against_rule": Question(
        N_("If you decide against your rule: why?"), N_("Decided against the rule because")
    ),
    "review.carried": Question(N_("What goes into the next pilot?"), N_("Carried to the next pilot")),
    "lesson.kind": Question(C_("lesson", "Kind"), C_("lesson", "Kind"), choices=LESSONS),
    "lesson.what": Question(N_("What did you learn?"), N_("Lesson")),
    "lesson.about": Question(N_("About what?"), N_("About")),
}
