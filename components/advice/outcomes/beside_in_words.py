"""What the number is compared with beside the weeks before, and what each comparison says by itself (MEASUREMENT 2)."""

from components.measurement import Against, Outcome, Paired, average
from components.texts import N_

from .verdict_in_words import headline
from .voice import Voice

BY_ITSELF: dict[Against, str] = {
    "before": N_("Against the weeks before alone: {verdict}"),
    "comparison": N_("Against “{name}”: {verdict}"),
    "last_year": N_("Against the same weeks last year: {verdict}"),
}


def compared_with(seen: Outcome, voice: Voice) -> list[str]:
    """How the other series went in the same weeks, where they count; a sentence for each."""
    said = []
    if seen.comparison and "comparison" in seen.apart:
        text = N_(
            "In the same weeks “{name}”, which the pilot does not touch, went from {then} to {now} on average. Only "
            "what goes beyond that counts."
        )
        said.append(voice.words(text, name=voice.comparison(seen), **_averages(seen.comparison, voice)))
    if seen.last_year and "last_year" in seen.apart:
        text = N_("A year before, in the same weeks, the number went from {then} to {now} on average.")
        said.append(voice.words(text, **_averages(seen.last_year, voice)))
    if said and not each_by_itself(seen, voice):
        said.append(voice.words(N_("Against the weeks before alone, the verdict would be the same.")))
    return said


def each_by_itself(seen: Outcome, voice: Voice) -> list[str]:
    """The verdicts side by side, where they differ."""
    said = {against: headline(verdict, voice) for against, verdict in seen.apart.items()}
    if len(set(said.values())) < 2:
        return []
    name = voice.comparison(seen)
    return [voice.words(BY_ITSELF[against], verdict=verdict, name=name) for against, verdict in said.items()]


def lines_in_words(seen: Outcome, voice: Voice) -> list[str]:
    """What the lines of the picture mean, of the series that it can show."""
    said = []
    if seen.comparison and seen.comparison.went_like_it:
        text = N_("Dotted: how it would have gone, had it moved like “{name}”.")
        said.append(voice.words(text, name=voice.comparison(seen)))
    if seen.last_year and seen.last_year.went_like_it:
        said.append(voice.words(N_("Long dashes: how it would have gone, had it moved as it did last year.")))
    return said


def _averages(other: Paired, voice: Voice) -> dict[str, str]:
    then, now = average(other.other_before), average(other.other_during)
    return {name: voice.words.figure(value) for name, value in (("then", then), ("now", now)) if value is not None}
