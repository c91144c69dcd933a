"""What belongs to a question besides its field: its key, an example from a business like theirs, a way to say
"I don't know yet", a proposal.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import streamlit as st

from components.advice import Finding, findings, sentence
from components.catalogue import example, introduction
from components.texts import N_, Words
from components.workbook import (
    Branch,
    Metric,
    Named,
    Objective,
    Part,
    Pilot,
    Workbook,
    chosen_objective,
    is_unknown,
    set_unknown,
)

from . import session


class Beside:
    """A page about one workbook, in one language."""

    def __init__(self, book: Workbook, words: Words, today: date) -> None:
        self.book = book
        self.words = words
        self.today = today
        self._introduced = ""  # whose words the examples are is said once, and again where that changes
        self._found: tuple[int, list[Finding]] | None = None  # with the revision of the plan for which it holds
        self._advised: set[tuple[str, str | None]] = set()  # said where they arise, so not again at the end of the page
        self._inside = {id(part): path for pilot in book.pilots for path, part in _parts_of(pilot)}
        self._inside |= {id(metric.worth): f"{metric.id}.worth" for metric in book.metrics}

    def about(self, owner: Part) -> str:
        """The id under which "I don't know yet" is written down: the part's own, the plan's for single parts."""
        return owner.id if isinstance(owner, Named) else self.book.id

    def _key(self, owner: Part, name: str, *more: str) -> str:
        part = owner.id if isinstance(owner, Named) else self._inside.get(id(owner), type(owner).__name__.lower())
        return ".".join([self.book.id, part, *filter(None, more), name])

    def _beside(self, owner: Part, name: str, unsure: bool) -> tuple[Any, Any]:
        """A column for the field and one for what stands beside it; no second one where nothing does."""
        if not unsure and not self._example_of(owner, name):
            return st.container(gap=None), None
        field, beside = st.columns([5, 3], gap="xsmall")
        return field, beside

    def _example_of(self, owner: Part, name: str) -> str:
        signal = isinstance(owner, Metric) and owner.role == "signal"
        if signal:
            return ""
        return example(self.book.business.kind, _question_of(owner, name), self._kind_of_objective(owner))

    def _kind_of_objective(self, owner: Part | None = None) -> str:
        """For which kind of objective an example is wanted: the owner's own, else that of this round."""
        objective = owner if isinstance(owner, Objective) else chosen_objective(self.book)
        return objective.kind if objective else ""

    def _example(self, beside: Any, owner: Part, name: str) -> None:
        text = self._example_of(owner, name)
        if not text:
            return
        kinds = self.book.business.kind, _question_of(owner, name), self._kind_of_objective(owner)
        whose = self.words(introduction(*kinds))
        first = "" if whose == self._introduced else f":small[:gray[{whose}]]  \n"
        self._introduced = whose
        beside.markdown(f"{first}:small[:gray[*{self.words(text)}*]]")

    def _unsure(self, beside: Any, owner: Part, name: str) -> None:
        about = self.about(owner)
        if is_unknown(self.book, about, name):
            beside.markdown(self.words(N_(":small[:material/event: On your Monday list.]")))
        elif getattr(owner, name) in ("", None):
            with beside:
                label = self.words(N_(":small[:gray[I don’t know yet]]"))
                if st.button(label, key=self._key(owner, name, "unsure"), type="tertiary"):
                    set_unknown(self.book, about, name, True)
                    session.save()
                    st.rerun()

    def _advise(self, owner: Part, name: str) -> None:
        """What is doubtful about an answer, under its field: it asks, and the answer may stay as it is."""
        about = self.about(owner)
        for finding in self._findings():
            if finding.about == about and finding.params.get("field") == name and finding.weight != "missing":
                if finding.code.endswith(".unknown"):
                    continue
                self._advised.add((finding.code, finding.about))
                st.info(sentence(finding, self.words), icon=":material/edit_note:")

    def advise_here(self, code: str, about: str) -> None:
        """One finding, where there is cause for it, at this place of the page instead of at its end."""
        for finding in self._findings():
            if (finding.code, finding.about) == (code, about):
                st.warning(sentence(finding, self.words), icon=":material/visibility:")
        self.is_said(code, about)

    def is_said(self, code: str, about: str | None) -> None:
        """The page says this itself, so it is not said again at the end."""
        self._advised.add((code, about))

    def _findings(self) -> list[Finding]:
        """What the rules say of the plan as it is now."""
        if self._found is None or self._found[0] != self.book.revision:
            self._found = self.book.revision, findings(self.book, self.today)
        return self._found[1]

    def _propose(self, owner: Part, name: str, key: str, proposal: str) -> None:
        if not proposal or getattr(owner, name):
            return
        st.markdown(f":small[:gray[{proposal}]]")
        if st.button(self.words(N_("Use this wording")), key=f"{key}.proposal", icon=":material/check:"):
            session.store(owner, name, proposal, f"{key}.proposal")
            session.no_longer_asked(key)
            st.rerun()


def _question_of(owner: Part, name: str) -> str:
    return f"{type(owner).__name__.lower()}.{name}"


def _parts_of(pilot: Pilot) -> Iterator[tuple[str, Part]]:
    """The parts of a pilot that have no id, each with its path."""
    for name in ("review", "rule", "tracking"):
        part = getattr(pilot, name)
        yield f"{pilot.id}.{name}", part
        for inner, value in part:
            if isinstance(value, Branch):
                yield f"{pilot.id}.{name}.{inner}", value
