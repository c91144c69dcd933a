"""What taking part in a place asks, hours a week and skills (M16, M17), and what can be done there.

Own estimates throughout, for one business that answers a few people a week and shows something now and then; no survey
is behind them. They size a first plan, and the owner's own figures replace them.
"""

from dataclasses import dataclass
from typing import Literal

from .entries import Entry, by_code

Way = Literal[
    "talk",  # with one person at a time
    "write",  # to people who are customers already
    "ask",  # join where people ask each other
    "reviews",  # read and answer what is said about the business
    "show",  # pictures
    "explain",  # texts that stay and are found
    "any",  # wherever the business takes part, also where that is not decided yet
]


@dataclass(frozen=True)
class ChannelNeeds(Entry):
    """`code` is that of the place."""

    hours: float  # a week
    skills: tuple[str, ...]  # codes; the one without which it cannot be done comes first
    ways: tuple[Way, ...]  # of taking part there, but never "any"


CHANNEL_NEEDS = by_code(
    ChannelNeeds("inbox", 1, ("answering", "writing"), ("write",)),
    ChannelNeeds("whatsapp", 1, ("answering",), ("write",)),
    ChannelNeeds("phone", 1, ("spoken",), ("talk",)),
    ChannelNeeds("counter", 0.5, ("spoken",), ("talk", "show")),
    ChannelNeeds("website", 1.5, ("writing", "photos"), ("explain", "show")),
    ChannelNeeds("newsletter", 1, ("writing",), ("write", "explain")),
    ChannelNeeds("google_reviews", 0.5, ("writing",), ("reviews",)),
    ChannelNeeds("local_forums", 1, ("writing", "answering"), ("ask",)),
    ChannelNeeds("facebook_groups", 1.5, ("writing", "answering"), ("ask",)),
    ChannelNeeds("facebook", 1.5, ("photos", "writing"), ("show",)),
    ChannelNeeds("facebook_pages", 2, ("photos", "writing", "answering"), ("show", "explain")),
    ChannelNeeds("instagram", 2, ("photos", "answering"), ("show",)),
    ChannelNeeds("tiktok", 3, ("video",), ("show",)),
    ChannelNeeds("youtube", 3, ("video", "spoken"), ("show", "explain")),
    ChannelNeeds("linkedin", 1.5, ("writing",), ("explain", "ask")),
    ChannelNeeds("linkedin_companies", 1, ("writing",), ("explain", "show")),
    ChannelNeeds("reddit", 1.5, ("writing", "answering"), ("ask",)),
    ChannelNeeds("quora", 1, ("writing",), ("ask", "explain")),
    ChannelNeeds("tripadvisor", 0.5, ("writing",), ("reviews",)),
    ChannelNeeds("trustpilot", 0.5, ("writing",), ("reviews",)),
    ChannelNeeds("yelp", 0.5, ("writing",), ("reviews",)),
    ChannelNeeds("etsy", 1, ("photos", "writing"), ("show", "reviews")),
    ChannelNeeds("ebay", 1, ("photos", "writing"), ("show", "reviews")),
    ChannelNeeds("pinterest", 1, ("photos",), ("show",)),
    ChannelNeeds("x", 2, ("answering", "writing"), ("ask", "show")),
    ChannelNeeds("threads", 1.5, ("writing", "answering"), ("ask", "show")),
    ChannelNeeds("bluesky", 1.5, ("writing", "answering"), ("ask", "show")),
    ChannelNeeds("mastodon", 1.5, ("writing", "answering"), ("ask", "show")),
    ChannelNeeds("telegram", 1, ("writing",), ("write", "explain")),
    ChannelNeeds("hn", 1, ("writing", "answering"), ("ask",)),
    ChannelNeeds("producthunt", 1, ("writing", "answering"), ("ask", "show")),
)
