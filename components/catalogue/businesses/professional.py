from components.texts import N_

from .kind import BusinessKind

PROFESSIONAL = BusinessKind(
    code="professional",
    name=N_("Professional services"),
    introduction=N_("What an accountant wrote:"),
    objective="better_known",
    places=("inbox", "google", "linkedin", "facebook_groups", "google_reviews", "reddit", "quora"),
    examples={
    },
)
