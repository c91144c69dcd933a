"""Questions bound to the workbook: each shows its field and writes every change straight back.

The value comes from the model, the answer from the widget's return value, and the key from the plan's and the
part's id. So no answer is lost by changing page, fast typing, another tab or a restarted server.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, Literal

import streamlit as st

from components.texts import N_, NotANumber, Question, Words
from components.texts.questions import question
from components.workbook import (
    EARLIEST,
    LATEST,
    LONGEST_TEXT,
    Named,
    Part,
    Workbook,
    is_unknown,
    set_unknown,
)

from . import session
from .beside import Beside

NARROW, FIELD, TWO_LINES = 300, 470, 72  # pixels
TYPING_PAUSE = "700ms"  # a single line is kept this long after the last key, not only on leaving the field


class Form(Beside):
    """The questions of one page about one workbook, in one language."""

    def __init__(self, book: Workbook, words: Words, today: date) -> None:
        super().__init__(book, words, today)
        self._joining: dict[str, Callable[[], None]] = {}  # id of a part -> what puts it into the plan

    def with_first_answer(self, part: Named, join: Callable[[], None]) -> None:
        """For a part that is not in the plan: `join` puts it there once one of its questions is answered."""
        self._joining[part.id] = join

    def text(
        self, owner: Part, name: str, *, lines: int = 1, unsure: bool = True, proposal: str = "", bare: bool = False,
        hint: str = "", advised: bool = False, of: str = "",
    ) -> str:  # fmt: skip
        """A question answered in words. `proposal` is offered while the field is empty.

        `advised` says under the field what is doubtful about the answer.
        `bare` leaves out label and example, in a row that has them; a screen reader hears `of` which row it is.
        """
        asked, key, current = question(owner, name), self._key(owner, name), str(getattr(owner, name))
        shown = session.refused(key) or current
        session.follow(key, current, current)
        field, beside = self._beside(owner, name, unsure) if not bare else (st.container(gap=None), None)
        with field:
            take = partial(self._store, owner, name, key=key)
            early = session.before_drawing(self.book, key, take)
            given = self._text_field(asked, key, shown, lines, "collapsed" if bare else "visible", hint, early, of)
            if given != shown:
                take(given)
            if session.refused(key):
                st.error(too_long(self.words, given))
            self._propose(owner, name, key, proposal)
            if advised:
                with st.container():  # it comes and goes, and must not move the fields below
                    self._advise(owner, name)
        if beside is not None:
            self._example(beside, owner, name)
            if unsure:
                self._unsure(beside, owner, name)
        return str(getattr(owner, name))

    def is_asked(self, owner: Part, name: str) -> bool:
        """Not answered yet, or only just: the field stays for the visit, since it may still be typed into."""
        return session.is_asked(self._key(owner, name), getattr(owner, name) not in ("", None))

    def answered(self, owner: Part, name: str) -> None:
        """By a click on what was proposed: the field need not stay."""
        session.no_longer_asked(self._key(owner, name))

    def number(
        self, owner: Part, name: str, *, label: str = "", unit: str = "", whole: bool = False, unsure: bool = False,
        width: int = NARROW,
    ) -> float | None:  # fmt: skip
        """A question answered with a number, typed in the language's form."""
        asked, key = question(owner, name), self._key(owner, name, self.words.language)
        current = getattr(owner, name)
        shown = session.refused(key) or self.words.typed(current)
        session.follow(key, current, self.words.typed(current))
        field, beside = self._beside(owner, name, unsure)
        with field:
            label = label or self.words(asked.label)
            label = f"{label} ({unit})" if unit else label
            why = self.words(asked.why) or None
            take = partial(self._store_number, owner, name, key=key, whole=whole)
            given = st.text_input(label, shown, key=key, help=why, width=width, live=TYPING_PAUSE,
                                  on_change=session.before_drawing(self.book, key, take)) or ""  # fmt: skip
            if given != shown:
                take(given)
            if session.refused(key):
                st.error(self.not_a_number(given, whole))
        if beside is not None:
            self._example(beside, owner, name)
            self._unsure(beside, owner, name)
        value: float | None = getattr(owner, name)
        return value

    def day(self, owner: Part, name: str, *, label: str = "", width: int = NARROW) -> date | None:
        """A question answered with a day."""
        asked, key, current = question(owner, name), self._key(owner, name), getattr(owner, name)
        session.follow(key, current, current)
        take = partial(self._store, owner, name, key=key)
        given = st.date_input(
            label or self.words(asked.label), current, EARLIEST, LATEST, key=key, help=self.words(asked.why) or None,
            format="DD/MM/YYYY", width=width, on_change=session.before_drawing(self.book, key, take),
        )  # fmt: skip
        if given != current:
            take(given)
        if session.refused(key):
            st.error(
                self.words(
                    N_("“{text}” is not on the calendar, or is too far away. Write it like this: {example}."),
                    text=given,
                    example=self.today.strftime("%d/%m/%Y"),
                )
            )
        value: date | None = getattr(owner, name)
        return value

    def choice(
        self,
        owner: Part,
        name: str,
        options: Mapping[str, str] | None = None,
        *,
        style: str = "segmented",
        unsure: bool = False,
        bare: bool = False,
        of: str = "",
        proposed: str | None = None,
        width: int = FIELD,
    ) -> str | None:
        """A question answered by choosing. `options` are code -> marked text; the question's own where None.

        `proposed` is shown as chosen, and returned, while nothing else is; it is not written down.
        """
        asked = question(owner, name)
        texts = dict(options if options is not None else asked.choices or {})
        key, current = self._key(owner, name, self.words.language), getattr(owner, name) or proposed
        dont_know = "unknown"
        if unsure:
            texts[dont_know] = N_("I don’t know yet")
        about = self.about(owner)
        shown = dont_know if unsure and is_unknown(self.book, about, name) else current
        shown = shown if shown in texts else None  # a code that this version does not know stays as it is
        session.follow(key, shown, shown)
        given = self._choice_field(asked, key, texts, shown, style, "collapsed" if bare else "visible", of, width)
        if given != shown:
            if unsure:
                set_unknown(self.book, about, name, given == dont_know)
            blank = type(owner).model_fields[name].default
            self._store(owner, name, blank if given in (None, dont_know) else given, key)
            session.agree(key, given)
        return getattr(owner, name) or proposed

    def whole_choice(
        self, owner: Part, name: str, numbers: list[int], texts: Mapping[int, str] | None = None
    ) -> int | None:
        """A question answered by choosing one of a few whole numbers. `texts` say what each means."""
        asked, key, current = question(owner, name), self._key(owner, name), getattr(owner, name)
        session.follow(key, current, current)
        given = st.segmented_control(self.words(asked.label), numbers, default=current, key=key,
                                     format_func=lambda n: self.words(texts[n]) if texts else str(n),
                                     help=self.words(asked.why) or None, wrap=True)  # fmt: skip
        if given != current:
            self._store(owner, name, given, key)
            session.agree(key, given)
        return given

    def one_of(self, owner: Part, name: str, known: list[str], take: Callable[[str], str]) -> str:
        """A question answered with a text already in use, or with a new one. `take` gives the text to keep."""
        asked, key, current = question(owner, name), self._key(owner, name), str(getattr(owner, name))
        session.follow(key, current, current or None)
        texts = list(dict.fromkeys(filter(None, [*known, current, session.widget_state(key)])))
        given = st.selectbox(
            self.words(asked.label), texts, texts.index(current) if current else None, key=key, width=FIELD,
            accept_new_options=True, help=self.words(asked.why) or None, placeholder=self.words(asked.hint) or "",
        )  # fmt: skip
        kept = take(given) if given else ""
        if kept != current:
            self._store(owner, name, kept, key)
        return str(getattr(owner, name))

    def flag(self, owner: Part, name: str, *, label: str = "") -> bool:
        asked, key, current = question(owner, name), self._key(owner, name), bool(getattr(owner, name))
        session.follow(key, current, current)
        given = st.checkbox(label or self.words(asked.label), current, key=key, help=self.words(asked.why) or None)
        if given != current:
            self._store(owner, name, given, key)
        return given

    def several(self, owner: Part, name: str, options: Mapping[str, str], *, style: str = "pills") -> list[str]:
        """A question with several answers at once. `options` are code -> text, ready to read."""
        asked, key = question(owner, name), self._key(owner, name, self.words.language)
        current = [code for code in getattr(owner, name) if code in options]
        session.follow(key, current, current)
        draw: Any = {"pills": st.pills, "list": st.multiselect}[style]
        more: dict[str, Any] = {"selection_mode": "multi", "wrap": True} if style == "pills" else {"placeholder": ""}
        label, why = self.words(asked.label), self.words(asked.why) or None
        given = draw(label, list(options), default=current, format_func=lambda code: options[code], key=key, help=why,
                     **more)  # fmt: skip
        if list(given) != current:
            self._store(owner, name, list(given), key)
        return list(given)

    def _store(self, owner: Part, name: str, value: Any, key: str, typed: object = None) -> None:
        if value not in ("", None) and is_unknown(self.book, self.about(owner), name):
            set_unknown(self.book, self.about(owner), name, False)
        self._joining.pop(self.about(owner), lambda: None)()
        session.store(owner, name, value, key, typed)

    def _store_number(self, owner: Part, name: str, given: str, key: str, whole: bool) -> None:
        try:
            value = self.words.parse_number(given)
        except NotANumber:
            session.refuse(key, given)
            return
        if whole and value is not None:
            if not value.is_integer():
                session.refuse(key, given)
                return
            value = int(value)
        if value != getattr(owner, name) or session.refused(key):
            self._store(owner, name, value, key, typed=given)

    def _label(self, asked: Question, of: str) -> str:
        return f"{of} · {self.words(asked.label)}" if of else self.words(asked.label)

    def _text_field(
        self, asked: Question, key: str, shown: str, lines: int, visibility: Any, hint: str, early: Callable[[], None],
        of: str,
    ) -> str:  # fmt: skip
        label = self._label(asked, of)
        more: dict[str, Any] = {
            "key": key, "help": self.words(asked.why) or None, "placeholder": self.words(hint or asked.hint) or None,
            "label_visibility": visibility, "on_change": early,
            "width": FIELD if visibility == "visible" else "stretch",
        }  # fmt: skip
        if lines == 1 and "\n" not in shown:
            return st.text_input(label, shown, live=TYPING_PAUSE, **more) or ""
        return st.text_area(label, shown, height=height_for(shown), **more) or ""

    def _choice_field(
        self, asked: Question, key: str, texts: dict[str, str], shown: Any, style: str, visibility: Any = "visible",
        of: str = "", width: int = FIELD,
    ) -> Any:  # fmt: skip
        label = self._label(asked, of)
        more: dict[str, Any] = {
            "key": key, "help": self.words(asked.why) or None, "label_visibility": visibility
        }  # fmt: skip

        def as_text(code: Any) -> str:
            return self.words(texts.get(code, code))

        if style == "select":
            codes = list(texts)
            index = codes.index(shown) if shown in codes else None
            placeholder = self.words(N_("Choose one"))
            return st.selectbox(label, codes, index, as_text, width=width, placeholder=placeholder, **more)
        draw = st.pills if style == "pills" else st.segmented_control
        default = shown if shown in texts else None
        return draw(label, list(texts), default=default, format_func=as_text, wrap=True, **more)

    def not_a_number(self, typed: str, whole: bool) -> str:
        try:
            value = self.words.parse_number(typed)
        except NotANumber:
            value = None
        if value is None or (whole and not value.is_integer()):
            sentence = N_("A number goes here, for example {example}. What you typed is still there.")
            return self.words(sentence, example="12" if whole else self.words.typed(38.5))
        if value < 0:
            return self.words(N_("Nothing below zero goes here, so this was not taken. What you typed is still there."))
        return self.words(N_("This number is too small or too large to be right here. What you typed is still there."))


def too_long(words: Words, given: str) -> str:
    return words(
        N_("This has {n} characters; {most} fit. What you typed is still there: shorten it, then it is kept."),
        n=words.number(len(given)), most=words.number(LONGEST_TEXT),
    )  # fmt: skip


def height_for(text: str) -> int | Literal["content"]:
    """Two lines while that is enough, then as high as the text."""
    return TWO_LINES if len(text) < 140 and text.count("\n") < 2 else "content"
