from components.texts import N_

from .kind import BusinessKind

CLUB = BusinessKind(
    code="club",
    name=N_("Club or non-profit"),
    introduction=N_("What a rowing club wrote:"),
    objective="referrals",
    places=("inbox", "counter", "facebook_groups", "google", "instagram", "local_forums"),
    examples={
        "business.name": N_("Eastfield Rowing Club"),
        "business.offers": N_("Rowing for beginners and old hands, boats and coaching included."),
        "business.customers": N_("Adults in town who look for fresh air and company."),
        "business.marketing_direction": N_("Grow through our members, not through leaflets."),
        "business.product_direction": N_("A beginners’ crew on Thursday evenings, from April."),
        "objective.statement": N_("By July, four new members a month who were brought along by a member."),
        "objective.alignment": N_("Twenty more membership fees pay for the second boat."),
        "objective.wants_to_know": N_("Am I too old, or too unfit, to begin?"),
        "objective.of_value": N_("One fixed evening a week where somebody expects them."),
        "objective.success": N_("Hardly a Thursday passes without somebody bringing a friend."),
        "objective.feasible_why": N_("Two volunteers have agreed, and the boats lie idle on Thursdays."),
        "keyword.words": N_("rowing for beginners over forty"),
        "note.words": N_("I’d love to try, but they all look so fit."),
        "note.theme": N_("not fit enough"),
        "note.who": N_("neighbour of a member"),
        "metric.name": N_("New members brought along by a member"),
        "metric.source": N_("Membership form, question four"),
        "metric.unit": N_("new members"),
        "resources.at_hand": N_("Ninety members, a jetty with a view, spare life jackets."),
        "focusarea.name": N_("The first time in a boat"),
        "focusarea.value": N_("Beginners see people like themselves, a bit wet and laughing."),
        "focusarea.to_whom": N_("Friends and colleagues of our members."),
        "channel.reason": N_("Members pass our photos on there; elsewhere no stranger saw them."),
        "action.what": N_("Give each member one card for a friend’s free first outing."),
        "tracking.question": N_("Which member brought you along?"),
    },
)
