"""What a small pilot for each kind of objective usually takes, before it is planned (M4, M17).

Own estimates: the hours of a few of the actions in `starters`, spread over six weeks, and the answering that
follows from them; cash for what those actions may need to buy. No survey is behind them. As soon as the owner has
planned a pilot, its own figures count instead.
"""

from dataclasses import dataclass

from .entries import Entry, by_code


@dataclass(frozen=True)
class PilotSize(Entry):
    """`code` is that of the kind of objective. From "kept very small" to "in comfort"."""

    hours: tuple[float, float]  # a week
    euros: tuple[float, float]  # in all


PILOT_SIZES = by_code(
    PilotSize("fewer_support", (1, 3), (0, 0)),
    PilotSize("better_known", (2, 4), (0, 100)),  # printed cards, a small local advertisement
    PilotSize("launch", (2.5, 5), (50, 300)),  # first tries that are given away
    PilotSize("clear_stock", (1.5, 3), (0, 50)),  # packing and postage
    PilotSize("authority", (2, 4), (0, 50)),
    PilotSize("enquiries", (1.5, 3), (0, 100)),
    PilotSize("returning", (1, 2), (0, 100)),  # cards and stamps
    PilotSize("quiet_hours", (1, 2), (0, 50)),
    PilotSize("missed_appointments", (0.5, 1.5), (0, 60)),  # reminders sent as text messages
    PilotSize("referrals", (0.5, 1.5), (0, 50)),  # printed cards
)  # an objective of the owner's own has none

# What stands for about one euro, where that is not one: sizes need no rate of the day.
_ABOUT_A_EURO = {"SEK": 10, "NOK": 10, "DKK": 7.5, "PLN": 4, "CZK": 25, "JPY": 150}
_NEAR_A_EURO = {"EUR", "GBP", "USD", "CHF", "CAD", "AUD"}


def usual_cash(size: PilotSize, currency: str) -> tuple[float, float] | None:
    """The cash that such a pilot takes in all, in round figures of the currency; None where that is not known."""
    for_a_euro = 1 if currency in _NEAR_A_EURO else _ABOUT_A_EURO.get(currency)
    return None if for_a_euro is None else (size.euros[0] * for_a_euro, size.euros[1] * for_a_euro)
