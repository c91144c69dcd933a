from components.texts import N_

from .examples import Answers

TRADES: dict[str, Answers] = {
    "better_known": {
        "objective.statement": N_("By the first frost, ten first calls a month from households in the hill villages."),
        "objective.alignment": N_(
            "Twenty-year-old boilers want a visit every autumn, and up there a firm from the city makes it."
        ),
        "objective.wants_to_know": N_("Does anyone come up here when it snows, and do you charge for the miles?"),
        "objective.of_value": N_("A number on the fridge that belongs to someone twenty minutes away."),
        "objective.success": N_("Drivers coming down the hill road raise a hand at our van."),
        "objective.feasible_why": N_(
            "On Thursdays we drive up to the school boiler anyway; the next village is two miles further."
        ),
        "keyword.words": N_("heating engineer hill villages"),
        "note.words": N_("Three firms said we were too far out. It’s twelve miles, not the North Pole."),
        "note.theme": N_("too far out"),
        "note.who": N_("pensioner at the top of the lane"),
    },
    "launch": {
        "objective.statement": N_(
            "Six heat pumps ordered before next winter begins, all for houses that still burn oil."
        ),
        "objective.alignment": N_("Two of us went on the course for this, and a pump wants its yearly visit too."),
        "objective.wants_to_know": N_("Will the old cast-iron radiators get warm enough, or must the floors come up?"),
        "objective.of_value": N_(
            "Seeing last January’s electricity bill from a house of the same age, before deciding."
        ),
        "objective.success": N_("Where the oil tank stood in six cellars, there are now bicycles."),
        "objective.feasible_why": N_(
            "Fitting one takes three days; between May and August the diary has gaps of that size."
        ),
        "keyword.words": N_("heat pump old radiators"),
        "note.words": N_(
            "Two quotes, nine thousand apart. One wants to dig up my kitchen, the other never looked at it."
        ),
        "note.theme": N_("quotes far apart"),
        "note.who": N_("owner of a 1930s semi"),
    },
    "clear_stock": {
        "objective.statement": N_(
            "Eight towel radiators left on the workshop rack by October, of the 31 that gather dust today."
        ),
        "objective.alignment": N_(
            "The heat pumps need that dry corner, and four thousand pounds of chrome are hanging in it."
        ),
        "objective.wants_to_know": N_("Does it run off my central heating, or do I need a socket near the bath?"),
        "objective.of_value": N_("Warm towels by half-term, without a week of broken tiles."),
        "objective.success": N_("You can walk to the back window without a rail catching your sleeve."),
        "objective.feasible_why": N_(
            "Hanging one takes ninety minutes, and in June a system can be drained without anyone freezing."
        ),
        "keyword.words": N_("towel radiator price fitted"),
        "note.words": N_(
            "Bought one online at Easter. It’s still in its box, because nobody will fit what they didn’t sell."
        ),
        "note.theme": N_("nobody to fit it"),
        "note.who": N_("couple with a damp bathroom"),
    },
    "authority": {
        "objective.statement": N_(
            "By November, five service contracts a month with people who had trusted our advice on pressure or noise."
        ),
        "objective.alignment": N_(
            "You let someone into the boiler cupboard every year only if you believe what they say."
        ),
        "objective.wants_to_know": N_(
            "Is it normal to top up the water every week, or is there a leak under the floor?"
        ),
        "objective.of_value": N_("A straight answer on mending or replacing, from someone who earns from both."),
        "objective.success": N_(
            "In the town’s group somebody answers “ask the heating people at the harbour” "
            "before we’ve read the question."
        ),
        "objective.feasible_why": N_(
            "Thirty years of burnt-out pumps are in our notebooks; telling one takes a wet Friday hour."
        ),
        "keyword.words": N_("boiler pressure keeps dropping"),
        "note.words": N_("One engineer says new boiler, the next says a two-pound washer. Whom do I believe?"),
        "note.theme": N_("mend or replace"),
        "note.who": N_("widow with a fifteen-year-old boiler"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Twelve households a month, before the clocks go back, asking what a yearly service contract costs."
        ),
        "objective.alignment": N_("A contract fills a dull May morning; a burst valve always picks Christmas Eve."),
        "objective.wants_to_know": N_("What is included in the service, and is a night call-out extra?"),
        "objective.of_value": N_("One sum a year, written down, and nothing more to pay in January."),
        "objective.success": N_(
            "On the office spike, twelve slips a month say “contract?” with a boiler model underneath."
        ),
        "objective.feasible_why": N_(
            "In September the burners are still cold, and answering somebody’s question takes ten minutes."
        ),
        "keyword.words": N_("boiler service contract cost"),
        "note.words": N_("My tenant wants the gas certificate by Friday. Who does those, and for how much?"),
        "note.theme": N_("yearly check price"),
        "note.who": N_("landlord with two flats"),
    },
    "returning": {
        "objective.statement": N_(
            "Out of ten repaired boilers, six that we see again for a service next year, instead of three."
        ),
        "objective.alignment": N_(
            "We know the boiler, the dog and where the stopcock hides: a second visit is half the work."
        ),
        "objective.wants_to_know": N_("You were here in January: is it due again, or do I wait until it leaks?"),
        "objective.of_value": N_("Not having to remember a date for something shut away in a cupboard."),
        "objective.success": N_("On the casing a second sticker in our handwriting sits under last year’s."),
        "objective.feasible_why": N_(
            "The invoice folder holds 210 repairs; three light evenings in July will sort them by street."
        ),
        "keyword.words": N_("boiler service how often"),
        "note.words": N_("The chap who mended it was good, but I’ve lost the number and now it rattles again."),
        "note.theme": N_("lost the number"),
        "note.who": N_("household mended two winters back"),
    },
    "quiet_hours": {
        "objective.statement": N_("In June and July, four services each weekday, where last summer there was one."),
        "objective.alignment": N_(
            "Every contract visit moved to summer is a family we needn’t keep waiting in November."
        ),
        "objective.wants_to_know": N_("Why have the boiler looked at in June, when I’m not even using it?"),
        "objective.of_value": N_("Choosing the hour, instead of spending a day’s leave by the window."),
        "objective.success": N_("At eleven on a July morning both vans are out and the kettle is cold."),
        "objective.feasible_why": N_(
            "Wages run on through the heat, and the filters and seals are already on the shelf."
        ),
        "keyword.words": N_("boiler service in summer"),
        "note.words": N_("Rang in October and got a date in December. For six weeks we washed with a saucepan."),
        "note.theme": N_("autumn waiting list"),
        "note.who": N_("family with a newborn"),
    },
    "missed_appointments": {
        "objective.statement": N_("By Christmas, two locked doors a month at our service visits, instead of nine."),
        "objective.alignment": N_(
            "A wasted trip eats an hour that belongs to somebody with a contract and a cold bathroom."
        ),
        "objective.wants_to_know": N_("Does “morning” mean eight or noon? I can’t sit at home until you ring."),
        "objective.of_value": N_("A window of one hour, or a neighbour who may let the fitter in."),
        "objective.success": N_("The pad of “sorry we missed you” cards lasts until spring."),
        "objective.feasible_why": N_(
            "We fix dates three weeks ahead, so Monday’s round can be checked on Friday from the van."
        ),
        "keyword.words": N_("change boiler service date"),
        "note.words": N_("They came at ten, I was at the school gate for five minutes, and off they went."),
        "note.theme": N_("waiting at home"),
        "note.who": N_("parent on hospital shifts"),
    },
    "referrals": {
        "objective.statement": N_("Four new boilers by autumn in houses next door to one that we have already fitted."),
        "objective.alignment": N_("Whoever has us fit a boiler signs for five yearly services with it."),
        "objective.wants_to_know": N_("Who did yours, did they sweep up, and was it the price they had said?"),
        "objective.of_value": N_("To have seen the pipes in a cellar of the same shape."),
        "objective.success": N_("While we carry a boiler in, someone leans over the hedge and asks what it cost."),
        "objective.feasible_why": N_(
            "Last year we fitted nineteen in six streets, and at most of those doors we still get tea."
        ),
        "keyword.words": N_("recommended boiler fitter"),
        "note.words": N_("Next door had theirs swapped in a day, without a speck of soot on the stairs. Who was that?"),
        "note.theme": N_("clean work"),
        "note.who": N_("people two doors along"),
    },
}
