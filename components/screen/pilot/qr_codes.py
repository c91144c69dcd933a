"""QR codes of the tagged links, drawn only once their fold is open."""

import streamlit as st

from components.counting_kit import NoLink, qr_png, qr_svg, source_of
from components.counting_kit.codes import SENTENCES
from components.texts import N_

from ..frame import Page
from ..layout import literal
from ..listening import place_name

SIDE = 150  # pixels


def qr_codes(page: Page, links: dict[str, str]) -> None:
    page.quiet("At least 3 cm wide, dark on light. Try each one with a telephone before you print many.")
    for place, link in links.items():
        try:
            _qr_code(page, place, link)
        except NoLink as reason:
            st.error(page.words(SENTENCES[reason.code]))


def _qr_code(page: Page, place: str, link: str) -> None:
    words, name = page.words, literal(place_name(page, place))
    file = f"qr-{source_of(page.book.listening, place)}"
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.container(width="content", gap="xsmall"):
            st.image(qr_png(link), width=SIDE, alt=words(N_("QR code of the link: {place}"), place=name))
            st.markdown(f":small[{name}]")
        with st.container(width="content"):
            st.download_button(
                words(N_("{place}: for printing (SVG)"), place=name), lambda: qr_svg(link), f"{file}.svg",
                "image/svg+xml", on_click="ignore", icon=":material/download:", key=f"qr.svg.{place}",
            )  # fmt: skip
            st.download_button(
                words(N_("{place}: for a document (PNG)"), place=name), lambda: qr_png(link), f"{file}.png",
                "image/png", on_click="ignore", icon=":material/download:", key=f"qr.png.{place}",
            )  # fmt: skip
