from components.texts import N_

from .kind import BusinessKind

SOFTWARE = BusinessKind(
    code="software",
    name=N_("Software and digital services"),
    introduction=N_("What a software firm wrote:"),
    objective="launch",
    places=("inbox", "google", "reddit", "hn", "linkedin", "youtube", "trustpilot", "facebook_groups"),
    examples={
    },
)
