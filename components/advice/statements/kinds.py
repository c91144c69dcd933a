"""What kind of thing a clause says: a result that one can see, a wish, applause, a tool, or a deed."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

from .clauses import Link
from .said import Said
from .senses import CLIENTELE, MEASURES, NOUNS, OWN_DEEDS, RESULTS, TOOLS, Sense
from .things import Thing, is_compared, is_direct, thing_after, thing_before, word_after
from .words import Word


class Kind(StrEnum):
    RESULT = "one could see it on an ordinary Tuesday"
    APPLAUSE = "it counts followers or views (M6)"
    TOOL = "a channel, or something done with it (M1)"
    DEED = "something the business does, with no tool in it"
    WISH = "what everybody wants (M7)"
    DETAIL = "says more about another clause"


class Reading(Said):
    """A clause, understood."""

    @cached_property
    def kind(self) -> Kind:
        return next(self._kinds(), Kind.DETAIL)

    def _kinds(self) -> Iterator[Kind]:
        """All that it may be, the most telling first."""
        if self._customers_from > 0:
            yield from self._kinds_of_own_deeds()
        if self._comes_of_applause:
            yield Kind.RESULT
        if self._grows_a_platform or self._people_applaud:
            yield Kind.APPLAUSE
        if Kind.RESULT in self._measured or self.customers_come or self._keeps_customers:
            yield Kind.RESULT
        yield from self._kinds_of_things()

    def _kinds_of_things(self) -> Iterator[Kind]:
        measured = self._measured
        kinds = [self._kind_of(thing) for thing in self.things]
        if Kind.APPLAUSE in measured or Kind.APPLAUSE in kinds:
            yield Kind.APPLAUSE
        if Kind.TOOL in measured and self._is_own:
            yield Kind.TOOL
        if kinds[:1] == [Kind.RESULT] and self.things[0].family & RESULTS:
            yield Kind.RESULT
        if Kind.TOOL in kinds and self._is_own and (kinds[0] is Kind.TOOL or self._wishes_for_quality):
            yield Kind.TOOL
        if self.results and self.wishes <= {Sense.CUSTOMERS, Sense.PUBLIC} and not self.is_open_ended:
            yield Kind.RESULT  # "customers shouldn't skip appointments"
        if self.is_open_ended or Kind.WISH in measured or Kind.WISH in kinds:
            yield Kind.WISH
        if Kind.TOOL in kinds and self._is_own and not self.things[0].has(Sense.WHO):
            yield Kind.TOOL
        if self.results:
            yield Kind.RESULT

    @cached_property
    def _is_own(self) -> bool:
        """Whether the owner speaks of own plans, and does not explain something else."""
        return self.clause.link is not Link.THAT

    @cached_property
    def _wishes_for_quality(self) -> bool:
        return self.is_open_ended or self.wishes == {Sense.QUALITY}

    # what the owner does

    def _kinds_of_own_deeds(self) -> Iterator[Kind]:
        """With a tool it is a tactic, whatever else is named."""
        thing = thing_after(self.words, self.head_at)
        begins = self.head.has(Sense.DO) and word_after(self.words, self.head_at).has(Sense.MAKE)  # "start posting"
        if self.head.has(Sense.MAKE) or begins:
            yield self._kind_of_making(thing)
        if self.head.has(Sense.DO, Sense.COME) and not self.head.has(*RESULTS):
            yield from self._kinds_of_doing(thing)

    def _kind_of_making(self, thing: Thing | None) -> Kind:
        if thing and thing.has(Sense.DEMAND):
            return Kind.DEED  # "answer quotes within a day"
        if thing and is_direct(self.words, self.head_at, thing) and self._kind_of(thing) is Kind.APPLAUSE:
            return Kind.APPLAUSE
        return Kind.TOOL

    def _kinds_of_doing(self, thing: Thing | None) -> Iterator[Kind]:
        kind = self._kind_of(thing) if thing else None
        if self.customers_come and self.results:
            yield Kind.RESULT  # "make Instagram bring us three enquiries"
        if kind is Kind.WISH and self.has_tool:
            yield Kind.TOOL  # "show our work on Pinterest"
        if kind is Kind.WISH and thing and thing.has(Sense.OFFER):
            yield Kind.DEED  # "launch the vegan range"
        if kind in (Kind.TOOL, Kind.APPLAUSE, Kind.WISH):
            yield kind
        if Kind.RESULT in self._measured or self.customers_come:
            yield Kind.RESULT
        yield Kind.TOOL if self.has_tool else Kind.DEED

    # what customers do

    @cached_property
    def _customers_from(self) -> int:
        """From which word on a verb is what customers do. At the head, it is what the owner does."""
        for_people = self.clause.link is Link.TO and self.before is not None and self.before.speaks_of_people
        asked_of_them = self.head.has(Sense.COME) and not self.head.has(*OWN_DEEDS) and self._begins_with_that
        return 0 if for_people or asked_of_them or not self._is_own else self.head_at + 1

    @cached_property
    def _begins_with_that(self) -> bool:
        """ "Che tornino": a wish about others."""
        return any(word.has(Sense.THAT) for word in self.words[: self.head_at])

    @cached_property
    def customers_come(self) -> bool:
        """They book, try, come back; to join a channel is applause."""
        if self._only_describes:
            return False
        deeds = [word for word in self.words[self._customers_from :] if word.has(Sense.COME)]
        return any(not (word.has(Sense.JOINED) and self.has_tool) for word in deeds)

    @cached_property
    def _only_describes(self) -> bool:
        """ "An influencer who comes to dinner" is no customer; "better service to those who buy" stays a wish."""
        if self.clause.link is not Link.THAT or not isinstance(self.before, Reading):
            return False
        is_vague = self.before.kind is Kind.WISH and bool(self.before.wishes & {Sense.QUALITY, Sense.FAME})
        return is_vague or self.before.has(Sense.HELPER)

    @cached_property
    def _comes_of_applause(self) -> bool:
        """Whether those who follow or watch then do something for the business: "chi ci segue venga a cena"."""
        return any(self._brings_business(at) for at in range(self._customers_from, len(self.words)))

    def _brings_business(self, at: int) -> bool:
        deed = self.words[at]
        if not deed.has(Sense.BE, Sense.COME):
            return False
        thing = thing_after(self.words, at)
        if deed.has(Sense.BE):
            return thing is not None and bool(thing.family & RESULTS)  # "views that become calls"
        if self._only_describes or deed.has(Sense.JOINED, Sense.APPLAUD, Sense.LOOK):
            return False
        return not thing or not thing.has(Sense.APPLAUSE, *TOOLS)

    @cached_property
    def _keeps_customers(self) -> bool:
        """ "Keep our members past January"; to keep them happy is a wish."""
        thing = thing_after(self.words, self.head_at) if self.head.has(Sense.KEEP) else None
        return thing is not None and thing.has(*CLIENTELE) and not self.has(Sense.QUALITY, Sense.FAME)

    @cached_property
    def _people_applaud(self) -> bool:
        deeds = self.words[self._customers_from :]
        if any(word.has(Sense.APPLAUD) for word in deeds):
            return True
        shown = self.has_tool or (self.before is not None and self.before.has_tool)
        return shown and any(word.has(Sense.LOOK) for word in deeds)

    @cached_property
    def _grows_a_platform(self) -> bool:
        """ "Grow our Instagram", "10k on Instagram"."""
        if not self.has(Sense.SOCIAL) or self.head.has(*OWN_DEEDS) or self._comes_of_applause or self._shares_out:
            return False
        is_all = not self.results and self.wishes <= {Sense.QUALITY}
        return is_all and (self.has(Sense.GROW) or self._counts_a_platform)

    @cached_property
    def _counts_a_platform(self) -> bool:
        """Whether a figure counts nothing else: three call-outs through Instagram are call-outs, five pages pages."""
        figures = (at for at, word in enumerate(self.words) if word.has(Sense.NUMBER))
        counted = ((at, thing_after(self.words, at)) for at in figures)
        return any(
            thing is None
            or thing.has(Sense.QUALITY)
            or (thing.has(Sense.SOCIAL) and not is_direct(self.words, at, thing))
            for at, thing in counted
        )

    @cached_property
    def _shares_out(self) -> bool:
        """Whether it says where the posts go: "three posts a week, two of them on Instagram"."""
        return isinstance(self.before, Reading) and self.before.kind is Kind.TOOL

    # what is to become more or fewer, what is sold, filled or counted

    @cached_property
    def _measured(self) -> set[Kind]:
        measures = [(word, at) for at, word in enumerate(self.words) if word.has(*MEASURES)]
        return {kind for word, at in measures for kind in self._measured_by(word, at)}

    def _measured_by(self, measure: Word, at: int) -> Iterator[Kind]:
        yield from self._measured_deeds(measure, word_after(self.words, at))
        thing = thing_after(self.words, at) if self.things and not is_compared(self.words, at) else None
        if self.things and not thing and not measure.has(Sense.NUMBER):
            thing = thing_before(self.words, at)
        if thing:
            yield self._kind_measured(measure, at, thing)
        elif measure.has(Sense.MORE, Sense.WIN, Sense.SELL):
            yield Kind.WISH
        if measure.has(Sense.WIN, Sense.SELL) and self.results:
            yield Kind.RESULT

    def _measured_deeds(self, measure: Word, deed: Word) -> Iterator[Kind]:
        """A deed taken as a thing: "more advertising" is a tool, "sell two designs" is none."""
        if deed.is_infinitive or deed.has(*NOUNS) or not deed.has(*OWN_DEEDS):
            return
        if not measure.has(Sense.MORE):
            yield Kind.RESULT
        elif deed.has(Sense.MAKE):
            yield Kind.TOOL

    def _kind_measured(self, measure: Word, at: int, thing: Thing) -> Kind:
        if measure.has(Sense.SELL) and thing.has(*TOOLS) and is_direct(self.words, at, thing):
            return Kind.RESULT  # a printer sells leaflets
        counted = measure.has(Sense.NUMBER)
        if counted and self._belongs_to_a_tool(at, thing):
            return Kind.DETAIL
        is_reach = self.has(Sense.SOCIAL) or (counted and self.head.has(Sense.REACH))
        if measure.has(Sense.LESS) and thing.has(Sense.CUSTOMERS, Sense.PUBLIC, *RESULTS):
            return Kind.RESULT  # fewer people who do something, fewer e-mails
        if thing.has(Sense.PUBLIC) and is_reach:
            return Kind.APPLAUSE
        if counted and thing.has(Sense.CUSTOMERS, Sense.REVENUE) and not thing.has(Sense.APPLAUSE):
            return Kind.RESULT
        return self._kind_of(thing)

    def _belongs_to_a_tool(self, at: int, thing: Thing) -> bool:
        """Whether the figure describes a tool: "leaflets in three languages"."""
        is_after_tool = self.head.has(*TOOLS) and at > self.head_at
        return is_after_tool and self.words[at - 1].has(Sense.PREPOSITION) and not thing.has(*NOUNS - {Sense.TIME})

    # things

    def _kind_of(self, thing: Thing) -> Kind:
        if self._is_result(thing):
            return Kind.RESULT
        if thing.has(Sense.APPLAUSE, Sense.JOINED, Sense.VISITS):
            return Kind.APPLAUSE
        if thing.has(*TOOLS):
            return Kind.TOOL
        return Kind.RESULT if thing.is_particular else Kind.WISH

    def _is_result(self, thing: Thing) -> bool:
        if thing.family & RESULTS:
            return True
        if thing.has(Sense.JOINED):
            return not self.has_tool and not self._only_subscribers
        return thing.has(Sense.VISITS) and not self.has(Sense.SOCIAL)

    @cached_property
    def _only_subscribers(self) -> bool:
        """Subscribers of nothing in particular follow a channel."""
        is_bare = not self.unknown and not self.results
        return is_bare and any(word.text.startswith("subscriber") for word in self.words)
