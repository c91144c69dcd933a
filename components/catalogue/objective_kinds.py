"""The kinds of objective a business may choose from (M7, M8): what measures each, what it is worth, how to begin.

Every text is a proposal; what the owner accepts becomes the owner's own.
"""

from dataclasses import dataclass

from components.texts import N_
from components.workbook.listening import KeywordKind

from .entries import Entry, by_code


@dataclass(frozen=True)
class KeywordStarter:
    kind: KeywordKind
    words: str


@dataclass(frozen=True)
class ObjectiveKind(Entry):
    """`label` stands on a choice, `campaign` names the pilot after its objective (M20)."""

    label: str
    title: str
    sentence: str
    campaign: str
    metrics: tuple[str, ...]  # codes of result metrics, the best fitting first (M13, M15)
    signals: tuple[str, ...]  # codes of early signals (M23)
    value: str  # how its worth in money is found
    not_success: str  # what looks like it and is not (M6)
    keywords: tuple[KeywordStarter, ...]  # to be made one's own (M10)


OBJECTIVES = by_code(
    ObjectiveKind(
        code="fewer_support",
        label=N_("Fewer support calls"),
        title=N_("Cut the cost of customer support"),
        sentence=N_("Customers find the answer online, so fewer of them need to call or write."),
        campaign=N_("Cost reduction campaign"),
        metrics=("support_calls", "support_tickets", "support_hours"),
        signals=("saves", "replies", "views"),
        value=N_("The minutes that one call takes, times what an hour of that work costs."),
        not_success=N_("Many views of your answers while the phone rings as before."),
        keywords=(
            KeywordStarter("problem", N_("does not work")),
            KeywordStarter("problem", N_("error message")),
            KeywordStarter("service", N_("instructions")),
            KeywordStarter("customer", N_("first-time user")),
        ),
    ),
    ObjectiveKind(
        code="better_known",
        label=N_("Be better known"),
        title=N_("Become better known in a crowded field"),
        sentence=N_("The right people meet your name before they start comparing prices."),
        campaign=N_("Better-known campaign"),
        metrics=("new_customers", "enquiries", "social_visits"),
        signals=("comments", "shares", "followers"),
        value=N_("New customers, times what each leaves in a year after costs."),
        not_success=N_("Followers from far away who will never buy."),
        keywords=(
            KeywordStarter("service", N_("can anyone recommend")),
            KeywordStarter("competitor", N_("the best in town")),
            KeywordStarter("customer", N_("new in town")),
        ),
    ),
    ObjectiveKind(
        code="launch",
        label=N_("Launch something new"),
        title=N_("Launch something and have people try it"),
        sentence=N_("People hear of it, see what it does for them, and try it."),
        campaign=N_("Launch campaign"),
        metrics=("sign_ups", "new_customers", "orders"),
        signals=("replies", "saves", "views"),
        value=N_("First orders, times what stays of each after goods and postage."),
        not_success=N_("Congratulations from friends, and nobody who tries it."),
        keywords=(
            KeywordStarter("problem", N_("how do you manage without")),
            KeywordStarter("competitor", N_("alternative to")),
            KeywordStarter("customer", N_("has anyone tried")),
        ),
    ),
    ObjectiveKind(
        code="clear_stock",
        label=N_("Clear a stock"),
        title=N_("Clear goods that have stayed too long"),
        sentence=N_("What fills the storeroom turns back into money, and your prices keep their meaning."),
        campaign=N_("Stock clearance campaign"),
        metrics=("units_sold", "orders"),
        signals=("saves", "messages", "views"),
        value=N_("What each piece brings in, and the room that it frees."),
        not_success=N_("Hearts under the photos while the shelves stay full."),
        keywords=(
            KeywordStarter("service", N_("last season")),
            KeywordStarter("service", N_("discontinued model")),
            KeywordStarter("customer", N_("looking for an older one")),
        ),
    ),
    ObjectiveKind(
        code="authority",
        label=N_("Build authority"),
        title=N_("Build authority in your field"),
        sentence=N_("People visit your site, or order, because of what you explain."),
        campaign=N_("Authority campaign"),
        metrics=("social_visits", "social_orders", "enquiries"),
        signals=("saves", "shares", "comments"),
        value=N_("Orders or enquiries that came from it, times what each leaves."),
        not_success=N_("Applause from colleagues, and no visit or order from customers."),
        keywords=(
            KeywordStarter("problem", N_("which one is better")),
            KeywordStarter("service", N_("how does it work")),
            KeywordStarter("customer", N_("beginner’s question")),
        ),
    ),
    ObjectiveKind(
        code="enquiries",
        label=N_("More enquiries"),
        title=N_("Win more enquiries"),
        sentence=N_("More people who need what you do ask you about it."),
        campaign=N_("Enquiries campaign"),
        metrics=("enquiries", "quote_requests", "new_customers"),
        signals=("messages", "replies", "comments"),
        value=N_("Enquiries, times the share that becomes work, times what a job leaves."),
        not_success=N_("Compliments and questions from people outside your area."),
        keywords=(
            KeywordStarter("service", N_("how much does it cost")),
            KeywordStarter("service", N_("quote for")),
            KeywordStarter("problem", N_("who can do this")),
        ),
    ),
    ObjectiveKind(
        code="returning",
        label=N_("Bring customers back"),
        title=N_("Bring customers back"),
        sentence=N_("People who bought once think of you again at the right moment."),
        campaign=N_("Returning customers campaign"),
        metrics=("returning_customers", "orders"),
        signals=("replies", "messages", "saves"),
        value=N_("Return visits, times what one visit leaves after its costs."),
        not_success=N_("Birthday greetings from past customers who do not come."),
        keywords=(
            KeywordStarter("problem", N_("time to replace")),
            KeywordStarter("service", N_("renew or refill")),
            KeywordStarter("customer", N_("going there again")),
        ),
    ),
    ObjectiveKind(
        code="quiet_hours",
        label=N_("Fill quiet hours"),
        title=N_("Fill the quiet hours"),
        sentence=N_("The hours that you pay for anyway find customers of their own."),
        campaign=N_("Quiet hours campaign"),
        metrics=("quiet_bookings", "new_customers", "orders"),
        signals=("messages", "saves", "views"),
        value=N_("Bookings in those hours, times what each leaves: wages and rent run anyway."),
        not_success=N_("A fuller Saturday while Tuesday stays empty."),
        keywords=(
            KeywordStarter("service", N_("open on Mondays")),
            KeywordStarter("problem", N_("without waiting")),
            KeywordStarter("customer", N_("free in the morning")),
        ),
    ),
    ObjectiveKind(
        code="missed_appointments",
        label=N_("Fewer missed appointments"),
        title=N_("Have fewer missed appointments"),
        sentence=N_("Whoever books either comes or tells you in time."),
        campaign=N_("Kept appointments campaign"),
        metrics=("missed_appointments", "missed_share"),
        signals=("confirmations", "replies"),
        value=N_("The hour that stays empty, times what it would have brought."),
        not_success=N_("Reminders sent and opened while the chair stays empty."),
        keywords=(
            KeywordStarter("problem", N_("cancel an appointment")),
            KeywordStarter("problem", N_("move my booking")),
            KeywordStarter("service", N_("how long does it take")),
        ),
    ),
    ObjectiveKind(
        code="referrals",
        label=N_("Reviews and referrals"),
        title=N_("Earn reviews and referrals"),
        sentence=N_("Satisfied customers tell others, in public or over dinner."),
        campaign=N_("Reviews and referrals campaign"),
        metrics=("referrals", "reviews", "new_customers"),
        signals=("shares", "comments", "replies"),
        value=N_("Customers who were sent by others, times what each leaves in a year."),
        not_success=N_("Five stars from friends who never bought anything."),
        keywords=(
            KeywordStarter("company", N_("reviews of")),
            KeywordStarter("service", N_("who do you use for")),
            KeywordStarter("customer", N_("a friend told me")),
        ),
    ),
    ObjectiveKind(
        code="own",
        label=N_("Something of my own"),
        title=N_("Set an objective of your own"),
        sentence=N_("A result for your business that is not on this list."),
        campaign=N_("Campaign for our objective"),
        metrics=("own", "enquiries", "orders"),
        signals=("replies", "comments", "saves"),
        value=N_("What one more or one fewer is worth to you, from low to high."),
        not_success=N_("Applause online while nothing changes in the till or the diary."),
        keywords=(
            KeywordStarter("problem", N_("problem with")),
            KeywordStarter("service", N_("how to choose")),
            KeywordStarter("customer", N_("first time")),
        ),
    ),
)


def objective(code: str) -> ObjectiveKind:
    """The kind of objective; "own" where the code is not known."""
    return OBJECTIVES.get(code, OBJECTIVES["own"])
