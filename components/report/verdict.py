"""On paper: the verdict, what to keep in mind, the money and the rule applied, in the words of the screen (M5, M18)."""

from collections.abc import Iterable, Sequence

from components.advice.outcomes import (
    Voice,
    caps_in_words,
    caution_in_words,
    compared_with,
    cost_each_in_words,
    each_by_itself,
    money_in_words,
    rule_applied,
    signal_without_result,
    stock_in_words,
    to_keep_in_mind,
    two_verdicts,
    verdict_in_words,
)
from components.measurement import Outcome, outcome
from components.texts import N_
from components.texts.verdicts import STAGES
from components.workbook import Pilot

from .answers import Answers
from .blocks import heading, paragraph
from .course_chart import Beside
from .paper import Paper
from .style import BODY, QUIET, STRONG

HEADLINE = 45.0  # what the heading takes with the headline and its range
DOTS, LONG_DASHES = (0.4, 1.0), (3.2, 1.2)


def verdict_on_paper(paper: Paper, given: Answers, seen: Outcome) -> None:
    voice = Voice(given.words, given.book.currency)
    said = verdict_in_words(seen, voice)
    paper.keep(HEADLINE)
    heading(paper, given.words(N_("The verdict")))
    for quiet in filter(None, (said.together, said.stage)):
        paragraph(paper, quiet, QUIET)
    paragraph(paper, said.headline, STRONG)
    _sentences(paper, [said.range, said.target, said.helps, *compared_with(seen, voice)])
    _list(paper, each_by_itself(seen, voice))
    _sentences(paper, [*stock_in_words(seen, voice), signal_without_result(given.book, seen, voice)])
    _two_verdicts(paper, seen, voice)
    _keep_in_mind(paper, given, seen, voice)
    _sentences(paper, [said.why])
    _money(paper, given, seen, voice)
    if seen.reached_end or seen.costs_too_much or seen.pilot.status != "running":
        heading(paper, given.words(N_("What your rule says")))
        _sentences(paper, [rule_applied(seen, voice)])


def outcome_in_short(given: Answers, pilot: Pilot) -> tuple[str, str] | None:
    """Of a pilot that is over: how final, and the verdict, in one line; then the range, and what it does not say."""
    seen = outcome(given.book, pilot, given.today) if pilot.status in ("ended", "abandoned") else None
    if seen is None:
        return None
    voice = Voice(given.words, given.book.currency)
    said = verdict_in_words(seen, voice)
    stage = given.words(STAGES[seen.stage]) if said.stage else ""
    more = [*stock_in_words(seen, voice), said.range, said.why]
    return " · ".join(filter(None, (stage, said.headline))), " ".join(filter(None, more))


def lines_beside(seen: Outcome | None) -> list[Beside]:
    """As in the picture on the screen; none before there is an outcome."""
    if seen is None:
        return []
    others = [(seen.comparison, DOTS), (seen.last_year, LONG_DASHES)]
    return [Beside(other.went_like_it, dashes) for other, dashes in others if other and other.went_like_it]


def _two_verdicts(paper: Paper, seen: Outcome, voice: Voice) -> None:
    both = two_verdicts(seen, voice)
    if both:
        _sentences(paper, [caution_in_words("changed_readings", seen, voice)])
        _list(paper, both)


def _keep_in_mind(paper: Paper, given: Answers, seen: Outcome, voice: Voice) -> None:
    found = to_keep_in_mind(given.book, seen)
    if found:
        paragraph(paper, given.words(N_("Keep in mind")), QUIET)
        _list(paper, [caution_in_words(caution, seen, voice) for caution in found])


def _money(paper: Paper, given: Answers, seen: Outcome, voice: Voice) -> None:
    said, each = money_in_words(seen, voice), cost_each_in_words(seen, voice)
    both_sides = said.both_sides if not each else ""
    lines = [said.headline, said.range, both_sides, each, *caps_in_words(seen, voice), said.payback, said.year,
             said.freed, said.left_out]  # fmt: skip
    if seen.during and any(lines):
        heading(paper, given.words(N_("The money")))
        _sentences(paper, lines)


def _sentences(paper: Paper, said: Iterable[str]) -> None:
    text = " ".join(filter(None, said)).replace("**", "")  # what is bold on the screen is plain here
    if text:
        paragraph(paper, text, BODY)
        paper.space(1.5)


def _list(paper: Paper, said: Sequence[str]) -> None:
    for line in said:
        paragraph(paper, f"– {line}", BODY)
    if said:
        paper.space(1.5)
