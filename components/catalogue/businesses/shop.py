from components.texts import N_

from .kind import BusinessKind

SHOP = BusinessKind(
    code="shop",
    name=N_("Shop"),
    introduction=N_("What a shoe shop wrote:"),
    objective="clear_stock",
    places=("counter", "google_reviews", "facebook_groups", "instagram", "competitor_reviews", "google"),
    examples={
        "business.name": N_("Short Lane Shoes"),
        "business.offers": N_("Shoes for wide and narrow feet; every foot is measured first."),
        "business.customers": N_("Women over forty who get blisters from chain-store shoes."),
        "business.marketing_direction": N_("Be known for shoes that fit, not for sales."),
        "business.product_direction": N_("Fewer winter models next year, more half sizes."),
        "objective.statement": N_("By the end of February, sell the remaining 140 pairs of winter boots."),
        "objective.alignment": N_("The money stuck in those boots pays for the half sizes in spring."),
        "objective.wants_to_know": N_("Whether a boot closes over a strong calf, before they come in."),
        "objective.of_value": N_("A boot for a whole day’s work on their feet."),
        "objective.success": N_("The second row of shelves in the back room is empty."),
        "objective.feasible_why": N_("Yes: the boots are paid for, and Mondays in the shop are calm."),
        "keyword.words": N_("boots for wide calves"),
        "note.words": N_("Third pair sent back. Why does nobody state the width of the calf?"),
        "note.theme": N_("calf width"),
        "note.who": N_("nurse, on her feet all day"),
        "metric.name": N_("Winter boots sold"),
        "metric.source": N_("Article list of the till, Saturday at closing time"),
        "metric.unit": N_("pairs"),
        "resources.at_hand": N_("A bright shop window, and 900 addresses from birthday cards."),
        "focusarea.name": N_("Boots for real calves"),
        "focusarea.value": N_("They read the width in centimetres before they leave home."),
        "focusarea.to_whom": N_("Women who gave up on boots because none would close."),
        "channel.reason": N_("Our customers post their boots there: two searches found eleven."),
        "action.what": N_("Measure ten boots and put the calf width on each photo."),
        "tracking.question": N_("Did you look at the width chart before coming in?"),
    },
)
