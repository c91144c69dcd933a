"""The questions of the pilot step (M17 to M23, M25)."""

from ..marking import C_, N_
from ..question import Question
from .metrics import QUESTIONS as METRICS

ACTION_KINDS = {"listen": N_("listen"), "help": N_("help"), "show": N_("show"), "sell": N_("sell")}
# open: nobody has said which; beside: what channels take beside what is planned there
HOUR_KINDS = {**ACTION_KINDS, "open": C_("hours", "kind?"), "beside": C_("hours", "for the channels")}
EVENT_KINDS = {
    "holiday": N_("Holiday"),
    "price": N_("Prices"),
    "press": N_("Press"),
    "advertising": N_("Other advertising"),
    "staff": N_("People"),
    "weather": N_("Weather"),
    "other": C_("event", "Something else"),
}
STATUSES = {
    "draft": N_("Draft"),
    "running": N_("Running"),
    "ended": N_("Ended"),
    "abandoned": N_("Stopped early"),
}
EXTREME = {"no": N_("No, an ordinary moment"), "bad": N_("Yes, unusually bad"), "good": N_("Yes, unusually good")}
DECISIONS = {
    "grow": N_("Grow a little"),
    "repeat": N_("Repeat"),
    "adjust": N_("Adjust"),
    "extend": N_("Extend once"),
    "stop": N_("Stop"),
}
BRANCHES = {
    "target_reached": N_("Target reached"),
    "below_target": N_("Better, but short of the target"),
    "no_useful_change": N_("Not the change you wanted"),
    "worsened": N_("Worse than before"),
    "cannot_tell": N_("Can’t tell"),
}

QUESTIONS = {
    "pilot.name": Question(
        N_("What is it called?"), N_("Name"), N_("After its objective, so that nobody forgets what it is for.")
    ),
    "pilot.objective": Question(N_("Which objective does it serve?"), N_("Serves")),
    "pilot.metric": Question(N_("Which number decides?"), N_("Decided by")),
    "pilot.signal": Question(N_("Which number moves first?"), N_("Early signal")),
    "pilot.status": Question(C_("pilot", "Status"), C_("pilot", "Status"), choices=STATUSES),
    "pilot.status_reason": Question(N_("Why do you want to stop early?"), N_("Stopped early because")),
    "pilot.start": Question(
        N_("On which Monday does it start?"), N_("Starts"), N_("Whole weeks can be compared with whole weeks.")
    ),
    "pilot.weeks": Question(
        N_("How many weeks?"), N_("Weeks"), N_("Four to twelve. Fewer than four cannot show anything.")
    ),
    "pilot.cap_hours": Question(N_("Hours in all, at most"), N_("Cap of hours"), N_("At the cap you stop and look.")),
    "pilot.cap_cash": Question(N_("Cash in all, at most"), N_("Cap of cash")),
    "pilot.extreme_start": Question(
        N_("Do you start because it was unusually bad or good?"),
        N_("Unusual start"),
        N_("From an extreme, numbers often come back by themselves."),
        choices=EXTREME,
    ),
    "focusarea.name": Question(
        N_("What will it be about?"), N_("Focus area"), N_("With one narrow subject you can become good at it.")
    ),
    "focusarea.value": Question(N_("What do people get from it?"), N_("What it gives")),
    "focusarea.to_whom": Question(N_("Who exactly?"), N_("To whom")),
    "focusarea.notes": Question(
        N_("Which notes speak for it?"), N_("Notes behind it"), N_("With fewer than three it is still a guess.")
    ),
    "channel.place": Question(
        N_("Where will you take part?"),
        N_("Channel"),
        N_("Where your notes come from, not where everybody is said to be."),
    ),
    "channel.reason": Question(N_("Why there?"), C_("channel", "Because")),
    "channel.hours": Question(N_("Hours a week it needs"), N_("Hours a week")),
    "channel.notes": Question(N_("Which notes speak for this place?"), N_("Notes behind it")),
    "notnow.place": Question(N_("Which place waits?"), C_("place", "Not now")),
    "notnow.reason": Question(N_("Why not now?"), C_("not now", "Because")),
    "notnow.again": Question(N_("When will you look again?"), N_("Look again")),
    "action.week": Question(C_("action", "Week"), C_("action", "Week")),
    "action.what": Question(N_("What will you do?"), C_("action", "What")),
    "action.kind": Question(
        C_("action", "Kind"),
        C_("action", "Kind"),
        N_("Listen, help and show come before selling."),
        choices=ACTION_KINDS,
    ),
    "action.channel": Question(C_("action", "Where"), C_("action", "Where")),
    "action.area": Question(C_("action", "About"), C_("action", "About")),
    "action.person": Question(C_("action", "Who"), C_("action", "Who")),
    "action.hours": Question(C_("action", "Hours"), C_("action", "Hours")),
    "action.cash": Question(C_("action", "Cash"), C_("action", "Cash")),
    "action.done": Question(C_("action", "Done"), C_("action", "Done")),
    "action.hours_spent": Question(N_("Hours really spent"), N_("Hours spent")),
    "branch.words": Question(C_("rule", "What you will do"), C_("rule", "What you will do")),
    "branch.decision": Question(
        C_("rule", "Decision"),
        C_("rule", "Decision"),
        N_("Written now, while you are calm. Later it decides."),
        choices=DECISIONS,
    ),
    "rule.cost_ceiling": Question(
        N_("Cash for one result, at most"), N_("Cap for one result"), N_("Volume is no success if each one loses.")
    ),
    "rule.written": Question(N_("Written on"), N_("Written on")),
    "tracking.link": Question(
        N_("The page your links lead to"), N_("Link"), N_("A link of its own shows who came from the pilot.")
    ),
    "tracking.tag": Question(N_("The tag in the link"), N_("Tag")),
    "tracking.code": Question(N_("A code customers can say"), N_("Code")),
    "tracking.question": Question(N_("What will you ask everybody?"), N_("Question to everybody")),
    "event.day": Question(C_("event", "Day"), C_("event", "Day")),
    "event.what": Question(
        N_("What else happened?"),
        N_("What else happened"),
        N_("Holidays, prices, press: all that may have moved the number too."),
    ),
    "event.kind": Question(C_("event", "Kind"), C_("event", "Kind"), choices=EVENT_KINDS),
    **{f"terms.{name}": METRICS[f"metric.{name}"] for name in ("better", "target_percent", "target_value")},
    "baseline.day": Question(N_("Frozen on"), N_("Frozen on")),
}
