"""The sentences of the codes that speak about the pilot."""

from components.texts import N_, NN_, Counted

PILOT: dict[str, str | Counted] = {
    "pilot.none": N_("No pilot yet. One area, one channel and three small actions are enough to begin."),
    "pilot.objective": N_("Which objective does the pilot serve? One pilot serves one."),
    "pilot.metric": N_("Which number decides about the pilot? One is enough."),
    "pilot.areas": N_("No focus area yet. What do you give, and to whom?"),
    "pilot.channels": N_("No channel yet. Choose one place where your customers talk."),
    "pilot.actions": N_("Actions so far: {have} of {wanted}. Small ones will do."),
    "pilot.no_action": N_("Nothing to do is written down yet. One small action is enough to start."),
    "pilot.start": N_("The start is still open. Choose a Monday."),
    "pilot.weeks": N_("The length is still open. How many weeks should the pilot take?"),
    "pilot.rule": N_("The rule: {have} of {wanted} cases decided so far. Decide now, while you are calm."),
    "pilot.not_monday": N_("The start ({start}) is not a Monday. Whole weeks can be compared only with whole weeks."),
    "pilot.overfull": NN_(
        "Week {week} asks for {planned} h; {there} h are there. Move something, or drop it.",
        "{n} weeks ask for too much, most of all week {week}: {planned} h, and {there} h are there.",
    ),
    "pilot.over_cap": N_(
        "The hours planned ({planned}) go beyond your cap ({cap}). Make the pilot smaller, or change the cap."
    ),
    "pilot.too_many_areas": N_(
        "{have} focus areas pull in too many directions. Keep three at most; one is a beginning."
    ),
    "pilot.too_many_channels": N_(
        "{have} channels scatter your hours. Keep the best one to three; the others can wait."
    ),
    "pilot.over_cash": N_(
        "The actions need more cash than there is: {planned} planned, {there} there. Drop one, or do it without."
    ),
    "pilot.over_cap_cash": N_(
        "The cash planned ({planned}) goes beyond your cap ({cap}). Make the pilot smaller, or change the cap."
    ),
    "pilot.after_end": NN_(
        "One action lies after the last week, so nobody counts it. Move it forward, or make the pilot longer.",
        "{n} actions lie after the last week, so nobody counts them. Move them forward, or make the pilot longer.",
    ),
    "pilot.astray": NN_(
        "One action names a channel, a focus area or a person that is no longer there. Choose again in the table.",
        "{n} actions name a channel, a focus area or a person that is no longer there. Choose again in the table.",
    ),
    "pilot.away": N_(
        "Nobody is there in week {week} ({first} – {last}), and it has something to do. Move it to another week."
    ),
    "pilot.too_much_for_one": NN_(
        "Week {week} gives one person {planned} h, and they have {there} h. Give it to somebody else, or move it.",
        "In {n} cases one person has more to do in a week than they have hours. The worst: {planned} h in week {week}, "
        "with {there} h there.",
    ),
    "pilot.partly_away": NN_(
        "On one day of week {week} nobody is there. Is what you plan for that week still within reach?",
        "On {n} days of week {week} nobody is there. Is what you plan for that week still within reach?",
    ),
    "pilot.mostly_sells": N_(
        "Actions that sell: {have} of {all}. People walk past offers alone. Turn one into help that asks for nothing, "
        "and begin with listening."
    ),
    "pilot.neither_listens_nor_helps": N_(
        "No action listens or helps yet. Showing alone is a monologue: add an answer to one question that you heard."
    ),
    "pilot.no_listening": N_(
        "No action listens while the pilot runs. Half an hour of reading what people say is a beginning."
    ),
    "pilot.kind_unsaid": NN_(
        "One action does not say whether it listens, helps, shows or sells. Choose its kind in the table.",
        "{n} actions do not say whether they listen, help, show or sell. Choose their kind in the table.",
    ),
    "pilot.hours_unsaid": NN_(
        "One action has no hours yet, and week {week} is full without it. Say how long it takes, or move it.",
        "{n} actions have no hours yet, and week {week} is full without them. Say how long they take, or move them.",
    ),
    "pilot.too_short": N_("Fewer than four weeks show next to nothing. Choose four to twelve."),
    "pilot.too_long": N_(
        "More than twelve weeks is no small pilot any more. Choose twelve at most, then decide; you can always go on."
    ),
    "pilot.start_passed": N_("The start ({start}) has passed, and the pilot has not begun. Choose the next Monday."),
    "pilot.same_weeks": N_(
        "Another pilot on the same number reaches into these weeks (until {last}). What happens then belongs to both: "
        "start after it."
    ),
    "pilot.channel_unheard": NN_(
        "Nobody was heard on one of your channels yet. Search there first, or begin where your notes come from.",
        "Nobody was heard on {n} of your channels yet. Search there first, or begin where your notes come from.",
    ),
    "pilot.channel_guess": NN_(
        "One channel is still a guess: fewer than three notes speak for it. Listen there once more.",
        "{n} channels are still a guess: fewer than three notes speak for each. Listen there once more.",
    ),
    "pilot.area_guess": NN_(
        "One focus area is still a guess: it names fewer than three notes. Choose them there, or listen once more.",
        "{n} focus areas are still a guess: each names fewer than three notes. Choose them there, or listen once more.",
    ),
    "pilot.not_apart": N_(
        "Nothing tells yet who came because of the pilot. One question to everybody is enough, or a code: "
        "“Count it apart” makes both."
    ),
    "pilot.longer": N_(
        "In {weeks} weeks the target may not show, even if you reach it. In {longer} it would, about 8 times in 10."
    ),
    "pilot.cannot_tell": N_(
        "Even if you reach the target, this pilot could hardly show it. What would help stands on the page “Metrics”."
    ),
    "pilot.extreme_unsaid": N_(
        "The latest figures are unusually high or low. Do you start because of that? Answer under “Go deeper”: "
        "it helps to read the result later."
    ),
    "pilot.another_running": N_("A pilot is running. End it before the next one starts, so that each result is clear."),
    "pilot.no_baseline": N_(
        "There is no figure from before the start. Add one, or count first and start the pilot after that."
    ),
}
