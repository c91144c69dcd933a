from components.texts import N_

from .kind import BusinessKind

HOSPITALITY = BusinessKind(
    code="hospitality",
    name=N_("Hospitality and tourism"),
    introduction=N_("What a country guesthouse wrote:"),
    objective="returning",
    places=("inbox", "tripadvisor", "google_reviews", "competitor_reviews", "facebook_groups", "instagram"),
    examples={
    },
)
