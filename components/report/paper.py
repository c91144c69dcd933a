"""Pages, the place on them where writing goes on, and the footer. Nothing here knows what a plan is."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from fpdf import FPDF

from .clean import needs_shaping, runs_leftwards
from .lines import Measure, break_lines, shorten
from .style import HAIRLINE, MULBERRY, QUIET, Style
from .typefaces import POINT, SHAPING, Typefaces

MARGIN, TOP, BOTTOM = 20.0, 19.0, 20.5
WHOLE = 62.0  # a row up to this height is never split over two pages
ROUNDING = 0.001
LONGEST_SHORTENED = 2_000  # characters that are looked at for a shortened text


_ADDRESS = re.compile(r"https?://[!-~]{3,2000}", re.IGNORECASE)

Passage = tuple[str, Style]


@dataclass(frozen=True)
class Line:
    text: str
    style: Style
    link: str = ""


@dataclass(frozen=True)
class Column:
    """Lines that stand under each other, `x` from the left margin."""

    x: float
    width: float
    lines: list[Line]
    right: bool = False  # numbers stand on the right

    @property
    def height(self) -> float:
        return sum(line.style.leading for line in self.lines)

    def cut(self, room: float) -> tuple["Column", "Column"]:
        """What fits into `room`, and the rest."""
        used, fits = 0.0, 0
        for line in self.lines:
            used += line.style.leading
            if used > room + ROUNDING:
                break
            fits += 1
        return replace(self, lines=self.lines[:fits]), replace(self, lines=self.lines[fits:])


class Paper:
    """A document that is written from top to bottom. `y` is where the next thing stands, in millimetres."""

    def __init__(self, size: str, alphabet: set[str], footer: str) -> None:
        self.pdf = FPDF(format=size)
        self.pdf.set_auto_page_break(False)
        self.pdf.alias_nb_pages("")  # else an owner who types {nb} reads the number of pages
        self.pdf.c_margin = 0
        self.typefaces = Typefaces(self.pdf, alphabet)
        self.width = self.pdf.w - 2 * MARGIN
        self.bottom = self.pdf.h - BOTTOM
        self.y = TOP
        self._held: list[tuple[float, Callable[[], None]]] = []
        self._footer = self.short(footer, QUIET, self.width - 30, 1)
        self.new_page()

    @property
    def room(self) -> float:
        """What is left of the page, beside what is held."""
        return self.bottom - self.y - sum(height for height, _ in self._held)

    def new_page(self) -> None:
        self.pdf.add_page()
        self.y = TOP

    def hold(self, height: float, draw: Callable[[], None]) -> None:
        """Something, a title for one, that is drawn only with what follows it, on the same page."""
        self._held.append((height, draw))

    def keep(self, height: float) -> bool:
        """See to room for `height`, and draw what was held. Whether that took a new page."""
        turned = self.room + ROUNDING < height and self.y > TOP
        if turned:
            self.new_page()
        held, self._held = self._held, []
        for _, draw in held:
            draw()
        return turned

    def space(self, height: float) -> None:
        if self.y > TOP:
            self.y += height

    def clean(self, text: str) -> str:
        return self.typefaces.printable.clean(text)

    def measure(self, style: Style) -> Measure:
        return lambda text: self.typefaces.width(text, style.face, style.size)

    def lay(self, text: str, style: Style, width: float) -> list[Line]:
        """The whole text in lines. A text that is an address and nothing else leads there."""
        clean = self.clean(text)
        link = clean if _ADDRESS.fullmatch(clean) else ""
        return [Line(line, style, link) for line in break_lines(clean, width, self.measure(style))]

    def lay_all(self, passages: Sequence[Passage], width: float) -> list[Line]:
        return [line for text, style in passages for line in self.lay(text, style, width)]

    def short(self, text: str, style: Style, width: float, most: int) -> list[Line]:
        """The text in at most `most` lines; the whole has to stand elsewhere."""
        beginning = self.clean(text[:LONGEST_SHORTENED]).replace("\n", " ")
        return [Line(line, style) for line in shorten(beginning, width, self.measure(style), most)]

    def flow(
        self,
        columns: Sequence[Column],
        pad: float = 0.0,
        ruled: bool = False,
        again: Callable[[], None] | None = None,
        company: float = 0.0,
    ) -> None:
        """A row of columns side by side, continued on new pages as long as needed.

        `pad` is the space above and below, `ruled` asks for a hairline between this row and the one above it on the
        page, `again` opens every page that the row reaches, and `company` is the height of what must not be parted
        from it.
        """
        height = max(column.height for column in columns)
        if self.keep((height if height <= WHOLE else WHOLE / 3) + 2 * pad + company):
            _call(again)
        elif ruled:
            self.rule()
        self.y += pad
        while True:
            parts = [column.cut(self.room) for column in columns]
            for part, _ in parts:
                self.draw(part)
            self.y += max(part.height for part, _ in parts)
            columns = [rest for _, rest in parts]
            if not any(column.lines for column in columns):
                break
            self.new_page()
            _call(again)
        self.y += pad

    def draw(self, column: Column, y: float | None = None) -> None:
        """The column as it is, at `y`; where writing goes on does not move."""
        y = self.y if y is None else y
        for line in column.lines:
            self._draw_line(line, MARGIN + column.x, y, column)
            y += line.style.leading

    def _draw_line(self, line: Line, x: float, y: float, column: Column) -> None:
        if not line.text:
            return
        style = line.style
        wide = self.typefaces.width(line.text, style.face, style.size)
        if column.right or runs_leftwards(line.text):
            x += column.width - wide
        self.write(line.text, x, y, style)
        if line.link:
            self.pdf.link(x, y, wide, style.leading, line.link)

    def write(self, text: str, x: float, y: float, style: Style) -> None:
        """One piece of clean text with its left end at `x`, `y` being the upper edge of its line."""
        self.pdf.set_text_color(style.colour)
        self.typefaces.select(style.face, style.size)
        baseline = y + 0.5 * style.leading + 0.3 * style.size * POINT
        if all(ord(character) in self.typefaces.everyday for character in text) and not needs_shaping(text):
            self.pdf.text(x, baseline, text)
        else:
            self._write_other_scripts(text, x, y, style)

    def _write_other_scripts(self, text: str, x: float, y: float, style: Style) -> None:
        self.pdf.text(x, y, "")  # else fpdf2 forgets the font when a page's first letters are of the spare one
        if runs_leftwards(text):
            self.typefaces.select_spare(text, style.size)
        if SHAPING and needs_shaping(text):
            self.pdf.set_text_shaping(True)
        self.pdf.set_xy(x, y)
        self.pdf.cell(text=text, h=style.leading)
        self.pdf.set_text_shaping(False)

    def rule(self, colour: str = HAIRLINE, thick: float = 0.2, x: float = 0.0, width: float | None = None) -> None:
        self.pdf.set_draw_color(colour)
        self.pdf.set_line_width(thick)
        left = MARGIN + x
        self.pdf.line(left, self.y, left + (self.width - x if width is None else width), self.y)

    def upright(self, x: float, top: float, bottom: float) -> None:
        self.pdf.set_draw_color(HAIRLINE)
        self.pdf.set_line_width(0.2)
        self.pdf.line(MARGIN + x, top, MARGIN + x, bottom)

    def panel(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 1.6) -> None:
        self.pdf.set_fill_color(colour)
        self.pdf.rect(MARGIN + x, y, width, height, style="F", round_corners=True, corner_radius=radius)

    def frame(self, x: float, y: float, width: float, height: float, colour: str = HAIRLINE) -> None:
        self.pdf.set_draw_color(colour)
        self.pdf.set_line_width(0.25)
        self.pdf.rect(MARGIN + x, y, width, height, round_corners=True, corner_radius=0.6)

    def bookmark(self, title: str, level: int = 0) -> None:
        before = self.pdf.y
        self.pdf.set_y(self.y)
        self.pdf.start_section(" ".join(self.clean(title[:LONGEST_SHORTENED]).split())[:80], level, strict=False)
        self.pdf.set_y(before)

    def ribbon(self) -> None:
        """The band of colour along the top edge of the first page."""
        self.pdf.set_fill_color(MULBERRY)
        self.pdf.rect(0, 0, self.pdf.w, 4.5, style="F")

    def finish(self) -> bytes:
        """The document, with its footers: only now is the number of pages known."""
        self.keep(0)
        pages = self.pdf.pages_count
        for number in range(1, pages + 1):
            self._turn_back_to(number)
            self._draw_footer(f"{number} / {pages}")
        return bytes(self.pdf.output())

    def _turn_back_to(self, number: int) -> None:
        """fpdf2 writes colours, widths and fonts when they change, and does not know that they differ by page."""
        self.pdf.page = number
        for value in (1, 2):
            self.pdf.set_draw_color(value)
            self.pdf.set_fill_color(value)
            self.pdf.set_line_width(value)
            self.typefaces.select("", value)

    def _draw_footer(self, page: str) -> None:
        self.y = self.pdf.h - 15.0
        self.rule()
        self.y += 1.6
        self.draw(Column(0, self.width, self._footer))
        self.draw(Column(0, self.width, [Line(page, QUIET)], right=True))


def _call(again: Callable[[], None] | None) -> None:
    if again:
        again()
