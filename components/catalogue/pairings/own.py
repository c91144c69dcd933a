from components.texts import N_

from .examples import OwnExample

OWN: dict[str, OwnExample] = {
    "fewer_support": OwnExample(
        N_("What a bicycle workshop wrote:"),
        {
            "objective.statement": N_(
                "Twelve calls a day asking whether a bike is ready, down to four by the end of April."
            ),
            "objective.alignment": N_(
                "Our hands belong on the spokes; each call means washing off grease and losing the place."
            ),
            "objective.wants_to_know": N_("Is it done, and will somebody be there at seven, after work?"),
            "objective.of_value": N_("Knowing the night before whether tomorrow means the bike or the bus."),
            "objective.success": N_("There are no black thumbprints on the phone."),
            "objective.feasible_why": N_(
                "Finished bikes already hang on a rail of their own; a line to each owner takes ten seconds."
            ),
            "keyword.words": N_("bike repair how long"),
            "note.words": N_(
                "You said Tuesday, so I rang on Tuesday, and on Wednesday. It had been hanging there since Monday."
            ),
            "note.theme": N_("ready or not"),
            "note.who": N_("commuter without a bike"),
        },
    ),
    "better_known": OwnExample(
        N_("What a veterinary surgery wrote:"),
        {
            "objective.statement": N_(
                "Eleven new cats a month on our books by autumn, from the streets around the surgery."
            ),
            "objective.alignment": N_(
                "We want fewer emergencies and more check-ups, and for a check-up people stay close to home."
            ),
            "objective.wants_to_know": N_("How do I get a cat that hates the basket as far as your door?"),
            "objective.of_value": N_("Not hearing that cry from the back seat for twenty minutes."),
            "objective.success": N_("Neighbours carry the basket in on foot, with a towel over it."),
            "objective.feasible_why": N_(
                "On Thursdays we see no dogs; three hours hold six cats, and no more than that."
            ),
            "keyword.words": N_("cat vet without dogs"),
            "note.words": N_(
                "I drive across town with her yowling. There’s a vet behind the chemist’s, and I never noticed."
            ),
            "note.theme": N_("vet nearby"),
            "note.who": N_("owner of an indoor cat"),
        },
    ),
    "launch": OwnExample(
        N_("What a language school wrote:"),
        {
            "objective.statement": N_(
                "By half-term, eighteen people in our new breakfast Spanish course, seven to eight in the morning."
            ),
            "objective.alignment": N_(
                "Evening classes can’t grow any further, and at seven in the morning the rooms stand empty."
            ),
            "objective.wants_to_know": N_("Do I have to speak before my first coffee?"),
            "objective.of_value": N_("An hour of Spanish done before the day can get in the way."),
            "objective.success": N_(
                "At ten past seven the corridor smells of toast, and somebody is practising a rolled R."
            ),
            "objective.feasible_why": N_(
                "One teacher likes early mornings; with fewer than four in a group it doesn’t pay the wage."
            ),
            "keyword.words": N_("Spanish class before work"),
            "note.words": N_(
                "I’ve paid for two evening courses and finished neither. At eight at night my head is porridge."
            ),
            "note.theme": N_("tired at night"),
            "note.who": N_("someone who gave up evening classes"),
        },
    ),
    "clear_stock": OwnExample(
        N_("What a garden centre wrote:"),
        {
            "objective.statement": N_(
                "Eighty terracotta pots left on the back lot at the first frost; in March there were six hundred."
            ),
            "objective.alignment": N_(
                "We are turning towards trees and hedges, and the back lot is where they will stand."
            ),
            "objective.wants_to_know": N_("Will it crack if I leave it out all winter?"),
            "objective.of_value": N_("A terrace that looks lived-in by Saturday night."),
            "objective.success": N_("At the back the forklift turns round in one go."),
            "objective.feasible_why": N_(
                "People come at weekends anyway; somebody must help to load, and we have found a student."
            ),
            "keyword.words": N_("frost-proof terracotta pots"),
            "note.words": N_(
                "I wanted four big ones. They didn’t go into my little car, so I bought plastic somewhere else."
            ),
            "note.theme": N_("small car"),
            "note.who": N_("town flat with a terrace"),
        },
    ),
    "authority": OwnExample(
        N_("What an optician wrote:"),
        {
            "objective.statement": N_(
                "Ten pairs of varifocals a month, July to December, for people who first saw our "
                "drawings of how they work."
            ),
            "objective.alignment": N_("We want to live from lenses that sit right, not from frames at half price."),
            "objective.wants_to_know": N_("Why do the stairs swim when I look down?"),
            "objective.of_value": N_("Reading the menu and the face across the table with one pair."),
            "objective.success": N_("People walk in saying “corridor” and point at the lower half of the lens."),
            "objective.feasible_why": N_(
                "Wednesday afternoons have room for two long fittings; in August the lab is closed."
            ),
            "keyword.words": N_("varifocals stairs dizzy"),
            "note.words": N_(
                "Six hundred pounds for glasses that live in a drawer. They told me I’d get used to them."
            ),
            "note.theme": N_("unworn glasses"),
            "note.who": N_("reader past fifty"),
        },
    ),
    "enquiries": OwnExample(
        N_("What a photographer wrote:"),
        {
            "objective.statement": N_(
                "Six requests a month before Christmas for portraits of small teams at their place of work."
            ),
            "objective.alignment": N_(
                "Weddings take our summer Saturdays; portraits at work fill the weekdays of winter."
            ),
            "objective.wants_to_know": N_(
                "How long must the workshop stop, and what about those who hate being photographed?"
            ),
            "objective.of_value": N_("A picture in which they recognise themselves, on an ordinary day."),
            "objective.success": N_("The word “overalls” turns up in the inbox, and nobody mentions a bouquet."),
            "objective.feasible_why": N_(
                "The lights fit in the boot; until March two mornings a week are free, editing included."
            ),
            "keyword.words": N_("team portraits at work"),
            "note.words": N_(
                "Our website shows five strangers in suits, bought from somewhere. We’re joiners. It’s embarrassing."
            ),
            "note.theme": N_("strangers in suits"),
            "note.who": N_("joinery with six staff"),
        },
    ),
    "returning": OwnExample(
        N_("What a dry cleaner wrote:"),
        {
            "objective.statement": N_(
                "Two hundred winter coats across the counter in April, from households that came last spring too."
            ),
            "objective.alignment": N_(
                "Whoever brings the coats may bring the curtains later, and curtains are our better work."
            ),
            "objective.wants_to_know": N_("Will the moth hole show after cleaning, and could you mend it meanwhile?"),
            "objective.of_value": N_("A wardrobe with air in it, and no musty sleeve in November."),
            "objective.success": N_("The rail by the window bends, and half the names we write down without asking."),
            "objective.feasible_why": N_(
                "The machine manages forty coats a day; in the week after Easter two of us have to be here."
            ),
            "keyword.words": N_("clean wool coat price"),
            "note.words": N_(
                "Every autumn I swear I’ll take it in spring. Then it’s warm, it hangs at the back, and I forget."
            ),
            "note.theme": N_("forgotten in spring"),
            "note.who": N_("family with full wardrobes"),
        },
    ),
    "quiet_hours": OwnExample(
        N_("What a climbing hall wrote:"),
        {
            "objective.statement": N_(
                "Four school classes a week on the wall in the empty mornings, after the February holidays."
            ),
            "objective.alignment": N_(
                "Heating and light run from nine; a child or two comes back on Sunday with the parents."
            ),
            "objective.wants_to_know": N_("Twenty-six children, two teachers: who holds the ropes?"),
            "objective.of_value": N_("A sports lesson in which the quiet ones surprise the loud ones."),
            "objective.success": N_("On Thursday at ten the changing room is full of small trainers."),
            "objective.feasible_why": N_(
                "Three instructors are free until noon; the insurance papers take a month, so we write in December."
            ),
            "keyword.words": N_("climbing for school classes"),
            "note.words": N_(
                "The pool has been shut since autumn, and I’ve two hours of sport every Thursday. Any ideas?"
            ),
            "note.theme": N_("pool is closed"),
            "note.who": N_("primary teacher with a sports lesson"),
        },
    ),
    "missed_appointments": OwnExample(
        N_("What a dog groomer wrote:"),
        {
            "objective.statement": N_(
                "Two missed appointments a week, at most, among this summer’s dogs, where in May it was seven."
            ),
            "objective.alignment": N_(
                "We want more long coats: they need two hours, and those two hours have to happen."
            ),
            "objective.wants_to_know": N_("She’s on heat: do I bring her or not?"),
            "objective.of_value": N_("A dog that may go back on the sofa."),
            "objective.success": N_("The nine o’clock towel is wet at half past nine."),
            "objective.feasible_why": N_(
                "Eight dogs a day, so eight messages over coffee; it’s the Saturdays that need watching."
            ),
            "keyword.words": N_("dog grooming change appointment"),
            "note.words": N_(
                "He’d rolled in something dead that morning and I was too embarrassed to bring him. I should have rung."
            ),
            "note.theme": N_("too dirty"),
            "note.who": N_("household with a muddy spaniel"),
        },
    ),
    "referrals": OwnExample(
        N_("What a removal firm wrote:"),
        {
            "objective.statement": N_(
                "In autumn, twelve of our 24 moves a month for people sent by earlier customers."
            ),
            "objective.alignment": N_(
                "We want fewer quotes against the cheapest van in town, and more families who wait for us."
            ),
            "objective.wants_to_know": N_("Who carried the piano, and did the banister survive?"),
            "objective.of_value": N_("Giving their grandmother’s china to hands that a friend has watched."),
            "objective.success": N_("The caller already knows that we bring the blankets."),
            "objective.feasible_why": N_(
                "On the last evening everyone is worn out; we ask two weeks later, when the boxes are empty."
            ),
            "keyword.words": N_("careful movers recommended"),
            "note.words": N_(
                "Fourth floor, no lift, and they sang. My brother moves in May and already has the number."
            ),
            "note.theme": N_("nothing broken"),
            "note.who": N_("family that moved last autumn"),
        },
    ),
    "own": OwnExample(
        N_("What a greengrocer wrote:"),
        {
            "objective.statement": N_(
                "From the strawberry season on, one crate of fruit thrown away each Saturday instead of four."
            ),
            "objective.alignment": N_("We want to buy better fruit, and the money for it lies in the bin."),
            "objective.wants_to_know": N_("Those bruised peaches: will they do for jam, if I cook it tonight?"),
            "objective.of_value": N_("A pan of jam for winter, and nothing gone to waste."),
            "objective.success": N_("On Sunday the lid of the bin closes."),
            "objective.feasible_why": N_(
                "At five we can see what won’t last until Monday; sorting it takes one of us twenty minutes."
            ),
            "keyword.words": N_("bruised peaches for jam"),
            "note.words": N_("I saw them tip out two crates of apricots at closing time. I’d have taken one home."),
            "note.theme": N_("thrown away ripe"),
            "note.who": N_("someone with a big saucepan"),
        },
    ),
}
