from components.texts import N_

from .kind import BusinessKind

BEAUTY = BusinessKind(
    code="beauty",
    name=N_("Health and beauty"),
    introduction=N_("What a physiotherapy practice wrote:"),
    objective="missed_appointments",
    places=("phone", "google_reviews", "instagram", "competitor_reviews", "facebook_groups", "google"),
    examples={
    },
)
