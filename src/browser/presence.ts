const signs = ['pointerdown', 'keydown', 'wheel'];
// A pointer that moves is no sign of anybody: a mouse may tremble on its desk. But it wakes a computer.
const returns = ['focus', 'visibilitychange', 'pointermove'];

/** Calls back with each sign that somebody is at the device. */
export function onActivity(act: () => void): () => void {
  return listen(signs, act);
}

/** Calls back with the second press of a double click, which may then be prevented. */
export function onSecondPress(act: (event: MouseEvent) => void): () => void {
  const press = (event: MouseEvent) => {
    if (event.detail > 1) act(event);
  };
  window.addEventListener('mousedown', press, true);
  return () => window.removeEventListener('mousedown', press, true);
}

/** Calls back when something is chosen or typed, also where it is not sent yet. */
export function onInput(act: () => void): () => void {
  return listen(['input'], act);
}

/** Calls back when the page is looked at again, as after the computer slept. */
export function onReturn(act: () => void): () => void {
  return listen(returns, act);
}

/** Calls back when the page is left, and again when a browser that held on to it shows it once more. */
export function onLeaving(act: (isBack: boolean) => void): () => void {
  const shown = (event: Event) => {
    if ('persisted' in event && event.persisted === true) act(true);
  };
  const stops = [listen(['pagehide'], () => act(false)), listen(['pageshow'], shown)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Hears each event before the page can hold it back. */
function listen(types: readonly string[], act: (event: Event) => void): () => void {
  const options = { capture: true, passive: true };
  for (const type of types) window.addEventListener(type, act, options);
  return () => {
    for (const type of types) window.removeEventListener(type, act, options);
  };
}
