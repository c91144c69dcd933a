"""Any sequence of edits in a grid gives the same as the same edits made to a plain list of rows."""

import copy
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from components.screen.table_rows import Column, Table, Visit, facts, same_part, take
from components.texts import words_for
from components.workbook import Metric, Person, Pilot, Reading, Workbook

PEOPLE = Table("people", Person, [Column("name"), Column("hours", "number")], words_for("en"))
READINGS = Table(
    "readings", Reading, [Column("first", "day"), Column("value", "number"), Column("days", "whole")], words_for("en"),
    lambda: {"days": 28},
)  # fmt: skip
NAMES = st.sampled_from(["Ann", "Bo", "**Cy**", "{nb}", "  ", "", None])
HOURS = st.sampled_from(["2", "2.5", "1,250", "0", "", None, "many", "-1", "9" * 400, "1e3"])
UNDERSTOOD = {"2": 2.0, "2.5": 2.5, "1,250": 1250.0, "0": 0.0, "": None, None: None}
CELLS = st.fixed_dictionaries({}, optional={"name": NAMES, "hours": HOURS})
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, 9), CELLS),
        st.tuples(st.just("add"), st.just(0), CELLS),
        st.tuples(st.just("delete"), st.integers(0, 9), st.just({})),
    ),
    max_size=12,
)


class Grid:
    """As Streamlit's grid reports what is done to it: by position among the first rows, or among the added ones."""

    def __init__(self, base: int) -> None:
        self.shown: list[tuple[str, Any]] = [("base", position) for position in range(base)]
        self.edited: dict[int, dict[str, Any]] = {}
        self.deleted: list[int] = []

    def act(self, kind: str, row: int, cells: dict[str, Any]) -> int | None:
        """The number of the row shown that was meant; None where there is none."""
        if kind == "add":
            self.shown.append(("added", dict(cells)))
            return len(self.shown) - 1
        if row >= len(self.shown):
            return None
        origin, where = self.shown[row]
        if kind == "delete":
            del self.shown[row]
            if origin == "base":
                self.deleted.append(where)
        elif origin == "base":
            self.edited.setdefault(where, {}).update(cells)
        else:
            where.update(cells)
        return row

    def state(self) -> dict[str, Any]:
        added = [cells for origin, cells in self.shown if origin == "added"]
        edited = {str(position): cells for position, cells in self.edited.items()}
        return copy.deepcopy({"edited_rows": edited, "added_rows": added, "deleted_rows": self.deleted})


class Plain:
    """The same acts on a plain list of people."""

    def __init__(self, people: list[Person]) -> None:
        self.rows: list[dict[str, Any]] = [{"name": p.name, "hours": p.hours, "counts": True} for p in people]

    def act(self, kind: str, row: int, cells: dict[str, Any]) -> None:
        if kind == "delete":
            del self.rows[row]
            return
        if kind == "add":
            self.rows.append({"name": "", "hours": None, "counts": False})
        meant = self.rows[row]
        if "name" in cells:
            meant["name"] = cells["name"] or ""
        if "hours" in cells:
            meant["hours"] = UNDERSTOOD.get(cells["hours"], meant["hours"])
        meant["counts"] = meant["counts"] or bool(meant["name"] or meant["hours"])

    def people(self) -> list[tuple[str, float | None]]:
        return [(row["name"], row["hours"]) for row in self.rows if row["counts"]]


def book_with(people: int) -> Workbook:
    book = Workbook(id="book")
    book.resources.people = [Person(id=f"person-{n}", name=f"Person {n}", hours=float(n)) for n in range(people)]
    return book


def visit_to(book: Workbook) -> Visit:
    people = book.resources.people
    base = [{"name": person.name, "hours": words_for("en").typed(person.hours)} for person in people]
    return Visit(base, [person.id for person in people], written=facts(PEOPLE, book.resources))


@given(st.integers(0, 3), ACTS)
def test_a_grid_is_a_plain_list(people: int, acts: list[tuple[str, int, dict[str, Any]]]) -> None:
    book = book_with(people)
    visit, grid, plain = visit_to(book), Grid(people), Plain(book.resources.people)
    for kind, row, cells in acts:
        meant = grid.act(kind, row, cells)
        if meant is None:
            continue
        plain.act(kind, meant, cells)
        take(PEOPLE, book, book.resources, visit, grid.state())
        assert sorted(map(str, plain.people())) == sorted(str((p.name, p.hours)) for p in book.resources.people)
        assert visit.written == facts(PEOPLE, book.resources)


