"""What is known about the worth of one unit: the figures typed into the small calculators (M13).

All money is net of VAT and in the workbook's currency. What is typed into one calculator stays when another is chosen.
"""

from typing import Literal

from .base import Amount, Count, Counted, Part, Percent

Calculator = Literal["support_contact", "order", "lead", "walk_in", "stock", "missed_appointment"]


class Worth(Part):
    calculator: Calculator | None = None  # the one chosen; else the kind of metric proposes one

    most_minutes: Amount | None = None  # a support contact: at least the metric's minutes, at its cost of an hour
    support_cost: Amount | None = None  # all that support costs in some period
    contacts: Counted | None = None  # in that period

    order_price: Amount | None = None
    order_goods: Amount | None = None
    order_shipping: Amount | None = None  # packaging included
    order_fees_percent: Percent | None = None  # payment fee and commission, of the price
    order_returns_percent: Percent | None = None  # orders that come back

    leads_counted: Counted | None = None
    leads_won: Count | None = None
    job_low: Amount | None = None  # what a first job leaves
    job_high: Amount | None = None

    visits_counted: Counted | None = None
    visits_buying: Count | None = None
    purchase_low: Amount | None = None  # what a purchase leaves
    purchase_high: Amount | None = None

    price_low: Amount | None = None  # of a piece of stock, if it is sold now
    price_high: Amount | None = None
    selling_cost: Amount | None = None
    unit_cost: Amount | None = None  # what was paid for it
    holding_percent: Percent | None = None  # of that, for a year in stock

    missed_counted: Counted | None = None
    missed_unfilled: Count | None = None
    slot_low: Amount | None = None  # what a kept appointment leaves
    slot_high: Amount | None = None
