from components.texts import N_

from .examples import Answers

BEAUTY: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "By January, five daily calls at reception about doctor’s letters, towels and invoices instead of twelve."
        ),
        "objective.alignment": N_(
            "Reception has time for the patient at the desk, and arranges the whole treatment in one go."
        ),
        "objective.wants_to_know": N_("Does my insurance want a doctor’s letter before the first visit?"),
        "objective.of_value": N_(
            "Arriving with the right papers and a pair of shorts, and not being sent home for either."
        ),
        "objective.success": N_(
            "Reception gets to the end of a sentence with the person at the desk, and nothing rings."
        ),
        "objective.feasible_why": N_(
            "Seven questions make up most of the calls; one therapist checks the answers over a lunch break."
        ),
        "keyword.words": N_("physio without doctor’s letter"),
        "note.words": N_("Took the morning off, then learned at the desk that my insurance wants the letter first."),
        "note.theme": N_("which papers"),
        "note.who": N_("office worker with health insurance"),
    },
    "better_known": {
        "objective.statement": N_(
            "Twelve first visits a month between January and the spring half-marathon, from runners in training for it."
        ),
        "objective.alignment": N_(
            "Runners who know us at the first twinge do a full treatment, not one visit after the race."
        ),
        "objective.wants_to_know": N_("My knee hurts after five miles: rest, run on, or have it looked at?"),
        "objective.of_value": N_("Standing at the start in April with a number on, instead of behind the barrier."),
        "objective.success": N_("There is mud on the doormat, and running shoes under every chair."),
        "objective.feasible_why": N_(
            "Two of us run; there are free slots before eight in the morning, later there are not."
        ),
        "keyword.words": N_("knee pain long run"),
        "note.words": N_(
            "Everyone at training swears by a different osteopath. I’d go to whoever has treated runners before."
        ),
        "note.theme": N_("too many names"),
        "note.who": N_("runner before the first half-marathon"),
    },
    "launch": {
        "objective.statement": N_(
            "By the end of May, thirty patients doing our new ten-minute home plan four days out of seven."
        ),
        "objective.alignment": N_(
            "The plan carries people from one session to the next, so that treatments get finished."
        ),
        "objective.wants_to_know": N_("How do I know that I’m doing the bridge right when nobody is watching?"),
        "objective.of_value": N_("Ten minutes on the carpet after the news, with no equipment to buy."),
        "objective.success": N_("Once on the couch, people confess which exercise they skipped."),
        "objective.feasible_why": N_(
            "Nine exercises are drawn already; one gets explained in the last minutes of each session."
        ),
        "keyword.words": N_("ten-minute back exercises"),
        "note.words": N_("They gave me a sheet with stick figures. At home I couldn’t tell which leg was meant."),
        "note.theme": N_("stick figures"),
        "note.who": N_("desk worker after two sessions"),
    },
    "clear_stock": {
        "objective.statement": N_(
            "From 48 lumbar cushions in the storeroom to eight, before everyone drives off on holiday in July."
        ),
        "objective.alignment": N_(
            "A complete treatment goes on at the desk: eight hours on a bad chair undo half an hour here."
        ),
        "objective.wants_to_know": N_("Does it go at belt height or further up, and will it fit a car seat?"),
        "objective.of_value": N_("Getting out of the car after three hours without holding on to the door."),
        "objective.success": N_("The vacuum cleaner fits into the cupboard again, with the door closed."),
        "objective.feasible_why": N_(
            "Only for patients whom it suits, tried on the spot; nobody should feel pressed after a session."
        ),
        "keyword.words": N_("lumbar cushion car seat"),
        "note.words": N_("Ordered two online, both like bricks. I’d want to sit on one before paying again."),
        "note.theme": N_("hard as bricks"),
        "note.who": N_("sales rep who drives all day"),
    },
    "authority": {
        "objective.statement": N_(
            "Seven new patients a month, by October, who chose us for the way we explain back pain."
        ),
        "objective.alignment": N_("People who understand why a back takes six visits do not stop after the second."),
        "objective.wants_to_know": N_("The scan shows a bulging disc: should I stop bending down altogether?"),
        "objective.of_value": N_("Someone who turns the scan into ordinary words, and takes away some of the fear."),
        "objective.success": N_("New patients mention the jam doughnut, our comparison for a disc, before we do."),
        "objective.feasible_why": N_("We explain discs six times a day; putting it on paper takes a Friday afternoon."),
        "keyword.words": N_("bulging disc what now"),
        "note.words": N_(
            "I read my scan at midnight and haven’t dared to lift the shopping since. Is that even necessary?"
        ),
        "note.theme": N_("frightening scans"),
        "note.who": N_("someone with a scan in hand"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Nine requests a month, once summer is over, for a first assessment of a frozen shoulder."
        ),
        "objective.alignment": N_(
            "A stiff shoulder needs ten visits or more: the kind of complete treatment we want to do."
        ),
        "objective.wants_to_know": N_("How many months until I can reach the top shelf, and what does it cost in all?"),
        "objective.of_value": N_("Putting on a coat without asking for help."),
        "objective.success": N_(
            "On Monday the answering machine blinks, and two of its three messages begin with a shoulder."
        ),
        "objective.feasible_why": N_(
            "One of us is trained for it, three mornings a week: nine new shoulders a month, not twelve."
        ),
        "keyword.words": N_("frozen shoulder physio price"),
        "note.words": N_("Can’t lift my arm to wash my hair. I’d like to know roughly how long, and how much."),
        "note.theme": N_("length and price"),
        "note.who": N_("hairdresser with a stiff arm"),
    },
    "returning": {
        "objective.statement": N_(
            "Twenty former back patients in for a check, March to April, before they start digging the garden."
        ),
        "objective.alignment": N_(
            "A check in spring keeps a finished treatment finished, or begins the next one early."
        ),
        "objective.wants_to_know": N_("It pinches again when I bend, though less: wait, or come before it locks?"),
        "objective.of_value": N_("A summer with the spade in hand, and not on the sofa with a hot-water bottle."),
        "objective.success": N_("Reception is heard to say: your file is still here, and how is the dog?"),
        "objective.feasible_why": N_(
            "The files tell who finished, and when; only those who agreed to messages will hear from us."
        ),
        "keyword.words": N_("back pain after gardening"),
        "note.words": N_("They fixed me two springs ago. Now I dig the beds and think of their warning every time."),
        "note.theme": N_("spring relapse"),
        "note.who": N_("gardener treated before"),
    },
    "quiet_hours": {
        "objective.statement": N_(
            "Ten more sessions a week in the quiet hours from two to four, by the end of February."
        ),
        "objective.alignment": N_(
            "Whoever has a fixed afternoon slot gets to the last session, without juggling evenings."
        ),
        "objective.wants_to_know": N_(
            "I work from home: if I come at half past two, am I back for the four o’clock call?"
        ),
        "objective.of_value": N_("A parking space at the door, a quiet room, and the evening left for the family."),
        "objective.success": N_("At three, two doors are closed and the heating no longer runs for the plants alone."),
        "objective.feasible_why": N_(
            "Two of us are in the building at that hour anyway; school holidays will have to be left out."
        ),
        "keyword.words": N_("afternoon physio appointment"),
        "note.words": N_(
            "They offered me seven in the evening, three weeks on. I’d have come at two tomorrow, had anyone said."
        ),
        "note.theme": N_("free at two"),
        "note.who": N_("home worker with a stiff neck"),
    },
    "referrals": {
        "objective.statement": N_("After Easter, six patients a month who were sent by somebody we have treated."),
        "objective.alignment": N_("Friends pass on how it ended; those who left halfway have no ending to tell."),
        "objective.wants_to_know": N_("My friend came with a hip; do you take as much time over an elbow?"),
        "objective.of_value": N_("Putting a sore back into hands that somebody they know has already tried."),
        "objective.success": N_("On the form, the line “sent by” is filled in: my tennis partner."),
        "objective.feasible_why": N_(
            "We say goodbye to five patients a week; we ask at the last session, and once only."
        ),
        "keyword.words": N_("recommend a good physio"),
        "note.words": N_(
            "My doubles partner plays again at sixty. He gave me the number before I had finished complaining."
        ),
        "note.theme": N_("playing again"),
        "note.who": N_("tennis player with an elbow"),
    },
}
