"""The pilot in work: what it serves, what decides about it, its name, and where it stands."""

import streamlit as st

from components.advice import channels_wait_for, sentence, step_status
from components.catalogue import objective as objective_kind
from components.texts import N_
from components.texts.steps import STEPS
from components.workbook import (
    Metric,
    Objective,
    Pilot,
    chosen_objective,
    current_pilot,
    early_signal,
    main_metric,
)

from .. import session
from ..frame import Page
from ..layout import RUNNING_TEXT, first_sentence, literal, shortened
from ..links import PAGES, link


def this_pilot(page: Page) -> Pilot:
    """The pilot in work, tied to the objective and the metric of this round."""
    pilot = current_pilot(page.book)
    if pilot is None:
        pilot = Pilot()
        page.book.pilots = [*page.book.pilots, pilot]
        session.save()
    if pilot.status == "draft":
        _tie(page, pilot)
    return pilot


def _tie(page: Page, pilot: Pilot) -> None:
    """A draft follows the choices of the earlier steps."""
    objective, metric, signal = chosen_objective(page.book), main_metric(page.book), early_signal(page.book)
    ties = {
        "objective": objective.id if objective else None,
        "metric": metric.id if metric else None,
        "signal": signal.id if signal else None,
    }
    if ties != {name: getattr(pilot, name) for name in ties}:
        for name, id in ties.items():
            setattr(pilot, name, id)
        session.save()


def objective_of(page: Page, pilot: Pilot) -> Objective | None:
    return next((o for o in page.book.objectives if o.id == pilot.objective), None)


def metric_of(page: Page, pilot: Pilot) -> Metric | None:
    return next((m for m in page.book.metrics if m.id == pilot.metric), None)


def head_of_pilot(page: Page, pilot: Pilot) -> None:
    """What the pilot serves, its name, and what is still missing before channels can be chosen."""
    _what_it_serves(page, pilot)
    waiting = channels_wait_for(page.book) if pilot.status == "draft" else []
    if waiting:
        page.say("**Channels come last.** Before them, these answers are needed:")
        for finding in waiting:
            step = STEPS[finding.step]
            link(PAGES[finding.step], f"**{page.words(step.menu)}** · {sentence(finding, page.words)}",
                 ":material/arrow_forward:")  # fmt: skip
    if step_status(page.book, "pilot", page.today) == "cannot start yet":
        page.nothing_more()
    if not is_named(page, pilot):
        name_of_pilot(page, pilot)


def is_named(page: Page, pilot: Pilot) -> bool:
    """Then the name is the title, and its field is behind "Go deeper"; not yet while it may be typed into."""
    return pilot.status != "draft" or not page.is_asked(pilot, "name")


def name_of_pilot(page: Page, pilot: Pilot) -> None:
    page.text(pilot, "name", proposal=_proposed_name(page, pilot))


def _proposed_name(page: Page, pilot: Pilot) -> str:
    """After its objective (M20); the second and third of that name are numbered, to be measured apart (M21)."""
    objective = objective_of(page, pilot)
    name = page.words(objective_kind(objective.kind if objective else "").campaign)
    taken = {other.name.strip().casefold() for other in page.book.pilots if other is not pilot}
    numbered = (page.words(N_("{campaign} {n}"), campaign=name, n=n) for n in range(2, len(taken) + 3))
    return next(each for each in (name, *numbered) if each.casefold() not in taken)


def _what_it_serves(page: Page, pilot: Pilot) -> None:
    """In one group, and the result that decides kept apart from the sign that moves first (M6, M23)."""
    words = page.words
    objective, metric = objective_of(page, pilot), metric_of(page, pilot)
    signal = next((metric for metric in page.book.metrics if metric.id == pilot.signal), None)
    lines = []
    if objective and objective.statement.strip():
        lines.append(words(N_("**It serves** {objective}"), objective=literal(first_sentence(objective.statement, 70))))
    if metric and metric.name.strip():
        lines.append(words(N_("**It is decided by** {metric}"), metric=literal(shortened(metric.name, 80))))
    if signal and signal.name.strip():
        sign = words(N_("Early sign, decides nothing: {signal}"), signal=literal(shortened(signal.name, 80)))
        lines.append(f":small[:gray[{sign}]]")
    if lines:
        st.markdown("  \n".join(lines), width=RUNNING_TEXT)
