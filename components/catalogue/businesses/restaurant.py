from components.texts import N_

from .kind import BusinessKind

RESTAURANT = BusinessKind(
    code="restaurant",
    name=N_("Restaurant or café"),
    introduction=N_("What a neighbourhood restaurant wrote:"),
    objective="quiet_hours",
    places=("counter", "google_reviews", "tripadvisor", "facebook_groups", "instagram", "competitor_reviews"),
    examples={
        "business.name": N_("The Copper Spoon"),
        "business.offers": N_("Home cooking at lunch and dinner: forty seats, a short menu."),
        "business.customers": N_("People who live or work ten minutes’ walk away."),
        "business.marketing_direction": N_("Be a table for ordinary weekdays, not only for birthdays."),
        "business.product_direction": N_("A smaller weekday menu that is on the table in fifteen minutes."),
        "objective.statement": N_("By May, ten more tables on Tuesday and Wednesday evenings together."),
        "objective.alignment": N_("On those evenings cooks and rent are paid in any case."),
        "objective.wants_to_know": N_("Whether the children will be in bed on time."),
        "objective.of_value": N_("An hour with friends, and no washing up."),
        "objective.success": N_("On Tuesdays we switch on the lights in the second room."),
        "objective.feasible_why": N_("Yes, the kitchen is open anyway; the photos take one afternoon."),
        "keyword.words": N_("quick dinner with children"),
        "note.words": N_("On Tuesdays everything good is closed, or the kitchen takes an hour."),
        "note.theme": N_("fast on weekdays"),
        "note.who": N_("parents with small children"),
        "metric.name": N_("Tables on Tuesday and Wednesday evenings"),
        "metric.source": N_("Reservations book, walk-ins included"),
        "metric.unit": N_("tables"),
        "resources.at_hand": N_("A terrace, a cook who tells good stories, and loyal regulars."),
        "focusarea.name": N_("Dinner at six, home by eight"),
        "focusarea.value": N_("Families eat well on a school night, and nobody is cross."),
        "focusarea.to_whom": N_("Parents in the streets around the school."),
        "channel.reason": N_("The parents’ group asks every week where to go with children."),
        "action.what": N_("On Monday, show Tuesday’s three dishes with their prices."),
        "tracking.question": N_("What made you think of us tonight?"),
    },
)
