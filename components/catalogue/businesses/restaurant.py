from components.texts import N_

from .kind import BusinessKind

RESTAURANT = BusinessKind(
    code="restaurant",
    name=N_("Restaurant or café"),
    introduction=N_("What a neighbourhood restaurant wrote:"),
    objective="quiet_hours",
    places=("counter", "google_reviews", "tripadvisor", "facebook_groups", "instagram", "competitor_reviews"),
    examples={
    },
)
