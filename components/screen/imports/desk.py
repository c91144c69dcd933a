"""What is laid out to be taken in: a file or pasted cells, and what the owner answered about it. It survives a change
of page, and nothing of it is in the plan before the owner takes it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, cast

import streamlit as st

from components.imports import ERRORS, OPTIONS, PROBLEMS, QUESTIONS, Problem, Question, UnreadableImport
from components.texts import N_

from .. import session
from ..frame import Page
from ..layout import RUNNING_TEXT, literal, shortened

_Read = TypeVar("_Read")

MOST_PROBLEMS = 5
STEM = 60  # signs of a file's name that are shown, and kept


@dataclass(frozen=True)
class Given:
    name: str  # "" where it was pasted
    data: bytes

    @property
    def is_pasted(self) -> bool:
        return not self.name


class Desk:
    """One place of the page where something is brought in; `subject` tells it from the others."""

    def __init__(self, page: Page, subject: str) -> None:
        self.page, self.subject = page, f"import.{subject}"

    @property
    def answers(self) -> dict[str, str]:
        return self.page.held(f"{self.subject}.answers") or {}

    def given(self, file: str, paste: str = "") -> Given | None:
        """What lies there; else the field for a file, and one for cells where `paste` asks for them."""
        lies_there: Given | None = self.page.held(self.subject)
        if lies_there is not None:
            self._what_lies_there(lies_there)
            return lies_there
        count = self.page.held(f"{self.subject}.count") or 0
        chosen = st.file_uploader(self.page.words(file), key=self._key(f"file.{count}"), accept_multiple_files=False)
        if chosen is not None:
            self._lay_down(Given(shortened(chosen.name, STEM) or "?", chosen.getvalue()), count)
        if paste:
            cells = st.text_area(self.page.words(paste), key=self._key(f"cells.{count}"), height=100)
            if cells and cells.strip():
                self._lay_down(Given("", cells.encode("utf-8", "replace")), count)
        return None

    def _lay_down(self, given: Given, count: int) -> None:
        self.page.hold(self.subject, given)
        self.page.hold(f"{self.subject}.count", count + 1)
        st.rerun()

    def _what_lies_there(self, given: Given) -> None:
        with st.container(horizontal=True, vertical_alignment="center"):
            name = self.page.words(N_("What you pasted")) if given.is_pasted else literal(given.name)
            st.markdown(f":material/draft: **{name}**", width="content")
            if self.page.button("Put it away", f"{self.subject}.away", kind="tertiary", icon="close"):
                self.put_away()
                st.rerun()

    def read(self, how: Callable[..., _Read], *given: object) -> _Read:
        """What `how(*given, answers)` makes of it, read anew only where a file or an answer is another one.

        Raises the same UnreadableImport again.
        """
        asked = (how, given, tuple(sorted(self.answers.items())))
        known: tuple[object, object] | None = self.page.held(f"{self.subject}.read")
        if known is None or known[0] != asked:
            try:
                known = (asked, how(*given, self.answers))
            except UnreadableImport as problem:
                known = (asked, problem)
            self.page.hold(f"{self.subject}.read", known)
        if isinstance(known[1], UnreadableImport):
            raise known[1]
        return cast(_Read, known[1])

    def put_away(self) -> None:
        self.page.hold(self.subject, None)
        self.page.hold(f"{self.subject}.read", None)
        self.page.hold(f"{self.subject}.answers", None)

    def refuse(self, problem: UnreadableImport) -> None:
        st.error(self.page.words(ERRORS[problem.code], detail=problem.detail), icon=":material/warning:")

    def ask_all(self, questions: Iterable[Question]) -> None:
        """What the file alone cannot settle, each with what it would mean for the owner's own rows."""
        for question in questions:
            shown = [self._example(example) for example in question.examples]
            first, second = (*shown, "", "")[:2]
            label = self.page.words(QUESTIONS[question.code], text=literal(shortened(question.text)), first=first,
                                    second=second)  # fmt: skip
            texts = {}
            for place, option in enumerate(question.options):
                said = self.page.words(OPTIONS[option]) if option in OPTIONS else literal(shortened(option))
                texts[option] = f"{shown[place]} · {said}" if place < len(shown) else said
            self.choose(question.code, label, texts)

    def choose(self, code: str, label: str, texts: Mapping[str, str], proposed: str | None = None) -> str | None:
        """One answer, by its code. `proposed` holds while the owner says nothing else."""
        answer = self.answers.get(code, proposed)
        answer = answer if answer in texts else proposed
        key = self._key(f"{code}.{self.page.words.language}")
        session.follow(key, answer, answer)
        options = list(texts)
        given = st.radio(label, options, options.index(answer) if answer else None, texts.__getitem__, key=key)
        if given is not None and given != answer:
            self._answer(code, key, given)
        return given

    def choose_from_list(self, code: str, label: str, texts: Mapping[str, str]) -> str | None:
        """The same, for more than fit side by side."""
        answer = self.answers.get(code)
        key = self._key(f"{code}.{self.page.words.language}")
        session.follow(key, answer, answer)
        options = list(texts)
        index = options.index(answer) if answer is not None and answer in texts else None
        given = st.selectbox(label, options, index, lambda option: texts.get(option, option), key=key, width=470,
                             placeholder=self.page.words(N_("Choose one")))  # fmt: skip
        if given is not None and given != answer:
            self._answer(code, key, given)
        return given

    def _answer(self, code: str, key: str, given: str) -> None:
        self.page.hold(f"{self.subject}.answers", self.answers | {code: given})
        session.agree(key, given)
        st.rerun()

    def tell(self, problems: list[Problem]) -> None:
        """What was left out, or taken in a way that is worth knowing; the first few, the others one click away."""
        if not problems:
            return
        lines = [f"- {self._sentence(problem)}" for problem in problems]
        st.markdown("\n".join(lines[:MOST_PROBLEMS]), width=RUNNING_TEXT)
        if len(lines) > MOST_PROBLEMS:
            more = self.page.words(N_("And {n} more points"), n=self.page.words.number(len(lines) - MOST_PROBLEMS))
            self.page.folded(more, f"{self.page.book.id}.{self.subject}.more", _more_lines, lines[MOST_PROBLEMS:])

    def _sentence(self, problem: Problem) -> str:
        return self.page.words(PROBLEMS[problem.code], row=problem.row, text=literal(shortened(problem.text)))

    def _example(self, example: date | float | str) -> str:
        if isinstance(example, date):
            return self.page.words.day(example)
        return literal(shortened(example)) if isinstance(example, str) else self.page.words.number(example, 4)

    def _key(self, name: str) -> str:
        return f"{self.page.book.id}.{self.subject}.{name}"


def _more_lines(page: Page, lines: list[str]) -> None:
    st.markdown("\n".join(lines), width=RUNNING_TEXT)
