"""An owner before the screen, without a browser: opens pages, answers, presses, and looks at what is kept.

Fields are found by the name of their question ("statement"), or by more of their key where a page asks the same
question more than once ("calls.name"). Neither the plan nor the language belongs to that name.
"""

import json
from typing import Any

from pandas import isna
from streamlit.testing.v1 import AppTest

from components.files import dumps, open_kept
from components.screen.links import HOME, PAGES
from components.workbook import Workbook

ADDRESSES = {"home": HOME, **PAGES}
_FIELDS = ("text_input", "text_area", "selectbox", "radio", "multiselect", "checkbox", "date_input", "button_group")
Grid = dict[str, Any]  # as the browser sends it: edited_rows, added_rows, deleted_rows
_TOLD = ("error", "warning", "info", "success")


class Owner:
    """One tab. Every act runs the page and fails on any exception that it shows."""

    def __init__(self, tab: AppTest) -> None:
        self.tab = tab
        self._grids: dict[str, Grid] = {}  # by the id of the table: what has been done to it in this visit
        self._settled()

    def go(self, page: str) -> None:
        """Open a page of this tab: "home" or the name of a step."""
        self.tab.switch_page(ADDRESSES[page])
        self._run()

    def answer(self, field: str, value: Any) -> None:
        widget = self.widget(field)
        if getattr(widget.proto, "accept_new_options", False) and isinstance(value, str):
            widget.options.append(value)  # typed, not picked: a browser sends the text as it is
        widget.set_value(value)
        self._run()

    def answer_all(self, answers: dict[str, Any]) -> None:
        for field, value in answers.items():
            self.answer(field, value)

    def press(self, button: str) -> None:
        self.widget(button, "button").click()
        self._run()

    def edit(self, table: str, row: int, **cells: Any) -> None:
        """Type into cells of a row that was there when the visit to the table began."""
        self._grid(table)["edited_rows"].setdefault(str(row), {}).update(cells)
        self._run()

    def add_row(self, table: str, **cells: Any) -> None:
        self._grid(table)["added_rows"].append(cells)
        self._run()

    def edit_added(self, table: str, row: int, **cells: Any) -> None:
        self._grid(table)["added_rows"][row].update(cells)
        self._run()

    def delete_row(self, table: str, row: int) -> None:
        self._grid(table)["deleted_rows"].append(row)
        self._run()

    def delete_added(self, table: str, row: int) -> None:
        del self._grid(table)["added_rows"][row]
        self._run()

    def rows(self, table: str) -> list[dict[str, Any]]:
        """What the table shows; empty cells are left out."""
        (grid,) = [grid for grid in self.tab.data_editor if self._id_of(grid) == self._table(table)]
        rows = grid.value.to_dict("records")
        return [{str(name): cell for name, cell in row.items() if not isna(cell)} for row in rows]

    def open_file(self, name: str, data: bytes) -> None:
        self.tab.file_uploader[0].upload(name, data)
        self._run()

    def unfold(self) -> None:
        """Open everything that is folded away on this page."""
        for folded in self.tab.expander:
            if folded.key:
                self.tab.session_state[folded.key] = True
        self._run()

    def speak(self, language: str) -> None:
        self.answer("language", language)

    def look_again(self) -> None:
        self._run()

    def restart_the_server(self) -> None:
        """The browser keeps this tab open, and sends what its fields show to a server that knows nothing of it."""
        shown = self.tab._tree.get_widget_states()
        new = AppTest.from_file(self.tab._script_path, default_timeout=60)
        new.query_params, new._finished_page_script_hash = self.tab.query_params, self.tab._finished_page_script_hash
        new._run(shown)
        self.tab, self._grids = new, {}
        self._settled()

    def shown(self, field: str) -> Any:
        return self.widget(field).value

    def progress(self) -> str:
        """What stands beside the bar of progress."""
        return " ".join(str(bar.proto.text) for bar in self.tab.get("progress"))

    def has(self, field: str) -> bool:
        return bool(self._found(field, (*_FIELDS, "button")))

    def widget(self, field: str, *kinds: str) -> Any:
        found = self._found(field, kinds or _FIELDS)
        exact = [widget for name, widget in found if name == field]
        assert len(exact or found) == 1, f"{field}: {[name for name, _ in found]} of {self.fields()}"
        return exact[0] if exact else found[0][1]

    def fields(self) -> list[str]:
        return [name for name, _ in self._found("", (*_FIELDS, "button"))]

    def told(self) -> list[str]:
        """What stands in boxes: warnings, errors, information."""
        return [str(box.value) for box in self._elements(*_TOLD)]

    def text(self) -> str:
        """Everything that is said on the page, as Markdown."""
        said = self._elements("title", "header", "subheader", "markdown", *_TOLD)
        return "\n".join(str(element.value) for element in said)

    @property
    def title(self) -> str:
        return str(self.tab.title[0].value)

    @property
    def plan(self) -> str:
        """The id of the plan in the address; empty where none is open."""
        return str(self.tab.query_params.get("plan", ""))

    @property
    def book(self) -> Workbook:
        """The open plan as it is kept."""
        return open_kept(self.plan)

    def file(self) -> bytes:
        return dumps(self.book)

    def _elements(self, *kinds: str) -> list[Any]:
        return [element for kind in kinds for element in self.tab.get(kind)]

    def _found(self, field: str, kinds: tuple[str, ...]) -> list[tuple[str, Any]]:
        named = [(self._name(widget.key), widget) for widget in self._elements(*kinds) if widget.key]
        return [(name, widget) for name, widget in named if not field or f".{name}".endswith(f".{field}")]

    def _name(self, key: str) -> str:
        return ".".join(part for part in key.split(".") if part not in {self.plan, "en", "it"})

    def _grid(self, table: str) -> Grid:
        return self._grids.setdefault(self._table(table), {"edited_rows": {}, "added_rows": [], "deleted_rows": []})

    def _table(self, table: str) -> str:
        """The id of the table whose parts go by this name ("actions"), or by more of its key ("calls.readings")."""
        ids = [self._id_of(grid) for grid in self.tab.data_editor]
        (found,) = [id for id in ids if f".{id.rsplit('.', 3)[0]}".endswith(f".{table}")]
        return found

    def _id_of(self, grid: Any) -> str:
        return str(grid.proto.id)

    def _run(self) -> None:
        """Run the page with what its fields and tables show, as a browser sends it."""
        shown = self.tab._tree.get_widget_states()
        for id in {self._id_of(grid) for grid in self.tab.data_editor} & self._grids.keys():
            state = shown.widgets.add()
            state.id, state.string_value = id, json.dumps(self._grids[id])
        self.tab._run(shown)
        self._settled()

    def _settled(self) -> None:
        self.tab._page_hash = ""  # stay where the page itself has led
        assert not self.tab.exception, self.tab.exception[0].message
