"""The notes and searches behind a choice: where customers are, what they say, and how much stands behind it."""

from .answers import Evidence, evidence_for
from .behind import behind_area, behind_channel
from .claims import ENOUGH, Claim, claims, still_a_guess
from .freshness import is_old, weight
from .notes import notes_about, said
from .overview import Overview, overview
from .places import PlaceEvidence, Standing, places
from .quotes import quotes
from .subject import notes_on
from .suggestions import suggested_need, suggested_themes
from .themes import known_theme, merge, near_themes, same_theme
from .words_used import words_they_use

__all__ = [
    "ENOUGH", "Claim", "Evidence", "Overview", "PlaceEvidence", "Standing",
    "behind_area", "behind_channel", "claims", "evidence_for", "is_old", "known_theme", "merge", "near_themes",
    "notes_about", "notes_on", "overview", "places", "quotes", "said", "same_theme", "still_a_guess", "suggested_need",
    "suggested_themes", "weight", "words_they_use",
]  # fmt: skip
