"""Whoever works by keyboard stays where they were: a button that is gone once it is pressed takes no one to the top.

Its place is taken by what stands there now, or by the next thing to answer; not outside of what was unfolded, where
what is new may still be drawn. On a page just entered that is the page itself, so that the steps in the sidebar are not
passed once more.

The buttons that Streamlit lays over a chart (enlarge, save, copy) are no stops on that way: they answer nothing, there
are three of them a chart, and Streamlit has no setting for them. The mouse finds them as before.
"""

import streamlit as st

_SCRIPT = """
const MAIN = '[data-testid="stMain"]';
const STOPS = "a[href], button, input, textarea, summary, [tabindex]";
const HELP = '[data-testid="stTooltipHoverTarget"], [data-testid="stElementToolbar"]'; // no answer is given there
const OVER_CHARTS =
  ':has(> [data-testid="stVegaLiteChart"]) > [data-testid="stElementToolbar"] button';
const QUIET = 30, LATEST = 5000; // milliseconds

const isRunning = () =>
  document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== "notRunning";

const stops = () =>
  [...document.querySelectorAll(`${MAIN} :is(${STOPS})`)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.disabled && !stop.closest(HELP) && stop.checkVisibility()
  );

function whenQuiet(go, from = performance.now(), since = from) {
  const now = performance.now();
  if (isRunning()) since = now;
  if (now - since >= QUIET || now - from > LATEST) go();
  else setTimeout(whenQuiet, 20, go, from, since);
}

function passOverCharts() {
  for (const button of document.querySelectorAll(OVER_CHARTS)) button.tabIndex = -1;
}

export default function () {
  if (window.keepsFocus) return;
  window.keepsFocus = true;
  passOverCharts();
  let byKey = false, here = document.activeElement, before = [], page = location.pathname, waits = false, fold = null;

  function goOn() {
    waits = false;
    const isLost = document.activeElement === document.body && !here?.isConnected;
    const isElsewhere = page !== location.pathname;
    page = location.pathname;
    if (!byKey || !(isLost || isElsewhere)) return;
    const last = isElsewhere ? null : before.findLast((stop) => stop.isConnected);
    const found = last && stops().find((stop) => last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    const isOutside = last && fold?.isConnected && !fold.contains(found ?? null);
    (isOutside ? fold.querySelector("summary") : found ?? document.querySelector(MAIN))?.focus();
  }

  document.addEventListener("keydown", () => (byKey = true), true);
  document.addEventListener("pointerdown", () => (byKey = false), true);
  document.addEventListener("focusin", ({ target }) => {
    here = target;
    fold = target.closest("details");
    const all = stops();
    before = all.slice(0, Math.max(0, all.indexOf(target)));
  }, true);
  new MutationObserver(() => {
    passOverCharts();
    if (waits || !byKey || (here?.isConnected && page === location.pathname)) return;
    waits = true;
    whenQuiet(goOn);
  }).observe(document.body, { subtree: true, childList: true });
}
"""


def keep_focus() -> None:
    component = st.components.v2.component("keep_focus", js=_SCRIPT)
    component(key="keep_focus", height=0)
