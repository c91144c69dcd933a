"""New readings beside those that a plan has already: the same one twice adds nothing, and none is lost unasked."""

from bisect import bisect_right
from dataclasses import dataclass

from components.workbook import LONGEST_LIST, Reading


@dataclass(frozen=True)
class Beside:
    """`differing` are new readings whose days the plan has already, with another figure or other ends; `theirs` are
    the plan's own that stand in their way."""

    added: list[Reading]
    already: int
    differing: list[Reading]
    theirs: list[Reading]
    too_many: int  # beyond what a plan holds; the oldest are left out

    def merged(self, known: list[Reading], instead: bool) -> list[Reading]:
        """All readings in the order of time. `instead`: the new ones take the place of those that differ."""
        gone = {reading.id for reading in self.theirs} if instead else set()
        kept = [reading for reading in known if reading.id not in gone]
        both = kept + self.added + (self.differing if instead else [])
        return sorted(both, key=lambda reading: (reading.first, reading.days))


def beside(known: list[Reading], new: list[Reading]) -> Beside:
    """Excluded readings count as known: somebody decided about those days."""
    before = sorted(known, key=lambda reading: reading.first)
    longest = max((reading.days for reading in before), default=0)
    added: list[Reading] = []
    differing: list[Reading] = []
    theirs: dict[str, Reading] = {}
    already = 0
    for reading in new:
        end = bisect_right(before, reading.first.toordinal() + reading.days - 1, key=lambda r: r.first.toordinal())
        start = bisect_right(before, reading.first.toordinal() - longest, key=lambda r: r.first.toordinal())
        shared = [other for other in before[start:end] if _share_a_day(other, reading)]
        if not shared:
            added.append(reading)
        elif any(_same(other, reading) for other in shared):
            already += 1
        else:
            differing.append(reading)
            theirs |= {other.id: other for other in shared}
    room = max(LONGEST_LIST - len(known), 0)
    too_many = max(len(added) - room, 0)
    return Beside(added[too_many:], already, differing, list(theirs.values()), too_many)


def _share_a_day(one: Reading, other: Reading) -> bool:
    return -other.days < (other.first - one.first).days < one.days


def _same(one: Reading, other: Reading) -> bool:
    return (one.first, one.days, one.value) == (other.first, other.days, other.value)
