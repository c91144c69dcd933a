"""One cell that says when. Nothing is decided here that the cell alone does not say: 03/04/2025 stays open.

`marks` tells what a `Mark` is.
"""

import re
from datetime import date
from functools import lru_cache

from .cells import Cell
from .date_words import FILLERS, QUARTER, WEEK, ZONES, months, weekdays
from .limits import EARLIEST_YEAR, LATEST_YEAR
from .marks import Mark, Order, day_mark, exists, full_year, month_mark, parts_of, settled, week_mark

_WEEK_OR_SEPTEMBER = "sett"  # “sett. 12” is a week, “12 sett.” a day
LONGEST = 80  # signs of a date, weekday, time and zone included

_TIME = re.compile(
    r"[, ]*\b(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.? ?m\b\.?)?|\d{1,2} ?[ap]m\b)"
    r" ?(?:z\b|utc|gmt)?(?: ?[+-]\d{2}:?\d{2}\b)?(?: ?\([^)]*\))?"
)
_DOT_TIME = re.compile(r"(?<=\d) \d{1,2}\.\d{2}(?:\.\d{2})?$")
_T = re.compile(r"(?<=\d)t(?=\d{2}:?\d{2})")
_COMPACT_TIME = re.compile(r"(?<=^\d{8})t\d{4,6}z?$|(?<=^\d{4}-\d\d-\d\d)[t ]\d\d$")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|°|ª)(?![^\W\d_])")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_THREE = re.compile(r"(\d{1,2})( ?[-/.] ?| )(\d{1,2})\2(\d{4}|\d{2})")
_YEAR_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_PAIR = re.compile(r"(\d{1,2})[-/.](\d{1,2})\.?")
_COMPACT = re.compile(r"(20\d\d|19\d\d)(\d\d)(\d\d)?(?:\d\d|\d{4}|\d{6})?")
_ODD = re.compile(r"[^\w\s.,/'’°()-]")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_SPACED_RANGE = re.compile(r" (?:-|–|—|to|al|a|bis|until) ")
_RANGE = re.compile(r"[–—]|(?<=\d\d)/(?=\d{4}-)|(?<=\d{8})-(?=\d{8})|(?<=\d)-(?=\d{1,2} [^\W\d])")


def read_mark(cell: Cell) -> Mark | None:
    """What the cell says about a time; None where it says nothing of the kind. A bare number is read as a date only
    in the form 20260131, 202601 or 2026, and whoever asks must know that numbers can be that."""
    if isinstance(cell, date):
        return day_mark(cell.year, cell.month, cell.day)
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return _compact(str(int(cell))) if float(cell).is_integer() and 0 < cell < 1e14 else None
    return _read(cell) if len(cell) <= LONGEST else None


@lru_cache(maxsize=20_000)
def _read(text: str) -> Mark | None:
    text = " ".join(text.lower().replace("\u200e", "").split()).strip(" '\"’[]")
    if not any(map(str.isdigit, text)) and not text.rstrip(".").isalpha():
        return None
    if not text.isascii() and any(sign.isdigit() and not sign.isascii() for sign in text):
        return None  # digits of other scripts, and small raised ones
    return _numeric(text) or _worded(_without_time(text)) or _ranging(text)


def _without_time(text: str) -> str:
    return " ".join(_TIME.sub(" ", _T.sub(" ", text)).split()).strip(" ,")


def _numeric(text: str) -> Mark | None:
    bare = _without_time(_COMPACT_TIME.sub("", text))
    if bare != text:
        bare = re.sub(r" [a-z]{1,5}$", lambda found: "" if found[0].strip() in ZONES else found[0], bare)
    return _numbers(bare) or _numbers(_DOT_TIME.sub("", bare)) or _compact(bare)


def _numbers(text: str) -> Mark | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return day_mark(int(found[1]), int(found[3]), int(found[4]))
    if found := _THREE.fullmatch(text):
        parts = (int(found[1]), int(found[3]), int(found[4]))
        return _three(parts, found[2].strip() or " ", len(found[4]) == 4)
    if found := _YEAR_MONTH.fullmatch(text):
        return month_mark(int(found[1]), int(found[2]))
    if found := _MONTH_YEAR.fullmatch(text):
        return month_mark(int(found[2]), int(found[1]))
    if found := _PAIR.fullmatch(text):
        return Mark("pair", (int(found[1]), int(found[2])))
    return None


def _three(parts: tuple[int, int, int], separator: str, whole_year: bool) -> Mark:
    orders: tuple[Order, ...] = ("dmy", "mdy") if whole_year else ("dmy", "mdy", "ymd")
    mark = Mark("numbers", parts, separator=separator)
    return mark if any(settled(mark, order) for order in orders) else Mark("impossible", parts)


def _compact(text: str) -> Mark | None:
    """20260131, 202601 (a month, or a week from 13 on), 2026, and a date followed by its hour."""
    if len(text) == 4 and text.isdigit() and EARLIEST_YEAR <= int(text) <= LATEST_YEAR:
        return Mark("year", (int(text),))
    found = _COMPACT.fullmatch(text)
    if not found:
        return None
    year, second = int(found[1]), int(found[2])
    if found[3]:
        return day_mark(year, second, int(found[3]))
    return month_mark(year, second) if second <= 12 else week_mark(year, second)


