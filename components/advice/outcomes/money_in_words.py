"""The money: no headline unless the number improved, time apart from cash, and both sides where they differ."""

import math
from dataclasses import dataclass

from components.measurement import Money, MoneyCode, Outcome
from components.texts import N_, NN_

from .voice import Voice

HEADLINES: dict[MoneyCode, str] = {
    "paid_for_itself": N_("**It paid for itself, even in the cautious case.**"),
    "probably": N_("**It probably paid for itself, but that is not certain.**"),
    "not_yet": N_("**It has not paid for itself yet.**"),
    "cost_more": N_("**It cost more than it brought in.**"),
}


@dataclass(frozen=True)
class MoneyInWords:
    """Empty where there is nothing to say."""

    headline: str = ""
    range: str = ""
    both_sides: str = ""
    payback: str = ""
    year: str = ""
    freed: str = ""
    left_out: str = ""  # what the cost does not hold


def money_in_words(seen: Outcome, voice: Voice) -> MoneyInWords:
    words, earned = voice.words, seen.money
    freed, left_out = _freed(seen, voice), _left_out(seen, voice)
    if earned is None:
        return MoneyInWords(freed=freed)
    if earned.net is None or earned.code is None:
        return MoneyInWords(range=_cost_alone(seen, earned, voice), freed=freed, left_out=left_out)
    if seen.spent.at_least:
        loss = voice.words(HEADLINES["cost_more"]) if earned.net.high < 0 else ""
        return MoneyInWords(
            headline=loss,
            range=_at_least(seen, earned, voice),
            both_sides=_both_sides(seen, earned.code, voice),
            freed=freed,
            left_out=left_out,
        )
    low, middle, high = voice.amounts(earned.net)
    if not seen.verdict.improved and seen.verdict.code != "worsened" and earned.net.high >= 0:
        open_range = words(
            N_(
                "The money is as open as the result. After costs, anything between {net_low} and {net_high} is "
                "possible."
            ),
            net_low=low,
            net_high=high,
        )
        return MoneyInWords(range=open_range, freed=freed, left_out=left_out)
    return MoneyInWords(
        headline=_headline(seen, earned, earned.code, voice),
        range=words(N_("After costs: between {net_low} and {net_high}, most likely about {net}."),
                    net_low=low, net_high=high, net=middle),
        both_sides=_both_sides(seen, earned.code, voice),
        payback=_payback(earned, voice) if seen.verdict.improved else "",
        year=_year(seen, voice),
        freed=freed,
        left_out=left_out,
    )  # fmt: skip


def _cost_alone(seen: Outcome, earned: Money, voice: Voice) -> str:
    if seen.spent.at_least and not earned.cost.middle:
        return ""  # "at least nothing" says nothing
    if seen.pilot.status == "running":
        text = N_("So far it has cost at least {cost}.") if seen.spent.at_least else N_("So far it has cost {cost}.")
    else:
        text = N_("It cost at least {cost}.") if seen.spent.at_least else N_("It cost {cost}.")
    return voice.words(text, cost=voice.money(earned.cost.middle))


def _at_least(seen: Outcome, earned: Money, voice: Voice) -> str:
    """What it brought in beside what is known of the cost; their difference would promise more than is known."""
    cost = voice.money(earned.cost.middle)
    if earned.benefit is None or (not seen.verdict.improved and earned.net is not None and earned.net.high >= 0):
        return voice.words(N_("The money is as open as the result, and it cost at least {cost}."), cost=cost)
    low, middle, high = voice.amounts(earned.benefit)
    return voice.words(
        N_("It brought in between {low} and {high}, most likely about {middle}, and it cost at least {cost}."),
        low=low, middle=middle, high=high, cost=cost,
    )  # fmt: skip


def cost_each_in_words(seen: Outcome, voice: Voice) -> str:
    """Where each result cost more than it may: said beside what the number did."""
    each = seen.cost_each
    if each is None or each.over is None:
        return ""
    words, cap, over = voice.words, voice.words.money(each.ceiling, voice.currency), each.over
    if math.isinf(over):
        cash = words.money(seen.spent.cash or 0, voice.currency)
        return words(N_("You spent {cash}, and there is no result yet to divide it by."), cash=cash)
    figures = {"cost_each": words.money(over, voice.currency), "cap": cap}
    if over == each.counted:
        if not seen.went_the_right_way:
            return words(N_("Each result cost {cost_each}, more than your cap ({cap})."), **figures)
        return words(
            N_(
                "The number went the right way, and each result cost {cost_each}, more than your cap ({cap}). Both "
                "are true."
            ),
            **figures,
        )
    if not seen.went_the_right_way:
        return words(
            N_("Each result beyond those of before cost at least {cost_each}, more than your cap ({cap})."), **figures
        )
    return words(
        N_(
            "The number went the right way, and each result beyond those of before cost at least {cost_each}, more "
            "than your cap ({cap}). Both are true."
        ),
        **figures,
    )


