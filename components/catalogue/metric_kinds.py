"""Numbers that can tell whether an objective was reached, and numbers that only move first (M6, M13, M15, M23)."""

from dataclasses import dataclass
from typing import Literal

from components.texts import N_
from components.workbook.metrics import Better, Quantity
from components.workbook.worth import Calculator

from .entries import Entry, by_code


@dataclass(frozen=True)
class MetricKind(Entry):
    name: str
    unit: str  # what is counted, in the plural; "" where the owner names it
    source: str  # a place where such a number is usually read
    better: Better = "higher"
    quantity: Quantity = "count"
    role: Literal["result", "signal"] = "result"
    vanity: bool = False  # reach and applause: never more than an early signal (M6)
    minutes: float | None = None  # working time that one usually takes
    value_hint: str = ""  # how the worth of one is found
    calculator: Calculator | None = None  # what works it out


def _signal(code: str, name: str, unit: str, source: str, vanity: bool = False) -> MetricKind:
    return MetricKind(code, name, unit, source, role="signal", vanity=vanity)


METRICS = by_code(
    MetricKind(
        "support_calls",
        N_("Support calls"),
        N_("calls"),
        N_("Phone log, or a tally sheet beside the phone"),
        better="lower",
        minutes=10,
        value_hint=N_("The minutes one call takes, at what an hour of that work costs."),
        calculator="support_contact",
    ),
    MetricKind(
        "support_tickets",
        N_("Support tickets"),
        N_("tickets"),
        N_("Support mailbox, or the list of tickets"),
        better="lower",
        minutes=15,
        value_hint=N_("The minutes one ticket takes, reading and looking up included."),
        calculator="support_contact",
    ),
    MetricKind(
        "support_hours",
        N_("Hours spent on support"),
        N_("hours"),
        N_("A note at the end of each day"),
        better="lower",
        quantity="amount",
        minutes=60,
        value_hint=N_("What an hour of that work costs, pay and on-costs together."),
        calculator="support_contact",
    ),
    MetricKind(
        "enquiries",
        N_("Enquiries"),
        N_("enquiries"),
        N_("Inbox, contact form and phone: one mark each"),
        value_hint=N_("Out of how many does one buy, and what does that one leave you?"),
        calculator="lead",
    ),
    MetricKind(
        "quote_requests",
        N_("Price quotes asked for"),
        N_("price quotes"),
        N_("Folder of price quotes sent"),
        value_hint=N_("Out of how many is one accepted, and what does that job leave you?"),
        calculator="lead",
    ),
    MetricKind(
        "orders",
        N_("Orders"),
        N_("orders"),
        N_("Till or online shop"),
        value_hint=N_("What an order leaves you after goods, packing and postage."),
        calculator="order",
    ),
    MetricKind(
        "social_visits",
        N_("Visits to your own site from social media"),
        N_("visits"),
        N_("Website statistics, by tagged link"),
        value_hint=N_("Out of how many visits comes one order, and what does it leave you?"),
        calculator="walk_in",
    ),
    MetricKind(
        "social_orders",
        N_("Orders that came from social media"),
        N_("orders from social media"),
        N_("Order list, by code or tagged link"),
        value_hint=N_("What such an order leaves you; leave out those who would have ordered anyway."),
        calculator="order",
    ),
    MetricKind(
        "sign_ups",
        N_("Sign-ups to try it"),
        N_("sign-ups"),
        N_("List of sign-ups, by day"),
        value_hint=N_("Out of how many does one stay, and what does that one leave you in a year?"),
        calculator="lead",
    ),
    MetricKind(
        "new_customers",
        N_("First-time customers"),
        N_("first-time customers"),
        N_("Till or customer list, first purchases only"),
        value_hint=N_("What a new customer leaves you in the first year."),
        calculator="order",
    ),
    MetricKind(
        "returning_customers",
        N_("Returning customers"),
        N_("returning customers"),
        N_("Customer list, second purchase or later"),
        value_hint=N_("What one more visit leaves you."),
        calculator="order",
    ),
    MetricKind(
        "quiet_bookings",
        N_("Bookings in quiet hours"),
        N_("bookings in quiet hours"),
        N_("Bookings diary, those hours only"),
        value_hint=N_("What a booking leaves you; rent and pay run anyway in those hours."),
        calculator="order",
    ),
    MetricKind(
        "missed_appointments",
        N_("Missed appointments"),
        N_("missed appointments"),
        N_("Appointment diary, marked “did not come”"),
        better="lower",
        value_hint=N_("What the empty slot would have brought, if nobody else could take it."),
        calculator="missed_appointment",
    ),
    MetricKind(
        "missed_share",
        N_("Share of appointments missed"),
        N_("percent of appointments"),
        N_("Appointment diary: missed and booked, every week"),
        better="lower",
        quantity="rate",
        value_hint=N_("What one percent fewer leaves you in an ordinary week."),
    ),
    MetricKind(
        "units_sold",
        N_("Pieces sold from the stock"),
        N_("pieces"),
        N_("Stock list: pieces gone since last week"),
        value_hint=N_("The price you really get, less what each sale still costs you."),
        calculator="stock",
    ),
    MetricKind(
        "reviews",
        N_("New customer reviews"),
        N_("customer reviews"),
        N_("Review pages: new ones since last week"),
        value_hint=N_("Hard to say in money. Leave it open if you do not know."),
    ),
    MetricKind(
        "referrals",
        N_("Customers sent by other customers"),
        N_("referrals"),
        N_("“How did you hear of us?”, asked of everyone who is new"),
        value_hint=N_("What a customer who was sent to you leaves you in the first year."),
        calculator="order",
    ),
    MetricKind(
        "own",
        N_("A number of my own"),
        "",
        N_("A list or a diary that is already kept"),
        value_hint=N_("What one more, or one fewer, is worth to you."),
    ),
    _signal("replies", N_("Replies to what you wrote"), N_("replies"), N_("Counted once a week in the channel")),
    _signal("comments", N_("Comments"), N_("comments"), N_("Statistics of the channel")),
    _signal("saves", N_("Posts that people kept for later"), N_("saves"), N_("Statistics of the channel")),
    _signal("shares", N_("Posts passed on"), N_("shares"), N_("Statistics of the channel")),
    _signal("messages", N_("Private messages with a question"), N_("messages"), N_("Inbox of the channel")),
    _signal("confirmations", N_("Appointments confirmed beforehand"), N_("confirmations"), N_("Appointment diary")),
    _signal("views", N_("Views"), N_("views"), N_("Statistics of the channel"), vanity=True),
    _signal("likes", N_("Likes"), N_("likes"), N_("Statistics of the channel"), vanity=True),
    _signal("followers", N_("New followers"), N_("followers"), N_("Statistics of the channel"), vanity=True),
)


def metric(code: str) -> MetricKind:
    """The kind of metric; "own" where the code is not known."""
    return METRICS.get(code, METRICS["own"])