@given(st.integers(0, 3), ACTS)
def test_every_row_keeps_its_id(people: int, acts: list[tuple[str, int, dict[str, Any]]]) -> None:
    """However rows come and go, each one that stays is the same part as before. Only twins cannot be told apart."""
    book = book_with(people)
    visit, grid = visit_to(book), Grid(people)
    tags: list[str | None] = [person.id for person in book.resources.people]  # of the rows shown
    for number, (kind, row, typed) in enumerate(acts):
        cells = typed | {"name": f"New {number}"}
        before = [person.id for person in book.resources.people]
        meant = grid.act(kind, row, cells)
        if meant is None:
            continue
        take(PEOPLE, book, book.resources, visit, grid.state())
        now = [person.id for person in book.resources.people]
        if kind == "delete":
            assert now == [id for id in before if id != tags[meant]]
            del tags[meant]
            continue
        assert now[: len(before)] == before
        assert len(now) <= len(before) + 1
        if kind == "add":
            tags.append(None)
        tags[meant] = tags[meant] or next(iter(set(now) - set(before)), None)


@given(st.integers(1, 3), ACTS)
def test_a_grid_leaves_alone_what_it_does_not_show(people: int, acts: list[tuple[str, int, dict[str, Any]]]) -> None:
    """Another window adds somebody and writes into a column of which this grid knows nothing new."""
    book = book_with(people)
    visit, grid = visit_to(book), Grid(people)
    book.resources.people = [*book.resources.people, Person(id="theirs", name="Theirs", skills="Writes well")]
    for kind, row, cells in acts:
        if grid.act(kind, row, cells) is not None:
            take(PEOPLE, book, book.resources, visit, grid.state())
    assert [(p.name, p.skills) for p in book.resources.people if p.id == "theirs"] == [("Theirs", "Writes well")]


@given(st.integers(0, 3), ACTS)
def test_the_same_state_twice_changes_nothing(people: int, acts: list[tuple[str, int, dict[str, Any]]]) -> None:
    book = book_with(people)
    visit, grid = visit_to(book), Grid(people)
    for kind, row, cells in acts:
        grid.act(kind, row, cells)
    take(PEOPLE, book, book.resources, visit, grid.state())
    once, said = book.model_copy(deep=True), visit.problems
    take(PEOPLE, book, book.resources, visit, grid.state())
    assert book == once
    assert visit.problems == said


def test_a_reading_needs_its_day_and_its_number() -> None:
    metric = Metric(id="calls")
    book = Workbook(id="book", metrics=[metric])
    visit = Visit([], [])
    for cells, complete in (({"value": "51"}, False), ({"first": "2026-03-02"}, False),
                            ({"first": "2026-03-02", "value": "fifty"}, False),
                            ({"first": "2026-03-02", "value": "51"}, True)):  # fmt: skip
        take(READINGS, book, metric, visit, {"added_rows": [cells]})
        assert bool(metric.readings) == complete
        assert bool(visit.problems) != complete
    (reading,) = metric.readings
    assert (reading.first, reading.value, reading.days) == (date(2026, 3, 2), 51, 28)


def test_rows_are_counted_as_they_are_shown() -> None:
    book = book_with(3)
    visit = visit_to(book)
    state = {"edited_rows": {"2": {"hours": "many"}}, "added_rows": [{"hours": "-1"}], "deleted_rows": [0]}
    take(PEOPLE, book, book.resources, visit, state)
    assert visit.problems == [
        "Row 2: “many” could not be taken. What was there before still counts.",
        "Row 3: “\\-1” could not be taken. What was there before still counts.",
    ]
    assert [person.name for person in book.resources.people] == ["Person 1", "Person 2"]


def test_a_part_is_found_again_in_the_plan_as_it_is_now() -> None:
    then = Workbook(id="book", pilots=[Pilot(id="pilot")], metrics=[Metric(id="calls")])
    now = then.model_copy(deep=True)
    assert same_part(then.pilots[0], then, now) is now.pilots[0]
    assert same_part(then.pilots[0].review, then, now) is now.pilots[0].review
    assert same_part(then.resources, then, now) is now.resources
    assert same_part(then.resources, then, then) is then.resources
    now.pilots = []
    assert same_part(then.pilots[0], then, now) is None
    assert same_part(then.pilots[0].review, then, now) is None
