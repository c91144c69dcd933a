"""A pilot on paper: its review, and while it runs a sheet to fill in by hand. Made when the button is pressed."""

import streamlit as st

from components.texts import N_
from components.workbook import Pilot

from ..frame import Page
from ..sidebar import file_name


def on_paper(page: Page, pilot: Pilot) -> None:
    book, language, today, id = page.book, page.words.language, page.today, pilot.id

    def review() -> bytes:
        from components.report import review_pdf

        return review_pdf(book, id, language=language, today=today)

    def results_sheet() -> bytes:
        from components.report import results_sheet_pdf

        return results_sheet_pdf(book, id, language=language, today=today)

    st.download_button(page.words(N_("This review on paper (PDF)")), review, f"review-{file_name(book, 'pdf')}",
                       "application/pdf", on_click="ignore", type="tertiary", icon=":material/picture_as_pdf:",
                       key="review.pdf")  # fmt: skip
    if pilot.status == "running":
        st.download_button(page.words(N_("A sheet to fill in by hand (PDF)")), results_sheet,
                           f"results-{file_name(book, 'pdf')}", "application/pdf", on_click="ignore", type="tertiary",
                           icon=":material/print:", key="results.pdf")  # fmt: skip
