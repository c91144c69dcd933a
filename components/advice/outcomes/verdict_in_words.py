"""The verdict: how final it is, one sentence, the range, what that means for the target, and what it does not say."""

import math
from dataclasses import dataclass

from components.measurement import Outcome, Verdict
from components.texts import N_, NN_
from components.texts.verdicts import verdict_title

from .voice import Voice

LONGEST_PILOT = 26  # weeks worth proposing
ALL = 100  # percent: a number cannot fall by more

BETTER = ("improved_target_reached", "improved_below_target", "moved_but_already_drifting")
NO_MORE_THAN_THAT = N_("This shows that the number moved, not why. Did anything else change?")


@dataclass(frozen=True)
class VerdictInWords:
    """Empty where there is nothing to say."""

    title: str  # the range, where there is one that may be read as such; else the headline
    headline: str
    stage: str
    together: str  # with which weeks, where it prolongs another pilot
    range: str
    target: str
    helps: str  # what would help to tell
    why: str


def headline(verdict: Verdict, voice: Voice) -> str:
    if "target_unchecked" in verdict.flags:
        return voice.words(verdict_title("improved_target_reached", has_target=False))
    return voice.words(verdict_title(verdict.code, has_target="no_target" not in verdict.flags))


def verdict_in_words(seen: Outcome, voice: Voice) -> VerdictInWords:
    return VerdictInWords(
        title=_title(seen, voice),
        headline=headline(seen.verdict, voice),
        stage=_stage(seen, voice),
        together=_together(seen, voice),
        range=_range(seen, voice),
        target=_about_target(seen, voice),
        helps=_what_helps(seen, voice) if seen.verdict.code == "cannot_tell" else "",
        why=voice.words(NO_MORE_THAN_THAT) if seen.verdict.code in BETTER else "",
    )


def _title(seen: Outcome, voice: Voice) -> str:
    """The range before the point (M18). What may be drift, or the season, is given no figure as its title."""
    verdict, words = seen.verdict, voice.words
    if verdict.code == "not_enough_data" and not seen.before:
        return words(N_("Nothing from before to compare with"))
    known = verdict.low is not None and verdict.high is not None
    if not known or "season" in verdict.flags or verdict.code in ("moved_but_already_drifting", "not_enough_data"):
        return headline(verdict, voice).rstrip(".")
    low, high = (voice.percent(end, seen.aim.percent) for end in (verdict.low or 0.0, verdict.high or 0.0))
    if verdict.code == "worsened":
        return words(N_("Between {low} and {high} worse"), low=high, high=low)
    if verdict.improved:
        return words(N_("Between {low} and {high} better"), low=low, high=high)
    return words(N_("From {worse} worse to {better} better"), worse=low, better=high)


def _stage(seen: Outcome, voice: Voice) -> str:
    words = voice.words
    weeks = {"weeks": words.number(seen.weeks, 1), "planned_weeks": seen.planned_weeks or "–"}
    if seen.stopped_early:
        reason = voice.own(seen.pilot.status_reason.strip())
        text = N_("Interim: stopped early, after {weeks} of {planned_weeks} weeks.")
        if reason:
            text = N_("Interim: stopped early, after {weeks} of {planned_weeks} weeks. The reason: “{reason}”")
        return words(text, **weeks, reason=reason)
    if seen.verdict.code == "not_enough_data":
        return ""
    if seen.stage == "final":
        if seen.verdict.code in ("cannot_tell", "moved_but_already_drifting"):
            return words(N_("The planned end is reached, and these weeks do not settle it."))
        return words(N_("Final: the planned end is reached."))
    if seen.stage == "interim":
        text = N_("Interim, after {weeks} of {planned_weeks} weeks. Wait for the planned end before you decide.")
        if seen.is_over:
            text = N_("Interim, after {weeks} of {planned_weeks} weeks. The last numbers are still missing.")
        return words(text, **weeks)
    if seen.misses_many:
        return words(
            N_("Provisional: more than one planned week in four is missing. That is not enough for a verdict you can "
               "rely on.")
        )  # fmt: skip
    if len(seen.before) < 4:
        return words(
            N_(
                "Provisional: there are fewer than 4 figures from before. The number may already have been moving, or "
                "the start may have been an unusual moment."
            )
        )
    return words(
        N_(
            "This is a level, like stock left, and it changes slowly by itself: the verdict stays provisional. What "
            "goes out each week would tell more."
        )
    )


def _together(seen: Outcome, voice: Voice) -> str:
    """Which pilots are judged as one; with the target that was frozen first, where the later one has another."""
    if seen.prolongs is None or seen.prolongs.start is None:
        return ""
    said = voice.words(
        N_("This pilot prolongs the one before it. Figures, cost and verdict are those of both, from {day} on."),
        day=voice.words.day(seen.prolongs.start),
    )
    if not seen.target_moved:
        return said
    return f"{said} {voice.words(N_('The target is the one that was frozen then.'))}"


