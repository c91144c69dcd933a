"""What the channels ask for, against what the people are good at (M16)."""

from collections.abc import Iterator

from components.catalogue import CHANNEL_NEEDS, SKILLS, skills_in
from components.workbook import Channel, Person, Pilot, Resources


def who_can(resources: Resources) -> dict[str, list[Person]]:
    """Code of a skill -> the people who say that they have it; each skill has its entry."""
    claimed = [(person, skills_in(person.skills)) for person in resources.people]
    return {code: [person for person, skills in claimed if code in skills] for code in SKILLS}


def skills_nobody_has(resources: Resources, pilot: Pilot) -> Iterator[tuple[Channel, str]]:
    """Each skill once, with the first channel that asks for it. Where nobody's skills are written, none is missing."""
    if not any(person.skills.strip() for person in resources.people):
        return
    able, named = who_can(resources), set[str]()
    for channel in pilot.channels:
        needs = CHANNEL_NEEDS.get(channel.place)
        for skill in needs.skills if needs else ():
            if not able[skill] and skill not in named:
                named.add(skill)
                yield channel, skill
