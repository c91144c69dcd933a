from components.texts import N_

from .examples import Answers

SOFTWARE: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "At the end of August, 25 tickets a week about passwords and first rotas, down from sixty."
        ),
        "objective.alignment": N_(
            "Whoever tries it alone must manage the first rota alone; otherwise we ring after all."
        ),
        "objective.wants_to_know": N_(
            "Where do I put someone who works here on Mondays and in the other shop on Fridays?"
        ),
        "objective.of_value": N_("Getting the rota up before the shop opens, without waiting for a reply."),
        "objective.success": N_("Monday’s queue is read to the end before the kettle boils."),
        "objective.feasible_why": N_(
            "Four screens cause most of it; redoing one takes two days, and the swaps come first."
        ),
        "keyword.words": N_("rota app add employee"),
        "note.words": N_("Sunday, half past ten at night: one of my staff shows up twice and I can’t delete either."),
        "note.theme": N_("first rota"),
        "note.who": N_("manager on day three of a trial"),
    },
    "better_known": {
        "objective.statement": N_(
            "Thirty trials a month in autumn, by bakeries to whom our name meant nothing at Easter."
        ),
        "objective.alignment": N_("Bakers start at three and take no sales calls: trying it alone is the only way in."),
        "objective.wants_to_know": N_("Does it cope with a shift that begins before midnight and ends after?"),
        "objective.of_value": N_("Knowing at two in the morning who is due at three."),
        "objective.success": N_("The flour rep tells us that two customers have our rota pinned up beside the oven."),
        "objective.feasible_why": N_(
            "Eleven bakeries use it already, so we know their nights; nothing new has to be built."
        ),
        "keyword.words": N_("bakery night shift planner"),
        "note.words": N_("Everything I look at is made for offices. My people are in bed when offices open."),
        "note.theme": N_("night shifts"),
        "note.who": N_("owner of three bakeries"),
    },
    "clear_stock": {
        "objective.statement": N_(
            "Seventy clocking-in tablets of last year’s model in the cupboard, and by October no more than five."
        ),
        "objective.alignment": N_("The money in those boxes pays for work on the swaps, which need no tablet."),
        "objective.wants_to_know": N_("Will last year’s model still get updates, and does it stick to tiles?"),
        "objective.of_value": N_("One clock by the back door, for those who leave their phone in the locker."),
        "objective.success": N_("In the meeting room there is a sixth chair again, where the boxes stood."),
        "objective.feasible_why": N_(
            "We support them for three more years, and say so; packing one takes ten minutes."
        ),
        "keyword.words": N_("clocking-in tablet for cafés"),
        "note.words": N_(
            "Half my staff won’t have a work thing on their own phone, and I can see why. Anything for the wall?"
        ),
        "note.theme": N_("personal phones"),
        "note.who": N_("café manager with a staff of nine"),
    },
    "authority": {
        "objective.statement": N_(
            "After the Christmas rush, sixteen trials a month begun by managers who read our "
            "explanations of rest breaks."
        ),
        "objective.alignment": N_("Whoever has learned something from us tries the planner unasked."),
        "objective.wants_to_know": N_("If someone closes at eleven, how early may they open the next day?"),
        "objective.of_value": N_("Not learning the rules from an inspector."),
        "objective.success": N_(
            "In one trial after another the first shop is called “test, after the piece on breaks”."
        ),
        "objective.feasible_why": N_("An employment adviser checks every text for us: one each fortnight, not more."),
        "keyword.words": N_("rest between shifts rules"),
        "note.words": N_("I’ve always had people close and then open. The new waiter says that’s not allowed. Is it?"),
        "note.theme": N_("closing, then opening"),
        "note.who": N_("bar owner with late closing"),
    },
    "enquiries": {
        "objective.statement": N_("Before summer, five chains a month with ten shops or more asking us for a price."),
        "objective.alignment": N_(
            "A chain lets one shop try it first, as we like it, and asks for the other nine later."
        ),
        "objective.wants_to_know": N_("Can area managers see every shop, and each shop only itself?"),
        "objective.of_value": N_("One picture of who works where, without ringing ten shops on a Friday."),
        "objective.success": N_("Messages say “our branches” where they used to say “my shop”."),
        "objective.feasible_why": N_(
            "One of us can answer such a request properly; six a month would already be too many."
        ),
        "keyword.words": N_("rota software multiple shops"),
        "note.words": N_("Eleven branches, eleven spreadsheets, and who is off sick I learn from the group chat."),
        "note.theme": N_("eleven spreadsheets"),
        "note.who": N_("area manager, always driving"),
    },
    "returning": {
        "objective.statement": N_(
            "Eight shops a month that had cancelled and are paying again, by the end of February."
        ),
        "objective.alignment": N_("Most of them left for want of swaps, and the swaps have been there since March."),
        "objective.wants_to_know": N_("Are our old rotas still there, or do we type in everybody again?"),
        "objective.of_value": N_("Starting again in one evening, with nobody asking why they stopped."),
        "objective.success": N_("An account that has been grey since last spring is green in the morning."),
        "objective.feasible_why": N_(
            "We keep data for two years, and 130 left in that time; each gets one message, not three."
        ),
        "keyword.words": N_("reactivate rota account"),
        "note.words": N_(
            "We went back to paper for the slow months. Then summer came, and I never found the hour to look again."
        ),
        "note.theme": N_("back to paper"),
        "note.who": N_("ice-cream parlour with seasonal staff"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "Between nine and eleven, seven set-up sessions a week by mid-November; at present, two."
        ),
        "objective.alignment": N_(
            "First a trial alone, then an hour together if they ask: in the mornings that hour is paid anyway."
        ),
        "objective.wants_to_know": N_("Could we do it before I open, while I count the till?"),
        "objective.of_value": N_("Being done before the first customer comes in."),
        "objective.success": N_("At a quarter past nine one headset is already in use."),
        "objective.feasible_why": N_(
            "The two who help are in by half past eight; the first school weeks had better stay free."
        ),
        "keyword.words": N_("help setting up rota"),
        "note.words": N_(
            "You help from two till six. At two I’m carrying plates, and at six I’m carrying more of them."
        ),
        "note.theme": N_("wrong hours"),
        "note.who": N_("café owner, alone until noon"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "Set-up calls that nobody picks up: three a week from May on, not the eight of this winter."
        ),
        "objective.alignment": N_(
            "We ring only those who picked a time themselves, so that half hour has to take place."
        ),
        "objective.wants_to_know": N_("The delivery came early: can I shift our half hour from my phone?"),
        "objective.of_value": N_("Moving it with one thumb, while the other hand signs for the milk."),
        "objective.success": N_("Two rings, and somebody says: right, I’m at the computer."),
        "objective.feasible_why": N_(
            "The evening reminder exists; a way to pick another time has still to be built, two days’ work."
        ),
        "keyword.words": N_("reschedule software set-up call"),
        "note.words": N_("The oven man turned up at ten past three and I never saw your call. Third time now, sorry."),
        "note.theme": N_("shop comes first"),
        "note.who": N_("manager without a back office"),
    },
    "referrals": {
        "objective.statement": N_("By midwinter, ten trials a month from shops that one of our users sent."),
        "objective.alignment": N_(
            "A neighbour’s rota on a phone is a trial before the trial, and no one has rung anybody."
        ),
        "objective.wants_to_know": N_("You’ve got a bar like mine: did your staff grumble, and for how long?"),
        "objective.of_value": N_("An honest word from someone with the same Sunday evenings."),
        "objective.success": N_("Two shops in one street sign up on the same afternoon."),
        "objective.feasible_why": N_("Six users have offered to be asked; once a quarter is as often as we should."),
        "keyword.words": N_("best rota app opinions"),
        "note.words": N_(
            "The florist next door doesn’t ring her people on Sundays any more. I went over and asked how."
        ),
        "note.theme": N_("shop next door"),
        "note.who": N_("shopkeeper in the same street"),
    },
}
