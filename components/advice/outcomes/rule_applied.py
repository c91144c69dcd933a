"""The rule applied as it was written, in its own words (M18)."""

import math

from components.measurement import Outcome
from components.texts import N_
from components.texts.questions.pilot import BRANCHES, DECISIONS

from .voice import Voice


def rule_applied(seen: Outcome, voice: Voice) -> str:
    """Which branch the verdict leads to, and what was written there."""
    words, rule = voice.words, seen.pilot.rule
    if seen.costs_too_much:
        return _ceiling(seen, voice)
    if seen.branch is None:
        return _no_case(seen, voice)
    branch = getattr(rule, seen.branch)
    if branch.decision is None:
        return words(N_("You wrote no decision for this case ({case})."), case=words(BRANCHES[seen.branch]))
    said = _case(seen, voice)
    written = {
        "rule": voice.own(branch.words.strip().rstrip(".")) or words(BRANCHES[seen.branch]),
        "decision": f"**{words(DECISIONS[branch.decision])}**",
    }
    if rule.written is None:
        return said + words(N_("You wrote: “{rule}”. So the rule says: {decision}."), **written)
    return said + words(
        N_("You wrote ({day}): “{rule}”. So the rule says: {decision}."), day=words.day(rule.written), **written
    )


def _case(seen: Outcome, voice: Voice) -> str:
    """Which case is used, where it does not have the name of the verdict."""
    words = voice.words
    if seen.branch != "cannot_tell" or (seen.verdict.code == "cannot_tell" and "first_peak" not in seen.verdict.flags):
        return ""
    case = words(BRANCHES["cannot_tell"])
    if seen.verdict.code == "not_enough_data" and not seen.before:
        return words(N_("Without a figure from before, more weeks settle nothing. The case used is “{case}”."),
                     case=case) + " "  # fmt: skip
    if seen.verdict.code == "not_enough_data" or seen.misses_many:
        return words(N_("There is not enough to judge, so the case used is “{case}”."), case=case) + " "
    if "first_peak" in seen.verdict.flags:
        return words(N_("After a first peak the case used is “{case}”: which half will last is open."),
                     case=case) + " "  # fmt: skip
    return words(N_("What it owes to the pilot is open, so the case used is “{case}”."), case=case) + " "


def _no_case(seen: Outcome, voice: Voice) -> str:
    words, day = voice.words, voice.words.day(seen.pilot.end) if seen.pilot.end else "–"
    if seen.rule_speaks:
        return words(
            N_("Whether the target ({target}) is reached can’t be checked here, so no case of the rule applies: the "
               "decision is yours."), target=voice.target(seen),
        )  # fmt: skip
    if seen.stopped_early:
        return words(
            N_("Your rule was written for the planned end ({day}). You stopped earlier: no case of it applies, and the "
               "decision is yours."), day=day,
        )  # fmt: skip
    return words(N_("The rule speaks at the planned end ({day}). Until then, no case of it applies."), day=day)


def _ceiling(seen: Outcome, voice: Voice) -> str:
    """The cap for one result comes before every branch: volume is no success if each one loses."""
    words, each = voice.words, seen.cost_each
    assert each is not None
    assert each.over is not None
    cap, decision = words.money(each.ceiling, voice.currency), f"**{words(DECISIONS['stop'])}**"
    if math.isinf(each.over):
        return words(
            N_("You wrote: at most {cap} for one result. There is none yet. So the rule says: {decision}."),
            cap=cap,
            decision=decision,
        )
    return words(
        N_("You wrote: at most {cap} for one result. Each cost {cost_each}. So the rule says: {decision}."),
        cap=cap,
        cost_each=words.money(each.over, voice.currency),
        decision=decision,
    )
