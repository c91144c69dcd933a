from components.texts import N_

from .kind import BusinessKind

SHOP = BusinessKind(
    code="shop",
    name=N_("Shop"),
    introduction=N_("What a shoe shop wrote:"),
    objective="clear_stock",
    places=("counter", "google_reviews", "facebook_groups", "instagram", "competitor_reviews", "google"),
    examples={
    },
)
