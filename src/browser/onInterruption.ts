const inWindow = ['pagehide', 'beforeprint', 'submit'];

/** Calls back when the page is left, hidden or printed, when a form is sent, and when Escape is pressed. */
export function onInterruption(act: () => void): () => void {
  const listening = new AbortController();
  const on = (target: EventTarget, type: string, hear: (event: Event) => void) =>
    target.addEventListener(type, hear, { capture: true, signal: listening.signal });
  for (const type of inWindow) on(window, type, act);
  on(window, 'keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') act();
  });
  on(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') act();
  });
  return () => listening.abort();
}
