"""What stands under the picture: what its band shows, which weeks lie outside it, and what else happened."""

from collections.abc import Sequence

from components.measurement import Limits, Weekly
from components.measurement.outlook import FIRM_LIMITS
from components.texts import N_
from components.workbook import Event

from .voice import Voice

MOST_UNUSUAL = 2


def band_in_words(earlier: Sequence[Weekly], band: Limits | None, voice: Voice) -> list[str]:
    """Nothing of a band that nobody sees, because all weeks were alike."""
    if band is None or band.lower == band.upper:
        return []
    said = N_(
        "The band shows your usual ups and downs, week by week; the verdict looks at the average, not at one "
        "week. It rests on few weeks, so take it as a first sketch."
    )
    if len(earlier) >= FIRM_LIMITS:
        said = N_(
            "The band shows your usual ups and downs, week by week; the verdict looks at the average, not at one week."
        )
    unusual = [earlier[place] for place in band.outside([week.value for week in earlier])]
    far = N_("The week of {day} is far from the others. Do you know why?")
    days = [voice.words.day(week.first) for week in unusual if week.days == 7][:MOST_UNUSUAL]
    return [voice.words(said), *(voice.words(far, day=day) for day in days)]


def shaded_in_words(events: Sequence[Event], voice: Voice) -> str:
    """The weeks in which something else happened, each with its name; "" where there are none."""
    named = [
        f"{voice.words.day_month(event.day)}: {voice.own(' '.join(event.what.split()))}" if event.what.strip()
        else voice.words.day_month(event.day)
        for event in events
        if event.day
    ]  # fmt: skip
    if not named:
        return ""
    return voice.words(N_("Shaded, because something else happened: {events}"), events=" · ".join(named))
