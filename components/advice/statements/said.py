"""What can be asked about a clause, before anything is decided."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from .clauses import Clause, Link
from .senses import BUYING, OPEN_ENDED, PARTICULAR, RESULTS, TOOLS, VERBS, WISHES, Sense
from .things import Thing, is_quality, is_thing, things_in
from .words import NOTHING, Word, first

_PEOPLE = (Sense.WHO, Sense.PUBLIC, Sense.CUSTOMERS, Sense.PEOPLE, Sense.LOYALTY, Sense.JOINED, Sense.APPLAUSE)
_OPENING_WORDS = 5  # among which a clause says that it adds something


@dataclass(frozen=True)
class Said:
    clause: Clause
    before: "Said | None" = None  # what was said before

    @property
    def words(self) -> list[Word]:
        return self.clause.words

    def has(self, *senses: Sense) -> bool:
        return any(word.has(*senses) for word in self.words)

    @cached_property
    def things(self) -> list[Thing]:
        return things_in(self.words)

    @cached_property
    def head_at(self) -> int:
        """Where the clause begins to say something."""
        places = (at for at, word in enumerate(self.words) if is_thing(word) or word.has(*VERBS))
        return next(places, len(self.words))

    @cached_property
    def head(self) -> Word:
        return self.words[self.head_at] if self.head_at < len(self.words) else NOTHING

    @cached_property
    def _first(self) -> Word:
        """The first word, be it only an article."""
        return first(word for word in self.words if not word.has(Sense.AND) and not word.is_break)

    @cached_property
    def _opening(self) -> Word:
        """The first word with a sense of its own."""
        words = (word for word in self.words if not word.has(Sense.PLAIN, Sense.AND) and not word.is_break)
        return first(words)

    # how it begins

    @cached_property
    def is_deed(self) -> bool:
        """With a verb of its own: "sell the last boots"."""
        if self.head.has(*VERBS) and not self.head.has(Sense.MUCH):
            return True
        return self._opening.is_infinitive and (self._opening.is_unknown or not is_thing(self._opening))

    @cached_property
    def is_counted(self) -> bool:
        """With a quantity: "fewer returns", "ten new clients", "a new roof"."""
        return self._opening.has(Sense.MORE, Sense.LESS, Sense.NUMBER) or self.is_new

    @cached_property
    def is_new(self) -> bool:
        return self.has(Sense.BETTER) or (self._first.has(Sense.A) and self.has(Sense.NEW))

    @cached_property
    def is_added(self) -> bool:
        """With "also", "then", "poi"."""
        return any(word.has(Sense.ALSO) for word in self.words[:_OPENING_WORDS])

    @cached_property
    def is_consequence(self) -> bool:
        """With what follows by itself from an aim: "and save two hours a week"."""
        return self.head.has(Sense.SAVE)

    @cached_property
    def is_open_ended(self) -> bool:
        """ "Be closer to customers", "improve our processes": whatever follows, nothing comes of it yet."""
        return self.head.has(*OPEN_ENDED)

    # what it is about

    @cached_property
    def direction(self) -> Sense | None:
        return next((sense for word in self.words for sense in (Sense.LESS, Sense.MORE) if word.has(sense)), None)

    @cached_property
    def results(self) -> frozenset[Sense]:
        families = [thing.family for thing in self.things]
        if self.direction is Sense.LESS:
            families += [word.senses for word in self.words]  # fewer e-mails are fewer messages, not less of a tool
        return frozenset[Sense]().union(*families) & RESULTS

    @cached_property
    def wishes(self) -> frozenset[Sense]:
        return frozenset[Sense]().union(*(thing.family for thing in self.things)) & WISHES

    @cached_property
    def nouns(self) -> set[str]:
        return {word.text for thing in self.things for word in thing.words}

    @cached_property
    def has_tool(self) -> bool:
        return self.has(*TOOLS)

    @cached_property
    def speaks_of_people(self) -> bool:
        if self.has(*_PEOPLE):
            return True
        return self.clause.link is Link.THAT and self.before is not None and self.before.speaks_of_people

    # which one

    @cached_property
    def is_particular(self) -> bool:
        """Whether some word says which, who, where, when or how much."""
        return self.has(*PARTICULAR, Sense.NUMBER) or any(word.is_name for word in self.words)

    @cached_property
    def unknown(self) -> int:
        """How many words no lexicon knows."""
        return sum(word.is_unknown and not is_quality(self.words, at) for at, word in enumerate(self.words))

    @cached_property
    def names_what(self) -> bool:
        """Whether an unknown word stands beside what is wished for: "wholesale customers"."""
        return any(thing.family & BUYING and thing.is_particular for thing in self.things)

    @cached_property
    def names_where(self) -> bool:
        """Whether an unknown word may be a place or people: "in leith", "tra i vivaisti"."""
        words = [word for word in self.words if not word.has(Sense.ARTICLE)]
        return any(before.has(Sense.PREPOSITION) and word.is_unknown for before, word in pairwise(words))
