import { address } from '../engine/index.ts';
import type { Cleared, JourneyStore } from '../guide/journeyStore.ts';
import { correctAddress } from './addressBar.ts';

/** How long a page that is about to go takes no press. Where it then stays, somebody stopped it. */
const atMost = 5000;

/**
 * What clearing takes beyond the store. A script keeps what it no longer needs for as long as it likes, so the page is
 * loaded anew: then nothing that was typed is anywhere in its memory. The other tabs of the guide, which may have been
 * opened from this one with its answers, are told, clear themselves, and say so.
 *
 * Why the answers are gone is written into this step of the history meanwhile, and taken out when it has been read.
 *
 * @param isReason whether what the history holds is such a reason
 * @returns does this once the store is cleared
 */
export function openClearing(
  store: JourneyStore,
  isReason: (written: unknown) => written is Cleared,
): (why: Cleared) => void {
  const before = takeReason();
  if (isReason(before)) store.clear(before);
  const tabs = openTabs(() => {
    const { journey, questions } = store.current();
    if (journey.taken.length === 0 && questions.length === 0) return;
    store.clear('clearedElsewhere');
    correctAddress(address.start);
    loadAnew('clearedElsewhere', store.current().clinic);
  });
  return (why) => {
    // Only what somebody asked for. A clinic's tab that nobody uses must not clear another that is in use.
    if (why === 'cleared') tabs?.postMessage(why);
    loadAnew(why, store.current().clinic);
  };
}

/** The guide's tabs in this browser. Undefined where they cannot tell each other. */
function openTabs(onClear: () => void): BroadcastChannel | undefined {
  if (!('BroadcastChannel' in window)) return undefined;
  // One host may have other guides, each in its folder.
  const tabs = new BroadcastChannel(`cleared ${new URL('.', window.location.href).pathname}`);
  tabs.addEventListener('message', onClear);
  return tabs;
}

/** @param forClinic whether the next patient is seen in this tab: then it begins as a clinic's link does */
function loadAnew(why: Cleared, forClinic: boolean): void {
  // Without a line and without a worker, the browser would have nothing to show in its place.
  if (!navigator.onLine && !navigator.serviceWorker?.controller) return;
  const { pathname, search, hash } = window.location;
  const query = forClinic && search === '' ? '?mode=clinic' : search;
  window.history.replaceState({ cleared: why }, '', `${pathname}${query}${hash}`);
  // What is pressed now would be lost.
  document.body.inert = true;
  setTimeout(() => {
    document.body.inert = false;
  }, atMost);
  window.location.reload();
}

function takeReason(): unknown {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('cleared' in state)) return undefined;
  window.history.replaceState(null, '');
  return state.cleared;
}
