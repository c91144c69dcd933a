"""Can a pilot tell? The answer first, then the picture, then what would help, and the figures one click away (M14)."""

import streamlit as st

from components.advice import pays_from
from components.measurement import USUAL_LENGTHS, Outlook, outlook
from components.measurement.outlook import ALL, FIRM_LIMITS
from components.texts import N_, Words
from components.workbook import Metric, current_pilot

from .frame import Page
from .metrics import unit_of
from .pictures import series_picture

LONGEST_PILOT = 26  # weeks worth proposing


def can_tell(page: Page, metric: Metric) -> None:
    seen = outlook(metric, current_pilot(page.book))
    if not seen.entries or seen.could.mean is None:
        page.say("**Not known yet.** Count for at least 4 weeks first; 8 to 12 are better.")
        return
    if seen.could.percent is None:
        page.say("The average so far is zero, so percentages say nothing here. Count a little longer.")
        return
    if not seen.is_known:
        page.say("**Not known yet.** Count for at least 4 weeks first; 8 to 12 are better.")
        _picture(page, metric, seen)
        _break_even(page, metric, seen)
        return
    answer(page, seen)
    page.is_said("metrics.target_inside", metric.id)
    page.is_said("metrics.too_few", metric.id)
    page.is_said("metrics.does_not_pay", metric.id)
    _picture(page, metric, seen)
    _what_would_help(page, metric, seen)
    _break_even(page, metric, seen)
    page.folded(page.words(N_("Show the figures")), f"deeper.can_tell.{metric.id}", _figures, seen)


def answer(page: Page, seen: Outlook) -> None:
    words, could = page.words, seen.could
    if seen.is_out_of_reach:
        page.say("**No.** With so few cases and such ups and downs, even a fall to zero would not show clearly.")
        return
    smallest = bare_percent(words, could.percent or 0)
    if seen.ahead is not None:
        aim, chance = bare_percent(words, seen.ahead), times_in_ten(could.chance(seen.ahead))
        if seen.answer == "yes":
            page.say("**Yes.** If you reach the target ({target}), the pilot will show it about {chance} times in 10.",
                     target=aim, chance=chance)  # fmt: skip
        elif seen.answer == "perhaps":
            page.say("**Perhaps.** Even if you reach the target ({target}), the pilot will show it only about {chance} "
                     "times in 10.", target=aim, chance=chance)  # fmt: skip
        else:
            page.say("**No.** The target ({target}) lies inside your usual ups and downs. Only a change of about "
                     "{smallest} or more would show.", target=aim, smallest=words.with_article(smallest))  # fmt: skip
    _smallest(page, seen)


def _smallest(page: Page, seen: Outlook) -> None:
    words, could = page.words, seen.could
    smallest, weeks = words.with_article(bare_percent(words, could.percent or 0)), words.number(seen.weeks)
    if could.percent_upper is not None and not (seen.falls and could.percent_upper >= ALL):
        upper = words.with_article(bare_percent(words, could.percent_upper))
        page.quiet(
            "In {weeks} pilot weeks a change of about {smallest} would show, perhaps only from about {upper} on.",
            weeks=weeks,
            smallest=smallest,
            upper=upper,
        )
    elif could.assumed:
        page.quiet("In {weeks} pilot weeks a change of about {smallest} would show. Your ups and downs are not known "
                   "yet, so this figure is assumed.", weeks=weeks, smallest=smallest)  # fmt: skip
    else:
        page.quiet("In {weeks} pilot weeks a change of about {smallest} would show.", weeks=weeks, smallest=smallest)


def _picture(page: Page, metric: Metric, seen: Outlook) -> None:
    if len(seen.entries) < 2:
        return
    band = seen.band
    series_picture(page, seen.entries, [], name=metric.name, usual=seen.aim.now, target=seen.aim.value,
                   band=(band.lower, band.upper) if band else None)  # fmt: skip
    if band is None:
        return
    if len(seen.entries) >= FIRM_LIMITS:
        page.quiet(
            "The band shows your usual ups and downs, week by week; the verdict looks at the average, not at one week."
        )
    else:
        page.quiet(
            "The band shows your usual ups and downs, week by week; the verdict looks at the average, not at one week. "
            "It rests on few weeks, so take it as a first sketch."
        )