def money_against_it(seen: Outcome, voice: Voice) -> str:
    """Beside a verdict: the number went the right way, and it cost too much; "" where nothing says so (M6)."""
    if seen.went_the_right_way and (each := cost_each_in_words(seen, voice)):
        return each
    return money_in_words(seen, voice).both_sides


def caps_in_words(seen: Outcome, voice: Voice) -> list[str]:
    """Only where a cap was passed."""
    words, said = voice.words, []
    if seen.spent.over_hours:
        said.append(words(N_("The hours went beyond your cap.")))
    if seen.spent.over_cash:
        said.append(words(N_("The cash went beyond your cap.")))
    return said


def _headline(seen: Outcome, earned: Money, code: MoneyCode, voice: Voice) -> str:
    text = voice.words(HEADLINES[code])
    back = earned.payback_weeks
    if code != "not_yet" or back is None or math.isinf(back.middle):
        return text
    more = max(math.ceil(back.middle - seen.weeks), 1)
    longer = voice.words.count(
        NN_(
            "If the effect lasts, about one more week would do it.",
            "If the effect lasts, about {n} more weeks would do it.",
        ),
        more,
    )
    return f"{text} {longer}"


def _both_sides(seen: Outcome, code: MoneyCode, voice: Voice) -> str:
    """Volume and loss side by side (M6)."""
    if not seen.verdict.improved or code != "cost_more":
        return ""
    return voice.words(N_("The number went the right way, and money was lost on it. Both are true."))


def _payback(earned: Money, voice: Voice) -> str:
    words, back = voice.words, earned.payback_weeks
    if back is None:
        return words(N_("At this pace it does not come back."))
    if back.middle == 0:
        return ""
    shown = {"weeks_low": words.number(back.low, 1), "weeks": words.number(back.middle, 1)}
    if math.isinf(back.high):
        return words(
            N_(
                "If the effect lasts, what you spent comes back in {weeks_low} weeks at the earliest, most likely in "
                "about {weeks}; in the cautious case it never does."
            ),
            **shown,
        )
    return words(
        N_(
            "If the effect lasts, what you spent comes back in {weeks_low} to {weeks_high} weeks, most likely about "
            "{weeks}."
        ),
        weeks_high=words.number(back.high, 1),
        **shown,
    )


def _year(seen: Outcome, voice: Voice) -> str:
    if seen.year is None or seen.year.net is None:
        return ""
    low, middle, high = voice.amounts(seen.year.net)
    return voice.words(
        N_("If it lasts for 12 months: between {net_low} and {net_high} after costs, most likely about {net}."),
        net_low=low,
        net_high=high,
        net=middle,
    )


def _freed(seen: Outcome, voice: Voice) -> str:
    """Time apart from cash: claimed only after an improvement."""
    freed, words = seen.freed_hours, voice.words
    if freed is None or not seen.verdict.improved:
        return ""
    figures = {
        "hours_low": words.figure(freed.low), "hours_high": words.figure(freed.high),
        "hours": words.figure(freed.middle),
    }  # fmt: skip
    if seen.metric.time_is_cash:
        return words(
            N_(
                "Working time saved: between {hours_low} and {hours_high} hours, most likely about {hours}. You said "
                "that paid hours really fall, so it is cash."
            ),
            **figures,
        )
    return words(
        N_(
            "Time freed: between {hours_low} and {hours_high} hours, most likely about {hours}. It becomes cash only "
            "if paid hours or outside help really fall."
        ),
        **figures,
    )


def _left_out(seen: Outcome, voice: Voice) -> str:
    """Beside a cost that is not whole."""
    used, words, said = seen.spent, voice.words, []
    if used.hours_left_out:
        said.append(words(N_("Your hours are not in this cost: what an hour costs is not known.")))
    elif used.hours is None:
        said.append(words(N_("Your hours are not in this cost: none are written down.")))
    some_hours, some_cash = used.hours is not None and not used.whole_hours, not used.whole_cash
    if some_hours and some_cash:
        said.append(words(N_("The hours and the cash of some weeks are not written down.")))
    elif some_hours:
        said.append(words(N_("The hours of some weeks are not written down.")))
    elif some_cash:
        said.append(words(N_("The cash of some weeks is not written down.")))
    if some_hours or some_cash:
        said.append(words(N_("Write a 0 where there was none, or the total.")))
    return " ".join(said)
