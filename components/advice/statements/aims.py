"""Whether a statement names two separate aims. What serves or explains an aim is part of it."""

from .clauses import Link
from .kinds import Kind, Reading
from .senses import BUYING, Sense

_MEASURABLE = frozenset({Sense.REVENUE, Sense.COSTS, Sense.CUSTOMERS})
_ALIKE = frozenset({Sense.CONTACT, Sense.DEMAND, Sense.LOSS, Sense.TIME})  # calls and messages, no-shows and delays


def is_several(readings: list[Reading]) -> bool:
    aims: list[Reading] = []
    listed = 0
    for at, reading in enumerate(readings):
        if _begins_anew(reading, readings[:at]) and _is_aim(reading, is_first=at == 0):
            if not any(_is_facet(reading, aim) for aim in aims):
                aims.append(reading)
        elif _is_listed(reading, aims):
            listed += 1
    return len(aims) > 1 or listed > 1


def _begins_anew(reading: Reading, before: list[Reading]) -> bool:
    link = reading.clause.link
    if link in (Link.THAT, Link.BY):
        return False
    if link in (Link.FIRST, Link.FRESH) or not before:
        return True
    if link is not Link.AND or reading.is_consequence:
        return False
    return reading.is_counted or reading.is_added or (reading.is_deed and not _goes_on(reading, before[-1]))


def _goes_on(reading: Reading, before: Reading) -> bool:
    """Whether a verb belongs to those who were spoken of: "customers who come back and bring a friend"."""
    if before.clause.link in (Link.TO, Link.THAT):
        return True
    return before.customers_come and reading.head.has(Sense.COME)


def _is_aim(reading: Reading, is_first: bool) -> bool:
    if reading.is_new and reading.clause.link is Link.AND:
        return reading.kind is not Kind.APPLAUSE
    if reading.kind is Kind.WISH:
        is_named = is_particular(reading, [reading]) or (reading.unknown > 0 and not is_first)
        return is_named or bool(reading.wishes & _MEASURABLE) or reading.has(Sense.SELL)
    if reading.kind is Kind.DETAIL:
        return reading.is_deed or (reading.is_counted and reading.unknown > 0)
    if reading.kind is Kind.TOOL:
        return not is_first  # a tool that comes first may serve what follows
    return reading.kind in (Kind.RESULT, Kind.DEED)


def _is_listed(reading: Reading, aims: list[Reading]) -> bool:
    """ "More orders, reviews, referrals": the third one makes a list of them."""
    is_beside = reading.clause.link is Link.AND and reading.kind is Kind.RESULT and bool(reading.results)
    return is_beside and not any(reading.results & aim.results for aim in aims)


def _is_facet(reading: Reading, aim: Reading) -> bool:
    """Whether it is more of the same: "fewer missed appointments and fewer cancellations"."""
    if reading.is_deed or reading.is_new or reading.is_added or reading.direction != aim.direction:
        return False
    is_same = bool(reading.nouns & aim.nouns) or not (reading.results or aim.results)
    return is_same or bool(reading.results & aim.results & _ALIKE)


def is_particular(wish: Reading, readings: list[Reading]) -> bool:
    """Whether a wish says of whom, where, when or how much: then one could see it."""
    details = [r for r in readings if r.kind is Kind.DETAIL and r.clause.link is not Link.BY]
    for reading in (wish, *details):
        if reading.is_particular or reading.names_what:
            return True
        if reading.names_where and wish.wishes & (BUYING | {Sense.FAME}):
            return True
    return False
