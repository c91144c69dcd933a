"""What stands beside and under the picture: averages, what its band shows, unusual weeks, and what else happened."""

from collections.abc import Sequence

from components.measurement import Range, Weekly, change_percent
from components.measurement.outlook import usual_limits
from components.texts import N_, NN_, Words
from components.workbook import Event

from .voice import Voice

MOST_UNUSUAL = 2


def band_in_words(
    earlier: Sequence[Weekly], now: Sequence[Weekly], band: Range | None, voice: Voice, *, drifts: bool = False
) -> list[str]:
    """What the shaded band means, and which weeks before the pilot were far from the others.

    Where the number was moving (`drifts`), the first and the last always are, and nothing is odd about it.
    """
    said = []
    if band is not None and band.low < band.high:
        where = NN_(
            "Shaded: where one week would land with no change.",
            "Shaded: where the average of {n} weeks would land with no change.",
        )
        said.append(voice.words.count(where, len(now)))
    limits = None if drifts else usual_limits(earlier)
    unusual = [] if limits is None else [earlier[place] for place in limits.outside([week.value for week in earlier])]
    far = N_("The week of {day} is far from the others. Do you know why?")
    days = [voice.words.day(week.first) for week in unusual if week.days == 7][:MOST_UNUSUAL]
    return [*said, *(voice.words(far, day=day) for day in days)]


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
    return voice.words(N_("The stripes mark what else happened: {events}"), events=" · ".join(named))


def as_far_apart(words: Words, figures: Sequence[float]) -> list[str]:
    """As figures are shown, with one decimal where rounding would put another percentage between the two."""
    whole = [words.figure(figure) for figure in figures]
    if len(figures) < 2 or not all(figures) or any(abs(figure) < 20 for figure in figures):
        return whole
    then, now = figures
    rounded = change_percent(round(then), round(now)), change_percent(then, now)
    if None in rounded or round(rounded[0] or 0) == round(rounded[1] or 0):
        return whole
    return [words.number(figure, 1) for figure in figures]
