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
    "reading.first": Question(N_("First day it covers"), N_("From")),
    "reading.days": Question(
        N_("How long a time does it cover?"), N_("Days"), N_("A month is not a week. Every number needs its period.")
    ),
    "reading.value": Question(N_("The number"), N_("Number")),
    "reading.numerator": Question(N_("Of these, how many"), N_("Part")),
    "reading.denominator": Question(N_("Out of how many"), N_("Whole")),
    "reading.excluded": Question(N_("Leave this one out"), N_("Left out")),
    "reading.why": Question(N_("Why leave it out?"), N_("Left out because")),
}
