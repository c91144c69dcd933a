"""The names of the pages, the weekend's half-days and the words for where a step stands."""

from dataclasses import dataclass

from .marking import C_, N_


@dataclass(frozen=True)
class Step:
    menu: str
    title: str
    why: str
    short: str  # on a phone it fits beside the status
    minutes: int


STEPS = {
    "objectives": Step(
        C_("menu", "Objectives"),
        N_("Choose what should change for your business"),
        N_("Without an objective you can be busy online for months while the till stays the same."),
        N_("one objective, in your own words"),
        20,
    ),
    "listening": Step(
        C_("menu", "Listening"),
        N_("Listen to your customers"),
        N_("Before you say anything, find out where your customers talk and what matters to them."),
        N_("where they talk, and what they say"),
        30,
    ),
    "metrics": Step(
        C_("menu", "Metrics"),
        N_("Decide what to measure"),
        N_("You can only see whether it worked if you know where you started."),
        N_("one number, and where it stands"),
        15,
    ),
    "resources": Step(
        C_("menu", "Resources"),
        N_("Count the time and money you have"),
        N_("A plan holds only if it fits the hours and the money that you really have."),
        N_("a cautious figure for each"),
        5,
    ),
    "pilot": Step(
        C_("menu", "Pilot"),
        N_("Plan one small pilot"),
        N_("Begin small: you can always grow, and if it does not work you have not spent much."),
        N_("a few weeks, with a rule"),
        15,
    ),
    "plan": Step(
        C_("menu", "Plan"),
        N_("Check your plan and take it with you"),
        N_("Read it once as if somebody else had written it. Then print it."),
        N_("on paper, and as a file"),
        5,
    ),
    "review": Step(
        C_("menu", "Review"),
        N_("See how it went"),
        N_("See what the number did, follow your own rule, and take what you learned into the next pilot."),
        N_("after the pilot has started"),
        10,
    ),
}

HALF_DAYS = {
    N_("Saturday morning"): ("objectives",),
    N_("Saturday afternoon"): ("listening",),
    N_("Sunday morning"): ("metrics", "resources"),
    N_("Sunday afternoon"): ("pilot", "plan"),
    C_("half-day", "Later"): ("review",),
}

STATUSES = {
    "not started": N_("Not started"),
    "in progress": N_("In progress"),
    "done": C_("status", "Done"),
    "cannot start yet": N_("Cannot start yet"),
}
