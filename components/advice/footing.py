"""What a small campaign stands on: evidence, a count of its own, enough weeks, a fair moment (M14, M16, M17, M21)."""

from collections.abc import Iterator
from datetime import date

from components.evidence import behind_area, behind_channel, still_a_guess
from components.measurement import extreme_moment
from components.workbook import Pilot

from .facts import Facts, is_empty
from .finding import Finding, doubt, tip

FEWEST_WEEKS, MOST_WEEKS = 4, 12


def too_short_or_long(facts: Facts) -> Iterator[Finding]:
    """M17, M18: small, and long enough to be checked."""
    pilot = facts.draft
    if pilot and pilot.weeks and pilot.weeks < FEWEST_WEEKS:
        yield doubt("pilot.too_short", "M18", pilot.id, field="weeks")
    if pilot and pilot.weeks and pilot.weeks > MOST_WEEKS:
        yield doubt("pilot.too_long", "M17", pilot.id, field="weeks")


def start_has_passed(facts: Facts, today: date) -> Iterator[Finding]:
    """M14: the baseline is frozen at the start, not afterwards."""
    pilot = facts.draft
    if pilot and pilot.start and pilot.start < today:
        yield doubt("pilot.start_passed", "M14", pilot.id, field="start", start=pilot.start)


def same_weeks_as_another(facts: Facts) -> Iterator[Finding]:
    """M21: each pilot is measured on its own; two on one number in the same weeks cannot be."""
    pilot = facts.draft
    if pilot is None or pilot.start is None or pilot.end is None or pilot.metric is None:
        return
    for other in facts.book.pilots:
        ends = _really_ends(other)
        if other.metric == pilot.metric and other.start and ends and other.start <= pilot.end and ends >= pilot.start:
            yield doubt("pilot.same_weeks", "M21", pilot.id, field="start", last=ends)
            return


def unheard_channels(facts: Facts) -> Iterator[Finding]:
    """M16: channels are the places where customers were heard."""
    pilot = facts.open_pilot
    if pilot is None:
        return
    heard = {
        channel.id: len(behind_channel(facts.book.listening, channel, pilot.objective))
        for channel in pilot.channels
        if not is_empty(channel.place)
    }
    unheard = [id for id, notes in heard.items() if not notes]
    if unheard:
        yield doubt("pilot.channel_unheard", "M16", unheard[0], field="notes", n=len(unheard))
    guesses = [id for id, notes in heard.items() if notes and still_a_guess(notes)]
    if guesses:
        yield tip("pilot.channel_guess", "M16", guesses[0], field="notes", n=len(guesses))


def guessed_areas(facts: Facts) -> Iterator[Finding]:
    """M22: each focus area cites its notes."""
    areas = [area for area in facts.open_pilot.areas if not is_empty(area.name)] if facts.open_pilot else []
    guesses = [area for area in areas if still_a_guess(len(behind_area(facts.book.listening, area)))]
    if guesses:
        yield tip("pilot.area_guess", "M22", guesses[0].id, field="notes", n=len(guesses))


def not_counted_apart(facts: Facts) -> Iterator[Finding]:
    """M21: the focus lets it be measured on its own."""
    pilot = facts.open_pilot
    if pilot is None:
        return
    fields = ("link", "tag", "code", "question")
    if all(facts.open(pilot.tracking, field) for field in fields):
        yield tip("pilot.not_apart", "M21", pilot.id, field="question")


def would_not_show(facts: Facts) -> Iterator[Finding]:
    """M14: a pilot that cannot tell; where more weeks are the way out, how many."""
    seen, pilot = facts.outlook, facts.draft
    if pilot is None or pilot.weeks is None or seen is None or not seen.is_known or not seen.ahead:
        return
    longer = seen.could.weeks_needed(seen.ahead) if seen.answer in ("no", "perhaps") else None
    if longer is not None and longer <= MOST_WEEKS:
        yield tip("pilot.longer", "M14", pilot.id, field="weeks", weeks=pilot.weeks, longer=longer)
    elif seen.answer == "no":
        yield tip("pilot.cannot_tell", "M14", pilot.id, field="weeks")


def extreme_unsaid(facts: Facts) -> Iterator[Finding]:
    """M14: whoever starts because it went badly should say so before, not after."""
    pilot = facts.draft
    if pilot and facts.open(pilot, "extreme_start") and _extreme(facts):
        yield tip("pilot.extreme_unsaid", "M14", pilot.id, field="extreme_start")


def _extreme(facts: Facts) -> bool:
    return extreme_moment([(entry.value, entry.weeks) for entry in facts.baseline]) is not None


def _really_ends(pilot: Pilot) -> date | None:
    """The last day of a pilot that has started; of one stopped early, the day that was last written down."""
    if pilot.status == "draft":
        return None
    if pilot.status == "abandoned":
        return max((entry.day for entry in pilot.check_ins if entry.day), default=pilot.start)
    return pilot.end


DATED_RULES = (start_has_passed,)
RULES = (
    too_short_or_long,
    same_weeks_as_another,
    unheard_channels,
    would_not_show,
    extreme_unsaid,
    not_counted_apart,
    guessed_areas,
)
