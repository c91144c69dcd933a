"""What is being typed reaches the app, whatever comes next: F5, a closed tab, a link clicked at once.

Single lines are kept while they are typed (`live`). A text area waits until it is left, so Ctrl+Enter is pressed in it
after a pause. And a link tells the app nothing but the new page: where it overtakes the answer that was on its way,
Streamlit forgets that one. So a click soon after typing waits until the app is quiet.
"""

import streamlit as st

_SCRIPT = """
const PAUSE = 700, QUIET = 250, SOON = 5000, LATEST = 10000; // milliseconds
const LINK = '[data-testid="stPageLink-NavLink"]';

const keep = (area) => area.isConnected && area.dispatchEvent(
  new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));

const isRunning = () =>
  document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== "notRunning";

function whenQuiet(go, from = performance.now(), since = from) {
  const now = performance.now();
  if (isRunning()) since = now;
  if (now - since >= QUIET || now - from > LATEST) go();
  else setTimeout(whenQuiet, 20, go, from, since);
}

export default function () {
  if (window.keepsTyping) return;
  window.keepsTyping = true;
  const waiting = new WeakMap();
  let typedAt = -SOON;
  document.addEventListener("input", ({ target }) => {
    typedAt = performance.now();
    if (!(target instanceof HTMLTextAreaElement) || !target.closest('[data-testid="stTextArea"]')) return;
    clearTimeout(waiting.get(target));
    waiting.set(target, setTimeout(keep, PAUSE, target));
  }, true);
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(LINK);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || elsewhere || performance.now() - typedAt > SOON) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    whenQuiet(() => {
      typedAt = -SOON;
      link.isConnected ? link.click() : window.location.assign(link.href);
    });
  }, true);
}
"""


def keep_while_typing() -> None:
    st.components.v2.component("keep_while_typing", js=_SCRIPT)(key="keep_while_typing", height=0)
