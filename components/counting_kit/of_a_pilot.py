"""The links of one pilot: the same on the page, on paper, and in what is copied (M21)."""

from components.workbook import Listening, Pilot

from .links import medium_of, source_of, tag, tagged_link

NO_NAME = "pilot"  # the campaign in a link while the pilot has no name


def pilot_links(pilot: Pilot, listening: Listening) -> dict[str, str]:
    """The place of each channel -> its link; none where a tag would hide how visitors had come, or nobody can follow a
    link. Raises NoLink."""
    tracking = pilot.tracking
    campaign = tag(tracking.tag) or tag(pilot.name) or NO_NAME
    tagged_link(tracking.link, source="", medium="", campaign=campaign)  # is it an address at all?
    places = dict.fromkeys(channel.place for channel in pilot.channels if channel.place)
    return {
        place: tagged_link(tracking.link, source=source_of(listening, place), medium=medium, campaign=campaign)
        for place in places
        if (medium := medium_of(place))
    }
