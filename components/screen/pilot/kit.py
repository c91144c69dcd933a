"""The counting kit: links, a code, a question and a tally sheet that tell who came because of the pilot (M21)."""

import streamlit as st

from components.catalogue import HEARD_QUESTION
from components.counting_kit import (
    SENTENCES,
    NoLink,
    campaign_of,
    counted_with,
    heard_of_us,
    pilot_links,
    spoken_code,
    tag,
)
from components.texts import N_
from components.workbook import Part, Pilot

from .. import session
from ..frame import Page
from ..layout import literal, shortened
from ..listening import place_name
from .qr_codes import qr_codes
from .tally import tally_sheet


def count_apart(page: Page, pilot: Pilot) -> None:
    page.groups.close()
    st.space("small")
    inside = page.words(N_("links, a code, a question, a tally sheet"))
    label = page.words(N_("Count it apart · {inside}"), inside=f":gray[{inside}]")
    page.folded(label, f"deeper.kit.{pilot.id}", _kit, pilot)


def _kit(page: Page, pilot: Pilot) -> None:
    page.quiet("Who came because of the pilot? With these you can tell, whatever else is going on.")
    _links(page, pilot)
    _code(page, pilot)
    _question(page, pilot)
    page.subgroup("A tally sheet")
    tally_sheet(page, pilot)


def _links(page: Page, pilot: Pilot) -> None:
    page.subgroup("A link for each channel")
    tracking = pilot.tracking
    page.text(tracking, "link", unsure=False)
    _offer(page, tracking, "link", page.book.business.website.strip())
    page.text(tracking, "tag", unsure=False)
    _offer(page, tracking, "tag", tag(pilot.name))
    if tracking.link.strip() and counted_with(pilot, page.book.pilots):
        page.advise("The links of an earlier pilot bear the same name ({name}), so visits of both count "
                    "together. Give this one a name of its own.", name=campaign_of(pilot))  # fmt: skip
    if not tracking.link.strip():
        page.quiet("Write the address of the page, and a link for each channel stands here to be copied.")
        return
    try:
        links = pilot_links(pilot, page.book.listening)
    except NoLink as reason:
        st.error(page.words(SENTENCES[reason.code]))
        return
    _show(page, pilot, links)


def _show(page: Page, pilot: Pilot, links: dict[str, str]) -> None:
    if not pilot.channels:
        page.quiet("Choose a channel above, and its link stands here.")
    for place, address in links.items():
        st.markdown(f"**{literal(place_name(page, place))}**")
        st.code(address, language=None, wrap_lines=True)
    without = {channel.place for channel in pilot.channels if channel.place} - set(links)
    if "website" in without:
        page.quiet("On your own website use the page’s address as it is: a tag there would hide where visitors had "
                   "come from.")  # fmt: skip
    if "phone" in without:
        page.quiet("On the phone nobody can follow a link: ask for the code, and keep the tally sheet beside it.")
    if links:
        page.folded(page.words(N_("QR codes of these links, to print")), f"deeper.qr.{pilot.id}", qr_codes, links)


def _code(page: Page, pilot: Pilot) -> None:
    page.subgroup("A code that customers say")
    page.text(pilot.tracking, "code", unsure=False)
    taken = [other.tracking.code for other in page.book.pilots if other is not pilot]
    _offer(page, pilot.tracking, "code", spoken_code(pilot.name or pilot.id, "", taken))
    page.quiet("Short, and hard to mistake on the phone: “Tell us {code}, so that we know where you heard of us.”",
               code=literal(pilot.tracking.code.strip()) or "…")  # fmt: skip


def _question(page: Page, pilot: Pilot) -> None:
    page.subgroup("A question to everybody new")
    page.text(pilot.tracking, "question", unsure=False, proposal=page.words(HEARD_QUESTION))
    page.quiet("Always the same answers in the same order. Tick one for each person:")
    asked = pilot.tracking.question.strip() or page.words(HEARD_QUESTION)
    answers = [option.text if option.own_words else page.words(option.text) for option in heard_of_us(page.book, pilot)]
    st.code("\n".join([asked, *(f"☐ {answer}" for answer in answers)]), language=None, wrap_lines=True)


def _offer(page: Page, owner: Part, name: str, proposed: str) -> None:
    """A click takes the proposal; the field above stays free to be typed into."""
    if getattr(owner, name).strip() or not proposed:
        return
    shown = literal(shortened(proposed, 50))
    if page.button(N_("Use {this}"), f"use.{name}", icon="check", this=shown):
        setattr(owner, name, proposed)
        session.save()
        st.rerun()
