from components.texts import N_

from .kind import BusinessKind

HOSPITALITY = BusinessKind(
    code="hospitality",
    name=N_("Hospitality and tourism"),
    introduction=N_("What a country guesthouse wrote:"),
    objective="returning",
    places=("inbox", "tripadvisor", "google_reviews", "competitor_reviews", "facebook_groups", "instagram"),
    examples={
        "business.name": N_("Hilltop Barn"),
        "business.offers": N_("Seven rooms on a farm, home-made breakfast, footpaths from the door."),
        "business.customers": N_("City couples who like walking and stay two or three nights."),
        "business.marketing_direction": N_("Fewer bookings through portals, more from guests who know us."),
        "business.product_direction": N_("Midweek stays in autumn, with guided walks."),
        "objective.statement": N_("By November, three direct bookings a week from guests who came before."),
        "objective.alignment": N_("Every direct booking saves the portal’s fee and fills the autumn."),
        "objective.wants_to_know": N_("Which footpaths are dry enough in October."),
        "objective.of_value": N_("Two days off with nothing to organise."),
        "objective.success": N_("We know the voice on the phone before we hear the name."),
        "objective.feasible_why": N_("Not in August; from September on, the afternoons are quiet."),
        "keyword.words": N_("walking weekend with dinner"),
        "note.words": N_("We stayed somewhere lovely last autumn. What was it called?"),
        "note.theme": N_("forgot our name"),
        "note.who": N_("couple who came once"),
        "metric.name": N_("Direct bookings by returning guests"),
        "metric.source": N_("Room calendar, with an R beside those who return"),
        "metric.unit": N_("bookings"),
        "resources.at_hand": N_("A guest book with 1,200 addresses, and a dog everyone remembers."),
        "focusarea.name": N_("This month’s walks"),
        "focusarea.value": N_("Their Saturday is planned before they book a room."),
        "focusarea.to_whom": N_("Guests of the last three years."),
        "channel.reason": N_("Guests answer our e-mails; three Instagram searches found none of them."),
        "action.what": N_("Every Friday, photograph one footpath and say how muddy it is."),
        "tracking.question": N_("What reminded you of the farm this time?"),
    },
)
