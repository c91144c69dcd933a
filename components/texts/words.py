"""One language's voice: translated sentences, and numbers, money and days in its form."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_name, get_currency_symbol

from .articles import with_article
from .marking import Counted, InContext
from .numbers import NotANumber, parse_number, parse_share
from .said import can_be_said_anew
from .translations import LANGUAGES, translations

QUOTATION_MARKS = {"en": ("“", "”"), "it": ("«", "»")}
_WHOLE = "#,##0"


class Words:
    """Call it with a marked text: `words(N_("{n} weeks left"), n=3)`. Values fill named placeholders.

    Placeholders are filled by plain replacement, so that text typed by the owner may hold any brace.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(LANGUAGES[language])
        self._translations = translations(language)

    @can_be_said_anew
    def __call__(self, text: str, /, **values: object) -> str:
        return _fill(self._translated(text), values)

    def _translated(self, text: str) -> str:
        if self._translations is None or not text:
            return str(text)
        if isinstance(text, InContext):
            return self._translations.pgettext(text.context, text)
        return self._translations.gettext(text)

    @can_be_said_anew
    def count(self, text: Counted, n: int, /, **values: object) -> str:
        """The form of `text` for n things; {n} is filled in the language's form."""
        if self._translations is None:
            chosen = text.one if n == 1 else text.more
        else:
            chosen = self._translations.ngettext(text.one, text.more, n)
        return _fill(chosen, {"n": self.number(n), **values})

    @can_be_said_anew
    def number(self, value: float, decimals: int = 2) -> str:
        """1,234.5 — at most `decimals` places, none where they would be zero."""
        return _minus(format_decimal(round(value, decimals), locale=self.locale))

    def figure(self, value: float) -> str:
        """A figure to read, not to reckon with: whole from 20 on, else one decimal."""
        return self.number(value, 0 if abs(value) >= 20 else 1)

    @can_be_said_anew
    def percent(self, value: float, decimals: int = 0) -> str:
        """`value` is in percent: 16 gives "16%"."""
        pattern = _WHOLE + ("." + "#" * decimals if decimals else "") + "%"
        return _minus(format_percent(value / 100, pattern, locale=self.locale))

    def with_article(self, figure: str) -> str:
        """A percentage as it stands inside a sentence: "il 16%", "l’8,6%"."""
        return with_article(figure, self.language)

    @can_be_said_anew
    def money(self, value: float, currency: str, whole: bool = False) -> str:
        """Money in the language's form, with cents unless `whole`."""
        shown = round(value) if whole else value
        pattern = None
        if whole:
            pattern = re.sub(r"0\.0+", "0", self.locale.currency_formats["standard"].pattern)
        return _minus(format_currency(shown, currency, pattern, locale=self.locale, currency_digits=not whole))

    def currency(self, code: str) -> str:
        """The currency's name and sign, for a list to choose from."""
        name = get_currency_name(code, locale=self.locale)
        return f"{name[:1].upper()}{name[1:]} ({get_currency_symbol(code, locale=self.locale)})"

    def sign(self, code: str) -> str:
        return get_currency_symbol(code, locale=self.locale)

    @can_be_said_anew
    def day(self, day: date) -> str:
        """3 April 2026"""
        return format_date(day, "long", locale=self.locale)

    def short_day(self, day: date) -> str:
        """3 Apr 2026"""
        return format_date(day, "medium", locale=self.locale)

    def day_month(self, day: date) -> str:
        """3 Apr"""
        return format_date(day, "d MMM", locale=self.locale)

    def weekday(self, number: int) -> str:
        """Monday is 0."""
        return str(self.locale.days["stand-alone"]["wide"][number])

    def weekday_day(self, day: date) -> str:
        """Monday 6 April"""
        return format_date(day, "EEEE d MMMM", locale=self.locale)

    @can_be_said_anew
    def period(self, first: date, last: date) -> str:
        """6 – 12 Apr 2026"""
        start = self.short_day(first) if first.year != last.year else self.day_month(first)
        return self.short_day(last) if first == last else f"{start} – {self.short_day(last)}"

    def time(self, moment: datetime) -> str:
        """12:30"""
        return format_time(moment, "HH:mm", locale=self.locale)

    def quoted(self, text: str) -> str:
        """Somebody's words, in the language's quotation marks."""
        start, end = QUOTATION_MARKS[self.language]
        return f"{start}{text}{end}"

    def either(self, items: Iterable[str]) -> str:
        return format_list(list(items), "or", locale=self.locale)

    def together(self, items: Iterable[str]) -> str:
        return format_list(list(items), locale=self.locale)

    def typed(self, value: float | None) -> str:
        """A number as the owner would type it: no thousands marks, every decimal that is there."""
        return "" if value is None else format_decimal(value, "0.##########", locale=self.locale)

    def parse_number(self, text: str) -> float | None:
        """The number in `text` in this language's form, None for an empty text; raises NotANumber."""
        return parse_number(text, self.language)

    def parse_share(self, text: str) -> tuple[float, float] | None:
        """Part and whole in "12/180"; None where the text has no such form; raises NotANumber."""
        return parse_share(text, self.language)

    def a_number(self, text: str) -> float:
        """The number in `text`; NotANumber also where there is none."""
        value = self.parse_number(text)
        if value is None:
            raise NotANumber(text)
        return value


def _fill(text: str, values: dict[str, object]) -> str:
    if not values:
        return text
    return re.sub(r"\{(\w+)\}", lambda found: str(values.get(found[1], found[0])), text)


def _minus(text: str) -> str:
    return text.replace("-", "−")


@cache
def words_for(language: str) -> Words:
    return Words(language if language in LANGUAGES else "en")
