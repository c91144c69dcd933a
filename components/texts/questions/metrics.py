"""The questions of the metrics step (M13 to M16)."""

from ..marking import N_
from ..question import Question

QUANTITIES = {
    "count": N_("Things you count, like calls"),
    "amount": N_("An amount, like money or minutes"),
    "rate": N_("A share in percent"),
    "level": N_("A level, like stock left"),
}
BETTER = {"lower": N_("Fewer, lower"), "higher": N_("More, higher")}
ROLES = {"result": N_("Result metric"), "signal": N_("Early signal")}
CALCULATORS = {
    "support_contact": N_("A call or message that asks for help"),
    "order": N_("An order, a sale or a booking"),
    "lead": N_("An enquiry that may become a job"),
    "walk_in": N_("Somebody who walks in, or visits your site"),
    "stock": N_("A piece of stock"),
    "missed_appointment": N_("A missed appointment"),
}

QUESTIONS = {
    "metric.kind": Question(
        N_("Which number will tell?"),
        N_("Kind of metric"),
        N_("One number decides. Everything else is a sign on the way."),
    ),
    "metric.role": Question(N_("What is it for?"), N_("Role"), choices=ROLES),
    "metric.name": Question(N_("What do you count?"), N_("Metric"), N_("The same thing in the same way, every week.")),
    "metric.unit": Question(N_("What are they called, in one word?"), N_("Unit"), hint=N_("calls")),
    "metric.quantity": Question(N_("What sort of number is it?"), N_("Sort of number"), choices=QUANTITIES),
    "metric.better": Question(N_("Better is"), N_("Better is"), N_("So that “10%” has a direction."), choices=BETTER),
    "metric.source": Question(
        N_("Where do you read it?"),
        N_("Read from"),
        N_("A number that nobody can find will not be read in week six."),
    ),
    "metric.reader": Question(N_("Who reads it?"), N_("Read by")),
    "metric.weekday": Question(N_("On which weekday?"), N_("Read on")),
    "metric.counting_from": Question(
        N_("Monday of the first counting week"),
        N_("Counting starts"),
        N_("Four weeks of counting give you a place to start from."),
    ),
    "metric.definition_changed": Question(
        N_("Did the way of counting change? On which day?"),
        N_("Way of counting changed"),
        N_("Figures from before and after that day are not compared."),
    ),
    "metric.target_percent": Question(
        N_("By how many percent should it move?"),
        N_("Target in percent"),
        N_("Written before the pilot, so that later nobody has to argue."),
    ),
    "metric.target_value": Question(
        N_("Or the target as a number a week"), N_("Target a week"), N_("Leave it empty if you gave percent.")
    ),
    "metric.value_low": Question(
        N_("What is one worth to you, at least?"),
        N_("Value of each one, at least"),
        N_("A cautious figure. It turns the target into money."),
    ),
    "metric.value_high": Question(N_("And at most?"), N_("Value of each one, at most")),
    "metric.minutes": Question(
        N_("Minutes of work one takes"), N_("Minutes each"), N_("It turns the target into hours.")
    ),
    "metric.hour_cost": Question(
        N_("What an hour of that work costs"), N_("Cost of an hour"), N_("Pay and on-costs together.")
    ),
    "metric.time_is_cash": Question(
        N_("Paid hours would really fall"),
        N_("Time saved is cash"),
        N_("Otherwise it is time freed for something else, not money in the till."),
    ),
    "metric.comparison_name": Question(
        N_("Something the pilot does not touch, to compare with"),
        N_("Comparison"),
        N_("Another branch, product or area shows what would have happened anyway."),
    ),
    "worth.calculator": Question(
        N_("Work it out for"),
        N_("Value worked out for"),
        N_("Choose what comes closest. What you type stays, also when you choose another."),
        choices=CALCULATORS,
    ),
    "worth.most_minutes": Question(
        N_("Minutes of work one takes, at most"),
        N_("Minutes each, at most"),
        N_("The least, and what an hour costs, are asked above. Leave it empty if all take about the same."),
    ),
    "worth.support_cost": Question(
        N_("What all of support costs you in some period"),
        N_("All of support costs"),
        N_("A check: one cannot be worth more than its part of this. Leave it empty if you don’t know."),
    ),
    "worth.contacts": Question(N_("How many asked for help in that period"), N_("In that time, asked for help")),
    "worth.order_price": Question(
        N_("Price of an order, without VAT"), N_("Price of an order"), N_("The average of your last twenty or so.")
    ),
    "worth.order_goods": Question(
        N_("What its goods or material cost you"), N_("Goods in an order"), N_("Where there is nothing, write 0.")
    ),
    "worth.order_shipping": Question(
        N_("What packing and sending it costs you"),
        N_("Packing and sending an order"),
        N_("Where there is nothing, write 0."),
    ),
    "worth.order_fees_percent": Question(
        N_("Payment fee and commission together, of the price"),
        N_("Payment fee and commission"),
        N_("Where there is nothing, write 0."),
    ),
    "worth.order_returns_percent": Question(
        N_("Orders that come back, out of a hundred"),
        N_("Orders that come back"),
        N_("Where there is nothing, write 0."),
    ),
    "worth.leads_counted": Question(
        N_("How many enquiries did you look back at?"),
        N_("Enquiries looked back at"),
        N_("Take them as they came, not the good ones. The more, the narrower the range."),
    ),
    "worth.leads_won": Question(N_("How many of them became customers?"), N_("Of these, became customers")),
    "worth.job_low": Question(
        N_("What a first job leaves you, at least"),
        N_("A first job leaves, at least"),
        N_("After everything that you pay for it; without VAT."),
    ),
    "worth.job_high": Question(N_("What a first job leaves you, at most"), N_("A first job leaves, at most")),
    "worth.visits_counted": Question(
        N_("How many visits did you count?"),
        N_("Visits counted"),
        N_("On a few ordinary days. The more, the narrower the range."),
    ),
    "worth.visits_buying": Question(N_("In how many was something bought?"), N_("Of these, with a purchase")),
    "worth.purchase_low": Question(
        N_("What a purchase leaves you, at least"),
        N_("A purchase leaves, at least"),
        N_("After everything that you pay for it; without VAT."),
    ),
    "worth.purchase_high": Question(N_("What a purchase leaves you, at most"), N_("A purchase leaves, at most")),
    "worth.price_low": Question(
        N_("Price you would get for one now, at least"),
        N_("Price of one now, at least"),
        N_("After the discount; without VAT."),
    ),
    "worth.price_high": Question(N_("Price you would get for one now, at most"), N_("Price of one now, at most")),
    "worth.selling_cost": Question(
        N_("What selling one still costs you"),
        N_("Selling one costs"),
        N_("Fees, packing, postage. Where there is nothing, write 0."),
    ),
    "worth.unit_cost": Question(N_("What you once paid for one"), N_("Paid for one")),
    "worth.holding_percent": Question(
        N_("What keeping stock costs in a year, of what you paid"),
        N_("Keeping stock for a year"),
        N_("Space, money tied up, what spoils. Left empty, 20 to 40% is taken."),
    ),
    "worth.missed_counted": Question(
        N_("How many missed appointments did you look back at?"),
        N_("Missed appointments looked back at"),
        N_("The more, the narrower the range."),
    ),
    "worth.missed_unfilled": Question(
        N_("In how many of them did nobody else take the slot?"), N_("Of these, nobody took the slot")
    ),
    "worth.slot_low": Question(
        N_("What a kept appointment leaves you, at least"),
        N_("A kept appointment leaves, at least"),
        N_("Its price, less what you save when nobody comes; without VAT."),
    ),
    "worth.slot_high": Question(
        N_("What a kept appointment leaves you, at most"), N_("A kept appointment leaves, at most")
    ),
    "reading.first": Question(N_("First day it covers"), N_("From")),
    "reading.days": Question(
        N_("How long a time does it cover?"), N_("Days"), N_("A month is not a week. Every number needs its period.")
    ),
    "reading.value": Question(N_("The number"), N_("Number")),
    "reading.numerator": Question(N_("Of these, how many"), N_("Part")),
    "reading.denominator": Question(N_("Out of how many"), N_("Whole")),
    "reading.excluded": Question(N_("Leave this one out"), N_("Left out")),
    "reading.why": Question(N_("Why leave it out?"), N_("Left out because")),
    "reading.source": Question(N_("Imported from"), N_("Imported from")),
}
