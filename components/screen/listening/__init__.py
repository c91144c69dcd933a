"""The parts of the listening page: where they might be, keywords, searches, the note in hand, what the notes say."""

from .capture import capture, said_before
from .contacts import without_contacts
from .deeper import more_about_listening
from .keywords import keywords
from .places import expected, place_name, place_names
from .searches import searches
from .sorting import sorting
from .summary import what_it_says

__all__ = [
    "capture", "expected", "keywords", "more_about_listening", "place_name", "place_names", "said_before", "searches",
    "sorting", "what_it_says", "without_contacts",
]  # fmt: skip
