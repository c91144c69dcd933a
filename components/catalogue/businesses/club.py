from components.texts import N_

from .kind import BusinessKind

CLUB = BusinessKind(
    code="club",
    name=N_("Club or non-profit"),
    introduction=N_("What a rowing club wrote:"),
    objective="referrals",
    places=("inbox", "counter", "facebook_groups", "google", "instagram", "local_forums"),
    examples={
    },
)
