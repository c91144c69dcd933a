from components.texts import N_

from .kind import BusinessKind

MAKER = BusinessKind(
    code="maker",
    name=N_("Maker or online shop"),
    introduction=N_("What a leather workshop wrote:"),
    objective="authority",
    places=("inbox", "google", "instagram", "youtube", "etsy", "facebook_groups", "pinterest"),
    examples={
        "business.name": N_("Stitch and Hide"),
        "business.offers": N_("Hand-sewn leather bags and belts, made to order, and repairs."),
        "business.customers": N_("People who would rather own one bag for twenty years."),
        "business.marketing_direction": N_("Be the workshop that people quote when leather is discussed."),
        "business.product_direction": N_("Repairs by post, from September."),
        "objective.statement": N_("By Christmas, eight orders a month from readers of our leather care tips."),
        "objective.alignment": N_("Whoever learns to look after leather orders better bags, and repairs."),
        "objective.wants_to_know": N_("How to recognise real leather before paying for it."),
        "objective.of_value": N_("A bag that ages well, and somebody who mends it."),
        "objective.success": N_("Orders come with a line: I watched your film on stitching."),
        "objective.feasible_why": N_("We film at the bench, while the glue dries."),
        "keyword.words": N_("how to care for a leather bag"),
        "note.words": N_("My expensive bag is peeling after a year. Was it ever leather?"),
        "note.theme": N_("real or fake"),
        "note.who": N_("commuter with a worn-out bag"),
        "metric.name": N_("Orders from readers of the care pages"),
        "metric.source": N_("Online shop: order list, by tagged link"),
        "metric.unit": N_("orders"),
        "resources.at_hand": N_("The workbench, offcuts to give away, eleven customers of many years."),
        "focusarea.name": N_("Telling good leather from bad"),
        "focusarea.value": N_("They can judge any bag in any shop, ours or not."),
        "focusarea.to_whom": N_("Anyone about to spend a week’s groceries on a bag."),
        "channel.reason": N_("Long answers about leather stay there, and are found for years."),
        "action.what": N_("Take a cheap bag apart on camera and explain what is inside."),
        "tracking.question": N_("Has one of our films helped you choose?"),
    },
)
