"""From which change on the pilot pays for itself, in the owner's units, beside what would show at all (M13)."""

from components.advice import pays_from, size_of
from components.measurement import BreakEven, Outlook, cost_of_an_hour
from components.texts import N_
from components.workbook import Metric, Pilot

from ..can_tell import bare_percent
from ..frame import Page
from ..metrics import unit_of
from .caps import in_words

PAYS = {  # better is lower; what it costs is planned, else the caps
    (True, True): N_("At {units} fewer a week ({unit}) it pays for the {cost} that you plan: about {percent}."),
    (True, False): N_("At {units} fewer a week ({unit}) it pays for the {cost} that it may cost: about {percent}."),
    (False, True): N_("At {units} more a week ({unit}) it pays for the {cost} that you plan: about {percent}."),
    (False, False): N_("At {units} more a week ({unit}) it pays for the {cost} that it may cost: about {percent}."),
}


def pays(page: Page, pilot: Pilot, metric: Metric, seen: Outlook) -> BreakEven | None:
    """One sentence, with what its figure rests on; None where nothing can be said of it yet."""
    even = pays_from(page.book, metric, seen)
    if even is None or even.percent is None:
        return None
    words, resources = page.words, page.book.resources
    size, each = size_of(resources, pilot), cost_of_an_hour(pilot, metric, resources)
    page.say(
        PAYS[metric.better == "lower", size.is_planned],
        units=words.figure(even.units_per_week.middle),
        unit=unit_of(page, metric),
        cost=in_words(page, (size.hours or None) if each else None, size.cash or None),
        percent=words.with_article(bare_percent(words, even.percent.middle)),
    )
    if not size.hours:
        page.quiet("No hours are in this cost yet: nothing is planned so far.")
    elif each is None:
        page.quiet("Your hours are not in this cost: what an hour costs is not known.")
    return even
