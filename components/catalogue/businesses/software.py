from components.texts import N_

from .kind import BusinessKind

SOFTWARE = BusinessKind(
    code="software",
    name=N_("Software and digital services"),
    introduction=N_("What a software firm wrote:"),
    objective="launch",
    places=("inbox", "google", "reddit", "hn", "linkedin", "youtube", "trustpilot", "facebook_groups"),
    examples={
        "business.name": N_("Rotaboard"),
        "business.offers": N_("A shift planner for shops and cafés with five to fifty staff."),
        "business.customers": N_("Shop managers who write the rota on Sunday evening."),
        "business.marketing_direction": N_("Let managers try it before anyone rings them."),
        "business.product_direction": N_("Shift swaps by phone, ready since March."),
        "objective.statement": N_("By June, 40 shops a month try the new shift swaps."),
        "objective.alignment": N_("Shops that swap shifts stay longer, and we live on those who stay."),
        "objective.wants_to_know": N_("Who approves a swap, and does every employee need an account?"),
        "objective.of_value": N_("A Sunday evening without messages about Monday’s shifts."),
        "objective.success": N_("Managers show it to each other before we do."),
        "objective.feasible_why": N_("It is finished and tested; one of us has Friday mornings."),
        "keyword.words": N_("staff shift swap app"),
        "note.words": N_("Two people swapped by text and nobody told me. Again."),
        "note.theme": N_("swaps nobody announced"),
        "note.who": N_("manager of two cafés"),
        "metric.name": N_("Shops that begin a trial of shift swaps"),
        "metric.source": N_("Sign-up table, grouped by week"),
        "metric.unit": N_("trials"),
        "resources.at_hand": N_("A demonstration shop with invented staff, and six helpful users."),
        "focusarea.name": N_("Swaps without a chain of messages"),
        "focusarea.value": N_("The manager agrees once, and the whole team knows."),
        "focusarea.to_whom": N_("Managers with students on the rota."),
        "channel.reason": N_("Café owners compare planners in that forum: nine notes in one hour."),
        "action.what": N_("Record a real swap, from request to approval, in forty seconds."),
        "tracking.question": N_("Who or what told you about shift swaps?"),
    },
)
