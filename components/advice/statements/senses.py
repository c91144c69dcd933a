"""What a word can mean in an objective. The lexicons give each word its senses; everything else works on these."""

from enum import StrEnum


class Sense(StrEnum):
    # tools (M1)
    CHANNEL = "a channel, a format or a tool"
    SOCIAL = "a channel where people follow and applaud"
    HELPER = "someone who works such a tool for the owner"
    MAKE = "something that the owner does with a tool: posting, advertising"
    DO = "something that the owner does with anything: opening, starting, buying"
    # applause (M6)
    APPLAUSE = "followers, likes, views"
    APPLAUD = "what applauders do: follow, share, like"
    LOOK = "what people do with a video or a post: watch, see, listen"
    REACH = "reaching: so many people are applause"
    JOINED = "subscribers, members: of a channel they are applause, of a club they are a result"
    VISITS = "visits: to a profile they are applause, to a shop or a site they are a result"
    # results that one can see
    CONTACT = "calls, messages, tickets"
    DEMAND = "enquiries, quotes, leads"
    SALE = "orders, bookings, tables, contracts"
    PEOPLE = "members, trials, sign-ups"
    LOYALTY = "returning customers, referrals, reviews"
    LOSS = "returns, missed appointments, waste"
    STOCK = "stock, and how full the house is"
    MARGIN = "what is left, what a customer spends"
    TIME = "hours spent or saved"
    # what everybody wants, and nobody sees
    REVENUE = "sales, turnover, profit"
    COSTS = "costs"
    CUSTOMERS = "customers, with nothing said about them"
    PUBLIC = "people, who need not be customers"
    OFFER = "products, with nothing said about them"
    FAME = "visibility, image, a name"
    QUALITY = "service, satisfaction, growth"
    IMPROVE = "improving, strengthening: what comes of it stays open"
    # which way
    MORE = "more of something"
    LESS = "less of something"
    MUCH = "more or less as a word beside a noun, not as a verb"
    GROW = "growing: a platform that grows is applause"
    WIN = "filling, winning, clearing something"
    SELL = "selling: even what others use as a tool"
    SAVE = "saving: what follows by itself from an aim"
    COME = "what customers do: book, buy, come back"
    KEEP = "keeping: of customers it is a result"
    # which one
    WHO = "particular people"
    WHEN = "a day, a season, a time of day"
    WHERE = "a place"
    NUMBER = "a quantity"
    UNIT = "a stretch of time: a number of them is a deadline"
    RATE = "how often: a number before it stays a quantity"
    # how parts of a sentence hang together
    TO = "the purpose follows"
    DEED = "the purpose follows, if it is a verb"
    FOR = "the purpose follows, if it is a quantity or an infinitive"
    BY = "the means follows"
    WITH = "the means follows, if it is a tool or a deed"
    WANT = "the owner begins to say what is wanted"
    UNTIL = "a deadline follows, if it is a date"
    AND = "something else follows"
    THAT = "more about the same follows"
    ALSO = "says itself that something else follows"
    NEW = "with an article: something else follows"
    BETTER = "without one, too"
    A = "an indefinite article"
    ARTICLE = "a definite article"
    PREPOSITION = "a place, a time or people may follow"
    COMPARE = "more or less, perhaps of a quality that stands after its noun"
    SIZE = "such a quality, though a plain word"
    # the rest
    HAVE = "having, getting: a verb that leaves the rest open"
    BE = "being, becoming: what follows may be a mere quality"
    PLAIN = "a word that says nothing by itself"


RESULTS = frozenset(
    {
        *(Sense.CONTACT, Sense.DEMAND, Sense.SALE, Sense.PEOPLE, Sense.LOYALTY),
        *(Sense.LOSS, Sense.STOCK, Sense.MARGIN, Sense.TIME),
    }
)
BUYING = frozenset({Sense.REVENUE, Sense.COSTS, Sense.CUSTOMERS, Sense.PUBLIC, Sense.OFFER})
WISHES = BUYING | {Sense.FAME, Sense.QUALITY}
TOOLS = frozenset({Sense.CHANNEL, Sense.SOCIAL})
PARTICULAR = frozenset({Sense.WHO, Sense.WHEN, Sense.WHERE})
NOUNS = RESULTS | WISHES | TOOLS | PARTICULAR | {Sense.APPLAUSE, Sense.JOINED, Sense.VISITS}

CLIENTELE = frozenset({Sense.CUSTOMERS, Sense.WHO, Sense.PEOPLE, Sense.JOINED})

OWN_DEEDS = frozenset({Sense.MAKE, Sense.DO})
OPEN_ENDED = frozenset({Sense.BE, Sense.IMPROVE})
MEASURES = frozenset({Sense.MORE, Sense.LESS, Sense.WIN, Sense.SELL, Sense.NUMBER})
VERBS = OWN_DEEDS | OPEN_ENDED | {Sense.MORE, Sense.LESS, Sense.WIN, Sense.SELL, Sense.COME, Sense.KEEP, Sense.HAVE}
