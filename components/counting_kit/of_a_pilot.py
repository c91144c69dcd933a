"""The links of one pilot: the same on the page, on paper, and in what is copied (M21)."""

from collections.abc import Sequence

from components.workbook import Listening, Pilot, extended_from

from .links import medium_of, source_of, tag, tagged_link

NO_NAME = "pilot"  # the campaign in a link while the pilot has no name


def campaign_of(pilot: Pilot) -> str:
    """The name of the campaign in every link (utm_campaign)."""
    return tag(pilot.tracking.tag) or tag(pilot.name) or NO_NAME


def counted_with(pilot: Pilot, pilots: Sequence[Pilot]) -> Pilot | None:
    """An earlier pilot whose links name the same campaign, so that visits cannot be told apart; not the one that this
    prolongs, which is judged together with it."""
    earlier = [other for other in pilots if other is not pilot and other.status != "draft" and other.tracking.link]
    same = [other for other in earlier if campaign_of(other) == campaign_of(pilot)]
    return next((other for other in same if other is not extended_from(pilot, pilots)), None)


def pilot_links(pilot: Pilot, listening: Listening) -> dict[str, str]:
    """The place of each channel -> its link; none where a tag would hide how visitors had come, or nobody can follow a
    link. Raises NoLink."""
    tracking = pilot.tracking
    campaign = campaign_of(pilot)
    tagged_link(tracking.link, source="", medium="", campaign=campaign)  # is it an address at all?
    places = dict.fromkeys(channel.place for channel in pilot.channels if channel.place)
    return {
        place: tagged_link(tracking.link, source=source_of(listening, place), medium=medium, campaign=campaign)
        for place in places
        if (medium := medium_of(place))
    }
