from components.texts import N_

from .examples import Answers

RESTAURANT: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "Half as many calls during lunch service, by March, from people asking about gluten, prams or parking."
        ),
        "objective.alignment": N_(
            "A fifteen-minute lunch stays fifteen minutes only if nobody leaves the pass for the phone."
        ),
        "objective.wants_to_know": N_("Are there nuts in the pesto, and is it made in a bowl of its own?"),
        "objective.of_value": N_(
            "Knowing before they leave home that everyone at the table will find something to eat."
        ),
        "objective.success": N_("At one o’clock the phone stays on its cradle and the plates go out hot."),
        "objective.feasible_why": N_(
            "Eleven dishes to check for allergens: one closing day with the cook, then again at each new menu."
        ),
        "keyword.words": N_("nut-free lunch nearby"),
        "note.words": N_("Rang twice at half past twelve to ask about nuts. Nobody picked up, so we went elsewhere."),
        "note.theme": N_("allergies at table"),
        "note.who": N_("family with a nut allergy"),
    },
    "better_known": {
        "objective.statement": N_("Before Advent, fifteen first-time diners a week from the new flats by the canal."),
        "objective.alignment": N_(
            "People who move in settle on a weekday table within months; it may as well be ours."
        ),
        "objective.wants_to_know": N_(
            "Where does one eat round here on a Wednesday, without dressing up or spending forty pounds?"
        ),
        "objective.of_value": N_("Being greeted in a street where they know nobody yet."),
        "objective.success": N_("Strangers ask where the coats go and which way the toilets are."),
        "objective.feasible_why": N_(
            "The canal is four minutes’ walk away; we begin in September, when the August holidays are over."
        ),
        "keyword.words": N_("where locals eat"),
        "note.words": N_(
            "Moved here in spring. We know one takeaway and one place with tablecloths, and nothing in between."
        ),
        "note.theme": N_("nothing in between"),
        "note.who": N_("couple with boxes still unpacked"),
    },
    "launch": {
        "objective.statement": N_(
            "From mid-October, twenty-five of the new fifteen-minute lunches a day, eaten by "
            "people from nearby offices."
        ),
        "objective.alignment": N_(
            "The smaller weekday menu is our plan for the year; if nobody orders it, it stays paper."
        ),
        "objective.wants_to_know": N_("If I sit down at ten past one, am I back at my desk by twenty to two?"),
        "objective.of_value": N_("Something hot on a real plate, and a few minutes left to walk around the block."),
        "objective.success": N_("At ten to one there are jackets on every chair, and by half past they have gone."),
        "objective.feasible_why": N_(
            "Rehearsed for two weeks on the regulars: the bottleneck is the card machine, not the stove."
        ),
        "keyword.words": N_("quick lunch near office"),
        "note.words": N_(
            "My break is forty minutes and I’m fed up with sandwiches at the keyboard. Does anybody cook round here?"
        ),
        "note.theme": N_("short lunch break"),
        "note.who": N_("bookkeeper from across the road"),
    },
    "clear_stock": {
        "objective.statement": N_("Of 190 bottles of older reds in the cellar, sixty left when the asparagus comes."),
        "objective.alignment": N_(
            "A good glass at a weekday price suits ordinary evenings, and frees the racks for the terrace whites."
        ),
        "objective.wants_to_know": N_("Is a red from 2016 still good, and what does one eat with it?"),
        "objective.of_value": N_("A grown-up wine by the glass, with no whole bottle to pay for and finish."),
        "objective.success": N_("The back rack is bare, and someone has begun to keep onions there."),
        "objective.feasible_why": N_(
            "The reds will keep two more winters, and until March there are stews to pour them with."
        ),
        "keyword.words": N_("wine by the glass"),
        "note.words": N_("I’d like to try something old with the stew, but sixty pounds for a bottle frightens me."),
        "note.theme": N_("old bottles"),
        "note.who": N_("someone who drinks one glass at dinner"),
    },
    "authority": {
        "objective.statement": N_(
            "Eight tables a month by Easter whose guests come because of our cook’s advice on stews and broth."
        ),
        "objective.alignment": N_(
            "Whoever learns weekday cooking from our cook thinks of us on weekdays, not only on birthdays."
        ),
        "objective.wants_to_know": N_("Why is my stew tough after two hours, when yours falls apart under a spoon?"),
        "objective.of_value": N_("Getting a cheap cut right at home, and knowing whom to ask when it goes wrong."),
        "objective.success": N_("Guests lean over the pass to say that at home they tried it with two onions."),
        "objective.feasible_why": N_(
            "The broth simmers from three to five anyway, and our cook likes to talk while stirring."
        ),
        "keyword.words": N_("why is stew tough"),
        "note.words": N_(
            "Followed three recipes to the letter and it was shoe leather. What do they do differently in a restaurant?"
        ),
        "note.theme": N_("tough meat"),
        "note.who": N_("someone who cooks on Sundays"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Between October and December, eighteen requests for weekday dinners of twelve people or more."
        ),
        "objective.alignment": N_(
            "A choir or an office that dines on a Wednesday suits us better than one more Saturday birthday."
        ),
        "objective.wants_to_know": N_("What does the set dinner cost per head, and may half of us eat vegetarian?"),
        "objective.of_value": N_("One price agreed beforehand, so that whoever collects the money is not left short."),
        "objective.success": N_("The diary by the till has new lines in pencil: about eighteen, mostly teachers."),
        "objective.feasible_why": N_(
            "Up to twenty-five we can do with four pairs of hands; on Fridays and Saturdays we say no."
        ),
        "keyword.words": N_("set menu for groups"),
        "note.words": N_(
            "There are sixteen of us from the choir. Every place wants thirty people, or money for the room."
        ),
        "note.theme": N_("mid-sized groups"),
        "note.who": N_("organiser of the choir dinner"),
    },
    "returning": {
        "objective.statement": N_(
            "Lunch guests who come back for dinner: twelve tables a month by spring, instead of four."
        ),
        "objective.alignment": N_(
            "Lunch guests already know our weekday kitchen; an evening table is the next ordinary habit."
        ),
        "objective.wants_to_know": N_("Are the ravioli on in the evening as well, and do the prices go up?"),
        "objective.of_value": N_("Bringing whoever waits at home to the place that they keep talking about."),
        "objective.success": N_(
            "A face from the lunch table by the window appears at eight, lanyard off and in company."
        ),
        "objective.feasible_why": N_(
            "We know forty lunch faces by sight; in the evening there is room, except on Saturdays."
        ),
        "keyword.words": N_("dinner after work nearby"),
        "note.words": N_("I’ve had lunch there for two years and never noticed that they do evenings too."),
        "note.theme": N_("known for lunch only"),
        "note.who": N_("regular of the Thursday lunch"),
    },
    "missed_appointments": {
        "objective.statement": N_("From June, one booked table a weekend left empty without a word, not four as now."),
        "objective.alignment": N_(
            "Neighbours who drop in are the guests we want, and we turn them away for tables that stay empty."
        ),
        "objective.wants_to_know": N_("Until what time can I tell you that we’ll be five and not eight?"),
        "objective.of_value": N_("Cancelling in ten seconds, without a long story about the babysitter."),
        "objective.success": N_("By nine on Saturday not one “reserved” card still stands on a laid table."),
        "objective.feasible_why": N_(
            "Some twenty bookings a weekend: checking them takes half an hour on Thursday afternoon."
        ),
        "keyword.words": N_("cancel dinner reservation"),
        "note.words": N_("Our little one had a fever. I kept meaning to ring them, and then it was ten o’clock."),
        "note.theme": N_("ashamed to ring"),
        "note.who": N_("parent who booked for eight"),
    },
    "referrals": {
        "objective.statement": N_(
            "Three tables a week by August, sent by the two guesthouses and the bookshop in our street."
        ),
        "objective.alignment": N_(
            "Whoever is sent by a neighbour lives or stays ten minutes’ walk away, and comes on weekdays too."
        ),
        "objective.wants_to_know": N_("Where would you go tonight yourself? I don’t mean where you send the tourists."),
        "objective.of_value": N_("A tip from someone who has eaten there, and will be asked about it at breakfast."),
        "objective.success": N_("Guests leave the menu closed: at the bookshop they were told to order the dumplings."),
        "objective.feasible_why": N_(
            "We greet those neighbours every morning, yet none has dined here: three invitations, to begin with."
        ),
        "keyword.words": N_("dinner not for tourists"),
        "note.words": N_("Our host wrote the name on a napkin. Best meal of the trip, and two streets away."),
        "note.theme": N_("the host’s tip"),
        "note.who": N_("weekend guest from another city"),
    },
}
