from components.texts import N_

from .examples import Answers

PROFESSIONAL: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "From April on, nine messages a week asking what counts as an expense, where "
            "last spring brought twenty-six."
        ),
        "objective.alignment": N_(
            "A price that includes questions pays only if we don’t type the same answer forty times."
        ),
        "objective.wants_to_know": N_(
            "The laptop is half for work and half for films: how much of it goes into the accounts?"
        ),
        "objective.of_value": N_(
            "Filing the receipt tonight, with no bad conscience and no three days’ wait for a reply."
        ),
        "objective.success": N_("By ten the day’s questions are done, and nobody has sent a photo of a train ticket."),
        "objective.feasible_why": N_(
            "Twelve years of answers lie in our folders; picking the thirty that keep returning takes three Fridays."
        ),
        "keyword.words": N_("home office expenses self-employed"),
        "note.words": N_(
            "Bought a lamp for the spare room where I draw. Is that a business expense, or is it cheating?"
        ),
        "note.theme": N_("allowable or not"),
        "note.who": N_("illustrator working from the spare room"),
    },
    "launch": {
        "objective.statement": N_(
            "Fifteen freelancers paying our new fixed monthly price on 6 April, when the tax year begins."
        ),
        "objective.alignment": N_(
            "It is the one new thing we are building; better that fifteen people find its flaws than fifty."
        ),
        "objective.wants_to_know": N_(
            "If the tax office writes to me in August, is dealing with the letter in the price?"
        ),
        "objective.of_value": N_("Asking on the day the doubt comes up, with no meter running."),
        "objective.success": N_("Callers no longer open with: sorry, will this be charged?"),
        "objective.feasible_why": N_(
            "We have timed it since summer: forty minutes of questions a client each month, so fifteen fit our Fridays."
        ),
        "keyword.words": N_("accountant fixed monthly fee"),
        "note.words": N_(
            "Eighteen pounds on the bill for an answer of two lines. Since then I guess instead of asking."
        ),
        "note.theme": N_("afraid to ask"),
        "note.who": N_("translator billed by the quarter-hour"),
    },
    "authority": {
        "objective.statement": N_(
            "With the January deadline past, four new clients a month who learned from us how payments on account work."
        ),
        "objective.alignment": N_(
            "Online services show a sum and no reason; whoever gives the reason is the name that stays."
        ),
        "objective.wants_to_know": N_("My tax is 2,400 and they want 3,600 by January: where does the rest come from?"),
        "objective.of_value": N_("Seeing both payments of the year on one page, before the brown envelope comes."),
        "objective.success": N_(
            "People pull our drawing of the three jars out of a bag, with figures of their own pencilled in."
        ),
        "objective.feasible_why": N_(
            "We draw those jars for everyone; putting them on paper takes an hour, and a check after each Budget."
        ),
        "keyword.words": N_("payments on account explained"),
        "note.words": N_(
            "Paid my first tax and felt very grown-up. Then they wanted half as much again. Is it a mistake?"
        ),
        "note.theme": N_("half as much again"),
        "note.who": N_("therapist after the first tax bill"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Between May and July, eight requests a month about moving to us from an online tax service."
        ),
        "objective.alignment": N_(
            "Those who move tell us what they missed in an app, and that is what our name should stand for."
        ),
        "objective.wants_to_know": N_(
            "If I change halfway through the year, are my figures lost, and who tells the old firm?"
        ),
        "objective.of_value": N_("Leaving without a quarrel, and without typing eleven months in again."),
        "objective.success": N_("Twice a week somebody sends us a spreadsheet whose columns have baffling names."),
        "objective.feasible_why": N_(
            "The returns are filed and the next are far off: an hour a day is free until the holidays."
        ),
        "keyword.words": N_("switch accountant mid-year"),
        "note.words": N_(
            "Three times I’ve asked, three times a robot marked it as solved. Can I take my figures and go?"
        ),
        "note.theme": N_("answered by robots"),
        "note.who": N_("web designer leaving an app"),
    },
    "returning": {
        "objective.statement": N_(
            "Of 34 people whose return we once did, fifteen who bring their papers again before Christmas, not four."
        ),
        "objective.alignment": N_(
            "A monthly price suits those who come every year; for a single return it makes no sense."
        ),
        "objective.wants_to_know": N_("You had it all two years ago: do I start again with codes and bank details?"),
        "objective.of_value": N_("Handing one folder to somebody who still knows about the year with the baby."),
        "objective.success": N_("A biscuit tin of receipts that we know by its dent is back on the desk."),
        "objective.feasible_why": N_(
            "October is our slack month: thirty-four short letters, each with a line about their own case."
        ),
        "keyword.words": N_("tax return which documents"),
        "note.words": N_(
            "Did it myself this time, to save the fee. Three weekends, and I still don’t trust the total."
        ),
        "note.theme": N_("lost weekends"),
        "note.who": N_("speech therapist in the third year"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "Three paid hours of advice on rates each Friday in February and March, up from one."
        ),
        "objective.alignment": N_("Whoever settles a day rate with us in March has heard our name before any app’s."),
        "objective.wants_to_know": N_("What must I charge a day so that 1,800 a month is left to live on?"),
        "objective.of_value": N_("A price that can be said aloud without blushing."),
        "objective.success": N_(
            "At four on Friday the whiteboard is covered in sums, and the good biscuits are finished."
        ),
        "objective.feasible_why": N_(
            "We are at our desks on Fridays anyway; from April the new bookkeeping year needs them."
        ),
        "keyword.words": N_("freelance day rate"),
        "note.words": N_("I said 200 a day because it sounded round. After tax I’d have earned more in the café."),
        "note.theme": N_("sounded round"),
        "note.who": N_("copywriter who used to wait tables"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "This January, two empty chairs at most in forty tax-return meetings, after nine last winter."
        ),
        "objective.alignment": N_(
            "In the busiest month, an unused half hour is an answer that a monthly client waits for."
        ),
        "objective.wants_to_know": N_(
            "Two bank statements are missing: do I come all the same, or is the meeting off?"
        ),
        "objective.of_value": N_("Being allowed to turn up with half the papers and no excuses."),
        "objective.success": N_("By eleven there are three cups to wash up, and none of them is ours."),
        "objective.feasible_why": N_(
            "Forty names, two minutes each on the day before, while the scanner swallows receipts."
        ),
        "keyword.words": N_("postpone accountant meeting"),
        "note.words": N_(
            "Couldn’t find the bank’s letter, and the rest was in a carrier bag. So I pretended to mix up the days."
        ),
        "note.theme": N_("the carrier bag"),
        "note.who": N_("interpreter before a first return"),
    },
    "referrals": {
        "objective.statement": N_(
            "Seven new clients, July to December, each sent by somebody with a desk in the same building."
        ),
        "objective.alignment": N_("Beside a shared printer our name is heard long before an advert for some app."),
        "objective.wants_to_know": N_("Do they tell you off when you’ve made a mess of an invoice?"),
        "objective.of_value": N_(
            "Hearing at the coffee machine that one comes out with fewer worries than one took in."
        ),
        "objective.success": N_("Two new clients in one month give the same address, down to the third-floor bell."),
        "objective.feasible_why": N_(
            "Nineteen clients sit in shared studios; we ask once their return is filed, when everyone breathes out."
        ),
        "keyword.words": N_("accountant therapists recommend"),
        "note.words": N_(
            "The counsellor across the corridor hums in January. I asked how she does it and got a phone number."
        ),
        "note.theme": N_("calm at deadline"),
        "note.who": N_("counsellor in a shared practice"),
    },
}
