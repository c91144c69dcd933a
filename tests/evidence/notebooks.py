"""Notes as an owner may leave them: with and without a day, a place, a need, a theme, an objective."""

from datetime import date

from hypothesis import strategies as st

from components.workbook import EARLIEST, LATEST, Listening, Note, Search

THEMES = ["", "pressure", "certificate", "waiting times", "price"]
PLACES = ["", "reddit", "phone", "facebook_groups", "landlords-coffee"]

days = st.none() | st.dates(EARLIEST, LATEST)
notes = st.builds(
    Note,
    words=st.sampled_from(["", "No hot water again", "Who remembers the dates", "It says 0.6 and flashes"]),
    day=days,
    place=st.sampled_from(PLACES),
    need=st.sampled_from([None, "wants_to_know", "struggles", "values", "asks_for", "praises"]),
    theme=st.sampled_from(THEMES),
    strength=st.none() | st.integers(1, 3),
    objectives=st.lists(st.sampled_from(["fewer-calls", "yearly-plans"]), max_size=2),
    conversation=st.sampled_from(["none", "begun", "answered", "helped"]),
)
searches = st.builds(Search, place=st.sampled_from(PLACES), day=days, found=st.none() | st.integers(0, 30))
listenings = st.builds(
    Listening,
    expected_places=st.lists(st.sampled_from(PLACES[1:]), unique=True),
    searches=st.lists(searches, max_size=8),
    notes=st.lists(notes, max_size=12),
)


def heard(*words: str, day: date | None = None) -> list[Note]:
    """One note for each sentence, with nothing else in it."""
    return [Note(words=sentence, day=day) for sentence in words]
