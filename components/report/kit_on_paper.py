"""The counting kit on paper: each channel's link, to be clicked and as a QR code to be cut out or copied (M21)."""

from io import BytesIO

from PIL import Image

from components.counting_kit import NoLink, heard_of_us, pilot_links, qr_png
from components.texts import N_
from components.workbook import Pilot

from .answers import Answers
from .blocks import Answer, answers, heading, paragraph, said
from .paper import MARGIN, Column, Paper
from .style import FIGURE, QUIET, SMALL_STRONG

DOTS_PER_MM = 300 / 25.4
GAP, PAD = 6.0, 1.5
TOGETHER = 55.0  # what the answers take, so that the code is not overleaf from the link


def kit_on_paper(paper: Paper, given: Answers, pilot: Pilot, *, is_earlier: bool) -> None:
    """Nothing of it while nothing is written down; no codes to cut out of a pilot that others have followed."""
    tracking, words = pilot.tracking, given.words
    found = said(given, tracking, "link", "tag")
    found += [Answer(answer.name, answer.text, FIGURE, alone=True) for answer in said(given, tracking, "code")]
    if asked := said(given, tracking, "question"):
        found += [*asked, Answer(words(N_("Its answers, always in this order")), _heard_of(given, pilot))]
    if found:
        paper.keep(TOGETHER)
        heading(paper, words(N_("How it is counted on its own")))
        answers(paper, found)
    links = {} if is_earlier else _links(given, pilot)
    if links:
        heading(paper, words(N_("A link for each channel, and the same as a QR code")))
        for number, (place, link) in enumerate(links.items()):
            _row(paper, place, link, ruled=number > 0)
        paragraph(paper, words(N_("Print each QR code at least 3 cm wide, and try it with a telephone first.")), QUIET)


def _links(given: Answers, pilot: Pilot) -> dict[str, str]:
    """Under the names of their places; none for an address that can't be used, which the page says."""
    names = {channel.place: given.text(channel, "place") for channel in pilot.channels}
    try:
        found = pilot_links(pilot, given.book.listening) if pilot.tracking.link.strip() else {}
        return {names[place]: link for place, link in found.items() if qr_png(link)}
    except NoLink:
        return {}


def _heard_of(given: Answers, pilot: Pilot) -> str:
    options = heard_of_us(given.book, pilot)
    return " · ".join(option.text if option.own_words else given.words(option.text) for option in options)


def _row(paper: Paper, place: str, link: str, *, ruled: bool) -> None:
    """Never parted: a code that is cut can't be read."""
    png = qr_png(link)
    with Image.open(BytesIO(png)) as picture:
        side = picture.width / DOTS_PER_MM
    x, wide = side + GAP, paper.width - side - GAP
    text = Column(x, wide, [*paper.short(place, SMALL_STRONG, wide, 2), *paper.lay(link, QUIET, wide)])
    whole = max(side, text.height) + 2 * PAD
    if not paper.keep(whole) and ruled:
        paper.rule()
    paper.pdf.image(BytesIO(png), MARGIN, paper.y + PAD, side, side, alt_text=f"QR: {link}", link=link)
    paper.draw(text, paper.y + PAD + max(side - text.height, 0) / 2)
    paper.y += whole
