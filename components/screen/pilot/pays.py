"""From which change on the pilot pays for itself, in the owner's units, beside what would show at all (M13)."""

from components.advice import pays_from
from components.measurement import Outlook, capacity, cost_of_an_hour
from components.texts import N_
from components.workbook import Metric, Pilot

from ..can_tell import against_what_shows, bare_percent
from ..frame import Page
from ..metrics import unit_of
from .caps import sum_of

FEWER = {  # by what it costs: hours that have a price, cash
    (True, True): N_("At {units} fewer a week ({unit}) it pays for your {hours} h and {cash}: about {percent}."),
    (True, False): N_("At {units} fewer a week ({unit}) it pays for your {hours} h: about {percent}."),
    (False, True): N_("At {units} fewer a week ({unit}) it pays for your {cash}: about {percent}."),
}
MORE = {
    (True, True): N_("At {units} more a week ({unit}) it pays for your {hours} h and {cash}: about {percent}."),
    (True, False): N_("At {units} more a week ({unit}) it pays for your {hours} h: about {percent}."),
    (False, True): N_("At {units} more a week ({unit}) it pays for your {cash}: about {percent}."),
}


def pays(page: Page, pilot: Pilot, metric: Metric, seen: Outlook) -> None:
    even = pays_from(page.book, metric, seen)
    if even is None or even.percent is None:
        return
    words = page.words
    resources = page.book.resources
    planned, each = capacity(resources, pilot).total, cost_of_an_hour(pilot, metric, resources)
    hours = planned if each else 0
    cash = (resources.cash if pilot.cap_cash is None else pilot.cap_cash) or 0.0
    sentences = FEWER if metric.better == "lower" else MORE
    page.say(
        sentences[hours > 0, cash > 0],
        units=words.figure(even.units_per_week.middle),
        unit=unit_of(page, metric),
        hours=words.number(hours, 1),
        cash=sum_of(page, cash),
        percent=words.with_article(bare_percent(words, even.percent.middle)),
    )
    if not planned:
        page.quiet("No hours are in this cost yet: nothing is planned so far.")
    elif each is None:
        page.quiet("Your hours are not in this cost: what an hour costs is not known.")
    against_what_shows(page, seen, even.percent.middle)
