from components.texts import N_

from .kind import BusinessKind

OTHER = BusinessKind(
    code="other",
    name=N_("Another kind of business"),
    introduction=N_("What a driving school wrote:"),
    objective="enquiries",
    places=("phone", "inbox", "google", "google_reviews", "facebook_groups", "local_forums"),
    examples={
    },
)
