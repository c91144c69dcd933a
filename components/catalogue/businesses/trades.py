from components.texts import N_

from .kind import BusinessKind

TRADES = BusinessKind(
    code="trades",
    name=N_("Trades and home services"),
    introduction=N_("What a heating firm wrote:"),
    objective="fewer_support",
    places=("phone", "google", "facebook_groups", "google_reviews", "local_forums", "youtube", "reddit"),
    examples={
    },
)
