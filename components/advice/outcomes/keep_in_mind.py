"""What to keep in mind beside the verdict, each in a sentence or two (MEASUREMENT 6; M5, M6, M14, M21)."""

from components.measurement import Caution, Outcome, cautions, signal_improved
from components.measurement.judge import FEWEST_BEFORE
from components.texts import N_
from components.workbook import Workbook

from .verdict_in_words import headline
from .voice import Voice

CAUTIONS: dict[Caution, str] = {
    "changed_readings": N_(
        "The figures from before the start have changed since they were frozen. Here are both verdicts: with the "
        "frozen figures, and with today’s."
    ),
    "overlapping_pilots": N_(
        "Two pilots touched this number in the same weeks. The result belongs to both together."
    ),
    "first_peak": N_("The first half of the pilot was better, the second half was not. That is a first peak."),
    "many_weeks_missing": N_(
        "More than one planned week in four is missing. That is not enough for a verdict you can rely on."
    ),
    "changed_counting": N_(
        "The way of counting changed ({day}). Figures from before and after it are not compared."
    ),
    "drift_same_way": N_(
        "It was already getting better before you started. An improvement would not be the pilot’s alone."
    ),
    "drift_other_way": N_(
        "It was getting worse before you started. The pilot may have done better than this shows."
    ),
    "extreme_start": N_(
        "You started at an unusually good or bad moment; numbers often come back from there by themselves. Leave those "
        "weeks out, or add earlier ones."
    ),
    "few_before": N_(
        "Provisional: there are fewer than 4 figures from before. The number may already have been moving, or the "
        "start may have been an unusual moment."
    ),
    "level": N_(
        "This is a level, like stock left, and it changes slowly by itself: the verdict stays provisional. What goes "
        "out each week would tell more."
    ),
    "comparison_unusable": N_("The comparison holds a zero and can’t be used. The verdict does without it."),
    "comparison_alike": N_(
        "The comparison is the same share of your number in every week, as if it were the number itself. The verdict "
        "does without it."
    ),
    "comparison_incomplete": N_(
        "The comparison lacks some of these weeks, so the verdict does without it. Add them under Metrics."
    ),
    "last_year_unusable": N_(
        "Last year’s weeks hold a zero, or move exactly like this year’s. The verdict does without them."
    ),
    "last_year_incomplete": N_(
        "There are figures from last year, but not for all pilot weeks and 8 weeks before. The verdict does without "
        "them."
    ),
    "time_of_year": N_("Part of this may be the time of year. Compare with the same weeks last year."),
    "small_pilots_overstate": N_(
        "Short pilots with many ups and downs often overstate the gain. Expect the lower half of the range."
    ),
    "left_out": N_(
        "You left weeks out for a reason that you wrote down. With them, the verdict would be: {verdict}"
    ),
    "left_out_without_reason": N_(
        "You left weeks out, and the reason is not written down. With them, the verdict would be: {verdict}"
    ),
    "learning_weeks": N_("The first weeks can be left out only if you wrote so before the start."),
    "several_metrics": N_("With several numbers in view, one may look better by chance. Only “{metric}” decides."),
    "few_events": N_("There are few events a week. Only very large changes show."),
    "restless_weeks": N_("Your weeks vary more than chance alone explains. Something else moves this number."),
    "share": N_("This is a share. Check that the total did not change too."),
    "peeking": N_("Look often enough, and luck looks like success. The verdict at the planned end is the one that "
                  "counts."),
    "weeks_missing": N_("Missing weeks are left out, never counted as zero."),
}  # fmt: skip
WHEN_WORSENED: dict[Caution, str] = {
    "drift_same_way": N_("It was getting better before you started, and then it turned."),
    "drift_other_way": N_("It was already getting worse before you started. The pilot may not be the cause."),
}


BEFORE_A_VERDICT: tuple[Caution, ...] = (  # what matters while nothing can be judged yet
    "overlapping_pilots", "many_weeks_missing", "changed_counting", "level", "weeks_missing",
)  # fmt: skip


def to_keep_in_mind(book: Workbook, seen: Outcome) -> list[Caution]:
    """The weightiest first, without those that the two verdicts or the stage say already."""
    found: list[Caution] = [caution for caution in cautions(book, seen) if caution != "changed_readings"]
    if seen.verdict.code == "not_enough_data":
        return [caution for caution in found if caution in BEFORE_A_VERDICT]
    if seen.stage == "provisional":
        if seen.misses_many:
            return [caution for caution in found if caution != "many_weeks_missing"]
        said = "few_before" if len(seen.before) < FEWEST_BEFORE else "level"
        return [caution for caution in found if caution != said]
    return found


def caution_in_words(caution: Caution, seen: Outcome, voice: Voice) -> str:
    text = CAUTIONS[caution]
    if seen.verdict.code == "worsened":
        text = WHEN_WORSENED.get(caution, text)
    day, other = seen.metric.definition_changed, seen.with_left_out
    return voice.words(
        text,
        day=voice.words.day(day) if day else "",
        verdict=headline(other, voice) if other else "",
        metric=voice.metric(seen),
    )


def two_verdicts(seen: Outcome, voice: Voice) -> list[str]:
    """Both, where the figures from before are no longer those that were frozen; else nothing."""
    if seen.with_todays_readings is None:
        return []
    return [
        voice.words(N_("With the frozen figures: {verdict}"), verdict=headline(seen.verdict, voice)),
        voice.words(N_("With today’s figures: {verdict}"), verdict=headline(seen.with_todays_readings, voice)),
    ]


def signal_without_result(book: Workbook, seen: Outcome, voice: Voice) -> str:
    """M6: applause moved, the result did not. "" where there is nothing to say."""
    if seen.verdict.code not in ("no_useful_change", "cannot_tell") or not signal_improved(book, seen.pilot):
        return ""
    metric = voice.metric(seen)
    signal = next((metric.name for metric in book.metrics if metric.id == seen.pilot.signal), "")
    if not signal:
        return voice.words(
            N_("More replies and comments, but no clear change in “{metric}”. A good sign; it doesn’t decide."),
            metric=metric,
        )
    return voice.words(
        N_(
            "“{signal}” moved the right way, but there is no clear change in “{metric}”. A good sign; it doesn’t "
            "decide."
        ),
        signal=voice.own(signal),
        metric=metric,
    )