def _worded(text: str) -> Mark | None:
    text = _ORDINAL.sub("", text)
    if _ODD.search(text):
        return None
    tokens = _TOKEN.findall(text)
    words = [word for word in tokens if not word[0].isdigit()]
    numbers = [word for word in tokens if word[0].isdigit()]
    if not words or len(tokens) > 9 or any(len(number) > 4 for number in numbers):
        return None
    month, weekday, rest = _named(words)
    if rest & WEEK and month is None:
        return _worded_week(numbers, rest - WEEK)
    if rest & QUARTER and month is None and not rest - QUARTER - FILLERS:
        return _worded_quarter(numbers)
    if rest - FILLERS - ZONES - WEEK:
        return None
    if month is None:
        found = _numbers("/".join(numbers)) if len(numbers) == 3 and weekday is not None else None
    else:
        found = _with_month(month, numbers, tokens, "'" in text or "’" in text)
    return found._replace(weekday=weekday) if found else None


def _named(words: list[str]) -> tuple[int | None, int | None, set[str]]:
    """Month, weekday and the other words. Italian “mar” is a Tuesday where another month follows."""
    in_months = [word for word in words if word in months() and not (word == words[0] == _WEEK_OR_SEPTEMBER)]
    month = in_months[-1] if in_months else None
    rest = [word for word in words if word != month]
    weekday = next((word for word in rest[:1] if word in weekdays()), None)
    others = {word for word in rest if word != weekday and not (weekday and word == "feira")}
    return (months()[month] if month else None), (weekdays()[weekday] if weekday else None), others


def _worded_week(numbers: list[str], rest: set[str]) -> Mark | None:
    if rest - FILLERS - ZONES:
        return None
    years = [number for number in numbers if len(number) == 4]
    small = [int(number) for number in numbers if len(number) <= 2]
    if len(numbers) == 1 and len(small) == 1:
        return Mark("week_only", (small[0],)) if 1 <= small[0] <= 53 else None
    if len(years) == 1 and len(small) == 1:
        return week_mark(int(years[0]), small[0])
    if len(years) == 1 and len(small) == 2 and numbers[0] == years[0] and 1 <= small[1] <= 7:
        week = week_mark(int(years[0]), small[0])
        if week.kind == "impossible":
            return week
        return Mark("day", parts_of(date.fromisocalendar(int(years[0]), small[0], small[1])))
    return _numbers("/".join(numbers)) if rest and len(numbers) == 3 else None


def _worded_quarter(numbers: list[str]) -> Mark | None:
    years = [int(number) for number in numbers if len(number) == 4]
    small = [int(number) for number in numbers if len(number) == 1]
    valid = len(numbers) == 2 and years and small and 1 <= small[0] <= 4
    return Mark("quarter", (years[0], small[0])) if valid else None


def _with_month(month: int, numbers: list[str], tokens: list[str], apostrophe: bool) -> Mark | None:
    whole = [int(number) for number in numbers if len(number) == 4]
    small = [int(number) for number in numbers if len(number) <= 2]
    if len(numbers) == 0:
        return Mark("month_only", (month,))
    if len(numbers) == 1:
        if whole:
            return month_mark(whole[0], month)
        if not small:
            return None
        if apostrophe:
            return month_mark(full_year(small[0]), month)
        return Mark("yearless", (month, small[0])) if tokens[0].isdigit() else Mark("month_number", (month, small[0]))
    if len(numbers) == 2 and len(small) == 1 and whole:
        return day_mark(whole[0], month, small[0])
    if len(numbers) == 2 and len(small) == 2:
        return day_mark(full_year(small[1]), month, small[0])
    return None


def _ranging(text: str) -> Mark | None:
    """“18/08/2025 - 24/08/2025”, “18–24 ago 2025”, “Aug 18 – Aug 24, 2025”: its first day, and how many it covers."""
    text = re.sub(r"^(?:dal|from|del|von|du) ", "", text)
    sides = [side.strip() for side in _SPACED_RANGE.split(text)]
    sides = sides if len(sides) > 1 else [side.strip() for side in _RANGE.split(text)]
    if len(sides) != 2:
        return None
    last = _numeric(sides[1]) or _worded(_without_time(sides[1]))
    first = _numeric(sides[0]) or _worded(_without_time(sides[0]))
    if last is None:
        last = _numeric(_with_month_of(sides[0], sides[1])) or _worded(_with_month_of(sides[0], sides[1]))
    if last is None or last.kind == "impossible":
        return None
    if last.kind == "day":
        return _from_to(sides[0], first, last)
    if first and first.kind == last.kind == "numbers":
        return _open_range(first, last)
    return None


def _with_month_of(first: str, last: str) -> str:
    """“Aug 18” and “24, 2025” make “aug 24, 2025”."""
    found = re.match(r"[^\W\d_]+\.? ", first)
    return f"{found[0]}{last}" if found else last


def _from_to(text: str, first: Mark | None, last: Mark) -> Mark | None:
    end = date(*last.parts)
    if text.isdigit() and 1 <= int(text) <= end.day:
        start: date | None = end.replace(day=int(text))
    elif first and first.kind == "day":
        start = date(*first.parts)
    elif first and first.kind in ("yearless", "month_number"):
        month, day = first.parts
        year = end.year - (month > end.month)
        start = date(year, month, day) if exists(year, month, day) else None
    else:
        start = None
    if not start or start > end:
        return None
    return Mark("day", parts_of(start), days=(end - start).days + 1)


def _open_range(first: Mark, last: Mark) -> Mark | None:
    """Both ends leave the order open; it is settled where only one makes the range run forward, within a quarter."""
    lengths = {}
    for order in ("dmy", "mdy"):
        start, end = settled(first, order), settled(last, order)
        if start and end and 0 <= (end - start).days <= 92:
            lengths[order] = (start, (end - start).days + 1)
    if len(lengths) == 1:
        start, days = next(iter(lengths.values()))
        return Mark("day", parts_of(start), days=days)
    return first if lengths else None
