from components.texts import N_

from .kind import BusinessKind

PROFESSIONAL = BusinessKind(
    code="professional",
    name=N_("Professional services"),
    introduction=N_("What an accountant wrote:"),
    objective="better_known",
    places=("inbox", "google", "linkedin", "facebook_groups", "google_reviews", "reddit", "quora"),
    examples={
        "business.name": N_("Alder Lane Accountants"),
        "business.offers": N_("Tax returns, bookkeeping and advice for one-person businesses."),
        "business.customers": N_("Designers, translators and therapists in their first three years."),
        "business.marketing_direction": N_("Be a name that new freelancers hear before the online services."),
        "business.product_direction": N_("A fixed monthly price that includes questions."),
        "objective.statement": N_("By October, six first meetings a month with freelancers who didn’t know us."),
        "objective.alignment": N_("First meetings bring in clients for our new fixed-price plan."),
        "objective.wants_to_know": N_("How much of each invoice to put aside for tax."),
        "objective.of_value": N_("Knowing in spring what the taxman will ask for next winter."),
        "objective.success": N_("A stranger rings: three people have mentioned our name."),
        "objective.feasible_why": N_("Yes, on Fridays, except in the weeks before the tax deadline."),
        "keyword.words": N_("first tax return self-employed"),
        "note.words": N_("I’ve earned my first 3,000. How much of it is actually mine?"),
        "note.theme": N_("putting tax aside"),
        "note.who": N_("designer in the first year"),
        "metric.name": N_("First meetings with new freelancers"),
        "metric.source": N_("Office diary, counted on Monday morning"),
        "metric.unit": N_("first meetings"),
        "resources.at_hand": N_("Twelve years of clients’ questions, and a meeting room for ten."),
        "focusarea.name": N_("Your first tax year without surprises"),
        "focusarea.value": N_("They know what to put aside before they spend it."),
        "focusarea.to_whom": N_("Those who sent their first invoice this year."),
        "channel.reason": N_("Freelancers advise each other there: seven of our nine notes."),
        "action.what": N_("Answer one tax question a day, without a link to ourselves."),
        "tracking.question": N_("Where did you first come across our name?"),
    },
)
