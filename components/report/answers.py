"""What the owner answered, in words: codes, references, numbers, money and days made readable."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from components.advice.outcomes import as_far_apart
from components.catalogue import BUSINESSES, METRICS, OBJECTIVES, PLACES
from components.texts import N_, NN_, Words
from components.texts.questions import QUESTIONS, question
from components.workbook import (
    Business,
    Listening,
    Metric,
    Named,
    Part,
    Resources,
    Review,
    Rule,
    Tracking,
    Workbook,
    is_unknown,
    parts,
)

YES, NO = N_("Yes"), N_("No")
DONT_KNOW = N_("I don’t know yet")
NOT_ANSWERED = N_("not answered yet")

MONEY = {
    "hour_cost", "cash", "value_low", "value_high", "cap_cash", "cost_ceiling", "support_cost", "order_price",
    "order_goods", "order_shipping", "job_low", "job_high", "purchase_low", "purchase_high", "price_low", "price_high",
    "selling_cost", "unit_cost", "slot_low", "slot_high",
}  # fmt: skip
HOURS = {"hours", "cap_hours", "hours_spent"}
REFERENCES = {"keyword", "objective", "metric", "signal", "channel", "area", "person", "about", "place"}
LISTS_OF_REFERENCES = {"objectives", "notes", "expected_places"}
SINGLE_PARTS: tuple[type[Part], ...] = (Business, Listening, Resources, Rule, Tracking, Review)
LONGEST_NAME = 70  # characters of a text that stands for something elsewhere
_KINDS: dict[str, Mapping[str, object]] = {"business": BUSINESSES, "objective": OBJECTIVES, "metric": METRICS}
_TITLES = ("name", "statement", "words", "what", "place")  # the fields that say what a part is, the first one filled


class Answers:
    """One workbook, read in one language."""

    def __init__(self, book: Workbook, words: Words, today: date) -> None:
        self.book = book
        self.words = words
        self.today = today

    def name(self, part: Part, field: str) -> str:
        return self.words(question(part, field).name)

    def text(self, part: Part, field: str) -> str:
        """The answer as it is printed; "" where there is none."""
        value = getattr(part, field)
        if value is None or value == "" or value == []:
            return ""
        asked = QUESTIONS.get(f"{type(part).__name__.lower()}.{field}")
        if asked and asked.choices:
            return self.words(asked.choices.get(str(value), str(value)))
        if isinstance(value, bool):
            return self.words(YES if value else NO)
        if isinstance(value, date):
            return self.words.day(value)
        if isinstance(value, (int, float)):
            return self._figure(field, value)
        if isinstance(value, list):
            return "\n".join(self.title(item) if field in LISTS_OF_REFERENCES else f"– {item}" for item in value)
        return self._said(part, field, str(value))

    def _figure(self, field: str, value: float) -> str:
        if field in MONEY:
            return self.money(value)
        if field in HOURS:
            return self.hours(value)
        if field == "weekday":
            return self.words.weekday(int(value))
        return self.number(value) + ("%" if field.endswith("_percent") else "")

    def _said(self, part: Part, field: str, value: str) -> str:
        kinds = _KINDS.get(type(part).__name__.lower(), {}) if field == "kind" else {}
        if entry := kinds.get(value):
            return self.words(getattr(entry, "label", "") or getattr(entry, "name", value))
        return self.title(value) if field in REFERENCES else value

    def is_open(self, part: Part, field: str) -> bool:
        """Whether the answer was "I don't know yet". Parts without an id share the plan's: the first one counts."""
        if isinstance(part, Named):
            return is_unknown(self.book, part.id, field)
        owner = next((kind for kind in SINGLE_PARTS if field in kind.model_fields), None)
        return type(part) is owner and is_unknown(self.book, self.book.id, field)

    def title(self, id_or_place: str) -> str:
        """What a part or a place is called, short enough to stand elsewhere."""
        if entry := PLACES.get(id_or_place):
            return self.words(entry.name)
        part = self._named.get(id_or_place)
        return self.title_of(part) if part else id_or_place

    def title_of(self, part: Part) -> str:
        said = next((getattr(part, field) for field in _TITLES if getattr(part, field, "")), "")
        return self.title(said) if said in PLACES else shortened(said)

    @cached_property
    def _named(self) -> dict[str, Named]:
        return {part.id: part for part in parts(self.book) if isinstance(part, Named)}

    def number(self, value: float) -> str:
        """Every decimal that was typed."""
        return self.words.number(value) if round(value, 2) == value else self.words.typed(value)

    def money(self, value: float) -> str:
        return self.words.money(value, self.book.currency)

    def round_money(self, value: float) -> str:
        """Without cents where there are none: for a glance."""
        return self.words.money(value, self.book.currency, whole=value == int(value))

    def hours(self, value: float) -> str:
        if value == int(value):
            return self.words.count(NN_("{n} hour", "{n} hours"), int(value))
        return self.words(N_("{number} hours"), number=self.number(value))

    def weekly(self, metric: Metric, value: float) -> str:
        """A figure of the metric to look at, with its sign where it is a share."""
        return self.words.figure(value) + _sign(metric)

    def compared(self, metric: Metric, *values: float | None) -> list[str]:
        """Figures before and during, as far apart on paper as on the screen; "" where there is none."""
        shown = iter(as_far_apart(self.words, [value for value in values if value is not None]))
        return ["" if value is None else next(shown) + _sign(metric) for value in values]


def _sign(metric: Metric) -> str:
    return "%" if metric.quantity == "rate" else ""


def shortened(text: str, longest: int = LONGEST_NAME) -> str:
    """The first line of a text, cut at a word's end."""
    line = text.strip().split("\n", 1)[0]
    if len(line) <= longest:
        return line
    start = line[:longest].rsplit(" ", 1)[0] or line[:longest]
    return start.rstrip(" ,;:.") + "…"
