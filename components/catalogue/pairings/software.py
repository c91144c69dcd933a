from components.texts import N_

from .examples import Answers

SOFTWARE: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "By May, fifteen support requests a week about bank holidays in copied rotas, instead of forty."
        ),
        "objective.alignment": N_("Managers try it unaided; one who has to write to us on day two gives up."),
        "objective.wants_to_know": N_("If I copy last week, what happens to Easter Monday and to whoever is on leave?"),
        "objective.of_value": N_("Getting unstuck at ten on a Sunday night, when nobody at a software firm is awake."),
        "objective.success": N_("On Monday the inbox holds six messages, and none begins with “I copied the week”."),
        "objective.feasible_why": N_(
            "Three screens cause most of it, and whoever answers the messages may also reword them."
        ),
        "keyword.words": N_("copy rota bank holiday"),
        "note.words": N_("Copied the week and it put Marta on Christmas Day. She’s in Portugal. How do I undo it?"),
        "note.theme": N_("copied weeks"),
        "note.who": N_("assistant manager of a shoe shop"),
    },
    "better_known": {
        "objective.statement": N_(
            "Thirty bakeries a month beginning a trial by September, in a trade where two know us now."
        ),
        "objective.alignment": N_(
            "Bakers sleep when we could ring them, so the name has to reach them some other way."
        ),
        "objective.wants_to_know": N_("Can it cope with a shift that starts on Friday night and ends on Saturday?"),
        "objective.of_value": N_("A planner whose first example has an oven in it, and not a meeting room."),
        "objective.success": N_("Somebody signs up, and the first shift they type begins at 3.30."),
        "objective.feasible_why": N_(
            "Shifts across midnight already work; two bakeries have relied on them since last winter."
        ),
        "keyword.words": N_("bakery night shift rota"),
        "note.words": N_("Every planner I open thinks the day begins at nine. Mine’s half over by then."),
        "note.theme": N_("days that begin at night"),
        "note.who": N_("baker with eleven staff"),
    },
    "clear_stock": {
        "objective.statement": N_(
            "No more than thirty clock-in terminals in the cupboard by summer; today we count 140."
        ),
        "objective.alignment": N_(
            "Since March people swap by phone, so with every month those terminals are worth less."
        ),
        "objective.wants_to_know": N_(
            "Does it go on counting when the shop’s wireless drops, and who screws it to the wall?"
        ),
        "objective.of_value": N_("Clocking in by the back door, with the phone still in the locker."),
        "objective.success": N_("The cupboard shuts again, and the tangle of chargers is off the printer."),
        "objective.feasible_why": N_(
            "They take the current version in ten minutes, and the maker mends them for another year."
        ),
        "keyword.words": N_("clock-in terminal small shop"),
        "note.words": N_(
            "No phones on the shop floor, that’s our rule. So how are they meant to clock in with an app?"
        ),
        "note.theme": N_("no phones at work"),
        "note.who": N_("chemist’s with nine assistants"),
    },
    "authority": {
        "objective.statement": N_(
            "By winter, eight shops a month subscribing because they rely on our answers about breaks and rest."
        ),
        "objective.alignment": N_(
            "Someone who understood the eleven-hour rule through us opens the planner without being rung."
        ),
        "objective.wants_to_know": N_("If she closes at eleven at night, may she open at eight?"),
        "objective.of_value": N_("A rota that stands up when an inspector, or an angry waiter, asks to see it."),
        "objective.success": N_("Payroll advisers send their clients our table of breaks instead of the law."),
        "objective.feasible_why": N_(
            "Six years of managers’ questions are sorted, and a labour lawyer checks two answers a month."
        ),
        "keyword.words": N_("hours between shifts rule"),
        "note.words": N_("Close, sleep five hours, open. My barista says it’s illegal and I honestly don’t know."),
        "note.theme": N_("closing, then opening"),
        "note.who": N_("owner of a seafront café"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Nine chains with three shops or more asking us for a quote before the Christmas hiring."
        ),
        "objective.alignment": N_(
            "A small chain tries it in one shop, unaided, and wants a price once that rota holds."
        ),
        "objective.wants_to_know": N_("Do we pay per shop or per head, and do the December temps count?"),
        "objective.of_value": N_("A single sum for all the branches, fit to be passed to the accountant."),
        "objective.success": N_(
            "Nine times by November someone writes “we have four shops” and asks what five would cost."
        ),
        "objective.feasible_why": N_(
            "Prices for several branches were settled in July, and Friday morning has room for three quotes."
        ),
        "keyword.words": N_("rota software multiple shops"),
        "note.words": N_(
            "Five branches, five spreadsheets, and everyone colours theirs differently. What would one planner cost us?"
        ),
        "note.theme": N_("price for several shops"),
        "note.who": N_("head of five stationery shops"),
    },
    "returning": {
        "objective.statement": N_(
            "At Easter, seventy of the hundred seaside cafés that paused in October using it again."
        ),
        "objective.alignment": N_("We live on those who stay, and a seasonal café stays by coming back each spring."),
        "objective.wants_to_know": N_("Are last summer’s people still in there, or do I type all fourteen again?"),
        "objective.of_value": N_("Opening the first weekend with last August’s shifts as a draft."),
        "objective.success": N_(
            "In the week before Good Friday the list of sleeping accounts is shorter every morning."
        ),
        "objective.feasible_why": N_(
            "Paused cafés keep their data for a year; waking one takes a switch and two questions."
        ),
        "keyword.words": N_("seasonal café staff rota"),
        "note.words": N_("We shut in October and forgot the password. By April I was back on squared paper."),
        "note.theme": N_("after the winter break"),
        "note.who": N_("kiosk on the beach"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "From February, ten shops a week set up on Tuesday and Wednesday afternoons, which stand empty today."
        ),
        "objective.alignment": N_(
            "Of the shops that we helped through their first month, nearly all are here a year later."
        ),
        "objective.wants_to_know": N_("Could somebody sit with me for an hour while I enter everyone’s contracts?"),
        "objective.of_value": N_("Doing it after the lunch rush, in company, instead of alone at midnight."),
        "objective.success": N_("On Tuesday at three both headsets are in use, and nobody waters the fig tree."),
        "objective.feasible_why": N_(
            "Two of us sit there anyway; Monday mornings, when rotas fall apart, remain closed."
        ),
        "keyword.words": N_("help setting up rota"),
        "note.words": N_("I’ve paid since November and haven’t found one calm hour to put the names in."),
        "note.theme": N_("no hour to begin"),
        "note.who": N_("manager of a toy shop"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "By autumn, two booked demonstrations a month where nobody turns up, instead of seven."
        ),
        "objective.alignment": N_("Half an hour before a blank screen is taken from managers already in their trial."),
        "objective.wants_to_know": N_("Could we move it to four? A colleague is ill and I’m alone at the till."),
        "objective.of_value": N_("Putting off a meeting with one thumb, from behind the counter, queue and all."),
        "objective.success": N_("At two minutes past ten a face appears, usually with shelves of jam behind it."),
        "objective.feasible_why": N_(
            "Most are lost on Thursdays, when the lorries come: that morning we can stop offering."
        ),
        "keyword.words": N_("reschedule software demo"),
        "note.words": N_("The link was somewhere in two hundred e-mails, and the bread lorry was at the door."),
        "note.theme": N_("delivery at the door"),
        "note.who": N_("manager of a village grocer’s"),
    },
    "referrals": {
        "objective.statement": N_("Ten paying shops by Christmas that came on the word of a manager already using it."),
        "objective.alignment": N_("Managers who saw it at the café next door begin with half the team typed in."),
        "objective.wants_to_know": N_("Do your people really look at it, or do they still text you on Saturday night?"),
        "objective.of_value": N_("Hearing the bad sides too, from someone who has a Saturday to fill."),
        "objective.success": N_("A new customer asks for “the one with the yellow Sundays, like Lena’s”."),
        "objective.feasible_why": N_(
            "Our six helpful users all trade in one arcade, and we talk to them every month anyway."
        ),
        "keyword.words": N_("rota app which one"),
        "note.words": N_("My sister runs the bookshop and hasn’t drawn a rota since May. I want whatever she’s got."),
        "note.theme": N_("seen at a friend’s"),
        "note.who": N_("florist whose sister uses it"),
    },
}
