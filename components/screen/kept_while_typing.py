"""Long answers are kept while they are being typed, not only once the field is left.

A single-line field can do that by itself (`live`); a text area of Streamlit waits for Ctrl+Enter or for the field to
be left. This presses Ctrl+Enter for the owner after a pause, so that F5 or a closed tab loses nothing.
"""

import streamlit as st

PAUSE = 700  # milliseconds

_SCRIPT = """
const PAUSE = 700; // milliseconds
export default function () {
  if (window.keepsTyping) return;
  window.keepsTyping = true;
  const waiting = new WeakMap();
  const keep = (area) => area.isConnected && area.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
  document.addEventListener("input", (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || !area.closest('[data-testid="stTextArea"]')) return;
    clearTimeout(waiting.get(area));
    waiting.set(area, setTimeout(keep, PAUSE, area));
  }, true);
}
"""


def keep_while_typing() -> None:
    st.components.v2.component("keep_while_typing", js=_SCRIPT)(key="keep_while_typing", height=0)
