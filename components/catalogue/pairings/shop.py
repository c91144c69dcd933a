from components.texts import N_

from .examples import Answers

SHOP: dict[str, Answers] = {
    "fewer_support": {
        "objective.statement": N_(
            "Once the sandals are in, four calls a day asking for a size or width, and not eleven."
        ),
        "objective.alignment": N_(
            "A fit can’t be felt down the line; whoever kneels with the gauge should be able to stay there."
        ),
        "objective.wants_to_know": N_("Have you got the black lace-up in 5½, extra wide, today?"),
        "objective.of_value": N_("Not crossing town on two buses for a size that left on Saturday."),
        "objective.success": N_("Two feet get measured one after the other, and nobody has to say “hold on a second”."),
        "objective.feasible_why": N_(
            "On Saturday night the till knows each width that is left; copying the list takes half an hour."
        ),
        "keyword.words": N_("extra wide lace-ups available"),
        "note.words": N_(
            "Forty minutes on the bus, and my width had gone that very morning. Couldn’t "
            "somebody write it down somewhere?"
        ),
        "note.theme": N_("size already gone"),
        "note.who": N_("villager without a car"),
    },
    "better_known": {
        "objective.statement": N_(
            "When term begins, fourteen first-time customers a week from the staff of the nine schools around us."
        ),
        "objective.alignment": N_(
            "Teachers are on their feet until three: in a staff room a good fit travels further than a discount."
        ),
        "objective.wants_to_know": N_(
            "Which shoe survives playground duty and still looks decent on parents’ evening?"
        ),
        "objective.of_value": N_("Walking to the tram after school and thinking about anything but toes."),
        "objective.success": N_("A stack of exercise books sits on the stool, and its owner is lacing up a brogue."),
        "objective.feasible_why": N_(
            "August is slow and three teachers buy from us already; in October the winter boxes bury us."
        ),
        "keyword.words": N_("comfortable shoes for teachers"),
        "note.words": N_(
            "Six lessons standing, then bus duty. By Wednesday my little toe has had enough of nice shoes."
        ),
        "note.theme": N_("aching toes"),
        "note.who": N_("teacher on playground duty"),
    },
    "launch": {
        "objective.statement": N_("Before the first May bank holiday, sixty pairs sold in our new half sizes."),
        "objective.alignment": N_(
            "Half sizes take the place of winter models; sixty pairs show how many to order for autumn."
        ),
        "objective.wants_to_know": N_("One foot is a five and the other almost a six: what do you do with me?"),
        "objective.of_value": N_("A heel that stays put, with no cotton wool in the toe."),
        "objective.success": N_("The stick-in insoles for shoes too big gather dust on their hook."),
        "objective.feasible_why": N_(
            "The maker takes back unsold halves until June, so a wrong guess costs us no more than carriage."
        ),
        "keyword.words": N_("women’s shoes half sizes"),
        "note.words": N_(
            "Five pinches, six flops about. Whoever makes shoes seems to think that nobody lives in between."
        ),
        "note.theme": N_("between two sizes"),
        "note.who": N_("woman with unequal feet"),
    },
    "authority": {
        "objective.statement": N_(
            "Nine pairs a week, by the longest day, to women who measured their width as we explain it."
        ),
        "objective.alignment": N_("Once someone has seen a foot in millimetres, the red price tag loses its pull."),
        "objective.wants_to_know": N_("The bunion hurts on the left only: wider, longer, or another last altogether?"),
        "objective.of_value": N_("Learning that the shoe is wrong, and not the foot."),
        "objective.success": N_("Folded sheets with two pencilled outlines come out of handbags."),
        "objective.feasible_why": N_(
            "We measure twenty feet a day and have seen them all; for the writing there are wet Tuesdays."
        ),
        "keyword.words": N_("shoes for bunions"),
        "note.words": N_(
            "Forty years of “difficult feet”, and not one assistant ever mentioned that shoes come in widths."
        ),
        "note.theme": N_("difficult feet"),
        "note.who": N_("grandmother with a bunion"),
    },
    "enquiries": {
        "objective.statement": N_(
            "Ten requests a month, February to May, for wedding shoes in which one can dance until two."
        ),
        "objective.alignment": N_("At a wedding everybody sees who kicks off her heels, and asks the one who didn’t."),
        "objective.wants_to_know": N_(
            "Can satin be stretched, and for how many evenings should I wear them around the house?"
        ),
        "objective.of_value": N_("Being there for the last song, shoes on."),
        "objective.success": N_("Somebody waltzes across our carpet with the label still on the sole."),
        "objective.feasible_why": N_(
            "Ivory and navy come in four widths within ten days; Saturdays are too full for satin."
        ),
        "keyword.words": N_("wide fit wedding shoes"),
        "note.words": N_(
            "My daughter marries in June. At my son’s I was barefoot by the cake. What do you have in navy?"
        ),
        "note.theme": N_("barefoot by the cake"),
        "note.who": N_("mother of the bride"),
    },
    "returning": {
        "objective.statement": N_(
            "By Bonfire Night, a second pair for seventy of the 260 women measured here last year."
        ),
        "objective.alignment": N_(
            "They came for the fit, and their width is on our card: no other shop starts from there."
        ),
        "objective.wants_to_know": N_("Is my old loafer still made on the same last, or have they changed it again?"),
        "objective.of_value": N_(
            "Finding in ten minutes what fits, with no new mistake at the bottom of the wardrobe."
        ),
        "objective.success": N_("“Same width as before?” is said more often than “do sit down, we’ll measure”."),
        "objective.feasible_why": N_(
            "Birthday cards go out anyway; a line about their shoes adds a minute each, two evenings a month."
        ),
        "keyword.words": N_("same loafers new colour"),
        "note.words": N_(
            "Wore them till the sole gave out. I’d have them again tomorrow, in brown, if they’re still about."
        ),
        "note.theme": N_("the very same again"),
        "note.who": N_("customer with a worn-out favourite"),
    },
    "quiet_hours": {
        "objective.statement": N_("Every Monday from half-term on, twelve pairs sold where at present we sell four."),
        "objective.alignment": N_("A proper measuring takes twenty minutes: Monday has them, Saturday hasn’t."),
        "objective.wants_to_know": N_("Will I get a stool to myself, or stand among the pushchairs again?"),
        "objective.of_value": N_("Trying seven pairs, walking up and down, and leaving with none if none is right."),
        "objective.success": N_("On Monday evening there are open boxes all over the floor, and supper is late."),
        "objective.feasible_why": N_(
            "One of us is in the shop regardless; deliveries move to Thursday, and the carrier has agreed."
        ),
        "keyword.words": N_("shoe fitting without queue"),
        "note.words": N_(
            "Waited half an hour for somebody to kneel down, then left. I’m off on Mondays. Are you open?"
        ),
        "note.theme": N_("the Saturday crowd"),
        "note.who": N_("museum guide, free on Mondays"),
    },
    "missed_appointments": {
        "objective.statement": N_(
            "This spring, one booked fitting in fifteen missed at the most; in autumn it was one in four."
        ),
        "objective.alignment": N_(
            "The long fitting is what people should talk about, and an empty stool has nothing to tell."
        ),
        "objective.wants_to_know": N_(
            "My ankle has swollen since I booked: is there any point in measuring it tonight?"
        ),
        "objective.of_value": N_("Swapping Thursday for a cooler day, when the heat has got into the feet."),
        "objective.success": N_("At six the bell above the door goes before anyone has looked at the clock."),
        "objective.feasible_why": N_(
            "Four fittings on a Thursday: four calls at noon, between the unpacking and the soup."
        ),
        "keyword.words": N_("measuring swollen feet"),
        "note.words": N_(
            "After my shift my feet were like loaves. I put them in a bucket and forgot the fitting altogether."
        ),
        "note.theme": N_("feet after work"),
        "note.who": N_("cashier with swollen ankles"),
    },
    "referrals": {
        "objective.statement": N_(
            "Eleven customers a month sent by the two podiatrists in town, before the January sales begin."
        ),
        "objective.alignment": N_("Those who treat feet for a living talk about fit; a sale they never mention."),
        "objective.wants_to_know": N_("Do my insoles go in as they are, or must I take a size up?"),
        "objective.of_value": N_("Wearing insoles in a shoe that goes with a skirt."),
        "objective.success": N_("Stamped slips lie by the till: “wide last, removable footbed, try Short Lane”."),
        "objective.feasible_why": N_(
            "Both practices are five minutes away; we take six models over on our early-closing day."
        ),
        "keyword.words": N_("shoes for custom insoles"),
        "note.words": N_(
            "Two hundred pounds for insoles, and no shoe I own will close over them. Where does everyone else go?"
        ),
        "note.theme": N_("nowhere to put insoles"),
        "note.who": N_("patient with new insoles"),
    },
}
