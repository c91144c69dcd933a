from components.texts import N_

from .kind import BusinessKind

TRADES = BusinessKind(
    code="trades",
    name=N_("Trades and home services"),
    introduction=N_("What a heating firm wrote:"),
    objective="fewer_support",
    places=("phone", "google", "facebook_groups", "google_reviews", "local_forums", "youtube", "reddit"),
    examples={
        "business.name": N_("Harbour Heating"),
        "business.offers": N_("Boilers and heating: repairs, yearly services, new installations."),
        "business.customers": N_("Families in older houses, within half an hour of the workshop."),
        "business.marketing_direction": N_("More yearly service contracts, fewer one-off repairs."),
        "business.product_direction": N_("From next winter we also fit heat pumps."),
        "objective.statement": N_("By June, 10% fewer calls about things that our website already explains."),
        "objective.alignment": N_("Fewer interruptions leave hours for the service contracts we want to sell."),
        "objective.wants_to_know": N_("What the code on the display means, and whether it is dangerous."),
        "objective.of_value": N_("Heat tonight, without waiting for someone to come."),
        "objective.success": N_("The phone lets us eat lunch, even on the first cold day."),
        "objective.feasible_why": N_("The autumn rush is over; two hours a week are free until summer."),
        "keyword.words": N_("boiler F28 no hot water"),
        "note.words": N_("Water under the boiler again. Do I call the plumber or the manufacturer?"),
        "note.theme": N_("who to call"),
        "note.who": N_("family in a rented flat"),
        "metric.name": N_("Calls about things the website already explains"),
        "metric.source": N_("Tally sheet beside the office phone"),
        "metric.unit": N_("calls"),
        "resources.at_hand": N_("Four hundred photos of boilers, and a list of contract customers."),
        "focusarea.name": N_("Fault codes in plain words"),
        "focusarea.value": N_("Nobody spends a cold evening wondering whether it is dangerous."),
        "focusarea.to_whom": N_("People whose boiler has stopped tonight."),
        "channel.reason": N_("Five notes from the town’s group ask about fault codes; nobody answers."),
        "action.what": N_("Film the five commonest fault codes, one minute each."),
        "tracking.question": N_("Before you called, had you seen our page about fault codes?"),
    },
)
