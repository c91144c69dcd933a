"""What is being typed reaches the app, whatever comes next: F5, a closed tab, a link clicked at once.

Single lines are kept while they are typed (`live`). A text area waits until it is left, so Ctrl+Enter is pressed in it
after a pause. And a link tells the app nothing but the new page: where it overtakes the answer that was on its way,
Streamlit forgets that one. So a click soon after typing waits until the app is quiet. A field that is taken with Enter
and then stands empty is marked as a whole until it does, so that what is typed at once replaces what was taken; and
where Enter comes while the app is still busy with the text before, the text waits its turn, since Streamlit would take
the last one only. Last, a server that was started again does not know the part of the page that an answer draws anew:
it is told to draw all of it, with what was typed.
"""

import streamlit as st

TAKEN_AT_ONCE = "taken"  # begins the key of what holds such a field
_SCRIPT = """
const PAUSE = 700, QUIET = 250, SOON = 5000, LATEST = 10000; // milliseconds
const TAKEN_AT_ONCE = '[class*="st-key-taken-"]';
const LINK = '[data-testid="stPageLink-NavLink"]';

function keep(area) {
  if (area.disabled) setTimeout(keep, PAUSE, area); // the server is away
  else area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
}

let isAwaited = false; // from the moment a text is handed over until the app begins to run because of it

const isRunning = () =>
  isAwaited || document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== "notRunning";

function awaitRun(until = performance.now() + SOON) {
  isAwaited = false;
  isAwaited = !isRunning() && performance.now() < until;
  if (isAwaited) setTimeout(awaitRun, 20, until);
}

function whenQuiet(go, from = performance.now(), since = from) {
  const now = performance.now();
  if (isRunning()) since = now;
  if (now - since >= QUIET || now - from > LATEST) go();
  else setTimeout(whenQuiet, 20, go, from, since);
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

function write(field, text) {
  setValue.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const inLine = []; // texts taken with Enter while the app was busy

function takeNext(field) {
  const typed = field.value;
  write(field, inLine.shift());
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  write(field, typed);
  awaitRun();
  if (inLine.length) whenQuiet(() => takeNext(field));
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
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || !event.isTrusted || !field.closest?.(TAKEN_AT_ONCE)) return;
    if (!field.value) return;
    if (!isRunning() && !inLine.length) {
      field.select();
      return awaitRun();
    }
    event.stopImmediatePropagation();
    inLine.push(field.value);
    write(field, "");
    if (inLine.length === 1) whenQuiet(() => takeNext(field));
  }, true);
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.(inLine.length ? "a, button" : LINK);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!pressed || elsewhere || performance.now() - typedAt > SOON) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    whenQuiet(function go() {
      if (inLine.length) return whenQuiet(go);
      typedAt = -SOON;
      pressed.isConnected ? pressed.click() : pressed.href && window.location.assign(pressed.href);
    });
  }, true);
}
"""


def keep_while_typing() -> None:
    """To be drawn beside the part of a page that is drawn anew alone, not inside it."""
    component = st.components.v2.component("keep_while_typing", js=_SCRIPT)
    component(key="keep_while_typing", height=0, on_server_is_back_change=lambda: None)
