"""What is being typed reaches the app, whatever comes next: F5, a closed tab, a link clicked at once.

Single lines are kept while they are typed (`live`). A text area waits until it is left, so Ctrl+Enter is pressed in it
after a pause. And a link tells the app nothing but the new page: where it overtakes the answer that was on its way,
Streamlit forgets that one. So a click soon after typing waits until the app is quiet. Last, a server that was started
again does not know the part of the page that an answer draws anew: it is told to draw all of it, with what was typed.
"""

import streamlit as st

_SCRIPT = """
const PAUSE = 700, QUIET = 250, SOON = 5000, LATEST = 10000; // milliseconds
const LINK = '[data-testid="stPageLink-NavLink"]';

function keep(area) {
  if (area.disabled) setTimeout(keep, PAUSE, area); // the server is away
  else area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
}

const isRunning = () =>
  document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== "notRunning";

function whenQuiet(go, from = performance.now(), since = from) {
  const now = performance.now();
  if (isRunning()) since = now;
  if (now - since >= QUIET || now - from > LATEST) go();
  else setTimeout(whenQuiet, 20, go, from, since);
}

export default function ({ setTriggerValue }) {
  window.tellThatServerIsBack = () => setTriggerValue("server_is_back", true);
  if (window.keepsTyping) return;
  window.keepsTyping = true;
  let wasConnected = true;
  new MutationObserver(() => {
    const { testConnectionState } = document.querySelector('[data-testid="stApp"]')?.dataset ?? {};
    const isConnected = testConnectionState === "CONNECTED";
    if (isConnected && !wasConnected) window.tellThatServerIsBack();
    wasConnected = isConnected;
  }).observe(document.body, { subtree: true, attributeFilter: ["data-test-connection-state"] });
  window.addEventListener("beforeunload", () => document.activeElement?.blur());
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
    """To be drawn beside the part of a page that is drawn anew alone, not inside it."""
    component = st.components.v2.component("keep_while_typing", js=_SCRIPT)
    component(key="keep_while_typing", height=0, on_server_is_back_change=lambda: None)