def _what_would_help(page: Page, metric: Metric, seen: Outlook) -> None:
    if seen.ahead is None or seen.answer == "yes":
        return
    lines = [f"- {line}" for line in help_lines(page.words, metric, seen)]
    st.markdown("\n".join([page.words(N_("What would help:")), "", *lines]), width=640)


def help_lines(words: Words, metric: Metric, seen: Outlook, longest: int = LONGEST_PILOT) -> list[str]:
    """What would make the target show, each a whole line; a pilot of `longest` weeks at most is named."""
    could, ahead = seen.could, seen.ahead or 0
    lines = []
    longer = could.weeks_needed(ahead)
    if longer is not None and longer <= longest:
        lines.append(words(N_("A pilot of {weeks} weeks."), weeks=words.number(longer)))
    elif longer is None or longer > LONGEST_PILOT:
        lines.append(words(N_("A longer pilot won’t help: add weeks from before.")))
    earlier = could.baseline_needed(ahead)
    if earlier is not None and earlier > could.entries:
        lines.append(words(N_("Figures from {weeks} weeks before."), weeks=words.number(earlier)))
    if not seen.is_out_of_reach:
        smallest = words.with_article(bare_percent(words, could.percent or 0))
        lines.append(words(N_("A target of at least {smallest}."), smallest=smallest))
    lines.append(words(N_("A number nearer to the action, with more events.")))
    if not metric.comparison:
        lines.append(words(N_("A comparison that the pilot does not touch.")))
    return lines


def _break_even(page: Page, metric: Metric, seen: Outlook) -> None:
    """What the pilot has to bring, beside what would show; only once hours, cash and the worth of one are known."""
    even = pays_from(page.book, metric, seen)
    if even is None or even.percent is None:
        return
    words = page.words
    pays = words.with_article(bare_percent(words, even.percent.middle))
    sentence = N_("The pilot pays for itself at {units} more a week ({unit}), or about {percent}.")
    if metric.better == "lower":
        sentence = N_("The pilot pays for itself at {units} fewer a week ({unit}), or about {percent}.")
    page.say(sentence, units=words.figure(even.units_per_week.middle), unit=unit_of(page, metric), percent=pays)
    against_what_shows(page, seen, even.percent.middle)


def against_what_shows(page: Page, seen: Outlook, even: float) -> None:
    """Break-even, in percent, beside the target and the smallest change that would show."""
    words, smallest = page.words, seen.could.percent or 0
    if seen.ahead is not None and even > seen.ahead:
        page.quiet("Even at the target ({target}), the pilot would not pay for itself. Make it smaller, or look for "
                   "something worth more.", target=bare_percent(words, seen.ahead))  # fmt: skip
    elif even < smallest:
        page.quiet("It can pay for itself without your being able to see it. Break-even is about {break_even}; in "
                   "{weeks} weeks only a change of about {smallest} would show.", weeks=words.number(seen.weeks),
                   break_even=words.with_article(bare_percent(words, even)),
                   smallest=words.with_article(bare_percent(words, smallest)))  # fmt: skip


def _figures(page: Page, seen: Outlook) -> None:
    """The same answer for other lengths."""
    words, ahead = page.words, seen.ahead
    head = [words(N_("Pilot weeks")), words(N_("Smallest change that would show"))]
    if ahead:
        head.append(words(N_("Chance to see {target}"), target=bare_percent(words, ahead)))
    rows = [head, ["---:"] * len(head)]
    for weeks in sorted({*USUAL_LENGTHS, seen.weeks}):
        could = seen.with_weeks(weeks)
        smallest = could.percent or 0
        shows = not (seen.falls and smallest >= ALL)
        row = [words.number(weeks), bare_percent(words, smallest) if shows else words(N_("none"))]
        if ahead:
            row.append(words(N_("about {chance} in 10"), chance=times_in_ten(could.chance(ahead))))
        rows.append(row)
    st.markdown("\n".join(f"| {' | '.join(row)} |" for row in rows))


def bare_percent(words: Words, value: float) -> str:
    """Whole percent; one decimal where rounding would say zero."""
    return words.percent(value, 0 if value >= 1 else 1)


def times_in_ten(chance: float) -> int:
    return min(max(round(10 * chance), 1), 9)
