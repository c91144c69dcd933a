"""Where customers spend their time, and what they say there (M9 to M12)."""

from typing import Annotated, Literal

from pydantic import Field

from .base import LONGEST_LIST, Code, Count, Day, Id, Named, Part, Text

KeywordKind = Literal["service", "company", "customer", "problem", "competitor", "town"]
Need = Literal["wants_to_know", "struggles", "values", "asks_for", "praises"]
Conversation = Literal["none", "begun", "answered", "helped"]


class Keyword(Named):
    words: Text = ""
    kind: KeywordKind = "service"


class Place(Named):
    """A place of the owner's own, beside those of the catalogue."""

    name: Text = ""
    link: Text = ""


class Search(Named):
    """One search made. `found` 0 is an answer: nothing found counts."""

    keyword: Id | None = None
    place: Code = ""  # a place of the catalogue, or the id of an own place
    words: Text = ""  # what was searched for, where it was more than the keyword
    day: Day | None = None
    found: Count | None = None


class Note(Named):
    words: Text = ""
    day: Day | None = None
    place: Code = ""
    who: Text = ""  # a kind of customer, never a name
    need: Need | None = None
    theme: Text = ""
    strength: Annotated[int, Field(strict=True, ge=1, le=3)] | None = None
    keyword: Id | None = None
    link: Text = ""
    objectives: Annotated[list[Id], Field(max_length=LONGEST_LIST)] = []
    conversation: Conversation = "none"
    outcome: Text = ""  # what came of the conversation
    source: Text = ""  # the file it was imported from
    rating: Annotated[float, Field(strict=True, allow_inf_nan=False, ge=1, le=5)] | None = None  # given there, in stars
    contacts_kept: bool = False  # addresses and numbers in the words stay readable, as the owner wants


class Listening(Part):
    expected_places: Annotated[list[Code], Field(max_length=LONGEST_LIST)] = []
    keywords: Annotated[list[Keyword], Field(max_length=LONGEST_LIST)] = []
    places: Annotated[list[Place], Field(max_length=LONGEST_LIST)] = []
    searches: Annotated[list[Search], Field(max_length=LONGEST_LIST)] = []
    notes: Annotated[list[Note], Field(max_length=LONGEST_LIST)] = []
