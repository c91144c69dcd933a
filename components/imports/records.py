"""JSON and JSON lines: every list of records is a table, wherever in the file it stands."""

import json
from collections.abc import Iterator
from typing import Any

from .cells import Cell, Sheet
from .columns import Column
from .layout import Table, lay_out
from .limits import MOST_TABLES, check_cells, check_columns, check_rows
from .results import Problem, UnreadableImport

_DEEPEST = 12  # levels that are looked into
_NAMES = ("name", "title", "metric", "dailyMetric", "label", "id")  # what a list is called by the record around it

Record = dict[str, Any]


def looks_like_json(text: str) -> bool:
    head = text.lstrip()[:200]
    return head[:1] == "{" or (head[:1] == "[" and head[1:].lstrip()[:1] in ("{", "[", "]", '"', "-", *"0123456789"))


def read_json(text: str) -> tuple[list[Table], list[Problem]]:
    check_cells(text.count(",") + text.count("[") + text.count("{"))
    content, problems = _content(text)
    tables: list[Table] = []
    for title, found in _lists(content, "", 0):
        tables += _tables(title, found)
        if len(tables) > MOST_TABLES:
            break
    return tables[:MOST_TABLES], problems


def _content(text: str) -> tuple[Any, list[Problem]]:
    try:
        return json.loads(text, parse_constant=lambda _: None), []
    except RecursionError as error:
        raise UnreadableImport("too_deep") from error
    except ValueError as error:
        records, problems = _json_lines(text)
        if not records:
            raise UnreadableImport("damaged", str(error)) from error
        return records, problems


def _json_lines(text: str) -> tuple[list[Any], list[Problem]]:
    """One record a line; lines that are none are told, and too many of them mean that this is something else."""
    records, problems = [], []
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    for number, line in lines:
        try:
            records.append(json.loads(line.rstrip(","), parse_constant=lambda _: None))
        except RecursionError as error:
            raise UnreadableImport("too_deep") from error
        except ValueError:
            problems.append(Problem("line_damaged", number))
            if len(problems) > 10 and len(problems) > len(records):
                return [], []
    return (records, problems) if len(records) > len(problems) else ([], [])


def _lists(content: Any, title: str, depth: int, named: str = "") -> Iterator[tuple[str, list[Any] | Record]]:
    """Every list that may be a table, with its title; and the object of dates or of columns, which is one too.

    `named` is what a record further out calls itself; it says more than the key of a list.
    """
    if depth > _DEEPEST:
        return
    if isinstance(content, list):
        if any(isinstance(item, dict | list) for item in content):
            yield named or title, content
        for item in content:
            if isinstance(item, dict):
                yield from _lists_within(item, depth, named)
    elif isinstance(content, dict):
        if _is_table(content):
            yield named or title, content
        else:
            yield from _lists_within(content, depth, named)


def _lists_within(record: Record, depth: int, named: str) -> Iterator[tuple[str, list[Any] | Record]]:
    named = next((record[name] for name in _NAMES if isinstance(record.get(name), str)), named)
    for key, value in record.items():
        if isinstance(value, list | dict):
            yield from _lists(value, key, depth + 1, named)


def _is_table(record: Record) -> bool:
    """{"2026-01-01": 12, …} or {"date": […], "value": […]}."""
    from .kinds import kind

    columns = [value for value in record.values() if isinstance(value, list)]
    if len(columns) == len(record) >= 2 and len({len(column) for column in columns}) == 1:
        return not any(isinstance(cell, dict | list) for column in columns for cell in column)
    return len(record) >= 2 and all(kind(key) == "date" for key in record)


def _tables(title: str, found: list[Any] | Record) -> list[Table]:
    if isinstance(found, dict):
        return [_of_object(title, found)]
    records = [_flat(item) for item in found if isinstance(item, dict)]
    if records:
        return [_of_records(title, records)]
    rows = [[_scalar(cell) for cell in row] for row in found if isinstance(row, list)]
    check_rows(len(rows))
    check_columns(max(map(len, rows), default=0))
    check_cells(sum(map(len, rows)))
    return lay_out(Sheet(title, rows))[0]


def _of_object(title: str, found: Record) -> Table:
    values = list(found.values())
    if all(isinstance(value, list) for value in values):
        check_cells(sum(map(len, values)))
        columns = [Column(name, list(map(_scalar, cells))) for name, cells in found.items()]
    elif all(isinstance(value, dict) for value in values):
        return _of_records(title, [{"date": key, **_flat(value)} for key, value in found.items()])
    else:
        columns = [Column("date", list(found)), Column(title or "value", list(map(_scalar, values)))]
    return Table(title, [], columns, range(1, len(columns[0]) + 1))


def _of_records(title: str, records: list[dict[str, Cell]]) -> Table:
    names: dict[str, None] = {}
    for record in records:
        names |= dict.fromkeys(record)
    check_rows(len(records))
    check_columns(len(names))
    check_cells(len(names) * len(records))
    columns = [Column(name, [record.get(name) for record in records]) for name in names]
    return Table(title, [], columns, range(1, len(records) + 1))


def _flat(record: Record, prefix: str = "", depth: int = 0) -> dict[str, Cell]:
    """{"reviewer": {"name": …}} gives reviewer.name; lists of texts become one text, lists of records stay outside."""
    flat: dict[str, Cell] = {}
    for key, value in record.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            if depth < _DEEPEST:
                flat |= _flat(value, f"{name}.", depth + 1)
        elif isinstance(value, list):
            flat |= _flat_list(name, value)
        else:
            flat[name] = _scalar(value)
    return flat


def _flat_list(name: str, values: list[Any]) -> dict[str, Cell]:
    if values and all(isinstance(value, dict) and set(value) == {"value"} for value in values):
        return {f"{name}.{place}": _scalar(value["value"]) for place, value in enumerate(values, 1)}
    if values and all(isinstance(value, str | int | float) for value in values):
        return {name: ", ".join(map(str, values))}
    return {}


def _scalar(value: Any) -> Cell:
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        return value if abs(value) < 10**18 else str(value) if abs(value) < 10**100 else "9" * 100
    return float(value) if isinstance(value, float) else None
