from components.texts import N_

from .examples import Answers

CLUB: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "From March on, six messages a week to the secretary about fees and the river, where now it is twenty."
        ),
        "objective.alignment": N_(
            "Our secretary is a volunteer: evenings spent answering are missing on the jetty, among the newcomers."
        ),
        "objective.wants_to_know": N_("The river is brown and fast today: are we going out or not?"),
        "objective.of_value": N_("Knowing at five o’clock whether to pack the bag."),
        "objective.success": N_("The secretary rows on Thursdays, like everyone else."),
        "objective.feasible_why": N_(
            "The gauge is read at four anyway; two members will rewrite the page for newcomers."
        ),
        "keyword.words": N_("river level rowing tonight"),
        "note.words": N_(
            "Drove half an hour, and on the gate hung a note: high water, no rowing. A text would have done."
        ),
        "note.theme": N_("high water"),
        "note.who": N_("member from across town"),
    },
    "better_known": {
        "objective.statement": N_(
            "By the June regatta, eight first outings a month by staff of the hospital up the road."
        ),
        "objective.alignment": N_(
            "Three of our rowers are nurses: their colleagues hear of the club from somebody who rows."
        ),
        "objective.wants_to_know": N_("I work shifts: can I come on Thursday one week and on Sunday the next?"),
        "objective.of_value": N_("An hour on the water after a night on the ward, and no bell."),
        "objective.success": N_("In the hospital canteen they say “the ones with the yellow boats” and mean us."),
        "objective.feasible_why": N_(
            "The wards are ten minutes away by bike; an afternoon coach we have only twice a week."
        ),
        "keyword.words": N_("sport for shift workers"),
        "note.words": N_("Fifteen years I’ve crossed that bridge, and I thought the boathouse belonged to the school."),
        "note.theme": N_("school boathouse"),
        "note.who": N_("nurse on rotating shifts"),
    },
    "launch": {
        "objective.statement": N_("Sixteen people in the new Thursday crew, rowing every week, before the July heat."),
        "objective.alignment": N_(
            "The beginners’ crew is the one new thing this year, and each of its rowers has friends to bring."
        ),
        "objective.wants_to_know": N_("What if I fall in, and will I hold up the other seven?"),
        "objective.of_value": N_("Being a beginner among beginners, where nobody looks at a stopwatch."),
        "objective.success": N_("At half past six on Thursday two eights leave the jetty, crooked but together."),
        "objective.feasible_why": N_(
            "Boats and two coaches are there; in April it gets dark at eight, so we start at six."
        ),
        "keyword.words": N_("beginners rowing Thursday evening"),
        "note.words": N_(
            "I tried another club once. They had known each other since school, and nobody told me where to sit."
        ),
        "note.theme": N_("feeling a stranger"),
        "note.who": N_("shy first-timer"),
    },
    "clear_stock": {
        "objective.statement": N_(
            "Seven club jackets in the old blue still in the cupboard after September’s regatta, out of 55 now."
        ),
        "objective.alignment": N_("One of our jackets in the bakery queue gets asked about; a leaflet never was."),
        "objective.wants_to_know": N_("Does it keep out the wind on the bank in March, and how small do the sizes go?"),
        "objective.of_value": N_("Standing warm by the finish, and looking like one of us."),
        "objective.success": N_("From the far bank the spectators look blue."),
        "objective.feasible_why": N_(
            "They were paid for two years ago, and the members’ meeting has agreed to cost price."
        ),
        "keyword.words": N_("windproof rowing jacket"),
        "note.words": N_("I’d buy one for my mother. She comes to every race and freezes in that raincoat."),
        "note.theme": N_("cold riverbank"),
        "note.who": N_("rower whose family comes to watch"),
    },
    "authority": {
        "objective.statement": N_(
            "Six trial outings a month, May to August, by paddlers who first asked us about the weir."
        ),
        "objective.alignment": N_(
            "Ninety members know this river bend by bend: that is what we grow with, and it needs no printing."
        ),
        "objective.wants_to_know": N_("Where does the current start to pull, and at what level should I stay ashore?"),
        "objective.of_value": N_("Coming home dry, and with the board in one piece."),
        "objective.success": N_("Strangers with boards under their arms stop at our jetty and ask before they go in."),
        "objective.feasible_why": N_(
            "Our coxes note the river every day; two of them like writing, except in exam weeks."
        ),
        "keyword.words": N_("weir danger paddleboard"),
        "note.words": N_("Nearly went over the weir on Sunday. There’s one sign, and it’s behind a willow."),
        "note.theme": N_("hidden weir"),
        "note.who": N_("paddleboarder in a first summer"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Between February and May, seven firms asking for an afternoon in the boats with their staff."
        ),
        "objective.alignment": N_(
            "Some who rowed with colleagues turn up on a Thursday, and later bring a colleague of their own."
        ),
        "objective.wants_to_know": N_(
            "There are fourteen of us and two can’t swim: is that all right, and do you invoice?"
        ),
        "objective.of_value": N_("An afternoon on which the boss catches crabs like everybody else."),
        "objective.success": N_("There is post with company letterheads in the club’s box, and it isn’t bills."),
        "objective.feasible_why": N_(
            "Friday afternoons from April: two coaches, sixteen seats, and we say no when the river is high."
        ),
        "keyword.words": N_("team outing rowing boats"),
        "note.words": N_(
            "We’ve done bowling and the escape room. The shy ones want to be outdoors, with nobody having to win."
        ),
        "note.theme": N_("without winners"),
        "note.who": N_("planner of the office outing"),
    },
    "returning": {
        "objective.statement": N_("Fifteen lapsed members back in a boat, dues paid, by the autumn head race."),
        "objective.alignment": N_(
            "Each was once brought by a friend who still rows: growing through members begins with them."
        ),
        "objective.wants_to_know": N_("Am I still on the list, and has somebody taken my seat?"),
        "objective.of_value": N_("Slipping back into seat five without a speech about where they have been."),
        "objective.success": N_("Somebody opens a locker and finds the old gloves still inside."),
        "objective.feasible_why": N_(
            "Thirty-eight have stopped since 2022; their old crewmates do the ringing, four calls each."
        ),
        "keyword.words": N_("start rowing again"),
        "note.words": N_(
            "Stopped when the twins came. They’re at school now, but turning up after four years feels awkward."
        ),
        "note.theme": N_("awkward to return"),
        "note.who": N_("parent who used to row"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "Twelve seats a week filled on weekday mornings, mostly by pensioners, once the water warms up."
        ),
        "objective.alignment": N_(
            "Our retired members have neighbours of their age, and in the morning both are free."
        ),
        "objective.wants_to_know": N_("At seventy, must I lift the boat as well, or do others carry it?"),
        "objective.of_value": N_("A reason to be out of the house by nine, and company over coffee afterwards."),
        "objective.success": N_(
            "On Tuesday morning six bicycles lean on the fence, and the club’s coffee pot is warm."
        ),
        "objective.feasible_why": N_(
            "A former youth coach offers two mornings; for the safety launch we still need a second pair of hands."
        ),
        "keyword.words": N_("morning sport for retirees"),
        "note.words": N_(
            "Everything for people my age happens on a chair in a hall. In the morning I’d rather be outside."
        ),
        "note.theme": N_("rather outdoors"),
        "note.who": N_("pensioner living by the river"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "Trial outings for which nobody turns up: one a month by June, where last season had six."
        ),
        "objective.alignment": N_(
            "With an empty seat the eight stays ashore, and so does the member who brought a friend."
        ),
        "objective.wants_to_know": N_("It’s drizzling: does the outing still happen, and whom do I tell if I’m late?"),
        "objective.of_value": N_("Backing out until noon without spoiling the evening for seven others."),
        "objective.success": N_("The coach counts heads on the jetty, and no oar is left over."),
        "objective.feasible_why": N_(
            "It is eight names a week, and each newcomer has a member who can ask on Wednesday."
        ),
        "keyword.words": N_("rowing taster in rain"),
        "note.words": N_("I saw the clouds and took it for cancelled. Then I felt silly and didn’t answer the phone."),
        "note.theme": N_("cloudy evenings"),
        "note.who": N_("friend who was asked along"),
    },
}
