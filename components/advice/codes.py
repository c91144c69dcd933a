"""Every code that advice can give, with its sentence: what is missing, and the way on."""

from collections.abc import Callable
from datetime import date

from components.catalogue import SKILLS, place
from components.texts import N_, NN_, Counted, Words
from components.texts.questions import QUESTIONS

from .finding import Finding, Param, Task
from .pilot_codes import PILOT

UNKNOWN = N_("Still to find out: {question}")

SENTENCES: dict[str, str | Counted] = {
    "objectives.name": N_("The name of your business is still missing. It stands on your plan."),
    "objectives.none": N_("No objective yet. Write down one result that you would like to see."),
    "objectives.not_chosen": N_(
        "No objective is chosen yet. Which comes first this time? The others stay on your list."
    ),
    "objectives.kind": N_("What should this round bring? Choose the kind that comes nearest."),
    "objectives.statement": N_("The objective has no words yet. One sentence will do: how much of what, by when."),
    "objective.tactic": N_(
        "This looks like a tool, or something to do. What should it bring to the business: fewer calls, more orders, "
        "something else? Tools come later; named first, they fill months while the till stays the same. "
        "You may leave it as it is."
    ),
    "objective.vanity": N_(
        "Followers and views can grow while sales stay the same. What should those people do: call, order, come back? "
        "You may leave it as it is."
    ),
    "objective.vague": N_(
        "How would you notice it on an ordinary Tuesday? Write who, where, and which number would change. "
        "Then a pilot can aim at it. You may leave it as it is."
    ),
    "objective.several": N_(
        "There seems to be more than one objective here. A small pilot can serve only one: "
        "which comes first this time? Put the others on your list, under “Go deeper”. You may leave it as it is."
    ),
    "objective.unaligned": N_(
        "Which direction of your business does this objective serve, and how? "
        "What serves nothing else is the first to be dropped."
    ),
    "objective.unasked": N_("{question} A first guess will do, and you can change it at any time."),
    "objective.unfiltered": N_(
        "Is this objective within your reach, with the hours and the money that you have? "
        "“I don’t know yet” is an answer too."
    ),
    "objectives.not_now": N_("You marked this objective “Not now”. Choose another one, or make it smaller."),
    "objectives.unknown": UNKNOWN,
    "listening.keywords": N_("Keywords so far: {have} of {wanted}. Which words do your customers use?"),
    "listening.searches": N_("Searches so far: {have} of {wanted}. Nothing found counts too."),
    "listening.no_notes": N_(
        "No notes yet. Try one search, and copy the first sentence in which you recognise a customer."
    ),
    "listening.notes": N_("Complete notes so far: {have} of {wanted}. Each needs the words, the place and the need."),
    "listening.nothing_heard": N_("Nothing heard yet. One note, or one search written down, is enough to go on."),
    "listening.twice": N_(
        "The same words stand in two notes from one place. They count once; delete one, or write how they differ."
    ),
    "listening.address": N_("A place of your own has an address that cannot be opened. It begins with https://"),
    "listening.old": N_(
        "{old} of your {all} notes are older than a year, and people change. Search once more before you build on them."
    ),
    "listening.unknown": UNKNOWN,
    "metrics.none": N_("No metric yet. Choose the one number that decides whether it worked."),
    "metrics.name": N_("The metric has no name yet. What do you count?"),
    "metrics.source": N_("Where do you read this number? A list, the till, the phone log: one place, every week."),
    "metrics.reading": N_("No figures yet? That is common. Count for four weeks; the plan begins there."),
    "metrics.target": N_("No target yet. By how much should the number move?"),
    "metrics.direction": N_("Should this number fall or rise? The target has no direction yet."),
    "metrics.target_reached": N_(
        "Today’s figure ({now}) already reaches the target ({target}). Aim further, or watch another number."
    ),
    "metrics.overlap": NN_(
        "One reading covers days that another one covers too. The shorter one counts ({first}).",
        "{n} readings cover days that others cover too. The shorter ones count (first case: {first}).",
    ),
    "metrics.no_whole_week": N_(
        "No complete week yet: weeks are compared from Monday to Sunday. Add the days that are missing."
    ),
    "metrics.not_running": N_(
        "The number is not running yet. Say where you read it and give one figure, or set a Monday to begin counting."
    ),
    "metrics.vanity": N_(
        "Followers and views can grow while sales stay the same. Keep this number as an early signal, and let a result "
        "decide: calls, orders, visits."
    ),
    "metrics.reader": N_("Who reads the number, and on which day? What has no day is forgotten in week three."),
    "metrics.rate": N_("This is a share. Write the totals beside it: a share can move because its whole did."),
    "metrics.several": N_(
        "{n} numbers are to decide. One of them may look better by chance: keep the main one, make the others signals."
    ),
    "metrics.does_not_pay": N_(
        "Even at the target ({target}%) the pilot would not pay for itself; it would from about {even}% on. "
        "Make it smaller, or look for something worth more."
    ),
    "metrics.short": NN_(
        "There is one figure from before. From four on, better 8 to 12, it shows whether the number already moves.",
        "There are {n} figures from before. From four on, better 8 to 12, it shows whether the number already moves.",
    ),
    "metrics.stale": N_("The latest figure is from {last}. Add newer ones: you start from where you stand now."),
    "metrics.gaps": NN_(
        "One week is missing between your figures. It is left out, and never counts as zero.",
        "{n} weeks are missing between your figures. They are left out, and never count as zero.",
    ),
    "metrics.equal": N_("All the figures are the same. Were they measured, or estimated?"),
    "metrics.extreme": N_(
        "You start at an unusually good or bad moment; numbers often come back from there by themselves. "
        "Leave those weeks out, or add earlier ones."
    ),
    "metrics.drifting": N_(
        "The number is already moving the way you want. Alone, that could explain half of your target or more: aim "
        "further, or wait until it is steady."
    ),
    "metrics.season": N_(
        "Part of what you will see may be the time of year. Add the same weeks of last year, if you have them."
    ),
    "metrics.target_inside": N_(
        "The target ({target}%) lies inside your usual ups and downs: only about {smallest}% or more would show. "
        "See below what would help."
    ),
    "metrics.too_few": N_(
        "With so few cases and such ups and downs, even a fall to zero would not show clearly. "
        "Choose a number nearer to the action, with more events."
    ),
    "metrics.below_zero": N_("A count is never below zero. Mend the figure, or choose “an amount” under “Go deeper”."),
    "metrics.future": N_("The figure that begins on {first} covers days that are not over yet. Add it when they are."),
    "metrics.counting_week": N_("Count for a week ({first} – {last}): {metric}"),
    "metrics.unknown": UNKNOWN,
    "resources.hours": N_("How many hours a week are really there? A cautious figure will do."),
    "resources.no_hours": N_("Without any hours there is no pilot. One hour a week is a beginning."),
    "resources.cash": N_("How much may it cost in cash? Zero is an answer."),
    "resources.too_many_hours": N_(
        "{hours} hours a week are more than one person can give. If several share them, list each under “Go deeper”; "
        "if not, write the hours of a bad week."
    ),
    "resources.impossible_hours": N_(
        "A week has {all} hours, and {hours} stand here. It is kept as you typed it: do you mean hours a month, or a "
        "year? Write those of one week."
    ),
    "resources.out_of_reach": N_(
        "With these hours and this cash, the objective of this round does not fit. Make it smaller, or take another "
        "one first."
    ),
    "resources.cash_short": N_(
        "The actions take more cash than there is: planned {planned}, there {there}. Drop something, or look for what "
        "costs only time."
    ),
    "resources.no_reserve": N_(
        "The pilot takes {planned} of your {there} hours a week on average. Keep a few free: something always comes up."
    ),
    "resources.away": NN_(
        "In one week of the pilot nobody is there (week {week}, from {first}). Move its work, or start on another "
        "Monday.",
        "In {n} weeks of the pilot nobody is there (first week {week}, from {first}). Move their work, or start on "
        "another Monday.",
    ),
    "resources.away_backwards": N_(
        "Under “Days away”, one row ends ({last}) before it begins ({first}). Look at its days once more; until then "
        "it does not count."
    ),
    "resources.skill": N_(
        "A channel of yours, {place}, asks for something that nobody on your list is good at: {skill}. Write it beside "
        "whoever can do it, or begin with another channel."
    ),
    "resources.unknown": UNKNOWN,
    **PILOT,
    "pilot.unknown": UNKNOWN,
    "review.readings": NN_(
        "The number of one past week is still missing ({first}).",
        "The numbers of {n} past weeks are still missing. The first week begins on {first}.",
    ),
    "review.two_running": N_(
        "{n} pilots run at the same time, so nobody can tell their results apart. End the one on the page “Review”; "
        "the other one stands there next."
    ),
    "review.past_end": N_("The planned weeks are over ({end}). Add the last numbers, then end the pilot."),
    "review.decision": N_("The pilot is over, and the decision is open. Look at the rule that you wrote before."),
    "review.baseline_changed": N_(
        "The figures from before the start have changed since they were frozen. The verdict uses the frozen ones."
    ),
    "review.frozen_changed": N_(
        "The frozen figures themselves are no longer those of the start: this file was changed somewhere else. Open an "
        "earlier copy of your plan, if you have one."
    ),
    "review.target_changed": N_(
        "The target was changed after the start. The verdict goes by the one from the start; it stands on the page "
        "“Pilot”, under “Frozen at the start”. A new target is for the next pilot."
    ),
    "review.direction_changed": N_(
        "Whether more or fewer is better was changed after the start. The verdict goes by what was chosen then: see "
        "“Frozen at the start” on the page “Pilot”."
    ),
    "review.rule_changed": N_(
        "The rule was changed after the start. What counts is the rule from then, as it stands under Pilot and "
        "Review. A new one is for the next pilot."
    ),
    "review.no_reason": N_(
        "You decided otherwise than your rule, and no reason is given. One sentence under the decision keeps it on "
        "record."
    ),
    "review.week_twice": N_(
        "Week {week} is written down more than once. Hours and cash of all of them count: delete what is not right."
    ),
    "review.unknown": UNKNOWN,
}

