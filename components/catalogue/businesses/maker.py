from components.texts import N_

from .kind import BusinessKind

MAKER = BusinessKind(
    code="maker",
    name=N_("Maker or online shop"),
    introduction=N_("What a leather workshop wrote:"),
    objective="authority",
    places=("inbox", "google", "instagram", "youtube", "etsy", "facebook_groups", "pinterest"),
    examples={
    },
)
