"""Which tables of a file hold notes, and which belong together."""

from .columns import Column
from .layout import Table
from .note_names import last
from .results import Problem
from .words import is_marked_up, mended, without_tags
from .words_column import WordsColumns

_Read = tuple[Table, WordsColumns | None]
_SAMPLE = 200


def readable(table: Table) -> Table:
    return Table(table.title, table.above, list(map(_mended, table.columns)), table.numbers, table.separator)


def _mended(column: Column) -> Column:
    cells = column.cells()
    right = mended(cells)
    if is_marked_up(right[:_SAMPLE]):
        right = [without_tags(cell) if isinstance(cell, str) else cell for cell in right]
    return column if right is cells else Column(column.name, right)


def brought_together(tables: list[Table]) -> list[Table]:
    """Lists of one form, such as the answers below each comment, are one table."""
    groups: dict[tuple[str, ...], list[Table]] = {}
    for table in tables:
        groups.setdefault(tuple(sorted(table.names)), []).append(table)
    return [_one_below_the_other(group) for group in groups.values()]


def _one_below_the_other(group: list[Table]) -> Table:
    if len(group) == 1:
        return group[0]
    columns: list[Column] = []
    for name in group[0].names:
        cells = [cell for table in group for one in table.columns if one.name == name for cell in one.cells()]
        columns.append(Column(name, cells))
    return Table(group[0].title, [], columns, range(1, len(columns[0]) + 1))


def weight(table: Table, words: WordsColumns | None) -> float:
    return words.score * min(len(table.numbers), 50) if words else 0.0


def belongs(one: _Read, main: _Read, nested: bool) -> bool:
    """In JSON each list is a table: only those whose words have the same name are more of the same."""
    words, best = one[1], main[1]
    if one is main or words is None or best is None:
        return one is main
    if not nested:
        return not words.own_text
    same = last(words.parts[0].name) == last(best.parts[0].name)
    return same and bool(words.authors) >= bool(best.authors)


def own_among(drafts: list[_Read], main: _Read) -> list[Problem]:
    """Posts without a name over the comments of people with names: the page's own."""
    best = main[1]
    rows = [
        len(table.numbers)
        for table, words in drafts
        if best
        and words
        and best.authors
        and not words.authors
        and last(words.parts[0].name) == last(best.parts[0].name)
    ]
    return [Problem("own_messages", None, str(sum(rows)))] if rows else []