# what may be left open, though no single question asks for it
_WHOLE_LISTS = {
    "listening.keywords": N_("Which words do your customers use?"),
    "listening.searches": N_("Where do your customers talk?"),
    "listening.notes": N_("What do your customers say?"),
    "metric.readings": N_("Where does the number stand today?"),
    "pilot.areas": N_("Which focus area?"),
    "pilot.channels": N_("Which channel?"),
    "pilot.actions": N_("Which actions?"),
}


def sentence(said: Finding | Task, words: Words) -> str:
    """What to tell the owner, in the language of `words`."""
    text = SENTENCES[said.code]
    shown = {name: _shown(name, value, words) for name, value in said.params.items()}
    if isinstance(text, Counted):
        number = said.params["n"]
        return words.count(text, int(number) if isinstance(number, float | int) else 0, **shown)
    return words(text, **shown)


def _shown(name: str, value: Param, words: Words) -> str:
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, str):
        return _NAMED[name](value, words) if name in _NAMED else value
    return words.number(value, 1)


def _question(key: str, words: Words) -> str:
    return words(QUESTIONS[key].label if key in QUESTIONS else _WHOLE_LISTS.get(key, ""))


_NAMED: dict[str, Callable[[str, Words], str]] = {  # what a text among the params stands for
    "question": _question,
    "place": lambda code, words: words(place(code).name),
    "skill": lambda code, words: words(SKILLS[code].name),
}
