"""The tally sheet for beside the till or the phone, as a PDF."""

import streamlit as st

from components.texts import N_
from components.workbook import Pilot

from ..frame import Page
from ..sidebar import file_name


def tally_sheet(page: Page, pilot: Pilot) -> None:
    book, language, today, id = page.book, page.words.language, page.today, pilot.id

    def as_pdf() -> bytes:
        from components.report import tally_sheet_pdf

        return tally_sheet_pdf(book, id, language=language, today=today)

    page.quiet("One page a week, to lie beside the till or the phone: one mark for each person, in the row of the "
               "answer.")  # fmt: skip
    st.download_button(page.words(N_("Print the tally sheet (PDF)")), as_pdf, f"tally-{file_name(book, 'pdf')}",
                       "application/pdf", on_click="ignore", icon=":material/print:", key="tally.pdf")  # fmt: skip
