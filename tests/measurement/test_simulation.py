"""The false alarms and the power of rule R, against the tables of MEASUREMENT 5."""

import pytest

from tests.measurement.simulation import REPORT, Cell, cells


@pytest.mark.thorough
@pytest.mark.parametrize(
    "cell", list(cells()), ids=lambda cell: f"{cell.data}, {cell.effect}, {cell.before}/{cell.during}"
)
def test_the_rule_is_right_as_often_as_published(cell: Cell) -> None:
    assert cell.share() == pytest.approx(cell.published, abs=cell.tolerance)


def test_the_table_in_the_docs_has_every_cell() -> None:
    rows = [line for line in REPORT.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    expected = [(cell.data, cell.effect, str(cell.before), str(cell.during), cell.as_published) for cell in cells()]
    assert [tuple(row.strip("| ").split(" | ")[:5]) for row in rows] == expected
