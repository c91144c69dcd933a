from components.texts import N_

from .examples import Answers

MAKER: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "Before the Christmas rush, ten messages a week about where an order is, rather than thirty."
        ),
        "objective.alignment": N_(
            "Every hour at the keyboard is taken from the bench, where bags for twenty years are made."
        ),
        "objective.wants_to_know": N_("Five weeks have passed: is my bag cut, sewn, or still a hide on the roll?"),
        "objective.of_value": N_("Knowing whether it will be there for the birthday, without feeling like a nuisance."),
        "objective.success": N_("The morning coffee is drunk beside the glue pot and not in front of the inbox."),
        "objective.feasible_why": N_(
            "There are five stages, all in the order book; passing them on takes ten minutes each evening."
        ),
        "keyword.words": N_("handmade bag waiting time"),
        "note.words": N_("I don’t mind waiting, I mind not hearing. Is anybody sewing it, or did my order get lost?"),
        "note.theme": N_("silence after paying"),
        "note.who": N_("someone who ordered a present"),
    },
    "better_known": {
        "objective.statement": N_(
            "When the clocks go forward, nine first orders a month from people who cycle to the office."
        ),
        "objective.alignment": N_("Rain, laptops and potholes call for the very bags that we want to be quoted for."),
        "objective.wants_to_know": N_(
            "Will the leather spot in the rain, and does the strap hold still while pedalling?"
        ),
        "objective.of_value": N_("One bag for the saddle and the meeting, with nothing to repack in the lift."),
        "objective.success": N_("From towns where we know nobody, they ask for the buckle that clips to a rack."),
        "objective.feasible_why": N_(
            "We ride ourselves, so we know the subject; but the bench allows twelve bags a month."
        ),
        "keyword.words": N_("leather briefcase for cycling"),
        "note.words": N_(
            "Every rucksack makes my back wet and every pannier looks like camping. Surely "
            "someone sews something decent?"
        ),
        "note.theme": N_("bike and suit"),
        "note.who": N_("cyclist with a laptop"),
    },
    "launch": {
        "objective.statement": N_(
            "Forty parcels with a bag to mend, by December, from people who live too far to call in."
        ),
        "objective.alignment": N_(
            "Repairs by post are what is new from September, and a mended bag speaks for sewing by hand."
        ),
        "objective.wants_to_know": N_(
            "Can you tell from a picture whether the handle can be saved, and what it will cost?"
        ),
        "objective.of_value": N_("Keeping the bag they were given at graduation, instead of looking for another."),
        "objective.success": N_("The courier asks what on earth we are being sent: the parcels smell of attics."),
        "objective.feasible_why": N_(
            "Two small repairs a day fit between orders; zips take longer, so they wait until January."
        ),
        "keyword.words": N_("mend leather bag handle"),
        "note.words": N_(
            "The cobbler shrugged and said buy a new one. It was my grandmother’s, so that isn’t an option."
        ),
        "note.theme": N_("beyond the cobbler"),
        "note.who": N_("heir to an old bag"),
    },
    "clear_stock": {
        "objective.statement": N_(
            "No more than ten of our 85 belts in discontinued green still on the hook when summer begins."
        ),
        "objective.alignment": N_(
            "Hooks and money are needed for new hides, and for the repairs that begin in September."
        ),
        "objective.wants_to_know": N_("What goes with a green belt besides jeans, and can it be shortened?"),
        "objective.of_value": N_("A belt that outlives three pairs of trousers, at the price of a factory one."),
        "objective.success": N_("The wall behind the door shows its plaster again."),
        "objective.feasible_why": N_(
            "They are sewn and only need their holes; the price must not fall below that of the leather."
        ),
        "keyword.words": N_("olive green leather belt"),
        "note.words": N_("Lovely colour, but you show a 36 and I’m a 40. Would a longer one come in that green?"),
        "note.theme": N_("size not shown"),
        "note.who": N_("everyday wearer of jeans"),
    },
    "enquiries": {
        "objective.statement": N_(
            "By February, ten people a month who ask what a bag made around their tools would cost."
        ),
        "objective.alignment": N_(
            "A vet’s or a tuner’s bag is carried daily for decades: that is the work we want more of."
        ),
        "objective.wants_to_know": N_("If I lay my tools on a table, can you draw the bag around them?"),
        "objective.of_value": N_("Finding the right tool without looking, on their knees, in somebody else’s house."),
        "objective.success": N_("A tuning fork and a stethoscope lie beside the pattern paper."),
        "objective.feasible_why": N_(
            "A quote takes us forty minutes; with more than three a week the orders would wait."
        ),
        "keyword.words": N_("custom leather tool bag"),
        "note.words": N_(
            "I’ve sewn pockets into this case three times. I’d rather pay once for one that fits my tools."
        ),
        "note.theme": N_("pockets that fit"),
        "note.who": N_("piano tuner on the road"),
    },
    "returning": {
        "objective.statement": N_(
            "By autumn, five orders a month from people whose first piece of ours is over two years old."
        ),
        "objective.alignment": N_("A bag for twenty years is bought once; after that come belts, straps and mending."),
        "objective.wants_to_know": N_("My bag has gone darker: would a new strap match it, or stick out?"),
        "objective.of_value": N_("Somebody who remembers which hide theirs was cut from."),
        "objective.success": N_(
            "Stitches of ours from 2019 are back on the bench, with the invoice folded in the pocket."
        ),
        "objective.feasible_why": N_(
            "Each order has been noted with its leather; getting in touch takes one evening a month."
        ),
        "keyword.words": N_("replacement leather strap"),
        "note.words": N_(
            "Six years, every working day, and only the strap is tired. I’d go back if I found their card."
        ),
        "note.theme": N_("worn strap"),
        "note.who": N_("owner of a six-year-old bag"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "In January and February, eight repairs a week on the bench, where last winter there were three."
        ),
        "objective.alignment": N_(
            "After Christmas rent and light run on, and winter is when we practise for the repairs by post."
        ),
        "objective.wants_to_know": N_("If I bring it after the holidays, will I have it back before half-term?"),
        "objective.of_value": N_("Doing without the everyday bag for one week only, when little is going on."),
        "objective.success": N_(
            "In late January there is wax on our fingers, and nobody tidies the drawers a third time."
        ),
        "objective.feasible_why": N_(
            "Thread and wax are in the drawer, and both stools are free until the Mother’s Day orders."
        ),
        "keyword.words": N_("bag restitched this week"),
        "note.words": N_(
            "In December they told me six weeks. Would have been nice to know that in January it takes one."
        ),
        "note.theme": N_("after the holidays"),
        "note.who": N_("office worker with a torn lining"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "Two missed Saturday appointments a month for choosing leather by March, where today there are six."
        ),
        "objective.alignment": N_(
            "A bag meant for twenty years begins with hands on the hide; without that hour no order starts."
        ),
        "objective.wants_to_know": N_("How long does choosing take, and must I bring what is to go inside?"),
        "objective.of_value": N_("Saying on Friday night that the train is too early, and getting the Saturday after."),
        "objective.success": N_("Hides rolled out at nine have been touched by somebody before we roll them up again."),
        "objective.feasible_why": N_(
            "It is four people every Saturday: a line to each on Thursday, while the dye dries."
        ),
        "keyword.words": N_("visit leather workshop Saturday"),
        "note.words": N_("I’d put it down for the Saturday after. And the address took me to a car park."),
        "note.theme": N_("wrong Saturday"),
        "note.who": N_("first-time buyer from the suburbs"),
    },
    "referrals": {
        "objective.statement": N_(
            "Four new orders a month, by midsummer, from people who saw the bag on a friend’s shoulder."
        ),
        "objective.alignment": N_(
            "A workshop gets quoted when an owner lets a colleague undo the buckle and smell the leather."
        ),
        "objective.wants_to_know": N_("My colleague has had hers for nine years; are they still made the same way?"),
        "objective.of_value": N_("Seeing what one looks like after years of use, which no shop window can show."),
        "objective.success": N_("The first line of an order reads: same as my sister-in-law’s, but in brown."),
        "objective.feasible_why": N_(
            "Eleven long-standing customers are asked about theirs all the time; we need only talk to them."
        ),
        "keyword.words": N_("who made that bag"),
        "note.words": N_(
            "A woman on the train let me touch hers. Twelve winters old, she said, and it looked better than new."
        ),
        "note.theme": N_("seen in use"),
        "note.who": N_("admirer on the morning train"),
    },
}