def _range(seen: Outcome, voice: Voice) -> str:
    verdict, words = seen.verdict, voice.words
    if verdict.code == "not_enough_data":
        return _too_early(seen, voice)
    if verdict.code == "moved_but_already_drifting":
        return words(
            N_(
                "The number was moving before you started, and that alone could explain half of the change or more. "
                "Don’t credit the pilot yet."
            )
        )
    if "season" in verdict.flags:
        return words(
            N_(
                "Compared with the same weeks last year, the answer is different. It may be the pilot or the time of "
                "year: can’t tell."
            )
        )
    if verdict.low is None or verdict.high is None or verdict.improvement is None:
        return _in_units(seen, voice)
    if verdict.code in ("no_useful_change", "cannot_tell"):
        return _open_range(seen, voice, verdict.low, verdict.high)
    low, high = sorted([abs(verdict.low), abs(verdict.high)])
    figures = {
        "low": voice.percent(low, seen.aim.percent),
        "high": voice.percent(high, seen.aim.percent),
        "improvement": voice.percent(verdict.improvement, seen.aim.percent),
    }
    return words(_closed_range(verdict), **figures, target=voice.target(seen))


def _closed_range(verdict: Verdict) -> str:
    if verdict.code == "worsened":
        return N_(
            "Between {low} and {high} worse, most likely about {improvement}. Stop or change the pilot, or look for "
            "another cause."
        )
    if "no_target" in verdict.flags:
        return N_("Between {low} and {high} better, most likely about {improvement}. No target was set.")
    if verdict.code == "improved_target_reached":
        return N_(
            "Between {low} and {high} better, most likely about {improvement}. That is more than your usual ups and "
            "downs."
        )
    return N_(
        "Between {low} and {high} better, most likely about {improvement}. That is more than your usual ups and downs, "
        "but below your target ({target})."
    )


def _open_range(seen: Outcome, voice: Voice, low: float, high: float) -> str:
    figures = {
        "worse": voice.percent(low, seen.aim.percent),
        "better": voice.percent(high, seen.aim.percent),
        "target": voice.target(seen),
    }
    if seen.verdict.code == "no_useful_change":
        return voice.words(
            N_(
                "The true figure may lie anywhere from {worse} worse to {better} better. If there is an improvement, "
                "it is smaller than your target ({target})."
            ),
            **figures,
        )
    if "no_target" in seen.verdict.flags:
        return voice.words(
            N_("The true figure may lie anywhere from {worse} worse to {better} better: perhaps no change at all."),
            **figures,
        )
    return voice.words(
        N_(
            "The true figure may lie anywhere from {worse} worse to {better} better: perhaps no change, perhaps the "
            "target reached."
        ),
        **figures,
    )


def _in_units(seen: Outcome, voice: Voice) -> str:
    """Where percentages would mislead, or have no end."""
    verdict, words = seen.verdict, voice.words
    known = (verdict.mean_before, verdict.mean_during, verdict.difference_low, verdict.difference_high)
    figures = [words.figure(figure) for figure in known if figure is not None]
    if len(figures) < len(known):
        return ""
    return words(
        N_(
            "Percentages would mislead here. Before {mean_before}, now {mean_during} a week ({unit}); the difference "
            "is between {difference_low} and {difference_high}."
        ),
        unit=voice.unit(seen),
        **dict(zip(("mean_before", "mean_during", "difference_low", "difference_high"), figures, strict=True)),
    )


def _too_early(seen: Outcome, voice: Voice) -> str:
    words = voice.words
    if "no_variation" in seen.verdict.flags:
        return words(N_("All the figures are the same. Were they measured, or estimated?"))
    return words(
        N_(
            "A verdict needs at least 4 full pilot weeks and one real figure from before. So far: pilot weeks {weeks}, "
            "figures from before {before}."
        ),
        weeks=words.number(len(seen.during)),
        before=words.number(len(seen.before)),
    )


def _about_target(seen: Outcome, voice: Voice) -> str:
    verdict, words = seen.verdict, voice.words
    if not verdict.improved or "no_target" in verdict.flags:
        return ""
    target = voice.target(seen)
    if verdict.code == "improved_target_reached":
        if "target_clear" in verdict.flags:
            return words(N_("Even the low end of the range reaches your target ({target})."), target=target)
        return words(N_("The true figure could still be below your target ({target})."), target=target)
    if "target_unchecked" in verdict.flags:
        return words(N_("Your target ({target}) is a percentage, so it can’t be checked here."), target=target)
    if "target_ruled_out" in verdict.flags:
        return words(N_("With this pilot, as it is, the target is out of reach."))
    return words(N_("The target may still be met: it lies inside the range."))


def _what_helps(seen: Outcome, voice: Voice) -> str:
    """The smallest change that would show, and how many more weeks would show the target."""
    words, could = voice.words, seen.could
    if "season" in seen.verdict.flags or could.percent is None:
        return ""
    if seen.better == "lower" and could.percent >= ALL:
        return words(N_("With so few cases and such ups and downs, even a fall to zero would not show clearly."))
    smallest = words(
        N_("With ups and downs like yours, {weeks} weeks show only a change of about {smallest} or more."),
        weeks=words.number(len(seen.during)),
        smallest=voice.percent(could.percent),
    )
    more = None if "first_peak" in seen.verdict.flags else _more_weeks(seen)
    if more is None:
        return f"{smallest} {words(N_('What can help: to compare with something that the pilot does not touch.'))}"
    longer = words.count(
        NN_(
            "Go on for one more week, or compare with something that the pilot does not touch.",
            "Go on for {n} more weeks, or compare with something that the pilot does not touch.",
        ),
        more,
    )
    return f"{smallest} {longer}"


def _more_weeks(seen: Outcome) -> int | None:
    """None where no length worth proposing would show the target."""
    wanted = seen.aim.percent
    if not wanted or wanted <= 0:
        return None
    needed = seen.could.weeks_needed(wanted)
    if needed is None or needed > LONGEST_PILOT:
        return None
    return max(math.ceil(needed - seen.weeks), 1)
