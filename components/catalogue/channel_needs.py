"""What taking part in a place asks: hours a week, and skills that somebody has to have (M16, M17).

Own estimates throughout, for one business that answers a few people a week and shows something now and then; no survey
is behind them. They size a first plan, and the owner's own figures replace them.
"""

from dataclasses import dataclass

from .entries import Entry, by_code


@dataclass(frozen=True)
class ChannelNeeds(Entry):
    """`code` is that of the place."""

    hours: float  # a week
    skills: tuple[str, ...]  # codes; the one without which it cannot be done comes first


CHANNEL_NEEDS = by_code(
    ChannelNeeds("inbox", 1, ("answering", "writing")),
    ChannelNeeds("whatsapp", 1, ("answering",)),
    ChannelNeeds("phone", 1, ("spoken",)),
    ChannelNeeds("counter", 0.5, ("spoken",)),
    ChannelNeeds("website", 1.5, ("writing", "photos")),
    ChannelNeeds("newsletter", 1, ("writing",)),
    ChannelNeeds("google_reviews", 0.5, ("writing",)),
    ChannelNeeds("local_forums", 1, ("writing", "answering")),
    ChannelNeeds("facebook_groups", 1.5, ("writing", "answering")),
    ChannelNeeds("facebook", 1.5, ("photos", "writing")),
    ChannelNeeds("facebook_pages", 2, ("photos", "writing", "answering")),
    ChannelNeeds("instagram", 2, ("photos", "answering")),
    ChannelNeeds("tiktok", 3, ("video",)),
    ChannelNeeds("youtube", 3, ("video", "spoken")),
    ChannelNeeds("linkedin", 1.5, ("writing",)),
    ChannelNeeds("linkedin_companies", 1, ("writing",)),
    ChannelNeeds("reddit", 1.5, ("writing", "answering")),
    ChannelNeeds("quora", 1, ("writing",)),
    ChannelNeeds("tripadvisor", 0.5, ("writing",)),
    ChannelNeeds("trustpilot", 0.5, ("writing",)),
    ChannelNeeds("yelp", 0.5, ("writing",)),
    ChannelNeeds("etsy", 1, ("photos", "writing")),
    ChannelNeeds("ebay", 1, ("photos", "writing")),
    ChannelNeeds("pinterest", 1, ("photos",)),
    ChannelNeeds("x", 2, ("answering", "writing")),
    ChannelNeeds("threads", 1.5, ("writing", "answering")),
    ChannelNeeds("bluesky", 1.5, ("writing", "answering")),
    ChannelNeeds("mastodon", 1.5, ("writing", "answering")),
    ChannelNeeds("telegram", 1, ("writing",)),
    ChannelNeeds("hn", 1, ("writing", "answering")),
    ChannelNeeds("producthunt", 1, ("writing", "answering")),
)
