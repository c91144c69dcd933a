"""What is being written down right now: fields that are taken at once and then stand empty for the next one."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import streamlit as st

from components.catalogue import example
from components.texts import N_, Words
from components.texts.questions import QUESTIONS
from components.workbook import LONGEST_TEXT, Part, Workbook, chosen_objective

from . import session
from .form import height_for, too_long
from .kept_while_typing import TAKEN_AT_ONCE
from .layout import literal


class InHand:
    """Mixed into a page. Keys are fixed, so that text typed while the server restarted still arrives."""

    book: Workbook
    words: Words
    today: date

    def sample(self, key: str) -> str:
        objective = chosen_objective(self.book)
        return self.words(example(self.book.business.kind, key, objective.kind if objective else ""))

    def hold(self, subject: str, value: Any) -> None:
        session.session().in_hand[f"{self.book.id}.{subject}"] = value

    def held(self, subject: str) -> Any:
        return session.session().in_hand.get(f"{self.book.id}.{subject}")

    def taken_at_once(self, subject: str, label: str, hint: str = "", help: str = "", **options: Any) -> str:
        """A field whose text is handed over as soon as it is left, and which is empty again afterwards.

        It is taken and emptied before the page is drawn, so that the next text is not emptied with it. Only what was
        typed while the server restarted is found when the field is drawn.
        """
        key = self._hand_key(subject)

        def take() -> None:
            text = session.widget_state(key).strip()
            if len(text) <= LONGEST_TEXT:
                session.waiting_texts(key).append(text)
                session.show(key, "")

        session.empty_now(key)
        with st.container(key=f"{TAKEN_AT_ONCE}.{key}"):
            given: str | None = st.text_input(label, key=key, placeholder=hint or None, help=help or None,
                                              on_change=take, **options)  # fmt: skip
        if given and len(given) > LONGEST_TEXT:
            st.error(too_long(self.words, given))
        elif given:
            session.empty_next(key)
            return session.just_taken(key, given.strip())
        waiting = session.waiting_texts(key)
        return session.just_taken(key, waiting.pop(0)) if waiting else ""

    def taken_early(self, subject: str) -> str:
        """The same before the field is drawn, also where it is drawn no more since something else stands there now.

        Whoever types and goes straight on to a button has both done in one run, which must not be broken off.
        """
        key = self._hand_key(subject)
        waiting = session.waiting_texts(key)
        return session.just_taken(key, waiting.pop(0)) if waiting else ""

    def pick_in_hand(self, subject: str, label: str, names: Mapping[str, str]) -> str | None:
        """Which one is in use; the newest until another is picked."""
        if self.held(subject) not in names:
            self.hold(subject, next(reversed(list(names))))
        key = self._hand_key(f"pick.{subject}")
        session.follow(key, self.held(subject), self.held(subject))
        given: str | None = st.pills(
            self.words(label), list(names), default=self.held(subject), format_func=lambda id: literal(names[id]),
            key=key, required=True, wrap=True,
        )  # fmt: skip
        if given and given != self.held(subject):
            self.hold(subject, given)
            session.agree(key, given)
        return given

    def in_hand_text(self, field: str, current: str, lines: int = 1) -> str:
        key, asked = self._hand_key(field), QUESTIONS[field]
        session.empty_now(key)
        session.follow(key, current, current)
        shown = session.refused(key) or current
        label, help, hint = self.words(asked.label), self.words(asked.why) or None, self.sample(field) or None
        if lines == 1:
            given = st.text_input(label, shown, key=key, help=help, placeholder=hint) or ""
        else:
            given = st.text_area(label, shown, key=key, help=help, placeholder=hint, height=height_for(shown)) or ""
        if len(given) > LONGEST_TEXT:
            st.error(too_long(self.words, given))
        return given

    def in_hand_choice(
        self, field: str, texts: Mapping[str, str], style: str, current: str | None, *, required: bool = False
    ) -> str | None:
        """A choice that stays for the next one, unless it is emptied. `current` is shown when the page is entered."""
        key, asked = self._hand_key(f"{field}.{self.words.language}"), QUESTIONS[field]
        session.empty_now(key, None)
        label, help = self.words(asked.label), self.words(asked.why) or None
        known = current if current in texts else None
        session.follow(key, known, known)
        if style == "select":
            index = list(texts).index(known) if known else None
            return st.selectbox(label, list(texts), index, lambda code: texts.get(code, code), key=key, help=help,
                                placeholder=self.words(N_("Choose one")))  # fmt: skip
        return st.pills(label, list(texts), default=known, format_func=lambda code: texts.get(code, code), key=key,
                        help=help, required=required, wrap=True)  # fmt: skip

    def empty(self, *fields: str) -> None:
        """These fields stand empty when they are drawn next."""
        for field in fields:
            session.empty_next(self._hand_key(field))
            session.empty_next(self._hand_key(f"{field}.{self.words.language}"))

    def write(self, part: Part, **answers: Any) -> None:
        """Write the answers that changed into the part, and keep them."""
        for name, value in answers.items():
            key = self._hand_key(f"{type(part).__name__.lower()}.{name}")
            if getattr(part, name) != value and session.store(part, name, value, key):
                session.agree(f"{key}.{self.words.language}", value or None)

    def _hand_key(self, subject: str) -> str:
        return f"{self.book.id}.hand.{subject}"
