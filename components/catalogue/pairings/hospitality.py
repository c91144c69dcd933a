from components.texts import N_

from .examples import Answers

HOSPITALITY: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "This summer, five calls a day about the track, the keys and dogs, where last July we had twelve."
        ),
        "objective.alignment": N_(
            "Guests who book direct also ask direct: what the portal used to answer now takes our afternoons."
        ),
        "objective.wants_to_know": N_("The satnav ends at a gate with cows behind it: do we go through?"),
        "objective.of_value": N_("Finding the door before dark, with their own key in it."),
        "objective.success": N_("We pick the beans in one go, with the phone left in the kitchen."),
        "objective.feasible_why": N_(
            "It is nearly always the same ten questions; we photograph the track in May, before the hay."
        ),
        "keyword.words": N_("farm stay late arrival"),
        "note.words": N_(
            "Forty minutes up and down that lane in the dark, no signal, and neither of us dared to open the gate."
        ),
        "note.theme": N_("the last mile"),
        "note.who": N_("couple arriving after dark"),
    },
    "better_known": {
        "objective.statement": N_(
            "Ten first bookings a month, once the leaves turn, from walkers in the city an hour away."
        ),
        "objective.alignment": N_("Whoever has heard our name types it in, and no portal is needed to introduce us."),
        "objective.wants_to_know": N_(
            "Where can two people walk straight from the breakfast table, without getting back into the car?"
        ),
        "objective.of_value": N_("Being among sheep ninety minutes after shutting the laptop on Friday."),
        "objective.success": N_(
            "A caller says that the walking club talked about us over sandwiches, up on the ridge."
        ),
        "objective.feasible_why": N_(
            "The city has four walking clubs and we know people in one; at harvest time we keep quiet."
        ),
        "keyword.words": N_("walks without a car"),
        "note.words": N_(
            "We always end up at the same two hotels, because nobody in our club knows of anything smaller."
        ),
        "note.theme": N_("nothing smaller"),
        "note.who": N_("someone from a walking club"),
    },
    "launch": {
        "objective.statement": N_("Twenty-four guests out on our new guided Wednesday walks before the first frost."),
        "objective.alignment": N_("Midweek stays in autumn need a reason to come on a Wednesday: this is the reason."),
        "objective.wants_to_know": N_("How steep is it, and what if we turn out to be the slowest?"),
        "objective.of_value": N_("Being taken to the badger sett and the lime kiln, which are on no map."),
        "objective.success": N_("Wednesday at one: a row of muddy boots by the scraper, and everyone talking at once."),
        "objective.feasible_why": N_(
            "We walked all three routes with friends in spring; our guide takes ten people and no more."
        ),
        "keyword.words": N_("guided walk farm stay"),
        "note.words": N_(
            "Midweek would suit us. But we lost our way in the fog once, and I’d want somebody who knows the woods."
        ),
        "note.theme": N_("lost in fog"),
        "note.who": N_("walker with October holidays"),
    },
    "clear_stock": {
        "objective.statement": N_("By plum time, twenty jars of last year’s jam in the pantry, where 160 stand now."),
        "objective.alignment": N_("A jar in a kitchen in town keeps our name in sight until the next free weekend."),
        "objective.wants_to_know": N_("How long does it keep once opened, and will it survive the train?"),
        "objective.of_value": N_("Tasting Sunday’s breakfast again on a wet Tuesday at home."),
        "objective.success": N_("At the door, one hand gives back the key and the other holds a jar."),
        "objective.feasible_why": N_("It is made, labelled and paid for, and the trees are only now in blossom."),
        "keyword.words": N_("farmhouse plum jam"),
        "note.words": N_(
            "We emptied the little pot at breakfast. On the motorway we both said: why didn’t we take some home?"
        ),
        "note.theme": N_("asked too late"),
        "note.who": N_("guests on the way home"),
    },
    "authority": {
        "objective.statement": N_(
            "Six stays a month, next spring, booked by people who plan their walks with our advice."
        ),
        "objective.alignment": N_(
            "Whoever knows every stile gets asked first, and gets asked without a portal in between."
        ),
        "objective.wants_to_know": N_("With a bad knee, is the ridge kinder than the valley?"),
        "objective.of_value": N_("A walk that fits their legs, and no turning back halfway."),
        "objective.success": N_("Hikers we have never met repeat our warning about the ford by the mill."),
        "objective.feasible_why": N_(
            "The dog has to go out each morning anyway; the writing takes an hour, except in lambing time."
        ),
        "keyword.words": N_("ridge walk bad knee"),
        "note.words": N_(
            "The guidebook said two hours, moderate. It took us four, and nobody had mentioned the ladder."
        ),
        "note.theme": N_("guidebooks too cheerful"),
        "note.who": N_("walker who avoids steep descents"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Four enquiries a week, January to March, from groups who would take all seven rooms at once."
        ),
        "objective.alignment": N_(
            "One call that fills the house stands for seven portal bookings, and for seven fees."
        ),
        "objective.wants_to_know": N_("Are there fourteen beds, one long table, and nobody else in the house?"),
        "objective.of_value": N_("Three generations under one roof, and no one has to cook or drive home."),
        "objective.success": N_("At breakfast we count beds on our fingers for somebody who wrote overnight."),
        "objective.feasible_why": N_(
            "The long table seats sixteen; from Easter on the rooms go singly, so winter dates only."
        ),
        "keyword.words": N_("whole farmhouse for groups"),
        "note.words": N_(
            "Four of us turn forty this winter. Hotels split us over three floors and close the bar at ten."
        ),
        "note.theme": N_("under one roof"),
        "note.who": N_("friend who always organises"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "Mid-September to October: fourteen rooms a week taken from Monday to Thursday, not six."
        ),
        "objective.alignment": N_("Autumn midweek is where we want to go, and the stove is lit anyway."),
        "objective.wants_to_know": N_("Is there supper on a Tuesday, or do we have to drive to the village?"),
        "objective.of_value": N_("Having the fire, the footpath and the hot water to themselves."),
        "objective.success": N_("On Tuesday evening the seats by the stove are taken, and we bake a second loaf."),
        "objective.feasible_why": N_(
            "The breakfast help comes on weekdays in any case; what needs watching is the laundry."
        ),
        "keyword.words": N_("midweek cottage log fire"),
        "note.words": N_("We’ve retired, so any Monday would do. Every offer we see begins on a Friday."),
        "note.theme": N_("weekends only"),
        "note.who": N_("newly retired couple"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "By Whitsun, one room a month kept for guests who never arrive, where last year it was five."
        ),
        "objective.alignment": N_(
            "The portal asks for a card and we don’t: leaving it works only if bookings are kept."
        ),
        "objective.wants_to_know": N_("The train is cancelled: may we come tomorrow and keep the second night?"),
        "objective.of_value": N_("Ringing to say they are ill and hearing “get well soon” before any talk of money."),
        "objective.success": N_("We no longer sit up until eleven with the porch light on and the soup warm."),
        "objective.feasible_why": N_(
            "Nine arrivals a week: a short call to each, three days before, while the bread rises."
        ),
        "keyword.words": N_("change farm stay dates"),
        "note.words": N_(
            "Each of us thought the other had cancelled. We found out on the Sunday, over coffee, and were mortified."
        ),
        "note.theme": N_("who cancels"),
        "note.who": N_("couple with two diaries"),
    },
    "referrals": {
        "objective.statement": N_("Next April, five couples a month who come because friends of theirs slept here."),
        "objective.alignment": N_(
            "Nobody needs a portal for a room that friends have described, squeaking stair included."
        ),
        "objective.wants_to_know": N_("Our friends had the room with the beam: is it free in May?"),
        "objective.of_value": N_(
            "Choosing in five minutes, since someone with their taste has already tried the beds."
        ),
        "objective.success": N_("New arrivals call the dog by its name at the gate."),
        "objective.feasible_why": N_("We say goodbye to everyone ourselves, in the yard: that minute is there anyway."),
        "keyword.words": N_("farm guesthouse reviews couples"),
        "note.words": N_(
            "They came back from you so rested that it was almost annoying. So here we are, asking about May."
        ),
        "note.theme": N_("rested friends"),
        "note.who": N_("friends of last year’s guests"),
    },
}
